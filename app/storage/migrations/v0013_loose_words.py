"""Words that were typed into a form and not stored: they outlive the lock."""

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE loose_words (
        id INTEGER PRIMARY KEY, account TEXT NOT NULL, place TEXT NOT NULL, form TEXT NOT NULL,
        field TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX loose_words_account ON loose_words (account)",
)
