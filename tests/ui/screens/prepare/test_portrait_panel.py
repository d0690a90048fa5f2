"""The portrait of a talk as it is written: stored by itself, sourced, undone step by step."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.domain.material import Material
from app.domain.participant import Role
from app.domain.portrait import PortraitSentence, Quote
from app.services.portrait_record import Purpose
from app.services.preparing_talks import Plan, Seat
from tests.builders_materials import PLAIN, TEXT, a_secret, take_in
from tests.builders_talks import a_new_talk
from tests.ui.hands import commit, compose, on_screen
from tests.ui.test_accessibility import nameless
from ui.actions import ActionId
from ui.loose_words import loose_words
from ui.screens.prepare.cite_dialog import CiteDialog
from ui.screens.prepare.portrait_panel import PortraitPanel
from ui.session import Session

Wait = Callable[[], None]
UNIT, PERSON = "political_ecology", "person"


@pytest.fixture
def talk_id(session: Session) -> TalkId:
    """Return a talk with one material about it."""
    talk = a_new_talk(session.workbench)
    card = Material("经济社会发展情况", "development", "县发改局", PLAIN, talk_id=talk.id)
    take_in(session.workbench, card=card)
    return talk.id


@pytest.fixture
def panel(session: Session, talk_id: TalkId, qtbot: QtBot, wait_idle: Wait) -> PortraitPanel:
    """Return the panel of the talk, empty."""
    made = on_screen(qtbot, PortraitPanel(session), 900, 640)
    made.show_talk(talk_id)
    wait_idle()
    return made


def stored(session: Session, talk_id: TalkId) -> list[tuple[str, str, int]]:
    """Return part, text and number of quotes of what the vault holds."""
    view = session.workbench.material.portraits.portrait(talk_id)
    return [(s.part, s.text, len(s.quotes)) for s in (line.sentence for line in view.lines)]


def write(panel: PortraitPanel, part: str, text: str, wait_idle: Wait) -> None:
    """Add a sentence and let it be stored."""
    panel.add_sentence(part)
    QTest.keyClicks(panel.cards[-1].text, text)
    panel.flush()
    wait_idle()


def test_what_is_written_is_stored_by_itself(
    panel: PortraitPanel, session: Session, talk_id: TalkId, qtbot: QtBot, wait_idle: Wait
) -> None:
    """Soon after the last key, without a button; a composition under way is no text."""
    panel.add_sentence(UNIT)
    card = panel.cards[0]
    compose(card.text, "zhong'yang")
    wait_idle()
    assert stored(session, talk_id) == []
    commit(card.text, "总体平稳。")
    qtbot.waitUntil(lambda: stored(session, talk_id) == [(UNIT, "总体平稳。", 0)])
    wait_idle()
    assert card.text.hasFocus()
    assert "依据" in card.warning.text()


def test_what_the_vault_would_not_take_is_handed_over_again_when_leaving(
    panel: PortraitPanel, session: Session, talk_id: TalkId, wait_idle: Wait
) -> None:
    """Locking tries once more: what failed before is typed, too."""
    (material,) = session.workbench.material.materials.all().materials
    panel.add_sentence(UNIT)
    panel.cards[0].add_quote(Quote(material.id), material)
    with session.workbench.store.change() as tables:  # as if only another account had it
        tables.materials.save(material.read_by(("zhou.ning",), "zhou.ning"))
    commit(panel.cards[0].text, "总体平稳。")
    panel.flush()
    wait_idle()
    assert stored(session, talk_id) == []
    assert [words.text for words in session.workbench.recorder.loose_words.find()] == ["总体平稳。"]
    assert loose_words(panel) == []

    with session.workbench.store.change() as tables:
        tables.materials.save(material)
    session.changes.about_to_leave.emit()
    wait_idle()
    assert stored(session, talk_id) == [(UNIT, "总体平稳。", 1)]


def test_what_the_vault_would_not_take_stays_when_a_material_changes(
    panel: PortraitPanel, session: Session, wait_idle: Wait
) -> None:
    """A new name of a source is no reason to take words away that are stored nowhere."""
    (material,) = session.workbench.material.materials.all().materials
    panel.add_sentence(UNIT)
    panel.cards[0].add_quote(Quote(material.id), material)
    commit(panel.cards[0].text, "总体平稳。")
    panel.flush()
    wait_idle()
    other = take_in(session.workbench, "下半年有两项没有完成。").material
    panel.add_sentence(UNIT)
    panel.cards[1].add_quote(Quote(other.id), other)
    with session.workbench.store.change() as tables:  # as if only another account had it
        tables.materials.save(other.read_by(("zhou.ning",), "zhou.ning"))
    commit(panel.cards[1].text, "有两项没有完成。")
    panel.flush()
    wait_idle()

    with session.workbench.store.change() as tables:
        tables.materials.save(replace(tables.materials.get(material.id), title="县域经济情况"))
    session.changes.materials_changed.emit()
    wait_idle()
    assert [card.sentence().text for card in panel.cards] == ["总体平稳。", "有两项没有完成。"]


def test_what_is_typed_while_the_next_talk_is_read_belongs_to_the_one_shown(
    panel: PortraitPanel, session: Session, talk_id: TalkId, wait_idle: Wait
) -> None:
    """It is stored there, and the next talk is shown all the same."""
    panel.add_sentence(UNIT)
    panel.show_talk(a_new_talk(session.workbench).id)
    commit(panel.cards[0].text, "总体平稳。")
    wait_idle()
    assert stored(session, talk_id) == [(UNIT, "总体平稳。", 0)]
    assert panel.cards == []


def test_what_is_carried_over_is_not_shown_in_another_talk(
    panel: PortraitPanel, session: Session, talk_id: TalkId, wait_idle: Wait
) -> None:
    """The answer comes when the person has gone on to the next talk already."""
    bench = session.workbench
    bench.material.portraits.save(talk_id, (PortraitSentence(UNIT, "总体平稳。"),))
    talk = bench.preparing.talk(talk_id)
    scheme = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    subject = talk.one(Role.SUBJECT)
    assert subject is not None
    assert subject.person_id is not None
    seats = (Seat(Role.SUBJECT, subject.person_id),)
    later = bench.preparing.plan(scheme, Plan(talk.type_code, date(2026, 9, 1), seats=seats))
    other = a_new_talk(bench)
    panel.show_talk(later.id)
    wait_idle()
    panel.carry_over()
    panel.show_talk(other.id)
    wait_idle()
    assert stored(session, later.id) == [(UNIT, "总体平稳。", 0)]
    assert panel.cards == []


def test_sentences_keep_their_rows_while_they_are_rewritten(
    panel: PortraitPanel, session: Session, talk_id: TalkId, wait_idle: Wait
) -> None:
    """An id given once stays with its sentence through further changes."""
    write(panel, UNIT, "one", wait_idle)
    write(panel, PERSON, "two", wait_idle)
    before = [v.sentence.id for v in session.workbench.material.portraits.portrait(talk_id).lines]
    QTest.keyClicks(panel.cards[0].text, "1")
    panel.flush()
    wait_idle()
    view = session.workbench.material.portraits.portrait(talk_id)
    assert [v.sentence.id for v in view.lines] == before
    assert stored(session, talk_id) == [(UNIT, "one1", 0), (PERSON, "two", 0)]


def test_the_last_changes_are_undone_one_by_one(
    panel: PortraitPanel, session: Session, talk_id: TalkId, wait_idle: Wait
) -> None:
    """A deleted sentence, a moved one, a typed one: each step comes back, and is stored."""
    write(panel, UNIT, "one", wait_idle)
    write(panel, UNIT, "two", wait_idle)
    panel.cards[0].down.click()
    wait_idle()
    assert [text for _, text, _ in stored(session, talk_id)] == ["two", "one"]
    panel.cards[1].remove.click()
    wait_idle()
    assert [text for _, text, _ in stored(session, talk_id)] == ["two"]
    expected = [["two", "one"], ["one", "two"], ["one"], []]
    for texts in expected:
        panel.undo()
        wait_idle()
        assert [text for _, text, _ in stored(session, talk_id)] == texts
        assert [c.text.text() for c in panel.cards] == texts
    panel.undo()
    assert not panel.keeper.can_undo


def test_words_of_a_material_are_cited(
    panel: PortraitPanel, session: Session, talk_id: TalkId, wait_idle: Wait
) -> None:
    """What is selected in the material becomes the quote, with its place in the original."""
    write(panel, UNIT, "one", wait_idle)
    panel.cards[0].cite.click()
    wait_idle()
    dialog = panel.findChild(CiteDialog)
    assert dialog is not None
    assert dialog.view.text() == TEXT
    assert not dialog.words_button.isEnabled()
    cursor = dialog.view.textCursor()
    cursor.setPosition(TEXT.index("走访"))
    cursor.setPosition(TEXT.index("余次") + 2, QTextCursor.MoveMode.KeepAnchor)
    dialog.view.setTextCursor(cursor)
    dialog.words_button.click()
    wait_idle()
    (line,) = session.workbench.material.portraits.portrait(talk_id).lines
    (quote,) = line.sentence.quotes
    assert (quote.text, quote.at) == ("走访1800余次", TEXT.index("走访"))
    assert not panel.cards[0].warning.isVisible()
    panel.undo()
    wait_idle()
    assert stored(session, talk_id) == [(UNIT, "one", 0)]


def test_a_guarded_material_is_read_only_when_asked_for(
    panel: PortraitPanel, session: Session, talk_id: TalkId, wait_idle: Wait
) -> None:
    """Going through the list notes nothing; reading is noted, and the sentence is marked."""
    secret = a_secret(session.workbench, talk_id=talk_id)
    write(panel, PERSON, "one", wait_idle)
    dialog = CiteDialog(session, talk_id, panel)
    dialog.cited.connect(panel.cards[0].add_quote)
    dialog.open()
    wait_idle()
    dialog.search.setText("核查")
    wait_idle()
    assert dialog.material == secret
    assert dialog.view.text() == ""
    assert session.workbench.material.materials.seen_by(secret.id) == ()
    dialog.read_button.click()
    wait_idle()
    assert "插手" in dialog.view.text()
    assert len(session.workbench.material.materials.seen_by(secret.id)) == 1
    dialog.whole_button.click()
    wait_idle()
    assert "不会进入" in panel.cards[0].warning.text()
    assert session.workbench.material.portraits.portrait(talk_id).lines[0].is_sensitive


def test_hidden_sentences_are_only_a_place(
    session: Session, talk_id: TalkId, qtbot: QtBot, wait_idle: Wait
) -> None:
    """Who may not read them writes around them, and undo leaves them alone."""
    bench = session.workbench
    plain = bench.material.materials.of_talk(talk_id).materials[0]
    bench.material.portraits.save(
        talk_id,
        (
            PortraitSentence(PERSON, "可见。"),
            PortraitSentence(PERSON, "保密。", (Quote(plain.id),)),
        ),
    )
    with bench.store.change() as tables:  # as if somebody else had named the readers
        kept = tables.materials.get(plain.id).read_by(("zhou.ning",), "zhou.ning")
        tables.materials.save(kept)
    panel = PortraitPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_talk(talk_id)
    wait_idle()
    assert [card.is_hidden for card in panel.cards] == [False, True]
    assert "保密" not in panel.cards[1].text.text()
    write(panel, PERSON, "more", wait_idle)
    panel.cards[0].remove.click()
    wait_idle()
    panel.undo()
    wait_idle()
    with bench.store.read() as tables:
        texts = [s.text for s in tables.portraits.get(talk_id).sentences]
    assert texts == ["可见。", "保密。", "more"]
    assert [card.is_hidden for card in panel.cards] == [False, True, False]


def test_what_is_missing_is_said(panel: PortraitPanel) -> None:
    """Kinds of material nobody asked for stand as a warning above the portrait."""
    assert panel.gaps.isVisible()
    assert "综合考核" in panel.gaps.text()


def test_the_portrait_is_exported_for_either_purpose(
    panel: PortraitPanel, wait_idle: Wait, tmp_path: Path
) -> None:
    """PDF and Word are written to the folder, and what was typed last is in them."""
    panel.add_sentence(UNIT)
    QTest.keyClicks(panel.cards[0].text, "one")
    panel.export_to(Purpose.INTERNAL, tmp_path)
    wait_idle()
    assert {path.suffix for path in tmp_path.glob("2026-0001-*")} == {".pdf", ".docx"}
    assert panel.message.property("kind") == "good"


def test_keys_do_everything(panel: PortraitPanel, session: Session, wait_idle: Wait) -> None:
    """Add, cite and undo answer their keys while the panel is shown."""
    keys = session.actions.keys
    for action in (ActionId.PORTRAIT_ADD, ActionId.PORTRAIT_CITE):
        QTest.keySequence(panel, keys.keys(action))
        wait_idle()
    assert len(panel.cards) == 1
    assert nameless(panel) == []
    dialog = panel.findChild(CiteDialog)
    assert dialog is not None
    assert nameless(dialog) == []
    dialog.whole_button.click()
    wait_idle()
    assert len(panel.cards[0].sources()) == 1
