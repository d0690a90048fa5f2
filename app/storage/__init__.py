"""The encrypted database; the only package with SQL."""
