"""What a person stores about a candidacy, several of them, and how to leave."""
