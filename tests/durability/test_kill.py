"""Killed while typing, a hundred times: no entry is lost, and at most 300 ms of the draft."""

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import pytest

from app.services.ports.vault_store import AnchorVerdict
from tests.builders_vault import PASSPHRASE, an_access, stored_talk
from tests.durability import typist

KILLS = 100
LONGEST_LIFE = 0.25  # seconds; where in its work the typist is hit is left to chance

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")


@dataclass
class Told:
    """What the typists said before they died."""

    entries: int = 0
    typed: tuple[int, int] = (0, 0)
    kills_while_open: int = 0
    drafts_seen: int = 0
    lines: list[str] = field(default_factory=list)

    def listen(self, out: IO[str]) -> None:
        """Take in everything up to the death of the present typist."""
        self.typed = (0, 0)
        before = self.entries
        for line in out:
            kind, *numbers = line.split()
            if kind == "dead":
                break
            if kind == "entry":
                self.entries = int(numbers[0])
            elif kind == "typed":
                self.typed = (int(numbers[0]), int(numbers[1]))
        self.kills_while_open += self.typed != (0, 0) or self.entries > before


def check(folder: Path, told: Told) -> None:
    """Open the vault after a kill and compare it with what was told."""
    store = an_access(folder / "own").unlock(folder / "v", "li.wen", PASSPHRASE)
    assert store.anchor_verdict is AnchorVerdict.GOOD
    assert store.is_sound()
    with store.read() as tables:
        talk = tables.talks.all()[0]
        found = [entry.text for entry in tables.transcript.of_talk(talk.id)]
        draft = tables.transcript.draft(talk.id)
        assert tables.audit.first_break() is None
    store.close()
    assert talk.entry_count == len(found)
    assert len(found) in (told.entries, told.entries + 1)  # stored, killed before it could tell
    assert found == [typist.words(i) for i in range(1, len(found) + 1)]
    told.entries = len(found)
    entry, typed = told.typed
    if entry == len(found) + 1:  # the entry it was typing at
        kept = len(draft.text) if draft else 0
        assert typed - kept <= typist.LETTERS_A_DRAFT
        assert draft is None or draft.text == typist.words(entry)[:kept]
        told.drafts_seen += draft is not None


def test_a_hundred_kills_lose_no_entry(tmp_path: Path) -> None:
    """After each kill the vault opens sound, with every entry that was said to be stored."""
    new = an_access(tmp_path / "own").create(tmp_path / "v", "室", "li.wen", PASSPHRASE)
    stored_talk(new.store)
    new.store.close()
    chance, told = random.Random(20260305), Told()  # noqa: S311
    zygote = subprocess.Popen(
        [sys.executable, typist.__file__, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert zygote.stdin
    assert zygote.stdout
    for _ in range(KILLS):
        zygote.stdin.write("go\n")
        zygote.stdin.flush()
        pid = int(zygote.stdout.readline().split()[1])
        time.sleep(chance.uniform(0.02, LONGEST_LIFE))
        os.kill(pid, signal.SIGKILL)
        told.listen(zygote.stdout)
        check(tmp_path, told)
    zygote.stdin.close()
    zygote.wait(10)

    assert told.kills_while_open > KILLS // 2
    assert told.drafts_seen > KILLS // 10
    assert told.entries > KILLS
