"""One addressee typed by hand or changed."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.document import Addressee
from app.domain.text import LONGEST_LINE
from ui.session import Session
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.text_fields import LineEdit


class AddresseeDialog(FieldDialog):
    """Unit, post, name and group. Signal: chosen(Addressee)."""

    chosen = Signal(object)

    def __init__(
        self, session: Session, addressee: Addressee, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, "", parent=parent)
        self.setWindowTitle(self.tr("主送对象"))
        self._addressee = addressee
        self.unit, self.post = LineEdit(), LineEdit()
        self.name, self.group = LineEdit(), LineEdit()
        self.group.setPlaceholderText(self.tr("例如 副市长、责任部门；用来分组统计，可以不填"))
        for text, field, value in (
            (self.tr("单位"), self.unit, addressee.unit_name),
            (self.tr("职务"), self.post, addressee.post),
            (self.tr("姓名（送单位的不填）"), self.name, addressee.name),
            (self.tr("分组"), self.group, addressee.group),
        ):
            field.setMaxLength(LONGEST_LINE)
            field.setText(value)
            self.body.addWidget(LabelledField(text, field))
        self.unit.setFocus()

    def save(self) -> None:
        """Give the addressee back."""
        made = replace(
            self._addressee,
            name=self.name.text().strip(),
            unit_name=self.unit.text().strip(),
            post=self.post.text().strip(),
            group=self.group.text().strip(),
        )
        if made.name != self._addressee.name:  # somebody else than the register's person
            made = replace(made, person_id=None)
        if not made.title:
            self.message.say(self.tr("请填写单位、职务或者姓名。"))
            return
        self.chosen.emit(made)
        self.accept()
