"""Texts of the screens: Chinese in the code, other languages from resources/translations."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_QT_CATALOGUE = {"zh": "qtbase_zh_CN", "en": "qtbase_en"}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for lupdate, which knows this name, and return it.

    PySide6's own function is typed as returning an object.
    """
    del context
    return text


def language_of(preferred: str) -> str:
    """Return zh or en for a stored preference (zh_CN, en, or empty for the system's)."""
    code = preferred or QLocale.system().name()
    return "zh" if code.lower().startswith("zh") else "en"


class Translation:
    """Shows screens and Qt's own buttons in one language after another."""

    def __init__(self, app: QCoreApplication, resources: Path) -> None:
        self._app = app
        self._resources = resources
        # held here: looking for them among the children of `app` wraps each of those, which
        # takes a tenth of the start
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Show everything in a language (zh or en) from now on."""
        while self._installed:
            self._app.removeTranslator(self._installed.pop())
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._load(_QT_CATALOGUE[language], qt_folder)
        if language != "zh":
            self._load(f"ui_{language}", str(self._resources / "translations"))
        QLocale.setDefault(QLocale("zh_CN") if language == "zh" else QLocale("en_GB"))

    def _load(self, catalogue: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(catalogue, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)
