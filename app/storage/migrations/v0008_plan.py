"""The plan: meeting days, campaigns, targets, duties done, changes of post."""

STATEMENTS: tuple[str, ...] = ()
