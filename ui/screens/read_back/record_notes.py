"""What should be looked at before the record is frozen: one quiet line, one remark at a time."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.ids import EntryId
from app.domain.record_lint import RecordFault, RecordNote
from ui.look.theme import GAP
from ui.look.translation import QT_TRANSLATE_NOOP
from ui.widgets.push_button import PushButton

_TEXTS: dict[RecordFault, str] = {
    RecordFault.NO_PLACE: QT_TRANSLATE_NOOP("RecordLint", "首部没有地点"),
    RecordFault.NO_TIME: QT_TRANSLATE_NOOP("RecordLint", "首部的起止时间不全"),
    RecordFault.NO_POST: QT_TRANSLATE_NOOP("RecordLint", "首部没有写明 {detail} 的职务"),
    RecordFault.NO_SUCH_DAY: QT_TRANSLATE_NOOP("RecordLint", "没有这一天：{detail}"),
    RecordFault.NO_YEAR: QT_TRANSLATE_NOOP("RecordLint", "没有写明年份：{detail}"),
    RecordFault.AMOUNTS_DIFFER: QT_TRANSLATE_NOOP("RecordLint", "大小写金额不一致：{detail}"),
    RecordFault.FORBIDDEN_WORD: QT_TRANSLATE_NOOP("RecordLint", "“{detail}”不是监督谈话的用语"),
}


class RecordNotes(QWidget):
    """Signal: `entry_wanted(entry_id)` when the next remark concerns an entry."""

    entry_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[tuple[RecordNote, int], ...] = ()
        self._at = 0
        self._is_visited = False
        self.told = QLabel()
        self.told.setProperty("kind", "warning")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.next = PushButton(self.tr("查看提示"))
        self.next.setProperty("kind", "quiet")
        self.next.clicked.connect(self.step)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.told, 1)
        row.addWidget(self.next, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_notes(self, notes: tuple[tuple[RecordNote, int], ...]) -> None:
        """Show remarks, each with the number of its entry (0 for the head)."""
        if notes != self._notes:
            self._notes, self._at, self._is_visited = notes, 0, False
        self.setVisible(bool(notes))
        self._tell()

    def step(self) -> None:
        """Go to the place of the remark shown; where that was done, to the one after it."""
        if not self._notes:
            return
        self._at = (self._at + self._is_visited) % len(self._notes)
        self._is_visited = True
        self._tell()
        entry_id: EntryId | None = self._notes[self._at][0].entry_id
        if entry_id is not None:
            self.entry_wanted.emit(entry_id)

    def _tell(self) -> None:
        if not self._notes:
            return
        note, number = self._notes[self._at]
        said = QCoreApplication.translate("RecordLint", _TEXTS[note.fault])
        place = self.tr("第 {number} 条：").format(number=number) if number else ""
        count = self.tr("（{number}/{count}）").format(number=self._at + 1, count=len(self._notes))
        if len(self._notes) == 1:
            count = ""
        self.told.setText(f"{place}{said.format(detail=note.detail)}{count}")
