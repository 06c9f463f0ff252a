"""Articles of the feeds: which are about Express Entry, and the memory of those seen."""
