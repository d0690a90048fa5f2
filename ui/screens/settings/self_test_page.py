"""The self-test: what on this computer might stand in the way, and a field to try typing in."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.self_test import Finding, Topic
from ui.look.theme import FIELD_WIDTH, GAP, TEXT_WIDTH, WIDE_GAP
from ui.models.finding_words import FindingWords, worded
from ui.models.screen_findings import about_printers, about_screens, about_the_face
from ui.session import Session
from ui.widgets.choose_file import choose_save
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import Card, MessageLine, ScrolledPage, button, label, row
from ui.widgets.text_fields import LineEdit

_ORDER = list(Topic)


class TryField(LineEdit):
    """A field to try the input method in. Signals: `composing()`, `committed(int)`, `typed()`."""

    composing = Signal()
    committed = Signal(int)
    typed = Signal()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Tell what the input method sends."""
        super().inputMethodEvent(event)
        if event.commitString():
            self.committed.emit(len(event.commitString()))
        elif event.preeditString():
            self.composing.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of letters that come past the input method."""
        super().keyPressEvent(event)
        if event.text().strip() and event.text().isprintable():
            self.typed.emit()


class SelfTestPage(ScrolledPage):
    """Runs when it is made, and again when asked; what it says can be saved without content."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(width=TEXT_WIDTH, parent=parent, on_left=True)
        self._session = session
        self._findings: dict[Topic, Finding] = {}
        self.lines: list[FindingWords] = []
        self.field = TryField(placeholder=self.tr("在这里用输入法打几个汉字"))
        self.field.setMaximumWidth(FIELD_WIDTH)
        self.tried = MessageLine()
        self.again_button = button(self.tr("再查一次"), "primary")
        self.save_button = button(self.tr("保存为文本文件…"))
        self.message = MessageLine()
        self._summary = label(self.tr("正在检查…"), "subtitle")
        self._card = Card()
        self._list = QVBoxLayout()
        self._lay_out()
        self._connect()
        self.run()

    def run(self) -> None:
        """Look at everything anew; the answers come when they are there."""
        self._findings = {Topic.SCREENS: about_screens()}
        self._summary.setText(self.tr("正在检查…"))
        jobs, test, folder = self._session.jobs, self._session.entry.self_test, self._session.folder
        self.save_button.setEnabled(False)
        jobs.read(lambda: (*test.run(folder), about_printers()), owner=self, done=self._take)

    def report(self) -> str:
        """Return everything as text; the person's own folder is written as ~."""
        title = self.tr("谈录自检")
        said = [f"{title}  {self._session.workbench.clock.now():%Y-%m-%d %H:%M}"]
        for finding, line in zip(self.findings, self.lines, strict=True):
            said.append(f"[{self._mark(finding)}] {line.topic}: {line.text}")
            if line.advice:
                said.append(f"    {line.advice}")
        return "\n".join(said).replace(str(Path.home()), "~") + "\n"

    def _take(self, found: tuple[Finding, ...]) -> None:
        self._findings |= {finding.topic: finding for finding in found}
        face = about_the_face()
        if face is not None and self._findings[Topic.FONTS].is_good:
            self._findings[Topic.FONTS] = face
        self.save_button.setEnabled(True)
        self._show()

    @property
    def findings(self) -> list[Finding]:
        """What was found, in the order of the page."""
        return sorted(self._findings.values(), key=lambda found: _ORDER.index(found.topic))

    def _show(self) -> None:
        findings = self.findings
        self.lines = [worded(finding) for finding in findings]
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(2, 1)
        for at, (finding, line) in enumerate(zip(findings, self.lines, strict=True)):
            self._put(grid, at, finding, line)
        while self._list.count():
            old = self._list.takeAt(0).widget()
            if old is not None:
                old.deleteLater()
        self._list.addWidget(page)
        wrong = sum(not finding.is_good for finding in findings)
        self._summary.setText(
            self.tr("{count} 处需要注意。").format(count=wrong)
            if wrong
            else self.tr("没有发现问题。")
        )

    def _put(self, grid: QGridLayout, at: int, finding: Finding, line: FindingWords) -> None:
        tag = label(self._mark(finding), "tag", wrap=False)
        tag.setProperty("tone", "good" if finding.is_good else "warning")
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(tag, at, 0, top)
        grid.addWidget(label(line.topic, wrap=False), at, 1, top)
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(line.text))
        if line.advice:
            column.addWidget(label(line.advice, "warning"))
        grid.addWidget(said, at, 2)

    def _mark(self, finding: Finding) -> str:
        return self.tr("正常") if finding.is_good else self.tr("注意")

    def _save(self) -> None:
        folder = self._session.preferences.load().last_export_folder or str(Path.home())
        choose_save(
            self,
            self.tr("保存自检结果"),
            Path(folder) / "tanlu-self-test.txt",
            self.tr("文本文件 (*.txt)"),
            self._write,
        )

    def _write(self, path: Path) -> None:
        test, text = self._session.entry.self_test, self.report()
        self._session.jobs.change(
            lambda: test.save(path, text),
            owner=self,
            done=lambda put: self.message.say(
                self.tr("已保存：{name}").format(name=put.name), "good"
            ),
        )

    def _connect(self) -> None:
        self.again_button.clicked.connect(self.run)
        self.save_button.clicked.connect(self._save)
        self.field.composing.connect(
            lambda: self.tried.say(self.tr("输入法正在组字。选字以后，字会进到框里。"), "hint")
        )
        self.field.committed.connect(
            lambda count: self.tried.say(
                self.tr("收到输入法送来的 {count} 个字，输入法可以用。").format(count=count), "good"
            )
        )
        self.field.typed.connect(
            lambda: self.tried.say(
                self.tr("这个字没有经过输入法。请切换到中文输入法再试。"), "warning"
            )
        )

    def _lay_out(self) -> None:
        attempt = Card(self.tr("试打"))
        attempt.body.addWidget(LabelledField(self.tr("试一试输入法"), self.field))
        attempt.body.addWidget(self.tried)
        self._card.body.addWidget(self._summary)
        self._card.body.addLayout(self._list)
        hint = self.tr("保存的文件只写上面这些，不含任何谈话内容和姓名。")
        self._card.body.addWidget(label(hint, "hint"))
        self._card.body.addWidget(self.message)
        self._card.body.addLayout(row(self.again_button, self.save_button))
        self.body.addWidget(attempt)
        self.body.addWidget(self._card)
        self.body.addStretch()
