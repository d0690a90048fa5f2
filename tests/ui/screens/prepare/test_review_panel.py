"""The outline from hand to hand on the screen, by real keys: review, remarks, versions, addenda."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.domain.outline import Outline, OutlineState
from app.services.errors import DiskFullError
from tests.builders_talks import QUESTIONS, a_new_talk
from tests.ui.hands import ENTER, commit, newest, on_screen, press
from tests.ui.test_accessibility import nameless
from ui.screens.prepare.addenda_panel import AddendaPanel
from ui.screens.prepare.addendum_form import AddendumForm
from ui.screens.prepare.approval_dialog import ApprovalDialog
from ui.screens.prepare.outline_export import OutlineExportDialog
from ui.screens.prepare.review_panel import ReviewPanel
from ui.screens.prepare.versions_panel import VersionsPanel
from ui.session import Session

Wait = Callable[[], None]
COMMENTS, VERSIONS, EXCHANGE, ADDENDA = range(4)


@dataclass
class Bench:
    """The panel and what stands behind it."""

    panel: ReviewPanel
    session: Session
    talk_id: TalkId
    wait: Wait

    def outline(self) -> Outline:
        """Return the outline in the vault."""
        return self.session.workbench.outlines.outlining.outline(self.talk_id)

    def press(self, button: QWidget) -> None:
        """Press a button with the keys and wait for what comes of it."""
        button.setFocus()
        press(Qt.Key.Key_Space)
        self.wait()

    def turn(self, place: int) -> QWidget:
        """Show a tab on the right."""
        self.panel.parts.tabs.setCurrentIndex(place)
        self.wait()
        return self.panel.parts.shown


@pytest.fixture
def bench(qtbot: QtBot, session: Session, wait_idle: Wait) -> Bench:
    """Return the panel of a talk with three questions."""
    talk = a_new_talk(session.workbench)
    session.workbench.outlines.outlining.save(Outline(talk.id, "开场。", "总体较好。", QUESTIONS))
    panel = on_screen(qtbot, ReviewPanel(session), 1270, 560)
    panel.show_talk(talk.id)
    wait_idle()
    return Bench(panel, session, talk.id, wait_idle)


def test_one_button_leads_from_draft_to_approval(bench: Bench, qtbot: QtBot) -> None:
    """The first button is the usual next step; the last one asks who approves."""
    standing = bench.panel.standing
    first = standing.steps[0]
    assert standing.told.text() == "现在：草拟"
    bench.press(first)
    assert bench.outline().state is OutlineState.JOINT_REVIEW
    bench.press(first)
    assert bench.outline().state is OutlineState.SUBMITTED
    bench.press(first)
    dialog = newest(standing, ApprovalDialog)
    assert "还没有会签：纪委监委、组织部。" in dialog.remarks.text()
    assert "li.wen" in dialog.same_hand.text()
    commit(dialog.name, "王主任")
    commit(dialog.post, "县纪委 副书记")
    dialog.name.setFocus()
    press(ENTER)
    bench.wait()
    qtbot.waitUntil(lambda: "审定：王主任（县纪委 副书记）" in standing.told.text())
    assert bench.outline().state is OutlineState.LOCKED
    assert standing.same_hand.isVisible()
    assert not first.isVisible()


def test_approval_asks_for_a_name(bench: Bench, qtbot: QtBot) -> None:
    """Without an approver nothing is locked, and the keys go to the field."""
    bench.panel.standing.take(OutlineState.LOCKED)
    bench.wait()
    dialog = newest(bench.panel.standing, ApprovalDialog)
    dialog.post.setFocus()
    press(ENTER)
    bench.wait()
    assert dialog.name.hasFocus()
    assert "由谁审定" in dialog.message.text()
    qtbot.waitUntil(lambda: dialog.name.height() >= dialog.name.minimumSizeHint().height())
    assert bench.outline().state is OutlineState.DRAFT


def test_going_back_needs_a_reason(bench: Bench, qtbot: QtBot) -> None:
    """The reason stands on the panel until the outline goes on."""
    standing = bench.panel.standing
    bench.press(standing.steps[0])
    back = standing.steps[2]
    assert back.text() == "退回修改…"
    bench.press(back)
    dialog = newest(standing, QInputDialog)
    dialog.setTextValue("数据还要核实")
    dialog.accept()
    bench.wait()
    qtbot.waitUntil(standing.returned.isVisible)
    assert standing.returned.text() == "退回的理由：数据还要核实"
    assert bench.outline().state is OutlineState.DRAFT


def test_a_consent_lapses_when_the_outline_changes(bench: Bench) -> None:
    """An office agreed to these words; after a change the row says so, and it can be withdrawn."""
    standing = bench.panel.standing
    standing.name.setFocus()
    commit(standing.name, "赵五")
    press(ENTER)
    bench.wait()
    model = standing.model
    assert [model.index(0, column).data() for column in (0, 1, 3)] == ["纪委监委", "赵五", "有效"]
    assert standing.missing.text() == "还没有会签：组织部"
    outlining = bench.session.workbench.outlines.outlining
    outlining.save(replace(bench.outline(), assessment="另有不足。"))
    bench.session.changes.talk_changed.emit(bench.talk_id)
    bench.wait()
    assert model.index(0, 3).data() == "已失效"
    assert standing.missing.text() == "还没有会签：纪委监委、组织部"
    bench.press(standing.withdraw_button)
    assert model.rowCount() == 0


def test_a_consent_needs_a_name(bench: Bench) -> None:
    """Nothing is noted for nobody."""
    bench.press(bench.panel.standing.agree_button)
    assert bench.panel.standing.message.text() == "请写明机关和会签人。"
    assert bench.panel.standing.name.hasFocus()


def test_a_consent_is_noted_for_the_talk_it_was_given_in(bench: Bench) -> None:
    """Whoever goes on to the next talk at once finds it there, and keeps what is typed here."""
    standing = bench.panel.standing
    told: list[int] = []
    bench.session.changes.talk_changed.connect(told.append)
    standing.office_line.setText("纪委监委")
    commit(standing.name, "李主任")
    standing.agree()
    following = a_new_talk(bench.session.workbench).id
    bench.panel.show_talk(following)
    standing.name.setText("陈部长")
    bench.wait()
    assert told == [bench.talk_id]
    assert standing.name.text() == "陈部长"


def test_remarks_are_added_and_dealt_with(bench: Bench) -> None:
    """A remark says what it concerns; Enter in the list turns it."""
    comments = bench.panel.comments
    comments.question.setCurrentIndex(1)
    comments.field.setCurrentIndex(comments.field.findData("figures"))
    comments.text.setFocus()
    commit(comments.text, "数据要有出处。")
    bench.press(comments.add)
    (stored,) = bench.session.workbench.outlines.review.comments(bench.talk_id)
    assert (stored.text, stored.field) == ("数据要有出处。", "figures")
    assert comments.model.index(0, 1).data().endswith("数据")
    assert comments.count.text() == "没有处理的：1 条"
    assert comments.text.text() == ""
    comments.view.table.setFocus()
    press(ENTER)
    bench.wait()
    assert comments.count.text() == "没有处理的：0 条"
    comments.only_open.setChecked(True)
    assert comments.model.rowCount() == 0


def test_a_remark_stored_twice_in_a_breath_is_one(bench: Bench) -> None:
    """A button that is pressed again before the vault has answered means no second remark."""
    comments = bench.panel.comments
    commit(comments.text, "数据要有出处。")
    comments.add.click()
    comments.add.click()
    bench.wait()
    assert len(bench.session.workbench.outlines.review.comments(bench.talk_id)) == 1
    commit(comments.text, "再补一条。")
    bench.press(comments.add)
    assert len(bench.session.workbench.outlines.review.comments(bench.talk_id)) == 2


def test_an_empty_remark_is_not_kept(bench: Bench) -> None:
    """The keys go to where the words are missing."""
    bench.press(bench.panel.comments.add)
    assert bench.panel.comments.text.hasFocus()
    assert bench.session.workbench.outlines.review.comments(bench.talk_id) == ()


def test_versions_are_compared_with_what_stands_now(bench: Bench) -> None:
    """Each version with its reason; the differences are marked and counted."""
    bench.press(bench.panel.standing.steps[0])
    questions = list(bench.outline().questions)
    questions[0] = replace(questions[0], text="整改到了哪一步？")
    bench.session.workbench.outlines.outlining.save(
        replace(bench.outline(), questions=tuple(questions))
    )
    versions = bench.turn(VERSIONS)
    assert isinstance(versions, VersionsPanel)
    assert versions.model.index(0, 2).data() == "送会商"
    assert versions.said.text() == "有 1 处不同。"
    text = versions.text.toPlainText()
    assert "【问题 1】有改动" in text
    assert "整改到了哪一步" in text
    assert QUESTIONS[1].text not in text
    versions.new.setCurrentIndex(0)
    bench.wait()
    assert versions.said.text() == "两个版本的文字完全一样。"


def test_an_addendum_leaves_the_locked_outline_alone(bench: Bench, qtbot: QtBot) -> None:
    """New questions and facts come with a reason; the outline's own words stay."""
    panel = bench.turn(ADDENDA)
    assert isinstance(panel, AddendaPanel)
    assert not panel.add.isEnabled()
    bench.session.workbench.outlines.outlining.lock(bench.talk_id, "王主任")
    bench.session.changes.talk_changed.emit(bench.talk_id)
    bench.wait()
    bench.press(panel.add)
    form = newest(panel, AddendumForm)
    qtbot.waitUntil(form.reason.hasFocus)
    commit(form.reason, "新收到来信")
    commit(form.approver, "王主任")
    commit(form.cards[0].text, "来信反映的情况怎样？")
    form.new_fact()
    commit(form.fact_cards[0].facts, "又有一起")
    form.save()
    bench.wait()
    outline = bench.outline()
    assert [q.addendum for q in outline.questions] == [0, 0, 0, 1]
    (addendum,) = bench.session.workbench.outlines.review.addenda(bench.talk_id)
    assert addendum.facts[0].question_id == outline.questions[0].id
    assert (addendum.approver, panel.model.index(0, 1).data()) == ("王主任", "新收到来信")
    assert "又有一起" in panel.content.text()
    panel.write()
    bench.wait()
    export = newest(panel, OutlineExportDialog)
    assert export.windowTitle() == "导出增补提纲"
    assert not export.picture.pixmap().isNull()


