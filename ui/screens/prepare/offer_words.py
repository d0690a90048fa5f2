"""What can be picked, in words; portrait and materials of the talk as offers."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.domain.ids import TalkId
from app.domain.outline import About
from app.domain.outline_offers import Offer, material_offer, portrait_offer
from app.services.workbench import Workbench
from ui.look.translation import QT_TRANSLATE_NOOP
from ui.screens.prepare.origin_words import origin_kind_text

_PERSON_PART = "person"
_ABOUT = {
    About.PERSON: QT_TRANSLATE_NOOP("Offers", "本人"),
    About.UNIT: QT_TRANSLATE_NOOP("Offers", "本单位"),
}
_SENSITIVE = QT_TRANSLATE_NOOP("Offers", "不对外")
_DUE = QT_TRANSLATE_NOOP("Offers", "时限 {day}")
_OVERDUE = QT_TRANSLATE_NOOP("Offers", "时限 {day}，已逾期")
_UNEXPLAINED = QT_TRANSLATE_NOOP("Offers", "当时未作说明")
_PICKED = QT_TRANSLATE_NOOP("Offers", "已在提纲中")


def offered(workbench: Workbench, talk_id: TalkId) -> tuple[Offer, ...]:
    """Return the talk's portrait and materials as offers, as far as this account may see them."""
    materials = workbench.material.materials
    portrait = workbench.material.portraits.portrait(talk_id)
    lines = tuple(
        portrait_offer(
            line.sentence.id,
            line.sentence.text,
            [materials.source_line(material) for material in line.sources],
            About.PERSON if line.sentence.part == _PERSON_PART else About.UNIT,
            sensitive=line.is_sensitive,
            materials=tuple(material.id for material in line.sources if material.is_guarded),
        )
        for line in portrait.lines
        if not line.is_hidden and line.sentence.text
    )
    cards = tuple(
        material_offer(
            card.id,
            card.digest or card.title,
            materials.source_line(card),
            About.PERSON if card.person_id else About.UNIT,
            sensitive=card.is_guarded,
        )
        for card in materials.of_talk(talk_id).materials
    )
    return (*lines, *cards)


def offer_text(offer: Offer) -> str:
    """Return an offer's words and, on a second line, what it is and how it stands."""
    return f"{offer.words}\n{_said(QT_TRANSLATE_NOOP('Offers', '　')).join(_facts(offer))}"


def _facts(offer: Offer) -> Iterator[str]:
    yield origin_kind_text(offer.kind)
    if offer.about in _ABOUT:
        yield _said(_ABOUT[offer.about])
    if offer.talk_number:
        yield offer.talk_number
    if offer.due_on is not None:
        text = _OVERDUE if offer.is_overdue else _DUE
        yield _said(text).format(day=offer.due_on.isoformat())
    if not offer.is_explained:
        yield _said(_UNEXPLAINED)
    if offer.sensitive:
        yield _said(_SENSITIVE)
    if offer.is_picked:
        yield _said(_PICKED)


def _said(text: str) -> str:
    return QCoreApplication.translate("Offers", text)
