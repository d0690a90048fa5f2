"""Materials with their original bytes, requests for them, and portraits."""

STATEMENTS: tuple[str, ...] = ()
