"""Which texts stand in the body of a Word record, in reading order."""

import re
from dataclasses import replace

from app.domain.record import Block, FrozenRecord, Record, SignatureBlock, printed_texts

END_OF_RECORD = "（以下空白）"
SIGNATURE_TAIL = "\t　　年　　月　　日"
"""After the signer's name: a ruled line (the tab's leader), then room for the date."""

FINGERPRINT_LABEL = "记录指纹："

_LONGEST_BESIDE = 12  # characters of 16 pt that leave five for the hand

_NOT_IN_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(text: str) -> str:
    """Return the text with one kind of line end and U+FFFD for what XML 1.0 cannot hold."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", lines)


def block_texts(block: Block) -> list[str]:
    """Return the texts of one block as Word shows them, a signature line with its room to sign."""
    alone = Record("", "", "", "", 1, "", (block,))
    texts = [clean(text) for text in printed_texts(alone)[1:]]
    if isinstance(block, SignatureBlock):
        return [text + _tail(text) for text in texts]
    return texts


def body_texts(record: Record) -> list[str]:
    """Return each paragraph and table cell of the body, in order."""
    texts = [clean(text) for text in printed_texts(replace(record, blocks=()))]
    for block in record.blocks:
        texts.extend(block_texts(block))
    return [*texts, END_OF_RECORD]


def _tail(text: str) -> str:
    """Return the room to sign: beside a name, or on a line of its own below a long one."""
    return SIGNATURE_TAIL if len(text) <= _LONGEST_BESIDE else f"\n{SIGNATURE_TAIL}"


def fingerprint_line(frozen: FrozenRecord) -> str:
    """Return the words that show the fingerprint on each page."""
    return f"{FINGERPRINT_LABEL}{frozen.short_fingerprint}"
