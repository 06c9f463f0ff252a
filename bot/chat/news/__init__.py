"""The latest articles on Express Entry."""
