"""Storage: two stores behind one interface, ``ports.Store``, and one file format to exchange."""