def test_an_addendum_needs_reason_and_words(bench: Bench) -> None:
    """What is missing is said in the form, and nothing is stored."""
    bench.session.workbench.outlines.outlining.lock(bench.talk_id, "王主任")
    panel = bench.turn(ADDENDA)
    assert isinstance(panel, AddendaPanel)
    bench.press(panel.add)
    form = newest(panel, AddendumForm)
    form.save()
    assert "理由" in form.message.text()
    commit(form.reason, "新情况")
    commit(form.approver, "王主任")
    commit(form.cards[0].facts, "只有事例")
    form.save()
    bench.wait()
    assert form.cards[0].note_on("text") == "还没有写问题"
    form.cards[0].facts.clear()
    form.save()
    bench.wait()
    assert "至少写一个问题" in form.message.text()
    assert bench.session.workbench.outlines.review.addenda(bench.talk_id) == ()


def test_tab_leads_through_the_form_and_back(bench: Bench, qtbot: QtBot) -> None:
    """The form for an addendum is filled in by keys alone."""
    bench.session.workbench.outlines.outlining.lock(bench.talk_id, "王主任")
    panel = bench.turn(ADDENDA)
    assert isinstance(panel, AddendaPanel)
    panel.new_addendum()
    form = newest(panel, AddendumForm)
    form.new_fact()
    form.new_question()
    with qtbot.waitActive(form):
        form.activateWindow()
    form.reason.setFocus()
    qtbot.waitUntil(form.reason.hasFocus)
    visited: list[QWidget] = []
    while not visited or QApplication.focusWidget() is not form.reason:
        here = QApplication.focusWidget()
        assert here is not None
        assert here not in visited
        visited.append(here)
        press(Qt.Key.Key_Tab)
    stops = [stop for card in form.cards for stop in card.stops()]
    assert visited[1] is form.approver
    assert visited[2 : 2 + len(stops)] == [stop for stop in stops if stop.isVisible()]
    assert form.fact_cards[0].facts in visited
    assert form.add_fact in visited


