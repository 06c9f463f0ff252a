"""Articles of the feeds: which are about Express Entry, and the memory of those seen.

Fetching and parsing a feed, and the words of an announcement, belong elsewhere.
"""
