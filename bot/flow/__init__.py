"""The pipe: watch → announce → deliver; each step reads only the previous step's commits.

``watch`` polls the source and records draws with their broadcasts. ``announce`` matches an open
broadcast with the subscribers and fills the outbox. ``delivery`` empties it. ``subjects`` says for
each kind of broadcast who gets it and what its message holds. ``newsroom``, ``remind``, ``checkup``
and ``tidy`` run next to the pipe, and ``loop`` repeats them all. Decisions live in ``domain``.
"""
