"""Writing the plan that is shown into a table."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.plan_board import PlanBoard
from app.domain.scheme import Scheme
from app.services.plan_sheet import BoardWords
from ui.look.translation import QT_TRANSLATE_NOOP
from ui.models.plan_words import STATES, period_text, state_text
from ui.session import Session
from ui.widgets.choose_file import choose_save

_TITLE = QT_TRANSLATE_NOOP("Plan", "{year}年谈话计划及完成情况")


def export_board(
    session: Session, owner: QWidget, board: PlanBoard, schemes: tuple[Scheme, ...]
) -> None:
    """Ask where to, and write the board there."""
    title = _said(_TITLE).format(year=board.year)
    states = {state: state_text(state) for state in STATES}
    codes = {box.period.code for each in board.rows for box in each.boxes}
    periods = {code: period_text(code) for code in codes if code}
    words = BoardWords(title, states, schemes, periods)
    start = Path(session.preferences.load().last_export_folder or Path.home())

    def write(path: Path) -> None:
        work = partial(session.workbench.plan.sheet.write, path, board, words)
        text = _said(QT_TRANSLATE_NOOP("Plan", "计划表已写入 {name}。"))
        session.jobs.change(
            work,
            owner=owner,
            done=lambda written: session.messages.notice(text.format(name=written.name)),
        )

    kinds = _said(QT_TRANSLATE_NOOP("Plan", "表格 (*.xlsx)"))
    heading = _said(QT_TRANSLATE_NOOP("Plan", "导出计划表"))
    choose_save(owner, heading, start / f"{title}.xlsx", kinds, write)


def _said(text: str) -> str:
    return QCoreApplication.translate("Plan", text)
