"""When the vault refuses: nothing is lost and the order of the talk stays true."""

import time
from pathlib import Path

from PySide6.QtCore import Qt

from app.services.errors import DiskFullError, ReadOnlyPlaceError
from tests.ui.hands import CTRL, ENTER, commit, press
from tests.ui.screens.record.conftest import Bench


def _say(bench: Bench, text: str) -> None:
    commit(bench.tab.composer.field, text)
    press(ENTER)


def _pause_vault(bench: Bench, *errors: Exception) -> None:
    bench.moody.gate.clear()
    bench.moody.errors = list(errors)


def test_a_full_disk_is_tried_again_because_the_first_failure_frees_the_reserve(
    bench: Bench, full_disk: Path
) -> None:
    """One DiskFullError does not even reach the recorder."""
    _pause_vault(bench, DiskFullError(full_disk))
    _say(bench, "一句")
    bench.moody.gate.set()
    bench.wait()

    assert bench.stored() == ["一句"]
    assert bench.tab.composer.is_empty()


def test_a_refused_entry_comes_back_into_the_composer(bench: Bench, full_disk: Path) -> None:
    """The words come back with their kind and mark, the reason stands above them."""
    press(Qt.Key.Key_D, CTRL)
    _pause_vault(bench, DiskFullError(full_disk), DiskFullError(full_disk))
    _say(bench, "一句")
    bench.moody.gate.set()
    bench.wait()

    composer = bench.tab.composer
    assert composer.content().text == "一句"
    assert composer.content().flags
    assert composer._notice.property("kind") == "error"
    assert bench.tab.view.row_count() == 0

    press(ENTER)
    bench.wait()
    assert bench.stored() == ["一句"]


def test_several_in_flight_and_a_half_sentence_keep_their_order(
    bench: Bench, full_disk: Path
) -> None:
    """What was entered after a refused entry waits for it, and so does what was being typed."""
    _pause_vault(bench, ReadOnlyPlaceError(full_disk))
    for text in ("第一句", "第二句", "第三句"):
        _say(bench, text)
    commit(bench.tab.composer.field, "第四句的一半")
    bench.moody.gate.set()
    bench.wait()
    assert bench.stored() == []
    assert bench.tab.composer.field.text() == "第一句"
    assert [bench.tab.view.row(i).text for i in range(2)] == ["第二句", "第三句"]

    press(ENTER)
    bench.wait()

    assert bench.stored() == ["第一句", "第二句", "第三句"]
    assert bench.tab.composer.field.text() == "第四句的一半"


def test_held_words_are_in_the_draft_as_soon_as_the_vault_takes_anything(
    bench: Bench, full_disk: Path
) -> None:
    """Whoever closes the program now still finds every word."""
    _pause_vault(bench, ReadOnlyPlaceError(full_disk))
    for text in ("第一句", "第二句"):
        _say(bench, text)
    commit(bench.tab.composer.field, "一半")
    bench.moody.gate.set()
    bench.wait()

    bench.tab.recorder.flush()
    bench.wait()

    assert bench.draft().splitlines() == ["第一句", "第二句", "一半"]


def test_a_refused_edit_comes_back_for_another_try(bench: Bench, full_disk: Path) -> None:
    """An edit that was not stored leaves the old words and brings the new ones back."""
    _say(bench, "第一句")
    bench.wait()
    press(Qt.Key.Key_Up)
    commit(bench.tab.composer.field, "改")
    _pause_vault(bench, ReadOnlyPlaceError(full_disk))
    press(ENTER)
    commit(bench.tab.composer.field, "新的半句")
    bench.moody.gate.set()
    bench.wait()
    assert bench.tab.composer.field.text() == "第一句改"
    assert bench.tab.view.row(0).text == "第一句"

    press(ENTER)
    bench.wait()

    assert bench.stored() == ["第一句改"]
    assert bench.tab.composer.field.text() == "新的半句"


def test_a_draft_that_cannot_be_saved_is_said_and_tried_again(
    bench: Bench, full_disk: Path
) -> None:
    """The recorder sees that the draft is not safe until it is."""
    bench.moody.errors = [ReadOnlyPlaceError(full_disk)]
    commit(bench.tab.composer.field, "半句")
    bench.tab.recorder.flush()
    bench.wait()
    assert bench.tab.composer._notice.property("kind") == "error"

    bench.tab.recorder.flush()
    bench.wait()

    assert bench.draft() == "半句"
    assert bench.tab.composer._notice.text() == ""


def test_words_refused_after_the_talk_was_left_are_in_its_draft(
    bench: Bench, full_disk: Path
) -> None:
    """Locking or leaving while an entry is on its way never loses it."""
    _pause_vault(bench, ReadOnlyPlaceError(full_disk))
    for text in ("第一句", "第二句"):
        _say(bench, text)
    bench.session.changes.about_to_leave.emit()
    bench.moody.gate.set()
    bench.wait()

    assert bench.stored() == []
    assert bench.draft().splitlines() == ["第一句", "第二句"]


def test_an_entry_made_before_the_refusal_is_known_waits_as_well(
    bench: Bench, full_disk: Path
) -> None:
    """Nothing overtakes a refused entry, however late the screen hears of it."""
    _pause_vault(bench, ReadOnlyPlaceError(full_disk))
    _say(bench, "第一句")
    bench.moody.gate.set()
    while bench.moody.errors:  # the vault has refused, the screen does not know yet
        time.sleep(0.001)
    _say(bench, "第二句")
    bench.wait()
    assert bench.stored() == []
    assert bench.tab.composer.field.text() == "第一句"

    press(ENTER)
    bench.wait()

    assert bench.stored() == ["第一句", "第二句"]


def test_refused_words_that_are_deleted_are_said_no_more(bench: Bench, full_disk: Path) -> None:
    """Nothing is unstored any longer, so nothing says it is."""
    _pause_vault(bench, DiskFullError(full_disk), DiskFullError(full_disk))
    _say(bench, "一句")
    bench.moody.gate.set()
    bench.wait()
    assert "见输入框" in bench.tab.state.text()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Backspace)
    bench.tab.recorder.flush()
    bench.wait()
    assert "见输入框" not in bench.tab.state.text()
    assert bench.tab.composer._notice.text() == ""
    _say(bench, "另一句")
    bench.wait()
    assert bench.stored() == ["另一句"]
