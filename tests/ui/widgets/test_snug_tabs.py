"""Tabs as tall as the page that is shown."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.snug_tabs import SnugTabs


def test_a_short_page_takes_little_room(qtbot: QtBot) -> None:
    """The room follows the page, both ways, whatever the window was before."""
    window, tabs = QWidget(), SnugTabs()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(tabs)
    for height in (60, 300):
        page = QWidget()
        page.setMinimumSize(200, height)
        QVBoxLayout(page).addSpacing(height)
        tabs.addTab(page, str(height))
    window.show()
    heights = []
    for index in (0, 1, 0):
        tabs.setCurrentIndex(index)
        window.adjustSize()
        heights.append(tabs.height())
    assert heights[1] - heights[0] == 240
    assert heights[2] == heights[0]
