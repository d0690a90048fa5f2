"""Very long and odd pastes: a clear message, nothing lost, entries line by line where wanted."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.participant import Role
from app.domain.transcript import EntryKind
from app.services.recording_talks import Words
from tests.builders_talks import a_running_talk
from tests.ui.hands import CTRL, ENTER, commit, paste, press
from ui.models.talk_words import TalkWords
from ui.screens.record.composer import Composer
from ui.session import Session

K = Qt.Key
MEGABYTE = "\n".join(f"第{n:05}行：关于整改措施的落实情况" for n in range(45_000))


@dataclass
class Desk:
    """A composer whose lines are taken as a recorder would, as far as `room` allows."""

    composer: Composer
    words: TalkWords
    page: QWidget  # keeps the composer alive
    entered: list[Words] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.composer.field.text()

    def store(self, count: int) -> None:
        """Tell that so many entries were stored."""
        for _ in range(count):
            self.composer.bulk.go_on()


@pytest.fixture
def desk(qtbot: QtBot, session: Session, wait_idle: Callable[[], None]) -> Desk:
    """Return a composer in a running talk."""
    bench = session.workbench
    talk = bench.preparing.talk(a_running_talk(bench))
    page = QWidget()
    page.resize(1000, 300)
    composer = Composer(page)
    words = TalkWords(bench.schemes.of(talk.scheme_code, talk.scheme_version), talk)
    composer.begin(words)
    QVBoxLayout(page).addWidget(composer)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    composer.field.setFocus()
    made = Desk(composer, words, page)
    composer.entry_offered.connect(made.entered.append)
    wait_idle()
    return made


def test_a_megabyte_goes_in_bit_by_bit(desk: Desk, qtbot: QtBot) -> None:
    """Nothing is lost and nothing can be stored halfway; the strip says how much it is."""
    field = desk.composer.field
    with qtbot.waitSignal(desk.composer.bulk_pasted) as told:
        paste(field, MEGABYTE)
        assert field.is_pasting
        with qtbot.assertNotEmitted(field.entered):
            press(ENTER)
    assert told.args == [45_000, len(MEGABYTE)]
    assert desk.text == MEGABYTE
    assert not field.isReadOnly()
    assert "45,000" in desk.composer.bulk.accessibleName()
    assert "200,000" in desk.composer.bulk.accessibleName()  # more than one entry may hold
    press(K.Key_Z, CTRL)
    assert desk.text == ""


def test_one_endless_line_stays_one_line(desk: Desk, qtbot: QtBot) -> None:
    """It is kept in pieces that are quick to edit, and is whole when it is read."""
    line = "关于整改措施的落实情况" * 30_000
    with qtbot.waitSignal(desk.composer.bulk_pasted):
        paste(desk.composer.field, line)
    assert desk.text == line
    assert not desk.composer.bulk.split_button.isVisible()


def test_lines_become_entries_as_the_vault_takes_them(desk: Desk) -> None:
    """What is not entered yet stays in the field, and with it in the draft."""
    paste(desk.composer.field, "\n".join(f"第{n}句" for n in range(20)))
    assert desk.text.count("\n") == 19
    press(K.Key_Tab)
    assert desk.composer.bulk.split_button.hasFocus()
    press(ENTER)
    on_the_way = len(desk.entered)
    assert 0 < on_the_way < 20
    assert desk.text.startswith(f"第{on_the_way}句")
    assert desk.composer.field.isReadOnly()
    desk.store(20)
    assert [w.text for w in desk.entered] == [f"第{n}句" for n in range(20)]
    assert desk.text == ""
    assert not desk.composer.field.isReadOnly()
    assert not desk.composer.bulk.isVisible()
    assert desk.composer.field.hasFocus()


def test_escape_stops_it_and_keeps_the_rest(desk: Desk) -> None:
    """So does a vault that takes no more."""
    paste(desk.composer.field, "\n".join(f"第{n}句" for n in range(40)))
    desk.composer.bulk.split_button.click()
    desk.store(3)
    before = len(desk.entered)
    press(K.Key_Escape)
    desk.store(5)
    assert len(desk.entered) == before
    assert desk.text.startswith(f"第{before}句")
    assert desk.text.endswith("第39句")
    assert not desk.composer.field.isReadOnly()


def test_a_line_says_what_it_is(desk: Desk) -> None:
    """问 and 答 in front of a line make it a question or an answer; blank lines are left out."""
    kinds = {kind: desk.words.kind(kind) for kind in EntryKind}
    question, answer = kinds[EntryKind.QUESTION], kinds[EntryKind.ANSWER]
    desk.composer.set_kind(EntryKind.REMARK)
    paste(
        desk.composer.field,
        f"{question}：资金为什么滞留？\n\n{answer}:督促不力。\n{answer}：\n谈话中断。\n再次开始。",
    )
    desk.composer.bulk.split_button.click()
    assert [(w.kind, w.speaker, w.text) for w in desk.entered] == [
        (EntryKind.QUESTION, Role.INTERVIEWER, "资金为什么滞留？"),
        (EntryKind.ANSWER, Role.SUBJECT, "督促不力。"),
        (EntryKind.REMARK, Role.RECORDER, "谈话中断。"),
        (EntryKind.REMARK, Role.RECORDER, "再次开始。"),
    ]


def test_a_few_lines_are_pasted_without_ado(desk: Desk) -> None:
    """Two or three lines are one entry; the paste can be undone."""
    paste(desk.composer.field, "第一\n第二")
    assert not desk.composer.bulk.isVisible()
    press(K.Key_Z, CTRL)
    assert desk.text == ""


def test_escape_takes_the_offer_back(desk: Desk) -> None:
    """The text stays as it is, and so does storing it as one entry."""
    paste(desk.composer.field, "一\n二\n三\n四\n五")
    assert desk.composer.bulk.isVisible()
    press(K.Key_Escape)
    assert not desk.composer.bulk.isVisible()
    assert desk.composer.take().text == "一\n二\n三\n四\n五"
    assert desk.entered == []


def test_what_nobody_sees_is_not_pasted(desk: Desk) -> None:
    """Direction marks, zero-width and control characters go, and that is said."""
    paste(desk.composer.field, "甲\u202e乙\u200b丙\x07丁\ufeff")
    assert desk.text == "甲乙丙丁"
    assert "4" in desk.composer._notice.text()


@pytest.mark.parametrize(
    "text",
    [
        "𠮷𡃁𢫕𣲗𤭢𥄫𦧲𧧽𨋢𩓥𪚥𫠆𬇙𭕄𮮠",
        "\U00030000\U00031350\U000323af",
        "🙂👍🏽🇨🇳",
        "عربي שלום 中文 abc",
        "葛\U000e0100城",
        "①㈱ｱｲｳ〇○",
    ],
)
def test_rare_characters_are_typed_and_pasted_whole(desk: Desk, text: str) -> None:
    """Extension B to H, emoji, two directions, variants: what comes in is what is there."""
    paste(desk.composer.field, text)
    commit(desk.composer.field, text)
    assert desk.composer.take().text == text + text
