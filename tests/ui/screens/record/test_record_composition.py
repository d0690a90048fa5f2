"""Chinese composition in the composer, with synthetic input-method events."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.transcript import EntryKind
from app.services.errors import ReadOnlyPlaceError
from tests.ui.hands import CTRL, ENTER, commit, compose, press
from tests.ui.screens.record.conftest import Bench

K = Qt.Key


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (K.Key_F2, Qt.KeyboardModifier.NoModifier),
        (K.Key_D, CTRL),
        (K.Key_F9, Qt.KeyboardModifier.NoModifier),
        (K.Key_E, CTRL),
        (ENTER, Qt.KeyboardModifier.NoModifier),
        (K.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (K.Key_Up, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_no_key_of_the_screen_acts_while_composing(
    bench: Bench, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    """Shortcuts and Enter leave text, kind and composition alone."""
    field = bench.tab.composer.field
    commit(field, "已经")

    compose(field, "shuo'guo")
    press(key, modifier)
    bench.wait()

    assert field.is_composing
    assert field.text() == "已经"
    assert bench.tab.composer.kind is EntryKind.QUESTION
    assert bench.stored() == []
    assert not bench.tab.bar.strip.isVisible()

    commit(field, "说过")
    press(ENTER)
    bench.wait()
    assert bench.stored() == ["已经说过"]


def test_what_is_composed_is_not_in_the_draft(bench: Bench, qtbot: QtBot) -> None:
    """The draft holds what is typed, never the letters of a composition."""
    field = bench.tab.composer.field
    commit(field, "已经")
    compose(field, "shuo")
    qtbot.waitUntil(lambda: bench.draft() != "")

    assert bench.draft() == "已经"


def test_a_refused_entry_waits_until_the_composition_is_over(
    bench: Bench, full_disk: Path, qtbot: QtBot
) -> None:
    """Words that come back never tear a composition apart."""
    field = bench.tab.composer.field
    bench.moody.gate.clear()
    bench.moody.errors = [ReadOnlyPlaceError(full_disk)]
    commit(field, "第一句")
    press(ENTER)
    compose(field, "ban'ju")
    bench.moody.gate.set()
    bench.wait()
    assert field.is_composing
    assert field.text() == ""

    commit(field, "半句")

    qtbot.waitUntil(lambda: field.text() == "第一句")
    press(ENTER)
    bench.wait()
    assert bench.stored() == ["第一句"]
    assert field.text() == "半句"
