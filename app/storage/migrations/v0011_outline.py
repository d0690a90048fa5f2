"""Outlines at work: what F7 adds, versions, names put to them, remarks, addenda, exchange by file.

What F7 adds to an outline and its questions stands in tables of its own: the bodies that the trail
covers since the first tables stay as they are. Versions, addenda and merges only grow.
"""

_GROWING = ("outline_version", "outline_addendum", "outline_merge")

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE outline_more (
        talk_id INTEGER PRIMARY KEY REFERENCES talk (id),
        demands TEXT NOT NULL, self_review TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE question_more (
        question_id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        problem TEXT NOT NULL, weight TEXT NOT NULL, to_explain TEXT NOT NULL,
        origins TEXT NOT NULL, addendum INTEGER NOT NULL, kind TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX question_more_talk ON question_more (talk_id)",
    """CREATE TABLE outline_version (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        number INTEGER NOT NULL, at TEXT NOT NULL, account TEXT NOT NULL, act TEXT NOT NULL,
        reason TEXT NOT NULL, body TEXT NOT NULL,
        UNIQUE (talk_id, number)
    ) STRICT""",
    """CREATE TABLE outline_sign (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        kind TEXT NOT NULL, office TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL,
        account TEXT NOT NULL, fingerprint TEXT NOT NULL,
        is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn IN (0, 1))
    ) STRICT""",
    "CREATE INDEX outline_sign_talk ON outline_sign (talk_id)",
    """CREATE TABLE outline_comment (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        question_id INTEGER NOT NULL, field TEXT NOT NULL, text TEXT NOT NULL,
        author TEXT NOT NULL, office TEXT NOT NULL, at TEXT NOT NULL, uid TEXT NOT NULL,
        resolved_by TEXT NOT NULL,
        UNIQUE (talk_id, uid)
    ) STRICT""",
    """CREATE TABLE outline_addendum (
        id INTEGER PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        number INTEGER NOT NULL, reason TEXT NOT NULL, at TEXT NOT NULL, account TEXT NOT NULL,
        approver TEXT NOT NULL, body TEXT NOT NULL,
        UNIQUE (talk_id, number)
    ) STRICT""",
    """CREATE TABLE preset_problem (
        id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person (id),
        unit_id INTEGER REFERENCES unit (id), text TEXT NOT NULL, facts TEXT NOT NULL,
        figures TEXT NOT NULL, sources TEXT NOT NULL, focus_area TEXT NOT NULL,
        sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
        removed INTEGER NOT NULL CHECK (removed IN (0, 1)), kind TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE outline_exchange (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
        talk_id INTEGER NOT NULL REFERENCES talk (id), office TEXT NOT NULL, at TEXT NOT NULL,
        account TEXT NOT NULL, body TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX outline_exchange_talk ON outline_exchange (talk_id)",
    """CREATE TABLE outline_merge (
        id INTEGER PRIMARY KEY, exchange_id INTEGER NOT NULL REFERENCES outline_exchange (id),
        revision INTEGER NOT NULL, digest TEXT NOT NULL, at TEXT NOT NULL, account TEXT NOT NULL,
        decisions TEXT NOT NULL,
        UNIQUE (exchange_id, revision)
    ) STRICT""",
    """CREATE TABLE outline_review (
        id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, received_at TEXT NOT NULL,
        account TEXT NOT NULL, sent_back INTEGER NOT NULL, body TEXT NOT NULL
    ) STRICT""",
    *(
        f"""CREATE TRIGGER {table}_no_{act} BEFORE {act.upper()} ON {table}
        BEGIN SELECT RAISE(ABORT, '{table} only grows'); END"""
        for table in _GROWING
        for act in ("update", "delete")
    ),
)
