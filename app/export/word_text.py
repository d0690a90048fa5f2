"""Which texts stand in the body of a Word record, in reading order."""

import re
from dataclasses import replace

from app.domain.record import (
    Block,
    FrozenRecord,
    Furniture,
    HandLines,
    Record,
    SignatureBlock,
    block_texts,
    printed_texts,
)

_LONGEST_BESIDE = 12  # characters of 16 pt that leave five for the hand

_NOT_IN_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """Return the text with one kind of line end and U+FFFD for what XML 1.0 cannot hold."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", lines)


def shown_texts(block: Block, furniture: Furniture) -> list[str]:
    """Return the texts of one block as Word shows them, with the room to sign or write."""
    texts = [clean(text) for text in block_texts(block)]
    if isinstance(block, HandLines):
        return [*texts, *("\t" for _ in range(block.lines))]
    if isinstance(block, SignatureBlock):
        return [text + _tail(text, furniture) for text in texts]
    return texts


def body_texts(record: Record) -> list[str]:
    """Return each paragraph and table cell of the body, in order."""
    texts = [clean(text) for text in printed_texts(replace(record, blocks=()))]
    for block in record.blocks:
        texts.extend(shown_texts(block, record.furniture))
    return [*texts, clean(record.furniture.blank_rest)]


def room_to_sign(furniture: Furniture) -> str:
    """Return what follows a signer's name: a ruled line (the tab's leader), room for the date."""
    return f"\t　　{clean(furniture.sign_date)}"


def _tail(text: str, furniture: Furniture) -> str:
    """Return the room to sign: beside a name, or on a line of its own below a long one."""
    room = room_to_sign(furniture)
    return room if len(text) <= _LONGEST_BESIDE else f"\n{room}"


def fingerprint_line(frozen: FrozenRecord) -> str:
    """Return the words that show the fingerprint on each page."""
    return f"{clean(frozen.record.furniture.fingerprint_label)}{frozen.short_fingerprint}"
