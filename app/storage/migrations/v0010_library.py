"""Problem libraries with their entries, and to whom they were given."""

STATEMENTS: tuple[str, ...] = ()
