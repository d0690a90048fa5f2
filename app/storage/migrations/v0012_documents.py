"""Documents an office issues: numbers, addressees, receipts, replies, templates."""

STATEMENTS: tuple[str, ...] = ()
