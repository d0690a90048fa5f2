"""What has changed in the vault, so that every screen shows the same."""

from PySide6.QtCore import QObject, Signal

from ui.interview import Interview


class Changes(QObject):
    """Announcements between screens; who changes something emits, who shows it listens.

    Signals
    - talk_changed(int): one talk (its id): stage, people, outline, entries, follow-up.
    - talks_changed: the list of talks (a new one, another stage or person).
    - register_changed: units or persons.
    - schemes_changed: the schemes on the shelf.
    - office_changed: the office's name, accounts or authority.
    - materials_changed: materials, their readers, or the requests for them.
    - libraries_changed: problem libraries, their entries or copies, or what was picked.
    - phrases_changed: shorthand and phrases, or the key that expands them.
    - documents_changed: drafts, issued documents, receipts, templates or numbers.
    - about_to_leave: the vault is about to be locked or the window rebuilt; whoever holds typed
      text that is not stored yet hands it to `jobs.change` now, in this very call.
    - words_left(tuple of LooseWords): what was typed into forms that go away without being stored.

    `interview` is what the recorder's screen tells the interviewer's window.
    """

    talk_changed = Signal(int)
    talks_changed = Signal()
    register_changed = Signal()
    schemes_changed = Signal()
    office_changed = Signal()
    phrases_changed = Signal()
    materials_changed = Signal()
    libraries_changed = Signal()
    documents_changed = Signal()
    about_to_leave = Signal()
    words_left = Signal(tuple)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.interview = Interview(self)
