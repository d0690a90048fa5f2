"""Tanlu's headless core: talks, their records, and the vault that keeps them."""

__version__ = "0.1.0"
