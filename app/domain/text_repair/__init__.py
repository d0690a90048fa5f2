"""Repair of text that was damaged on its way over web pages, class by class (domain.md 1.6)."""
