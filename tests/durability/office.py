"""A day at the office in a process of its own, with marked sentences everywhere; then it waits.

python office.py FOLDER
"""

import logging
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.domain.follow_up import Problem
from app.domain.outline import Outline, Question
from app.domain.participant import Role
from app.domain.read_back import ReadBack
from app.domain.record import FrozenRecord, Furniture, Record
from app.domain.transcript import Correction, Draft, EntryKind
from app.machine.log import start_log
from app.services.ports.vault_store import VaultStore
from tests.builders_vault import (
    MORNING,
    PASSPHRASE,
    a_person,
    a_talk,
    a_unit,
    an_access,
    an_entry,
)

MARK = "梧桐树下的七只白鹭正在等雨"


class OfficeError(Exception):
    """Something that quotes what was said."""


def main(folder: Path) -> None:
    """Fill a vault with the mark, close it, open it again, write on, and wait to be killed."""
    logger = start_log(folder / "home" / "logs")
    access = an_access(folder / "home" / "vaults")
    store = access.create(folder / "v", "第一室", "li.wen", PASSPHRASE).store
    fill(store)
    store.close()
    store = access.unlock(folder / "v", "li.wen", PASSPHRASE)
    fill(store)
    store.idle()
    fill(store)
    complain(logger)
    os.write(1, b"ready\n")
    signal.pause()


def fill(store: VaultStore) -> None:
    """Write the mark into every table that holds words, enough of it to fill many pages."""
    with store.change() as tables:
        unit = tables.units.add(a_unit(MARK))
        tables.persons.add(a_person(unit.id, MARK))
        talk = tables.talks.add(replace(a_talk(MARK), place=MARK))
        tables.outlines.save(Outline(talk.id, MARK, MARK, (Question(MARK, facts=MARK),)))
        for _ in range(300):
            entry = tables.transcript.add(an_entry(talk.id, MARK * 5))
        tables.transcript.revise(replace(entry, text=MARK))
        tables.corrections.add(Correction(entry.id, MARK, MARK * 2, Role.SUBJECT, MARK, MORNING))
        tables.read_backs.save(ReadBack(talk.id, statement=MARK))
        tables.follow_up.add_problem(Problem(talk.id, entry.id, 1, MARK))
        record = Record(MARK, "1", "例行", "", 1, Furniture(*"签页印日空"), ())
        tables.records.add(talk.id, FrozenRecord(record, MARK.encode(), "ab" * 32))
        tables.records.save_file(talk.id, 1, "docx", MARK.encode("utf-16-le") * 3000)
        tables.settings.set("office", MARK.encode("gb18030"))
    with store.change() as tables:
        tables.transcript.save_draft(Draft(talk.id, MARK * 9, Role.SUBJECT, EntryKind.ANSWER))


def complain(logger: logging.Logger) -> None:
    """Log a failure whose message quotes the talk, as a bug in the program could."""
    try:
        _fail()
    except OfficeError:
        logger.exception("saving failed")


def _fail() -> None:
    raise OfficeError(MARK)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
