"""The workspace of a talk by real keys: where it stands, the next step, the tabs."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.domain.stage import TalkStage
from app.services.preparing_talks import Plan
from tests.builders_talks import (
    a_new_talk,
    a_planned_talk,
    a_running_talk,
    an_ended_talk,
    lock_an_outline,
)
from tests.ui.hands import ALT, CTRL, SHIFT, commit, on_screen, press
from ui.models.stage_steps import WorkTab
from ui.screens.prepare.screen import PrepareTab
from ui.session import Session
from ui.workspace import Workspace

Wait = Callable[[], None]


@dataclass
class Bench:
    """The workspace and what stands behind it."""

    space: Workspace
    session: Session
    qtbot: QtBot
    wait: Wait

    def open(self, talk_id: TalkId) -> None:
        """Show a talk as the list does."""
        self.space.show_talk(talk_id)
        self.wait()

    def stage(self, talk_id: TalkId) -> TalkStage:
        """Return the stage in the vault."""
        return self.session.workbench.preparing.talk(talk_id).stage

    def prepare(self) -> PrepareTab:
        """Return the tab that prepares the talk."""
        page = self.space.page(WorkTab.PREPARE)
        assert isinstance(page, PrepareTab)
        return page


@pytest.fixture
def bench(qtbot: QtBot, session: Session, wait_idle: Wait) -> Bench:
    """Return an empty workspace on the screen."""
    space = on_screen(qtbot, Workspace(session), 1270, 680)
    return Bench(space, session, qtbot, wait_idle)


def test_a_talk_opens_on_the_tab_of_its_stage(bench: Bench) -> None:
    """What is to be done next is what one sees first."""
    work = bench.session.workbench
    for talk_id, tab in (
        (a_planned_talk(work), WorkTab.PREPARE),
        (a_running_talk(work), WorkTab.RECORD),
        (an_ended_talk(work), WorkTab.READ_BACK),
    ):
        bench.open(talk_id)
        assert bench.space.tab is tab


def test_tabs_are_made_when_first_shown(bench: Bench) -> None:
    """Alt+1 to Alt+5 and Ctrl+Tab go through the work; unseen tabs cost nothing."""
    bench.open(a_planned_talk(bench.session.workbench))
    assert [tab for tab in WorkTab if bench.space.page(tab)] == [WorkTab.PREPARE]
    seen = []
    for key, modifier in (
        (Qt.Key.Key_4, ALT),
        (Qt.Key.Key_Tab, CTRL),
        (Qt.Key.Key_Tab, CTRL),
        (Qt.Key.Key_Tab, CTRL | SHIFT),
    ):
        press(key, modifier)
        seen.append(bench.space.tab)
    assert seen == [WorkTab.FOLLOW_UP, WorkTab.EXPORT, WorkTab.PREPARE, WorkTab.EXPORT]
    bench.wait()
    assert bench.space.page(WorkTab.READ_BACK) is None


def test_what_stands_in_the_way_is_said_in_words(bench: Bench) -> None:
    """The step cannot be taken while something is missing, and the banner says what."""
    work = bench.session.workbench
    plan = Plan("political_supervision", a_new_talk(work).planned_on)
    talk = work.preparing.plan(work.schemes.newest("anhui"), plan)
    bench.open(talk.id)
    said = bench.space.banner.obstacles.text()
    assert "还没有选定谈话对象" in said
    assert "提纲里还没有问题" in said
    assert not bench.space.banner.step.isEnabled()
    press(Qt.Key.Key_Return, ALT)
    bench.wait()
    assert bench.stage(talk.id) is TalkStage.PLANNED


def test_the_step_is_open_as_soon_as_nothing_is_missing(bench: Bench) -> None:
    """Writing the first question takes the obstacle away by itself."""
    talk = a_new_talk(bench.session.workbench)
    bench.open(talk.id)
    assert "提纲里还没有问题" in bench.space.banner.obstacles.text()
    commit(bench.prepare().editor.cards[0].text, "惠民资金为什么滞留？")
    bench.qtbot.waitUntil(bench.space.banner.step.isEnabled)
    bench.wait()
    press(Qt.Key.Key_Return, ALT)
    bench.wait()
    assert bench.stage(talk.id) is TalkStage.SUBMITTED


def test_keys_take_a_talk_to_its_beginning(bench: Bench) -> None:
    """One key a step; when the talk begins, its record is shown."""
    talk = a_new_talk(bench.session.workbench)
    lock_an_outline(bench.session.workbench, talk.id)
    bench.open(talk.id)
    for stage in ("submitted", "approved", "notified", "acknowledged", "in_session"):
        press(Qt.Key.Key_Return, ALT)
        bench.wait()
        assert bench.stage(talk.id) == stage
    assert bench.space.tab is WorkTab.RECORD
    assert bench.session.workbench.preparing.talk(talk.id).started_at is not None
    assert not bench.space.banner.step.isVisible()


def test_a_step_that_takes_more_than_a_click_leads_to_its_tab(bench: Bench) -> None:
    """From another tab the button goes to where the step is done."""
    bench.open(a_running_talk(bench.session.workbench))
    press(Qt.Key.Key_1, ALT)
    assert bench.space.banner.step.isVisible()
    press(Qt.Key.Key_Return, ALT)
    assert bench.space.tab is WorkTab.RECORD


def give_reason(space: QWidget, words: str, *, accept: bool) -> None:
    """Type a reason into the dialog that asks for it and press one of its buttons."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QInputDialog)
    assert dialog.parent() is space
    dialog.setTextValue(words)
    dialog.done(QInputDialog.DialogCode(int(accept)))


