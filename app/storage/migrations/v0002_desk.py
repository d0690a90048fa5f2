"""The recorder's desk: entries in an order, fuller revisions, steps, where each account works.

An entry without a place stands by its id. Withdrawn entries stay in the table. A step's id is its
talk's id, shifted by 24 bits, plus its number in the talk: the newest is found without an index.
`version` is how often the record was frozen before: what was frozen is never undone.
"""

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE transcript_entry ADD COLUMN place TEXT",
    """ALTER TABLE transcript_entry ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0
    CHECK (withdrawn IN (0, 1))""",
    # `entries` counts those that stand, `issued` the ids ever given
    "ALTER TABLE talk_count ADD COLUMN issued INTEGER NOT NULL DEFAULT 0",
    """ALTER TABLE talk_count ADD COLUMN is_arranged INTEGER NOT NULL DEFAULT 0
    CHECK (is_arranged IN (0, 1))""",
    "UPDATE talk_count SET issued = entries",
    "ALTER TABLE revision ADD COLUMN speaker TEXT",
    "ALTER TABLE revision ADD COLUMN kind TEXT",
    "ALTER TABLE revision ADD COLUMN question_id INTEGER",
    "ALTER TABLE revision ADD COLUMN flags TEXT",
    "ALTER TABLE draft ADD COLUMN entry_id INTEGER",
    """CREATE TABLE step (
        id INTEGER PRIMARY KEY CHECK (id >> 24 = talk_id),
        talk_id INTEGER NOT NULL REFERENCES talk (id),
        kind TEXT NOT NULL, changes TEXT NOT NULL, at TEXT NOT NULL, account TEXT NOT NULL,
        version INTEGER NOT NULL, is_undone INTEGER NOT NULL CHECK (is_undone IN (0, 1))
    ) STRICT""",
    """CREATE TABLE place (
        account TEXT PRIMARY KEY, talk_id INTEGER NOT NULL REFERENCES talk (id),
        tab TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # nearly always empty: a new step then finds at once that there is nothing to forget
    "CREATE INDEX step_undone ON step (id) WHERE is_undone = 1",
)
