"""Keys: key slots, the key file, certificates."""
