"""Scanned pages: which are back, which are missing or strange, with their pictures."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import TanluError
from app.domain.hand_signing import PageVerdict, Sheet, SheetVerdict
from app.domain.ids import TalkId
from app.domain.pen import PenSpot
from app.services.errors import Cancelled
from app.services.ports.record_files import Progress
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.errors.wording import words_of
from ui.look.theme import GAP, WIDE_GAP
from ui.screens.read_back.hand_state import HandState, on_screen_words, page_words, sheet_words
from ui.session import Session
from ui.widgets.choose_file import choose_files
from ui.widgets.parts import MessageLine, button, label, row

_LIST_WIDTH = 430
_ZOOMS = (1.0, 1.5, 2.0, 3.0)
_TONES = {
    PageVerdict.THERE: "good",
    PageVerdict.LOOKS_BLANK: "warning",
    PageVerdict.MISSING: "bad",
}


@dataclass(frozen=True)
class _Row:
    """One line of the list: words, the colour's role, and the sheet to show."""

    text: str
    tone: str
    sheet: Sheet | None = None
    page: int = 0
    fingerprint: str = ""


@dataclass(frozen=True)
class TakenIn:
    """How many files were taken in, and what was wrong with the others."""

    count: int
    problems: tuple[TanluError, ...]


class ScanPanel(QWidget):
    """Takes scans in and lets a person decide. Signals: `taken()`; `left()`."""

    taken = Signal()
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state: HandState | None = None
        self._rows: list[_Row] = []
        self._asked = 0
        self._zoom = 0
        self.told = label("", "heading")
        self.message = MessageLine()
        self.list = QListWidget()
        self._picture = QLabel()
        self._scroll = QScrollArea()
        self.take_button = button(session.actions.labelled(ActionId.READ_BACK_SCAN_IN), "primary")
        self.leave_button = button(self.tr("返回 (Esc)"))
        self.paper = QComboBox()
        self.page = QSpinBox()
        self.say_button = button(self.tr("认定"))
        self.unsay_button = button(self.tr("撤销认定"), "quiet")
        self._lay_out()
        self._connect()

    def show_state(self, state: HandState) -> None:
        """Show how the papers of a talk stand; the chosen line stays."""
        before = self._chosen()
        self._state = state
        self._rows = list(_rows(state, self.tr("第 {page} 页：{words}")))
        self.list.blockSignals(True)
        self.list.clear()
        for line in self._rows:
            item = QListWidgetItem(line.text)
            item.setForeground(QBrush(self._session.theme.colour(line.tone)))
            self.list.addItem(item)
        at = next((n for n, line in enumerate(self._rows) if before and _same(line, before)), 0)
        self.list.blockSignals(False)
        self.list.setCurrentRow(at)
        self.paper.clear()
        for signed in state.desk.papers:
            self.paper.addItem(signed.paper.expected.number, signed.paper.fingerprint)
        self.paper.setVisible(len(state.desk.papers) > 1)
        self.told.setText(
            self.tr("扫描件 {count} 份").format(count=len(state.desk.scans))
            if state.desk.scans
            else self.tr("还没有扫描件：把签好的页扫描成 PDF 或图片，在这里读入。")
        )
        self._show_chosen()

    def choose(self) -> None:
        """Ask which files to take in."""
        if self._state:
            start = self._session.preferences.load().last_export_folder
            kinds = self.tr("扫描件 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp)")
            choose_files(self, self.tr("选择扫描件"), start, kinds, self.take_in)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Read scans and keep them; each file as a whole or not at all."""
        if self._state is None:
            return
        self.message.say("")
        self._session.jobs.long(
            _take_in_work(self._session.workbench, self._state.talk_id, tuple(paths)),
            owner=self,
            title=self.tr("读入扫描件"),
            done=self._on_taken,
            failed=self._on_failed,
        )

    def confirm(self) -> None:
        """Take a person's word for which page the chosen sheet is."""
        self._say(self.page.value())

    def turn(self, by: int) -> None:
        """Go to another line of the list."""
        at = self.list.currentRow() + by
        if 0 <= at < self.list.count():
            self.list.setCurrentRow(at)

    def zoom(self, by: int) -> None:
        """Make the picture larger or smaller."""
        zoom = max(0, min(self._zoom + by, len(_ZOOMS) - 1))
        if zoom != self._zoom:
            self._zoom = zoom
            self._show_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc lead back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _say(self, page: int) -> None:
        chosen = self._chosen()
        if chosen is None or chosen.sheet is None:
            return
        bench, sheet_id = self._session.workbench, chosen.sheet.id
        fingerprint = chosen.sheet.paper_by_hand if not page else str(self.paper.currentData())
        self._session.jobs.change(
            lambda: bench.paper.hand_signing.say_page(sheet_id, fingerprint, page),
            owner=self,
            done=lambda _: self.taken.emit(),
            failed=self._on_failed,
        )

    def _on_taken(self, result: TakenIn) -> None:
        texts = [words_of(problem).in_place for problem in result.problems]
        if result.count:
            texts.insert(0, self.tr("已读入 {count} 份。").format(count=result.count))
        self.message.say("\n".join(texts), "error" if result.problems else "good")
        self.taken.emit()

    def _on_failed(self, error: Exception) -> bool:
        self.taken.emit()
        if isinstance(error, Cancelled):
            self.message.say(self.tr("已停下；没有读完的文件没有留下。"), "hint")
            return True
        if not isinstance(error, TanluError):
            return False
        self.message.say(words_of(error).in_place)
        return True

    def _chosen(self) -> _Row | None:
        at = self.list.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        sheet = chosen.sheet if chosen else None
        for part in (self.paper, self.page, self.say_button):
            part.setEnabled(sheet is not None)
        self.unsay_button.setEnabled(sheet is not None and sheet.page_by_hand > 0)
        self._asked += 1
        if chosen is None or sheet is None:
            self._picture.clear()
            self._picture.setText(self.tr("这一页没有图片。") if chosen else "")
            self._picture.adjustSize()
            return
        if chosen.fingerprint:
            self.paper.setCurrentIndex(max(self.paper.findData(chosen.fingerprint), 0))
        if chosen.page:
            self.page.setValue(chosen.page)
        asked, hand = self._asked, self._session.workbench.paper.hand_signing
        scale = self.devicePixelRatioF()
        width = max(self._scroll.viewport().width() - 2 * GAP, 320) * _ZOOMS[self._zoom]
        self._session.jobs.read(
            lambda: hand.picture(sheet, round(width * scale)),
            owner=self,
            done=lambda png: self._show_picture(asked, png, scale),
            failed=self._on_failed,
        )

    def _show_picture(self, asked: int, png: bytes, scale: float) -> None:
        if asked != self._asked:
            return
        pixmap = QPixmap()
        pixmap.loadFromData(png)
        pixmap.setDevicePixelRatio(scale)
        self._picture.setPixmap(pixmap)
        self._picture.resize(pixmap.deviceIndependentSize().toSize())

    def _limit_page(self) -> None:
        papers = self._state.desk.papers if self._state else ()
        at = self.paper.currentIndex()
        pages = papers[at].paper.expected.pages if 0 <= at < len(papers) else 1
        self.page.setRange(1, max(pages, 1))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.take_button.clicked.connect(self.choose)
        self.leave_button.clicked.connect(self.left)
        self.say_button.clicked.connect(self.confirm)
        self.unsay_button.clicked.connect(lambda: self._say(0))
        self.paper.currentIndexChanged.connect(lambda _index: self._limit_page())

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("各页和扫描件"))
        self.list.setWordWrap(True)
        self.paper.setAccessibleName(self.tr("哪一份文书"))
        self.page.setAccessibleName(self.tr("第几页"))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._scroll.setWidget(self._picture)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.setAccessibleName(self.tr("扫描件的样子"))
        said = row(
            label(self.tr("这一张是第几页"), "hint", wrap=False),
            self.paper,
            self.page,
            self.say_button,
            self.unsay_button,
        )
        left = QWidget()
        left.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.told)
        column.addWidget(self.message)
        column.addWidget(self.list, 1)
        column.addLayout(said)
        column.addLayout(row(self.take_button, self.leave_button))
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(WIDE_GAP)
        outer.addWidget(left)
        outer.addWidget(self._scroll, 1)


