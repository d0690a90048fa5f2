"""The card of the material that is shown, to be changed."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import RuleBrokenError
from app.domain.material import Material
from app.services.workbench import Workbench
from ui.errors.wording import in_place
from ui.look.theme import GAP
from ui.screens.materials.card_form import CardForm, CardOffers
from ui.session import Session
from ui.widgets.parts import MessageLine, ScrolledPage, button, row


class CardPage(QWidget):
    """Saves the card by its button; what is typed and not saved is told when leaving."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._material: Material | None = None
        self.form = CardForm()
        self.save_button = button(self.tr("保存"), "primary")
        self.undo_button = button(self.tr("放弃改动"), "quiet")
        self.withdraw_button = button("", "danger")
        self.message = MessageLine()
        page = ScrolledPage()
        page.body.setContentsMargins(0, GAP, GAP, GAP)
        page.body.addWidget(self.form)
        page.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(page, 1)
        column.addWidget(self.message)
        column.addLayout(
            row(self.save_button, self.undo_button, self.withdraw_button, stretch_at=2)
        )
        self.form.changed.connect(self._update)
        self.save_button.clicked.connect(self.save)
        self.undo_button.clicked.connect(self._undo)
        self.withdraw_button.clicked.connect(self.withdraw)

    def show_material(self, material: Material, offers: CardOffers) -> None:
        """Show a card, unless what is typed into it waits to be saved."""
        is_same = self._material is not None and self._material.id == material.id
        keeps_typing = is_same and self.has_changes
        self._material = material
        if not keeps_typing:
            self.form.show_card(material)
            self.form.offer(offers)
        if not is_same:
            self.message.say("")
        self._update()

    @property
    def has_changes(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._material is not None and self.form.card() != self._material

    def save(self) -> None:
        """Keep the card."""
        material, card = self._material, self.form.card()
        if material is None:
            return
        wrong = self.form.wrong_day()
        if wrong is not None:
            wrong.setFocus()
            return
        work = partial(_saved, self._session.workbench, material, card)
        self._session.jobs.change(work, owner=self, done=self._stored, failed=self._refused)

    def withdraw(self) -> None:
        """Let the material count no more, or again; it can always be put back."""
        material = self._material
        if material is None:
            return
        materials = self._session.workbench.materials
        work = materials.put_back if material.withdrawn else materials.withdraw
        emit = self._session.changes.materials_changed.emit
        self._session.jobs.change(
            partial(work, material.id), owner=self, done=lambda _: emit(), failed=self._refused
        )

    def _undo(self) -> None:
        if self._material is not None:
            self.form.show_card(self._material)
            self._update()

    def _stored(self, material: Material) -> None:
        self._material = material
        self.form.show_card(material)
        self.message.say(self.tr("已保存。"), "good")
        self._update()
        self._session.changes.materials_changed.emit()

    def _refused(self, error: Exception) -> bool:
        self.message.say(in_place(error))
        return isinstance(error, RuleBrokenError)

    def _update(self) -> None:
        for widget in (self.save_button, self.undo_button):
            widget.setEnabled(self.has_changes)
        if self._material is not None:
            is_gone = self._material.withdrawn
            self.withdraw_button.setText(self.tr("恢复材料") if is_gone else self.tr("撤下材料"))


def _saved(workbench: Workbench, before: Material, card: Material) -> Material:
    saved = workbench.materials.save(card)
    if card.request_id != before.request_id:
        workbench.material_requests.link(card.id, card.request_id)
        saved = workbench.materials.get(card.id)
    return saved
