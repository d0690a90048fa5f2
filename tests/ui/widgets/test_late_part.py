"""A part of a page is made when it is looked at or asked for, and once."""

from PySide6.QtWidgets import QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.late_part import LatePart


class _Maker:
    def __init__(self) -> None:
        self.made: list[QLabel] = []

    def __call__(self, parent: QWidget) -> QLabel:
        self.made.append(QLabel("登记项", parent))
        return self.made[-1]


def test_a_part_is_made_when_its_tab_is_turned_to(qtbot: QtBot) -> None:
    """Nothing is made for a tab that nobody looked at; turned to, it shows its part."""
    make, tabs = _Maker(), QTabWidget()
    qtbot.addWidget(tabs)
    late = LatePart(make)
    tabs.addTab(QLabel("文字"), "文字")
    tabs.addTab(late, "登记项")
    tabs.show()
    assert late.there is None
    assert not make.made
    tabs.setCurrentIndex(1)
    assert make.made == [late.there]
    assert make.made[0].isVisible()


def test_a_part_that_is_asked_for_is_there_at_once_and_made_once(qtbot: QtBot) -> None:
    """Whoever asks for a part gets it, before it is looked at and after."""
    make = _Maker()
    late = LatePart(make)
    qtbot.addWidget(late)
    assert late.part is late.part
    late.show()
    assert make.made == [late.there]
    assert late.part.isVisible()
