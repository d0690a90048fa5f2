"""Schemes an office writes itself: drafts on the way to a version."""

STATEMENTS: tuple[str, ...] = ()
