"""Two offices at one outline by file, each at its own screen: split, look at, merge."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.domain.outline import Outline, Question
from app.domain.outline_exchange import MOST_QUESTIONS
from app.domain.outline_merge import Choice
from app.domain.outline_work import VersionAct
from app.services.entry import Entry
from app.services.workbench import Workbench
from tests.builders_talks import QUESTIONS, a_new_talk
from tests.builders_vault import PASSPHRASE
from tests.ui.hands import ALT, ENTER, commit, newest, press
from tests.ui.test_accessibility import nameless
from ui.screens.prepare.exchange_dialogs import OpenExchangeDialog, SplitDialog, WriteBackDialog
from ui.screens.prepare.exchange_panel import ExchangePanel
from ui.screens.prepare.merge_dialog import MergeDialog
from ui.screens.prepare.review_dialog import ReviewDialog
from ui.screens.prepare.reviews_dialog import ReviewsDialog
from ui.session import Session
from ui.widgets.exchange_target import ExchangeTarget

Wait = Callable[[], None]
WORD = "amber-ladder-93-Quince"


@dataclass
class Offices:
    """Our panel with a talk, and the other office's list of what it was sent."""

    panel: ExchangePanel
    reviews: ReviewsDialog
    ours: Workbench
    other: Workbench
    talk_id: TalkId
    folder: Path
    qtbot: QtBot
    wait: Wait

    def outline(self) -> Outline:
        """Return the outline in our vault."""
        return self.ours.outlines.outlining.outline(self.talk_id)

    def change(self, index: int, text: str) -> None:
        """Change what a question asks, with us."""
        questions = list(self.outline().questions)
        questions[index] = replace(questions[index], text=text)
        self.ours.outlines.outlining.save(replace(self.outline(), questions=tuple(questions)))

    def fill(self, target: ExchangeTarget) -> None:
        """Type the passphrase twice and wait until it was rated; the folder is there."""
        commit(target.passphrases.first, WORD)
        commit(target.passphrases.second, WORD)
        self.qtbot.waitUntil(target.passphrases.is_ready)

    def send(self) -> Path:
        """Split the outline off on our screen."""
        self.panel.split_off()
        dialog = newest(self.panel, SplitDialog)
        self.fill(dialog.target)
        dialog.save()
        self.wait()
        return self.last_file()

    def receive(self, path: Path) -> ReviewDialog:
        """Open the file at the other office's screen."""
        self.reviews.ask_for_file()
        opening = newest(self.reviews, OpenExchangeDialog)
        commit(opening.file, str(path))
        commit(opening.passphrase, WORD)
        opening.save()
        self.wait()
        return newest(self.reviews, ReviewDialog)

    def answer(self, dialog: ReviewDialog) -> Path:
        """Write the answer on the other office's screen."""
        dialog.write_back()
        writing = newest(dialog, WriteBackDialog)
        self.fill(writing.target)
        writing.save()
        self.wait()
        dialog.accept()
        self.wait()
        return self.last_file()

    def merge(self, path: Path, word: str = WORD) -> MergeDialog:
        """Open the answer on our screen."""
        self.panel.take_answer()
        opening = newest(self.panel, OpenExchangeDialog)
        commit(opening.file, str(path))
        commit(opening.passphrase, word)
        opening.save()
        self.wait()
        return newest(self.panel, MergeDialog)

    def at(self, field: QWidget) -> None:
        """Put the keys into a field of a dialog."""
        window = field.window()
        with self.qtbot.waitActive(window):
            window.activateWindow()
        field.setFocus()
        self.qtbot.waitUntil(field.hasFocus)

    def last_file(self) -> Path:
        """Return the file that was written last."""
        return max(self.folder.glob("*.tlhs"), key=lambda path: path.stat().st_mtime_ns)


@pytest.fixture
def offices(
    qtbot: QtBot, session: Session, entry: Entry, wait_idle: Wait, tmp_path: Path
) -> Iterator[Offices]:
    """Return both screens; our talk has three questions."""
    made = entry.vaults.create(tmp_path / "other", "组织部", "zhao.wu", PASSPHRASE)
    other = entry.open_workbench(made.store)
    other.office.rename("县委组织部")
    talk = a_new_talk(session.workbench)
    session.workbench.outlines.outlining.save(Outline(talk.id, "开场。", questions=QUESTIONS))
    panel, reviews = ExchangePanel(session), ReviewsDialog(replace(session, workbench=other))
    reviews.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    for widget in (panel, reviews):
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
    panel.show_talk(talk.id)
    wait_idle()
    yield Offices(panel, reviews, session.workbench, other, talk.id, tmp_path, qtbot, wait_idle)
    made.store.close()


