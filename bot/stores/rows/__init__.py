"""Domain values as JSON rows and back, the same for every store and for the export."""
