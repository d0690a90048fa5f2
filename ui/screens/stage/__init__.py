"""The head of a talk's workspace."""
