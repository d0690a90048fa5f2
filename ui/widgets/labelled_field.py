"""A field of a form: its label above, the widget, and a note below when there is one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.look.stylesheet import mark
from ui.look.theme import HALF_GAP


class LabelledField(QWidget):
    """Ties label, widget and note together for eyes and for assistive tools alike.

    It hands the focus on to its field, which makes it a stop for Tab: where fields get an order of
    their own, it must not, or Tab comes back by it.
    """

    def __init__(
        self,
        label: str,
        field: QWidget,
        parent: QWidget | None = None,
        *,
        hands_focus_on: bool = True,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self.label = QLabel(label)
        self.label.setBuddy(field)
        field.setAccessibleName(label)
        if hands_focus_on:
            self.setFocusProxy(field)
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        layout.addWidget(self.label)
        layout.addWidget(field)
        layout.addWidget(self._note)

    def note(self, text: str, kind: str = "warning") -> None:
        """Say something beside the field (kind warning, error or hint); empty takes it away."""
        if text == self._note.text() and kind == self._note.property("kind"):
            return
        mark(self._note, kind=kind)
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self.field.setAccessibleDescription(text)

    def noted(self) -> str:
        """Return what is said beside the field."""
        return self._note.text()
