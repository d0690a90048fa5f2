"""The card of the material that is shown; what is filled in goes to the vault by itself."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import RuleBrokenError
from app.domain.ids import MaterialId
from app.domain.loose_words import LooseWords
from app.domain.material import Material
from ui.errors.wording import in_place
from ui.look.stylesheet import mark
from ui.look.theme import GAP
from ui.loose_words import needs_no_keeping
from ui.screens.materials.card_form import CardForm, CardOffers
from ui.session import Session
from ui.widgets.autosave import Autosave
from ui.widgets.parts import MessageLine, ScrolledPage, button, label, row


class CardPage(QWidget):
    """Keeps the card as it is filled in; how it stood when it was opened can be brought back.

    A name that is left empty, and what is no day, stay as they are stored until they are right.
    Signal: handed_over(Material) when a card is on its way to the vault.
    """

    handed_over = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._material: Material | None = None  # as it is stored
        self._opened: Material | None = None  # as it stood when it was opened
        self._sent: Material | None = None  # as it was handed over last, unless that failed
        self._offers: CardOffers | None = None
        self._is_touched = False
        self.state = label("", "hint", wrap=False)
        self.undo_button = button(self.tr("恢复到打开时"), "quiet")
        self.withdraw_button = button("", "danger")
        self.message = MessageLine()
        self.autosave = Autosave(self)
        # from the outside in: whatever gets a new parent is styled anew with all that is in it
        column, page = QVBoxLayout(self), ScrolledPage()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(page, 1)
        self.form = CardForm(page.body.parentWidget())
        page.body.setContentsMargins(0, GAP, GAP, GAP)
        page.body.addWidget(self.form)
        page.body.addStretch()
        column.addWidget(self.message)
        column.addLayout(row(self.undo_button, self.state, self.withdraw_button, stretch_at=2))
        self.form.changed.connect(self._touch)
        self.autosave.due.connect(self._store)
        self.undo_button.clicked.connect(self.undo)
        self.withdraw_button.clicked.connect(self.withdraw)
        session.changes.about_to_leave.connect(self.flush)
        for field in self.form.words.values():
            needs_no_keeping(field)

    def show_material(self, material: Material, offers: CardOffers) -> None:
        """Show a card; one that is shown already and was typed into stays as it is typed."""
        if self._material is None or self._material.id != material.id:
            self._open(material)
        self._material = material
        if offers != self._offers:
            self._offers = offers
            self.form.offer(offers)
        if self._is_touched:
            self.form.stand_on(material)
        else:
            self._opened = self._sent = material
            self.form.show_card(material)
        self._update()

    def flush(self) -> None:
        """Hand what is filled in to the vault now."""
        self.autosave.forget()
        self._store()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is filled in when the page is left."""
        self.flush()
        super().hideEvent(event)

    def undo(self) -> None:
        """Bring back how the card stood when it was opened."""
        if self._opened is None or self._material is None:
            return
        self.form.show_card(self._opened)
        self.form.stand_on(self._material)
        self._touch()
        self.flush()

    def withdraw(self) -> None:
        """Let the material count no more, or again; it can always be put back."""
        material = self._material
        if material is None:
            return
        self.flush()
        materials = self._session.workbench.material.materials
        work = materials.put_back if material.withdrawn else materials.withdraw
        emit = self._session.changes.materials_changed.emit
        self._session.jobs.change(
            partial(work, material.id), owner=self, done=lambda _: emit(), failed=self._refused
        )

    def _open(self, material: Material) -> None:
        self.flush()
        self._is_touched = False
        self._opened = self._sent = material
        self.message.say("")
        self.state.setText("")

    def _touch(self) -> None:
        self._is_touched = True
        self.autosave.touch()
        self._say(self.tr("正在保存…"))
        self._update()

    def _store(self) -> None:
        material = self._material
        if material is None or not self._is_touched:
            return
        card = self.form.card()
        if not card.title.strip():
            card = replace(card, title=material.title)
        if card == self._sent:
            self._say_kept()
            return
        self._sent = card
        for day in self.form.days:
            day.setModified(day.is_wrong)  # what is no day stays a loose word
        self.handed_over.emit(card)
        keep_refused, part = (
            self._session.workbench.recorder.loose_words.keep_refused,
            f"material:{card.id}",
        )
        words = tuple(self._words(material, card))

        def save() -> Material:
            saved = self._session.workbench.material.materials.save(card)
            keep_refused(part, ())
            return saved

        self._session.jobs.change(
            save,
            owner=self,
            done=self._stored,
            failed=partial(self._failed, card.id),
            given_up=lambda _: keep_refused(part, words),
        )

    def _words(self, before: Material, card: Material) -> Iterator[LooseWords]:
        """Give the texts that the vault has otherwise, as words that are given back by hand."""
        for name, field in self.form.words.items():
            text = getattr(card, name)
            if text and text != getattr(before, name):
                form = self.tr("材料《{title}》的登记项").format(title=before.title)
                yield LooseWords("materials", form, field.accessibleName(), text)

    def _stored(self, material: Material) -> None:
        if self._is_shown(material.id):
            self._material = material
            self.form.stand_on(material)
            self._say_kept()
        if not self.autosave.is_waiting:  # else there is more to tell in a moment
            self._session.changes.materials_changed.emit()

    def _failed(self, material_id: MaterialId, error: Exception) -> bool:
        if self._is_shown(material_id):
            self._sent = None
            self._say(self.tr("没有保存成功，再改动时会重试"), "error")
        return self._refused(error)

    def _refused(self, error: Exception) -> bool:
        self.message.say(in_place(error))
        return isinstance(error, RuleBrokenError)

    def _is_shown(self, material_id: MaterialId) -> bool:
        return self._material is not None and self._material.id == material_id

    def _say_kept(self) -> None:
        if self.autosave.is_waiting:
            return
        is_nameless = not self.form.title.text().strip()
        unsaid = self.tr("名称空着：保险库里还是原来的名称。")
        self.message.say(unsaid if is_nameless else "", "warning")
        self._say(self.tr("已保存"))
        self._update()

    def _say(self, text: str, kind: str = "hint") -> None:
        mark(self.state, kind=kind)
        self.state.setText(text)

    def _update(self) -> None:
        if self._material is None or self._opened is None:
            return
        meta = self._material
        typed = replace(self.form.card(), readers=(), repairs=0, withdrawn=False)
        before = replace(self._opened, readers=(), repairs=0, withdrawn=False)
        self.undo_button.setEnabled(typed != before)
        self.withdraw_button.setText(self.tr("恢复材料") if meta.withdrawn else self.tr("撤下材料"))
