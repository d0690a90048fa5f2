"""Forms of documents (文书): what a scheme says about each paper an office issues."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.participant import Role


class DocumentLayout(StrEnum):
    """How a document is set."""

    OFFICIAL = "official"  # GB/T 9704-2012 with red head
    LETTER = "letter"  # GB/T 9704-2012, 10.1 信函格式
    FORM = "form"  # a table of fields, such as 呈批表
    PLEDGE = "pledge"  # a plain sheet that one person signs (承诺书)


class Addressing(StrEnum):
    """To whom a document goes."""

    NOBODY = "nobody"  # stays in the office
    ONE = "one"
    MANY = "many"  # one text, a number and a receipt for each addressee (BZ04)


class FieldKind(StrEnum):
    """What is typed into a field."""

    LINE = "line"
    TEXT = "text"  # several lines
    OPINION = "opinion"  # left empty on paper, for handwriting


@dataclass(frozen=True)
class DocumentField:
    """A field of a document; `preset` is a sentence with {placeholders} that it begins with.

    On a form `section` is a heading above the field, and two `half` fields share a row; `lines`
    is the least height of its cell in lines.
    """

    code: str
    label: str
    kind: FieldKind = FieldKind.LINE
    required: bool = False
    preset: str = ""
    section: str = ""
    half: bool = False
    lines: int = 1


@dataclass(frozen=True)
class NumberSeries:
    """Numbers of one kind of document, per office and year, without gaps.

    `pattern` holds {word}, {year}, {quarter} and {number}, e.g. {word}〔{year}〕{number}号;
    `digits` fills the number with noughts from the left (2025-Q3-007). With `by_quarter` it
    begins again each quarter.
    """

    code: str
    pattern: str
    word: str
    digits: int = 1
    by_quarter: bool = False


@dataclass(frozen=True)
class DocumentForm:
    """One kind of document (文种): its layout, fields and wording.

    `paragraphs` are sentences with the codes of the fields and of the talk's facts in braces;
    one that holds nothing but an empty placeholder is left out. `series` is the code of a number
    series, empty for a document without number. It goes to the talk's people of `to_role` unless
    others are chosen.

    With `receipt` a slip to sign and send back is printed, its rows are `receipt_fields`; with
    `reply_fields` a form for the reply as well (F9). `reply_deadline` and `return_deadline` are
    codes of deadline rules: the first counts from the receipt, the second from the reply or from
    the talk that was held; `reply_word` and `return_word` name the two things. With `endorsed`
    the head of the person's party organisation signs the reply (函询).
    """

    code: str
    name: str
    layout: DocumentLayout
    title: str
    source: str
    addressing: Addressing = Addressing.NOBODY
    to_role: Role = Role.SUBJECT
    series: str = ""
    fields: tuple[DocumentField, ...] = ()
    paragraphs: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    receipt: bool = False
    receipt_fields: tuple[str, ...] = ()
    reply_title: str = ""
    reply_fields: tuple[DocumentField, ...] = ()
    reply_deadline: str = ""
    reply_word: str = "回复"
    return_deadline: str = ""
    return_word: str = "报回材料"
    endorsed: bool = False

    @property
    def needs_reply(self) -> bool:
        """Whether its addressees have to answer."""
        return bool(self.reply_deadline or self.reply_fields or self.return_deadline)


COPIES, ATTACHMENTS = "copies", "attachments"
"""Fields that every official document may have: they print in a place of their own."""

FACT_NAMES: Mapping[str, str] = {
    "number": "文号",
    "date": "成文日期",
    "office": "发文机关",
    "title": "标题",
    "addressee": "主送",
    "addressee_name": "主送姓名",
    "addressee_unit": "主送单位",
    "addressee_post": "主送职务",
    "addressee_group": "主送分组",
    "subject": "谈话对象",
    "subject_name": "谈话对象姓名",
    "subject_unit": "谈话对象单位",
    "subject_post": "谈话对象职务",
    "subject_gender": "谈话对象性别",
    "interviewer": "谈话人",
    "interviewer_title": "谈话人及职务",
    "recorder": "记录人",
    "attendees": "参加人员",
    "people": "谈话人员",
    "talk_number": "谈话编号",
    "talk_type": "谈话类型",
    "talk_mode": "谈话方式",
    "planned_on": "拟谈时间",
    "place": "谈话地点",
    "reason": "谈话事由",
    "handling_office": "承办部门",
    "basis": "依据",
    "problems": "谈话要点",
    "opening": "开场说明",
    "materials": "有关材料",
    "purpose": "谈话目的",
    "reply_term": "回复期限",
    "return_term": "报回期限",
}
"""Placeholders that the program fills in beside the form's own fields, with their names."""

LIST_FACTS: Mapping[str, str] = {
    "subject": "、",
    "subject_name": "、",
    "interviewer": "、",
    "interviewer_title": "、",
    "recorder": "、",
    "attendees": "、",
    "people": "；",
    "basis": "、",
    "materials": "；",
}
"""Facts that may name several things, with the mark between them."""

FACTS = frozenset(FACT_NAMES)
