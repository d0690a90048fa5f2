"""Publishing a draft: from which day it holds, and as which version."""

import re
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.domain.scheme import Scheme
from app.domain.scheme_draft import SchemeDraft
from app.services.errors import SchemeBrokenError
from ui.errors.code_words import after_name
from ui.errors.wording import in_place
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.screens.schemes.complaint_words import advice
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, label
from ui.widgets.text_fields import LineEdit

_SIZE = (560, 300)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class PublishDialog(QDialog):
    """Asks for the day. Signal: published(Scheme)."""

    published = Signal(object)

    def __init__(self, session: Session, draft: SchemeDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft = draft
        self.setWindowTitle(self.tr("发布制度"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.day = LineEdit()
        self.day.setText(session.workbench.clock.now().date().isoformat())
        self._today = self.day.text()
        self.about = label("", "hint")
        self.message = MessageLine()
        self._build()
        self.day.textChanged.connect(self._say_later)
        self.resize(*_SIZE)
        number = partial(session.workbench.scheme_editing.next_version, draft.code)
        session.jobs.read(number, owner=self, done=self._say_version)

    def publish(self) -> None:
        """Make the draft a version."""
        publish = self._session.workbench.scheme_editing.publish
        self._session.jobs.change(
            partial(publish, self._draft.id, self.day.text().strip()),
            owner=self,
            done=self._done,
            failed=self._refused,
        )

    def _done(self, scheme: Scheme) -> None:
        self.published.emit(scheme)
        self.accept()

    def _refused(self, error: Exception) -> bool:
        if isinstance(error, SchemeBrokenError):
            first = error.complaints[0]
            said = advice(first)
            is_day = first.key == "effective_from"
            self.message.say(said if is_day else after_name(first.key, said))
            return True
        self.message.say(in_place(error))
        return bool(in_place(error))

    def _say_later(self) -> None:
        """Say what a day to come means for the talks until then."""
        is_later = _DAY.fullmatch(self.day.text().strip()) and self.day.text() > self._today
        text = self.tr("这一天还没有到：新的谈话从那天起才按这一版（还没有别的版本时除外）。")
        self.message.say(text if is_later else "", "warning")

    def _say_version(self, version: str) -> None:
        text = self.tr("“{name}”将成为第 {version} 版，以后不能再改动；已有的谈话仍按原来的版本。")
        self.about.setText(text.format(name=self._draft.name, version=version))

    def _build(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        page.addWidget(self.about)
        page.addWidget(LabelledField(self.tr("施行日期（如 2026-01-01）"), self.day))
        page.addWidget(self.message)
        page.addStretch()
        buttons = QDialogButtonBox()
        go = buttons.addButton(self.tr("发布"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("kind", "primary")
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.publish)
        buttons.rejected.connect(self.reject)
        page.addWidget(buttons)
        go.setDefault(True)
        self.day.setFocus()
