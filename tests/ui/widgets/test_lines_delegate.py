"""Items with several lines show all of them, whatever letters stand in them."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from ui.session import Session
from ui.widgets.lines_delegate import LinesDelegate


@pytest.mark.parametrize("below", ["7/86/232", "未导入", "Not taken in"])
def test_the_second_line_is_drawn(qtbot: QtBot, session: Session, below: str) -> None:
    """Below Chinese words stands what Qt alone would have left out."""
    view = QListWidget()
    qtbot.addWidget(view)
    view.setItemDelegate(LinesDelegate(view))
    view.setWordWrap(True)
    view.setStyleSheet(session.theme.stylesheet)
    view.addItem(f"“一把手”常见问题提醒清单\n{below}")
    view.resize(260, 100)
    view.show()
    row = view.visualItemRect(view.item(0))
    lower = row.adjusted(0, row.height() * 2 // 3, 0, 0)
    picture = view.viewport().grab(lower).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    places = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    assert any(picture.pixelColor(x, y).lightness() < 128 for x, y in places)
