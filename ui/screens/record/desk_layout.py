"""Where the parts of the recorder's screen stand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ui.look.theme import GAP, HALF_GAP, WIDE_GAP

if TYPE_CHECKING:  # the screen is laid out by this
    from ui.screens.record.screen import RecordTab

_SIDES = (250, 700, 230)
_LEAST_TRANSCRIPT = 56


def lay_out(tab: "RecordTab") -> None:
    """Put the outline left, the talk in the middle, the marks right."""
    tab.idle.setProperty("kind", "subtitle")
    tab.idle.setWordWrap(True)
    tab.idle.setAlignment(Qt.AlignmentFlag.AlignCenter)
    tab.idle.setTextFormat(Qt.TextFormat.PlainText)
    # from the outside in: whatever gets a new parent is styled anew with all that is in it
    row, splitter, middle = QHBoxLayout(tab), QSplitter(), QWidget()
    row.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, HALF_GAP)
    row.addWidget(splitter)
    for part, width in zip((tab.cards, middle, tab.marks), _SIDES, strict=True):
        splitter.addWidget(part)
        splitter.setStretchFactor(splitter.count() - 1, int(part is middle))
        splitter.setCollapsible(splitter.count() - 1, part is not middle)
        if part is not middle:
            part.setMinimumWidth(width // 2)
    splitter.setSizes(list(_SIDES))
    _fill_middle(tab, middle)


def _fill_middle(tab: "RecordTab", middle: QWidget) -> None:
    column = QVBoxLayout(middle)
    column.setContentsMargins(GAP, 0, GAP, 0)
    column.setSpacing(GAP)
    above: tuple[QWidget, ...] = (tab.bar, tab.find_bar, tab.filter_bar)
    below: tuple[QWidget, ...] = (
        tab.checklist,
        tab.exhibits,
        tab.coverage,
        tab.composer,
        tab.state,
    )
    for part in above:
        column.addWidget(part)
    tab.view.setMinimumHeight(_LEAST_TRANSCRIPT)
    column.addWidget(tab.view, 8)
    column.addWidget(tab.idle, 1)
    for part in below:
        column.addWidget(part)
