"""D3: text that slipped by one byte, because an annotator matched across a character's border.

們日 is 82 83 C8 D5 in GBK; the annotator found 83 C8 (內), wrote “(nèi)” behind it and so parted
C8 from D5. The reader of the page made “?” of C8 and the bracket, and read on from D5: 們?nèi)粘….
From there every pair of bytes is one off, until a second byte below 80 or another note ends it.
"""

from app.domain.text_repair.damage import DamageClass, RepairTables
from app.domain.text_repair.shifted_runs import MARKS, NOTE, Reader
from app.domain.text_repair.stages import Doubt, Edit, Stage, from_edits


def repaired(text: str, tables: RepairTables) -> Stage | None:
    """Return the text with slipped runs read anew, with a doubt for each that was guessed at."""
    if not any(mark in text for mark in MARKS):
        return None
    reader = Reader(text, tables)
    edits: list[Edit] = []
    doubts: list[Doubt] = []
    done = 0
    for at in _places(text):
        if at < done or reader.is_spent:
            continue
        note = NOTE.match(text, at)
        run = reader.after_note(note) if note else reader.after_lone(at)
        if run:
            edits.append((at, run.end, run.text))
            done = run.end
            reader.give_back(run)
            other = "" if _same(run.text, run.other, tables) else run.other
            if run.is_doubtful or other:
                doubts.append((at, run.end, other))
    return from_edits(DamageClass.BYTE_SHIFT, text, edits, tuple(doubts))


def _same(one: str, other: str, tables: RepairTables) -> bool:
    return bool(other) and tables.simplified(one) == tables.simplified(other)


def _places(text: str) -> list[int]:
    """Return where bytes may have been lost; quicker than a pattern for three rare signs."""
    places: list[int] = []
    for mark in MARKS:
        at = text.find(mark)
        while at >= 0:
            places.append(at)
            at = text.find(mark, at + 1)
    return sorted(places)
