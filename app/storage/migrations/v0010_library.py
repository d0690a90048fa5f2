"""Problem libraries with their entries, and to whom they were given.

A library's editions stay; only the current one is picked from. An entry is never deleted, it is
retired; a link keeps the words that were picked. An issue that was entered wrongly is withdrawn.
"""

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE library (
        id INTEGER PRIMARY KEY, code TEXT NOT NULL, name TEXT NOT NULL, levels TEXT NOT NULL,
        counts TEXT NOT NULL, has_owner INTEGER NOT NULL CHECK (has_owner IN (0, 1)),
        edition INTEGER NOT NULL, source TEXT NOT NULL, at TEXT NOT NULL, account TEXT NOT NULL,
        note TEXT NOT NULL, is_current INTEGER NOT NULL CHECK (is_current IN (0, 1))
    ) STRICT""",
    """CREATE TABLE library_item (
        id INTEGER PRIMARY KEY, library_id INTEGER NOT NULL REFERENCES library (id),
        parent_id INTEGER REFERENCES library_item (id), depth INTEGER NOT NULL,
        place INTEGER NOT NULL, number TEXT NOT NULL, text TEXT NOT NULL, owner TEXT NOT NULL,
        is_retired INTEGER NOT NULL CHECK (is_retired IN (0, 1))
    ) STRICT""",
    "CREATE INDEX library_item_library ON library_item (library_id, place)",
    """CREATE TABLE library_link (
        id INTEGER PRIMARY KEY, problem_id INTEGER NOT NULL UNIQUE REFERENCES problem (id),
        item_id INTEGER REFERENCES library_item (id), talk_id INTEGER NOT NULL,
        words TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX library_link_talk ON library_link (talk_id)",
    """CREATE TABLE library_issue (
        id INTEGER PRIMARY KEY, library_id INTEGER NOT NULL REFERENCES library (id),
        receiver TEXT NOT NULL, unit TEXT NOT NULL, person_id INTEGER REFERENCES person (id),
        first INTEGER NOT NULL, last INTEGER NOT NULL, copies INTEGER NOT NULL,
        issued_on TEXT NOT NULL, received_on TEXT, received_by TEXT NOT NULL,
        issued_by TEXT NOT NULL, note TEXT NOT NULL,
        is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1))
    ) STRICT""",
    "CREATE INDEX library_issue_library ON library_issue (library_id)",
    *(
        f"""CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"""
        for table in ("library", "library_item", "library_issue")
    ),
)
