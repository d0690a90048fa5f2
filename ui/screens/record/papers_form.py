"""Registering what the subject hands in, paper by paper."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from app.domain.handed_in import MOST_PAGES, HandedIn
from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.text import LONGEST_LINE
from ui.loose_words import words_are_stored
from ui.screens.record.form_strip import FormStrip
from ui.screens.record.room import Room
from ui.session import Session
from ui.widgets.parts import button, label, row
from ui.widgets.text_fields import LineEdit

_SHOWN = 3


class PapersForm(FormStrip):
    """Title, pages and who received it; stays open for the next paper. Signal: `stored()`."""

    stored = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session, "", "")
        self.title.setText(self.tr("登记谈话对象提交的材料"))
        self.setAccessibleName(self.title.text())
        self.confirm.setText(self.tr("登记 (Enter)"))
        self._talk_id = TalkId(0)
        self._papers: tuple[HandedIn, ...] = ()
        self._list: QWidget | None = None
        self.paper, self.received_by = LineEdit(), LineEdit()
        for line in (self.paper, self.received_by):
            line.setMaxLength(LONGEST_LINE)
        self.paper.setPlaceholderText(self.tr("例如：情况说明"))
        self.pages = QSpinBox()
        self.pages.setRange(1, MOST_PAGES)
        self._paper = self.place(self.tr("材料名称"), self.paper, 3)
        self.place(self.tr("页数"), self.pages, 1)
        self._received_by = self.place(self.tr("接收人"), self.received_by, 1)

    def show_room(self, room: Room) -> None:
        """Show what was handed in and ask for the next paper."""
        self._talk_id = room.talk.id
        self._papers = room.papers
        recorders = room.last.with_role(Role.RECORDER) if room.last else ()
        self.received_by.setText(recorders[-1].who.name if recorders else "")
        self._ask_next()

    def submit(self) -> None:
        """Register the paper."""
        title, by = self.paper.text().strip(), self.received_by.text().strip()
        self._paper.note("" if title else self.tr("请写材料名称"), "error")
        self._received_by.note("" if by else self.tr("请写接收人"), "error")
        if not title or not by:
            (self.received_by if title else self.paper).setFocus()
            return
        receive = self._session.workbench.recorder.receiving.receive
        work = partial(receive, self._talk_id, title, self.pages.value(), by)
        self.store(work, self._registered)

    def _registered(self, paper: HandedIn) -> None:
        self._papers = (*self._papers, paper)
        self._ask_next()
        self.message.say(
            self.tr("已登记：{title}，{pages} 页").format(title=paper.title, pages=paper.pages),
            "good",
        )
        self.stored.emit()

    def _ask_next(self) -> None:
        self.paper.clear()
        words_are_stored(self)
        self.pages.setValue(1)
        self._paper.note("")
        self._received_by.note("")
        self._show()
        self.begin(self.paper)

    def _show(self) -> None:
        if self._list is not None:
            self.more.removeWidget(self._list)
            self._list.deleteLater()
        self._list = QWidget()
        parts: list[QWidget] = []
        for paper in self._papers[-_SHOWN:]:
            words = self.tr("移除“{title}”").format(title=paper.title)
            remove = button(words, "quiet")
            remove.clicked.connect(partial(self._remove, paper))
            parts.append(remove)
        said = self.tr("已登记 {count} 份").format(count=len(self._papers))
        line = row(label(said, "hint", wrap=False), *parts)
        line.setContentsMargins(0, 0, 0, 0)
        self._list.setLayout(line)
        self.more.addWidget(self._list)

    def _remove(self, paper: HandedIn) -> None:
        take_back = self._session.workbench.recorder.receiving.take_back
        self.store(partial(take_back, paper.id), lambda _: self._removed(paper))

    def _removed(self, paper: HandedIn) -> None:
        self._papers = tuple(p for p in self._papers if p.id != paper.id)
        self._show()
        self.paper.setFocus()
        self.stored.emit()
