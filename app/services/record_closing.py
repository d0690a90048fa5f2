"""The end of a record: what was corrected, how it was read back, and the words it closes with."""

from collections.abc import Iterator

from app.domain.alterations import Alteration, added_text, count, numbered
from app.domain.participant import Role
from app.domain.read_back import ReadBackManner, SubjectOpinion, opinion_as_of
from app.domain.record import ROOM_TO_WRITE, Block, HandLines, Paragraph, ParagraphRole
from app.domain.transcript import CorrectionKind
from app.services.record_materials import Materials, clock_text
from app.services.record_tables import record_table

CLOSING_LINES = 2

_OPINIONS = {
    SubjectOpinion.NO_OBJECTION: "opinion_no_objection",
    SubjectOpinion.CORRECTED: "opinion_corrected",
    SubjectOpinion.REFUSED: "opinion_refused",
    SubjectOpinion.ABSENT: "opinion_absent",
}
_WITHOUT_SUBJECT = (SubjectOpinion.REFUSED, SubjectOpinion.ABSENT)


def corrections(m: Materials) -> list[Block]:
    """Return the list of alterations, or the words that there were none."""
    if not m.corrections:
        return [Paragraph(m.form.phrases["no_correction"])]
    ordinals = {entry.id: entry.ordinal for entry in m.entries}
    rows = [
        _row(m, alteration, ordinals.get(alteration.correction.entry_id, 0))
        for alteration in numbered(m.corrections)
    ]
    return [_counted(m, "correction_count"), record_table(m, "corrections", rows)]


def closing(m: Materials) -> list[Block]:
    """Return how the record was read back and the words it is confirmed with.

    From the count of alterations on, it stands on the last page together with the signatures.
    """
    phrases = m.form.phrases
    opinion = opinion_as_of(m.read_back.opinion, has_corrections=bool(m.corrections))
    blocks: list[Block] = [Paragraph(_manner(m))]
    if opinion:
        blocks.append(Paragraph(phrases[_OPINIONS[opinion]]))
    blocks.append(Paragraph(phrases["recorder_note"] + phrases["fingerprint_note"]))
    blocks.append(_counted(m, "alterations", ParagraphRole.CLOSING))
    if opinion not in _WITHOUT_SUBJECT:
        blocks += _closing_words(m)
    return blocks


def mark_of(m: Materials, alteration: Alteration) -> str:
    """Return how an alteration is named beside its entry and in the list, such as 更正1."""
    return f"{m.form.mark_words[alteration.kind.value]}{alteration.number}"


def _row(m: Materials, alteration: Alteration, ordinal: int) -> dict[str, str]:
    correction = alteration.correction
    is_supplement = alteration.kind is CorrectionKind.SUPPLEMENT
    return {
        "number": mark_of(m, alteration),
        "entry": str(ordinal),
        "old": "" if is_supplement else correction.old_text,
        "new": added_text(correction),
        "asked_by": m.scheme.role_name(correction.asked_by),
        "time": clock_text(correction.at),
        "reason": correction.reason,
        "initials": ROOM_TO_WRITE,
    }


def _counted(m: Materials, phrase: str, role: ParagraphRole = ParagraphRole.BODY) -> Paragraph:
    found = count(m.corrections)
    words = m.form.phrases[phrase]
    text = words.format(corrections=found.corrections, supplements=found.supplements)
    return Paragraph(text, role)


def _manner(m: Materials) -> str:
    phrases, read_back = m.form.phrases, m.read_back
    if read_back.manner is ReadBackManner.READ:
        return phrases["read_manner_read"]
    reader = read_back.reader or m.name_of(Role.RECORDER)
    words = phrases["read_manner_read_out"].format(reader=reader)
    if read_back.read_out_reason:
        reason = read_back.read_out_reason.rstrip("。")
        words += phrases["read_out_reason"].format(reason=reason)
    return words


def _closing_words(m: Materials) -> Iterator[Block]:
    is_read = m.read_back.manner is ReadBackManner.READ
    words = m.form.closing if is_read else m.form.closing_read_out
    if m.form.closing_by_hand:
        yield HandLines(m.form.phrases["closing_hint"].format(words=words), CLOSING_LINES)
    else:
        yield Paragraph(words, ParagraphRole.CLOSING)
