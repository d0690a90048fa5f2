"""How the subject takes notice of the record: by reading it, or by having it read out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.domain.participant import Role
from app.domain.read_back import ReadBackManner
from ui.look.theme import GAP, HALF_GAP
from ui.loose_words import words_are_stored
from ui.screens.read_back.state import ReadBackState
from ui.widgets.text_fields import LineEdit


class MannerBar(QWidget):
    """Signal: `changed(manner, reader, reason)` when one of them was changed."""

    changed = Signal(ReadBackManner, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.read = QRadioButton(self.tr("本人阅看"))
        self.read_out = QRadioButton(self.tr("向其宣读"))
        self.reader = LineEdit(name=self.tr("宣读人"))
        self.reason = LineEdit(
            name=self.tr("宣读的原因"), placeholder=self.tr("原因，如：视力不便（可不填）")
        )
        self._more = QWidget()
        self._lay_out()
        self.read.clicked.connect(self._on_chosen)
        self.read_out.clicked.connect(self._on_chosen)
        for field in (self.reader, self.reason):
            field.editingFinished.connect(self._tell_written)
        self._told: tuple[ReadBackManner, str, str] | None = None

    def show_state(self, state: ReadBackState) -> None:
        """Show what is noted; what is being typed is left alone."""
        read_back = state.desk.read_back
        is_read_out = read_back.manner is ReadBackManner.READ_OUT
        self.read.setChecked(not is_read_out)
        self.read_out.setChecked(is_read_out)
        self._more.setVisible(is_read_out)
        self.reader.setPlaceholderText(state.words.name(Role.RECORDER))
        for field, text in (
            (self.reader, read_back.reader),
            (self.reason, read_back.read_out_reason),
        ):
            if not field.hasFocus():
                field.setText(text)
        self._told = self._now()
        self.setEnabled(state.is_open)

    def _now(self) -> tuple[ReadBackManner, str, str]:
        manner = ReadBackManner.READ if self.read.isChecked() else ReadBackManner.READ_OUT
        return manner, self.reader.text(), self.reason.text()

    def _on_chosen(self) -> None:
        self._more.setVisible(self.read_out.isChecked())
        self._tell_written()

    def _tell_written(self) -> None:
        now = self._now()
        if now != self._told:
            self._told = now
            words_are_stored(self)
            self.changed.emit(*now)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(GAP)
        for widget in (QLabel(self.tr("核对方式")), self.read, self.read_out):
            first.addWidget(widget)
        first.addStretch()
        more = QHBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(GAP)
        more.addWidget(QLabel(self.tr("宣读人")))
        more.addWidget(self.reader, 1)
        more.addWidget(self.reason, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF_GAP)
        column.addLayout(first)
        column.addWidget(self._more)
