"""Everything on the material that is chosen: text, repair, card, original, readers."""

from collections import Counter
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.domain.ids import MaterialId
from app.domain.material import Material, MaterialHiddenError, Verification
from app.domain.text_repair.damage import DamageClass
from app.services.repair_choices import RepairChoice, RepairView
from app.services.workbench import Workbench
from ui.look.theme import GAP, PAGE_MARGIN
from ui.models.material_words import marks_text, note_text, verification_text
from ui.screens.materials.card_form import CardOffers
from ui.screens.materials.card_page import CardPage
from ui.screens.materials.original_page import OriginalPage
from ui.screens.materials.readers_page import ReadersPage
from ui.screens.materials.repair_page import RepairPage
from ui.screens.materials.text_page import TextPage
from ui.session import Session
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.late_part import LatePart
from ui.widgets.parts import label


@dataclass(frozen=True)
class _Read:
    view: RepairView
    counts: Counter[DamageClass]


class MaterialDetail(QWidget):
    """Shows one material; its text is read when it is chosen, its pages when asked for.

    Signal: handed_over(Material) when its card is on its way to the vault.
    """

    handed_over = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._material: Material | None = None
        self._offers = CardOffers()
        self._counts: Counter[DamageClass] = Counter()
        self.title = ElidedLabel("heading")
        self.marks = label("", "hint")
        self.text_page = TextPage()
        self.repair_page = RepairPage(session.theme)
        self._card = LatePart(self._new_card_page)
        self.original_page = OriginalPage(session)
        self.readers_page = ReadersPage(session)
        self.tabs = QTabWidget()
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._lay_out()
        self.repair_page.chosen.connect(self._repair)
        self.text_page.reading_wanted.connect(self._read_guarded)
        session.changes.about_to_leave.connect(self.repair_page.flush)

    @property
    def material(self) -> Material | None:
        """The material that is shown."""
        return self._material

    @property
    def card_page(self) -> CardPage:
        """The card of the material that is shown."""
        return self._card.part

    def show_nothing(self, title: str, text: str) -> None:
        """Show no material, and say why."""
        self._leave()
        self._material = None
        self.empty.say(title, text)
        self._stack.setCurrentIndex(0)

    def show_material(self, material: Material, offers: CardOffers) -> None:
        """Show a material; its text is read once."""
        is_other = self._material is None or self._material.id != material.id
        if is_other:
            self._leave()
        self._material, self._offers = material, offers
        self.title.show_text(material.title)
        self.marks.setText(self._marks(material, offers))
        if self._card.there is not None:
            self._card.there.show_material(material, offers)
        self.original_page.show_material(material)
        self.readers_page.show_material(material, offers.accounts)
        self._stack.setCurrentIndex(1)
        if is_other and material.is_guarded:
            self.text_page.cover()
            self.tabs.setTabEnabled(self.tabs.indexOf(self.repair_page), False)
        elif is_other:
            self._read(material)

    def _leave(self) -> None:
        if self._card.there is not None:
            self._card.there.flush()
        self.repair_page.flush()
        self.repair_page.forget()

    def _new_card_page(self, parent: QWidget) -> CardPage:
        page = CardPage(self._session, parent)
        page.handed_over.connect(self.handed_over)
        if self._material is not None:
            page.show_material(self._material, self._offers)
        return page

    def _read_guarded(self) -> None:
        if self._material is not None:
            self._read(self._material)

    def _read(self, material: Material) -> None:
        work = partial(_read_text, self._session.workbench, material.id)
        # a guarded one is noted in the trail, which is a change of the vault
        run = self._session.jobs.change if material.is_guarded else self._session.jobs.read
        run(work, owner=self, done=partial(self._show, material), failed=self._failed)

    def _show(self, material: Material, found: _Read) -> None:
        if self._material is None or self._material.id != material.id:
            return
        self._counts = found.counts
        self._show_view(found.view)
        if material.is_guarded:
            self.readers_page.show_material(self._material, self.readers_page.accounts)

    def _show_view(self, view: RepairView) -> None:
        self.text_page.show_text(view.text, self._hint(view))
        self.repair_page.show_view(view, self._counts)
        has_places = bool(view.offered or view.hints or self._counts)
        self.tabs.setTabEnabled(self.tabs.indexOf(self.repair_page), has_places)

    def _repair(self, choice: RepairChoice) -> None:
        material = self._material
        if material is None:
            return
        texts = self._session.workbench.material.texts

        def repaired(view: RepairView) -> None:
            if self._material is not None and self._material.id == material.id:
                self._show_view(view)
            self._session.changes.materials_changed.emit()

        work = partial(texts.keep_choice, material.id, choice)
        self._session.jobs.change(work, owner=self, done=repaired)

    def _failed(self, error: Exception) -> bool:
        if not isinstance(error, MaterialHiddenError):
            return False
        self._session.changes.materials_changed.emit()
        return True

    def _hint(self, view: RepairView) -> str:
        material = self._material
        if not view.text.original and material is not None:
            notes = self.tr("；").join(note_text(code) for code in material.notes)
            return notes or self.tr("没有文字。原件在“原件”页。")
        if view.text.is_repaired:
            said = self.tr("经整理：改动 {count} 处，每一处都在“整理”页，可以不改。")
            return said.format(count=len(view.text.changes))
        return ""

    def _marks(self, material: Material, offers: CardOffers) -> str:
        sources = {term.code: term.name for term in offers.sources}
        parts = (
            material.source or sources.get(material.source_kind, ""),
            material.dated.isoformat() if material.dated else "",
            marks_text(material),
            self._standing(material),
        )
        return "　".join(part for part in parts if part)

    def _standing(self, material: Material) -> str:
        """Return what is to be known before it is used (JC16)."""
        if material.expired(self._session.workbench.material.requests.today()):
            return self.tr("已过有效期")
        said = material.verification in (Verification.PENDING, Verification.REFUTED)
        return verification_text(material.verification) if said else ""

    def _lay_out(self) -> None:
        # from the outside in: whatever gets a new parent is styled anew with all that is in it
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._stack)
        shown = QWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(shown)
        column = QVBoxLayout(shown)
        column.setContentsMargins(GAP, 0, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(GAP)
        column.addWidget(self.title)
        column.addWidget(self.marks)
        column.addWidget(self.tabs, 1)
        self.tabs.addTab(self.text_page, self.tr("文字"))
        self.tabs.addTab(self.repair_page, self.tr("整理"))
        self.tabs.addTab(self._card, self.tr("登记项"))
        self.tabs.addTab(self.original_page, self.tr("原件"))
        self.tabs.addTab(self.readers_page, self.tr("知悉范围"))


def _read_text(workbench: Workbench, material_id: MaterialId) -> _Read:
    view = workbench.material.texts.repair_view(material_id)
    whole = view
    if view.text.choice.without:  # the boxes of classes that are off say their number too
        whole = workbench.material.texts.with_choice(view.text.original, RepairChoice())
    return _Read(view, Counter(whole.counts))
