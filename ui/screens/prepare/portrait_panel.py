"""The portrait (画像) of one talk: two parts, each sentence with what it rests on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QVBoxLayout, QWidget

from app.domain.ids import TalkId
from app.domain.material import MaterialGap
from app.domain.portrait import PortraitSentence
from app.domain.scheme import Term
from app.domain.stage import FINISHED
from app.domain.talk import Talk
from app.services.portrait_record import Purpose, SentenceView
from app.services.portraying import PortraitView
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.look.stylesheet import mark
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.loose_words import needs_no_keeping
from ui.models.material_words import gap_text
from ui.screens.prepare.cite_dialog import CiteDialog
from ui.screens.prepare.portrait_card import PortraitCard
from ui.screens.prepare.portrait_keeper import PortraitDraft, PortraitKeeper
from ui.screens.prepare.portrait_parts import PortraitParts
from ui.session import Session
from ui.widgets.choose_file import choose_folder
from ui.widgets.parts import MessageLine, button, label, row

_GAPS_SHOWN = 4


@dataclass(frozen=True)
class _Read:
    talk: Talk
    parts: tuple[Term, ...]
    view: PortraitView
    gaps: tuple[MaterialGap, ...]
    earlier: Talk | None


class PortraitPanel(QWidget):
    """Keeps a talk's portrait as it is typed; the last changes can be undone one by one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id = TalkId(0)
        self._read: _Read | None = None
        self._editable = False
        self.state = label("", "hint", wrap=False)
        actions = session.actions
        self.undo_button = button(actions.labelled(ActionId.PORTRAIT_UNDO), "quiet")
        self.carry_button = button("")
        self.export_button = button(self.tr("导出…"))
        self.gaps = MessageLine()
        self.message = MessageLine()
        self.hint = label("", "hint")
        self.parts = PortraitParts()
        self.area = QScrollArea()
        self.keeper = PortraitKeeper(session, self.draft, self)
        self._lay_out()
        self._connect()
        needs_no_keeping(self.parts)

    @property
    def cards(self) -> list[PortraitCard]:
        """The sentences that are shown, part by part."""
        return self.parts.in_order()

    def show_talk(self, talk_id: TalkId) -> None:
        """Show the portrait of a talk."""
        self.flush()
        if talk_id != self._talk_id:
            self._talk_id, self._read = talk_id, None
            self.message.say("")
        self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the panel is left."""
        self.flush()
        super().hideEvent(event)

    def flush(self) -> None:
        """Hand what is typed to the vault now."""
        self.keeper.flush()

    def draft(self) -> PortraitDraft:
        """Return the sentences as they stand, part by part."""
        return tuple((card.key, card.sentence()) for card in self.parts.in_order())

    def add_sentence(self, part: str = "") -> None:
        """Begin a new sentence at the end of a part; without one, of that which has the focus."""
        if not self._editable or not self.parts.codes:
            return
        current = self._current()
        wanted = part or (current.sentence().part if current else self.parts.codes[0])
        card = self.parts.add(SentenceView(PortraitSentence(wanted, "")))
        self._say_hint()
        card.text.setFocus()
        QTimer.singleShot(0, card, partial(self.area.ensureWidgetVisible, card))

    def cite(self) -> None:
        """Choose what the current sentence rests on."""
        card = self._current()
        if card is not None and not card.is_hidden and self._editable:
            dialog = CiteDialog(self._session, self._talk_id, self)
            dialog.cited.connect(card.add_quote)
            dialog.open()

    def undo(self) -> None:
        """Take the last change back."""
        before = self.keeper.undo() if self._editable else None
        if before is None:
            return
        self._show_draft(before)
        self.keeper.keep_undone()

    def carry_over(self) -> None:
        """Take over what the earlier talk's portrait says."""
        self.flush()
        portraits, talk_id = self._session.workbench.material.portraits, self._talk_id

        def carried(view: PortraitView) -> None:
            if view.talk_id != self._talk_id:
                return
            self.message.say(self.tr("已沿用上次的画像；请逐句核对，过时的改掉。"), "good")
            self.keeper.remember(self.draft())
            self._show_view(view, afresh=False)

        self._session.jobs.change(partial(portraits.carry_over, talk_id), owner=self, done=carried)

    def export_to(self, purpose: Purpose, folder: Path) -> None:
        """Write the portrait as PDF and Word."""
        self.flush()
        portraits, talk_id = self._session.workbench.material.portraits, self._talk_id

        def written(paths: tuple[Path, ...]) -> None:
            names = self.tr("、").join(path.name for path in paths)
            self.message.say(self.tr("已导出：{names}").format(names=names), "good")

        self._session.jobs.long(
            partial(portraits.export, talk_id, purpose, folder),
            owner=self,
            title=self.tr("正在导出画像…"),
            done=written,
        )

    def _load(self) -> None:
        if self._talk_id:
            work = partial(_read, self._session.workbench, self._talk_id)
            self._session.jobs.read(work, owner=self, done=self._show)

    def _show(self, found: _Read) -> None:
        if found.talk.id != self._talk_id:
            return
        if self._read is None:
            self.flush()  # typed into the talk of before while this one was read
        elif self.keeper.autosave.is_waiting or self.keeper.has_failed:
            return
        before, self._read = self._read, found
        self._editable = found.talk.stage not in FINISHED
        if before is None or before.parts != found.parts:
            self.parts.set_parts(found.parts)
        self._say_gaps(found.gaps)
        if before is None or before.view != found.view:
            self._show_view(found.view, afresh=before is None)
        self._update()

    def _show_view(self, view: PortraitView, *, afresh: bool) -> None:
        if self._read is not None:
            self._read = replace(self._read, view=view)
        self.parts.clear()
        for line in view.lines:
            self.parts.add(line)
        self.keeper.begin(view.talk_id, afresh=afresh)
        self._say_hint()
        self._update()

    def _show_draft(self, draft: PortraitDraft) -> None:
        """Show earlier sentences with the keys of their cards."""
        known = {m.id: m for card in self.cards for m in card.sources()}
        if self._read is not None:
            known |= {m.id: m for line in self._read.view.lines for m in line.sources}
        hidden = {card.sentence().id for card in self.cards if card.is_hidden}
        self.parts.clear()
        for key, sentence in draft:
            sources = tuple(
                known[quote.material_id] for quote in sentence.quotes if quote.material_id in known
            )
            view = SentenceView(sentence, is_hidden=sentence.id in hidden, sources=sources)
            self.parts.add(view, key)
        self._say_hint()

    def _cite_card(self, card: PortraitCard) -> None:
        card.text.setFocus()
        self.cite()

    def _remove(self, card: PortraitCard) -> None:
        self.flush()
        place = self.cards.index(card)
        self.parts.take_off(card)
        left = self.cards[min(place, len(self.cards) - 1)] if self.cards else None
        (left.text if left and not left.is_hidden else self.undo_button).setFocus()
        said = self.tr("已删除一句；按 {keys} 可以放回。")
        self.message.say(
            said.format(keys=self._session.actions.shortcut(ActionId.PORTRAIT_UNDO)), "hint"
        )
        self._on_changed()

    def _on_changed(self) -> None:
        """Store at once what was done by a button: each is a step of its own."""
        self.keeper.autosave.forget()
        self.keeper.store()
        self._say_hint()

    def _current(self) -> PortraitCard | None:
        focus = self.focusWidget()
        return next((c for c in self.cards if focus and c.isAncestorOf(focus)), None)

    def _on_stored(self, view: PortraitView | None) -> None:
        mark(self.state, kind="hint")
        self.state.setText(self.tr("已保存"))
        self._update()
        if view is not None and self._read is not None and view.talk_id == self._talk_id:
            self._read = replace(self._read, view=view)

    def _say_waiting(self) -> None:
        mark(self.state, kind="hint")
        self.state.setText(self.tr("正在保存…"))

    def _say_failed(self) -> None:
        mark(self.state, kind="error")
        self.state.setText(self.tr("没有保存成功，再改动时会重试"))

    def _say_gaps(self, gaps: Sequence[MaterialGap]) -> None:
        lines = [gap_text(gap) for gap in gaps[:_GAPS_SHOWN]]
        if len(gaps) > _GAPS_SHOWN:
            lines.append(self.tr("……共缺 {count} 项").format(count=len(gaps)))
        head = self.tr("材料还不齐：")
        self.gaps.say("\n".join([head, *lines]) if lines else "", "warning")

    def _say_hint(self) -> None:
        bare = sum(
            not card.is_hidden and not any(m.counts for m in card.sources()) for card in self.cards
        )
        if not self.cards:
            said = self.tr("还没有画像。添一句，再注明它依据哪份材料。")
        elif bare:
            said = self.tr("有 {count} 句还没有注明依据。").format(count=bare)
        else:
            said = self.tr("每句都注明了依据。")
        self.hint.setText(said)

    def _update(self) -> None:
        self.parts.set_editable(editable=self._editable)
        self.undo_button.setEnabled(self._editable and self.keeper.can_undo)
        earlier = self._read.earlier if self._read else None
        self.carry_button.setVisible(self._editable and earlier is not None)
        if earlier is not None:
            said = self.tr("沿用 {number} 的画像").format(number=earlier.number)
            self.carry_button.setText(said)
        self.export_button.setEnabled(bool(self.cards))

    def _choose_export(self, purpose: Purpose) -> None:
        start = self._session.preferences.load().last_export_folder
        choose_folder(self, self.tr("导出画像到文件夹"), start, partial(self.export_to, purpose))

    def _connect(self) -> None:
        session = self._session
        session.actions.bind(self, ActionId.PORTRAIT_ADD, self.add_sentence)
        session.actions.bind(self, ActionId.PORTRAIT_CITE, self.cite)
        session.actions.bind(self, ActionId.PORTRAIT_UNDO, self.undo)
        self.undo_button.clicked.connect(self.undo)
        self.carry_button.clicked.connect(self.carry_over)
        self.parts.edited.connect(self.keeper.touch)
        self.parts.changed.connect(self._on_changed)
        self.parts.about_to_move.connect(self.flush)
        self.parts.add_wanted.connect(self.add_sentence)
        self.parts.cite_wanted.connect(self._cite_card)
        self.parts.gone.connect(self._remove)
        self.keeper.stored.connect(self._on_stored)
        self.keeper.failed.connect(self._say_failed)
        self.keeper.changed.connect(self._say_waiting)
        menu = QMenu(self)
        menu.addAction(self.tr("内部件（含依据）…")).triggered.connect(
            lambda: self._choose_export(Purpose.INTERNAL)
        )
        menu.addAction(
            self.tr("可给谈话对象的件（只有注明依据、不敏感的语句）…")
        ).triggered.connect(lambda: self._choose_export(Purpose.SUBJECT))
        self.export_button.setMenu(menu)
        session.changes.materials_changed.connect(self._load)
        session.changes.about_to_leave.connect(self.flush)

    def _lay_out(self) -> None:
        head = row(
            label(self.tr("画像"), "heading", wrap=False),
            self.state,
            self.undo_button,
            self.carry_button,
            self.export_button,
            stretch_at=1,
        )
        inside = QWidget()
        inside.setObjectName("scrolled")
        body = QVBoxLayout(inside)
        body.setContentsMargins(PAGE_MARGIN, GAP, PAGE_MARGIN, PAGE_MARGIN)
        body.setSpacing(WIDE_GAP)
        body.addWidget(self.gaps)
        body.addWidget(self.hint)
        body.addWidget(self.parts)
        body.addStretch()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        fixed = QVBoxLayout()
        fixed.setContentsMargins(PAGE_MARGIN, WIDE_GAP, PAGE_MARGIN, 0)
        fixed.setSpacing(GAP)
        fixed.addLayout(head)
        fixed.addWidget(self.message)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(fixed)
        page.addWidget(self.area, 1)


def _read(workbench: Workbench, talk_id: TalkId) -> _Read:
    portraits = workbench.material.portraits
    return _Read(
        workbench.preparing.talk(talk_id),
        portraits.parts(talk_id),
        portraits.portrait(talk_id),
        workbench.material.requests.gaps(talk_id),
        portraits.earlier(talk_id),
    )
