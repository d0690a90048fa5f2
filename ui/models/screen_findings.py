"""What only the window system can tell for the self-test: screens, faces, printers."""

from PySide6.QtGui import QFontInfo, QGuiApplication

from app.services.self_test import Finding, Topic
from ui.look.fonts import FAMILY

_LEAST = (1366, 720)  # a screen of 1366 × 768 without its task bar


def about_screens() -> Finding:
    """Tell how many screens there are and how large; on the GUI thread."""
    screens = QGuiApplication.screens()
    sizes = [screen.size() for screen in screens]
    said = ", ".join(
        f"{size.width()}×{size.height()} ({screen.devicePixelRatio():g}×)"
        for size, screen in zip(sizes, screens, strict=True)
    )
    if all(size.width() < _LEAST[0] or size.height() < _LEAST[1] for size in sizes):
        return Finding(Topic.SCREENS, "screens_small", (said,), is_good=False)
    return Finding(Topic.SCREENS, "screens_two" if len(screens) > 1 else "screens_one", (said,))


def about_the_face() -> Finding | None:
    """Tell where the screens show another typeface than the program's; on the GUI thread."""
    shown = QFontInfo(QGuiApplication.font()).family()
    if shown == FAMILY:
        return None
    return Finding(Topic.FONTS, "fonts_substituted", (shown,), is_good=False)


def about_printers() -> Finding:
    """Tell which printers the system knows; asks its print service, so never on the GUI thread."""
    # the module is slow to load and most sessions never print
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415

    names = QPrinterInfo.availablePrinterNames()
    if not names:
        return Finding(Topic.PRINTERS, "printers_none", is_good=False)
    default = QPrinterInfo.defaultPrinterName() or "—"
    return Finding(Topic.PRINTERS, "printers_some", (str(len(names)), default))
