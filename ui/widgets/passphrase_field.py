"""The line for a passphrase: hidden unless one asks to see it, and never kept anywhere."""

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.loose_words import needs_no_keeping
from ui.widgets.text_fields import LineEdit


class PassphraseField(LineEdit):
    """Hides what is typed. Shown or not, it is a secret and no words to give back after a lock."""

    def __init__(
        self, parent: QWidget | None = None, *, name: str = "", placeholder: str = ""
    ) -> None:
        super().__init__(parent, name=name, placeholder=placeholder)
        self.show_words(is_shown=False)
        needs_no_keeping(self)

    def show_words(self, is_shown: bool) -> None:  # noqa: FBT001  (a Qt signal's slot)
        """Show what is typed, or hide it."""
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)


class ShowPassphrase(QCheckBox):
    """Ticked, it shows what is typed in the fields."""

    def __init__(self, *fields: PassphraseField) -> None:
        super().__init__()
        self.setText(self.tr("显示口令"))
        for field in fields:
            self.toggled.connect(field.show_words)
