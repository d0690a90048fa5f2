"""Comparing the outline with all others and with the libraries: how much is the same, and where."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.ids import TalkId
from app.domain.outline import OriginKind, Outline
from app.domain.similarity import Passage, SourceKind
from app.services.outline_similarity import Match, SimilarityReport, parts_of
from app.services.ports.record_files import Progress
from app.services.workbench import Workbench
from ui.errors.code_words import bracketed, joined
from ui.look.stylesheet import mark
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP, Theme
from ui.models.outline_words import frame_text, outline_field_text, question_text
from ui.models.rows_model import Head, RowsModel
from ui.screens.prepare.origin_words import origin_kind_text
from ui.screens.prepare.talk_panel import TalkPanel
from ui.session import Session
from ui.widgets.marked_text import MarkedText
from ui.widgets.parts import button, label, row
from ui.widgets.rows_view import RowsView

_WIDTHS = {0: 80, 1: 100, 3: 90}
_LIST_HEIGHT = 190
Fields = dict[tuple[int, str], str]
"""The texts of an outline by question (-1: outside them) and field, in their order."""


@dataclass(frozen=True)
class _Beside:
    match: Match
    ours: Fields
    theirs: Fields


class PassageText(MarkedText):
    """Shows texts with numbered passages marked in them, not by colour alone."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme)
        self.setAccessibleName(name)
        self._places: list[int] = []

    def show_passages(self, fields: Fields, passages: Sequence[Passage]) -> None:
        """Show the fields that hold a passage, each passage with its number from 1."""
        self.clear()
        self._places = [0] * len(passages)
        cursor = QTextCursor(self.document())
        plain, marked, head = self._looks()
        shared = {(passage.question, passage.field) for passage in passages}
        for nth, place in enumerate(place for place in fields if place in shared):
            if nth:
                cursor.insertBlock()
            cursor.insertText(f"{place_name(*place)}\u2028", head)
            text, at = fields[place], 0
            for (start, end), numbers in _spans(passages, place):
                begin = max(at, start)
                cursor.insertText(text[at:begin].replace("\n", "\u2028"), plain)
                for number in numbers:
                    self._places[number] = cursor.position()
                cursor.insertText(bracketed(joined(str(n + 1) for n in numbers)), head)
                cursor.insertText(text[begin:end].replace("\n", "\u2028"), marked)
                at = max(at, end)
            cursor.insertText(text[at:].replace("\n", "\u2028"), plain)

    def go_to_passage(self, number: int) -> None:
        """Bring a passage (from 0) into view."""
        if not 0 <= number < len(self._places):
            return
        cursor = self.textCursor()
        cursor.setPosition(self._places[number])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _looks(self) -> tuple[QTextCharFormat, QTextCharFormat, QTextCharFormat]:
        plain, marked, head = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        marked.setBackground(self._theme.colour("warning_soft"))
        marked.setFontUnderline(True)
        head.setForeground(self._theme.colour("text_soft"))
        return plain, marked, head


def _spans(
    passages: Sequence[Passage], place: tuple[int, str]
) -> list[tuple[tuple[int, int], list[int]]]:
    """Return where the passages of a field stand in it, with their numbers (from 0).

    The same words may be shared with several places of the other text.
    """
    found: dict[tuple[int, int], list[int]] = {}
    for number, passage in enumerate(passages):
        if (passage.question, passage.field) == place:
            found.setdefault((passage.start, passage.end), []).append(number)
    return sorted(found.items())


def place_name(question: int, field: str) -> str:
    """Return which field of which question (from 0; -1 outside them) is meant, or the library."""
    if question < 0 and field == "text":
        return origin_kind_text(OriginKind.LIBRARY)
    name = frame_text() if question < 0 else question_text(question + 1)
    return f"{name} · {outline_field_text(field)}"


