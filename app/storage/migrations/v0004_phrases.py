"""Shorthand and phrases, and how often each account used them.

A removed phrase stays as an empty row: the audit trail covers every row that ever was.
"""

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE phrase (
        id INTEGER PRIMARY KEY,
        owner TEXT NOT NULL, code TEXT NOT NULL, text TEXT NOT NULL,
        removed INTEGER NOT NULL CHECK (removed IN (0, 1))
    ) STRICT""",
    "CREATE UNIQUE INDEX phrase_code ON phrase (owner, code) WHERE code <> ''",
    """CREATE TABLE phrase_use (
        account TEXT NOT NULL, phrase_id INTEGER NOT NULL REFERENCES phrase (id),
        uses INTEGER NOT NULL, used_on TEXT NOT NULL,
        PRIMARY KEY (account, phrase_id)
    ) STRICT, WITHOUT ROWID""",
)
