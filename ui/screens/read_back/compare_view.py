"""Two versions of the record: what was taken out, what came in, from one place to the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.record import Record
from app.domain.record_diff import Change, LineChange, Stretch, compare, differences
from ui.look.theme import GAP
from ui.session import Session
from ui.widgets.marked_text import MarkedText
from ui.widgets.push_button import PushButton

_SHOWN = 24


@dataclass(frozen=True)
class Version:
    """A record to compare; `number` is 0 for the record as it stands."""

    number: int
    record: Record


class CompareView(QWidget):
    """Compares two versions. Signal: `left()`."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._versions: tuple[Version, ...] = ()
        self._changes: tuple[LineChange, ...] = ()
        self._asked, self._at = 0, 0
        self.old, self.new = QComboBox(), QComboBox()
        self.only_changes = QCheckBox(self.tr("只看有变化的"))
        self.only_changes.setChecked(True)
        self.text = MarkedText(session.theme)
        self._where = QLabel()
        self._next = PushButton(self.tr("下一处 (Enter)"))
        self._previous = PushButton(self.tr("上一处 (Shift+Enter)"))
        self._leave = PushButton(self.tr("返回 (Esc)"))
        self._lay_out()
        self._connect()

    def clear(self) -> None:
        """Forget the records; nothing of them stays on the screen."""
        self._asked += 1
        self._versions, self._changes = (), ()
        self.text.show_lines(())
        self._show_place()

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Offer these versions, the oldest first, and compare the last two."""
        self._versions = tuple(versions)
        for box, chosen in ((self.old, len(versions) - 2), (self.new, len(versions) - 1)):
            with QSignalBlocker(box):
                box.clear()
                box.addItems([self._name(version) for version in versions])
                box.setCurrentIndex(max(chosen, 0))
        self._compare()
        self.text.setFocus()

    @property
    def places(self) -> tuple[int, ...]:
        """The paragraphs that differ, of all paragraphs of both versions."""
        return differences(self._changes)

    def step(self, by: int) -> None:
        """Go to the next or an earlier difference."""
        count = len(self.places)
        if count:
            self._at = (self._at + by) % count
            self._show_place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the text: there is no cursor in it."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _compare(self) -> None:
        old, new = self.old.currentIndex(), self.new.currentIndex()
        if not (0 <= old < len(self._versions) and 0 <= new < len(self._versions)):
            return
        before, after = self._versions[old].record, self._versions[new].record
        self._asked += 1
        asked = self._asked
        self._session.jobs.read(
            lambda: compare(before, after), owner=self, done=lambda found: self._show(asked, found)
        )

    def _show(self, asked: int, changes: tuple[LineChange, ...]) -> None:
        if asked == self._asked:
            self._changes, self._at = changes, 0
            self._draw()

    def _draw(self) -> None:
        is_short = self.only_changes.isChecked()
        shown = [
            (place, line)
            for place, line in enumerate(self._changes)
            if not is_short or line.change is not Change.SAME
        ]
        self.text.show_lines(shown)
        self._show_place()

    def _show_place(self) -> None:
        places = self.places
        for button in (self._next, self._previous):
            button.setEnabled(bool(places))
        if not places:
            same = self.tr("两个版本的文字完全一样。")
            self._where.setText(same if self._changes else "")
            self.text.setAccessibleDescription(self._where.text())
            return
        line = self._changes[places[self._at]]
        entry = self.tr("第 {number} 条 · ").format(number=line.entry) if line.entry else ""
        where = self.tr("第 {number} 处，共 {count} 处：{entry}{what}")
        text = where.format(
            number=self._at + 1, count=len(places), entry=entry, what=self._said(line.stretches)
        )
        self._where.setText(text)
        self.text.setAccessibleDescription(text)
        self.text.go_to(places[self._at])

    def _said(self, stretches: Sequence[Stretch]) -> str:
        """Return what changed in words, for those who don't see the colours."""
        words = {Change.REMOVED: self.tr("删去“{text}”"), Change.ADDED: self.tr("增加“{text}”")}
        return self.tr("，").join(
            words[s.change].format(text=_short(s.text)) for s in stretches if s.change in words
        )

    def _name(self, version: Version) -> str:
        if not version.number:
            return self.tr("现在的记录")
        return self.tr("第 {number} 版").format(number=version.number)

    def _connect(self) -> None:
        self.text.installEventFilter(self)
        self.old.currentIndexChanged.connect(self._compare)
        self.new.currentIndexChanged.connect(self._compare)
        self.only_changes.toggled.connect(self._draw)
        self._next.clicked.connect(lambda: self.step(1))
        self._previous.clicked.connect(lambda: self.step(-1))
        self._leave.clicked.connect(self.left)

    def _lay_out(self) -> None:
        for box in (self.old, self.new):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.old.setAccessibleName(self.tr("较早的版本"))
        self.new.setAccessibleName(self.tr("较晚的版本"))
        self.text.setAccessibleName(self.tr("两个版本的差别"))
        self._where.setWordWrap(True)
        self._where.setProperty("kind", "subtitle")
        self._leave.setProperty("kind", "quiet")
        head = QHBoxLayout()
        head.setSpacing(GAP)
        for widget in (
            QLabel(self.tr("由")),
            self.old,
            QLabel(self.tr("到")),
            self.new,
            self.only_changes,
        ):
            head.addWidget(widget)
        head.addStretch()
        legend = QLabel(self.tr("删去的加删除线，增加的加下划线"))
        legend.setProperty("kind", "hint")
        head.addWidget(legend)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self._leave)
        foot.addStretch()
        foot.addWidget(self._previous)
        foot.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._where)
        column.addWidget(self.text, 1)
        column.addLayout(foot)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
