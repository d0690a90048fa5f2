"""The record of one sitting alone: fixed on its day, then exported to be printed and signed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import TalkId
from app.domain.record import FrozenRecord
from app.domain.sitting import Sitting
from ui.actions import ActionId
from ui.screens.record.room import Room
from ui.session import Session
from ui.widgets.choose_file import choose_folder
from ui.widgets.inline_strip import InlineStrip


class SittingFixing(QObject):
    """Signals: `fixed()` when a record was fixed; `closed()`, back to typing."""

    fixed = Signal()
    closed = Signal()

    def __init__(self, session: Session, strip: InlineStrip, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._strip = strip
        self._page = page

    def offered(self, room: Room) -> str:
        """Return what can be done with the room's last sitting, in words; empty for nothing."""
        if _fixable(room):
            return self._session.actions.text(ActionId.RECORD_FIX_SITTING)
        return self.tr("导出本次记录") if _is_fixed(room) else ""

    def act(self, room: Room) -> None:
        """Ask whether the sitting shall be fixed; ask for a folder where it is already."""
        sitting = _fixable(room)
        if sitting is not None:
            question = self.tr("把第 {number} 次谈话的记录单独定稿？定稿后这一次的内容只能更正。")
            self._strip.ask(
                question.format(number=sitting.number),
                self.tr("单独定稿 (Enter)"),
                lambda _: self._fix(sitting),
            )
        elif _is_fixed(room):
            choose_folder(
                self._page,
                self.tr("各次谈话的记录导出到哪个文件夹"),
                self._session.preferences.load().last_export_folder or str(self._session.folder),
                partial(self._export, room.talk.id),
            )

    def _fix(self, sitting: Sitting) -> None:
        freeze = self._session.workbench.recorder.sittings.freeze
        title = self.tr("正在生成第 {number} 次谈话的记录")
        self._session.jobs.long(
            partial(freeze, sitting.talk_id, sitting.number),
            owner=self._page,
            title=title.format(number=sitting.number),
            done=self._on_fixed,
        )

    def _on_fixed(self, frozen: FrozenRecord) -> None:
        text = self.tr("《{title}》已定稿，校验码 {fingerprint}。")
        self._session.messages.notice(
            text.format(title=frozen.record.title, fingerprint=frozen.short_fingerprint)
        )
        self.fixed.emit()
        self.closed.emit()

    def _export(self, talk_id: TalkId, folder: Path) -> None:
        export = self._session.workbench.paper.exporting.export_papers
        self._session.jobs.long(
            partial(export, talk_id, folder),
            owner=self._page,
            title=self.tr("正在导出"),
            done=self._on_exported,
        )

    def _on_exported(self, files: tuple[Path, ...]) -> None:
        names = self.tr("、").join(path.name for path in files)
        self._session.messages.notice(self.tr("已导出：{names}").format(names=names))
        self.closed.emit()


def _fixable(room: Room) -> Sitting | None:
    """Return the newest sitting that is over and not fixed, of a talk with several."""
    over = [s for s in room.sittings if not s.is_open and not s.fingerprint]
    return over[-1] if over and (len(room.sittings) > 1 or room.is_adjourned) else None


def _is_fixed(room: Room) -> bool:
    """Tell whether the sitting that was broken off last has its own record."""
    return room.is_adjourned and room.last is not None and bool(room.last.fingerprint)