def test_cancelling_asks_for_a_reason(bench: Bench) -> None:
    """Without a reason nothing happens; with one it is kept and shown."""
    talk = a_new_talk(bench.session.workbench)
    bench.open(talk.id)
    cancel = next(a for a in bench.space.banner.menu.actions() if "取消" in a.text())
    cancel.trigger()
    give_reason(bench.space, "", accept=True)
    cancel.trigger()
    give_reason(bench.space, "对象已经调离", accept=False)
    bench.wait()
    assert bench.stage(talk.id) is TalkStage.PLANNED
    cancel.trigger()
    give_reason(bench.space, "对象已经调离", accept=True)
    bench.wait()
    assert bench.stage(talk.id) is TalkStage.CANCELLED
    assert "对象已经调离" in bench.space.banner.obstacles.text()


def test_a_step_stores_first_what_is_typed(bench: Bench) -> None:
    """What was typed this very moment goes to the vault before the stage changes."""
    talk = a_new_talk(bench.session.workbench)
    lock_an_outline(bench.session.workbench, talk.id)
    bench.open(talk.id)
    form = bench.prepare().form
    form.place.setFocus()
    form.place.selectAll()
    commit(form.place, "市委一号谈话室")
    press(Qt.Key.Key_Return, ALT)
    bench.wait()
    stored = bench.session.workbench.preparing.talk(talk.id)
    assert (stored.stage, stored.place) == (TalkStage.SUBMITTED, "市委一号谈话室")


def test_the_window_title_names_nobody(bench: Bench) -> None:
    """Only the page itself says who is talked to."""
    bench.open(a_planned_talk(bench.session.workbench))
    assert bench.space.banner.subject.text() == "𠮷大同"
    seen = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    assert seen
    assert all("大同" not in w.windowTitle() for w in seen)


def test_leaving_goes_back_to_the_list(bench: Bench) -> None:
    """Alt+Left is the way back."""
    bench.open(a_planned_talk(bench.session.workbench))
    with bench.qtbot.waitSignal(bench.space.left):
        press(Qt.Key.Key_Left, ALT)


def test_news_of_another_talk_is_not_shown(bench: Bench) -> None:
    """What is heard of another talk changes nothing here."""
    talk_id = a_planned_talk(bench.session.workbench)
    bench.open(talk_id)
    before = bench.space.banner.title.text()
    bench.session.changes.talk_changed.emit(talk_id + 1)
    bench.wait()
    assert bench.space.banner.title.text() == before


def test_a_talk_says_which_scheme_governs_it_and_keeps_its_version(bench: Bench) -> None:
    """JP01: the name and version stand at its head; a later version makes it an old one."""
    workbench = bench.session.workbench
    editing = workbench.scheme_editing
    draft = editing.copy("general", "1", ("yunxi", "云溪办法", "云溪市委"))
    scheme = editing.publish(draft.id, "2026-01-01")
    today = workbench.clock.now().date()
    talk = workbench.preparing.plan(scheme, Plan("routine", today))
    bench.open(talk.id)
    assert bench.space.banner.scheme.toolTip() == "制度第 1 版：云溪办法"
    editing.publish(editing.revise("yunxi").id, "2026-01-01")
    bench.open(talk.id)
    assert bench.space.banner.scheme.toolTip() == "制度旧版（第 1 版，现行第 2 版）：云溪办法"
