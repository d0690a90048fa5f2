"""Exporting the signed files of a talk and verifying them at once."""
