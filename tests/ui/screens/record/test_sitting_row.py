"""Sittings, people and papers on the recorder's screen, by keys alone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget

from app.domain.participant import Gender, Role
from app.domain.sitting import Sitting
from app.domain.stage import TalkStage
from app.domain.transcript import EntryKind
from app.services.recording_talks import Words
from tests.builders_people import another_person
from tests.builders_talks import begin_read_back, freeze
from tests.ui.hands import CTRL, ENTER, SHIFT, commit, press
from tests.ui.screens.record.conftest import Bench
from ui.screens.record.sitting_row import SittingRow

F8, F9, F12 = Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_F12
ESC = Qt.Key.Key_Escape


def button(inside: QWidget, text: str) -> QPushButton:
    """Return the button with a text."""
    buttons = cast("list[QPushButton]", inside.findChildren(QPushButton))
    return next(made for made in buttons if made.text() == text)


def typed(text: str) -> None:
    """Type into whatever has the focus, by keys or, where no key has it, by input method."""
    target = QApplication.focusWidget()
    assert target is not None
    if text.isascii():
        QTest.keyClicks(target, text)
    else:
        commit(target, text)


def row_of(bench: Bench) -> SittingRow:
    """Return the line of sittings."""
    return bench.tab.bar.sittings


def sittings(bench: Bench) -> tuple[Sitting, ...]:
    """Return the sittings in the vault."""
    return bench.session.workbench.recorder.sittings.of_talk(bench.talk_id)


def stage(bench: Bench) -> TalkStage:
    """Return the talk's stage in the vault."""
    return bench.session.workbench.preparing.talk(bench.talk_id).stage


def texts(widget: QWidget) -> list[str]:
    """Return what the visible labels and buttons say."""
    parts: list[QLabel | QPushButton] = [*widget.findChildren(QLabel)]
    parts += widget.findChildren(QPushButton)
    return [part.text() for part in parts if part.isVisible()]


def adjourn(bench: Bench, reason: str = "时间已晚") -> None:
    """Break the talk off by keys."""
    press(F9, CTRL)
    typed(reason)
    press(ENTER)
    bench.wait()


def test_the_talk_goes_on_another_day_by_keys(bench: Bench) -> None:
    """Ctrl+F9, a reason, Enter; then F9, another place, Enter: back in the composer."""
    adjourn(bench)
    assert stage(bench) is TalkStage.PAUSED
    assert sittings(bench)[0].reason == "时间已晚"
    assert any(text.endswith("结束，改日继续") for text in texts(row_of(bench)))
    assert bench.tab.composer.field.hasFocus()

    press(F9)
    bench.wait()
    assert row_of(bench).sitting_form.place_field.hasFocus()
    row_of(bench).sitting_form.place_field.selectAll()
    typed("五号谈话室")
    press(ENTER)
    bench.wait()

    assert stage(bench) is TalkStage.IN_SESSION
    assert [s.place for s in sittings(bench)] == ["三号谈话室", "五号谈话室"]
    assert any(t.startswith("第 2 次") and "五号谈话室" in t for t in texts(row_of(bench)))
    assert bench.tab.composer.field.hasFocus()


def test_words_in_the_composer_are_not_left_behind(bench: Bench) -> None:
    """The talk is not broken off over words that are not stored yet."""
    typed("abc")
    press(F9, CTRL)
    bench.wait()
    assert not bench.tab.bar.is_asking
    assert stage(bench) is TalkStage.IN_SESSION


def test_somebody_else_records_by_keys(bench: Bench) -> None:
    """Ctrl+F8, a part of the name, Enter takes it, Enter changes."""
    another_person(bench.session.workbench, "Wu Jing")
    press(F8, CTRL)
    bench.wait()
    typed("wu")
    press(ENTER)
    press(ENTER)
    bench.wait()

    (sitting,) = sittings(bench)
    assert [p.who.name for p in sitting.with_role(Role.RECORDER)] == ["周宁", "Wu Jing"]
    assert any("记录人 Wu Jing" in text for text in texts(row_of(bench)))
    told = next(text for text in texts(row_of(bench)) if "记录人" in text)
    assert told.startswith("记录人")  # the end of the line is cut where there is little room
    assert bench.tab.composer.field.hasFocus()


def test_who_cannot_record_is_said_in_the_form(bench: Bench) -> None:
    """The interviewer is refused in place; Esc leads back to typing."""
    form = row_of(bench).sitting_form
    press(F8, CTRL)
    bench.wait()
    press(ENTER)
    assert form.isVisible()
    people = bench.session.workbench.registering.persons()
    form.recorder.choose(next(p.id for p in people if p.name == "李文"))
    press(ENTER)
    bench.wait()
    assert "记录人不能同时是谈话人" in form.message.text()
    press(ESC)
    assert not form.isVisible()
    assert bench.tab.composer.field.hasFocus()


