"""A record set into pages: lines and rules with their places, free of any file format."""
