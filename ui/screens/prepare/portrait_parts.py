"""The parts of a portrait with their sentences, each part under its heading."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.scheme import Term
from app.services.portrait_record import SentenceView
from ui.look.theme import GAP, WIDE_GAP
from ui.screens.prepare.portrait_card import PortraitCard
from ui.widgets.parts import button, label, row


class PortraitParts(QWidget):
    """Holds the cards of all sentences.

    Signals: edited() when one is typed into; changed() for anything else; about_to_move() before
    one goes up or down; add_wanted(part); cite_wanted(card); gone(card).
    """

    edited = Signal()
    changed = Signal()
    about_to_move = Signal()
    add_wanted = Signal(str)
    cite_wanted = Signal(object)
    gone = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = 0
        self._editable = False
        self._parts: dict[str, QVBoxLayout] = {}
        self._add_buttons: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(WIDE_GAP)

    @property
    def codes(self) -> list[str]:
        """The codes of the parts, in order."""
        return list(self._parts)

    def set_parts(self, parts: Sequence[Term]) -> None:
        """Show these parts, empty."""
        self.clear()
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._parts.clear()
        self._add_buttons.clear()
        for term in parts:
            self._make_part(term)

    def add(self, view: SentenceView, key: int = 0) -> PortraitCard:
        """Show a sentence at the end of its part; without a key it gets a new one."""
        self._keys += 1
        card = PortraitCard(key or self._keys, view)
        card.set_editable(editable=self._editable)
        part = view.sentence.part
        if part not in self._parts:  # of a scheme that has other parts
            self._make_part(Term(part, part))
        self._parts[part].addWidget(card)
        card.edited.connect(self.edited)
        card.changed.connect(self.changed)
        card.cite_wanted.connect(partial(self.cite_wanted.emit, card))
        card.gone.connect(partial(self.gone.emit, card))
        card.move_wanted.connect(partial(self._move, card))
        return card

    def take_off(self, card: PortraitCard) -> None:
        """Show a sentence no more."""
        self._parts[card.sentence().part].removeWidget(card)
        card.hide()
        card.setParent(None)
        card.deleteLater()

    def clear(self) -> None:
        """Show no sentence."""
        for card in self.in_order():
            self.take_off(card)

    def in_order(self) -> list[PortraitCard]:
        """Return the cards, part by part."""
        found: list[PortraitCard] = []
        for part in self._parts.values():
            items = (part.itemAt(place) for place in range(part.count()))
            widgets = (item.widget() for item in items if item)
            found += [widget for widget in widgets if isinstance(widget, PortraitCard)]
        return found

    def set_editable(self, *, editable: bool) -> None:
        """Let the sentences be changed, or only be read."""
        self._editable = editable
        for card in self.in_order():
            card.set_editable(editable=editable)
        for add in self._add_buttons:
            add.setVisible(editable)

    def _move(self, card: PortraitCard, step: int) -> None:
        part = self._parts[card.sentence().part]
        place = part.indexOf(card) + step
        if 0 <= place < part.count():
            self.about_to_move.emit()
            part.removeWidget(card)
            part.insertWidget(place, card)
            card.text.setFocus()
            self.changed.emit()

    def _make_part(self, term: Term) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        add = button(self.tr("添一句"), "quiet")
        add.setAccessibleName(self.tr("添一句：{part}").format(part=term.name))
        add.clicked.connect(partial(self.add_wanted.emit, term.code))
        column.addLayout(row(label(term.name, "heading", wrap=False), add, stretch_at=1))
        cards = QVBoxLayout()
        cards.setSpacing(GAP)
        column.addLayout(cards)
        self._parts[term.code] = cards
        self._add_buttons.append(add)
        self._column.addWidget(side)
