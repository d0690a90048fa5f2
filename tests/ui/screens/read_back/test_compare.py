"""Two versions of the record compared by key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from app.domain.ids import TalkId
from app.domain.participant import Role
from tests.builders_talks import a_frozen_talk, freeze
from tests.ui.hands import ENTER, SHIFT, press
from tests.ui.screens.read_back.conftest import Desk
from ui.session import Session

K = Qt.Key
Open = Callable[[TalkId], Desk]


@pytest.fixture
def desk(session: Session, open_desk: Open) -> Desk:
    """Return the screen on a reopened record with one more correction, comparing."""
    bench = session.workbench
    talk_id = a_frozen_talk(bench)
    bench.paper.reading_back.reopen(talk_id)
    entry = bench.recorder.recording.desk(talk_id).entries[4]
    bench.paper.reading_back.correct(entry.id, "我承诺六月二十日前完成整改。", Role.SUBJECT)
    opened = open_desk(talk_id)
    press(K.Key_F8)
    opened.wait()
    return opened


def test_the_changes_are_shown_one_after_another(desk: Desk) -> None:
    """The first change is said in words; Enter and Shift+Enter go through all of them."""
    view = desk.tab.compare
    assert view.isVisible()
    count = len(view.places)
    assert count > 1
    assert "第 5 条" in view._where.text()
    assert "增加“二十日”" in view._where.text()
    for _ in range(count):
        press(ENTER)
    assert view._where.text().startswith("第 1 处")
    press(ENTER, SHIFT)
    assert view._where.text().startswith(f"第 {count} 处")


def test_all_paragraphs_or_only_the_changed_ones(desk: Desk) -> None:
    """The rest of the record is shown on demand."""
    view = desk.tab.compare
    few = view.text.document().blockCount()
    view.only_changes.click()
    assert few == len(view.places)
    assert view.text.document().blockCount() > few


def test_any_two_versions_can_be_chosen(session: Session, desk: Desk) -> None:
    """Frozen versions are there beside the record as it stands; equal ones say so."""
    view = desk.tab.compare
    press(K.Key_Escape)
    freeze(session.workbench, desk.talk_id)
    desk.tab.show_talk(desk.talk_id)
    desk.wait()
    press(K.Key_F8)
    desk.wait()
    names = [view.new.itemText(n) for n in range(view.new.count())]
    assert names == ["第 1 版", "第 2 版"]
    view.old.setCurrentIndex(1)
    desk.wait()
    assert view.places == ()
    assert "完全一样" in view._where.text()


def test_escape_leads_back_and_one_version_is_not_compared(
    session: Session, open_desk: Open, desk: Desk
) -> None:
    """With a single version there is nothing to compare, and no button for it."""
    press(K.Key_Escape)
    assert not desk.tab.compare.isVisible()
    other = open_desk(a_frozen_talk(session.workbench))
    assert not other.tab.pages.compare_button.isVisible()
    press(K.Key_F8)
    other.wait()
    assert not other.tab.compare.isVisible()
