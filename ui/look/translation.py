"""Texts of the screens: Chinese in the code, other languages from resources/translations."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_QT_CATALOGUE = {"zh": "qtbase_zh_CN", "en": "qtbase_en"}
# looking for them among the application's children makes PySide wrap each of those, which takes a
# tenth of the start
_installed: list[QTranslator] = []


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


def install(app: QCoreApplication, language: str, resources: Path) -> None:
    """Show screens and Qt's own buttons in a language (zh or en) from now on."""
    uninstall(app)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _load(app, _QT_CATALOGUE[language], qt_folder)
    if language != "zh":
        _load(app, f"ui_{language}", str(resources / "translations"))
    QLocale.setDefault(QLocale("zh_CN") if language == "zh" else QLocale("en_GB"))


def uninstall(app: QCoreApplication) -> None:
    """Show the texts as they stand in the code."""
    while _installed:
        app.removeTranslator(_installed.pop())


def _load(app: QCoreApplication, catalogue: str, folder: str) -> None:
    translator = QTranslator()
    if translator.load(catalogue, folder):
        app.installTranslator(translator)
        _installed.append(translator)
