"""Problem libraries: taking in, looking up, changing, giving out and printing them."""
