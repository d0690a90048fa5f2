"""Noting what triggers look at: scores, ratings, tags, influence periods, findings."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import PersonId, UnitId
from app.domain.plan import BY_YEAR, UNIT_FACTS, Fact, FactKind
from app.domain.register import Person, Unit
from app.domain.scheme import Term
from app.services.workbench import Workbench
from ui.session import Session
from ui.widgets.choice_field import Choice, ChoiceField
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.people import person_choices
from ui.widgets.text_fields import LineEdit
from ui.widgets.tick_list import TickList


@dataclass(frozen=True)
class _Register:
    persons: tuple[Person, ...]
    units: tuple[Unit, ...]
    ratings: tuple[Term, ...]
    groups: tuple[Term, ...]
    facts: tuple[Fact, ...]


class FactDialog(FieldDialog):
    """Asks about whom or which unit, what, and its value. Signal: stored()."""

    stored = Signal()

    def __init__(self, session: Session, year: int, parent: QWidget | None = None) -> None:
        super().__init__(session, "", self.tr("登记"), parent)
        self.setWindowTitle(self.tr("登记情况"))
        self._year = year
        self.kind = QComboBox()
        self.person = ChoiceField(self.tr("姓名、单位或者职务"))
        self.unit = ChoiceField(self.tr("单位名称"))
        self.value = LineEdit()
        self.rating = QComboBox()
        self.tags = TickList()
        self._facts: tuple[Fact, ...] = ()
        self._groups: tuple[Term, ...] = ()
        self._build()
        self._say_kind()
        session.jobs.read(partial(_read, session.workbench), owner=self, done=self._fill)

    def save(self) -> None:
        """Store the fact; an empty value takes it back."""
        kind: FactKind = self.kind.currentData()
        field = self.unit if kind in UNIT_FACTS else self.person
        if field.key is None:
            self.message.say(self.tr("请先选择人员或者单位。"))
            field.setFocus()
            return
        about = UnitId(field.key) if kind in UNIT_FACTS else PersonId(field.key)
        fact = Fact(kind, about, self._typed(kind), self._year if kind in BY_YEAR else 0)
        facts = self._session.workbench.plan.facts
        self.run(partial(facts.set_fact, fact), self._stored)

    def _typed(self, kind: FactKind) -> str:
        if kind is FactKind.TEAM_RATING:
            return str(self.rating.currentData() or "")
        if kind is FactKind.TAGS:
            return ",".join(self.tags.ticked)
        return self.value.text()

    def _show_present(self) -> None:
        """Show what is noted already, so that it can be changed or taken back."""
        kind: FactKind = self.kind.currentData()
        about = (self.unit if kind in UNIT_FACTS else self.person).key
        year = self._year if kind in BY_YEAR else 0
        found = (f.value for f in self._facts if (f.kind, f.about, f.year) == (kind, about, year))
        value = next(found, "")
        if kind is FactKind.TEAM_RATING:
            self.rating.setCurrentIndex(max(0, self.rating.findData(value)))
        elif kind is FactKind.TAGS:
            self._offer_tags(frozenset(value.split(",")))
        else:
            self.value.setText(value)

    def _say_kind(self) -> None:
        kind: FactKind = self.kind.currentData()
        self._about.show_field(1 if kind in UNIT_FACTS else 0)
        places = {FactKind.TEAM_RATING: 1, FactKind.TAGS: 2}
        self._values.show_field(places.get(kind, 0))
        hints = {
            FactKind.SCORE: self.tr("如 79.99"),
            FactKind.INFLUENCE_UNTIL: self.tr("影响期截止日，如 2027-03-31"),
            FactKind.FINDING: self.tr("发现的情况，一两句话"),
            FactKind.QUIZ: self.tr("如：答对 9 题、共 10 题；基本掌握"),
        }
        self.value.setPlaceholderText(hints.get(kind, ""))
        self._show_present()

    def _fill(self, register: _Register) -> None:
        self.person.set_choices(person_choices(register.persons, register.units))
        self.unit.set_choices(Choice(u.id, u.name, u.short_name) for u in register.units)
        self.rating.clear()
        self.rating.addItem(self.tr("未评价"), "")
        for term in register.ratings:
            self.rating.addItem(term.name, term.code)
        self._facts, self._groups = register.facts, register.groups
        self._show_present()

    def _offer_tags(self, ticked: frozenset[str]) -> None:
        self.tags.show_choices(tuple((t.code, t.name) for t in self._groups), ticked)

    def _stored(self, _fact: Fact) -> None:
        self._session.messages.notice(self.tr("已登记。"))
        self.stored.emit()
        self.accept()

    def _build(self) -> None:
        for text, kind in (
            (self.tr("考核或者测评得分"), FactKind.SCORE),
            (self.tr("班子评价"), FactKind.TEAM_RATING),
            (self.tr("人员类别（三重等）"), FactKind.TAGS),
            (self.tr("诫勉影响期"), FactKind.INFLUENCE_UNTIL),
            (self.tr("检查发现的情况"), FactKind.FINDING),
            (self.tr("应知应会测试结果"), FactKind.QUIZ),
        ):
            self.kind.addItem(text, kind)
        self._about = _OneOf(
            LabelledField(self.tr("人员"), self.person), LabelledField(self.tr("单位"), self.unit)
        )
        self._values = _OneOf(
            LabelledField(self.tr("内容"), self.value),
            LabelledField(self.tr("班子评价"), self.rating),
            LabelledField(self.tr("人员类别"), self.tags),
        )
        self.kind.currentIndexChanged.connect(lambda _: self._say_kind())
        self.person.chosen.connect(self._show_present)
        self.unit.chosen.connect(self._show_present)
        self.body.addWidget(LabelledField(self.tr("登记什么"), self.kind))
        self.body.addWidget(self._about)
        self.body.addWidget(self._values)


class _OneOf(QWidget):
    """Shows one of several fields and leaves no gap for the others."""

    def __init__(self, *fields: QWidget) -> None:
        super().__init__()
        self._fields = fields
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for field in fields:
            layout.addWidget(field)

    def show_field(self, place: int) -> None:
        """Show the field at a place, counted from 0."""
        for number, field in enumerate(self._fields):
            field.setVisible(number == place)


def _read(workbench: Workbench) -> _Register:
    schemes = workbench.schemes.in_force()
    return _Register(
        workbench.registering.persons(),
        workbench.registering.units(),
        _terms(term for s in schemes for term in s.terms("team_rating")),
        _terms(term for s in schemes for term in s.terms("target_group")),
        workbench.plan.facts.all(),
    )


def _terms(terms: Iterable[Term]) -> tuple[Term, ...]:
    return tuple({term.code: term for term in terms}.values())
