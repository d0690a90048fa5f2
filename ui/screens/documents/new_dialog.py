"""Which kind of document is to be drafted, under which scheme, for which talk."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.document import Document
from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.scheme import Scheme
from app.domain.talk import Talk
from ui.session import Session
from ui.widgets.field_dialog import FieldDialog
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label


class NewChoices(NamedTuple):
    """What can be chosen."""

    schemes: tuple[Scheme, ...]
    talks: tuple[Talk, ...]


class NewDocumentDialog(FieldDialog):
    """Signal: made(Document) when the draft is stored."""

    made = Signal(object)

    def __init__(
        self, session: Session, choices: NewChoices, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, "", "", parent)
        self.setWindowTitle(self.tr("起草文书"))
        self.keep.setText(self.tr("起草"))
        self._choices = choices
        self.scheme, self.form, self.talk = QComboBox(), QComboBox(), QComboBox()
        for scheme in choices.schemes:
            self.scheme.addItem(scheme.name, scheme.code)
        self.talk.addItem(self.tr("不针对某次谈话"), 0)
        for talk in choices.talks:
            self.talk.addItem(_said(talk), talk.id)
        self._source = label("", "hint")
        scheme_field = LabelledField(self.tr("按哪个制度"), self.scheme)
        scheme_field.setVisible(len(choices.schemes) > 1)
        self.body.addWidget(scheme_field)
        self.body.addWidget(LabelledField(self.tr("文种"), self.form))
        self.body.addWidget(LabelledField(self.tr("针对的谈话（内容由谈话带出）"), self.talk))
        self.body.addWidget(self._source)
        self.scheme.currentIndexChanged.connect(self._offer)
        self.form.currentIndexChanged.connect(self._tell)
        self._offer()
        self.form.setFocus()

    def save(self) -> None:
        """Store the draft."""
        scheme = self._choices.schemes[self.scheme.currentIndex()]
        code: str = self.form.currentData()
        talk_id = TalkId(self.talk.currentData()) if self.talk.currentData() else None
        drafting = self._session.workbench.documents.drafting
        self.run(lambda: drafting.draft(scheme, code, talk_id), self._stored)

    def _stored(self, document: Document) -> None:
        self.made.emit(document)
        self.accept()

    def _offer(self) -> None:
        self.form.clear()
        for form in self._choices.schemes[self.scheme.currentIndex()].documents:
            self.form.addItem(form.name, form.code)
        self._tell()

    def _tell(self) -> None:
        scheme = self._choices.schemes[self.scheme.currentIndex()]
        sources: Sequence[str] = [
            form.source for form in scheme.documents if form.code == self.form.currentData()
        ]
        words = self.tr("依据：{source}").format(source=sources[0]) if sources else ""
        self._source.setText(words)


def _said(talk: Talk) -> str:
    """Return what tells a talk from others: a year's talks have one reason."""
    subjects = "、".join(person.name for person in talk.with_role(Role.SUBJECT))
    return "　".join(filter(None, (talk.number, subjects, talk.reason[:24])))
