"""Preparing a talk by real keys: what is typed is in the vault by itself."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.domain.outline import Outline, OutlineState, Question
from app.domain.outline_work import AddedFact
from app.domain.participant import Role
from tests.builders_talks import QUESTIONS, a_new_talk
from tests.ui.hands import ALT, CTRL, ENTER, SHIFT, commit, compose, newest, on_screen, press
from ui.screens.prepare.approval_dialog import ApprovalDialog
from ui.screens.prepare.screen import PrepareTab
from ui.session import Session

Wait = Callable[[], None]
MOST_STOPS = 200


@dataclass
class Bench:
    """The tab and what stands behind it."""

    tab: PrepareTab
    session: Session
    talk_id: TalkId
    qtbot: QtBot
    wait: Wait

    def outline(self) -> Outline:
        """Return the outline in the vault."""
        return self.session.workbench.outlines.outlining.outline(self.talk_id)

    def texts(self) -> list[str]:
        """Return the questions in the vault."""
        return [q.text for q in self.outline().questions]

    def settle(self) -> None:
        """Wait until what was typed is stored."""
        keepers = (self.tab.plan_keeper, self.tab.outline_keeper)
        self.qtbot.waitUntil(lambda: not any(k.autosave.is_waiting for k in keepers))
        self.wait()


@pytest.fixture
def bench(qtbot: QtBot, session: Session, wait_idle: Wait) -> Bench:
    """Return the tab with a talk that has three questions."""
    talk = a_new_talk(session.workbench)
    session.workbench.outlines.outlining.save(Outline(talk.id, "开场。", "总体较好。", QUESTIONS))
    tab = on_screen(qtbot, PrepareTab(session), 1270, 560)
    tab.show_talk(talk.id)
    wait_idle()
    tab.focus_first()
    return Bench(tab, session, talk.id, qtbot, wait_idle)


def approve(bench: Bench, name: str) -> None:
    """Type the approver's name into the dialog that asks for it, and press Enter."""
    bench.wait()
    dialog = newest(bench.tab, ApprovalDialog)
    bench.qtbot.waitUntil(dialog.name.hasFocus)
    commit(dialog.name, name)
    press(ENTER)
    bench.wait()


def test_what_is_typed_is_stored_by_itself(bench: Bench) -> None:
    """A moment after typing the words are in the vault, without a key for it."""
    assert bench.tab.editor.opening.hasFocus()
    commit(bench.tab.editor.opening, "请坐。")
    bench.settle()
    assert bench.outline().opening == "开场。请坐。"
    assert bench.tab.state.text() == "已保存"


def test_what_is_composed_is_not_stored(bench: Bench) -> None:
    """A composition under way is not typed yet."""
    compose(bench.tab.editor.opening, "qing")
    bench.settle()
    assert bench.outline().opening == "开场。"


def test_a_new_question_gets_one_id_for_life(bench: Bench) -> None:
    """Typing on in a new card changes its row, and never adds another."""
    before = [q.id for q in bench.outline().questions]
    press(Qt.Key.Key_N, CTRL | SHIFT)
    card = bench.tab.editor.cards[-1]
    assert card.text.hasFocus()
    commit(card.text, "公车管理怎样？")
    bench.settle()
    first = bench.outline().questions[-1].id
    commit(card.text, "请举例。")
    bench.settle()
    assert [q.id for q in bench.outline().questions] == [*before, first]
    assert bench.texts()[-1] == "公车管理怎样？请举例。"


def test_facts_without_a_question_are_not_lost(bench: Bench) -> None:
    """Who begins with a fact finds it again."""
    press(Qt.Key.Key_N, CTRL | SHIFT)
    card = bench.tab.editor.cards[-1]
    card.facts.setFocus()
    commit(card.facts, "2025年三辆公车超编")
    press(ENTER)
    commit(card.facts, "一辆私用")
    bench.tab.flush()
    bench.wait()
    assert bench.outline().questions[-1].facts == "2025年三辆公车超编\n一辆私用"


def test_enter_in_a_question_goes_on_to_the_next_field(bench: Bench) -> None:
    """A question is one paragraph: Enter never hides a second one in it."""
    card = bench.tab.editor.cards[0]
    card.text.setFocus()
    press(ENTER)
    assert not card.text.hasFocus()
    assert "\n" not in card.text.text()


def test_tab_goes_through_everything_once(bench: Bench) -> None:
    """No field holds the keys: Tab visits every one in the order they stand, and comes back."""
    start = QApplication.focusWidget()
    visited: list[QWidget] = []
    while not visited or QApplication.focusWidget() is not start:
        here = QApplication.focusWidget()
        assert here is not None
        if here not in visited:
            visited.append(here)
        press(Qt.Key.Key_Tab)
        assert len(visited) < MOST_STOPS
    cards = [stop for card in bench.tab.editor.cards for stop in card.stops()]
    shown = [stop for stop in cards if stop.isVisible()]
    assert [widget for widget in visited if widget in cards] == shown
    for widget in (bench.tab.lock, bench.tab.export, bench.tab.editor.self_review):
        assert widget in visited


