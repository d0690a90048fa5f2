"""Vaults and their contents for tests: real files, real encryption, quick passphrases."""

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from app.crypto.key_ring import SlottedKeyRing
from app.crypto.passphrase_strength import ZxcvbnMeter
from app.domain.ids import TalkId, UnitId
from app.domain.participant import Participant, Role
from app.domain.register import Person, Unit
from app.domain.talk import Talk
from app.domain.transcript import EntryKind, TranscriptEntry
from app.machine.vault_files import VaultFolderFiles
from app.services.ports.key_ring import KdfParameters
from app.services.ports.vault_databases import VaultHooks
from app.services.ports.vault_store import Anchor, Tables, VaultStore
from app.services.vault_access import VaultAccess
from app.storage.vault_database import SqlcipherVaults

CHINA = timezone(timedelta(hours=8))
MORNING = datetime(2026, 3, 5, 9, 30, 15, 123456, CHINA)
QUICK = KdfParameters(memory_kib=64, rounds=1, lanes=1)
PASSPHRASE = "lantern-river-47-Maple"  # noqa: S105
KEY = hashlib.sha256(b"data key").digest() + hashlib.md5(b"salt").digest()  # noqa: S324


class FrozenClock:
    """A clock that goes on one second each time it is asked."""

    def __init__(self, start: datetime = MORNING) -> None:
        self._next = start

    def now(self) -> datetime:
        """Return the next second."""
        now, self._next = self._next, self._next + timedelta(seconds=1)
        return now


class FakeComputer:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.kept: dict[bytes, bytes] = {}

    def get(self, vault_id: bytes) -> bytes | None:
        """Return what is kept."""
        return self.kept.get(vault_id)

    def make(self, vault_id: bytes) -> bytes:
        """Keep a new secret where there is none."""
        return self.kept.setdefault(vault_id, secrets.token_bytes(32))

    def forget(self, vault_id: bytes) -> None:
        """Drop the secret."""
        self.kept.pop(vault_id, None)


@dataclass
class Seen:
    """What a store told its hooks."""

    full: int = 0
    heads: list[Anchor] = field(default_factory=list)

    def hooks(self, *anchors: Anchor) -> VaultHooks:
        """Return hooks that note what they are told."""
        return VaultHooks(self._note_full, self.heads.append, anchors)

    def _note_full(self) -> None:
        self.full += 1


def an_access(own: Path, computer: FakeComputer | None = None) -> VaultAccess:
    """Return vault access on real files whose passphrases cost next to nothing."""
    clock = FrozenClock()
    return VaultAccess(
        VaultFolderFiles(own, clock, {}, reserve_bytes=256 * 1024),
        SqlcipherVaults(clock),
        SlottedKeyRing(lambda: QUICK, secrets.token_bytes),
        computer or FakeComputer(),
        ZxcvbnMeter(),
    )


def a_store(folder: Path, *, synchronous: str = "FULL", seen: Seen | None = None) -> VaultStore:
    """Return an open store in the folder, made first where there is none."""
    vaults = SqlcipherVaults(FrozenClock(), synchronous=synchronous)
    path = folder / "vault.db"
    if not path.exists():
        vaults.make(path, KEY, "第一纪检监察室")
    return vaults.open(path, KEY, "li.wen", (seen or Seen()).hooks())


@contextmanager
def an_open_store(folder: Path) -> Iterator[VaultStore]:
    """Hold a store open for a block."""
    store = a_store(folder)
    try:
        yield store
    finally:
        store.close()


def a_unit(name: str = "云岭县财政局", order: int = 0) -> Unit:
    """Return a unit."""
    return Unit(name, name[-3:], "county", None, order)


def a_person(unit_id: UnitId, name: str = "𠮷大同", order: int = 0) -> Person:
    """Return a person with a rare character in the name."""
    return Person(name, unit_id, "局长", is_head=True, authority="county", order=order)


def a_talk(number: str = "2026-0001", planned_on: date = date(2026, 3, 5)) -> Talk:
    """Return a talk not stored yet."""
    return Talk(
        uid=secrets.token_hex(16),
        number=number,
        scheme_code="anhui",
        scheme_version="2026.1",
        type_code="routine",
        reason="日常监督",
        place="三号谈话室",
        planned_on=planned_on,
        participants=(
            Participant(Role.INTERVIEWER, None, "李文", "县纪委", "副书记"),
            Participant(Role.SUBJECT, None, "䶮某", "云岭县财政局", "局长", "county", "主谈"),
        ),
    )


def an_entry(talk_id: TalkId, text: str = "请谈谈整改情况。") -> TranscriptEntry:
    """Return an entry not stored yet."""
    return TranscriptEntry(talk_id, Role.INTERVIEWER, EntryKind.QUESTION, text, MORNING)


def stored_talk(store: VaultStore, number: str = "2026-0001") -> TalkId:
    """Store a talk and return its id."""
    with store.change() as tables:
        return tables.talks.add(a_talk(number)).id


def texts(tables: Tables, talk_id: TalkId) -> list[str]:
    """Return the texts of a talk's entries."""
    return [entry.text for entry in tables.transcript.of_talk(talk_id)]
