"""Signing on the screen: the page on the left, the sheet to write on, place after place."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.errors import TanluError
from app.domain.on_paper import OnPaper
from app.domain.participant import Role
from app.domain.pen import PenPlace, PenSignature, PenSpot
from app.domain.record import SignatureBlock
from app.services.errors import Cancelled
from app.services.hand_signing import SignedPaper
from ui.actions import ActionId
from ui.errors.code_words import role_text
from ui.errors.wording import words_of
from ui.look.theme import GAP, WIDE_GAP
from ui.models.page_pictures import PagePicture, PagePictures
from ui.session import Session
from ui.widgets.parts import MessageLine, button, label
from ui.widgets.pen_canvas import PenCanvas

_PAGE_WIDTH = 380


@dataclass(frozen=True)
class _Shown:
    """What the pad works on: a paper, its places and what stands there."""

    paper: SignedPaper
    places: tuple[PenPlace, ...]

    @property
    def written(self) -> dict[tuple[PenSpot, int], PenSignature]:
        return {pen.place: pen for pen in self.paper.pens}


class PenPad(QWidget):
    """Writes at one place of a paper after the other. Signals: `written()`; `left()`."""

    written = Signal()
    left = Signal()

    def __init__(
        self, session: Session, pictures: PagePictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._pictures = session, pictures
        self._shown: _Shown | None = None
        self._at = 0
        self._asked = 0
        self._needs_files = False
        self.canvas = PenCanvas()
        self.canvas.setAccessibleName(self.tr("手写板"))
        self._where = label("", "heading")
        self._told = label("", "hint")
        self._page = QLabel()
        self.message = MessageLine()
        key = session.actions.shortcut
        confirm, before = self.tr("确认"), self.tr("上一处")
        following = self.tr("下一处")
        self.accept_button = button(
            f"{confirm} ({key(ActionId.READ_BACK_CONFIRM_PAGE)})", "primary"
        )
        self.undo_button = button(self.tr("撤销一笔 (Backspace)"))
        self.clear_button = button(self.tr("重写 (Delete)"))
        self.before_button = button(f"{before} ({key(ActionId.READ_BACK_PREVIOUS_PAGE)})", "quiet")
        self.next_button = button(f"{following} ({key(ActionId.READ_BACK_NEXT_PAGE)})", "quiet")
        self.withdraw_button = button(self.tr("清除本处签名"), "danger")
        self.leave_button = button(self.tr("写好了，返回 (Esc)"))
        self._lay_out()
        self._connect()

    def open(self, paper: SignedPaper) -> None:
        """Show a paper, at the first place where nothing is written yet."""
        self._shown = None
        self.message.say("")
        self.canvas.clear()
        record, pictures = paper.paper.frozen.record, self._pictures
        self._session.jobs.read(
            lambda: pictures.hands(record),
            owner=self,
            done=lambda places: self._show(_Shown(paper, places), first=True),
        )

    def refresh(self, paper: SignedPaper) -> None:
        """Show the same paper with what was written meanwhile."""
        if self._shown and self._shown.paper.paper.fingerprint == paper.paper.fingerprint:
            self._show(_Shown(paper, self._shown.places), first=False)

    def turn(self, by: int) -> None:
        """Go to another place; what was not confirmed is wiped away."""
        if self._shown and 0 <= self._at + by < len(self._shown.places):
            self._at += by
            self.canvas.clear()
            self._show_place()

    def zoom(self, by: int) -> None:
        """Do nothing: the sheet is as large as the window lets it be."""

    def confirm(self) -> None:
        """Keep what was written and go on to the next free place."""
        shown = self._shown
        if shown is None or not self.accept_button.isEnabled():
            return
        paper, place, drawing = shown.paper.paper, shown.places[self._at], self.canvas.drawing()
        pens = self._session.workbench.paper.pens
        self.accept_button.setEnabled(False)
        self._session.jobs.change(
            lambda: pens.write(paper.talk_id, paper.fingerprint, place, drawing),
            owner=self,
            done=self._on_written,
            failed=self._on_failed,
        )

    def withdraw(self) -> None:
        """Take back what stands at this place."""
        pen = self._pen_here()
        if pen is not None:
            pens, pen_id = self._session.workbench.paper.pens, pen.id
            self._session.jobs.change(
                lambda: pens.withdraw(pen_id),
                owner=self,
                done=lambda _: self._on_withdrawn(),
                failed=self._on_failed,
            )

    def leave(self) -> None:
        """Put the handwriting into the files and go back."""
        self.place_on_files()
        self.left.emit()

    def place_on_files(self) -> None:
        """Make the files anew where something was written; they are made before any use anyway."""
        shown = self._shown
        if shown is None or not self._needs_files:
            return
        self._needs_files = False
        pens, talk_id = self._session.workbench.paper.pens, shown.paper.paper.talk_id
        self._session.jobs.long(
            lambda progress: pens.place_on_files(talk_id, progress),
            owner=self,
            title=self.tr("把手写签名放进 Word 和 PDF"),
            done=lambda _: None,
            failed=lambda error: isinstance(error, Cancelled),
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Wipe away what was not confirmed."""
        super().hideEvent(event)
        self.canvas.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys named on the buttons."""
        slots = {
            Qt.Key.Key_Escape: self.leave,
            Qt.Key.Key_Backspace: self.canvas.undo,
            Qt.Key.Key_Delete: self.canvas.clear,
        }
        if event.key() in slots:
            slots[Qt.Key(event.key())]()
        else:
            super().keyPressEvent(event)

    def _show(self, shown: _Shown, *, first: bool) -> None:
        self._shown = shown
        if first:
            self._at = self._next_free(-1)
            self.accept_button.setFocus()
        self._show_place()

    def _next_free(self, after: int) -> int:
        """Return the next place where nothing is written; the same one where there is none."""
        if self._shown is None or not self._shown.places:
            return 0
        count, written = len(self._shown.places), self._shown.written
        for step in range(1, count + 1):
            place = self._shown.places[(after + step) % count]
            if (place.spot, place.number) not in written:
                return (after + step) % count
        return max(after, 0)

    def _show_place(self) -> None:
        shown = self._shown
        if shown is None or not shown.places:
            return
        place = shown.places[self._at]
        expected = shown.paper.paper.expected
        self._where.setText(
            self.tr("{what} · 第 {page} 页，共 {pages} 页").format(
                what=self._what(place), page=place.page, pages=expected.pages
            )
        )
        pen = self._pen_here()
        told = self.tr("共 {count} 处，已写 {done} 处。").format(
            count=len(shown.places), done=len(shown.written)
        )
        if pen is not None:
            told += self.tr("这一处已在 {time} 写好；再写一次就换掉。").format(
                time=f"{pen.at:%Y-%m-%d %H:%M}"
            )
        self._told.setText(told)
        self.before_button.setEnabled(self._at > 0)
        self.next_button.setEnabled(self._at < len(shown.places) - 1)
        self.withdraw_button.setVisible(pen is not None)
        self._show_ink()
        self._draw_page(shown, place.page - 1)

    def _what(self, place: PenPlace) -> str:
        if place.spot is PenSpot.PAGE:
            return self.tr("谈话对象逐页签名")
        if place.spot is PenSpot.CLOSING:
            return self.tr("谈话对象手写确认的话")
        if place.spot is PenSpot.INITIALS:
            return self.tr("第 {number} 处更正旁签名").format(number=place.number)
        role = _role_word(self._shown, place)
        return self.tr("{role} {name} 签名").format(role=role, name=place.name)

    def _pen_here(self) -> PenSignature | None:
        if self._shown is None or not self._shown.places:
            return None
        place = self._shown.places[self._at]
        return self._shown.written.get((place.spot, place.number))

    def _show_ink(self) -> None:
        has_ink = not self.canvas.is_empty()
        for made in (self.accept_button, self.undo_button, self.clear_button):
            made.setEnabled(has_ink)
        if has_ink and self.isVisible():
            self.accept_button.setFocus()

    def _draw_page(self, shown: _Shown, page: int) -> None:
        self._asked += 1
        asked, pictures, scale = self._asked, self._pictures, self.devicePixelRatioF()
        record, more = shown.paper.paper.frozen.record, OnPaper(shown.paper.pens)
        self._session.jobs.read(
            lambda: pictures.picture(record, page, round(_PAGE_WIDTH * scale), more),
            owner=self,
            done=lambda picture: self._show_page(asked, picture, scale),
        )

    def _show_page(self, asked: int, picture: PagePicture, scale: float) -> None:
        if asked == self._asked:
            pixmap = QPixmap()
            pixmap.loadFromData(picture.png)
            pixmap.setDevicePixelRatio(scale)
            self._page.setPixmap(pixmap)
            self._page.setAccessibleName(self._where.text())

    def _on_written(self, pen: PenSignature) -> None:
        self._needs_files = True
        if self._shown is None:
            return
        kept = tuple(p for p in self._shown.paper.pens if p.place != pen.place)
        paper = _with_pens(self._shown.paper, (*kept, pen))
        self._shown = _Shown(paper, self._shown.places)
        self.canvas.clear()
        self._at = self._next_free(self._at)
        if len(self._shown.written) == len(self._shown.places):
            self.message.say(self.tr("各处都已写好。"), "good")
            self.leave_button.setFocus()
        else:
            self.message.say("")
        self._show_place()
        self.written.emit()

    def _on_withdrawn(self) -> None:
        self._needs_files = True
        pen = self._pen_here()
        if self._shown is None or pen is None:
            return
        kept = tuple(p for p in self._shown.paper.pens if p.place != pen.place)
        self._shown = _Shown(_with_pens(self._shown.paper, kept), self._shown.places)
        self.message.say("")
        self._show_place()
        self.written.emit()

    def _on_failed(self, error: Exception) -> bool:
        self._show_ink()
        if not isinstance(error, TanluError):
            return False
        self.message.say(words_of(error).in_place)
        return True

    def _connect(self) -> None:
        self.canvas.changed.connect(self._show_ink)
        self.accept_button.clicked.connect(self.confirm)
        self.undo_button.clicked.connect(self.canvas.undo)
        self.clear_button.clicked.connect(self.canvas.clear)
        self.before_button.clicked.connect(lambda: self.turn(-1))
        self.next_button.clicked.connect(lambda: self.turn(1))
        self.withdraw_button.clicked.connect(self.withdraw)
        self.leave_button.clicked.connect(self.leave)

    def _lay_out(self) -> None:
        self._page.setFixedWidth(_PAGE_WIDTH)
        self._page.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._page.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.withdraw_button.hide()
        tools = QHBoxLayout()
        tools.setSpacing(GAP)
        for made in (self.undo_button, self.clear_button, self.withdraw_button):
            tools.addWidget(made)
        tools.addStretch()
        tools.addWidget(self.accept_button)
        ways = QHBoxLayout()
        ways.setSpacing(GAP)
        for made in (self.before_button, self.next_button):
            ways.addWidget(made)
        ways.addStretch()
        ways.addWidget(self.leave_button)
        right = QVBoxLayout()
        right.setSpacing(GAP)
        for part in (self._where, self._told, self.message):
            right.addWidget(part)
        right.addWidget(self.canvas, 1)
        right.addLayout(tools)
        right.addLayout(ways)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(WIDE_GAP)
        outer.addWidget(self._page)
        outer.addLayout(right, 1)


def _with_pens(paper: SignedPaper, pens: tuple[PenSignature, ...]) -> SignedPaper:
    return SignedPaper(paper.paper, paper.matching, pens, paper.is_certified)


def _role_word(shown: _Shown | None, place: PenPlace) -> str:
    """Return the screen's word for a role; a witness has only the record's own."""
    code = place.role.partition(".")[0]
    if code in set(Role):
        return role_text(Role(code))
    record = shown.paper.paper.frozen.record if shown else None
    blocks = record.blocks if record else ()
    lines = [line for b in blocks if isinstance(b, SignatureBlock) for line in b.lines]
    return lines[place.number - 1].label if place.number <= len(lines) else ""
