"""Every control that Tab may stop at is reached by Tab, on the screens that prepare talks."""

from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.outline import Outline
from tests.builders_documents import a_draft, an_issued
from tests.builders_materials import take_in
from tests.builders_talks import QUESTIONS, a_new_talk
from tests.ui.hands import on_screen
from tests.ui.test_accessibility import nameless
from ui.desk import Desk
from ui.models.stage_steps import WorkTab
from ui.screens.documents.screen import DocumentsScreen
from ui.screens.prepare.screen import PrepareTab
from ui.session import Session
from ui.workspace import Workspace

Wait = Callable[[], None]
PLACES = ("plan", "materials", "library", "documents")
PARTS = range(5)


@pytest.fixture
def desk(session: Session, qtbot: QtBot, wait_idle: Wait) -> Iterator[Desk]:
    """Return a desk that is active, with a talk, its outline, a material and a letter."""
    bench = session.workbench
    talk = a_new_talk(bench)
    bench.outlines.outlining.save(Outline(talk.id, "开场。", "总体较好。", QUESTIONS))
    take_in(bench)
    an_issued(bench, count=2)
    made = on_screen(qtbot, Desk(session), 1366, 730)
    wait_idle()
    yield made
    wait_idle()


def unreached(root: QWidget) -> list[str]:
    """Return the stops below `root` that a walk by Tab from where the focus is does not meet."""
    stops = {w for w in cast("list[QWidget]", root.findChildren(QWidget)) if _is_stop(w, root)}
    met: set[QWidget] = set()
    for _ in range(3 * len(stops) + 40):
        focus = QApplication.focusWidget()
        assert focus is not None
        met.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return sorted(_said(stop) for stop in stops - met)


def _is_stop(widget: QWidget, root: QWidget) -> bool:
    takes_tab = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    is_there = widget.isVisibleTo(root) and widget.isEnabled()
    is_inner = widget.objectName().startswith("qt_") or widget.window() is not root.window()
    return bool(takes_tab) and is_there and not is_inner and widget.focusProxy() is None


def _said(widget: QWidget) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} {widget.accessibleName() or text}"


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_every_control_of_a_screen(desk: Desk, place: str, wait_idle: Wait) -> None:
    """Nothing needs a mouse, and nothing holds the keys fast."""
    desk.go(place)
    wait_idle()
    QTest.keyClick(desk, Qt.Key.Key_Tab)
    assert unreached(desk) == []


@pytest.mark.parametrize("is_issued", [False, True])
def test_tab_reaches_every_control_of_a_document(
    desk: Desk, wait_idle: Wait, *, is_issued: bool
) -> None:
    """Also from the middle of the form, whose fields are made when the document is opened."""
    drafting = desk.session.workbench.documents.drafting
    draft = drafting.all()[0] if is_issued else a_draft(desk.session.workbench, count=2)
    desk.go("documents")
    wait_idle()
    screen = desk.screen_shown
    assert isinstance(screen, DocumentsScreen)
    screen.open_document(draft.id)
    wait_idle()
    screen.editor.fields.widgets[-1].setFocus()
    assert unreached(desk) == []


@pytest.mark.parametrize("part", PARTS)
def test_tab_reaches_every_control_of_a_talks_preparation(
    desk: Desk, part: int, wait_idle: Wait
) -> None:
    """Every part, and every control in it has a name."""
    talk = desk.session.workbench.preparing.talks()[0]
    desk.open_talk(talk.id, WorkTab.PREPARE)
    wait_idle()
    workspace = desk.screen_shown
    assert isinstance(workspace, Workspace)
    tab = workspace.findChild(PrepareTab)
    assert isinstance(tab, PrepareTab)
    tab.parts.tabs.setCurrentIndex(part)
    wait_idle()
    tab.parts.tabs.setFocus()
    assert nameless(tab) == []
    assert unreached(desk) == []
