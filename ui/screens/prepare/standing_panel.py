"""Where the outline stands between the offices: its way, who agreed, who approved, what is next."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.ids import TalkId
from app.domain.outline import OutlineState
from app.domain.scheme import Scheme
from app.services.joint_review import Consent, OutlineStanding
from app.services.workbench import Workbench
from ui.look.stylesheet import mark
from ui.look.theme import GAP, HALF_GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.outline_words import minute_text, office_text, outline_state_text, step_text
from ui.models.rows_model import Head, RowsModel
from ui.screens.prepare.approval_dialog import ApprovalDialog
from ui.screens.prepare.talk_panel import TalkPanel
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import Card, MessageLine, ScrolledPage, button, label, press_on_enter, row
from ui.widgets.rows_view import RowsView
from ui.widgets.text_fields import LineEdit

_WIDTHS = {1: 84, 2: 148, 3: 92}
_LIST_HEIGHT = 120
_OFFICE_WIDTH = 150
_ARROW = "›"
_A_ROW = 3


@dataclass(frozen=True)
class _Read:
    scheme: Scheme
    standing: OutlineStanding


class StandingPanel(TalkPanel[_Read]):
    """The way of the outline with one button for the usual step, and the consents (会签)."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._read: _Read | None = None
        self.trail: dict[OutlineState, QLabel] = {}
        self.told = label("", "")
        self.returned, self.same_hand, self.message = MessageLine(), MessageLine(), MessageLine()
        self.missing = label("", "hint")
        self.steps = [button("", "primary"), button(""), button("")]
        self._wanted: tuple[OutlineState, ...] = ()
        self.office = QComboBox()
        self.office_line = LineEdit(placeholder=self.tr("机关"))
        self.name = LineEdit(placeholder=self.tr("谁代表它会签"))
        self.agree_button = button(self.tr("记会签"))
        self.withdraw_button = button(self.tr("撤回会签"), "quiet")
        heads = (
            Head[Consent](self.tr("机关"), self._office_of),
            Head[Consent](self.tr("会签人"), lambda c: c.sign.name),
            Head[Consent](self.tr("时间"), lambda c: minute_text(c.sign.at)),
            Head[Consent](self.tr("状态"), self._state_of),
        )
        colour = session.theme.colour("warning")
        self.model = RowsModel(heads, self, ink=lambda c: None if c.is_current else colour)
        self.consents = RowsView(self.model, self.tr("会签"), _WIDTHS, 0)
        self._build()
        self._connect()

    @staticmethod
    def read(workbench: Workbench, talk_id: TalkId) -> _Read:
        """Return what is shown of a talk."""
        talk = workbench.preparing.talk(talk_id)
        scheme = workbench.schemes.of(talk.scheme_code, talk.scheme_version)
        return _Read(scheme, workbench.outlines.review.standing(talk_id))

    def agree(self) -> None:
        """Note that an office agrees with the outline as it stands."""
        name = self.name.text().strip()
        if not name or not self._office():
            (self.name if self._office() else self.office_line).setFocus()
            self.message.say(self.tr("请写明机关和会签人。"), "warning")
            return
        self.message.say("")
        review = self._session.workbench.outlines.review
        work = partial(review.agree, self._talk_id, self._office(), name)
        self._change(work, self.tr("已记会签"), self.name.clear)

    def withdraw(self) -> None:
        """Take the consent back that the keys are at."""
        consent = self.consents.current
        if consent is not None:
            withdraw = self._session.workbench.outlines.review.withdraw_consent
            self._change(partial(withdraw, consent.sign.id), self.tr("已撤回会签"))

    def take(self, state: OutlineState) -> None:
        """Take the outline a step on, or back."""
        if state is OutlineState.LOCKED:
            dialog = ApprovalDialog(self._session, self._talk_id, self)
            dialog.locked.connect(self._on_locked)
            dialog.open()
        elif state is OutlineState.DRAFT:
            ask = self._session.messages.ask_reason
            ask(self, self.tr("退回修改"), self.tr("为什么退回？"), partial(self._hand, state))
        else:
            self._hand(state)

    def _hand(self, state: OutlineState, reason: str = "") -> None:
        hand_over = self._session.workbench.outlines.review.hand_over
        name = outline_state_text(state)
        said = self.tr("提纲现在：{state}").format(state=name)
        self._change(partial(hand_over, self._talk_id, state, reason), said)

    def _on_locked(self) -> None:
        self._session.messages.notice(self.tr("提纲已锁定"))
        self._tell()

    def show_read(self, read: _Read) -> None:
        """Show what was read of the talk."""
        self._read = read
        standing = read.standing
        for state, chip in self.trail.items():
            mark(chip, kind="tag", tone="good" if state is standing.state else "neutral")
        name = outline_state_text(standing.state)
        said = self.tr("现在：{state}").format(state=name) + self._approved(standing)
        if standing.open_comments:
            count = standing.open_comments
            said += self.tr("\n还有 {count} 条意见没有处理").format(count=count)
        self.told.setText(said)
        is_back = standing.state is OutlineState.DRAFT and standing.last_return_reason
        reason = self.tr("退回的理由：{reason}").format(reason=standing.last_return_reason)
        self.returned.say(reason if is_back else "", "warning")
        same = self.tr("草拟和审定用的是同一个账户，按要求应由两个人办。")
        self.same_hand.say(same if standing.same_hand else "", "warning")
        self._show_steps(standing.may_become)
        self._show_offices(read)
        self.consents.show_rows(standing.consents)
        self.withdraw_button.setEnabled(bool(standing.consents))

    def _approved(self, standing: OutlineStanding) -> str:
        sign = standing.approval
        if sign is None:
            return ""
        text = self.tr("\n审定：{name}（{office}） {time}，账户 {account}")
        bare = self.tr("\n审定：{name} {time}，账户 {account}")
        return (text if sign.office else bare).format(
            name=sign.name, office=sign.office, time=minute_text(sign.at), account=sign.account
        )

    def _show_steps(self, wanted: tuple[OutlineState, ...]) -> None:
        self._wanted = wanted
        if self.window().focusWidget() in self.steps[len(wanted) :]:
            self.name.setFocus()  # else the keys would wait at the button beside it
        for place, each in enumerate(self.steps):
            each.setVisible(place < len(wanted))
            each.setText(step_text(wanted[place]) if place < len(wanted) else "")

    def _show_offices(self, read: _Read) -> None:
        typed = self.office_line.text()
        self.office.clear()
        for term in read.scheme.terms("office"):
            self.office.addItem(term.name, term.code)
        missing = [office_text(read.scheme, o) for o in read.standing.missing_offices]
        self.office_line.setText(typed or (missing[0] if missing else ""))
        self.office_line.setCursorPosition(0)
        said = self.tr("还没有会签：{offices}").format(offices=self.tr("、").join(missing))
        if not missing:
            has_agreed = any(consent.is_current for consent in read.standing.consents)
            none = self.tr("制度没有规定必须会签的机关。")
            said = self.tr("要会签的机关都已会签。") if has_agreed else none
        self.missing.setText(said)

    def _office(self) -> str:
        """Return the code of the chosen office, or the name that was typed."""
        typed = self.office_line.text().strip()
        place = self.office.findText(typed)
        return str(self.office.itemData(place)) if place >= 0 else typed

    def _office_of(self, consent: Consent) -> str:
        office = consent.sign.office
        return office_text(self._read.scheme, office) if self._read else office

    def _state_of(self, consent: Consent) -> str:
        return self.tr("有效") if consent.is_current else self.tr("已失效")

    def _step(self, place: int) -> Callable[[], None]:
        return lambda: self.take(self._wanted[place])

    def _connect(self) -> None:
        for place, each in enumerate(self.steps):
            each.clicked.connect(self._step(place))
        self.agree_button.clicked.connect(self.agree)
        self.withdraw_button.clicked.connect(self.withdraw)
        press_on_enter(self.name, self.agree_button)

    def _build(self) -> None:
        self.office.setEditable(True)
        self.office.setMinimumWidth(_OFFICE_WIDTH)
        self.office.setLineEdit(self.office_line)
        self.office.setAccessibleName(self.tr("会签的机关"))
        self.consents.setFixedHeight(_LIST_HEIGHT)
        self.consents.empty.say(
            self.tr("还没有会签"), self.tr("机关会签以后，提纲一改就要重新会签。")
        )
        page = ScrolledPage()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        page.body.setContentsMargins(PAGE_MARGIN, WIDE_GAP, WIDE_GAP, PAGE_MARGIN)
        page.body.addWidget(self._way_card())
        page.body.addWidget(self._consent_card())
        page.body.addStretch()

    def _way_card(self) -> QWidget:
        card = Card(self.tr("提纲走到哪一步"))
        is_wide = self._session.language != "zh"  # longer words stand in two rows
        count = _A_ROW if is_wide else len(OutlineState)
        for start in range(0, len(OutlineState), count):
            card.body.addLayout(self._chips(start, count))
        card.body.addWidget(self.told)
        card.body.addWidget(self.returned)
        card.body.addWidget(self.same_hand)
        if is_wide:
            card.body.addLayout(row(self.steps[0]))
        card.body.addLayout(row(*self.steps[1 if is_wide else 0 :]))
        return card

    def _chips(self, start: int, count: int) -> QHBoxLayout:
        """Return some states as signs with an arrow before each but the first."""
        found: list[QWidget] = []
        for place, state in enumerate(tuple(OutlineState)[start : start + count], start):
            chip = QLabel(outline_state_text(state))
            mark(chip, kind="tag", tone="neutral")
            self.trail[state] = chip
            found += [QLabel(_ARROW), chip] if place else [chip]
        way = row(*found)
        way.setSpacing(HALF_GAP)
        return way

    def _consent_card(self) -> QWidget:
        card = Card(self.tr("会签"))
        above = row(self.missing, self.withdraw_button)
        above.setStretch(0, 1)
        card.body.addLayout(above)
        card.body.addWidget(self.consents)
        fields = row(
            LabelledField(self.tr("会签的机关"), self.office),
            LabelledField(self.tr("会签人"), self.name),
            self.agree_button,
        )
        fields.setAlignment(self.agree_button, Qt.AlignmentFlag.AlignBottom)
        fields.setSpacing(GAP)
        card.body.addLayout(fields)
        card.body.addWidget(self.message)
        return card
