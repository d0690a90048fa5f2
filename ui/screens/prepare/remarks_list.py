"""What is to be seen to before the talk, listed below its plan; read anew when anything changes."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.ids import TalkId
from app.domain.material import MaterialGap
from app.domain.scheme import Severity
from app.domain.talk_lint import TalkRemark
from app.services.workbench import Workbench
from ui.look.theme import HALF_GAP
from ui.models.talk_remark_words import gap_text, remark_text
from ui.screens.prepare.talk_papers import plan_is_open
from ui.session import Session
from ui.widgets.parts import button, label

_KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "hint"}


@dataclass(frozen=True)
class _Found:
    talk_id: TalkId
    remarks: tuple[TalkRemark, ...]
    gaps: tuple[MaterialGap, ...]


class RemarksList(QWidget):
    """Remarks by the scheme's rules, the grave ones first, then missing materials.

    `hint` says how many there are, to be put where it is seen at once. Signal: wanted() when it
    is pressed.
    """

    wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id = TalkId(0)
        self.heading = label(self.tr("谈话前请留意"), "heading")
        self.hint = button("", "link")
        self.hint.clicked.connect(self.wanted)
        self.hint.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(HALF_GAP)
        self._column.addWidget(self.heading)
        self._lines: list[QLabel] = []
        self.hide()
        changes = session.changes
        changes.register_changed.connect(self.reload)
        changes.materials_changed.connect(self.reload)
        changes.talk_changed.connect(self.reload)

    @property
    def texts(self) -> tuple[str, ...]:
        """What is listed."""
        return tuple(line.text() for line in self._lines)

    def show_talk(self, talk_id: TalkId) -> None:
        """Show what a talk still needs."""
        self._talk_id = talk_id
        self.reload()

    def reload(self) -> None:
        """Read the remarks anew."""
        if self._talk_id:
            work = partial(_read, self._session.workbench, self._talk_id)
            self._session.jobs.read(work, owner=self, done=self._show)

    def _show(self, found: _Found) -> None:
        if found.talk_id != self._talk_id:
            return
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines = [label(remark_text(r), _KINDS[r.severity]) for r in found.remarks]
        self._lines += [label(gap_text(gap), "warning") for gap in found.gaps]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(self._lines))
        text = self.tr("谈话前请留意 {count} 项").format(count=len(self._lines))
        self.hint.setText(text)
        self.hint.setVisible(bool(self._lines))


def _read(workbench: Workbench, talk_id: TalkId) -> _Found:
    if not plan_is_open(workbench.preparing.talk(talk_id)):
        return _Found(talk_id, (), ())  # nothing of it can be seen to any more
    return _Found(
        talk_id,
        workbench.plan.checks.remarks(talk_id),
        workbench.material.requests.gaps(talk_id),
    )
