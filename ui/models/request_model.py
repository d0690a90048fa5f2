"""Requests for materials as a table; those that are late stand out."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QColor

from app.domain.material import RequestState
from app.services.material_sheet import day_text
from app.services.requesting_materials import RequestRow
from ui.errors.code_words import sentences
from ui.look.translation import QT_TRANSLATE_NOOP
from ui.models.material_words import request_state_text
from ui.models.rows_model import Head, RowsModel


class RequestColumn(IntEnum):
    """The columns in their order."""

    STATE = 0
    PROVIDER = 1
    KIND = 2
    WANTED = 3
    ABOUT = 4
    DUE = 5
    RECEIVED = 6
    REMINDED = 7
    DIGEST = 8


class RequestModel(RowsModel[RequestRow]):
    """Rows of requests; `kind_name` words a kind."""

    def __init__(
        self,
        kind_name: Callable[[str], str],
        late: QColor,
        soon: QColor,
        parent: QObject | None = None,
    ) -> None:
        inks = {RequestState.OVERDUE: late, RequestState.DUE_SOON: soon}
        super().__init__(_heads(kind_name), parent, ink=lambda row: inks.get(row.state))


def _heads(kind_name: Callable[[str], str]) -> tuple[Head[RequestRow], ...]:
    heads: tuple[tuple[str, Callable[[RequestRow], str]], ...] = (
        (QT_TRANSLATE_NOOP("RequestModel", "状态"), lambda row: request_state_text(row.state)),
        (QT_TRANSLATE_NOOP("RequestModel", "提供单位"), lambda row: row.request.provider),
        (QT_TRANSLATE_NOOP("RequestModel", "种类"), lambda row: kind_name(row.request.kind)),
        (QT_TRANSLATE_NOOP("RequestModel", "所需内容"), lambda row: row.request.wanted),
        (QT_TRANSLATE_NOOP("RequestModel", "关于"), lambda row: row.about),
        (QT_TRANSLATE_NOOP("RequestModel", "应交"), lambda row: day_text(row.request.due_on)),
        (QT_TRANSLATE_NOOP("RequestModel", "收到"), lambda row: day_text(row.request.received_on)),
        (QT_TRANSLATE_NOOP("RequestModel", "催要"), _reminded),
        (QT_TRANSLATE_NOOP("RequestModel", "摘要"), _digest),
    )
    return tuple(Head(_said(title), cell) for title, cell in heads)


def _reminded(row: RequestRow) -> str:
    request = row.request
    if not request.reminders:
        return ""
    said = _said(QT_TRANSLATE_NOOP("RequestModel", "{count} 次，{day}"))
    return said.format(count=request.reminders, day=day_text(request.reminded_on))


def _digest(row: RequestRow) -> str:
    said = _said(QT_TRANSLATE_NOOP("RequestModel", "另有 {count} 份限定知悉"))
    hidden = said.format(count=row.hidden) if row.hidden else ""
    return sentences(part for part in (row.digest, hidden) if part)


def _said(source: str) -> str:
    return QCoreApplication.translate("RequestModel", source)
