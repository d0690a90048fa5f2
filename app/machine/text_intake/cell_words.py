"""What Excel shows of a cell's value: dates, shares and figures by the cell's own format."""

import re
from datetime import date, datetime, time, timedelta

_YES, _NO = "TRUE", "FALSE"
_NOT_SHOWN = re.compile(r"\[[^\]]*\]|_.|\*.|@|\\(?=.)")
_DATE_SIGNS = re.compile(r'"[^"]*"|y+|m+|d+|h+|s+(?:\.0+)?|AM/PM|上午/下午|a+|.', re.IGNORECASE)
_FIGURES = re.compile(r"^[^0#]*?([0#,]*)(?:\.([0#]+))?(%?)[^0#%]*$")
_SCALED = re.compile(r"[0#](,+)(?=[^0#]*$)")
_LOCAL_DATES = ("mm-dd-yy", "m/d/yy", "m/d/yyyy", "")
_HOURS = 12
_MOST_DIGITS = 15


def shown(value: object, number_format: str) -> str:
    """Return what a person sees in a cell."""
    match value:
        case None:
            return ""
        case bool():
            return _YES if value else _NO
        case datetime() | date() | time():
            return _moment(value, number_format)
        case timedelta():
            return str(value)
        case int() | float():
            return _figure(value, number_format)
        case _:
            return str(value)


def _moment(value: datetime | date | time, number_format: str) -> str:
    pattern = _NOT_SHOWN.sub("", number_format.split(";", maxsplit=1)[0])
    if pattern.lower() in _LOCAL_DATES and not isinstance(value, time):
        return f"{value.year}/{value.month}/{value.day}"
    if pattern.lower() == "general":
        return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
    pieces = _DATE_SIGNS.findall(pattern)
    has_half_days = any(piece.upper() == "AM/PM" or piece == "上午/下午" for piece in pieces)
    words: list[str] = []
    for place, piece in enumerate(pieces):
        words.append(
            _date_piece(
                value, piece, is_minute=_is_minute(pieces, place), has_half_days=has_half_days
            )
        )
    return "".join(words).strip()


def _is_minute(pieces: list[str], place: int) -> bool:
    """Tell a minute from a month: it stands behind hours or before seconds."""
    before = [p for p in pieces[:place] if p[:1].lower() in tuple("ymdhs")]
    after = [p for p in pieces[place + 1 :] if p[:1].lower() in tuple("ymdhs")]
    return (bool(before) and before[-1][0].lower() == "h") or (
        bool(after) and after[0][0].lower() == "s"
    )


def _date_piece(
    value: datetime | date | time, piece: str, *, is_minute: bool, has_half_days: bool
) -> str:
    sign, width = piece[:1].lower(), len(piece)
    if piece.startswith('"'):
        return piece.strip('"')
    if piece.upper() == "AM/PM" or piece == "上午/下午":
        is_late = getattr(value, "hour", 0) >= _HOURS
        return piece.split("/")[is_late]
    hour = getattr(value, "hour", 0)
    numbers = {
        "y": getattr(value, "year", 0) if width > 2 else getattr(value, "year", 0) % 100,  # noqa: PLR2004
        "m": getattr(value, "minute", 0) if is_minute else getattr(value, "month", 0),
        "d": getattr(value, "day", 0),
        "h": (hour - 1) % _HOURS + 1 if has_half_days else hour,
        "s": getattr(value, "second", 0),
    }
    if sign in numbers and piece.isalpha():
        return f"{numbers[sign]:0{min(width, 4)}}"
    return piece


def _figure(value: float, number_format: str) -> str:
    sections = number_format.split(";")
    if value < 0 and len(sections) > 1 and sections[1].strip():
        return _figure(-value, sections[1])
    pattern = _NOT_SHOWN.sub("", sections[0]).strip()
    plain = re.sub(r'"[^"]*"', "", pattern)
    found = _FIGURES.match(plain)
    if number_format in ("", "General") or not found or not (found[1] or found[2]) or "!" in plain:
        return format(value, f".{_MOST_DIGITS}g") if isinstance(value, float) else str(value)
    figures, decimals, percent = found[1].rstrip(","), found[2] or "", found[3]
    scaled = _SCALED.search(plain)
    number = (value * 100 if percent else value) / (1000 ** len(scaled[1]) if scaled else 1)
    comma = "," if "," in figures else ""
    least = decimals.count("0")
    text = f"{number:{comma}.{len(decimals)}f}"
    while "." in text and text.endswith("0") and len(text) - text.index(".") - 1 > least:
        text = text[:-1]
    whole, point, rest = text.rstrip(".").partition(".")
    padded = whole if comma else whole.zfill(figures.count("0"))
    number_text = f"{padded}{point}{rest}{percent}"
    return _in_place(pattern, number_text)


def _in_place(pattern: str, figures: str) -> str:
    """Put the figures where the pattern has them, between its own words such as 元."""
    words = re.match(r'^("[^"]*"|[^0#"]*)[0#,.]+%?("[^"]*"|[^0#"%]*)', pattern)
    return f"{words[1].strip(chr(34))}{figures}{words[2].strip(chr(34))}" if words else figures
