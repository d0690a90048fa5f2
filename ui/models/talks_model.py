"""The talks of the vault as a table, and what of it a person wants to see."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QIcon

from app.domain.participant import Participant, Role
from app.domain.stage import BEFORE_THE_TALK, FINISHED, TalkStage
from app.domain.talk import Talk
from ui.errors.code_words import stage_text
from ui.models.stage_words import next_text

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole

TALK_ROLE = Qt.ItemDataRole.UserRole
"""The Talk of a row."""
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 1
"""All words of a row that the filter looks at, folded."""

BEFORE = frozenset({*BEFORE_THE_TALK, TalkStage.POSTPONED})
AFTER = frozenset(TalkStage) - BEFORE - FINISHED - {TalkStage.IN_SESSION, TalkStage.PAUSED}
NOW = frozenset({TalkStage.IN_SESSION, TalkStage.PAUSED})


class TalkColumn(IntEnum):
    """The columns of the list."""

    STAGE = 0
    SUBJECT = 1
    UNIT = 2
    DATE = 3
    NEXT = 4
    NUMBER = 5


class TalksModel(QAbstractTableModel):
    """The talks, one a row, in the order they are given; `dot_of` draws a stage."""

    def __init__(self, dot_of: Callable[[TalkStage], QIcon], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dot_of = dot_of
        self._talks: tuple[Talk, ...] = ()
        self._search: dict[int, str] = {}

    def show(self, talks: tuple[Talk, ...]) -> None:
        """Show these talks; a talk that is only changed keeps its selection."""
        self._search.clear()
        if [t.id for t in talks] == [t.id for t in self._talks]:
            self._talks = talks
            if talks:
                last = self.index(len(talks) - 1, len(TalkColumn) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._talks = talks
        self.endResetModel()

    def talk(self, row: int) -> Talk:
        """Return the talk of a row."""
        return self._talks[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many talks there are."""
        return 0 if parent.isValid() else len(self._talks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(TalkColumn)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return the words of a cell, or the row's Talk."""
        if not index.isValid():
            return None
        talk = self._talks[index.row()]
        if role == TALK_ROLE:
            return talk
        if role == SEARCH_ROLE:
            return self._search_words(index.row())
        if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole):
            return _cell(talk, TalkColumn(index.column()))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == TalkColumn.STAGE:
            return self._dot_of(talk.stage)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return self._heads()[section]

    def _search_words(self, row: int) -> str:
        if row not in self._search:
            self._search[row] = search_words(self._talks[row])
        return self._search[row]

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("阶段"),
            self.tr("谈话对象"),
            self.tr("单位"),
            self.tr("日期"),
            self.tr("下一步"),
            self.tr("编号"),
        )


class TalksFilter(QSortFilterProxyModel):
    """Keeps the rows whose words hold every word looked for and whose stage is wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._stages: frozenset[TalkStage] | None = None

    def look_for(self, text: str) -> None:
        """Keep only rows with all these words; no words keep everything."""
        self._words = tuple(text.casefold().split())
        self.invalidateFilter()

    def keep_stages(self, stages: frozenset[TalkStage] | None) -> None:
        """Keep only talks of these stages; None keeps all."""
        self._stages = stages
        self.invalidateFilter()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Tell whether a row is kept."""
        index = self.sourceModel().index(source_row, 0, source_parent)
        if self._stages is not None and _talk(index).stage not in self._stages:
            return False
        words = str(index.data(SEARCH_ROLE)) if self._words else ""
        return all(word in words for word in self._words)


def talk_at(model: QAbstractItemModel, row: int) -> Talk:
    """Return the talk that a row of the filtered list shows."""
    return _talk(model.index(row, 0))


def search_words(talk: Talk) -> str:
    """Return what the filter looks at: number, people, units, reason, stage, date."""
    parts = [talk.number, talk.reason, stage_text(talk.stage), talk.planned_on.isoformat()]
    for person in talk.participants:
        parts += [person.name, person.unit_name, person.post]
    return " ".join(parts).casefold()


def _talk(index: QModelIndex) -> Talk:
    talk = index.data(TALK_ROLE)
    if not isinstance(talk, Talk):
        raise TypeError(talk)
    return talk


def _cell(talk: Talk, column: TalkColumn) -> str:
    subject = talk.one(Role.SUBJECT)
    match column:
        case TalkColumn.STAGE:
            return stage_text(talk.stage)
        case TalkColumn.SUBJECT:
            return _person(subject)
        case TalkColumn.UNIT:
            return subject.unit_name if subject else "—"
        case TalkColumn.DATE:
            return (talk.started_at or talk.planned_on).strftime("%Y-%m-%d")
        case TalkColumn.NEXT:
            return next_text(talk)
        case TalkColumn.NUMBER:
            return talk.number


def _person(person: Participant | None) -> str:
    if person is None:
        return "—"
    return f"{person.name}  {person.post}" if person.post else person.name
