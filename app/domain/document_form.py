"""Forms of documents (文书): what a scheme says about each paper an office issues."""

from dataclasses import dataclass
from enum import StrEnum


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
    DATE = "date"
    MOMENT = "moment"
    OPINION = "opinion"  # left empty on paper, for handwriting


@dataclass(frozen=True)
class DocumentField:
    """A field of a document; `value` is a sentence with {placeholders} that it begins with."""

    code: str
    label: str
    kind: FieldKind = FieldKind.LINE
    required: bool = False
    value: str = ""


@dataclass(frozen=True)
class NumberSeries:
    """Numbers of one kind of document, per office and year, without gaps.

    `pattern` holds {word}, {year} and {number}, e.g. {word}〔{year}〕{number}号.
    """

    code: str
    pattern: str
    word: str


@dataclass(frozen=True)
class DocumentForm:
    """One kind of document (文种): its layout, fields and wording.

    `paragraphs` are sentences with the codes of the fields and of the talk's facts in braces;
    `series` is the code of a number series, empty for a document without number. With `receipt`
    a slip to sign and send back is printed; `reply_deadline` is the code of a deadline rule.
    """

    code: str
    name: str
    layout: DocumentLayout
    title: str
    source: str
    addressing: Addressing = Addressing.NOBODY
    series: str = ""
    fields: tuple[DocumentField, ...] = ()
    paragraphs: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    receipt: bool = False
    receipt_fields: tuple[str, ...] = ()
    reply_deadline: str = ""
