"""Reading along by key, in large type, page by page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from app.domain.ids import TalkId
from app.domain.participant import Role
from app.services.recording_talks import Words
from tests.builders_talks import SAID, a_frozen_talk, an_ended_talk
from tests.ui.hands import CTRL, ENTER, commit, press
from tests.ui.screens.read_back.conftest import Desk
from ui.screens.read_back.reading_view import ZOOMS, ReadingView
from ui.session import Session

K = Qt.Key
Open = Callable[[TalkId], Desk]


@pytest.fixture
def desk(session: Session, open_desk: Open) -> Desk:
    """Return the screen while the record is read along."""
    opened = open_desk(an_ended_talk(session.workbench))
    opened.tab._begin.click()
    opened.wait()
    press(K.Key_F6)
    opened.wait()
    return opened


def view_of(desk: Desk) -> ReadingView:
    """Return the reading view."""
    return desk.tab.read_along.view


def marked(view: ReadingView) -> str:
    """Return the words that are highlighted."""
    (selection,) = view.text.extraSelections()
    return str(selection.cursor.selectedText())  # type: ignore[attr-defined]


def read_to_page_end(desk: Desk) -> None:
    """Press the key until the page holds the reader back."""
    view = view_of(desk)
    page, before = view.page, -1
    while view.page == page and view.sentence != before:
        before = view.sentence
        press(K.Key_Down)


def test_one_sentence_after_another_is_highlighted(desk: Desk) -> None:
    """Down and Space go on, Up goes back; the words that are read are marked."""
    view = view_of(desk)
    assert view.isVisible()
    assert marked(view) == "党内政治监督谈话记录"
    for key in (K.Key_Down, K.Key_Space, K.Key_Up):
        press(key)
    assert view.sentence == 1
    assert marked(view) == "编号：2026-0001"


def test_a_page_is_left_only_when_it_is_confirmed(desk: Desk) -> None:
    """At the end of a page Enter confirms it and the next one begins."""
    view = view_of(desk)
    read_to_page_end(desk)
    assert view.page == 0
    assert "Enter" in view._told.text()
    press(ENTER)
    desk.wait()

    assert view.page == 1
    assert view.isVisible()
    read_back = desk.session.workbench.paper.reading_back.desk(desk.talk_id).read_back
    assert read_back.pages_read == 1
    press(K.Key_PageUp)
    assert (view.page, view._told.text()) == (0, "本页已核对 ✓")
    read_to_page_end(desk)
    assert view.page == 1


def test_all_pages_can_be_confirmed_by_key(desk: Desk) -> None:
    """Enter on the last page confirms it and stays there; the pages' list has its ticks."""
    view = view_of(desk)
    for _ in range(desk.tab.pages.count):
        press(ENTER)
        desk.wait()
    press(K.Key_Escape)
    desk.wait()

    assert not view.isVisible()
    ticks = [desk.tab.pages.list.item(n).text() for n in range(desk.tab.pages.count)]
    assert all(text.endswith("✓") for text in ticks)
    assert desk.tab.pages.page == desk.tab.pages.count - 1


def test_the_words_grow_from_150_to_400_percent(desk: Desk) -> None:
    """The zoom keys work on the words and stop at both ends; the sentence stays marked."""
    view = view_of(desk)
    press(K.Key_Down)
    before = marked(view)
    for _ in ZOOMS:
        press(K.Key_Plus, CTRL)
    assert view.zoom_percent == 400
    for _ in ZOOMS:
        press(K.Key_Minus, CTRL)
    assert view.zoom_percent == 150
    assert marked(view) == before


def test_a_mistake_is_corrected_where_it_is_read(desk: Desk) -> None:
    """F2 corrects the entry being read; afterwards reading goes on at the same sentence."""
    view = view_of(desk)
    while "主要是我督促不力" not in marked(view):
        if marked(view) and view.page == 0 and view._told.text():
            press(ENTER)
            desk.wait()
        press(K.Key_Down)
    place = view.sentence
    press(K.Key_F2)
    form = desk.tab.review.form
    assert form.isVisible()
    form.new.selectAll()
    commit(form.new, "主要是我督促检查不力。")
    press(K.Key_S, CTRL)
    desk.wait()

    assert view.isVisible()
    assert view.sentence == place
    assert "主要是我督促检查不力" in marked(view)
    (correction,) = desk.session.workbench.paper.reading_back.desk(desk.talk_id).corrections
    assert correction.asked_by is Role.SUBJECT


def test_the_frozen_record_can_be_read_but_not_confirmed(session: Session, open_desk: Open) -> None:
    """After the freeze it is for reading only: no tick, no correction."""
    desk = open_desk(a_frozen_talk(session.workbench))
    press(K.Key_F6)
    desk.wait()
    view = view_of(desk)
    read_to_page_end(desk)
    assert view.page == 1
    press(ENTER)
    press(K.Key_F2)
    desk.wait()
    assert not view.confirm_button.isVisible()
    assert view.isVisible()


def test_another_talk_leaves_the_reading(session: Session, open_desk: Open) -> None:
    """What was read of one talk never stays on the screen of another."""
    one = a_frozen_talk(session.workbench)
    desk = open_desk(one)
    press(K.Key_F6)
    desk.wait()
    said = (Words(Role.SUBJECT, SAID[1].kind, "另一场谈话。"),)
    with_other = an_ended_talk_again(session, said)
    desk.tab.show_talk(with_other)
    desk.wait()
    assert not view_of(desk).isVisible()
    assert view_of(desk).text.toPlainText() == ""


def an_ended_talk_again(session: Session, said: tuple[Words, ...]) -> TalkId:
    """Return a second talk that is over, with the people there are."""
    return an_ended_talk(session.workbench, said)
