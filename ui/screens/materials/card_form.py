"""The card of a material as a form: what it is, whom it is about, how far it may be shown."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QSpinBox,
    QWidget,
)

from app.domain.ids import PersonId, RequestId, TalkId, UnitId
from app.domain.material import Material, Verification
from app.domain.participant import Role
from app.domain.register import Person, Unit
from app.domain.scheme import Term
from app.domain.talk import Talk
from app.domain.text import LONGEST_LINE
from app.services.requesting_materials import RequestRow
from app.services.workbench import Workbench
from ui.look.theme import GAP, WIDE_GAP
from ui.models.material_words import verification_text
from ui.widgets.choice_field import Choice, ChoiceField
from ui.widgets.day_field import DayField
from ui.widgets.labelled_field import LabelledField
from ui.widgets.people import person_choices
from ui.widgets.text_fields import LineEdit, TextEdit
from ui.widgets.typed_fields import Typed, show_typed, typed

_MOST_ADVICES = 99_999


@dataclass(frozen=True)
class CardOffers:
    """What the form offers: the scheme's words, the register, talks, requests still open."""

    kinds: tuple[Term, ...] = ()
    sources: tuple[Term, ...] = ()
    channels: tuple[Term, ...] = ()
    classifications: tuple[Term, ...] = ()
    units: tuple[Unit, ...] = ()
    persons: tuple[Person, ...] = ()
    talks: tuple[Talk, ...] = ()
    requests: tuple[RequestRow, ...] = ()
    accounts: tuple[str, ...] = ()
    readers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Who may read what a kind of sensitive source gives from now on."""


def read_offers(workbench: Workbench, accounts: Iterable[str]) -> CardOffers:
    """Return what the form offers; for a reading thread."""
    materials = workbench.material.materials
    sources = materials.source_kinds()
    own = (workbench.store.account,)
    readers = {
        term.code: tuple(dict.fromkeys((*materials.default_readers(term.code), *own)))
        for term in sources
        if term.sensitive
    }
    return CardOffers(
        materials.kinds(),
        sources,
        materials.channels(),
        materials.classifications(),
        workbench.registering.units(),
        workbench.registering.persons(),
        workbench.preparing.talks(),
        workbench.material.requests.rows(),
        tuple(accounts),
        readers,
    )


class CardForm(QWidget):
    """Signal: changed() when anything was typed or chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Material("")
        self._offers = CardOffers()
        self.title, self.source = LineEdit(), LineEdit()
        self.kind, self.source_kind, self.channel = QComboBox(), QComboBox(), QComboBox()
        self.classification, self.verification = QComboBox(), QComboBox()
        self.request = QComboBox()
        self.unit = ChoiceField(self.tr("单位全称或者简称"))
        self.person = ChoiceField(self.tr("姓名、单位或者职务"))
        self.talk = ChoiceField(self.tr("谈话编号、谈话对象"))
        self.dated, self.received_on, self.valid_until = DayField(), DayField(), DayField()
        self.advices = QSpinBox()
        self.digest = TextEdit(lines=(2, 6))
        self.showable = QCheckBox(self.tr("可以出示给谈话对象"))
        self.sensitive = QCheckBox(self.tr("来源敏感：限定知悉，绝不进入给谈话对象的件"))
        self.words = {"title": self.title, "source": self.source, "digest": self.digest}
        self.days = (self.dated, self.received_on, self.valid_until)
        self._fields = self._labelled()
        self._prepare()
        self._lay_out()
        self._connect()

    def offer(self, offers: CardOffers) -> None:
        """Offer these words, people and talks; what is chosen and typed stays.

        Only what is offered can be shown, so this comes before the first card.
        """
        self._offers = offers
        shown, kept = self.card(), self.typed()
        _fill(self.kind, self.tr("未注明"), offers.kinds)
        _fill(self.source_kind, self.tr("未注明"), offers.sources)
        _fill(self.channel, self.tr("未注明"), offers.channels)
        marks = [Term(t.name, t.name) for t in offers.classifications]
        _fill(self.classification, self.tr("未注明"), marks)
        self.unit.set_choices(Choice(u.id, u.name, u.short_name) for u in offers.units)
        self.person.set_choices(person_choices(offers.persons, offers.units))
        self.talk.set_choices(talk_choice(t) for t in offers.talks)
        self._offer_requests(shown.request_id)
        self.show_card(shown)
        self.show_typed(kept)

    def show_card(self, card: Material) -> None:
        """Show a card; the cursor stays where nothing changes."""
        self._card = card
        self.blockSignals(True)
        for line, text in ((self.title, card.title), (self.source, card.source)):
            if line.text() != text:
                line.setText(text)
        _choose(self.kind, card.kind)
        _choose(self.source_kind, card.source_kind)
        _choose(self.channel, card.channel)
        _choose(self.classification, card.classification)
        _choose(self.verification, card.verification.value)
        self._offer_requests(card.request_id)
        self.unit.choose(card.unit_id)
        self.person.choose(card.person_id)
        self.talk.choose(card.talk_id)
        self.dated.show_day(card.dated)
        self.received_on.show_day(card.received_on)
        self.valid_until.show_day(card.valid_until)
        self.advices.setValue(card.advices)
        if self.digest.text() != card.digest:
            self.digest.set_text(card.digest)
        self.showable.setChecked(card.showable)
        self.sensitive.setChecked(card.sensitive)
        self.blockSignals(False)
        self._follow_source()

    def card(self) -> Material:
        """Return the card as it is filled in; what is no day leaves the day as it was."""
        return replace(
            self._card,
            title=self.title.text(),
            source=self.source.text(),
            kind=_chosen(self.kind, self._card.kind),
            source_kind=_chosen(self.source_kind, self._card.source_kind),
            channel=_chosen(self.channel, self._card.channel),
            classification=_chosen(self.classification, self._card.classification),
            verification=Verification(self.verification.currentData() or ""),
            request_id=self._request_id(),
            unit_id=None if self.unit.key is None else UnitId(self.unit.key),
            person_id=None if self.person.key is None else PersonId(self.person.key),
            talk_id=None if self.talk.key is None else TalkId(self.talk.key),
            dated=_day(self.dated, self._card.dated),
            received_on=_day(self.received_on, self._card.received_on),
            valid_until=_day(self.valid_until, self._card.valid_until),
            advices=self.advices.value(),
            digest=self.digest.text(),
            showable=self.showable.isChecked(),
            sensitive=self.sensitive.isChecked(),
        )

    def stand_on(self, card: Material) -> None:
        """Take a card as what is stored, without touching what is typed."""
        self._card = card
        self._follow_source()

    def typed(self) -> Typed:
        """Return what stands in the fields, letter for letter."""
        return typed(self._inputs())

    def show_typed(self, kept: Mapping[str, object]) -> None:
        """Show what stood in the fields once."""
        self.blockSignals(True)
        show_typed(self._inputs(), kept)
        self.blockSignals(False)
        self._follow_source()
        self._say_days()

    def wrong_day(self) -> DayField | None:
        """Return the first field in which something stands that is no day."""
        return next((field for field in self.days if field.is_wrong), None)

    def fix_title(self, hint: str) -> None:
        """Let each file keep its own title: the field only says so."""
        self.title.setReadOnly(bool(hint))
        self._fields["title"].note(hint, "hint")

    def _request_id(self) -> RequestId | None:
        chosen = self.request.currentData()
        return RequestId(chosen) if chosen else None

    def _offer_requests(self, chosen: RequestId | None) -> None:
        self.request.blockSignals(True)
        self.request.clear()
        self.request.addItem(self.tr("不对应需求"), 0)
        for row in self._offers.requests:
            if row.request.received_on is None or row.request.id == chosen:
                parts = (row.request.provider, row.request.wanted[:20], row.about)
                self.request.addItem(" · ".join(p for p in parts if p), row.request.id)
        _choose(self.request, chosen or 0)
        self.request.blockSignals(False)

    def _follow_source(self) -> None:
        """Say at once what a sensitive source brings with it."""
        code = self.source_kind.currentData()
        known = {term.code: term.sensitive for term in self._offers.sources}
        demanded = known.get(code, False)
        if demanded:
            self.sensitive.setChecked(True)
        self.sensitive.setEnabled(not demanded)
        is_sensitive = self.sensitive.isChecked()
        if is_sensitive:
            self.showable.setChecked(False)
        self.showable.setEnabled(not is_sensitive)
        self._fields["source_kind"].note(self._who_reads() if is_sensitive else "", "warning")

    def _who_reads(self) -> str:
        chosen = self._offers.readers.get(self.source_kind.currentData() or "", ())
        names = self._card.readers or chosen
        if not names:
            return self.tr("敏感来源：只有知悉范围内的账户能看到标题和内容。")
        said = self.tr("敏感来源：只有 {names} 能看到标题和内容，在“知悉范围”页更改。")
        return said.format(names=self.tr("、").join(names))

    def _inputs(self) -> dict[str, QWidget]:
        fields = {name: labelled.field for name, labelled in self._fields.items()}
        return {**fields, "showable": self.showable, "sensitive": self.sensitive}

    def _tell(self) -> None:
        self._say_days()
        self.changed.emit()

    def _say_days(self) -> None:
        for name in ("dated", "received_on", "valid_until"):
            day = self._fields[name].field
            wrong = isinstance(day, DayField) and day.is_wrong
            said = self.tr("请写成 2026-03-05 这样的日期") if wrong else ""
            self._fields[name].note(said, "error")

    def _labelled(self) -> dict[str, LabelledField]:
        return {
            "title": LabelledField(self.tr("名称"), self.title, self),
            "kind": LabelledField(self.tr("材料种类"), self.kind, self),
            "source": LabelledField(self.tr("提供单位"), self.source, self),
            "source_kind": LabelledField(self.tr("来源类别"), self.source_kind, self),
            "channel": LabelledField(self.tr("反映渠道"), self.channel, self),
            "unit": LabelledField(self.tr("关于单位"), self.unit, self),
            "person": LabelledField(self.tr("关于人员"), self.person, self),
            "talk": LabelledField(self.tr("用于谈话"), self.talk, self),
            "request": LabelledField(self.tr("对应哪项需求"), self.request, self),
            "dated": LabelledField(self.tr("材料日期"), self.dated, self),
            "received_on": LabelledField(self.tr("收到日期"), self.received_on, self),
            "classification": LabelledField(self.tr("密级"), self.classification, self),
            "verification": LabelledField(self.tr("核实情况"), self.verification, self),
            "valid_until": LabelledField(self.tr("有效期至"), self.valid_until, self),
            "advices": LabelledField(self.tr("所提建议条数（审计等）"), self.advices, self),
            "digest": LabelledField(self.tr("摘要"), self.digest, self),
        }

    def _prepare(self) -> None:
        for line in (self.title, self.source):
            line.setMaxLength(LONGEST_LINE)
        self.advices.setRange(0, _MOST_ADVICES)
        for verification in Verification:
            self.verification.addItem(verification_text(verification), verification.value)
        for combo in (self.kind, self.source_kind, self.channel, self.classification, self.request):
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            combo.setMinimumContentsLength(8)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setVerticalSpacing(GAP)
        place = 0
        for name, labelled in self._fields.items():
            wide = name in ("title", "digest")
            if wide and place % 2:
                place += 1
            span = 2 if wide else 1
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(labelled, place // 2, place % 2, 1, span, top)
            place += span
        rows = (place + 1) // 2
        grid.addWidget(self.showable, rows, 0, 1, 2)
        grid.addWidget(self.sensitive, rows + 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        self.source_kind.activated.connect(self._follow_source)
        self.sensitive.toggled.connect(self._follow_source)
        for line in (self.title, self.source):
            line.textEdited.connect(self._tell)
        for day in (self.dated, self.received_on, self.valid_until):
            day.day_changed.connect(self._tell)
        combos = (self.kind, self.source_kind, self.channel, self.classification)
        for combo in (*combos, self.verification, self.request):
            combo.activated.connect(self._tell)
        for choice in (self.unit, self.person, self.talk):
            choice.chosen.connect(self._tell)
        self.advices.valueChanged.connect(self._tell)
        self.digest.edited.connect(self._tell)
        for box in (self.showable, self.sensitive):
            box.clicked.connect(self._tell)


def _fill(combo: QComboBox, empty: str, terms: Sequence[Term]) -> None:
    combo.blockSignals(True)
    combo.clear()
    combo.addItem(empty, "")
    for term in terms:
        combo.addItem(term.name, term.code)
    combo.blockSignals(False)


def _choose(combo: QComboBox, code: object) -> None:
    """Choose a code; one that no scheme in force knows any more stays as it is."""
    place = combo.findData(code)
    if place < 0:
        combo.addItem(str(code), code)
        place = combo.count() - 1
    combo.setCurrentIndex(place)


def _chosen(combo: QComboBox, otherwise: str) -> str:
    return str(combo.currentData()) if combo.count() else otherwise


def _day(field: DayField, before: date | None) -> date | None:
    return before if field.is_wrong else field.day


def talk_choice(talk: Talk) -> Choice:
    """Return a talk to choose."""
    subject = talk.one(Role.SUBJECT)
    name = subject.name if subject else ""
    return Choice(talk.id, f"{talk.number}  {name}", subject.unit_name if subject else "")
