"""Bytes as text: which encoding they are in, and what could not be read."""

import codecs
import re
from dataclasses import dataclass

from app.services.ports.text_intake import IntakeNote, NoteKind

_MARKS = (  # the longer ones first: UTF-32 begins as UTF-16 does
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
    (b"\x84\x31\x95\x33", "gb18030", "GB 18030"),
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufeff\ufffe\uffff]")
_HAN = re.compile("[\u4e00-\u9fff]")
_FINE = re.compile("[\u4e00-\u9fff\u3000-\u301f\uff01-\uff5e“”‘’—…·\\s\x20-\x7e]")
_FREQUENT = frozenset(
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "這個們來為國說時會對於著過發後裡與學經"
)
_SAMPLE = 65536
_MOST_BROKEN = 0.02  # share of broken places up to which bytes still count as broken UTF-8
_MOST_NULS = 0.3
_DEVICE_BYTES = re.compile(rb"[\x00-\x08\x0e-\x1f]")
_MOST_DEVICE_BYTES = 0.02
_FEW = 8  # bytes for devices that a short text may hold
_PLACES_TOLD = 5
_STRETCH = 4096  # bytes that are read at once
_LONGEST_SIGN = 4
_AHEAD = 60
_MOST_RESUMED = 20_000
_LEAST_SHARE = 0.9  # of a sample that must be Chinese, signs or ASCII
_REPLACED = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True)
class Decoded:
    """A text with one kind of line end, the encoding it was in, and what must be told."""

    text: str
    encoding: str
    notes: tuple[IntakeNote, ...]


def decoded(untrusted: bytes, hint: str = "") -> Decoded | None:
    """Return bytes as text, or None where they are no text; `hint` is an encoding they name."""
    found = _marked(untrusted) or _hinted(untrusted, hint) or _unmarked(untrusted)
    if found is None:
        return None
    text, encoding = found
    cleaned = cleaned_text(text)
    notes = (IntakeNote(NoteKind.ENCODING, detail=encoding), *_replaced(cleaned.text))
    return Decoded(cleaned.text, encoding, (*notes, *cleaned.notes))


