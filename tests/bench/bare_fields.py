"""The yardstick for opening screens: bare fields in a scrolled column, made at once."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

FIELDS = 360  # as many as an outline of sixty questions has
_WORDS = "惠民资金在乡镇账户滞留七个月，共一百二十八万元。"


def make_bare_fields() -> None:
    """Show the fields, with a sentence in each."""
    area, column = QScrollArea(), QWidget()
    layout = QVBoxLayout(column)
    for _ in range(FIELDS):
        layout.addWidget(QPlainTextEdit(_WORDS))
    area.setWidget(column)
    area.setWidgetResizable(True)
    area.resize(1270, 660)
    area.show()
    QCoreApplication.processEvents()


def own_ms(work: Callable[[], object]) -> float:
    """Return the processor time of this thread that some work takes, in milliseconds."""
    begin = time.thread_time()
    work()
    return (time.thread_time() - begin) * 1000
