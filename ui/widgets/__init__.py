"""Parts that several screens use; they know no service."""
