"""A recorder at work, in a process that may be killed at any moment.

    python typist.py FOLDER

Started once, it loads everything and then forks a typist for each line "go" on its input: a
kill then costs no start-up. A typist opens the vault and types for ever. Each line it writes is
one fact, told at once: `typed ENTRY LENGTH` before anything else happens with the letter,
`saved ENTRY LENGTH` when the draft is in the vault, `entry ENTRY` when the entry is. The line
`pid N` comes before them, `dead` after.
"""

import itertools
import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from app.domain.ids import TalkId  # noqa: E402
from app.domain.participant import Role  # noqa: E402
from app.domain.transcript import Draft, EntryKind  # noqa: E402
from app.services.ports.vault_store import VaultStore  # noqa: E402
from tests.builders_vault import PASSPHRASE, an_access, an_entry  # noqa: E402

LETTER_MS = 60
"""A quick typist, a thousand letters a minute."""

DRAFT_MS = 300
LETTERS_A_DRAFT = DRAFT_MS // LETTER_MS
LETTERS_AN_ENTRY = 23
IDLE_EVERY = 40


def words(entry: int) -> str:
    """Return what is typed as the entry of this number."""
    return f"第{entry}句：关于三项整改措施的进展情况请予说明补充完整。"[:LETTERS_AN_ENTRY]


def main(folder: Path) -> None:
    """Fork a typist whenever asked."""
    for line in sys.stdin:
        if line != "go\n":
            return
        child = os.fork()
        if child == 0:
            _type(folder)
            os._exit(0)
        _say(f"pid {child}")
        os.waitpid(child, 0)
        _say("dead")


def _type(folder: Path) -> None:
    store = an_access(folder / "own").unlock(folder / "v", "li.wen", PASSPHRASE)
    with store.read() as tables:
        talk = tables.talks.all()[0]
    for entry in itertools.count(talk.entry_count + 1):
        _type_entry(store, talk.id, entry)
        if entry % IDLE_EVERY == 0:
            store.idle()


def _type_entry(store: VaultStore, talk_id: TalkId, entry: int) -> None:
    text = words(entry)
    for length in range(1, len(text) + 1):
        _say(f"typed {entry} {length}")
        if length % LETTERS_A_DRAFT == 0:
            draft = Draft(talk_id, text[:length], Role.SUBJECT, EntryKind.ANSWER)
            with store.change() as tables:
                tables.transcript.save_draft(draft)
            _say(f"saved {entry} {length}")
    with store.change() as tables:
        tables.transcript.add(an_entry(talk_id, text))
    _say(f"entry {entry}")


def _say(line: str) -> None:
    os.write(1, f"{line}\n".encode())  # short enough to arrive whole or not at all


if __name__ == "__main__":
    main(Path(sys.argv[1]))
