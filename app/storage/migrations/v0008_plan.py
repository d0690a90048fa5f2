"""The plan: meeting days, campaigns, targets, duties done, changes of post, times of talks.

What is taken back stays as an empty row: the audit trail covers every row that ever was. The
times of talks stand apart, so that a talk's row keeps its body. When a talk was approved or
broken off is told by the audit trail alone; its index holds those entries and no others.
"""

STATEMENTS: tuple[str, ...] = (
    """CREATE TABLE unit_event (
        id INTEGER PRIMARY KEY, unit_id INTEGER NOT NULL REFERENCES unit (id),
        event TEXT NOT NULL, year INTEGER NOT NULL, day TEXT,
        UNIQUE (event, year, unit_id)
    ) STRICT""",
    """CREATE TABLE campaign (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, scheme_code TEXT NOT NULL,
        scheme_version TEXT NOT NULL, talk_type TEXT NOT NULL, opens TEXT NOT NULL,
        closes TEXT NOT NULL, basis TEXT NOT NULL, reason TEXT NOT NULL,
        handling_office TEXT NOT NULL, state TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE target (
        id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person (id),
        year INTEGER NOT NULL, scheme_code TEXT NOT NULL, talk_type TEXT NOT NULL,
        campaign_id INTEGER REFERENCES campaign (id), turn INTEGER NOT NULL,
        organiser TEXT NOT NULL, interviewer_id INTEGER REFERENCES person (id),
        interviewer TEXT NOT NULL, wanted_on TEXT, note TEXT NOT NULL, excluded TEXT NOT NULL,
        talk_id INTEGER REFERENCES talk (id)
    ) STRICT""",
    "CREATE INDEX target_year ON target (year, campaign_id)",
    """CREATE UNIQUE INDEX target_once ON target
    (person_id, year, scheme_code, talk_type, ifnull(campaign_id, 0), turn)""",
    """CREATE TABLE fact (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, about INTEGER NOT NULL,
        year INTEGER NOT NULL, value TEXT NOT NULL, noted_on TEXT NOT NULL,
        UNIQUE (kind, about, year)
    ) STRICT""",
    """CREATE TABLE duty_done (
        id INTEGER PRIMARY KEY, scheme_code TEXT NOT NULL, duty TEXT NOT NULL,
        done_on TEXT NOT NULL, unit_id INTEGER NOT NULL REFERENCES unit (id),
        person_id INTEGER REFERENCES person (id), note TEXT NOT NULL,
        removed INTEGER NOT NULL CHECK (removed IN (0, 1))
    ) STRICT""",
    """CREATE TABLE post_change (
        id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person (id),
        old_unit_id INTEGER NOT NULL, old_post TEXT NOT NULL,
        new_unit_id INTEGER NOT NULL, new_post TEXT NOT NULL, on_day TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE talk_time (
        id INTEGER PRIMARY KEY REFERENCES talk (id), starts TEXT, minutes INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE proposal_answer (
        id INTEGER PRIMARY KEY, scheme_code TEXT NOT NULL, trigger_code TEXT NOT NULL,
        person_id INTEGER NOT NULL REFERENCES person (id), cause TEXT NOT NULL,
        reason TEXT NOT NULL
    ) STRICT""",
    """CREATE INDEX audit_turning ON audit (entity_id, act, seq)
    WHERE act IN ('advance:approved', 'advance:aborted')""",
)
