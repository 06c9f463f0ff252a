"""Two stores behind one interface, ``ports.Store``, and a file format to move between them.

``backend`` chooses one from the settings; ``embedded`` and ``postgres`` are the two; ``sql`` is
the code that they share; ``rows`` turns the domain's values into JSON and back. No decision about
draws or people belongs here.
"""
