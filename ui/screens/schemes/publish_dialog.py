"""Publishing a draft: from which day it holds, and as which version."""

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
from ui.widgets.day_field import DayField
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, button, label

_SIZE = (560, 300)


class PublishDialog(QDialog):
    """Asks for the day. Signal: published(Scheme)."""

    published = Signal(object)

    def __init__(self, session: Session, draft: SchemeDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft = draft
        self.setWindowTitle(self.tr("发布制度"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._today = session.workbench.clock.now().date()
        self.day = DayField()
        self.day.setPlaceholderText(self.tr("年-月-日"))
        self.day.show_day(self._today)
        self.about = label("", "hint")
        self.message = MessageLine()
        self.go = button(self.tr("发布"), "primary")
        self._build()
        self.day.textChanged.connect(self._say_when)
        self.resize(*_SIZE)
        number = partial(session.workbench.scheme_editing.next_version, draft.code)
        session.jobs.read(number, owner=self, done=self._say_version)

    def publish(self) -> None:
        """Make the draft a version."""
        day = self.day.day
        if day is None:
            self.message.say(self._no_day())
            return
        self.go.setEnabled(False)
        publish = self._session.workbench.scheme_editing.publish
        self._session.jobs.change(
            partial(publish, self._draft.id, day.isoformat()),
            owner=self,
            done=self._done,
            failed=self._refused,
        )

    def _done(self, scheme: Scheme) -> None:
        self.published.emit(scheme)
        self.accept()

    def _refused(self, error: Exception) -> bool:
        self.go.setEnabled(True)
        if isinstance(error, SchemeBrokenError):
            first = error.complaints[0]
            self.message.say(after_name(first.key, advice(first)))
            return True
        self.message.say(in_place(error))
        return bool(in_place(error))

    def _no_day(self) -> str:
        """Return what is wrong with what stands for the day."""
        typed = self.day.text().strip()
        if not typed:
            return self.tr("请填写施行日期。")
        text = self.tr("没有“{x}”这一天；请写成 2026-01-01 这样。")
        return text.format(x=typed)

    def _say_when(self) -> None:
        """Say what a day that is not today means for new talks."""
        day = self.day.day
        said = ""
        if day is not None and day > self._today:
            said = self.tr("这一天还没有到：新的谈话从那天起才按这一版（还没有别的版本时除外）。")
        elif day is not None and day < self._today:
            said = self.tr("这一天已经过去：发布后新的谈话立即按这一版，已有的谈话不变。")
        self.message.say(said, "warning" if day is not None and day > self._today else "hint")

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
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.publish)
        buttons.rejected.connect(self.reject)
        page.addWidget(buttons)
        self.go.setDefault(True)
        self.day.setFocus()
