"""Reads TrueType fonts just as far as laying out and embedding need it.

The file is mapped, not loaded, and each character is looked up when it is first used: opening a
face costs next to nothing, however large it is. The layout of the tables is that of the OpenType
specification 1.9. Font files of the machine are not trusted: whatever does not hold together is
refused when it is opened.
"""

import mmap
import struct
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path

_COLLECTION = b"ttcf"
_NEEDED = ("head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf")
_NO_SUBSETS, _BITMAPS_ONLY = 0x0100, 0x0200
_LICENCE_BITS, _RESTRICTED = 0x000F, 0x0002
_FAMILY, _POSTSCRIPT, _TYPOGRAPHIC_FAMILY = 1, 6, 16
_MACINTOSH, _WINDOWS = 1, 3
_UNICODE_CMAPS = ((3, 10), (0, 4), (0, 6), (3, 1), (0, 3))
_SEGMENTS, _GROUPS = 4, 12
_ARGS_ARE_WORDS, _SCALE, _MORE, _TWO_SCALES, _MATRIX = 0x01, 0x08, 0x20, 0x40, 0x80
_DEFAULT_ASCENT, _DEFAULT_DESCENT = 880, -120


class UnreadableFontError(ValueError):
    """The file is not a TrueType font with outlines and a Unicode character map."""


