"""Writing a calendar file of what is planned, with names only where they are wanted."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.services.calendar_export import CalendarWords
from ui.look.translation import QT_TRANSLATE_NOOP
from ui.messages import Question
from ui.session import Session
from ui.widgets.choose_file import choose_save


def export_calendar(session: Session, owner: QWidget, first: date, last: date) -> None:
    """Ask where to and whether names may leave the vault, then write the file."""
    folder = Path(session.preferences.load().last_export_folder or Path.home())
    proposed = folder / f"tanlu-{first:%Y-%m}.ics"
    words = CalendarWords(
        meeting=_said(QT_TRANSLATE_NOOP("Plan", "民主生活会")),
        due=_said(QT_TRANSLATE_NOOP("Plan", "谈话到期：{count} 人次")),
        opens=_said(QT_TRANSLATE_NOOP("Plan", "集中谈话开始")),
        closes=_said(QT_TRANSLATE_NOOP("Plan", "集中谈话结束")),
    )
    text = _said(QT_TRANSLATE_NOOP("Plan", "日历文件已写入 {name}，共 {count} 项，不含姓名。"))

    def write(path: Path) -> None:
        work = partial(session.workbench.plan.calendar.write, path, first, last, words)
        session.jobs.change(
            work,
            owner=owner,
            done=lambda written: session.messages.notice(
                text.format(name=written.path.name, count=written.events)
            ),
        )

    def choose() -> None:
        heading = _said(QT_TRANSLATE_NOOP("Plan", "导出日历文件"))
        kinds = _said(QT_TRANSLATE_NOOP("Plan", "日历 (*.ics)"))
        choose_save(owner, heading, proposed, kinds, write)

    question = Question(
        _said(QT_TRANSLATE_NOOP("Plan", "导出日历文件")),
        _said(
            QT_TRANSLATE_NOOP(
                "Plan",
                "日历文件不加密，只写谈话编号、种类、时间、会期和到期，不写谈话对象的姓名和事由。",
            )
        ),
        _said(QT_TRANSLATE_NOOP("Plan", "继续导出")),
        _said(QT_TRANSLATE_NOOP("Plan", "不导出")),
    )
    session.messages.ask(owner, question, choose)


def _said(text: str) -> str:
    return QCoreApplication.translate("Plan", text)
