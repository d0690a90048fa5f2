"""Materials that may be shown are offered at the desk before what the outline rests on."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.material import Material
from app.domain.outline_work import AddedFact
from app.domain.transcript import EntryKind
from tests.builders_materials import PLAIN, a_secret, take_in
from tests.ui.hands import CTRL, ENTER, press
from tests.ui.screens.record.conftest import Bench


def test_a_material_that_may_be_shown_is_offered_first(bench: Bench, qtbot: QtBot) -> None:
    """Only that one; sensitive ones and those not marked stay away from the table."""
    work = bench.session.workbench
    card = Material("采购台账", "other", "县财政局", PLAIN, talk_id=bench.talk_id)
    take_in(work, "甲", replace(card, title="不出示的"))
    shown = take_in(work, "乙", replace(card, showable=True)).material
    a_secret(work, talk_id=bench.talk_id)
    bench.session.changes.talk_changed.emit(bench.talk_id)
    bench.wait()

    press(Qt.Key.Key_F6, CTRL)
    qtbot.waitUntil(bench.tab.exhibits.list.hasFocus)
    texts = [
        bench.tab.exhibits.list.item(row).text() for row in range(bench.tab.exhibits.list.count())
    ]
    line = work.material.materials.source_line(shown)
    assert texts[0] == f"材料  {line}"
    assert not any("不出示的" in text or "核查" in text for text in texts)
    press(ENTER)
    qtbot.waitUntil(bench.tab.composer.field.hasFocus)
    content = bench.tab.composer.content()
    assert (content.kind, content.text) == (EntryKind.EXHIBIT, line)


def test_what_an_addendum_added_can_be_shown(bench: Bench, qtbot: QtBot) -> None:
    """A fact that came after the lock is offered, and stands on its question's card."""
    work = bench.session.workbench
    question = work.outlines.outlining.outline(bench.talk_id).questions[0]
    fact = AddedFact(question.id, "六月又停工三天")
    work.outlines.review.add_addendum(bench.talk_id, "来信反映", facts=[fact])
    bench.session.changes.talk_changed.emit(bench.talk_id)
    bench.wait()

    press(Qt.Key.Key_F6, CTRL)
    qtbot.waitUntil(bench.tab.exhibits.list.hasFocus)
    offered = bench.tab.exhibits.list
    assert any("六月又停工三天" in offered.item(row).text() for row in range(offered.count()))
    assert "六月又停工三天" in bench.tab.cards._cards[0]._rests_on.text()