def test_coming_and_going_are_noted_by_keys(bench: Bench) -> None:
    """Shift+F9, health, times as people type them, who saw the subject off."""
    (before,) = sittings(bench)
    at = before.started_at
    press(F9, SHIFT)
    bench.wait()
    form = row_of(bench).attendance_form
    for text in ("well", "25", "", ""):
        typed(text)
        press(Qt.Key.Key_Tab)
    press(ENTER)
    bench.wait()
    assert form.isVisible()
    assert form.arrived.hasFocus()
    form.arrived.selectAll()
    typed("0001")
    press(ENTER)
    bench.wait()

    told = sittings(bench)[0].attendance
    assert told.health == "well"
    assert told.arrived_at == at.replace(hour=0, minute=1, second=0, microsecond=0)
    assert not form.isVisible()


def test_coming_and_going_can_be_noted_after_the_end(
    bench: Bench, wait_idle: Callable[[], None]
) -> None:
    """Who saw the subject off is known only then."""
    recording = bench.session.workbench.recorder.recording
    recording.add(bench.talk_id, Words(Role.SUBJECT, EntryKind.ANSWER, "说完了。"))
    bench.tab.bar.stage_changed.emit(recording.end(bench.talk_id))
    wait_idle()
    row_of(bench).note_attendance()
    wait_idle()
    form = row_of(bench).attendance_form
    form.seen_off_by.setText("周宁")
    form.submit()
    wait_idle()
    assert sittings(bench)[0].attendance.seen_off_by == "周宁"
    assert "改日继续" not in texts(row_of(bench))


def test_the_leaving_can_be_noted_after_the_record_is_fixed(
    bench: Bench, wait_idle: Callable[[], None]
) -> None:
    """For a talk type that asks; health and arrival can only be read by then."""
    core = bench.session.workbench
    core.recorder.recording.add(bench.talk_id, Words(Role.SUBJECT, EntryKind.ANSWER, "说完了。"))
    with core.store.change() as tables:
        talk = tables.talks.get(bench.talk_id)
        tables.talks.save(replace(talk, type_code="inquiry_talk"))
    core.recorder.recording.end(bench.talk_id)
    begin_read_back(core, bench.talk_id)
    freeze(core, bench.talk_id)
    bench.session.changes.talk_changed.emit(bench.talk_id)
    wait_idle()
    assert "到场离场" in texts(row_of(bench))
    assert "收到材料" not in texts(row_of(bench))
    row_of(bench).note_attendance()
    wait_idle()
    form = row_of(bench).attendance_form
    assert form.health.isReadOnly()
    assert form.left.hasFocus()
    commit(form.seen_off_by, "周宁")
    press(ENTER)
    wait_idle()
    assert sittings(bench)[0].attendance.seen_off_by == "周宁"


def test_someone_comes_in_and_leaves_by_keys(bench: Bench) -> None:
    """With duty and reason; without a reason the form asks for it."""
    another_person(bench.session.workbench, "Wu Jing")
    form = row_of(bench).people_form
    press(F8, CTRL | SHIFT)
    bench.wait()
    typed("wu")
    press(ENTER)
    press(ENTER)
    assert form.isVisible()
    assert form.duty.hasFocus()
    typed("doctor")
    press(Qt.Key.Key_Tab)
    typed("unwell")
    press(ENTER)
    bench.wait()
    (come,) = sittings(bench)[0].with_role(Role.ATTENDEE)
    assert (come.who.duty, come.who.reason, come.until) == ("doctor", "unwell", None)

    press(F8, CTRL | SHIFT)
    bench.wait()
    leave = button(form, "Wu Jing 离开")
    leave.setFocus()
    press(ENTER)
    bench.wait()
    assert sittings(bench)[0].with_role(Role.ATTENDEE)[0].until is not None
    assert bench.tab.composer.field.hasFocus()


def test_a_second_interviewer_comes_by_keys(bench: Bench) -> None:
    """The role is chosen by an arrow; no duty or reason is asked for then."""
    another_person(bench.session.workbench, "Wu Jing")
    form = row_of(bench).people_form
    press(F8, CTRL | SHIFT)
    bench.wait()
    typed("wu")
    press(ENTER)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    assert not form.reason.isVisible()
    form.submit()
    bench.wait()
    names = [p.who.name for p in sittings(bench)[0].with_role(Role.INTERVIEWER)]
    assert names == ["李文", "Wu Jing"]


