"""Schemes an office writes itself: drafts on the way to a version.

A published or discarded draft stays as a row without text: it says what the version began as.
"""

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE scheme_draft (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL, name TEXT NOT NULL,
        base_code TEXT NOT NULL, base_version TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('open', 'published', 'discarded')),
        version TEXT NOT NULL, text TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX scheme_draft_state ON scheme_draft (state)",
    """CREATE TRIGGER scheme_draft_no_delete BEFORE DELETE ON scheme_draft
    BEGIN SELECT RAISE(ABORT, 'scheme_draft only grows'); END""",
)