def test_a_part_goes_out_as_a_file(offices: Offices) -> None:
    """Only what is ticked goes; the list says to whom and that no answer is there yet."""
    offices.panel.split_off()
    dialog = newest(offices.panel, SplitDialog)
    assert nameless(dialog) == []
    assert dialog.office.text() == "组织部"
    offices.at(dialog.questions)
    dialog.questions.setCurrentRow(0)
    press(Qt.Key.Key_Space)
    dialog.save()
    assert "口令" in dialog.message.text(), "no passphrase yet"
    offices.fill(dialog.target)
    dialog.save()
    offices.wait()
    model = offices.panel.model
    assert [model.index(0, c).data() for c in (0, 3, 4)] == ["组织部", "2 个", "还没有"]
    assert offices.last_file().stat().st_size > 0


def test_a_missing_folder_is_named_and_the_file_can_be_written_elsewhere(
    offices: Offices,
) -> None:
    """The dialog stays with all that was typed."""
    offices.panel.split_off()
    dialog = newest(offices.panel, SplitDialog)
    dialog.target.folder.line.setText(str(offices.folder / "not-there"))
    offices.fill(dialog.target)
    dialog.save()
    offices.wait()
    assert dialog.isVisible()
    assert dialog.message.text()
    assert dialog.target.folder.line.text().endswith("not-there")


def test_the_other_office_changes_remarks_and_writes_back(offices: Offices) -> None:
    """What is typed there is kept by itself; the answer comes together with ours."""
    dialog = offices.receive(offices.send())
    assert nameless(dialog) == []
    assert dialog.list.count() == len(QUESTIONS) + 1
    commit(dialog.fields["facts"], "另有一起。")
    dialog.new_question()
    commit(dialog.fields["text"], "家庭情况有什么变化？")
    offices.qtbot.waitUntil(lambda: not dialog.autosave.is_waiting)
    offices.wait()
    dialog.about.setCurrentIndex(1)
    commit(dialog.remark, "请谈得具体些。")
    dialog.add_remark.click()
    offices.wait()
    assert "请谈得具体些。" in dialog.remarks.toPlainText()
    (review,) = offices.other.outlines.reviews.all()
    assert len(review.questions) == len(QUESTIONS) + 1

    merging = offices.merge(offices.answer(dialog))
    assert nameless(merging) == []
    assert merging.missing == ()
    merging.save()
    offices.wait()
    questions = offices.outline().questions
    assert questions[0].facts.endswith("另有一起。")
    assert questions[-1].text == "家庭情况有什么变化？"
    (comment,) = offices.ours.outlines.review.comments(offices.talk_id)
    assert (comment.text, comment.office) == ("请谈得具体些。", "县委组织部")
    acts = {v.act for v in offices.ours.outlines.review.versions(offices.talk_id)}
    assert acts == {VersionAct.SENT, VersionAct.MERGED, VersionAct.RECEIVED}


@pytest.mark.parametrize(
    ("key", "kept"),
    [
        (Qt.Key.Key_1, "我方的问法？"),
        (Qt.Key.Key_2, "对方的问法？"),
        (Qt.Key.Key_3, "我方的问法？ 对方的问法？"),
    ],
)
def test_what_both_changed_is_chosen_by_key(offices: Offices, key: Qt.Key, kept: str) -> None:
    """Both texts side by side; nothing can be merged before the choice."""
    dialog = offices.receive(offices.send())
    dialog.fields["text"].clear()
    commit(dialog.fields["text"], "对方的问法？")
    answer = offices.answer(dialog)
    offices.change(0, "我方的问法？")
    merging = offices.merge(answer)
    assert "我方的问法" in merging.ours.toPlainText()
    assert "对方的问法" in merging.theirs.toPlainText()
    merging.save()
    offices.wait()
    assert offices.outline().questions[0].text == "我方的问法？", "nothing is done yet"
    assert "还有 1 处" in merging.message.text()
    offices.at(merging.view.table)
    press(key, ALT)
    assert merging.missing == ()
    merging.save()
    offices.wait()
    assert offices.outline().questions[0].text == kept


def test_a_question_taken_out_there_stays_until_we_agree(offices: Offices) -> None:
    """Who loses a question is asked about it as a whole."""
    dialog = offices.receive(offices.send())
    dialog.list.setCurrentRow(2)
    dialog.remove_question()
    merging = offices.merge(offices.answer(dialog))
    (place,) = merging.model.rows
    assert merging.model.index(0, 1).data() == "整个问题"
    assert merging.missing == (place.key,)
    offices.at(merging.view.table)
    press(Qt.Key.Key_2, ALT)
    merging.save()
    offices.wait()
    assert [q.text for q in offices.outline().questions] == [q.text for q in QUESTIONS[:2]]


def test_a_wrong_passphrase_is_said_where_it_is_typed(offices: Offices) -> None:
    """The dialog stays open; the right word opens the same file."""
    path = offices.send()
    offices.reviews.ask_for_file()
    opening = newest(offices.reviews, OpenExchangeDialog)
    commit(opening.file, str(path))
    commit(opening.passphrase, "wrong-word-12-Elm")
    offices.at(opening.passphrase)
    press(ENTER)
    offices.wait()
    assert "口令打不开" in opening.message.text()
    opening.passphrase.clear()
    commit(opening.passphrase, WORD)
    opening.save()
    offices.wait()
    assert newest(offices.reviews, ReviewDialog).list.count() == len(QUESTIONS) + 1


