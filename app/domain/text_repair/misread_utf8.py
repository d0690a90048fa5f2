"""D5: UTF-8 that was read as GBK; 璇烽棶 for 请问. Read back where that makes sense."""

import re
from collections.abc import Iterator
from functools import lru_cache

from app.domain.text_repair.characters import HAS_HAN
from app.domain.text_repair.damage import DamageClass, RepairTables
from app.domain.text_repair.stages import Edit, Stage, from_edits

_LEADS = (*range(0xE2, 0xEA), 0xEF)
_TAILS = range(0x80, 0xC0)
_VALID = re.compile(
    rb"(?:[\x00-\x7f]|\xc2[\xa0-\xbf]|\xc3[\x97\xb7]|[\xc3-\xc7][\x80-\xbf](?=[\x00-\x7f])"
    rb"|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})++"
)
_CUT = re.compile(rb"([\xe2-\xef][\x80-\xbf]?)((?<=[\xe2-\xef])\?(?=\?(?![\x80-\xff]))\?|\?)?")
_NEXT = re.compile(rb"[\x00-\x7f]|\xc2[\xa0-\xbf]|[\xe2-\xef][\x80-\xbf?]|\Z")
_FIGURES = re.compile(r"[0-9]{1,8}\Z")
_REST = re.compile(rb"[\x80-\xbf]*")
_LOST_BYTE = b"\x80"  # GBK has no character that begins so; readers show “?” or “€”
_USUAL = {b"\xe3\x80": "。", b"\xef\xbc": "，", b"\xe2\x80": "”", b"\xef": "，", b"\xe3": "。"}
_AFTER_FIGURES = "年月日时分个人名次条项件万亿元户"
_PLACE_OF_80 = "\x80"
_OPENING_MARK = "“"
_LOST = frozenset("?�")
"""What readers put where bytes are lost: what stood there is a guess, and is said to be one."""
_MARKS = ("?", "�", "€")
_LEAST_SIGNS = 3
_MOST_ODD = 0.2
_SHORT, _STRETCH = 8, 4000  # a quarter of the characters that are tried first, and at most
_WORD = 3  # characters at the end of a stretch that may be cut
_ASCII_BUT_MARK = "".join(chr(code) for code in range(0x80) if chr(code) != "?")


def repaired(text: str, tables: RepairTables) -> Stage | None:
    """Return the text with misread pieces read as UTF-8."""
    anchor = _anchor()
    if not anchor.search(text):
        return None
    edits = list(_edits(text, tables))
    doubts = tuple((a, b, "") for a, b, _ in edits if not _LOST.isdisjoint(text[a:b]))
    return from_edits(DamageClass.MISREAD_UTF8, text, edits, doubts)


@lru_cache(maxsize=1)
def _anchor() -> re.Pattern[str]:
    """Return the pattern of two characters of which the first three bytes are one of UTF-8."""
    first = _signs(_LEADS, _TAILS)
    second = _signs(_TAILS, (*_LEADS, *_TAILS))
    return re.compile(f"[{first}][{second}?�€]")


def _signs(leads: "range | tuple[int, ...]", trails: "range | tuple[int, ...]") -> str:
    pairs = b"".join(bytes((a, b)) for a in leads for b in trails if a > 0x80)  # noqa: PLR2004
    return re.escape(pairs.decode("gb18030"))


def _edits(text: str, tables: RepairTables) -> Iterator[Edit]:
    """Go line by line; a line is read anew as a whole, or piece by piece, or left alone."""
    anchor, at, line_end = _anchor(), 0, 0
    while found := anchor.search(text, at):
        if not _is_likely(found[0], tables):  # 錄。 is good Chinese and could be bytes of a 䛡
            at = found.start() + 1
            continue
        start = max(text.rfind("\n", 0, found.start()) + 1, line_end)
        end = text.find("\n", found.start())
        end = len(text) if end < 0 else end
        line = text[start:end]
        new = _read_anew(line, tables)
        if new is not None:
            yield start, end, new
        else:
            yield from _piece_edits(line, start, tables)
        at = line_end = end


@lru_cache(maxsize=4096)
def _is_likely(pair: str, tables: RepairTables) -> bool:
    """Tell whether the first three bytes of two characters are a usual one of UTF-8."""
    sign = pair.encode("gb18030", "replace")[:3].decode("utf-8", "ignore")
    return pair[1:] in _MARKS or sign in tables.common or bool(sign and not HAS_HAN(sign))


def _piece_edits(line: str, start: int, tables: RepairTables) -> Iterator[Edit]:
    """Give the misread pieces of a line that holds good text, too; each is read as far as it goes.

    What was read and left as it stands is not tried again, so the work stays linear.
    """
    anchor, at = _anchor(), 0
    while found := anchor.search(line, at):
        figures = _FIGURES.search(line, max(at, found.start() - 8), found.start())
        first = figures.start() if figures else found.start()
        piece, new = _prefix(line, first, tables)
        at = max(first + len(piece), found.start() + 1)
        if new is not None:
            yield start + first, start + at, new


def _prefix(line: str, at: int, tables: RepairTables) -> tuple[str, str | None]:
    """Return what can be read as UTF-8 from a place of a line, and what it says, if that is good.

    The bytes are read in stretches, since most pieces are short and a line may be long.
    """
    size = length = _SHORT
    while length >= size - _WORD and size <= _STRETCH:
        size *= 4
        stretch = line[at : at + size].replace("�", "?")
        euros = ("€".encode("gb18030"), _LOST_BYTE) if "€" in stretch else (_LOST_BYTE,)
        length = max(_length(stretch, euro, tables) for euro in euros)
    piece = line[at : at + length].rstrip(_ASCII_BUT_MARK)
    return piece, _read_anew(piece, tables) if piece else None


