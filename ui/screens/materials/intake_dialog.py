"""Taking files in: what was read of them, one card for all, and what is there already."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import RuleBrokenError, TanluError
from app.domain.material import Material, MaterialKnownError
from app.services.errors import Cancelled
from app.services.progress import part_of
from app.services.repairing import MEGABYTE, TakenIn
from app.services.taking_in_materials import LARGEST
from app.services.unfinished import INTAKE_FORM
from app.services.workbench import Workbench
from ui.errors.wording import in_place
from ui.jobs import Progress
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.loose_words import loose_words, needs_no_keeping
from ui.models.kept_intake import kept_intake
from ui.models.material_words import counts_text, form_text, note_text, size_text
from ui.screens.materials.card_form import CardForm, CardOffers
from ui.session import Session
from ui.widgets.choice_field import unsettled_in
from ui.widgets.parts import MessageLine, ScrolledPage

_SIZE = (760, 660)
_ROWS = 4
_ROW = 30


@dataclass(frozen=True)
class ReadFiles:
    """Files read from outside, each with its proposed card, and what was refused."""

    files: tuple[tuple[TakenIn, Material], ...]
    refused: tuple[tuple[str, TanluError], ...] = ()


@dataclass(frozen=True)
class Stored:
    """What became of the files: stored with counts of repaired places, or known already.

    `waiting` are those that were known.
    """

    materials: tuple[Material, ...]
    counts: Counter[str]
    known: tuple[MaterialKnownError, ...]
    waiting: tuple[tuple[TakenIn, Material], ...]


def read_files(workbench: Workbench, paths: Sequence[Path], progress: Progress) -> ReadFiles:
    """Return what files hold; one that cannot be read does not stop the others."""
    found, refused = [], []
    for number, path in enumerate(paths):
        part = part_of(progress, number, len(paths))
        part(0, 1)
        try:
            taken = workbench.material.intake.read(path, part)
        except Cancelled:
            raise
        except TanluError as error:
            refused.append((path.name, error))
        else:
            found.append((taken, workbench.material.intake.blank(taken)))
    return ReadFiles(tuple(found), tuple(refused))


class IntakeDialog(QDialog):
    """Asks for the card and stores the files. Signal: stored(id of the first new material).

    What is there when the vault is locked is kept; see `kept_intake`. `kept` is what stood in the
    card's fields then.
    """

    stored = Signal(int)

    def __init__(
        self,
        session: Session,
        read: ReadFiles,
        offers: CardOffers,
        about: Material | None = None,
        parent: QWidget | None = None,
        *,
        kept: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._read = read
        self._waiting = read.files
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("收进材料"))
        self.files = QListWidget()
        self.files.setAccessibleName(self.tr("读到的文件"))
        self.form = CardForm()
        self.again = QCheckBox(self.tr("仍然收进：另存一份"))
        self.again.hide()
        self.message = MessageLine()
        self._buttons = QDialogButtonBox()
        self._lay_out()
        self._fill(offers, about)
        self._is_kept, self._came_back = False, kept is not None
        if kept is not None:
            self.form.show_typed(kept)
            self.message.say(self.tr("锁定时还没有收进的，已放回来。"), "hint")
        session.changes.about_to_leave.connect(self._keep)
        self.resize(*_SIZE)
        self.form.title.setFocus()

    def save(self) -> None:
        """Store every file that is not stored yet."""
        wrong = self.form.wrong_day() or unsettled_in(self.form)
        if wrong is not None:
            wrong.setFocus()
            return
        card, again = self.form.card(), self.again.isChecked()
        files = tuple(
            (taken, blank, _card_of(card, blank, len(self._read.files)))
            for taken, blank in self._waiting
        )
        self._buttons.setEnabled(False)
        self._session.jobs.long(
            partial(_store, self._session.workbench, files, again),
            owner=self,
            title=self.tr("正在收进材料…"),
            done=self._stored,
            failed=self._failed,
        )

    def done(self, result: int) -> None:
        """Let go of what was kept once it is taken in or given up."""
        if self._came_back and not self._is_kept:
            forget = self._session.workbench.material.unfinished.forget
            self._session.jobs.change(partial(forget, INTAKE_FORM), owner=self.parent() or self)
        super().done(result)

    def _keep(self) -> None:
        """Keep what is not taken in yet for the next opening: the vault is locked over this.

        What was told to be stored is kept too: locking may have stopped it, and what was stored
        all the same is known by its bytes.
        """
        waiting, shown = [taken for taken, _ in self._waiting], self.form.typed()
        if self.result() or sum(len(taken.data) for taken in waiting) > LARGEST * MEGABYTE:
            return  # so much came from files, which are still where they were
        words, bench = tuple(loose_words(self)), self._session.workbench
        needs_no_keeping(self)  # from now on: all of it is kept here
        self._is_kept = True
        self._session.jobs.change(
            lambda: bench.material.unfinished.keep(INTAKE_FORM, kept_intake(waiting, shown)),
            owner=self.parent() or self,
            given_up=lambda _: bench.recorder.loose_words.keep_refused(INTAKE_FORM, words),
        )

    def _fill(self, offers: CardOffers, about: Material | None) -> None:
        for taken, blank in self._read.files:
            notes = self.tr("；").join(note_text(code) for code in blank.notes)
            parts = (taken.name, form_text(blank.form), size_text(blank.size), notes)
            self.files.addItem("　".join(part for part in parts if part))
        rows = min(max(self.files.count(), 1), _ROWS)
        self.files.setFixedHeight(rows * _ROW + GAP)
        if self.files.count():
            self.files.setCurrentRow(0)
        first = self._read.files[0][1]
        if about is not None:
            first = replace(
                first,
                unit_id=about.unit_id,
                person_id=about.person_id,
                talk_id=about.talk_id,
                request_id=about.request_id,
                kind=about.kind,
                source=about.source,
            )
        self.form.offer(offers)
        self.form.show_card(first)
        if len(self._read.files) > 1:
            self.form.fix_title(self.tr("每个文件用自己的名称，收进后可以改。"))
        if self._read.refused:
            self.message.say(self._refusals())

    def _refusals(self) -> str:
        lines = [
            self.tr("{name}：{why}").format(name=name, why=in_place(error))
            for name, error in self._read.refused
        ]
        return "\n".join([self.tr("没有读进来的："), *lines])

    def _stored(self, result: Stored) -> None:
        self._buttons.setEnabled(True)
        if result.materials:
            self._session.changes.materials_changed.emit()
            self._session.messages.notice(self._said(result))
            self.stored.emit(result.materials[0].id)
        if not result.known:
            self.accept()
            return
        self._waiting = result.waiting
        self.message.say("\n".join(self._known_words(error) for error in result.known), "warning")
        self.again.show()
        self.again.setFocus()

    def _said(self, result: Stored) -> str:
        said = self.tr("收进 {count} 份材料。").format(count=len(result.materials))
        if result.counts:
            counts = counts_text(sorted(result.counts.items()))
            said += self.tr("整理了：{counts}。在“整理”页逐处查看。").format(counts=counts)
        return said

    def _known_words(self, error: MaterialKnownError) -> str:
        if not error.material_id:
            said = self.tr("“{name}”已经有了一份，限定知悉，您的账户看不到。")
            return said.format(name=error.name)
        if error.withdrawn:
            said = self.tr("“{name}”已经有了：{title}（已撤下，可以在列表里恢复）。")
        else:
            said = self.tr("“{name}”已经有了：{title}。逐字节相同，不用再收。")
        return said.format(name=error.name, title=error.title)

    def _failed(self, error: Exception) -> bool:
        self._buttons.setEnabled(True)
        if isinstance(error, RuleBrokenError):
            self.message.say(in_place(error))
            return True
        if isinstance(error, Cancelled):  # what was stored before stays
            self._session.changes.materials_changed.emit()
            return True
        return False

    def _lay_out(self) -> None:
        keep = self._buttons.addButton(self.tr("收进"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("kind", "primary")
        self._buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)
        page = ScrolledPage()
        page.body.setSpacing(WIDE_GAP)
        page.body.addWidget(self.files)
        page.body.addWidget(self.form)
        page.body.addStretch()
        foot = QVBoxLayout()
        foot.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, PAGE_MARGIN)
        foot.setSpacing(GAP)
        for widget in (self.message, self.again, self._buttons):
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page, 1)
        column.addLayout(foot)
        keep.setDefault(True)  # only now, as a part of the dialog, is it Enter's button


def _card_of(card: Material, blank: Material, count: int) -> Material:
    return card if count == 1 else replace(card, title=blank.title)


def _store(
    workbench: Workbench,
    files: Sequence[tuple[TakenIn, Material, Material]],
    again: bool,  # noqa: FBT001  (filled in by the dialog alone)
    progress: Progress,
) -> Stored:
    stored: list[Material] = []
    known: list[MaterialKnownError] = []
    waiting: list[tuple[TakenIn, Material]] = []
    counts: Counter[str] = Counter()
    for number, (taken, blank, card) in enumerate(files):
        part = part_of(progress, number, len(files))
        try:
            received = workbench.material.intake.store(taken, card, part, again=again)
        except MaterialKnownError as error:
            known.append(error)
            waiting.append((taken, blank))
        else:
            stored.append(received.material)
            counts.update({kind.value: count for kind, count in received.counts.items()})
    return Stored(tuple(stored), counts, tuple(known), tuple(waiting))
