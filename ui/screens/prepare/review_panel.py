"""Review and approval (会商与审定): where the outline stands, and all that goes on around it."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from app.domain.ids import TalkId
from ui.screens.prepare.addenda_panel import AddendaPanel
from ui.screens.prepare.comments_panel import CommentsPanel
from ui.screens.prepare.exchange_panel import ExchangePanel
from ui.screens.prepare.standing_panel import StandingPanel
from ui.screens.prepare.versions_panel import VersionsPanel
from ui.session import Session
from ui.widgets.part_tabs import Part, PartTabs

_WIDTHS = (524, 736)
_LEAST = 496  # else the steps would have to be scrolled sideways


class ReviewPanel(QWidget):
    """Its way on the left; remarks, versions, exchange by file and addenda on the right."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # from the outside in: whatever gets a new parent is styled anew with all that is in it
        page, split = QHBoxLayout(self), QSplitter()
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(split)
        self.standing = StandingPanel(session, split)
        self.comments = CommentsPanel(session)
        parts = (
            Part(self.tr("版本"), partial(VersionsPanel, session)),
            Part(self.tr("会商文件"), partial(ExchangePanel, session)),
            Part(self.tr("增补"), partial(AddendaPanel, session)),
        )
        first = (self.tr("意见"), self.comments)
        self.parts = PartTabs(self.tr("会商的各部分"), first, parts)
        self.standing.setMinimumWidth(_LEAST)
        split.addWidget(self.standing)
        split.addWidget(self.parts)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes(_WIDTHS)

    def show_talk(self, talk_id: TalkId) -> None:
        """Show the way of a talk's outline."""
        self.standing.show_talk(talk_id)
        self.comments.show_talk(talk_id)
        self.parts.show_talk(talk_id)
