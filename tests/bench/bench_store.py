"""Storing one entry against what the disk alone costs: an 8 KB append with fsync.

Both run by turns in one loop, so the disk's moods meet both. Goal: p50 at most 1.3, exactly one
sync an entry.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.transcript import Draft, EntryKind
from app.machine.clock import SystemClock
from app.services.ports.vault_databases import VaultHooks
from app.services.ports.vault_store import VaultStore
from app.storage.vault_database import SqlcipherVaults
from tests.builders_vault import KEY, an_entry, stored_talk

GOAL = 1.3
ROUNDS = 1500
COUNTED = 200
IDLE_EVERY = 60
BLOCK = b"x" * 8192
WORDS = "关于第三项整改措施，请在期限内完成并书面报告进展情况，涉及金额一百二十万元。"


def main() -> int:
    """Print the ratio and the syncs of one entry; return 1 where a goal is missed."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        place = Path(folder)
        if sys.argv[1:] == ["--write"]:
            _write(place)
            return 0
        floor, entry, draft = _measured(place)
    ratio = statistics.median(entry) / statistics.median(floor)
    _say("append 8 KB + fsync", floor, 1.0)
    _say("entry (row, counter, audit)", entry, ratio)
    _say("draft", draft, statistics.median(draft) / statistics.median(floor))
    syncs = _syncs_an_entry()
    print(f"syncs an entry: {'not counted (missing tool: strace)' if syncs is None else syncs}")
    return int(ratio > GOAL or syncs not in (None, 1.0))


def _measured(place: Path) -> tuple[list[float], list[float], list[float]]:
    store, talk = _store(place)
    handle = os.open(place / "floor", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    floor, entry, draft = [], [], []
    for index in range(ROUNDS):
        floor.append(_timed(lambda: _append(handle)))
        entry.append(_timed(lambda: _add(store, talk)))
        if index % 10 == 0:
            draft.append(_timed(lambda: _draft(store, talk)))
        if index % IDLE_EVERY == 0:
            store.idle()
    os.close(handle)
    store.close()
    return floor, entry, draft


def _write(place: Path) -> None:
    """Store entries for another process to count the syncs of; a mark on stdout each."""
    store, talk = _store(place)
    for _ in range(COUNTED):
        os.write(1, b"entry\n")
        _add(store, talk)
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
    vaults = SqlcipherVaults(SystemClock())
    vaults.make(place / "vault.db", KEY, "bench")
    hooks = VaultHooks(full=lambda: None, closed=lambda _: None)
    store = vaults.open(place / "vault.db", KEY, "bench", hooks)
    return store, stored_talk(store)


def _add(store: VaultStore, talk: TalkId) -> None:
    with store.change() as tables:
        tables.transcript.add(an_entry(talk, WORDS))


def _draft(store: VaultStore, talk: TalkId) -> None:
    with store.change() as tables:
        tables.transcript.save_draft(Draft(talk, WORDS, Role.SUBJECT, EntryKind.ANSWER))


def _append(handle: int) -> None:
    os.write(handle, BLOCK)
    os.fsync(handle)


def _timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def _say(name: str, times: list[float], ratio: float) -> None:
    ordered = sorted(times)
    p50, p99 = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
    print(f"{name:30} p50 {p50:.3f} ms  p99 {p99:.2f}  max {ordered[-1]:.1f}  ratio {ratio:.2f}")


if __name__ == "__main__":
    sys.exit(main())