def test_papers_are_registered_one_after_another(bench: Bench) -> None:
    """The form stays for the next paper; one entered by mistake is removed."""
    form = row_of(bench).papers_form
    press(F9, CTRL | SHIFT)
    bench.wait()
    for title in ("one", "two"):
        typed(title)
        press(ENTER)
        bench.wait()
    receiving = bench.session.workbench.recorder.receiving
    assert [p.title for p in receiving.of_talk(bench.talk_id)] == ["one", "two"]
    typed("three")
    button(form, "移除“one”").click()
    bench.wait()
    assert form.paper.text() == "three"
    assert [(p.title, p.pages, p.received_by) for p in receiving.of_talk(bench.talk_id)] == [
        ("two", 1, "周宁")
    ]
    press(ESC)
    assert bench.tab.composer.field.hasFocus()
    assert "收到材料 1" in texts(row_of(bench))


def test_a_sitting_is_fixed_alone_after_the_break(bench: Bench) -> None:
    """Ctrl+Shift+F12 and Enter; afterwards there is nothing left to fix."""
    recording = bench.session.workbench.recorder.recording
    recording.add(bench.talk_id, Words(Role.SUBJECT, EntryKind.ANSWER, "今天就到这里。"))
    press(F12, CTRL | SHIFT)
    assert not bench.tab.bar.is_asking
    adjourn(bench)
    press(F12, CTRL | SHIFT)
    assert bench.tab.bar.strip.isVisible()
    press(ENTER)
    bench.wait()

    assert sittings(bench)[0].fingerprint
    assert "导出本次记录" in texts(row_of(bench))


def test_the_record_of_a_sitting_leaves_the_vault_to_be_signed(
    bench: Bench, tmp_path: Path
) -> None:
    """Once it is fixed, the same key writes Word and PDF to a folder."""
    recording, session = bench.session.workbench.recorder.recording, bench.session
    recording.add(bench.talk_id, Words(Role.SUBJECT, EntryKind.ANSWER, "今天就到这里。"))
    adjourn(bench)
    session.workbench.recorder.sittings.freeze(bench.talk_id, 1, lambda _done, _total: None)
    session.changes.talk_changed.emit(bench.talk_id)
    bench.wait()
    press(F12, CTRL | SHIFT)
    (dialog,) = cast("list[QFileDialog]", row_of(bench).findChildren(QFileDialog))
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    bench.wait()
    assert sorted(path.suffix for path in tmp_path.glob("2026-0001-*")) == [".docx", ".pdf"]


def test_a_caution_is_shown_and_nothing_is_blocked(bench: Bench) -> None:
    """The inquiry talk says what it asks for; the words come and go with the facts."""
    bench_ = bench.session.workbench
    with bench_.store.change() as tables:
        talk = tables.talks.get(bench.talk_id)
        people = tuple(
            replace(p, gender=Gender.FEMALE if p.role is Role.SUBJECT else Gender.MALE)
            for p in talk.participants
        )
        tables.talks.save(replace(talk, type_code="inquiry_talk", participants=people))
    bench.session.changes.talk_changed.emit(bench.talk_id)
    bench.wait()
    said = " ".join(texts(row_of(bench)))
    assert "应有女性工作人员在场" in said
    assert "还没有记下身体状况" in said
    assert stage(bench) is TalkStage.IN_SESSION


@pytest.mark.parametrize("key", [F8, F9])
def test_a_form_is_closed_when_another_talk_is_shown(bench: Bench, key: Qt.Key) -> None:
    """What was asked of one talk is not answered for another."""
    from tests.builders_talks import a_planned_talk  # noqa: PLC0415

    press(key, SHIFT if key == F9 else CTRL)
    bench.wait()
    assert bench.tab.bar.is_asking
    bench.tab.show_talk(a_planned_talk(bench.session.workbench))
    bench.wait()
    assert not bench.tab.bar.is_asking


@pytest.mark.parametrize("key", [(F9, SHIFT), (F8, CTRL | SHIFT), (F9, CTRL)])
def test_a_form_with_words_in_it_is_not_taken_away_by_a_key(
    bench: Bench, key: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    """Neither its own key again nor another form's: the keys go back to the words, and say why."""
    said: list[str] = []
    bench.session.messages.noticed.connect(said.append)
    bench.session.messages.strip_is_ready()
    press(F9, SHIFT)
    bench.wait()
    health = row_of(bench).attendance_form.health
    health.setFocus()
    typed("血压偏高")
    bench.tab.composer.field.setFocus()

    press(*key)
    bench.wait()

    assert (health.isVisible(), health.text(), health.hasFocus()) == (True, "血压偏高", True)
    assert any("没存入" in text for text in said)
    press(ESC)
    press(*key)
    bench.wait()
    assert row_of(bench).is_asking or bench.tab.bar.is_asking