@pytest.mark.parametrize("content", [b"", b"no such file", "谈话".encode("gbk") * 2000])
def test_a_file_that_is_none_is_named(offices: Offices, content: bytes) -> None:
    """Anything else than an exchange file is refused in words, and nothing is kept."""
    path = offices.folder / "letter.tlhs"
    path.write_bytes(content)
    offices.reviews.ask_for_file()
    opening = newest(offices.reviews, OpenExchangeDialog)
    commit(opening.file, str(path))
    commit(opening.passphrase, WORD)
    opening.save()
    offices.wait()
    assert opening.isVisible()
    assert "letter.tlhs" in opening.message.text()
    assert offices.other.outlines.reviews.all() == ()


def test_an_outline_that_was_approved_is_not_sent(offices: Offices) -> None:
    """The buttons say by themselves that the time for that is over."""
    offices.ours.outlines.outlining.lock(offices.talk_id, "王主任")
    offices.panel.show_talk(offices.talk_id)
    offices.wait()
    assert not offices.panel.split.isEnabled()
    assert not offices.panel.merge.isEnabled()
    assert "退回" in offices.panel.told.text()


def test_a_later_change_here_keeps_the_merge_from_writing(offices: Offices) -> None:
    """The outline moved while the dialog stood open: it says so and does nothing."""
    dialog = offices.receive(offices.send())
    commit(dialog.fields["facts"], "另有一起。")
    merging = offices.merge(offices.answer(dialog))
    offices.change(1, "改过的问题？")
    merging.save()
    offices.wait()
    assert "提纲又改过" in merging.message.text()
    assert not offices.outline().questions[0].facts.endswith("另有一起。")


def test_a_full_file_takes_no_other_question(offices: Offices) -> None:
    """It is said at once, before anything is typed that could not be kept."""
    many = tuple(Question(f"第{number}件事怎样？") for number in range(MOST_QUESTIONS))
    offices.ours.outlines.outlining.save(replace(offices.outline(), questions=many))
    offices.panel.show_talk(offices.talk_id)
    offices.wait()
    dialog = offices.receive(offices.send())
    dialog.new_question()
    assert str(MOST_QUESTIONS) in dialog.message.text()
    assert len(dialog.draft.questions) == MOST_QUESTIONS
    dialog.remove_question()
    dialog.new_question()
    assert len(dialog.draft.questions) == MOST_QUESTIONS
    assert dialog.message.text() == ""
    dialog.accept()
    offices.wait()


def test_every_step_in_the_review_can_be_taken_back(offices: Offices) -> None:
    """Taken out, moved, typed, remarked: each step goes back, and the vault follows."""
    dialog = offices.receive(offices.send())
    first = QUESTIONS[0]
    commit(dialog.fields["facts"], "另有一起。")
    dialog.move_question(1)
    dialog.remove_question()
    assert len(dialog.draft.questions) == len(QUESTIONS) - 1
    offices.at(dialog.list)
    press(Qt.Key.Key_Backspace, ALT)
    assert dialog.draft.questions[1].facts == f"{first.facts}另有一起。"
    dialog.undo_button.click()
    assert [q.text for q in dialog.draft.questions] == [q.text for q in QUESTIONS]
    dialog.undo_button.click()
    assert dialog.fields["facts"].text() == first.facts
    assert not dialog.undo_button.isEnabled()
    commit(dialog.remark, "写错了")
    dialog.add_remark.click()
    dialog.add_remark.click()  # again before the vault has answered: still one remark
    offices.wait()
    dialog.take_remark.click()
    offices.qtbot.waitUntil(lambda: not dialog.autosave.is_waiting)
    offices.wait()
    (review,) = offices.other.outlines.reviews.all()
    assert (review.questions, review.remarks) == (review.request.questions, ())


def test_order_and_texts_around_the_questions_come_back(offices: Offices) -> None:
    """They are named in the list of what differs, and taken over when nobody says otherwise."""
    dialog = offices.receive(offices.send())
    dialog.move_question(1)
    dialog.list.setCurrentRow(len(QUESTIONS))
    commit(dialog.frame["opening"], "请坐。")
    merging = offices.merge(offices.answer(dialog))
    rows = [[merging.model.index(row, c).data() for c in range(4)] for row in range(2)]
    assert rows == [
        ["问题以外的文字", "开场说明", "对方改了", "对方的"],
        ["整份提纲", "问题的先后", "对方改了", "对方的"],
    ]
    merging.view.table.setCurrentIndex(merging.model.index(1, 0))
    assert QUESTIONS[1].text in merging.theirs.toPlainText()
    assert not merging.choose[Choice.BOTH_TEXTS].isEnabled()
    merging.save()
    offices.wait()
    outline = offices.outline()
    assert outline.opening == "开场。请坐。"
    assert [q.text for q in outline.questions] == [QUESTIONS[n].text for n in (1, 0, 2)]
