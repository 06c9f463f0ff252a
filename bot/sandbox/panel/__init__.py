"""The chat page's panel and the control interface of tests."""
