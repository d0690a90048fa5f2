"""What a list that no scheme names is to look like: its name, levels and numbers."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.domain.library import LibraryForm
from ui.look.theme import WIDE_GAP
from ui.widgets.labelled_field import LabelledField
from ui.widgets.text_fields import LineEdit

_BETWEEN = re.compile(r"[、，,/\s]+")
_COUNT = re.compile(r"[0-9]{1,6}")


class FormFields(QWidget):
    """A row of fields. Signal: changed() when the levels or numbers were filled in anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.levels, self.counts = LineEdit(), LineEdit(), LineEdit()
        self.has_owner = QCheckBox(self.tr("最低一级写明责任部门"))
        self.levels.setText(self.tr("领域、条、表现"))
        self.counts.setPlaceholderText("7/86/232")
        fields = QHBoxLayout(self)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(WIDE_GAP)
        fields.addWidget(LabelledField(self.tr("名称"), self.name), 2)
        fields.addWidget(LabelledField(self.tr("各级名称"), self.levels), 2)
        fields.addWidget(LabelledField(self.tr("应有数目（可不填）"), self.counts), 1)
        fields.addWidget(self.has_owner, 0, Qt.AlignmentFlag.AlignBottom)
        self.levels.editingFinished.connect(self.changed)
        self.counts.editingFinished.connect(self.changed)
        self.has_owner.toggled.connect(lambda _on: self.changed.emit())

    @property
    def has_odd_counts(self) -> bool:
        """Whether the numbers that were typed cannot be those of the levels."""
        return bool(self.counts.text().strip()) and not self.form().counts

    def form(self) -> LibraryForm:
        """Return the form as filled in; without the numbers where they are odd."""
        levels = _parts(self.levels.text())
        numbers = _parts(self.counts.text())
        counts = tuple(int(part) for part in numbers if _COUNT.fullmatch(part))
        is_whole = len(counts) == len(numbers) == len(levels)
        name = self.name.text().strip()
        return LibraryForm(name, levels, counts if is_whole else (), self.has_owner.isChecked())


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part for part in _BETWEEN.split(text) if part)
