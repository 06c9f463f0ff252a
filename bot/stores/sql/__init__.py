"""Code that SQLite and PostgreSQL share: the transactions, their steps and their queries.

Connections, and queries in the dialect of one database, are in ``embedded`` and ``postgres``.
"""
