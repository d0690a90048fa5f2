"""The schemes, to be read as documents."""
