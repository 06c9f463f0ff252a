"""What SQLite and PostgreSQL have in common: the transactions, their steps and their queries.

How a database is reached, and what it says in its own way, is in ``embedded`` and ``postgres``.
"""
