"""Stores entries and says so, for a power cut to be made of it: recorder.py FOLDER SYNCHRONOUS."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.domain.participant import Role
from app.domain.transcript import Draft, EntryKind
from tests.builders_vault import a_store, an_entry

ENTRIES = 150
IDLE_EVERY = 25
DRAFT_EVERY = 7


def main(folder: Path, synchronous: str) -> None:
    """Store the entries, each acknowledged when its transaction is over; leave without closing."""
    store = a_store(folder, synchronous=synchronous)
    with store.change() as tables:
        tables.audit.note("unlock", "vault", 0)
        talk_id = tables.talks.all()[0].id
    for number in range(1, ENTRIES + 1):
        if number % DRAFT_EVERY == 0:
            with store.change() as tables:
                tables.transcript.save_draft(
                    Draft(talk_id, f"草稿{number}", Role.SUBJECT, EntryKind.ANSWER)
                )
        os.write(1, b"begin 0\n")
        with store.change() as tables:
            tables.transcript.add(an_entry(talk_id, f"第{number}句，请在期限内完成。" * 20))
        os.write(1, f"entry {number}\n".encode())
        if number % IDLE_EVERY == 0:
            store.idle()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
