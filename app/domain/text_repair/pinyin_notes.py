"""D1: readings in brackets that an annotator put behind characters; 鄉(xiāng)鎮(zhèn)."""

import re
from functools import lru_cache

from app.domain.text_repair.characters import HAN, TONED, TONELESS
from app.domain.text_repair.damage import DamageClass, RepairTables
from app.domain.text_repair.stages import Stage, from_parts

# one syllable, tried first because nearly every note is one; café is none, its c stands before a
_SYLLABLE = f"[b-df-hj-np-tw-zB-DF-HJ-NP-TW-Zɡ]{{0,2}}[iuü]?[{TONED}][a-zɡɑ]{{0,3}}"
_HUM = "[hn]?[ńňǹḿ]g?"
_ONE = f"(?:{_SYLLABLE}|{_HUM})"
_SEPARATOR = r"\s*[/,，、|;；]\s*"
_ANY = f"(?:{_ONE}|[{TONELESS}]{{1,6}})"
_TONELESS_NOTE = re.compile(rf"[(（](?=([{TONELESS}]{{1,6}})\s*[)）])(?<=([{HAN}]).)")
_LONGEST = 60  # characters of a list of readings
_FEW = 3  # an annotator writes more, and in half-width brackets


def repaired(text: str, tables: RepairTables) -> Stage | None:
    """Return the text without notes; English and numbers in brackets stay.

    So do one or two notes in full-width brackets: there an author says how a name is read.
    """
    if not any(sign in text for sign in "(（"):
        return None
    found = set(_TONELESS_NOTE.findall(text))
    genuine = frozenset((sign, said) for said, sign in found if tables.reads(sign, said))
    parts = _notes(genuine).split(text)
    notes = parts[1::2]
    is_meant = len(notes) < _FEW and all(note[0] == "（" for note in notes)
    return None if is_meant else from_parts(DamageClass.PINYIN, parts, None)


@lru_cache(maxsize=16)
def _notes(toneless: frozenset[tuple[str, str]]) -> re.Pattern[str]:
    """Return the pattern of notes; those without tone only behind characters read so."""
    several = (
        rf"(?=[^()（）\n]{{0,{_LONGEST}}}[{TONED}])"
        rf"{_ANY}(?:{_SEPARATOR}{_ANY}){{1,9}}|{_ONE}(?:\s?{_ONE}){{1,5}}"
    )
    readings: dict[str, str] = {}
    for sign, said in sorted(toneless):
        readings[said] = readings.get(said, "") + sign
    alternatives = [rf"{_SYLLABLE}\s*[)）]", *(rf"\s*(?:{a})\s*[)）]" for a in (_ONE, several))]
    alternatives += [rf"(?<=[{signs}].){said}\s*[)）]" for said, signs in readings.items()]
    return re.compile(rf"([(（](?<=[{HAN}].)(?:{'|'.join(alternatives)}))")