def test_everything_has_a_name(bench: Bench) -> None:
    """Assistive tools can tell what each control is, on every tab and in every dialog."""
    for place in (COMMENTS, VERSIONS, EXCHANGE, ADDENDA):
        bench.turn(place)
        assert nameless(bench.panel) == []
    bench.session.workbench.outlines.outlining.lock(bench.talk_id, "王主任")
    bench.session.changes.talk_changed.emit(bench.talk_id)
    bench.wait()
    panel = bench.panel.parts.shown
    assert isinstance(panel, AddendaPanel)
    panel.new_addendum()
    form = newest(panel, AddendumForm)
    form.new_fact()
    assert nameless(form) == []


def test_a_remark_that_could_not_be_stored_stays_typed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk nothing that was written into the form is lost."""

    def full(*_: object) -> None:
        raise DiskFullError(Path("vault"))

    comments = bench.panel.comments
    comments.text.setFocus()
    commit(comments.text, "数据要有出处。")
    with monkeypatch.context() as patched:
        patched.setattr(type(bench.session.workbench.store), "change", full)
        comments.store()
        bench.wait()
    assert comments.text.text() == "数据要有出处。"
    comments.store()
    bench.wait()
    (stored,) = bench.session.workbench.outlines.review.comments(bench.talk_id)
    assert stored.text == "数据要有出处。"
    assert comments.text.text() == ""
