"""Every code the recorder's screen shows has a word."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from app.domain.coverage import Gap, GapKind
from app.domain.steps import StepKind
from app.domain.transcript import EntryFlag, EntryKind
from ui.actions import Actions
from ui.errors.code_words import flag_word, kind_word, short_kind_word
from ui.models.gap_words import counted, gap_advice, gap_text
from ui.models.step_words import step_text


def test_no_code_is_shown_bare(qtbot: QtBot) -> None:
    """Steps, gaps, kinds and marks are words, and advice names the keys as they are set."""
    del qtbot
    actions = Actions()
    words = [
        *map(step_text, StepKind),
        *map(gap_text, GapKind),
        *map(kind_word, EntryKind),
        *map(flag_word, EntryFlag),
        *(gap_advice(kind, 3, actions) for kind in GapKind),
    ]
    codes = {*StepKind, *GapKind, *EntryKind, *EntryFlag}
    assert not codes & set(words)
    assert not [word for word in words if "{" in word]
    assert "Ctrl+B" in gap_advice(GapKind.COME_BACK, 3, actions)


@pytest.mark.parametrize(("own", "word"), [("提问", "提问"), ("", "问")])
def test_a_schemes_own_word_is_shown_on_a_chinese_screen(own: str, word: str) -> None:
    """Where it has none, the screen's own stands in."""
    assert kind_word(EntryKind.QUESTION, own) == word


class _English(QTranslator):
    """What an English catalogue says to two words, and to one of them in rows."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the English, empty for all that is not known."""
        del disambiguation, n
        said = {("Codes", "问"): "Question", ("Rows", "问"): "Q", ("Codes", "旁注"): "Remark"}
        return said.get((context, source), "")

    def isEmpty(self) -> bool:
        """Say that there is something to look up."""
        return False


@pytest.fixture
def english(qapp: QCoreApplication) -> Iterator[None]:
    """Show the screens in English for one test."""
    translator = _English()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("english")
def test_a_line_begins_with_the_short_english_word() -> None:
    """Elsewhere the whole word is said; a kind without a short one has only that."""
    assert short_kind_word(EntryKind.QUESTION, "问") == "Q"
    assert kind_word(EntryKind.QUESTION, "问") == "Question"
    assert short_kind_word(EntryKind.REMARK, "旁注") == "Remark"


@pytest.mark.parametrize("own", ["提问", "问", ""])
def test_a_chinese_line_begins_with_the_schemes_word(own: str) -> None:
    """There is nothing to shorten."""
    assert short_kind_word(EntryKind.QUESTION, own) == (own or "问")


def test_gaps_are_counted_in_the_order_of_a_talk() -> None:
    """One tag a kind."""
    kinds = (GapKind.OPEN_QUESTION, GapKind.COME_BACK, GapKind.OPEN_QUESTION)
    assert counted(map(Gap, kinds)) == [(GapKind.COME_BACK, 1), (GapKind.OPEN_QUESTION, 2)]
