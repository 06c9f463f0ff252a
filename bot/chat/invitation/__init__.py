"""The invitation to apply: /ita, its checklist and its deadlines."""
