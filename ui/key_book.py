"""Which key does what: the keys as shipped, and those a person has chosen instead."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeyBook(QObject):
    """The key of every action by its name. Signal: `changed()` when any key is another one.

    `shipped` maps an action to its key (empty for none), `own` are lines like "lock=Ctrl+L" as the
    preferences keep them; lines that mean nothing here are left out.
    """

    changed = Signal()

    def __init__(self, shipped: Mapping[str, str], own: Iterable[str] = ()) -> None:
        super().__init__()
        self._shipped = {name: QKeySequence(keys) for name, keys in shipped.items()}
        self._own: dict[str, QKeySequence] = {}
        for line in own:
            name, _, keys = line.partition("=")
            chosen = QKeySequence(keys, _PORTABLE)
            if name in self._shipped and (not keys or chosen.toString(_PORTABLE)):
                self._own[name] = chosen

    @property
    def own(self) -> tuple[str, ...]:
        """The chosen keys as lines for the preferences."""
        return tuple(f"{name}={keys.toString(_PORTABLE)}" for name, keys in self._own.items())

    def keys(self, action: str) -> QKeySequence:
        """Return the key that is in force."""
        return self._own.get(action, self._shipped[action])

    def native(self, action: str) -> str:
        """Return the key as a person reads it, for example Ctrl+L; empty for none."""
        return self.keys(action).toString(_NATIVE)

    def shipped(self, action: str) -> QKeySequence:
        """Return the key the program comes with."""
        return self._shipped[action]

    def is_own(self, action: str) -> bool:
        """Tell whether a person has chosen this key."""
        return action in self._own

    def choose(self, action: str, keys: QKeySequence) -> None:
        """Give an action another key; the shipped one is no choice of one's own."""
        if keys == self._shipped[action]:
            self._own.pop(action, None)
        else:
            self._own[action] = keys
        self.changed.emit()

    def reset(self, action: str | None = None) -> None:
        """Go back to the shipped key of one action, or of all."""
        if action is None:
            self._own.clear()
        else:
            self._own.pop(action, None)
        self.changed.emit()


class KeyedAction(QAction):
    """An action whose shortcut and tip follow the book; it belongs to `widget`."""

    def __init__(
        self, book: KeyBook, name: str, words: tuple[str, Callable[[], str]], widget: QWidget
    ) -> None:
        super().__init__(words[0], widget)
        self._book, self._labelled = book, words[1]
        self.setObjectName(name)
        self.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        book.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setShortcut(self._book.keys(self.objectName()))
        self.setToolTip(self._labelled())
