"""What happens on paper: pages the subject has signed by hand, or a refusal with witnesses."""

from collections.abc import Callable

from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import TanluError
from app.domain.stage import TalkStage
from ui.errors.wording import words_of
from ui.look.theme import GAP
from ui.screens.read_back.state import ReadBackState
from ui.screens.read_back.steps import Steps
from ui.session import Session
from ui.widgets.push_button import PushButton
from ui.widgets.text_fields import LineEdit


class HandSigning(QFrame):
    """Notes signatures on paper and refusals."""

    def __init__(self, session: Session, steps: Steps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._session, self._steps = session, steps
        self._state: ReadBackState | None = None
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.setProperty("kind", "hint")
        self.pages = QSpinBox()
        self.pages.setAccessibleName(self.tr("已签名的页数"))
        self.note_pages = PushButton(self.tr("记下"))
        self.reason = LineEdit(name=self.tr("拒签原因"), placeholder=self.tr("拒签原因"))
        self.witnesses = tuple(
            LineEdit(name=text, placeholder=text)
            for text in (self.tr("见证人一"), self.tr("见证人二"))
        )
        self.note_refusal = PushButton(self.tr("注明拒签"))
        self.note_refusal.setProperty("kind", "danger")
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setProperty("kind", "error")
        self._problem.hide()
        self._fields = QWidget()
        self._lay_out()
        self.note_pages.clicked.connect(self._note_pages)
        self.note_refusal.clicked.connect(self._note_refusal)

    def show_state(self, state: ReadBackState) -> None:
        """Show what was noted; it can be changed until the talk counts as signed."""
        self._state = state
        read_back = state.desk.read_back
        self._fields.setVisible(state.stage is TalkStage.REVIEWED)
        self.pages.setRange(0, max(state.pages, 0))
        self.pages.setSuffix(self.tr(" / {count} 页").format(count=state.pages))
        if not self.pages.hasFocus():
            self.pages.setValue(read_back.signed_pages or state.pages)
        refusal = read_back.refusal
        if refusal:
            self._told.setText(
                self.tr("已注明拒签：{reason}。见证人：{witnesses}").format(
                    reason=refusal.reason, witnesses="、".join(refusal.witnesses)
                )
            )
        elif read_back.signed_pages:
            self._told.setText(
                self.tr("谈话对象已在 {count} 页上签名。").format(count=read_back.signed_pages)
            )
        else:
            self._told.setText(self.tr("还没有记下谈话对象的签名。"))

    def _note_pages(self) -> None:
        if self._state:
            reading, talk_id = self._session.workbench.reading_back, self._state.desk.talk.id
            pages = self.pages.value()
            self._take(lambda: reading.note_pages_signed(talk_id, pages))

    def _note_refusal(self) -> None:
        if self._state:
            reading, talk_id = self._session.workbench.reading_back, self._state.desk.talk.id
            reason = self.reason.text()
            witnesses = tuple(field.text() for field in self.witnesses)
            self._take(lambda: reading.note_refusal(talk_id, reason, witnesses))

    def _take(self, step: Callable[[], object]) -> None:
        self._problem.hide()
        self._steps.take(step, failed=self._show_problem)

    def _show_problem(self, error: Exception) -> bool:
        if not isinstance(error, TanluError):
            return False
        self._problem.setText(words_of(error).in_place)
        self._problem.show()
        return True

    def _lay_out(self) -> None:
        title = QLabel(self.tr("谈话对象签名（纸上）"))
        title.setProperty("kind", "heading")
        grid = QGridLayout(self._fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        grid.addWidget(QLabel(self.tr("已逐页签名")), 0, 0)
        grid.addWidget(self.pages, 0, 1)
        grid.addWidget(self.note_pages, 0, 2)
        grid.addWidget(QLabel(self.tr("拒绝签名")), 1, 0)
        grid.addWidget(self.reason, 1, 1, 1, 2)
        row = QHBoxLayout()
        for field in self.witnesses:
            row.addWidget(field)
        grid.addLayout(row, 2, 1)
        grid.addWidget(self.note_refusal, 2, 2)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        column.addWidget(title)
        column.addWidget(self._told)
        column.addWidget(self._fields)
        column.addWidget(self._problem)