def _rows(state: HandState, pattern: str) -> Iterator[_Row]:
    """Yield every page that is looked for, then every sheet that is none of them."""
    shown: set[int] = set()
    for signed in state.desk.papers:
        before = f"{signed.paper.expected.number} " if signed.paper.paper else ""
        written = {pen.number for pen in signed.pens if pen.spot is PenSpot.PAGE}
        for page in signed.matching.pages:
            if signed.paper.paper and not page.sheets:
                continue  # a paper beside the record need not come back
            shown.update(sheet.id for sheet in page.sheets)
            is_written = page.page in written and page.verdict is not PageVerdict.THERE
            said = on_screen_words() if is_written else page_words(page.verdict)
            words = before + pattern.format(page=page.page, words=said)
            sheet = page.sheets[-1] if page.sheets else None
            yield _Row(
                words,
                "good" if is_written else _TONES[page.verdict],
                sheet,
                page.page,
                signed.paper.fingerprint,
            )
    if state.desk.papers:
        for judged in state.desk.papers[0].matching.sheets:
            if judged.verdict is SheetVerdict.TWICE or judged.sheet.id not in shown:
                tone = "text_soft" if judged.verdict is SheetVerdict.EMPTY else "warning"
                yield _Row(sheet_words(judged), tone, judged.sheet, judged.page)


def _same(one: _Row, other: _Row) -> bool:
    if one.sheet and other.sheet:
        return one.sheet.id == other.sheet.id
    return (one.page, one.fingerprint) == (other.page, other.fingerprint)


def _take_in_work(
    bench: Workbench, talk_id: TalkId, paths: tuple[Path, ...]
) -> Callable[[Progress], TakenIn]:
    """Return the work of taking files in, one after the other; a bad one stops none."""

    def work(progress: Progress) -> TakenIn:
        problems: list[TanluError] = []
        for path in paths:
            try:
                bench.paper.hand_signing.take_in(talk_id, path, progress)
            except Cancelled:
                raise
            except TanluError as error:
                problems.append(error)
        return TakenIn(len(paths) - len(problems), tuple(problems))

    return work
