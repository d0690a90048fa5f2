"""Finding words in the talk and showing only some of it, by keys alone."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.transcript import EntryKind
from tests.ui.hands import CTRL, ENTER, SHIFT, commit, compose, press
from tests.ui.screens.record.conftest import Bench
from ui.screens.record.filter_bar import FilterBar

K = Qt.Key


@pytest.fixture
def said(bench: Bench) -> Bench:
    """Return the screen with a short exchange stored."""
    for text in (
        "资金为什么滞留？",
        "督促不力，Audit 也没有做。",
        "何时整改资金？",
        "六月底前整改。",
    ):
        commit(bench.tab.composer.field, text)
        press(ENTER)
    bench.wait()
    return bench


def _find(bench: Bench, qtbot: QtBot, text: str) -> None:
    press(K.Key_F, CTRL)
    qtbot.waitUntil(bench.tab.find_bar.field.hasFocus)
    bench.tab.find_bar.field.clear()
    commit(bench.tab.find_bar.field, text)
    press(ENTER)
    bench.wait()


def _count(bench: Bench) -> str:
    return bench.tab.find_bar.field.accessibleDescription()


def test_enter_goes_from_hit_to_hit_and_round(said: Bench, qtbot: QtBot) -> None:
    """N of m, with Shift+Enter back, and the words shown where they stand."""
    _find(said, qtbot, "资金")
    assert (said.tab.view.picked, _count(said)) == (0, "1 / 2")

    press(ENTER)
    assert (said.tab.view.picked, _count(said)) == (2, "2 / 2")
    press(ENTER)
    assert said.tab.view.picked == 0
    press(ENTER, SHIFT)
    assert said.tab.view.picked == 2
    assert len(said.tab.view.extraSelections()) >= 2


def test_every_word_must_be_there_and_letters_are_alike(said: Bench, qtbot: QtBot) -> None:
    """Two Chinese words with a space between them find the entry that holds both."""
    _find(said, qtbot, "整改 资金")
    assert (said.tab.view.picked, _count(said)) == (2, "1 / 1")
    _find(said, qtbot, "AUDIT")
    assert said.tab.view.picked == 1
    _find(said, qtbot, "没有的话")
    assert said.tab.view.picked not in range(4)
    assert _count(said) == "没有找到"


def test_what_is_composed_is_not_sought(said: Bench, qtbot: QtBot) -> None:
    """Enter belongs to the input method, and only typed words count."""
    _find(said, qtbot, "整改")
    before = said.tab.view.picked
    compose(said.tab.find_bar.field, "zi'jin")
    press(ENTER)
    said.wait()

    assert said.tab.view.picked == before
    assert _count(said) == "1 / 2"


def test_new_entries_are_found_and_esc_goes_back_to_typing(said: Bench, qtbot: QtBot) -> None:
    """The count follows what comes in; half a sentence in the composer is untouched."""
    commit(said.tab.composer.field, "半句")
    _find(said, qtbot, "整改")
    said.tab.recorder.offer(said.tab.composer.take())
    said.tab.composer.field.setFocus()
    commit(said.tab.composer.field, "再整改一次")
    press(ENTER)
    said.wait()
    qtbot.waitUntil(lambda: _count(said) == "1 / 3")

    said.tab.find_bar.field.setFocus()
    press(K.Key_Escape)
    qtbot.waitUntil(said.tab.composer.field.hasFocus)
    assert not said.tab.find_bar.isVisible()
    assert said.tab.view.picked is None


def test_a_hit_is_changed_at_once(said: Bench, qtbot: QtBot) -> None:
    """Ctrl+E in the bar loads the entry that is shown."""
    _find(said, qtbot, "督促")
    press(K.Key_E, CTRL)
    qtbot.waitUntil(said.tab.composer.field.hasFocus)

    assert said.tab.composer.field.text() == "督促不力，Audit 也没有做。"


def _shown(bench: Bench) -> list[str]:
    view, document = bench.tab.view, bench.tab.view.document()
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    return [view.row(n).text for n, block in enumerate(blocks) if block.isVisible()]


def test_the_talk_is_filtered_by_kind_and_speaker(said: Bench, qtbot: QtBot) -> None:
    """Arrow keys choose; what comes in meanwhile is shown where it fits; Esc shows all."""
    press(K.Key_F3, CTRL)
    qtbot.waitUntil(said.tab.filter_bar.role.hasFocus)
    press(K.Key_Tab)
    press(K.Key_Tab)
    assert said.tab.filter_bar.kind.hasFocus()
    press(K.Key_Down)
    press(K.Key_Down)
    assert said.tab.filter_bar.filter.kind is EntryKind.ANSWER
    assert _shown(said) == ["督促不力，Audit 也没有做。", "六月底前整改。"]
    assert "2 / 4" in said.tab.filter_bar._count.text()

    said.tab.composer.field.setFocus()
    for text in ("还有什么？", "没有了。"):
        commit(said.tab.composer.field, text)
        press(ENTER)
    said.wait()
    assert _shown(said)[2:] == ["没有了。"]
    press(K.Key_Up)
    press(K.Key_Up)
    assert said.tab.composer.field.text() == "六月底前整改。"
    press(K.Key_Escape)

    said.tab.filter_bar.kind.setFocus()
    press(K.Key_Escape)
    qtbot.waitUntil(said.tab.composer.field.hasFocus)
    assert len(_shown(said)) == 6


def test_what_a_filter_says_fits_into_its_box(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """English says in thirteen letters what Chinese says in four signs."""
    long = "All questions there are"
    monkeypatch.setattr(FilterBar, "tr", lambda _self, _text: long)
    bar = FilterBar()
    qtbot.addWidget(bar)
    said = bar.question.fontMetrics().horizontalAdvance(long)
    assert bar.question.minimumWidth() > said


def test_a_filter_by_question_or_mark(bench: Bench, qtbot: QtBot) -> None:
    """Entries to no question of the outline can be singled out as well."""
    commit(bench.tab.composer.field, "开场")
    press(ENTER)
    press(K.Key_Down, Qt.KeyboardModifier.AltModifier)
    press(K.Key_B, CTRL)
    commit(bench.tab.composer.field, "第一题")
    press(ENTER)
    bench.wait()
    press(K.Key_F3, CTRL)
    qtbot.waitUntil(bench.tab.filter_bar.role.hasFocus)

    press(K.Key_Tab)
    press(K.Key_Down)
    assert _shown(bench) == ["第一题"]
    press(K.Key_End)
    assert _shown(bench) == ["开场"]
    press(K.Key_Home)
    press(K.Key_Tab)
    press(K.Key_Tab)
    press(K.Key_End)
    assert _shown(bench) == ["第一题"]


def test_the_finder_only_finds_what_the_filter_shows(said: Bench, qtbot: QtBot) -> None:
    """Both bars together narrow the talk down."""
    press(K.Key_F3, CTRL)
    qtbot.waitUntil(said.tab.filter_bar.role.hasFocus)
    said.tab.filter_bar.kind.setCurrentIndex(2)
    _find(said, qtbot, "整改")

    assert (said.tab.view.picked, _count(said)) == (3, "1 / 1")
