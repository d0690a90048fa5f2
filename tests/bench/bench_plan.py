"""A plan of 4,861 targets: reading its board against bare SQL of the same rows, and taking it in.

The board (rows, periods, states, days left, and all counts) against fetching the same rows with
their persons and units, by turns, both from pages in memory and in processor time, so that other
programs do not count; goal: at most 4. A third of the targets have a talk. Taking the plan in
from a workbook is told in seconds: reading it, and storing it with an audit entry for each row;
goal: 10 s together.
"""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.bootstrap import build
from app.domain.participant import Participant, Role
from app.machine.clock import SystemClock
from app.machine.paths import find_paths
from app.services.ports.vault_databases import VaultHooks
from app.services.ports.vault_store import VaultStore
from app.services.workbench import Workbench
from app.storage.connection import connect_to_read
from app.storage.target_table import BOARD_ORDER, BOARD_ROWS
from app.storage.vault_database import SqlcipherVaults
from tests.builders_plan import HEADS, YEAR, anhui, silent, three_levels, write_book
from tests.builders_vault import KEY, QUICK, a_talk

GOAL = 4.0
GOAL_SECONDS = 10.0
ROUNDS = 25
TALKS = 1_600


def main() -> int:
    """Print the ratio and the seconds; return 1 where a goal is missed."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        place = Path(folder)
        entry = build(find_paths(os.environ, place), {}, SystemClock(), lambda: QUICK)
        store = _store(place)
        bench = entry.open_workbench(store)
        read, stored = _taken_in(bench, place)
        _talked(bench)
        bare, board = _measured(bench, place / "vault.db")
        store.close()
    ratio = statistics.median(board) / statistics.median(bare)
    print(f"preview of 4,861 rows   {read:.2f} s")
    print(f"storing them            {stored:.2f} s")
    print(f"rows by bare SQL        p50 {statistics.median(bare):.1f} ms")
    print(f"board with its counts   p50 {statistics.median(board):.1f} ms  ratio {ratio:.2f}")
    return int(ratio > GOAL or read + stored > GOAL_SECONDS)


def _store(place: Path) -> VaultStore:
    vaults = SqlcipherVaults(SystemClock())
    vaults.make(place / "vault.db", KEY, "bench")
    hooks = VaultHooks(full=lambda: None, closed=lambda _: None)
    return vaults.open(place / "vault.db", KEY, "bench", hooks)


def _taken_in(bench: Workbench, place: Path) -> tuple[float, float]:
    """Take the plan in; return the seconds for reading it and for storing it."""
    path = write_book(place / "plan.xlsx", (HEADS, *three_levels()))
    begin = time.perf_counter()
    preview = bench.plan.importing.preview(path, anhui(bench))
    read = time.perf_counter() - begin
    begin = time.perf_counter()
    bench.plan.importing.store(preview, silent)
    return read, time.perf_counter() - begin


def _talked(bench: Workbench) -> None:
    """Give every third target a talk, planned for some day of the year."""
    rows = bench.plan.boards.board(YEAR).rows
    with bench.store.change() as tables:
        for number, row in enumerate(rows[::3][:TALKS]):
            day = date(YEAR, 1 + number % 12, 1 + number % 28)
            subject = Participant(Role.SUBJECT, row.person_id, row.name, row.unit, row.post)
            talk = a_talk(f"{YEAR}-{number:04}", day)
            talk = replace(talk, type_code=row.talk_type, participants=(subject,))
            tables.talks.add(talk)


def _measured(bench: Workbench, path: Path) -> tuple[list[float], list[float]]:
    connection = connect_to_read(path, KEY)
    sql = f"{BOARD_ROWS} WHERE t.year = {YEAR} AND t.campaign_id IS NULL {BOARD_ORDER}"
    bare, board = [], []
    for _ in range(ROUNDS):
        bare.append(_worked(lambda: connection.execute(sql).fetchall()))
        board.append(_worked(lambda: bench.plan.boards.board(YEAR).total))
    connection.close()
    return bare, board


def _worked(work: Callable[[], object]) -> float:
    begin = time.thread_time()
    work()
    return (time.thread_time() - begin) * 1000


if __name__ == "__main__":
    sys.exit(main())