class TrueTypeFile:
    """One face in a .ttf or .ttc file; raises UnreadableFontError or OSError on opening."""

    def __init__(self, path: Path, index: int = 0) -> None:
        self.path = path
        with path.open("rb") as file:
            try:
                self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            except ValueError as error:  # an empty file
                raise UnreadableFontError(path.name) from error
        try:
            self._tables = self._directory(index)
            self._check()
            self._find_character_map()
        except (struct.error, IndexError, KeyError) as error:
            raise UnreadableFontError(path.name) from error

    # --- what the face is ------------------------------------------------------------------

    @cached_property
    def families(self) -> frozenset[str]:
        """Every family name in the file, in all its languages."""
        wanted = (_FAMILY, _TYPOGRAPHIC_FAMILY)
        return frozenset(text for key, text in self._names() if key in wanted)

    @cached_property
    def postscript_name(self) -> str:
        """The name a PDF knows the face by; letters, digits and hyphens only."""
        found = next((text for key, text in self._names() if key == _POSTSCRIPT), "")
        plain = "".join(c for c in found if c.isascii() and (c.isalnum() or c == "-"))
        return plain or "Face"

    @cached_property
    def may_be_embedded(self) -> bool:
        """Whether its maker allows a subset of the outlines inside a document (OS/2 fsType)."""
        if "OS/2" not in self._tables:
            return True
        rights: int = self._unpack(">H", "OS/2", 8)[0]
        if rights & (_NO_SUBSETS | _BITMAPS_ONLY):
            return False
        return rights & _LICENCE_BITS != _RESTRICTED

    @cached_property
    def em(self) -> int:
        """Units of the em square."""
        return int(self._unpack(">H", "head", 18)[0])

    @cached_property
    def box(self) -> tuple[int, int, int, int]:
        """The box that holds every glyph, in thousandths of the em."""
        left, bottom, right, top = self._unpack(">4h", "head", 36)
        return self._scaled(left), self._scaled(bottom), self._scaled(right), self._scaled(top)

    @cached_property
    def heights(self) -> tuple[int, int]:
        """Ascent and descent in thousandths of the em."""
        ascent, descent = self._unpack(">2h", "hhea", 4)
        if not ascent:
            return _DEFAULT_ASCENT, _DEFAULT_DESCENT
        return self._scaled(ascent), self._scaled(descent)

    # --- characters and glyphs -------------------------------------------------------------

    def glyph(self, code: int) -> int:
        """Return the glyph of a character; 0 if the face has none."""
        found = self._in_groups(code) if self._groups else self._in_segments(code)
        return found if found < self._count else 0

    def width(self, glyph: int) -> float:
        """Return a glyph's advance in thousandths of the em, whatever the face's own units."""
        index = min(glyph, self._metrics - 1)
        advance: int = self._unpack(">H", "hmtx", 4 * index)[0]
        return advance * 1000 / self.em

    def cut(self, glyphs: Sequence[int]) -> bytes:
        """Return a font file that holds these glyphs, in this order, from glyph 1 on.

        Glyph 0 is the face's own "no such character". A glyph asked for twice stands there
        twice, so that each number means one character.
        """
        order = [0, *glyphs]
        places: dict[int, int] = {}
        for place, glyph in enumerate(order):
            places.setdefault(glyph, place)
        # the order grows under this loop while parts of composite glyphs are found
        outlines = [self._placed_outline(glyph, order, places) for glyph in order]
        return self._assemble(order, outlines)

    def _placed_outline(self, glyph: int, order: list[int], places: dict[int, int]) -> bytes:
        outline = bytearray(self._outline(glyph))
        for offset, part in _parts(outline):
            if part not in places:
                places[part] = len(order)
                order.append(part)
            struct.pack_into(">H", outline, offset, places[part])
        return bytes(outline + bytes(-len(outline) % 4))

    def _assemble(self, order: list[int], outlines: list[bytes]) -> bytes:
        offsets = array("I", [0])
        for outline in outlines:
            offsets.append(offsets[-1] + len(outline))
        metrics = b"".join(self._metric(glyph) for glyph in order)
        head = bytearray(self._table("head"))
        struct.pack_into(">h", head, 50, 1)  # long offsets
        hhea = bytearray(self._table("hhea"))
        struct.pack_into(">H", hhea, 34, len(order))
        maxp = bytearray(self._table("maxp"))
        struct.pack_into(">H", maxp, 4, len(order))
        tables = {
            "glyf": b"".join(outlines),
            "head": bytes(head),
            "hhea": bytes(hhea),
            "hmtx": metrics,
            "loca": struct.pack(f">{len(offsets)}I", *offsets),
            "maxp": bytes(maxp),
        }
        hints = {tag: self._table(tag) for tag in ("cvt ", "fpgm", "prep") if tag in self._tables}
        return _font_file(tables | hints)

    # --- inside the file -------------------------------------------------------------------

    def _directory(self, index: int) -> dict[str, tuple[int, int]]:
        start = 0
        if self._data[:4] == _COLLECTION:
            (count,) = struct.unpack_from(">I", self._data, 8)
            if index >= count:
                raise IndexError(index)
            (start,) = struct.unpack_from(">I", self._data, 12 + 4 * index)
        (count,) = struct.unpack_from(">H", self._data, start + 4)
        entries = (
            struct.unpack_from(">4sIII", self._data, start + 12 + 16 * i) for i in range(count)
        )
        return {tag.decode("latin-1"): (offset, length) for tag, _, offset, length in entries}

    def _check(self) -> None:
        for tag in _NEEDED:
            offset, length = self._tables[tag]
            if offset + length > len(self._data):
                raise IndexError(tag)
        self._count: int = self._unpack(">H", "maxp", 4)[0]
        self._metrics: int = self._unpack(">H", "hhea", 34)[0]
        self._long_offsets: bool = self._unpack(">h", "head", 50)[0] == 1
        size = 4 if self._long_offsets else 2
        enough = self._tables["loca"][1] >= size * (self._count + 1)
        if not (enough and self.em and 0 < self._metrics <= self._count):
            raise IndexError("loca")
        if self._tables["hmtx"][1] < 2 * self._count + 2 * self._metrics:
            raise IndexError("hmtx")

    def _find_character_map(self) -> None:
        self._groups: list[int] = []
        (count,) = self._unpack(">H", "cmap", 2)
        maps: dict[tuple[int, int], int] = {}
        for i in range(count):
            platform, encoding, offset = self._unpack(">HHI", "cmap", 4 + 8 * i)
            maps[platform, encoding] = offset
        for kind in _UNICODE_CMAPS:
            if kind in maps:
                self._open_character_map(maps[kind])
                return
        raise KeyError("cmap")

    def _open_character_map(self, offset: int) -> None:
        base = self._tables["cmap"][0] + offset
        (form,) = struct.unpack_from(">H", self._data, base)
        if form == _GROUPS:
            (count,) = struct.unpack_from(">I", self._data, base + 12)
            groups = struct.unpack_from(f">{3 * count}I", self._data, base + 16)
            self._groups = list(groups[0::3])
            self._group_ends = groups[1::3]
            self._group_glyphs = groups[2::3]
        elif form == _SEGMENTS:
            (double,) = struct.unpack_from(">H", self._data, base + 6)
            count = double // 2
            self._segment_ends = struct.unpack_from(f">{count}H", self._data, base + 14)
            rest = struct.unpack_from(f">{3 * count}H", self._data, base + 16 + double)
            self._segment_starts = rest[:count]
            self._segment_deltas = rest[count : 2 * count]
            self._segment_offsets = rest[2 * count :]
            self._segment_base = base + 16 + 3 * double
        else:
            raise KeyError(form)

    def _in_groups(self, code: int) -> int:
        place = bisect_right(self._groups, code) - 1
        if place < 0 or code > self._group_ends[place]:
            return 0
        return int(self._group_glyphs[place] + code - self._groups[place])

    def _in_segments(self, code: int) -> int:
        place = bisect_left(self._segment_ends, code)
        if place == len(self._segment_ends) or code < self._segment_starts[place]:
            return 0
        delta, offset = self._segment_deltas[place], self._segment_offsets[place]
        if not offset:
            return int(code + delta) & 0xFFFF
        at = self._segment_base + 2 * place + offset + 2 * (code - self._segment_starts[place])
        if at + 2 > len(self._data):
            return 0
        (glyph,) = struct.unpack_from(">H", self._data, at)
        return int(glyph + delta) & 0xFFFF if glyph else 0

    def _outline(self, glyph: int) -> bytes:
        if glyph >= self._count:
            return b""
        if self._long_offsets:
            start, end = self._unpack(">2I", "loca", 4 * glyph)
        else:
            start, end = (2 * half for half in self._unpack(">2H", "loca", 2 * glyph))
        offset, length = self._tables["glyf"]
        return self._data[offset + start : offset + min(end, length)]

    def _metric(self, glyph: int) -> bytes:
        if glyph >= self._count:
            return bytes(4)
        if glyph < self._metrics:
            return struct.pack(">Hh", *self._unpack(">Hh", "hmtx", 4 * glyph))
        (advance,) = self._unpack(">H", "hmtx", 4 * self._metrics - 4)
        (bearing,) = self._unpack(">h", "hmtx", 2 * self._metrics + 2 * glyph)
        return struct.pack(">Hh", advance, bearing)

    def _names(self) -> Iterator[tuple[int, str]]:
        if "name" not in self._tables:
            return
        start = self._tables["name"][0]
        _, count, strings = self._unpack(">3H", "name", 0)
        for i in range(count):
            platform, _, _, key, length, offset = self._unpack(">6H", "name", 6 + 12 * i)
            raw = self._data[start + strings + offset : start + strings + offset + length]
            if platform in {0, _WINDOWS}:
                yield key, raw.decode("utf-16-be", "replace")
            elif platform == _MACINTOSH:
                yield key, raw.decode("mac-roman", "replace")

    def _table(self, tag: str) -> bytes:
        offset, length = self._tables[tag]
        return self._data[offset : offset + length]

    def _unpack(self, form: str, tag: str, at: int) -> tuple[int, ...]:
        return struct.unpack_from(form, self._data, self._tables[tag][0] + at)

    def _scaled(self, units: int) -> int:
        return round(units * 1000 / self.em)


def _parts(outline: bytearray) -> Iterator[tuple[int, int]]:
    """Yield where a composite glyph names its parts, and which glyphs they are."""
    if len(outline) < 10 or struct.unpack_from(">h", outline)[0] >= 0:  # noqa: PLR2004  (a header)
        return
    at, more = 10, True
    while more and at + 4 <= len(outline):
        flags, part = struct.unpack_from(">2H", outline, at)
        yield at + 2, part
        at += 8 if flags & _ARGS_ARE_WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
        more = bool(flags & _MORE)


def _font_file(tables: dict[str, bytes]) -> bytes:
    count = len(tables)
    power = 1 << (count.bit_length() - 1)
    header = struct.pack(
        ">IHHHH", 0x00010000, count, power * 16, power.bit_length() - 1, (count - power) * 16
    )
    offset = 12 + 16 * count
    entries, bodies = [], []
    for tag, content in sorted(tables.items()):
        padded = content + bytes(-len(content) % 4)
        entries.append(struct.pack(">4sIII", tag.encode(), _checksum(padded), offset, len(content)))
        bodies.append(padded)
        offset += len(padded)
    return b"".join((header, *entries, *bodies))


def _checksum(padded: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF
