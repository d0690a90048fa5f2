"""The parts of preparing a talk beside plan and outline, in their order."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.look.translation import QT_TRANSLATE_NOOP
from ui.session import Session
from ui.widgets.part_tabs import Part

_PORTRAIT = QT_TRANSLATE_NOOP("PrepareParts", "画像")
_REVIEW = QT_TRANSLATE_NOOP("PrepareParts", "会商与审定")
_SIMILARITY = QT_TRANSLATE_NOOP("PrepareParts", "雷同比对")
_DOCUMENTS = QT_TRANSLATE_NOOP("PrepareParts", "文书")


def parts_of(session: Session) -> tuple[Part, ...]:
    """Return the parts; their screens are loaded when they are looked at."""

    def portrait(parent: QWidget) -> QWidget:
        from ui.screens.prepare.portrait_panel import PortraitPanel  # noqa: PLC0415

        return PortraitPanel(session, parent)

    def review(parent: QWidget) -> QWidget:
        from ui.screens.prepare.review_panel import ReviewPanel  # noqa: PLC0415

        return ReviewPanel(session, parent)

    def similarity(parent: QWidget) -> QWidget:
        from ui.screens.prepare.similarity_panel import SimilarityPanel  # noqa: PLC0415

        return SimilarityPanel(session, parent)

    def documents(parent: QWidget) -> QWidget:
        from ui.screens.prepare.documents_panel import DocumentsPanel  # noqa: PLC0415

        return DocumentsPanel(session, parent)

    return (
        Part(_said(_PORTRAIT), portrait),
        Part(_said(_REVIEW), review),
        Part(_said(_SIMILARITY), similarity),
        Part(_said(_DOCUMENTS), documents),
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("PrepareParts", text)
