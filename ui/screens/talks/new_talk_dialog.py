"""A new talk: which scheme and type, with whom, when and why."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.participant import Role
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from app.domain.talk import Talk
from app.services.workbench import Workbench
from ui.actions import ActionId
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.session import Session
from ui.widgets.choice_field import unsettled_in
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import button, fit, label, row
from ui.widgets.plan_form import PlanForm

_SIZE = (880, 640)


@dataclass(frozen=True)
class _Register:
    schemes: tuple[Scheme, ...]
    persons: tuple[Person, ...]
    units: tuple[Unit, ...]


class NewTalkDialog(QDialog):
    """Asks for a plan and stores it, complete or not.

    Signals: planned(talk id); register_wanted() while there is nobody to choose.
    """

    planned = Signal(int)
    register_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._schemes: tuple[Scheme, ...] = ()
        self.scheme = QComboBox()
        self.type = QComboBox()
        self.purpose = QLabel()
        self.form = PlanForm(3)
        self.missing = QLabel()
        self.nobody = label(self.tr("名册里还没有人，这里就没有人可选。"), "warning")
        self.register_button = button(session.actions.labelled(ActionId.SHOW_REGISTER))
        self.setWindowTitle(self.tr("新建谈话"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self._connect()
        fit(self, *_SIZE)
        # open at once, so that the next key already lands here; the register follows
        session.jobs.read(partial(_read, session.workbench), owner=self, done=self._fill)

    def save(self) -> None:
        """Store the plan; a talk may be stored incomplete."""
        if self.scheme.currentIndex() < 0:
            return
        scheme, plan = self._schemes[self.scheme.currentIndex()], self.form.plan()
        self._buttons.setEnabled(False)
        self._session.jobs.change(
            lambda: self._session.workbench.preparing.plan(scheme, plan),
            owner=self,
            done=self._stored,
            failed=self._not_stored,
        )

    def _keep_pressed(self) -> None:
        """Store, unless a field was left with words that nobody is called: it says so."""
        field = unsettled_in(self)
        if field is None:
            self.save()
        else:
            field.setFocus()

    def _build(self) -> None:
        self.purpose.setProperty("kind", "hint")
        self.purpose.setWordWrap(True)
        self.missing.setProperty("kind", "hint")
        self.missing.setWordWrap(True)
        choice = QGridLayout()
        choice.setHorizontalSpacing(WIDE_GAP)
        choice.addWidget(LabelledField(self.tr("谈话制度"), self.scheme), 0, 0)
        choice.addWidget(LabelledField(self.tr("谈话种类"), self.type), 0, 1)
        choice.addWidget(self.purpose, 1, 0, 1, 2)
        choice.setColumnStretch(0, 1)
        choice.setColumnStretch(1, 1)
        inside = QWidget()
        inside.setObjectName("scrolled")
        body = QVBoxLayout(inside)
        body.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_GAP)
        body.setSpacing(WIDE_GAP)
        body.addLayout(row(self.nobody, self.register_button))
        body.addLayout(choice)
        body.addWidget(self.form)
        body.addStretch()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(_scrolled(inside), 1)
        page.addLayout(self._foot())
        self._keep.setDefault(True)  # only now, as a part of the dialog, is it Enter's button

    def _foot(self) -> QVBoxLayout:
        self._buttons = QDialogButtonBox()
        self._keep = self._buttons.addButton(
            self.tr("保存谈话"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._keep.setProperty("kind", "primary")
        self._buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self._keep_pressed)
        self._buttons.rejected.connect(self.reject)
        foot = QVBoxLayout()
        foot.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, PAGE_MARGIN)
        foot.setSpacing(WIDE_GAP)
        foot.addWidget(self.missing)
        foot.addWidget(self._buttons)
        return foot

    def _connect(self) -> None:
        self.form.show_day(self._today())
        self.form.changed.connect(self._say_missing)
        self.type.currentIndexChanged.connect(self._type_chosen)
        self.scheme.currentIndexChanged.connect(self._scheme_chosen)
        self.register_button.clicked.connect(self._go_to_register)
        self._show_nobody(is_empty=False)
        self.form.people[Role.SUBJECT].setFocus()

    def _fill(self, register: _Register) -> None:
        self._schemes = register.schemes
        self.form.set_register(register.persons, register.units)
        self._show_nobody(is_empty=not register.persons)
        text = self.tr("{name}（第 {version} 版）")
        for scheme in self._schemes:
            self.scheme.addItem(text.format(name=scheme.name, version=scheme.version))

    def _show_nobody(self, *, is_empty: bool) -> None:
        self.nobody.setVisible(is_empty)
        self.register_button.setVisible(is_empty)
        if is_empty:
            self.register_button.setFocus()

    def _go_to_register(self) -> None:
        self.reject()
        self.register_wanted.emit()

    def _scheme_chosen(self, index: int) -> None:
        self.type.clear()
        for talk_type in self._schemes[index].talk_types:
            self.type.addItem(talk_type.name, talk_type.code)

    def _type_chosen(self, index: int) -> None:
        if index < 0:
            return
        scheme = self._schemes[self.scheme.currentIndex()]
        code = self.type.itemData(index)
        self.form.set_scheme(scheme, code)
        self.purpose.setText(scheme.talk_type(code).purpose)
        self._say_missing()

    def _say_missing(self) -> None:
        missing = self.tr("；").join(self.form.missing)
        text = self.tr("现在就可以保存，以后再补。呈批或者通知前：{missing}。")
        self.missing.setText(text.format(missing=missing) if missing else "")

    def _stored(self, talk: Talk) -> None:
        self._session.changes.talks_changed.emit()
        self.planned.emit(talk.id)
        self.accept()

    def _not_stored(self, _error: Exception) -> bool:
        self._buttons.setEnabled(True)
        return False

    def _today(self) -> QDate:
        now = self._session.workbench.clock.now()
        return QDate(now.year, now.month, now.day)


def _read(workbench: Workbench) -> _Register:
    return _Register(
        workbench.schemes.in_force(), workbench.registering.persons(), workbench.registering.units()
    )


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
