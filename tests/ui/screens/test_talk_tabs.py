"""What holds for every tab of a talk: names for assistive tools, and nothing left when closed."""

import gc
import weakref
from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.services.workbench import Workbench
from tests.builders_talks import SAID, a_frozen_talk, a_running_talk, an_ended_talk
from ui.screens.export.screen import ExportTab
from ui.screens.follow_up.screen import FollowUpTab
from ui.screens.read_back.screen import ReadBackTab
from ui.screens.record.screen import RecordTab
from ui.session import Session

Tab = type[RecordTab | ReadBackTab | FollowUpTab | ExportTab]
Prepare = Callable[[Workbench], TalkId]
CASES = [
    pytest.param(RecordTab, lambda bench: a_running_talk(bench, SAID), id="record"),
    pytest.param(ReadBackTab, an_ended_talk, id="ended"),
    pytest.param(ReadBackTab, a_frozen_talk, id="frozen"),
    pytest.param(FollowUpTab, a_frozen_talk, id="follow_up"),
    pytest.param(ExportTab, a_frozen_talk, id="export"),
]


@pytest.mark.parametrize(("tab", "prepare"), CASES)
def test_every_control_has_a_name(
    qtbot: QtBot, session: Session, wait_idle: Callable[[], None], tab: Tab, prepare: Prepare
) -> None:
    """Whatever takes the focus says what it is."""
    made = tab(session)
    qtbot.addWidget(made)
    made.show()
    made.show_talk(prepare(session.workbench))
    wait_idle()

    children = cast("list[QWidget]", made.findChildren(QWidget))
    nameless = [
        widget
        for widget in children
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _is_inside_a_control(widget)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]

    assert nameless == []


@pytest.mark.parametrize(("tab", "prepare"), CASES)
def test_a_closed_tab_is_freed(
    session: Session, wait_idle: Callable[[], None], tab: Tab, prepare: Prepare
) -> None:
    """Nothing keeps a tab alive once its window is gone."""
    made = tab(session)
    made.show()
    made.show_talk(prepare(session.workbench))
    wait_idle()
    gone: list[bool] = []
    made.destroyed.connect(lambda: gone.append(True))
    watch = weakref.ref(made)

    made.close()
    made.deleteLater()
    del made
    wait_idle()
    gc.collect()

    assert gone == [True]
    assert watch() is None


def _is_inside_a_control(widget: QWidget) -> bool:
    """Tell whether a widget is a part of a bigger control, which has the name."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox | QAbstractSpinBox):
            return True
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_")
