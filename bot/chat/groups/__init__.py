"""Groups, channels and inline cards: public facts only, never a score."""
