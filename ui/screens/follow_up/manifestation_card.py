"""Which entry of a problem library (表现库) a problem is a case of."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.domain.ids import ProblemId
from app.domain.library import LibraryEntry, LibraryLink
from app.services.workbench import Workbench
from ui.look.theme import PAGE_MARGIN
from ui.session import Session
from ui.widgets.library_picker import LibraryPicker
from ui.widgets.parts import Card, button, label, row

_SIZE = QSize(720, 520)


class ManifestationCard(Card):
    """Shows the tie of the chosen problem; hidden where there is neither a tie nor a library."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._problem_id = ProblemId(0)
        self._words = label("")
        self.pick_button = button("")
        self.clear_button = button(self.tr("取消对应"), "quiet")
        self.body.addWidget(label(self.tr("对应的表现"), "heading"))
        self.body.addWidget(self._words)
        self.body.addLayout(row(self.pick_button, self.clear_button))
        self.pick_button.clicked.connect(self.open_picker)
        self.clear_button.clicked.connect(self._clear)
        session.changes.libraries_changed.connect(self._load)
        self.hide()

    @property
    def words(self) -> str:
        """What is shown of the tie."""
        return self._words.text()

    def show_problem(self, problem_id: ProblemId) -> None:
        """Show the tie of a problem."""
        if problem_id != self._problem_id:
            self._problem_id = problem_id
            self._load()

    def open_picker(self) -> None:
        """Ask which entry it is."""
        dialog = QDialog(self)
        dialog.setWindowTitle(self.tr("选对应的表现"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker = LibraryPicker(self._session, dialog)
        picker.picked.connect(partial(self._picked, dialog))
        page = QVBoxLayout(dialog)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.addWidget(picker)
        dialog.resize(_SIZE)
        dialog.open()
        picker.focus_first()

    def _picked(self, dialog: QDialog, entry: LibraryEntry) -> None:
        libraries, problem_id = self._session.workbench.library.keeping, self._problem_id
        dialog.accept()
        self._change(lambda: libraries.link_problem(problem_id, entry.id))

    def _clear(self) -> None:
        libraries, problem_id = self._session.workbench.library.keeping, self._problem_id
        self._change(lambda: libraries.unlink_problem(problem_id))

    def _change(self, work: Callable[[], object]) -> None:
        announce = self._session.changes.libraries_changed.emit
        self._session.jobs.change(work, owner=self, done=lambda _result: announce())

    def _load(self) -> None:
        if self._problem_id:
            work = partial(_read, self._session.workbench, self._problem_id)
            self._session.jobs.read(work, owner=self, done=self._show)

    def _show(self, read: tuple[LibraryLink | None, bool]) -> None:
        link, has_libraries = read
        self.setVisible(link is not None or has_libraries)
        self._words.setText(link.words if link else self.tr("还没有对应到表现库里的条目。"))
        self.pick_button.setText(self.tr("另选…") if link else self.tr("选对应的表现…"))
        self.pick_button.setEnabled(has_libraries)
        self.clear_button.setVisible(link is not None)


def _read(bench: Workbench, problem_id: ProblemId) -> tuple[LibraryLink | None, bool]:
    links = bench.library.keeping.links([problem_id])
    return links.get(problem_id), bool(bench.library.keeping.libraries())
