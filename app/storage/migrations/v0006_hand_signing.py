"""Signing by hand: every print, every scan with its sheets, and what was written on the screen.

A scan keeps the file as it came; its sheets may later get a page by a person's word. What a pen
wrote never changes, it can only be withdrawn; `pen_file` says which pens a paper's files show.
"""

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE printing (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        fingerprint TEXT NOT NULL, number TEXT NOT NULL, version INTEGER NOT NULL,
        copy INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
        reason TEXT NOT NULL, at TEXT NOT NULL, account TEXT NOT NULL,
        outcome TEXT NOT NULL, pages_out INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX printing_talk ON printing (talk_id)",
    """CREATE TABLE scan (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        name TEXT NOT NULL, at TEXT NOT NULL, account TEXT NOT NULL,
        sha256 TEXT NOT NULL, size INTEGER NOT NULL, sheets INTEGER NOT NULL,
        data BLOB NOT NULL,
        UNIQUE (talk_id, sha256)
    ) STRICT""",
    """CREATE TABLE scan_sheet (
        id INTEGER PRIMARY KEY, scan_id INTEGER NOT NULL REFERENCES scan (id),
        number INTEGER NOT NULL, code TEXT NOT NULL,
        is_empty INTEGER NOT NULL CHECK (is_empty IN (0, 1)),
        looks_blank INTEGER NOT NULL CHECK (looks_blank IN (0, 1)),
        turn INTEGER NOT NULL, page_by_hand INTEGER NOT NULL, paper_by_hand TEXT NOT NULL,
        UNIQUE (scan_id, number)
    ) STRICT""",
    """CREATE TABLE pen (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        fingerprint TEXT NOT NULL, spot TEXT NOT NULL, number INTEGER NOT NULL,
        role TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL, account TEXT NOT NULL,
        width INTEGER NOT NULL, height INTEGER NOT NULL, strokes TEXT NOT NULL,
        is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1))
    ) STRICT""",
    "CREATE INDEX pen_paper ON pen (fingerprint)",
    """CREATE TABLE pen_file (
        id INTEGER PRIMARY KEY, fingerprint TEXT NOT NULL UNIQUE, pens TEXT NOT NULL
    ) STRICT""",
    """CREATE TRIGGER scan_no_update BEFORE UPDATE ON scan
    BEGIN SELECT RAISE(ABORT, 'scan only grows'); END""",
    *(
        f"""CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"""
        for table in ("printing", "scan", "scan_sheet", "pen")
    ),
    """CREATE TRIGGER pen_no_change BEFORE UPDATE OF
        talk_id, fingerprint, spot, number, role, name, at, account, width, height, strokes ON pen
    BEGIN SELECT RAISE(ABORT, 'what was written stays'); END""",
)
