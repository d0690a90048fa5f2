"""Outlines at work: versions, comments, origins of questions, addenda."""

STATEMENTS: tuple[str, ...] = ()
