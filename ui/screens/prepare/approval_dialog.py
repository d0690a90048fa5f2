"""Approving the outline (审定): who approves, and what still speaks against it."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.domain.ids import TalkId
from app.domain.outline import Outline
from app.domain.outline_work import VersionAct
from app.services.joint_review import OutlineStanding
from app.services.workbench import Workbench
from ui.errors.wording import in_place
from ui.look.theme import GAP, PAGE_MARGIN
from ui.models.outline_words import office_text
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, label
from ui.widgets.text_fields import LineEdit

_WIDTH = 560


@dataclass(frozen=True)
class _Read:
    standing: OutlineStanding
    missing: tuple[str, ...]
    is_same_hand: bool


class ApprovalDialog(QDialog):
    """Asks for the approver and fixes the outline. Signal: locked(Outline)."""

    locked = Signal(object)

    def __init__(self, session: Session, talk_id: TalkId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id = talk_id
        self.name = LineEdit(placeholder=self.tr("审定提纲的人"))
        self.post = LineEdit(placeholder=self.tr("例如：县纪委 副书记"))
        self.remarks = MessageLine()
        self.same_hand = MessageLine()
        self.message = MessageLine()
        self.setWindowTitle(self.tr("审定并锁定提纲"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self.resize(_WIDTH, self.sizeHint().height())
        self.name.setFocus()
        work = partial(_read, session.workbench, talk_id)
        session.jobs.change(work, owner=self, done=self._show)

    def save(self) -> None:
        """Approve the outline in this person's name."""
        name = self.name.text().strip()
        if not name:
            self.message.say(self.tr("请写明由谁审定。"))
            self.name.setFocus()
            return
        self._buttons.setEnabled(False)
        lock = self._session.workbench.outlines.outlining.lock
        self._session.jobs.change(
            partial(lock, self._talk_id, name, self.post.text()),
            owner=self,
            done=self._stored,
            failed=self._not_stored,
        )

    def event(self, event: QEvent) -> bool:
        """Stay high enough for what is said: Qt presses the fields flat under wrapped lines."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.setMinimumHeight(self._page.totalHeightForWidth(self.width()))
        return super().event(event)

    def _show(self, read: _Read) -> None:
        said = []
        if read.missing:
            offices = self.tr("、").join(read.missing)
            said.append(self.tr("还没有会签：{offices}。").format(offices=offices))
        if read.standing.open_comments:
            count = read.standing.open_comments
            said.append(self.tr("还有 {count} 条意见没有处理。").format(count=count))
        self.remarks.say("".join(said), "warning")
        if read.is_same_hand:
            text = self.tr("草拟和审定用的是同一个账户（{account}）。按要求两件事应由两个人办。")
            account = self._session.workbench.store.account
            self.same_hand.say(text.format(account=account), "warning")

    def _stored(self, outline: Outline) -> None:
        self.locked.emit(outline)
        self.accept()

    def _not_stored(self, error: Exception) -> bool:
        self._buttons.setEnabled(True)
        self.message.say(text := in_place(error))
        return bool(text)

    def _build(self) -> None:
        self._buttons = QDialogButtonBox()
        lock = self._buttons.addButton(self.tr("锁定"), QDialogButtonBox.ButtonRole.AcceptRole)
        lock.setProperty("kind", "primary")
        self._buttons.addButton(self.tr("再看看"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)
        page = self._page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(GAP)
        told = self.tr("审定以后提纲不再修改；要补充，用增补提纲。谈话中仍可以临时增加问题。")
        page.addWidget(label(told, "hint"))
        page.addWidget(self.remarks)
        page.addWidget(self.same_hand)
        page.addWidget(LabelledField(self.tr("审定人"), self.name))
        page.addWidget(LabelledField(self.tr("单位和职务"), self.post))
        page.addWidget(self.message)
        page.addWidget(self._buttons)


def _read(workbench: Workbench, talk_id: TalkId) -> _Read:
    talk = workbench.preparing.talk(talk_id)
    scheme = workbench.schemes.of(talk.scheme_code, talk.scheme_version)
    standing = workbench.outlines.review.standing(talk_id)
    versions = workbench.outlines.review.versions(talk_id)
    handed_in = {v.account for v in versions if v.act in _HANDED_IN}
    # without a hand-over there is nobody but this account who can have drawn it up
    is_same = not handed_in or workbench.store.account in handed_in
    missing = tuple(office_text(scheme, office) for office in standing.missing_offices)
    return _Read(standing, missing, is_same)


_HANDED_IN = frozenset({VersionAct.SUBMITTED, VersionAct.HANDED_OVER})
