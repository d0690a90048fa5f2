"""Documents an office issues: numbers, addressees, receipts, replies, templates.

What was issued never changes: its content, its files and its numbers only grow. A number names
the addressee it was given to and is never given twice, so a series has no gaps.
"""

_ONLY_GROW = ("document_number", "document_content", "document_file")

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE document (
        id INTEGER PRIMARY KEY, talk_id INTEGER REFERENCES talk (id),
        scheme_code TEXT NOT NULL, scheme_version TEXT NOT NULL, form TEXT NOT NULL,
        title TEXT NOT NULL, day TEXT NOT NULL, filled TEXT NOT NULL, look TEXT NOT NULL,
        state TEXT NOT NULL, number TEXT NOT NULL, fingerprint TEXT NOT NULL,
        created_at TEXT NOT NULL, issued_at TEXT, issued_by TEXT NOT NULL,
        void_at TEXT, void_reason TEXT NOT NULL, template_id INTEGER
    ) STRICT""",
    "CREATE INDEX document_talk ON document (talk_id) WHERE talk_id IS NOT NULL",
    """CREATE TABLE document_addressee (
        id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES document (id),
        position INTEGER NOT NULL, person_id INTEGER REFERENCES person (id),
        name TEXT NOT NULL, unit_name TEXT NOT NULL, post TEXT NOT NULL, part TEXT NOT NULL,
        number TEXT NOT NULL, receipt TEXT NOT NULL, void_reason TEXT NOT NULL,
        removed INTEGER NOT NULL CHECK (removed IN (0, 1))
    ) STRICT""",
    "CREATE INDEX document_addressee_of ON document_addressee (document_id, position)",
    """CREATE TABLE document_number (
        id INTEGER PRIMARY KEY, series TEXT NOT NULL, span TEXT NOT NULL,
        serial INTEGER NOT NULL, text TEXT NOT NULL,
        document_id INTEGER NOT NULL REFERENCES document (id), addressee_id INTEGER,
        UNIQUE (series, span, serial)
    ) STRICT""",
    """CREATE TABLE document_content (
        id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL UNIQUE REFERENCES document (id),
        canonical BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE document_file (
        id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES document (id),
        addressee_id INTEGER NOT NULL, kind TEXT NOT NULL, data BLOB NOT NULL,
        UNIQUE (document_id, addressee_id, kind)
    ) STRICT""",
    """CREATE TABLE document_template (
        id INTEGER PRIMARY KEY, form TEXT NOT NULL, version INTEGER NOT NULL,
        name TEXT NOT NULL, sha256 TEXT NOT NULL, account TEXT NOT NULL, at TEXT NOT NULL,
        in_use INTEGER NOT NULL CHECK (in_use IN (0, 1)), data BLOB NOT NULL,
        UNIQUE (form, version)
    ) STRICT""",
    *(
        f"""CREATE TRIGGER {table}_no_{act} BEFORE {act} ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"""
        for table in _ONLY_GROW
        for act in ("update", "delete")
    ),
    """CREATE TRIGGER document_template_no_delete BEFORE DELETE ON document_template
    BEGIN SELECT RAISE(ABORT, 'document_template only grows'); END""",
    """CREATE TRIGGER document_template_no_change BEFORE UPDATE OF
        form, version, name, sha256, account, at, data ON document_template
    BEGIN SELECT RAISE(ABORT, 'a template stays'); END""",
    """CREATE TRIGGER document_no_way_back BEFORE UPDATE ON document
    WHEN OLD.state IN ('issued', 'void') AND (NEW.state NOT IN ('issued', 'void')
        OR NEW.filled <> OLD.filled OR NEW.number <> OLD.number
        OR NEW.fingerprint <> OLD.fingerprint OR NEW.day <> OLD.day
        OR (OLD.state = 'void' AND NEW.state <> 'void'))
    BEGIN SELECT RAISE(ABORT, 'an issued document stays'); END""",
)
