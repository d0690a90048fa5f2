"""The first tables: register, talks, transcript, records, follow-up, schemes, audit trail.

A transcript entry's id is its talk's id, shifted by 24 bits, plus 16 times its ordinal: a talk
is one range of ids and needs no index, and an entry could later stand between two others.
Times are ISO text with their zone, days ISO text, codes are the domain's own. What must never
change says so by trigger.
"""

STATEMENTS = (
    """CREATE TABLE meta (
        name TEXT PRIMARY KEY, value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE unit (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL, short_name TEXT NOT NULL, level TEXT NOT NULL,
        parent_id INTEGER REFERENCES unit (id), position INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL, unit_id INTEGER NOT NULL REFERENCES unit (id), post TEXT NOT NULL,
        is_head INTEGER NOT NULL CHECK (is_head IN (0, 1)), authority TEXT NOT NULL,
        position INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX person_unit ON person (unit_id)",
    """CREATE TABLE talk (
        id INTEGER PRIMARY KEY,
        uid TEXT NOT NULL UNIQUE, number TEXT NOT NULL,
        scheme_code TEXT NOT NULL, scheme_version TEXT NOT NULL, type_code TEXT NOT NULL,
        reason TEXT NOT NULL, place TEXT NOT NULL, planned_on TEXT NOT NULL,
        handling_office TEXT NOT NULL, classification TEXT NOT NULL, used_stages TEXT NOT NULL,
        stage TEXT NOT NULL, stage_reason TEXT NOT NULL, started_at TEXT, ended_at TEXT,
        fingerprint TEXT NOT NULL, frozen_version INTEGER NOT NULL,
        number_year INTEGER NOT NULL
    ) STRICT""",
    # apart from the talk: counting an entry then touches two numbers, not a row of texts
    """CREATE TABLE talk_count (
        talk_id INTEGER PRIMARY KEY REFERENCES talk (id),
        entries INTEGER NOT NULL, problems INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX talk_planned ON talk (planned_on DESC, id DESC)",
    "CREATE INDEX talk_year ON talk (number_year)",
    """CREATE TABLE participant (
        talk_id INTEGER NOT NULL REFERENCES talk (id), position INTEGER NOT NULL,
        role TEXT NOT NULL, person_id INTEGER REFERENCES person (id), name TEXT NOT NULL,
        unit_name TEXT NOT NULL, post TEXT NOT NULL, level TEXT NOT NULL, reason TEXT NOT NULL,
        PRIMARY KEY (talk_id, position)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX participant_person ON participant (person_id) WHERE person_id IS NOT NULL",
    """CREATE TABLE outline (
        talk_id INTEGER PRIMARY KEY REFERENCES talk (id),
        opening TEXT NOT NULL, assessment TEXT NOT NULL, state TEXT NOT NULL
    ) STRICT""",
    # AUTOINCREMENT: an entry may still name a question that was taken out
    """CREATE TABLE question (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        talk_id INTEGER NOT NULL REFERENCES outline (talk_id), position INTEGER NOT NULL,
        text TEXT NOT NULL, focus_area TEXT NOT NULL, facts TEXT NOT NULL, figures TEXT NOT NULL,
        sources TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
        added_live INTEGER NOT NULL CHECK (added_live IN (0, 1))
    ) STRICT""",
    "CREATE INDEX question_talk ON question (talk_id, position)",
    """CREATE TABLE transcript_entry (
        id INTEGER PRIMARY KEY CHECK (id >> 24 = talk_id),
        talk_id INTEGER NOT NULL REFERENCES talk (id),
        speaker TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, at TEXT NOT NULL,
        question_id INTEGER, flags TEXT NOT NULL, offset_ms INTEGER, revisions INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE revision (
        id INTEGER PRIMARY KEY, entry_id INTEGER NOT NULL REFERENCES transcript_entry (id),
        old_text TEXT NOT NULL, at TEXT NOT NULL, account TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX revision_entry ON revision (entry_id)",
    """CREATE TABLE correction (
        id INTEGER PRIMARY KEY, entry_id INTEGER NOT NULL REFERENCES transcript_entry (id),
        old_text TEXT NOT NULL, new_text TEXT NOT NULL, asked_by TEXT NOT NULL,
        reason TEXT NOT NULL, at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX correction_entry ON correction (entry_id)",
    """CREATE TABLE pause (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        since TEXT NOT NULL, reason TEXT NOT NULL, until TEXT
    ) STRICT""",
    "CREATE INDEX pause_talk ON pause (talk_id)",
    """CREATE TABLE draft (
        talk_id INTEGER PRIMARY KEY REFERENCES talk (id),
        text TEXT NOT NULL, speaker TEXT NOT NULL, kind TEXT NOT NULL, question_id INTEGER,
        flags TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE read_back (
        talk_id INTEGER PRIMARY KEY REFERENCES talk (id),
        manner TEXT NOT NULL, opinion TEXT, statement TEXT NOT NULL, pages_read INTEGER NOT NULL,
        started_at TEXT, ended_at TEXT, signed_pages INTEGER NOT NULL,
        refusal_reason TEXT, refusal_witnesses TEXT, refused_at TEXT
    ) STRICT""",
    """CREATE TABLE record (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        version INTEGER NOT NULL, fingerprint TEXT NOT NULL, canonical BLOB NOT NULL,
        UNIQUE (talk_id, version)
    ) STRICT""",
    """CREATE TABLE record_file (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL, version INTEGER NOT NULL,
        kind TEXT NOT NULL, data BLOB NOT NULL,
        UNIQUE (talk_id, version, kind),
        FOREIGN KEY (talk_id, version) REFERENCES record (talk_id, version)
    ) STRICT""",
    """CREATE TABLE problem (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        entry_id INTEGER NOT NULL REFERENCES transcript_entry (id), number INTEGER NOT NULL,
        text TEXT NOT NULL, focus_area TEXT NOT NULL, explanation TEXT NOT NULL,
        state TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX problem_talk ON problem (talk_id, number)",
    """CREATE TABLE measure (
        id INTEGER PRIMARY KEY, problem_id INTEGER NOT NULL REFERENCES problem (id),
        text TEXT NOT NULL, responsible TEXT NOT NULL, due_on TEXT NOT NULL, done_on TEXT,
        evidence TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX measure_problem ON measure (problem_id)",
    "CREATE INDEX measure_open ON measure (due_on) WHERE done_on IS NULL",
    """CREATE TABLE scheme (
        id INTEGER PRIMARY KEY, code TEXT NOT NULL, version TEXT NOT NULL, text TEXT NOT NULL,
        UNIQUE (code, version)
    ) STRICT""",
    """CREATE TABLE setting (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, value BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE audit (
        seq INTEGER PRIMARY KEY, at TEXT NOT NULL, account TEXT NOT NULL, act TEXT NOT NULL,
        entity TEXT NOT NULL, entity_id INTEGER NOT NULL,
        body_hash BLOB NOT NULL CHECK (length(body_hash) IN (0, 32)),
        hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT""",
    *(
        f"""CREATE TRIGGER {table}_no_{act} BEFORE {act} ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"""
        for table in ("audit", "record", "scheme", "revision", "correction")
        for act in ("update", "delete")
    ),
)
