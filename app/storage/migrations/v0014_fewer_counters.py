"""Counters of a talk that a new entry leaves alone: storing it then writes one page less.

How many entries a talk ever had follows from its newest id, so only what does not stand is counted.
"""

STATEMENTS: tuple[str, ...] = (
    "ALTER TABLE talk_count ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0",
    "UPDATE talk_count SET withdrawn = issued - entries",
    "ALTER TABLE talk_count DROP COLUMN entries",
    "ALTER TABLE talk_count DROP COLUMN issued",
)
