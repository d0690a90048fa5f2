"""Freezing the record and everything after it: fingerprint, signatures by hand, by certificate."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import TanluError
from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.stage import TalkStage
from ui.actions import ActionId
from ui.errors.code_words import role_text
from ui.errors.wording import words_of
from ui.look.stylesheet import mark
from ui.look.theme import GAP, HALF_GAP
from ui.screens.read_back.hand_signing import HandSigning
from ui.screens.read_back.state import ReadBackState
from ui.screens.read_back.steps import Steps
from ui.session import Session
from ui.widgets.push_button import PushButton

_AT_ARCHIVE = (TalkStage.SIGNED, TalkStage.REFUSAL_NOTED, TalkStage.ABSENCE_NOTED)
_SIGNERS = (Role.INTERVIEWER, Role.RECORDER, Role.ARCHIVIST)


class SignPanel(QWidget):
    """The right side from the freeze on. Signal: `sign_wanted(role)`."""

    sign_wanted = Signal(Role)

    def __init__(self, session: Session, steps: Steps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._steps = session, steps
        self._state: ReadBackState | None = None
        self._told = _wrapped("hint")
        self._problem = _wrapped("error")
        self._fingerprint = _wrapped("mono")
        self._fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.freeze_button = PushButton(session.actions.labelled(ActionId.READ_BACK_FREEZE))
        self.freeze_button.setProperty("kind", "primary")
        self.reopen_button = PushButton(self.tr("退回核对"))
        self.reopen_button.setProperty("kind", "quiet")
        self.hand = HandSigning(session, steps)
        self._signers = QFrame()
        self._states: dict[Role, QLabel] = {}
        self._names: dict[Role, QLabel] = {}
        self.buttons: dict[Role, QPushButton] = {}
        self._lay_out()
        self.freeze_button.clicked.connect(self.freeze)
        self.reopen_button.clicked.connect(self._reopen)

    def show_state(self, state: ReadBackState) -> None:
        """Show what is fixed, who has signed, and what can be done now."""
        if self._state and self._state.desk.talk.id != state.desk.talk.id:
            self._say("")
        self._state = state
        frozen = state.frozen if state.is_frozen else None
        self._told.setText(self._told_text(state))
        self._told.setVisible(bool(self._told.text()))
        self.freeze_button.setVisible(state.is_open)
        self.freeze_button.setEnabled(state.desk.read_back.opinion is not None)
        self._fingerprint.setVisible(frozen is not None)
        if frozen:
            self._fingerprint.setText(
                self.tr("第 {version} 版 · 校验码 {short}\n{whole}").format(
                    version=frozen.record.version,
                    short=frozen.short_fingerprint,
                    whole=_in_groups(frozen.fingerprint),
                )
            )
        can_reopen = state.stage is TalkStage.REVIEWED and not state.signed_roles
        self.reopen_button.setVisible(can_reopen)
        self.hand.setVisible(frozen is not None)
        self.hand.show_state(state)
        self._signers.setVisible(frozen is not None)
        self._show_signers(state)

    def freeze(self) -> None:
        """Fix the record and make its files."""
        state = self._state
        if state is None or not state.is_open or not self.freeze_button.isEnabled():
            return
        freezing, talk_id = self._session.workbench.paper.freezing, state.desk.talk.id
        self._say("")
        self._session.jobs.long(
            lambda progress: freezing.freeze(talk_id, progress),
            owner=self,
            title=self.tr("定稿：生成 Word 和 PDF"),
            done=lambda _: self._steps.taken.emit(),
            failed=self._show_problem,
        )

    def _reopen(self) -> None:
        if self._state is None:
            return
        reading, talk_id = self._session.workbench.paper.reading_back, self._state.desk.talk.id
        self._steps.take(lambda: reading.reopen(TalkId(talk_id)), failed=self._show_problem)

    def _show_problem(self, error: Exception) -> bool:
        if not isinstance(error, TanluError):
            return False
        self._say(words_of(error).in_place)
        return True

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _show_signers(self, state: ReadBackState) -> None:
        at_desk = (TalkStage.REVIEWED,)
        at_archive = _AT_ARCHIVE
        for role in _SIGNERS:
            is_signed = role in state.signed_roles
            turn = state.stage in (at_archive if role is Role.ARCHIVIST else at_desk)
            self._names[role].setText(state.words.speaker(role))
            waiting = self.tr("待签") if turn else self.tr("还没轮到")
            self._states[role].setText(self.tr("已签") if is_signed else waiting)
            mark(self._states[role], tone="good" if is_signed else "neutral")
            self.buttons[role].setVisible(not is_signed)
            self.buttons[role].setEnabled(turn)

    def _told_text(self, state: ReadBackState) -> str:
        if state.is_open and state.desk.read_back.opinion is None:
            return self.tr("核对完毕以后才能定稿。")
        if state.is_open:
            return self.tr("定稿后文字不能再改，每页印有校验码。")
        if state.stage is TalkStage.REVIEWED:
            return self.tr(
                "先请谈话对象逐页签名（打印后签，再扫描读入；或者在屏幕上手写），"
                "然后谈话人和记录人用证书签名。"
            )
        if state.stage in _AT_ARCHIVE:
            return self.tr("请档案员用证书签名，然后封存。")
        return ""

    def _lay_out(self) -> None:
        grid = QGridLayout(self._signers)
        self._signers.setProperty("kind", "card")
        grid.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        grid.setColumnStretch(0, 1)
        title = QLabel(self.tr("证书签名"))
        title.setProperty("kind", "heading")
        grid.addWidget(title, 0, 0, 1, 3)
        for row, role in enumerate(_SIGNERS, 1):
            self._names[role], self._states[role] = QLabel(), QLabel()
            self._states[role].setProperty("kind", "tag")
            button = PushButton(self.tr("用证书签名…"))
            button.setAccessibleName(f"{button.text()} {role_text(role)}")
            button.clicked.connect(lambda _checked, role=role: self.sign_wanted.emit(role))
            self.buttons[role] = button
            grid.addWidget(self._names[role], row, 0)
            grid.addWidget(self._states[role], row, 1, Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(button, row, 2)
        fixed = QHBoxLayout()
        fixed.addWidget(self._fingerprint, 1)
        fixed.addWidget(self.reopen_button, 0, Qt.AlignmentFlag.AlignTop)
        page = QWidget()
        page.setObjectName("scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, GAP, HALF_GAP, 0)
        column.setSpacing(GAP)
        column.addWidget(self._told)
        column.addWidget(self._problem)
        column.addWidget(self.freeze_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(fixed)
        column.addWidget(self.hand)
        column.addWidget(self._signers)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._say("")


def _wrapped(kind: str) -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("kind", kind)
    return label


def _in_groups(digits: str) -> str:
    """Return hex digits in groups of eight, so that a line can break between them."""
    return " ".join(digits[i : i + 8] for i in range(0, len(digits), 8))