def test_questions_move_by_keys(bench: Bench) -> None:
    """Alt+Up and Alt+Down move the question that is being written, cursor and all."""
    first, second, third = (q.text for q in QUESTIONS)
    card = bench.tab.editor.cards[2]
    card.figures.setFocus()
    press(Qt.Key.Key_Up, ALT)
    bench.settle()
    assert bench.texts() == [first, third, second]
    assert card.figures.hasFocus()
    press(Qt.Key.Key_Down, ALT)
    press(Qt.Key.Key_Down, ALT)
    bench.settle()
    assert bench.texts() == [first, second, third]


def test_a_removed_question_can_be_brought_back(bench: Bench) -> None:
    """Removing is stored at once, and taken back by one key with everything in it."""
    bench.tab.editor.cards[1].facts.setFocus()
    press(Qt.Key.Key_Delete, CTRL | SHIFT)
    bench.settle()
    assert bench.texts() == [QUESTIONS[0].text, QUESTIONS[2].text]
    assert bench.tab.editor.undo_bar.isVisible()
    press(Qt.Key.Key_Z, ALT)
    bench.settle()
    kept = bench.outline().questions[1]
    assert (kept.text, kept.figures) == (QUESTIONS[1].text, QUESTIONS[1].figures)
    assert not bench.tab.editor.undo_bar.isVisible()


def test_the_rules_speak_beside_the_field_as_one_types(bench: Bench) -> None:
    """A question without fact and source is remarked on where these are missing."""
    press(Qt.Key.Key_N, CTRL | SHIFT)
    card = bench.tab.editor.cards[-1]
    commit(card.text, "作风建设抓得不够，请谈谈。")
    bench.qtbot.waitUntil(lambda: "还没有注明来源" in card.note_on("sources"))
    assert "不够" in card.note_on("text")
    assert "还没有选关注方面" in card.note_on("focus_area")
    card.facts.setFocus()
    commit(card.facts, "2025年开会74次")
    bench.qtbot.waitUntil(lambda: card.note_on("facts") == "")


def test_the_whole_outline_is_remarked_on(bench: Bench) -> None:
    """Too few questions and areas not touched are said above the cards."""
    bench.tab.editor.cards[0].text.setFocus()
    press(Qt.Key.Key_Delete, CTRL | SHIFT)
    bench.qtbot.waitUntil(lambda: "现在有 2 个" in bench.tab.editor.remarks.text())
    assert "履行管党治党政治责任" in bench.tab.editor.remarks.text()


def test_locking_fixes_what_is_typed_last(bench: Bench) -> None:
    """Locking stores first, asks once, and then only lets the outline be read."""
    commit(bench.tab.editor.opening, "请坐。")
    press(Qt.Key.Key_K, CTRL | SHIFT)
    approve(bench, "王主任")
    outline = bench.outline()
    assert (outline.state, outline.opening) == (OutlineState.LOCKED, "开场。请坐。")
    assert bench.tab.editor.cards[0].text.isReadOnly()
    assert not bench.tab.lock.isVisible()


def test_locking_is_not_done_without_a_yes(bench: Bench) -> None:
    """Who thinks better of it can go on writing."""
    press(Qt.Key.Key_K, CTRL | SHIFT)
    bench.wait()
    press(Qt.Key.Key_Escape)
    bench.wait()
    assert bench.outline().state is OutlineState.DRAFT


def test_a_card_without_a_question_keeps_the_outline_open(bench: Bench) -> None:
    """Facts alone are kept, but before locking one is led to the question that is missing."""
    press(Qt.Key.Key_N, CTRL | SHIFT)
    card = bench.tab.editor.cards[-1]
    commit(card.facts, "2025年三辆公车超编")
    bench.tab.form.place.setFocus()
    bench.tab.lock_outline()
    bench.wait()
    assert card.text.hasFocus()
    assert card.note_on("text") == "还没有写问题"
    assert bench.outline().state is OutlineState.DRAFT


def test_the_plan_is_stored_by_itself(bench: Bench) -> None:
    """What is planned can be changed until the talk begins."""
    bench.tab.form.place.setFocus()
    bench.tab.form.place.selectAll()
    commit(bench.tab.form.place, "二号谈话室")
    bench.settle()
    assert bench.session.workbench.preparing.talk(bench.talk_id).place == "二号谈话室"


def test_a_change_elsewhere_does_not_disturb_typing(bench: Bench) -> None:
    """News of the talk leaves the field, its words and the cursor alone (peers 2)."""
    opening = bench.tab.editor.opening
    commit(opening, "请坐。 ")
    bench.session.changes.talk_changed.emit(bench.talk_id)
    bench.settle()
    assert opening.text() == "开场。请坐。 "
    assert bench.outline().opening == "开场。请坐。"
    assert QApplication.focusWidget() is opening


