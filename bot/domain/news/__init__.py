"""Articles of the feeds: which are about Express Entry, and what is remembered of them."""
