"""A record as sentences, for reading along or reading out, and on which page each one ends."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.record import (
    Block,
    FieldTable,
    HandLines,
    Record,
    SignatureBlock,
    Table,
    Utterance,
    block_texts,
    utterance_text,
)

LONGEST = 120
"""Characters; a longer sentence is parted at its commas, so that it fits on a screen."""

_ENDS = "。！？；!?;…"
_CLOSERS = '”’」』）》〉】〕")'
_PARTS = re.compile(f"[^{_ENDS}]*[{_ENDS}]+[{_CLOSERS}]*|[^{_ENDS}]+")
_COMMAS = re.compile("[^，、：,:]*[，、：,:]+|[^，、：,:]+")
_BLANKS = re.compile(r"\s+")


@dataclass(frozen=True)
class Sentence:
    """One sentence as it is printed; `paragraph` counts the record's paragraphs from 0.

    `entry` is the number of the transcript entry it belongs to, 0 for none.
    """

    text: str
    paragraph: int
    entry: int = 0


def split_sentences(text: str) -> tuple[str, ...]:
    """Return a text's sentences with their marks and closing quotes; nothing is lost but blanks."""
    found = (part.strip() for part in _PARTS.findall(text))
    return tuple(piece for part in found if part for piece in _fitting(part))


def sentences_of(record: Record) -> tuple[Sentence, ...]:
    """Return everything that is read out of a record, in order; places to sign are not."""
    paragraphs = [(text, 0) for text in (record.mark, record.title) if text]
    for block in record.blocks:
        entry = block.number if isinstance(block, Utterance) else 0
        paragraphs += [(text, entry) for text in _read_texts(block)]
    return tuple(
        Sentence(part, number, entry)
        for number, (text, entry) in enumerate(paragraphs)
        for part in split_sentences(text)
    )


def pages_of(sentences: Sequence[Sentence], page_texts: Sequence[str]) -> tuple[int, ...]:
    """Return the page (from 0) on which each sentence ends, never going back.

    `page_texts` are the words of each page's text block; heads of tables may be repeated there.
    """
    pages = [_squeezed(text) for text in page_texts]
    found: list[int] = []
    page, at = 0, 0
    for sentence in sentences:
        page, at = _end_of(_squeezed(sentence.text), pages, page, at)
        found.append(page)
    return tuple(found)


def _read_texts(block: Block) -> Iterator[str]:
    match block:
        case SignatureBlock() | HandLines():
            return
        case Utterance():
            yield utterance_text(block)
        case FieldTable(fields=fields):
            yield from (f"{field.label}：{field.value}" for field in fields)
        case Table():
            for row in block.rows:
                cells = zip(block.columns, row, strict=False)
                yield "；".join(f"{c.title}：{cell.strip()}" for c, cell in cells if cell.strip())
        case _:
            yield from block_texts(block)


def _fitting(sentence: str) -> Iterator[str]:
    """Yield a sentence, in parts where it is too long for one screen."""
    if len(sentence) <= LONGEST:
        yield sentence
        return
    part = ""
    for piece in _COMMAS.findall(sentence):
        if part and len(part) + len(piece) > LONGEST:
            yield part
            part = ""
        part += piece
    for start in range(0, len(part), LONGEST):
        yield part[start : start + LONGEST]


def _end_of(text: str, pages: Sequence[str], page: int, at: int) -> tuple[int, int]:
    """Return the page and place where a text ends that begins at or after a place."""
    for number in range(page, min(page + 2, len(pages))):
        start = at if number == page else 0
        found = pages[number].find(text, start)
        if found >= 0:
            return number, found + len(text)
    if page + 1 < len(pages):  # it begins on this page and ends on the next
        for cut in range(len(text) - 1, 0, -1):
            if pages[page].endswith(text[:cut]) and pages[page + 1].startswith(text[cut:]):
                return page + 1, len(text) - cut
    return page, at


def _squeezed(text: str) -> str:
    return _BLANKS.sub("", text)
