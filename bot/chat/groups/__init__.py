"""Groups, channels and inline cards: public facts only, and nobody's score."""
