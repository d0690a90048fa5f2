"""What an emergency copy holds, as bytes: entries and drafts, one piece each."""

import json
from datetime import datetime
from typing import Any

from app.domain.ids import EntryId, QuestionId, TalkId
from app.domain.participant import Role
from app.domain.transcript import Draft, EntryFlag, EntryKind, TranscriptEntry

Kept = TranscriptEntry | Draft
"""One piece: an entry as it was said, or what stood in the composer then."""


def written(kept: Kept) -> bytes:
    """Return the piece's bytes."""
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
    return json.dumps(fields, ensure_ascii=False).encode()


def read(content: bytes) -> Kept:
    """Return a piece; raises ValueError where it is none (made by a newer version)."""
    try:
        fields = json.loads(content)
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
