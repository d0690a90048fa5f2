"""The plan on the screen, empty or with three targets from a table, for the tests of its parts."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import openpyxl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.hands import on_screen
from ui.screens.plan.import_dialog import ImportTargetsDialog
from ui.screens.plan.screen import PlanScreen
from ui.session import Session

Wait = Callable[[], None]
Dialog = TypeVar("Dialog", bound=QWidget)
HEADS = ("姓名", "单位", "职务", "层级", "管理权限", "谈话组织层级", "谈话人")
ROWS = (
    ("冯春", "望溪县委", "书记", "县", "省管", "市", "周正"),
    ("陈夏", "望溪县政府", "县长", "县", "市管", "市", "周正"),
    ("卫秋", "听泉镇", "党委书记", "乡镇", "县管", "县", "冯春"),
)


def a_table(folder: Path, *rows: tuple[str, ...]) -> Path:
    """Return a workbook of targets with a merged title above its heads."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["谈话对象名单"])
    sheet.merge_cells("A1:G1")
    for row in (HEADS, *rows):
        sheet.append(row)
    path = folder / "targets.xlsx"
    book.save(path)
    return path


def opened(qtbot: QtBot, session: Session, wait: Wait) -> PlanScreen:
    """Return the plan on the screen."""
    screen = on_screen(qtbot, PlanScreen(session), 1270, 640)
    wait()
    screen.focus_first()
    return screen


def filled(qtbot: QtBot, session: Session, wait: Wait, folder: Path) -> PlanScreen:
    """Return the plan with its targets taken in from a table."""
    screen = opened(qtbot, session, wait)
    screen.import_targets()
    dialog = the(screen, ImportTargetsDialog)
    dialog.open_file(a_table(folder, *ROWS))
    wait()
    dialog.store()
    wait()
    with qtbot.waitActive(screen):
        screen.activateWindow()
    screen.focus_first()
    return screen


def the(screen: QWidget, kind: type[Dialog]) -> Dialog:
    """Return the widget of a kind inside another."""
    found: list[Dialog] = list(screen.findChildren(kind))
    assert found
    return found[-1]
