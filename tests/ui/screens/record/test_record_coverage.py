"""What is still missing: the strip, the key to the next gap, and the outline's words by key."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.outline import QuestionState
from app.domain.participant import Role
from app.domain.transcript import EntryFlag, EntryKind
from tests.builders_talks import QUESTIONS
from tests.ui.hands import ALT, CTRL, ENTER, commit, press
from tests.ui.screens.record.conftest import Bench

K = Qt.Key


def _say(bench: Bench, text: str) -> None:
    commit(bench.tab.composer.field, text)
    press(ENTER)


def _strip(bench: Bench, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: text in bench.tab.coverage.text())


def test_the_next_open_question_comes_with_its_words(bench: Bench) -> None:
    """Ctrl+Enter stores what is typed and puts the next question; untouched, it goes on."""
    press(ENTER, CTRL)
    assert bench.tab.composer.field.text() == QUESTIONS[0].text
    assert bench.tab.composer.kind is EntryKind.QUESTION
    press(ENTER)
    commit(bench.tab.composer.field, "督促不力。")
    press(ENTER, CTRL)
    bench.wait()

    desk = bench.session.workbench.recorder.recording.desk(bench.talk_id)
    assert [(e.speaker, e.text) for e in desk.entries] == [
        (Role.INTERVIEWER, QUESTIONS[0].text),
        (Role.SUBJECT, "督促不力。"),
    ]
    assert {e.question_id for e in desk.entries} == {desk.outline.questions[0].id}
    assert desk.outline.questions[0].state is QuestionState.ASKED
    assert bench.tab.composer.field.text() == QUESTIONS[1].text

    press(ENTER, CTRL)
    assert bench.tab.composer.field.text() == QUESTIONS[2].text
    press(ENTER, CTRL)
    assert bench.tab.composer.field.text() == QUESTIONS[1].text
    bench.wait()
    assert len(bench.stored()) == 2


def test_with_all_questions_put_it_says_so(bench: Bench) -> None:
    """Nothing is inserted any more."""
    for _ in QUESTIONS:
        press(ENTER, CTRL)
        press(ENTER)
    press(ENTER, CTRL)
    bench.wait()

    assert len(bench.stored()) == 3
    assert bench.tab.composer.is_empty()
    assert "问过" in bench.tab.state.text()


def test_the_strip_says_what_is_missing_and_when_it_is_not(bench: Bench, qtbot: QtBot) -> None:
    """Open questions, a problem without explanation, a promise without a date, what to mend."""
    _strip(bench, qtbot, "未问 3")
    press(K.Key_D, CTRL)
    _say(bench, "台账不全，这是问题。")
    press(K.Key_F5)
    _say(bench, "我承诺整改。")
    press(K.Key_B, CTRL)
    _say(bench, "大约几笔，要核实。")
    for text in ("问题未作说明 1", "承诺无期限 1", "待补 1"):
        _strip(bench, qtbot, text)

    press(K.Key_F3)
    _say(bench, "当时人手不够。")
    qtbot.waitUntil(lambda: "问题未作说明" not in bench.tab.coverage.text())


def test_one_key_goes_from_gap_to_gap(bench: Bench, qtbot: QtBot) -> None:
    """Entries are loaded to be mended, open questions are chosen; mended ones are passed."""
    _say(bench, "我是受委托来谈话的。")
    press(K.Key_F5)
    _say(bench, "我承诺整改。")
    bench.wait()
    _strip(bench, qtbot, "承诺无期限 1")

    press(K.Key_G, CTRL)
    assert bench.tab.recorder.editing.is_on
    assert bench.tab.composer.field.text() == "我承诺整改。"
    commit(bench.tab.composer.field, "六月底前完成。")
    press(K.Key_G, CTRL)
    assert "Enter" in bench.tab.state.text()
    press(ENTER)
    bench.wait()
    qtbot.waitUntil(lambda: "期限" not in bench.tab.coverage.text())

    press(K.Key_G, CTRL)
    question = bench.tab.recorder.outline.questions[0]
    assert bench.tab.composer.question_id == question.id
    press(ENTER, CTRL)
    assert bench.tab.composer.field.text() == question.text


def test_a_problem_is_explained_where_it_was_raised(bench: Bench, qtbot: QtBot) -> None:
    """The key picks the problem out and turns the composer to explanation and question."""
    press(K.Key_Down, ALT)
    press(K.Key_D, CTRL)
    _say(bench, "台账不全，这是问题。")
    bench.wait()
    press(K.Key_Up, ALT)
    _strip(bench, qtbot, "问题未作说明 1")
    press(K.Key_G, CTRL)

    content = bench.tab.composer.content()
    assert (content.kind, content.speaker) == (EntryKind.EXPLANATION, Role.SUBJECT)
    assert content.question_id == bench.tab.recorder.outline.questions[0].id
    assert bench.tab.view.picked == 0


def test_the_come_back_mark_is_taken_off_by_the_same_key(bench: Bench, qtbot: QtBot) -> None:
    """It is set while typing and goes when the entry is complete."""
    press(K.Key_B, CTRL)
    _say(bench, "约三笔")
    bench.wait()
    _strip(bench, qtbot, "待补 1")
    press(K.Key_G, CTRL)
    commit(bench.tab.composer.field, "，已核实。")
    press(K.Key_B, CTRL)
    press(ENTER)
    bench.wait()

    entry = bench.session.workbench.recorder.recording.desk(bench.talk_id).entries[0]
    assert entry.text == "约三笔，已核实。"
    assert EntryFlag.COME_BACK not in entry.flags
    qtbot.waitUntil(lambda: "待补" not in bench.tab.coverage.text())


def test_an_exhibit_is_chosen_from_the_outline(bench: Bench, qtbot: QtBot) -> None:
    """Arrow keys and Enter; what is typed already stays, and Esc takes nothing."""
    press(K.Key_Down, ALT)
    press(K.Key_Down, ALT)
    commit(bench.tab.composer.field, "现出示：")
    press(K.Key_F6, CTRL)
    qtbot.waitUntil(bench.tab.exhibits.list.hasFocus)
    press(K.Key_Escape)
    qtbot.waitUntil(bench.tab.composer.field.hasFocus)
    assert bench.tab.composer.kind is EntryKind.QUESTION

    press(K.Key_F6, CTRL)
    press(K.Key_Down)
    press(ENTER)
    qtbot.waitUntil(bench.tab.composer.field.hasFocus)
    content = bench.tab.composer.content()
    assert content.text == f"现出示：{QUESTIONS[1].figures}"
    assert content.kind is EntryKind.EXHIBIT
    assert content.question_id == bench.tab.recorder.outline.questions[1].id
