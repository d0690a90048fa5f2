"""What other offices gave us to look at: open a file, go on with one, see what went back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.domain.outline_exchange import Review
from ui.look.theme import GAP, PAGE_MARGIN
from ui.models.outline_words import minute_text
from ui.models.rows_model import Head, RowsModel
from ui.screens.prepare.exchange_dialogs import OpenExchangeDialog
from ui.screens.prepare.review_dialog import ReviewDialog
from ui.session import Session
from ui.widgets.parts import button, fit, label, row
from ui.widgets.rows_view import RowsView

_SIZE = (980, 520)
_WIDTHS = {0: 120, 1: 130, 3: 140, 4: 148, 5: 90}


class ReviewsDialog(QDialog):
    """The list of received files; Enter goes on with one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        heads = (
            Head[Review](self.tr("谈话"), lambda r: r.request.talk.number),
            Head[Review](self.tr("谈话对象"), lambda r: r.request.talk.subject),
            Head[Review](self.tr("单位和职务"), _unit),
            Head[Review](self.tr("送来的机关"), lambda r: r.request.from_office),
            Head[Review](self.tr("收到"), lambda r: minute_text(r.received_at)),
            Head[Review](self.tr("回稿"), self._sent_back),
        )
        self.model = RowsModel(heads, self)
        self.view = RowsView(self.model, self.tr("外单位送来的会商文件"), _WIDTHS, 2)
        self.open_file = button(self.tr("打开收到的文件…"), "primary")
        self.go_on = button(self.tr("继续查看"))
        self.leave = button(self.tr("关闭"))
        self.setWindowTitle(self.tr("外单位送来的会商文件"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._connect()
        fit(self, *_SIZE)
        self.open_file.setFocus()
        self.reload()

    def reload(self) -> None:
        """Read the list anew."""
        reviews = self._session.workbench.outlines.reviews
        self._session.jobs.read(reviews.all, owner=self, done=self._show)

    def ask_for_file(self) -> None:
        """Ask for a file that came, and its passphrase."""
        take = self._session.workbench.outlines.reviews.open
        title = self.tr("打开收到的会商文件")
        dialog = OpenExchangeDialog(self._session, title, take, self)
        dialog.opened.connect(self._on_opened)
        dialog.open()

    def look_at(self) -> None:
        """Go on with the one the keys are at."""
        review = self.view.current
        if review is not None:
            self._look_at(review)

    def _on_opened(self, review: Review) -> None:
        self.reload()
        self._look_at(review)

    def _look_at(self, review: Review) -> None:
        dialog = ReviewDialog(self._session, review, self)
        dialog.finished.connect(lambda _: self.reload())
        dialog.open()

    def _show(self, reviews: tuple[Review, ...]) -> None:
        self.view.show_rows(reviews)
        self.go_on.setEnabled(bool(reviews))

    def _sent_back(self, review: Review) -> str:
        if not review.sent_back:
            return self.tr("还没有")
        return self.tr("第 {number} 稿").format(number=review.sent_back)

    def _connect(self) -> None:
        self.view.activated.connect(self.look_at)
        self.view.empty.chosen.connect(self.ask_for_file)
        self.open_file.clicked.connect(self.ask_for_file)
        self.go_on.clicked.connect(self.look_at)
        self.leave.clicked.connect(self.reject)

    def _build(self) -> None:
        self.view.empty.say(
            self.tr("还没有收到会商文件"),
            self.tr("别的机关送来的提纲会商文件在这里打开、修改、提意见，再写成回稿送回。"),
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(GAP)
        told = self.tr("这些谈话不在这个保险库里；查看后写成回稿，交给送来的机关合并。")
        page.addWidget(label(told, "hint"))
        page.addWidget(self.view, 1)
        page.addLayout(row(self.open_file, self.go_on, self.leave, stretch_at=2))


def _unit(review: Review) -> str:
    talk = review.request.talk
    return " ".join(part for part in (talk.unit, talk.post) if part)