def _length(stretch: str, euro: bytes, tables: RepairTables) -> int:
    """Return how many characters can be read as UTF-8."""
    data, lengths = bytearray(), {0: 0}
    for count, sign in enumerate(stretch, 1):
        try:
            data += euro if sign == "€" else sign.encode("gb18030")
        except UnicodeEncodeError:  # half of a pair
            break
        lengths[len(data)] = count
    _, stop = _decoded_to(bytes(data), tables)
    while stop not in lengths:
        stop -= 1
    return lengths[stop]


def _read_anew(piece: str, tables: RepairTables) -> str | None:
    """Return what a piece says when read as UTF-8, if that looks more like Chinese."""
    readings = [piece.replace("�", "?")]
    if "€" in piece:  # either the sign of GB 18030, or what Windows makes of a byte 80
        readings.append(readings[0].replace("€", _PLACE_OF_80))
    texts = [text for reading in readings if (text := _from_gb(reading, tables)) is not None]
    text = min(texts, key=lambda text: _odd_share(text, tables), default=piece)
    if text == piece or not HAS_HAN(text):
        return None
    before, after = _odd_share(piece, tables), _odd_share(text, tables)
    is_long = sum(not sign.isascii() for sign in piece) >= _LEAST_SIGNS
    return text if is_long and after <= _MOST_ODD and after < before else None


def _from_gb(piece: str, tables: RepairTables) -> str | None:
    try:
        parts = [part.encode("gb18030") for part in piece.split(_PLACE_OF_80)]
    except UnicodeEncodeError:  # half of a pair
        return None
    return _decoded(_LOST_BYTE.join(parts), tables)


def _decoded(data: bytes, tables: RepairTables) -> str | None:
    text, end = _decoded_to(data, tables)
    return text if end == len(data) else None


def _decoded_to(data: bytes, tables: RepairTables) -> tuple[str, int]:
    """Return the text of bytes, and how far they are UTF-8 but for lost ones."""
    pieces: list[str] = []
    at = 0
    while at < len(data):
        if whole := _VALID.match(data, at):
            try:
                pieces.append(whole[0].decode("utf-8"))
            except UnicodeDecodeError:
                break
            at = whole.end()
            continue
        mended = _mended(data, at, "".join(pieces[-1:]), tables)
        if mended is None:
            break
        pieces.append(mended[0])
        at = mended[1]
    return "".join(pieces), at


def _mended(data: bytes, at: int, before: str, tables: RepairTables) -> tuple[str, int] | None:
    """Return the character that a lost byte broke, and where it ends; None if none is there."""
    cut = _CUT.match(data, at)
    if cut is None or not (cut[2] or cut.end() == len(data)):
        return None
    if cut[2] == b"?" and data[cut.end() : cut.end() + 1] > b"\x7f":
        rest = _REST.match(data, cut.end())
        wanted = 3 - len(cut[1]) - 1
        tail = rest[0][:wanted] if rest else b""
        if not _NEXT.match(data, cut.end() + len(tail)):
            return _completed(cut[1], before, tables), cut.end()
        found = _with_lost(cut[1], tail, before[-1:], tables)
        return (found, cut.end() + len(tail)) if found else None
    return _completed(cut[1], before, tables), cut.end()


@lru_cache(maxsize=4096)
def _with_lost(head: bytes, tail: bytes, before: str, tables: RepairTables) -> str:
    """Return the character that lost one byte inside; empty where there is none.

    GB 18030 only lacks 80. Older readers of GBK lack more; so where 80 makes no common character,
    the one that is used most behind the character before it is taken.
    """
    usual = (head + _LOST_BYTE + tail).decode("utf-8", "ignore")
    if usual in tables.common or (usual and not HAS_HAN(usual)):
        return usual
    bytes_ = (bytes((byte,)) for byte in _TAILS)
    signs = [s for b in bytes_ if (s := (head + b + tail).decode("utf-8", "ignore"))]
    usage, most = tables.usage, len(tables.usage)
    return min(
        signs,
        key=lambda s: (usage.get(before + s, most) if before else most, usage.get(s, most)),
        default="",
    )


def _completed(head: bytes, before: str, tables: RepairTables) -> str:
    """Return the character of which only the first bytes are left, by common use."""
    if head in _USUAL:
        sign = _USUAL[head]
        return _OPENING_MARK if sign == "”" and before.count("“") == before.count("”") else sign
    last = before[-1:]
    if last.isdigit():
        return next((s for s in _AFTER_FIGURES if s.encode("utf-8").startswith(head)), "�")
    for word in _by_first(tables).get(last, ()):
        if word[1].encode("utf-8").startswith(head):
            return word[1]
    return "�"


@lru_cache(maxsize=2)
def _by_first(tables: RepairTables) -> dict[str, list[str]]:
    """Return the common words by their first character, the most used first."""
    found: dict[str, list[str]] = {}
    for word in tables.usage:
        if len(word) > 1:
            found.setdefault(word[0], []).append(word)
    return found


def _odd_share(text: str, tables: RepairTables) -> float:
    signs = [sign for sign in text if sign > "\u2fff"]
    odd = sum(
        1
        for s in signs
        if s not in tables.common
        and not "\u3000" <= s <= "\u301f"
        and not "\uff00" <= s <= "\uffef"
    )
    return odd / max(len(signs), 1)
