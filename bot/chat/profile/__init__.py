"""A person's stored profiles, the questions that fill them, and leaving.

The tick list of programs and categories is in ``onboarding``, the calculator in ``calculator``.
"""
