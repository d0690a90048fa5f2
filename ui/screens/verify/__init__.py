"""Checking signed files."""
