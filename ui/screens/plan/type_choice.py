"""The talk types that a dialog of the plan offers: a campaign has one, the year's plan has all."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from app.domain.plan import TalkCampaign
from app.domain.scheme import Scheme
from ui.look.translation import QT_TRANSLATE_NOOP


class TypeChoice(QComboBox):
    """Offers talk types with their schemes; a campaign leaves no choice."""

    def __init__(self, schemes: tuple[Scheme, ...], campaign: TalkCampaign | None) -> None:
        super().__init__()
        self._schemes = schemes
        for place, scheme in enumerate(schemes):
            for kind in scheme.talk_types:
                if campaign is None or (scheme.code, kind.code) == _type_of(campaign):
                    text = _said(_TYPE).format(scheme=scheme.name, type=kind.name)
                    self.addItem(text, (place, kind.code))
        self.setEnabled(campaign is None)

    @property
    def chosen(self) -> tuple[Scheme, str]:
        """The scheme and the code of the type; there is always one where there is a scheme."""
        place, code = self.currentData()
        return self._schemes[place], code


_TYPE = QT_TRANSLATE_NOOP("Plan", "{scheme}：{type}")


def _type_of(campaign: TalkCampaign) -> tuple[str, str]:
    return campaign.scheme_code, campaign.talk_type


def _said(text: str) -> str:
    return QCoreApplication.translate("Plan", text)
