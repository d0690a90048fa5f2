"""What the vault costs at the desk, against what the disk and bare SQL cost in the same run.

Storing an entry (the whole service: the talk looked at, row, step, audit entry)
against an 8 KB append with fsync, by turns in one loop, so the disk's moods meet both; goals: p50
at most 1.3, p99 at most 16 ms or 1.3 of the disk's own, exactly one sync an entry. Opening a talk
of 5,000 entries against fetching the same rows by bare SQL, both from pages in memory and in
processor time, so that other programs do not count; goal: at most 3.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.stage import TalkStage
from app.domain.transcript import Draft, EntryKind
from app.export.signature_reader import PdfSignatureReader
from app.machine.clock import SystemClock
from app.schemes.scheme_library import SchemeLibrary
from app.services.dossiers import Dossiers
from app.services.ports.vault_databases import VaultHooks
from app.services.ports.vault_store import VaultStore
from app.services.recording_talks import RecordingTalks, Words
from app.services.scheme_shelf import SchemeShelf
from app.storage.connection import connect_to_read
from app.storage.vault_database import SqlcipherVaults
from tests.builders_vault import KEY, a_talk, an_entry

GOAL = 1.3
GOAL_MS = 16.0
OPEN_GOAL = 3.0
ROUNDS = 1500
COUNTED = 200
OPENED = 25
ENTRIES = 5_000
IDLE_EVERY = 60
BLOCK = b"x" * 8192
TEXT = "关于第三项整改措施，请在期限内完成并书面报告进展情况，涉及金额一百二十万元。"
WORDS = Words(Role.INTERVIEWER, EntryKind.QUESTION, TEXT)


def main() -> int:
    """Print ratios and the syncs of one entry; return 1 where a goal is missed."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        place = Path(folder)
        if sys.argv[1:] == ["--write"]:
            _write(place)
            return 0
        floor, entry, draft = _measured(place)
        bare, opened = _opened(place)
    ratio = _ratio(entry, floor)
    _say("append 8 KB + fsync", floor, 1.0)
    _say("entry (talk, row, step, audit)", entry, ratio)
    _say("draft", draft, _ratio(draft, floor))
    _say(f"{ENTRIES} rows by bare SQL", bare, 1.0)
    _say(f"open a talk of {ENTRIES} entries", opened, _ratio(opened, bare))
    syncs = _syncs_an_entry()
    print(f"syncs an entry: {'not counted (missing tool: strace)' if syncs is None else syncs}")
    is_quick = _p99(entry) <= max(GOAL_MS, GOAL * _p99(floor))
    return int(
        ratio > GOAL or not is_quick or _ratio(opened, bare) > OPEN_GOAL or syncs not in (None, 1.0)
    )


def _measured(place: Path) -> tuple[list[float], list[float], list[float]]:
    store, talk = _store(place)
    recording = _recording(store)
    handle = os.open(place / "floor", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    floor, entry, draft = [], [], []
    kept = Draft(talk, TEXT, Role.SUBJECT, EntryKind.ANSWER)
    for index in range(ROUNDS):
        floor.append(_timed(lambda: _append(handle)))
        entry.append(_timed(lambda: recording.add(talk, WORDS)))
        if index % 10 == 0:
            draft.append(_timed(lambda: recording.save_draft(kept)))
        if index % IDLE_EVERY == 0:
            store.idle()
    os.close(handle)
    store.close()
    return floor, entry, draft


def _opened(place: Path) -> tuple[list[float], list[float]]:
    """Fetch a long talk's rows and open the talk, by turns; both have their pages in memory."""
    store, _ = _store(place)
    recording = _recording(store)
    with store.change() as tables:
        talk = tables.talks.add(replace(a_talk("2026-0002"), stage=TalkStage.IN_SESSION)).id
        for _ in range(ENTRIES):
            tables.transcript.add(an_entry(talk, TEXT))
    connection = connect_to_read(place / "vault.db", KEY)
    bare, opened = [], []
    sql = "SELECT * FROM transcript_entry WHERE id BETWEEN ? << 24 AND ? << 24 ORDER BY id"
    for _ in range(OPENED):
        bare.append(_worked(lambda: connection.execute(sql, (talk, talk + 1)).fetchall()))
        opened.append(_worked(lambda: recording.desk(talk)))
    connection.close()
    store.close()
    return bare, opened


def _write(place: Path) -> None:
    """Store entries for another process to count the syncs of; a mark on stdout each."""
    store, talk = _store(place)
    recording = _recording(store)
    for _ in range(COUNTED):
        os.write(1, b"entry\n")
        recording.add(talk, WORDS)
    os.write(1, b"end\n")
    store.close()


def _syncs_an_entry() -> float | None:
    command = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync,write", sys.executable]
    try:
        run = subprocess.run(
            [*command, __file__, "--write"], check=True, capture_output=True, text=True
        )
    except (FileNotFoundError, subprocess.CalledProcessError):
        return None
    between = run.stderr.split('"entry\\n"')[1:]
    between[-1] = between[-1].split('"end\\n"')[0]
    counts = [part.count("sync(") for part in between]
    return counts[0] if len(set(counts)) == 1 else statistics.mean(counts)


def _store(place: Path) -> tuple[VaultStore, TalkId]:
    """Open the vault, made first where there is none, with a talk that runs."""
    vaults, path = SqlcipherVaults(SystemClock()), place / "vault.db"
    if not path.exists():
        vaults.make(path, KEY, "bench")
    hooks = VaultHooks(full=lambda: None, closed=lambda _: None)
    store = vaults.open(path, KEY, "bench", hooks)
    with store.change() as tables:
        return store, tables.talks.add(replace(a_talk(), stage=TalkStage.IN_SESSION)).id


def _recording(store: VaultStore) -> RecordingTalks:
    clock = SystemClock()
    schemes = SchemeShelf(store, SchemeLibrary(Path("resources", "schemes")), clock)
    return RecordingTalks(store, Dossiers(clock, PdfSignatureReader, schemes), clock)


def _append(handle: int) -> None:
    os.write(handle, BLOCK)
    os.fsync(handle)


def _timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def _worked(work: Callable[[], object]) -> float:
    begin = time.thread_time()
    work()
    return (time.thread_time() - begin) * 1000


def _ratio(times: list[float], floor: list[float]) -> float:
    return statistics.median(times) / statistics.median(floor)


def _p99(times: list[float]) -> float:
    return sorted(times)[len(times) * 99 // 100]


def _say(name: str, times: list[float], ratio: float) -> None:
    p50 = sorted(times)[len(times) // 2]
    print(
        f"{name:30} p50 {p50:.3f} ms  p99 {_p99(times):.2f}  max {max(times):.1f}"
        f"  ratio {ratio:.2f}"
    )


if __name__ == "__main__":
    sys.exit(main())
