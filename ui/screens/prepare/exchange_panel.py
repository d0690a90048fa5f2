"""What went out to other offices as files, and taking their answers in."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.ids import TalkId
from app.domain.outline import EDITABLE, Outline
from app.domain.outline_exchange import MergeView
from app.domain.scheme import Scheme
from app.services.joint_review import OutlineStanding
from app.services.outline_exchange import Sent
from app.services.workbench import Workbench
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.outline_words import minute_text, office_text
from ui.models.rows_model import Head, RowsModel
from ui.screens.prepare.exchange_dialogs import OpenExchangeDialog, SplitDialog
from ui.screens.prepare.merge_dialog import MergeDialog
from ui.screens.prepare.talk_panel import TalkPanel
from ui.session import Session
from ui.widgets.parts import button, label, row
from ui.widgets.rows_view import RowsView

_WIDTHS = {1: 148, 2: 100, 3: 90, 4: 150}


@dataclass(frozen=True)
class _Read:
    scheme: Scheme
    outline: Outline
    standing: OutlineStanding
    sent: tuple[Sent, ...]


class ExchangePanel(TalkPanel[_Read]):
    """Splits parts of the outline off for an office without a shared disk, and merges answers."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._read: _Read | None = None
        heads = (
            Head[Sent](self.tr("送给"), lambda s: s.exchange.office),
            Head[Sent](self.tr("时间"), lambda s: minute_text(s.exchange.at)),
            Head[Sent](self.tr("账户"), lambda s: s.exchange.account),
            Head[Sent](self.tr("问题"), self._questions),
            Head[Sent](self.tr("回稿"), self._answers),
        )
        self.model = RowsModel(heads, self)
        self.view = RowsView(self.model, self.tr("送出的会商文件"), _WIDTHS, 0)
        self.split = button(self.tr("拆分送会商…"), "primary")
        self.merge = button(self.tr("合并回稿…"))
        self.told = label("", "hint")
        self._build()
        self.split.clicked.connect(self.split_off)
        self.merge.clicked.connect(self.take_answer)

    @staticmethod
    def read(workbench: Workbench, talk_id: TalkId) -> _Read:
        """Return what is shown of a talk."""
        talk = workbench.preparing.talk(talk_id)
        outlines = workbench.outlines
        return _Read(
            workbench.schemes.of(talk.scheme_code, talk.scheme_version),
            workbench.outlines.outlining.outline(talk_id),
            outlines.review.standing(talk_id),
            outlines.exchange.sent(talk_id),
        )

    def split_off(self) -> None:
        """Ask which questions go to which office."""
        read = self._read
        if read is None or not self.split.isEnabled():
            return
        missing = read.standing.missing_offices
        office = office_text(read.scheme, missing[-1]) if missing else ""
        dialog = SplitDialog(self._session, read.outline, office, self)
        dialog.written.connect(self._on_written)
        dialog.open()

    def take_answer(self) -> None:
        """Ask for the file that came back, then for what to use of it."""
        merge = self._session.workbench.outlines.exchange.merge
        talk_id = self._talk_id

        def work(path: Path, passphrase: str) -> MergeView:
            return merge(path, passphrase, talk_id)

        dialog = OpenExchangeDialog(self._session, self.tr("合并回稿"), work, self)
        dialog.opened.connect(self._choose)
        dialog.open()

    def _choose(self, view: MergeView) -> None:
        if self._read is None:
            return
        dialog = MergeDialog(self._session, view, self._read.scheme, self)
        dialog.merged.connect(self._on_merged)
        dialog.open()

    def _on_merged(self) -> None:
        self._session.messages.notice(self.tr("回稿已合并；合并前的提纲和回稿都留在版本里"))
        self._tell()

    def _on_written(self, path: Path) -> None:
        said = self.tr("会商文件已写出：{path}")
        self._session.messages.notice(said.format(path=path))
        self._tell()

    def show_read(self, read: _Read) -> None:
        """Show what was read of the talk."""
        self._read = read
        is_open = read.outline.state in EDITABLE
        has_words = any(question.id for question in read.outline.questions)
        self.split.setEnabled(is_open and has_words)
        self.merge.setEnabled(is_open)
        if not is_open:
            said = self.tr("提纲已送审或审定，不再送会商；要改，先退回。")
        else:
            said = "" if has_words else self.tr("提纲里还没有问题，先写问题再送会商。")
        self.told.setText(said)
        self.told.setVisible(bool(said))
        self.view.show_rows(read.sent)

    def _questions(self, sent: Sent) -> str:
        return self.tr("{count} 个").format(count=len(sent.question_ids))

    def _answers(self, sent: Sent) -> str:
        if not sent.merged_at:
            return self.tr("还没有")
        return minute_text(sent.merged_at[-1])

    def _build(self) -> None:
        self.view.empty.say(
            self.tr("还没有送出过会商文件"),
            self.tr("对方没有共用的盘，就写成加口令的文件送去，收到回稿再合并。"),
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(WIDE_GAP, GAP, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(GAP)
        page.addWidget(self.view, 1)
        page.addWidget(self.told)
        page.addLayout(row(self.merge, self.split, stretch_at=0))