class SimilarityPanel(TalkPanel[SimilarityReport]):
    """Runs the comparison when asked, and shows the chosen match side by side."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.report: SimilarityReport | None = None
        self._at = 0
        self.run_button = button(self.tr("开始比对"), "primary")
        self.result = label("", "subtitle")
        self.stale = label(self.tr("提纲后来改过，请重新比对。"), "warning")
        heads = (
            Head[Match](self.tr("相同"), lambda m: f"{m.percent}%"),
            Head[Match](self.tr("出处"), self._kind),
            Head[Match](self.tr("文字"), lambda m: m.title),
            Head[Match](self.tr("相同处"), lambda m: str(len(m.shared))),
        )
        self.model = RowsModel(heads, self)
        self.view = RowsView(self.model, self.tr("相同的文字在哪里"), _WIDTHS, 2)
        self.ours = PassageText(session.theme, self.tr("这份提纲"))
        self.theirs = PassageText(session.theme, self.tr("另一处的文字"))
        self.previous = button(self.tr("上一处"))
        self.next = button(self.tr("下一处"))
        self.where = label("", "hint", wrap=False)
        self._build()
        self._connect()
        self._forget()

    def show_talk(self, talk_id: TalkId) -> None:
        """Show a talk; what was found for another one is forgotten."""
        if talk_id != self._talk_id:
            self._forget()
        super().show_talk(talk_id)

    def reload(self) -> None:
        """Say that what was found is of an earlier state."""
        self.stale.setVisible(self.report is not None)

    def run(self) -> None:
        """Compare the outline, after what was typed is stored."""
        if not self._talk_id:
            return
        bench, talk_id = self._session.workbench, self._talk_id

        def work(progress: Progress) -> SimilarityReport:
            progress(0, 0)
            library = bench.library.keeping.texts()
            return bench.outlines.similarity.check(talk_id, library, progress=progress)

        self._session.jobs.long(
            work, owner=self, title=self.tr("雷同比对"), done=partial(self._show, talk_id)
        )

    def _show(self, talk_id: TalkId, report: SimilarityReport) -> None:
        if talk_id != self._talk_id:
            return
        self.report = report
        self.stale.hide()
        self.result.setText(self._said(report))
        mark(self.result, kind="warning" if report.is_over else "subtitle")
        self._say_empty(report)
        self.view.show_rows(report.matches)
        self.view.begin.setFocus()

    def _said(self, report: SimilarityReport) -> str:
        text = self.tr("与其他对象的提纲相同 {percent}%")
        said = text.format(percent=report.percent)
        if report.is_over:
            over = self.tr("，达到制度的提醒线 {threshold}%，请结合本人实际修改")
            said += over.format(threshold=report.threshold)
        elif report.threshold:
            said += self.tr("，低于制度的提醒线 {threshold}%").format(threshold=report.threshold)
        else:
            said += self.tr("（制度没有规定提醒线）")
        rest = self.tr("；与表现库相同 {library}%。比对了 {compared} 份提纲。")
        return said + rest.format(library=report.library_percent, compared=report.compared)

    def _look(self) -> None:
        """Read both texts of the match the keys are at."""
        match = self.view.current
        self._at = 0
        if match is None:
            self._show_beside(None)
            return
        work = partial(_beside, self._session.workbench, self._talk_id, match)
        self._session.jobs.read(work, owner=self, done=self._show_beside)

    def _show_beside(self, beside: _Beside | None) -> None:
        if beside is None:
            self.ours.clear()
            self.theirs.clear()
            self._step(0)
            return
        if beside.match is not self.view.current:
            return
        shared = beside.match.shared
        self.ours.show_passages(beside.ours, [one.ours for one in shared])
        self.theirs.show_passages(beside.theirs, [one.theirs for one in shared])
        self._step(0)

    def _step(self, by: int) -> None:
        match = self.view.current
        count = len(match.shared) if match else 0
        for each in (self.previous, self.next):
            each.setEnabled(count > 1)
        if not count:
            self.where.setText("")
            return
        self._at = (self._at + by) % count
        text = self.tr("第 {number} 处，共 {count} 处")
        self.where.setText(text.format(number=self._at + 1, count=count))
        self.ours.go_to_passage(self._at)
        self.theirs.go_to_passage(self._at)

    def _forget(self) -> None:
        self.report = None
        self.result.setText("")
        self.stale.hide()
        self._say_empty(None)
        self.view.show_rows(())

    def _say_empty(self, report: SimilarityReport | None) -> None:
        if report is None:
            self.view.empty.say(
                self.tr("还没有比对"),
                self.tr("和保险库里其他对象的全部提纲、和表现库比，看哪些话是照搬的。"),
            )
        else:
            self.view.empty.say(
                self.tr("没有相同的文字"), self.tr("制度里的固定用语不算，单位和姓名也不算。")
            )

    def _kind(self, match: Match) -> str:
        is_outline = match.kind is SourceKind.OUTLINE
        return self.tr("其他提纲") if is_outline else self.tr("表现库")

    def _connect(self) -> None:
        self.run_button.clicked.connect(self.run)
        self.view.moved.connect(self._look)
        self.view.activated.connect(lambda: self._step(1))
        self.next.clicked.connect(lambda: self._step(1))
        self.previous.clicked.connect(lambda: self._step(-1))

    def _build(self) -> None:
        self.view.setFixedHeight(_LIST_HEIGHT)
        head = QHBoxLayout()
        head.addWidget(self.result, 1)
        head.addWidget(self.run_button)
        texts = QHBoxLayout()
        texts.setSpacing(GAP)
        for name, text in ((self.tr("这份提纲"), self.ours), (self.tr("另一处"), self.theirs)):
            column = QVBoxLayout()
            column.addWidget(label(name, "heading"))
            column.addWidget(text, 1)
            texts.addLayout(column, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, WIDE_GAP, PAGE_MARGIN, WIDE_GAP)
        page.setSpacing(GAP)
        page.addLayout(head)
        page.addWidget(self.stale)
        page.addWidget(self.view)
        page.addLayout(texts, 1)
        page.addLayout(row(self.previous, self.next, self.where))


def _beside(workbench: Workbench, talk_id: TalkId, match: Match) -> _Beside:
    ours = _fields(workbench.outlines.outlining.outline(talk_id))
    if match.kind is SourceKind.LIBRARY:
        return _Beside(match, ours, {(-1, "text"): match.title})
    return _Beside(match, ours, _fields(workbench.outlines.outlining.outline(TalkId(match.id))))


def _fields(outline: Outline) -> Fields:
    return {(question, field): text for question, field, text in parts_of(outline)}
