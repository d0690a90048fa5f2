"""Screen words for the choices of the program's own in a scheme."""

from PySide6.QtCore import QCoreApplication

from ui.screens.schemes.record_field_words import CHOICE_WORDS


def choice_word(code: str) -> str:
    """Return the word for a choice; an unknown one is shown by its code."""
    word = CHOICE_WORDS.get(code)
    return QCoreApplication.translate("SchemeFields", word) if word else code