def cleaned_text(text: str) -> Decoded:
    """Return the text with one kind of line end and without signs that control devices."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n")
    lines = lines.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x0c", "\n")
    whole = _without_half_pairs(lines)
    cleaned, count = _CONTROL.subn("", whole)
    notes = (IntakeNote(NoteKind.CONTROL_SIGNS, count),) if count else ()
    return Decoded(cleaned, "", notes)


def _without_half_pairs(text: str) -> str:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _marked(data: bytes) -> tuple[str, str] | None:
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace"), name
    return None


def _hinted(data: bytes, hint: str) -> tuple[str, str] | None:
    """Read as the bytes themselves say, unless they are in truth UTF-8 or do not fit."""
    codec = {"gb2312": "gb18030", "gbk": "gb18030", "x-gbk": "gb18030"}.get(hint.lower(), hint)
    try:
        name = codecs.lookup(codec).name if codec else ""
        return (data.decode(codec), name.upper()) if name else None
    except (LookupError, UnicodeError, ValueError):
        return None


def _unmarked(data: bytes) -> tuple[str, str] | None:
    if wide := _wide(data):
        return wide
    if data.count(b"\0") > _MOST_NULS * len(data):
        return None
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        pass
    sample = data[:_SAMPLE]
    if len(_DEVICE_BYTES.findall(sample)) > max(_MOST_DEVICE_BYTES * len(sample), _FEW):
        return None
    mended = data.decode("utf-8", "replace")
    national = _national(data)
    broken = mended.count(_REPLACED)
    is_mostly_utf8 = broken <= max(_MOST_BROKEN * len(mended), 2) and _HAN.search(mended)
    if national and not (is_mostly_utf8 and _quality(mended) >= _quality(national[0])):
        return national
    return (mended, "UTF-8") if is_mostly_utf8 else _broken(data, mended)


def _wide(data: bytes) -> tuple[str, str] | None:
    """Return UTF-16 without its mark: every other byte of the line ends and blanks is 0."""
    sample = data[:_SAMPLE]
    if len(data) % 2 or not data:
        return None
    best: tuple[float, str] | None = None
    for codec in ("utf-16-le", "utf-16-be"):
        text = sample[: len(sample) // 2 * 2].decode(codec, "replace")
        if text.count("\0") or _REPLACED in text[:-1]:
            continue
        share = len(_FINE.findall(text)) / max(len(text), 1)
        if share >= _LEAST_SHARE and (best is None or share > best[0]):
            best = (share, codec)
    if best is None or not _is_wide(sample, best[1]):
        return None
    return data.decode(best[1], "replace"), "UTF-16"


def _is_wide(sample: bytes, codec: str) -> bool:
    """Tell UTF-16 from GBK and ASCII, which also make Chinese characters when read so."""
    if b"\0" in sample:
        return True
    if _is_readable(sample, "utf-8") or _is_readable(sample, "gb18030"):
        plain = sample.decode("gb18030", "replace")
        return _quality(sample.decode(codec, "replace")) > _quality(plain)
    return True


def _is_readable(sample: bytes, codec: str) -> bool:
    try:
        codecs.getincrementaldecoder(codec)().decode(sample)
    except UnicodeDecodeError:
        return False
    return True


def _national(data: bytes) -> tuple[str, str] | None:
    """Return the text as GB 18030 or Big5, whichever reads more like Chinese."""
    readings: list[tuple[float, str, str]] = []
    for codec, name, bonus in (("gb18030", "GB 18030", 0.02), ("big5hkscs", "Big5", 0.0)):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        readings.append((_quality(text) + bonus, text, name))
    if not readings:
        return None
    quality, text, name = max(readings)
    return (text, name) if quality > 0 else None


def _broken(data: bytes, mended: str) -> tuple[str, str]:
    """Return text with many broken places, as it reads best."""
    national = _resumed(data)
    if _quality(mended) >= _quality(national):
        return mended, "UTF-8"
    return national, "GB 18030"


def _resumed(data: bytes) -> str:
    """Return GB 18030 text, read on behind each broken place where it makes the most sense."""
    pieces: list[str] = []
    at = 0
    while at < len(data) and len(pieces) < _MOST_RESUMED:
        stretch = data[at : at + _STRETCH]
        try:
            pieces.append(stretch.decode("gb18030"))
            at += len(stretch)
        except UnicodeDecodeError as error:
            pieces.append(stretch[: error.start].decode("gb18030"))
            at += error.start
            if error.start < len(stretch) - _LONGEST_SIGN or at + _LONGEST_SIGN >= len(data):
                pieces.append(_REPLACED)
                ahead = range(at + 1, min(at + _LONGEST_SIGN, len(data)) + 1)
                at = max(ahead, key=lambda place: _looks(data, place))
    pieces.append(data[at:].decode("gb18030", "replace"))
    return "".join(pieces)


def _looks(data: bytes, place: int) -> float:
    return _quality(data[place : place + _AHEAD].decode("gb18030", "replace"))


def _quality(text: str) -> float:
    """Return how much of a sample is in the most frequent characters, less what is strange."""
    sample = text[:_SAMPLE]
    frequent = sum(map(_FREQUENT.__contains__, sample))
    strange = len(sample) - len(_FINE.findall(sample))
    return (frequent - strange) / max(len(sample), 1) + 0.05


def _replaced(text: str) -> tuple[IntakeNote, ...]:
    count = text.count(_REPLACED)
    if not count:
        return ()
    places: list[str] = []
    at = text.find(_REPLACED)
    while at >= 0 and len(places) < _PLACES_TOLD:
        line = text.count("\n", 0, at) + 1
        places.append(f"{line}:{at - text.rfind(chr(10), 0, at)}")
        at = text.find(_REPLACED, at + 1)
    return (IntakeNote(NoteKind.UNREADABLE_BYTES, count, " ".join(places)),)
