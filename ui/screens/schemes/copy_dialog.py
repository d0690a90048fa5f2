"""A copy of a scheme under a code and name of one's own."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.domain.scheme import Scheme
from app.domain.scheme_draft import SchemeDraft
from ui.errors.wording import in_place
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, label
from ui.widgets.text_fields import LineEdit

_WIDTH = 520


class CopyDialog(QDialog):
    """Asks for name, office and code. Signal: copied(SchemeDraft)."""

    copied = Signal(object)

    def __init__(self, session: Session, scheme: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scheme = scheme
        self.setWindowTitle(self.tr("复制制度"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.name, self.office, self.code = LineEdit(), LineEdit(), LineEdit()
        self.message = MessageLine()
        self._build()
        self.setMinimumWidth(_WIDTH)
        free = partial(session.workbench.scheme_editing.free_code, scheme.code)
        session.jobs.read(free, owner=self, done=self._offer)

    def copy(self) -> None:
        """Make the draft."""
        source = self._scheme
        new = (self.code.text(), self.name.text(), self.office.text())
        copy = self._session.workbench.scheme_editing.copy
        self._session.jobs.change(
            lambda: copy(source.code, source.version, new),
            owner=self,
            done=self._done,
            failed=self._refused,
        )

    def _done(self, draft: SchemeDraft) -> None:
        self.copied.emit(draft)
        self.accept()

    def _refused(self, error: Exception) -> bool:
        self.message.say(in_place(error))
        return bool(in_place(error))

    def _offer(self, code: str) -> None:
        if not self.code.isModified():
            self.code.setText(code)

    def _build(self) -> None:
        about = self.tr("从“{name}（第 {version} 版）”复制。原来的制度不会改动。")
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        page.addWidget(
            label(about.format(name=self._scheme.name, version=self._scheme.version), "hint")
        )
        page.addWidget(LabelledField(self.tr("新制度的名称"), self.name))
        page.addWidget(LabelledField(self.tr("制定机关"), self.office))
        code = LabelledField(self.tr("代码"), self.code)
        code.note(self.tr("小写字母开头，只含小写字母、数字和 _；以后各版都用它。"), "hint")
        page.addWidget(code)
        page.addWidget(self.message)
        buttons = QDialogButtonBox()
        make = buttons.addButton(self.tr("复制为草稿"), QDialogButtonBox.ButtonRole.AcceptRole)
        make.setProperty("kind", "primary")
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.copy)
        buttons.rejected.connect(self.reject)
        page.addWidget(buttons)
        make.setDefault(True)
        self.name.setFocus()
