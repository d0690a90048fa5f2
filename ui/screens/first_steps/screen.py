"""Three steps from an empty vault to the first talk; each shows whether it is done."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ui.look.stylesheet import mark
from ui.look.theme import TEXT_WIDTH, WIDE_GAP
from ui.session import Session
from ui.widgets.office_name import OfficeName
from ui.widgets.page import Page
from ui.widgets.parts import Card, ScrolledPage, button, label


@dataclass(frozen=True)
class _Done:
    office: str
    persons: int
    talks: int


class FirstStepsScreen(Page):
    """The first page after a vault was made. Signals: register_wanted(); new_talk_wanted()."""

    register_wanted = Signal()
    new_talk_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.office = OfficeName(session, self.tr("保存"), self.tr("例如：云岭县纪委监委"))
        self.register_button = button(self.tr("打开名册"))
        self.talks_button = button(self.tr("计划第一次谈话"))
        self._marks = [QLabel() for _ in range(3)]
        self._lay_out()
        self._connect()
        self._load()

    def _lay_out(self) -> None:
        page = ScrolledPage(width=TEXT_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        page.body.addWidget(label(self.tr("三步开始"), "title"))
        page.body.addWidget(
            label(
                self.tr("完成这三步，就可以进行第一次谈话。随时可以从“帮助”菜单回到这里。"), "hint"
            )
        )
        first = self._step(0, self.tr("写明机关名称"), self.tr("印在每一份谈话记录上。"))
        first.body.addWidget(self.office)
        second = self._step(
            1,
            self.tr("登记单位和人员"),
            self.tr("谈话人、记录人和谈话对象都从名册里选。可以逐个添加，也可以从表格导入。"),
        )
        second.body.addWidget(self.register_button, alignment=Qt.AlignmentFlag.AlignLeft)
        third = self._step(
            2,
            self.tr("计划第一次谈话"),
            self.tr("选定谈话类型和对象，程序会一步一步提示还缺什么。"),
        )
        third.body.addWidget(self.talks_button, alignment=Qt.AlignmentFlag.AlignLeft)
        for card in (first, second, third):
            page.body.addWidget(card)
        page.body.addStretch()

    def _step(self, index: int, title: str, hint: str) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(WIDE_GAP)
        head.addWidget(label(f"{index + 1}. {title}", "heading"))
        head.addStretch()
        self._marks[index].setProperty("kind", "tag")
        self._marks[index].hide()
        head.addWidget(self._marks[index])
        card.body.addLayout(head)
        card.body.addWidget(label(hint, "hint"))
        return card

    def _connect(self) -> None:
        self.office.stored.connect(self.register_button.setFocus)
        self.register_button.clicked.connect(self.register_wanted)
        self.talks_button.clicked.connect(self.new_talk_wanted)
        changes = self._session.changes
        for signal in (changes.office_changed, changes.register_changed, changes.talks_changed):
            signal.connect(self._load)
        self.begin_at(self.office.field)

    def _load(self) -> None:
        bench = self._session.workbench

        def counted() -> _Done:
            persons = len(bench.registering.persons())
            return _Done(bench.office.name(), persons, len(bench.preparing.talks()))

        self._session.jobs.read(counted, owner=self, done=self._show)

    def _show(self, done: _Done) -> None:
        for mark_label, is_done in zip(
            self._marks, (done.office, done.persons, done.talks), strict=True
        ):
            mark_label.setText(self.tr("已完成") if is_done else self.tr("待办"))
            mark(mark_label, tone="good" if is_done else "neutral")
            mark_label.show()
        self._lead(done)

    def _lead(self, done: _Done) -> None:
        """Make the next step the one that stands out, where the keys begin."""
        steps: tuple[tuple[QPushButton, bool], ...] = (
            (self.office.save_button, bool(done.office)),
            (self.register_button, bool(done.persons)),
            (self.talks_button, bool(done.talks)),
        )
        following = next((step for step, is_done in steps if not is_done), self.talks_button)
        for step, _ in steps:
            mark(step, kind="primary" if step is following else "")
        self.begin_at(following if done.office else self.office.field)
