"""How a document prints: red head or pre-printed paper, classification, seal, imprint."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from app.domain.document import MARK_CHOICES, Look
from app.domain.document_form import DocumentForm, DocumentLayout
from ui.look.theme import FIELD_WIDTH, GAP
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label
from ui.widgets.text_fields import LineEdit

_OFFICIAL = (DocumentLayout.OFFICIAL, DocumentLayout.LETTER)


class LookForm(QWidget):
    """Signal: edited() when something was chosen or typed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self.red_head = QCheckBox(self.tr("印红头"))
        self.hint = label(
            self.tr("纸上已印好红头的（套打），不要勾选：边距不变，不印红色。"), "hint"
        )
        self.sealed = QCheckBox(self.tr("加盖印章（成文日期右空四字）"))
        self.mark = QComboBox()
        for mark in MARK_CHOICES:
            self.mark.addItem(mark or self.tr("不标注"), mark)
        self.head = LineEdit()
        self.head.setPlaceholderText(self.tr("不填则用本机关名称"))
        self.printed_by = LineEdit()
        self.printed_by.setPlaceholderText(self.tr("不填则不印版记"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP + GAP // 2)
        for field in (self.mark, self.head, self.printed_by):
            field.setMaximumWidth(FIELD_WIDTH)
        self._official = (
            self.red_head,
            self.hint,
            self.sealed,
            LabelledField(self.tr("发文机关标志"), self.head, hands_focus_on=False),
        )
        self._imprint = LabelledField(self.tr("印发机关"), self.printed_by, hands_focus_on=False)
        column.addWidget(LabelledField(self.tr("密级标注"), self.mark, hands_focus_on=False))
        for part in (*self._official, self._imprint):
            column.addWidget(part)
        for box in (self.red_head, self.sealed):
            box.toggled.connect(self._tell)
        for line in (self.head, self.printed_by):
            line.textChanged.connect(self._tell)
        self.mark.currentIndexChanged.connect(self._tell)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The fields in order."""
        return (self.mark, self.red_head, self.sealed, self.head, self.printed_by)

    def look(self, before: Look) -> Look:
        """Return what is chosen."""
        return replace(
            before,
            red_head=self.red_head.isChecked(),
            sealed=self.sealed.isChecked(),
            mark=self.mark.currentData(),
            head=self.head.text().strip(),
            printed_by=self.printed_by.text().strip(),
        )

    def show_look(self, form: DocumentForm, look: Look, *, editable: bool) -> None:
        """Show a document's look."""
        self._is_showing = True
        self.red_head.setChecked(look.red_head)
        self.sealed.setChecked(look.sealed)
        self.mark.setCurrentIndex(max(0, self.mark.findData(look.mark)))
        for line, text in ((self.head, look.head), (self.printed_by, look.printed_by)):
            if line.text().strip() != text:
                line.setText(text)
            line.setReadOnly(not editable)
        for part in self._official:
            part.setVisible(form.layout in _OFFICIAL)
        self._imprint.setVisible(form.layout is DocumentLayout.OFFICIAL)
        for box in (self.red_head, self.sealed, self.mark):
            box.setEnabled(editable)
        self._is_showing = False

    def _tell(self) -> None:
        if not self._is_showing:
            self.edited.emit()
