"""Regulation packs as TOML files."""