def test_leaving_loses_nothing(bench: Bench) -> None:
    """When the vault is locked or the tab left, what was typed this moment is handed over."""
    commit(bench.tab.editor.opening, "请坐。")
    bench.session.changes.about_to_leave.emit()
    bench.wait()
    assert bench.outline().opening == "开场。请坐。"
    commit(bench.tab.editor.opening, "喝茶。")
    bench.tab.hide()
    bench.wait()
    assert bench.outline().opening == "开场。请坐。喝茶。"


def test_another_talk_takes_nothing_of_the_first(bench: Bench) -> None:
    """Going to another talk stores the first and shows only the second."""
    scheme = bench.session.workbench.schemes.newest("anhui")
    plan = bench.tab.form.plan()
    other = bench.session.workbench.preparing.plan(scheme, plan)
    bench.session.workbench.outlines.outlining.save(
        Outline(other.id, "另一次。", questions=(Question("进展如何？"),))
    )
    commit(bench.tab.editor.opening, "请坐。")
    bench.tab.show_talk(other.id)
    bench.wait()
    assert bench.tab.editor.opening.text() == "另一次。"
    assert bench.outline().opening == "开场。请坐。"
    assert bench.session.workbench.outlines.outlining.outline(other.id).opening == "另一次。"


def test_a_begun_talk_is_only_read(bench: Bench) -> None:
    """Once the talk runs, neither plan nor outline takes a key."""
    work = bench.session.workbench
    work.outlines.outlining.lock(bench.talk_id)
    for stage in ("submitted", "approved", "notified", "acknowledged"):
        wanted = next(s for s in work.preparing.talk(bench.talk_id).may_become() if s == stage)
        work.preparing.advance(bench.talk_id, wanted)
    work.recorder.recording.start(bench.talk_id)
    bench.session.changes.talk_changed.emit(bench.talk_id)
    bench.wait()
    form = bench.tab.form
    assert form.people[Role.SUBJECT].line.isReadOnly()
    assert form.place.isReadOnly()
    assert bench.tab.editor.opening.isReadOnly()


def test_the_keys_begin_where_something_can_be_typed(bench: Bench) -> None:
    """A locked outline gives way to the plan's first field, at once and for the next visit."""
    tab, subject = bench.tab, bench.tab.form.people[Role.SUBJECT]
    bench.session.workbench.outlines.outlining.lock(bench.talk_id)
    scheme = bench.session.workbench.schemes.newest("anhui")
    other = bench.session.workbench.preparing.plan(scheme, tab.form.plan())

    tab.show_talk(other.id)
    bench.wait()
    assert tab.editor.opening.hasFocus()

    tab.show_talk(bench.talk_id)
    bench.wait()
    assert subject.line.hasFocus()
    assert not subject.line.isReadOnly()
    assert subject.matches == (), "nothing was typed yet"

    tab.form.place.setFocus()
    tab.focus_first()
    assert subject.line.hasFocus()


def test_a_talk_that_arrives_leaves_the_focus_where_a_person_put_it(bench: Bench) -> None:
    """Only keys that wait at the old beginning go to the new one."""
    bench.session.workbench.outlines.outlining.lock(bench.talk_id)
    bench.tab.show_talk(TalkId(0))
    bench.tab.show_talk(bench.talk_id)
    bench.tab.form.place.setFocus()
    bench.wait()
    assert bench.tab.form.place.hasFocus()


def test_locking_leads_to_the_plan(bench: Bench) -> None:
    """The button that had the focus is gone, the outline only read."""
    bench.tab.lock.setFocus()
    bench.tab.lock.click()
    approve(bench, "王主任")
    bench.tab.activateWindow()
    bench.qtbot.waitUntil(bench.tab.form.people[Role.SUBJECT].line.hasFocus)


def test_sources_that_stay_here_are_named(bench: Bench) -> None:
    """While a source is typed it shows that it never goes out to others (AH13)."""
    scheme = bench.session.workbench.schemes.newest("anhui")
    kinds = [*scheme.terms("source_kind"), *scheme.terms("material_kind")]
    name = next(term.name for term in kinds if term.sensitive and term.code != "other")
    card = bench.tab.editor.cards[0]
    assert not card.kept_back.isVisible()
    card.sources.setFocus()
    press(Qt.Key.Key_End, CTRL)
    press(ENTER)
    commit(card.sources, name)
    assert card.kept_back.isVisible()
    assert card.kept_back.text().endswith(name)


def test_what_an_addendum_adds_stands_below_its_question(bench: Bench) -> None:
    """Facts that came after the lock are shown with the question; new ones carry the mark."""
    work = bench.session.workbench
    work.outlines.outlining.lock(bench.talk_id, "王主任")
    question = bench.outline().questions[0]
    work.outlines.review.add_addendum(
        bench.talk_id,
        "新情况",
        (Question("来信反映的情况怎样？"),),
        (AddedFact(question.id, "又有一起"),),
        "王主任",
    )
    bench.session.changes.talk_changed.emit(bench.talk_id)
    bench.wait()
    cards = bench.tab.editor.cards
    assert cards[0].added.text() == "增补 1：又有一起"
    assert not cards[1].added.isVisible()
    assert cards[-1].accessibleName().endswith("（增补 1）")
