"""What an emergency copy holds, as bytes: entries, drafts and words of forms, one piece each."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from app.domain.ids import EntryId, QuestionId, TalkId
from app.domain.loose_words import LooseWords
from app.domain.participant import Role
from app.domain.transcript import Draft, EntryFlag, EntryKind, TranscriptEntry


@dataclass(frozen=True)
class FormWords:
    """What stood in the open forms of an account; the newest replaces those before."""

    account: str
    words: tuple[LooseWords, ...]


Kept = TranscriptEntry | Draft | FormWords
"""One piece: an entry as it was said, what stood in the composer then, or in the forms."""


def written(kept: Kept) -> bytes:
    """Return the piece's bytes."""
    if isinstance(kept, FormWords):
        return _json({"account": kept.account, "words": list(map(_words_values, kept.words))})
    fields: dict[str, Any] = {
        "talk": kept.talk_id,
        "speaker": kept.speaker.value,
        "kind": kept.kind.value,
        "text": kept.text,
        "question": kept.question_id,
        "flags": sorted(flag.value for flag in kept.flags),
    }
    if isinstance(kept, TranscriptEntry):
        fields["at"] = kept.at.isoformat()
    else:
        fields["entry"] = kept.entry_id
    return _json(fields)


def read(content: bytes) -> Kept:
    """Return a piece; raises ValueError where it is none (made by a newer version)."""
    try:
        fields = json.loads(content)
        if "account" in fields:
            return FormWords(str(fields["account"]), tuple(map(_words, fields["words"])))
        question = None if fields["question"] is None else QuestionId(fields["question"])
        talk_id, text = TalkId(fields["talk"]), str(fields["text"])
        speaker, kind = Role(fields["speaker"]), EntryKind(fields["kind"])
        flags = frozenset(EntryFlag(flag) for flag in fields["flags"])
        if "at" in fields:
            at = datetime.fromisoformat(fields["at"])
            return TranscriptEntry(talk_id, speaker, kind, text, at, question, flags)
        entry = None if fields["entry"] is None else EntryId(fields["entry"])
        return Draft(talk_id, text, speaker, kind, question, flags, entry)
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from error


def _words_values(words: LooseWords) -> dict[str, Any]:
    return {**asdict(words), "at": words.at.isoformat() if words.at else ""}


def _words(values: dict[str, str]) -> LooseWords:
    at = datetime.fromisoformat(values["at"]) if values["at"] else None
    place, form, field, text = (str(values[n]) for n in ("place", "form", "field", "text"))
    return LooseWords(place, form, field, text, at)


def _json(values: dict[str, Any]) -> bytes:
    return json.dumps(values, ensure_ascii=False).encode()
