"""Materials with their original bytes, requests for them, and portraits.

A material's bytes lie apart from its card, so that a list of cards never reads them.
"""

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE material_request (
        id INTEGER PRIMARY KEY, provider TEXT NOT NULL, kind TEXT NOT NULL, wanted TEXT NOT NULL,
        unit_id INTEGER REFERENCES unit (id), person_id INTEGER REFERENCES person (id),
        talk_id INTEGER REFERENCES talk (id), asked_on TEXT, due_on TEXT, received_on TEXT,
        reminded_on TEXT, reminders INTEGER NOT NULL,
        withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
    ) STRICT""",
    """CREATE TABLE material (
        id INTEGER PRIMARY KEY, title TEXT NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL,
        source_kind TEXT NOT NULL, channel TEXT NOT NULL,
        sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
        unit_id INTEGER REFERENCES unit (id), person_id INTEGER REFERENCES person (id),
        talk_id INTEGER REFERENCES talk (id),
        request_id INTEGER REFERENCES material_request (id),
        dated TEXT, received_on TEXT, received_by TEXT NOT NULL, classification TEXT NOT NULL,
        showable INTEGER NOT NULL CHECK (showable IN (0, 1)), digest TEXT NOT NULL,
        advices INTEGER NOT NULL, verification TEXT NOT NULL, valid_until TEXT,
        readers TEXT NOT NULL, file_name TEXT NOT NULL, size INTEGER NOT NULL,
        sha256 TEXT NOT NULL, form TEXT NOT NULL, notes TEXT NOT NULL, repairs INTEGER NOT NULL,
        withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
    ) STRICT""",
    "CREATE INDEX material_sha256 ON material (sha256)",
    """CREATE TABLE material_file (
        id INTEGER PRIMARY KEY REFERENCES material (id), data BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE material_text (
        id INTEGER PRIMARY KEY REFERENCES material (id), original TEXT NOT NULL,
        repaired TEXT NOT NULL, repair TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE portrait_sentence (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        position INTEGER NOT NULL, part TEXT NOT NULL, text TEXT NOT NULL,
        quotes TEXT NOT NULL, sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1))
    ) STRICT""",
    "CREATE INDEX portrait_sentence_talk ON portrait_sentence (talk_id, position)",
)
