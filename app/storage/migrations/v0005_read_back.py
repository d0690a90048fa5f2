"""Read-back at depth: kinds of corrections, what became of them, and papers beside the record."""

_ONLY_GROW = ("correction_state", "paper")

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE correction ADD COLUMN kind TEXT NOT NULL DEFAULT 'correction'",
    """CREATE TABLE correction_state (
        id INTEGER PRIMARY KEY, correction_id INTEGER NOT NULL REFERENCES correction (id),
        withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)), at TEXT NOT NULL,
        account TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX correction_state_of ON correction_state (correction_id)",
    "ALTER TABLE read_back ADD COLUMN reader TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE read_back ADD COLUMN read_out_reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE read_back ADD COLUMN absence TEXT",
    """CREATE TABLE paper (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        kind TEXT NOT NULL, number INTEGER NOT NULL, fingerprint TEXT NOT NULL,
        at TEXT NOT NULL, canonical BLOB NOT NULL,
        UNIQUE (talk_id, kind, number)
    ) STRICT""",
    """CREATE TABLE paper_file (
        id INTEGER PRIMARY KEY, paper_id INTEGER NOT NULL REFERENCES paper (id),
        kind TEXT NOT NULL, data BLOB NOT NULL,
        UNIQUE (paper_id, kind)
    ) STRICT""",
    *(
        f"""CREATE TRIGGER {table}_no_{act} BEFORE {act} ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"""
        for table in _ONLY_GROW
        for act in ("update", "delete")
    ),
)
