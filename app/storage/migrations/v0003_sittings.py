"""Sittings with their people, papers handed in, and the gender of persons.

A person's and a participant's new columns enter the audited body only where they say something,
so that rows from before still answer for their old hash.
"""

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE person ADD COLUMN gender TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE participant ADD COLUMN gender TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE participant ADD COLUMN duty TEXT NOT NULL DEFAULT ''",
    """CREATE TABLE sitting (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        number INTEGER NOT NULL, started_at TEXT NOT NULL, ended_at TEXT,
        place TEXT NOT NULL, reason TEXT NOT NULL, health TEXT NOT NULL,
        arrived_at TEXT, left_at TEXT, seen_off_by TEXT NOT NULL, fingerprint TEXT NOT NULL,
        UNIQUE (talk_id, number)
    ) STRICT""",
    """CREATE TABLE sitting_person (
        sitting_id INTEGER NOT NULL REFERENCES sitting (id), position INTEGER NOT NULL,
        role TEXT NOT NULL, person_id INTEGER REFERENCES person (id), name TEXT NOT NULL,
        unit_name TEXT NOT NULL, post TEXT NOT NULL, level TEXT NOT NULL, reason TEXT NOT NULL,
        gender TEXT NOT NULL, duty TEXT NOT NULL, since TEXT, until TEXT,
        PRIMARY KEY (sitting_id, position)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE handed_in (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        title TEXT NOT NULL, pages INTEGER NOT NULL, received_at TEXT NOT NULL,
        received_by TEXT NOT NULL, is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1))
    ) STRICT""",
    "CREATE INDEX handed_in_talk ON handed_in (talk_id)",
    "CREATE INDEX talk_in_session ON talk (id) WHERE stage = 'in_session'",
)
