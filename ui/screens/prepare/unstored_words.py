"""What of a plan or an outline the vault has not, as words that are given back by hand."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.domain.ids import TalkId
from app.domain.loose_words import LooseWords
from app.domain.outline import Outline
from app.domain.outline_diff import FRAME, GONE, QuestionChange, differences
from app.domain.outline_merge import ONE_VALUE
from app.domain.talk import Talk
from app.services.preparing_talks import Plan
from ui.look.translation import QT_TRANSLATE_NOOP
from ui.models.outline_words import frame_text, outline_field_text, question_text
from ui.models.stage_steps import WorkTab

_OUTLINE = QT_TRANSLATE_NOOP("UnstoredWords", "谈话提纲 › {place}")
_PLAN = QT_TRANSLATE_NOOP("UnstoredWords", "谈话计划")
_PLAN_FIELDS = {
    "reason": QT_TRANSLATE_NOOP("UnstoredWords", "事由"),
    "place": QT_TRANSLATE_NOOP("UnstoredWords", "地点"),
    "handling_office": QT_TRANSLATE_NOOP("UnstoredWords", "承办部门"),
}


def outline_words(typed: Outline, stored: Outline) -> Iterator[LooseWords]:
    """Yield each text of the outline that the vault has otherwise, or not at all."""
    for change in differences(stored, typed):
        if change.place == GONE:
            continue
        form = _said(_OUTLINE).format(place=_place(change))
        for field in change.fields:
            if field.new and field.field not in ONE_VALUE:
                name = outline_field_text(field.field)
                yield LooseWords(_desk_place(typed.talk_id), form, name, field.new)


def plan_words(typed: Plan, stored: Talk) -> Iterator[LooseWords]:
    """Yield each text of the plan that the vault has otherwise, or not at all."""
    for field, name in _PLAN_FIELDS.items():
        text = str(getattr(typed, field))
        if text and text != getattr(stored, field):
            yield LooseWords(_desk_place(stored.id), _said(_PLAN), _said(name), text)


def _place(change: QuestionChange) -> str:
    return frame_text() if change.place == FRAME else question_text(change.place + 1)


def _desk_place(talk_id: TalkId) -> str:
    return f"talk:{talk_id}:{WorkTab.PREPARE.value}"


def _said(text: str) -> str:
    return QCoreApplication.translate("UnstoredWords", text)
