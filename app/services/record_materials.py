"""What a record is made of, and the small words that all its parts share."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from app.domain.handed_in import HandedIn
from app.domain.outline import Outline
from app.domain.participant import Participant, Role, identity
from app.domain.read_back import ReadBack
from app.domain.scheme import RecordForm, Scheme, TalkType
from app.domain.sitting import Sitting, sitting_at
from app.domain.talk import Talk
from app.domain.transcript import Correction, Pause, TranscriptEntry


@dataclass(frozen=True)
class Materials:
    """Everything a record is made of."""

    talk: Talk
    outline: Outline
    entries: tuple[TranscriptEntry, ...]
    corrections: tuple[Correction, ...]
    pauses: tuple[Pause, ...]
    read_back: ReadBack
    office: str
    scheme: Scheme
    sittings: tuple[Sitting, ...] = ()
    handed_in: tuple[HandedIn, ...] = ()
    whole: "Materials | None" = None
    """Of the record of one sitting alone: what the record of the talk is made of."""

    @property
    def is_part(self) -> bool:
        """Whether it is of one sitting alone."""
        return self.whole is not None

    @property
    def has_several(self) -> bool:
        """Whether the talk took more than one sitting."""
        return len(self.sittings) > 1

    @property
    def form(self) -> RecordForm:
        """The scheme's form for records."""
        return self.scheme.record_form

    @property
    def talk_type(self) -> TalkType:
        """The talk's type in its scheme."""
        return self.scheme.talk_type(self.talk.type_code)

    def name_of(self, role: Role) -> str:
        """Return the names of everyone with the role."""
        return names_of(self.talk.with_role(role))

    def names_at_start(self, role: Role) -> str:
        """Return the names of those with the role when the talk began."""
        first = self.sittings[0].with_role(role) if self.sittings else ()
        return names_of(p.who for p in first if p.since is None) or self.name_of(role)

    def speaker(self, entry: TranscriptEntry) -> str:
        """Return who in the entry's role was there when it was taken down, else the role."""
        sitting = sitting_at(self.sittings, entry.at)
        there = sitting.there(entry.speaker, entry.at) if sitting else ()
        return (
            names_of(there) or self.name_of(entry.speaker) or self.scheme.role_name(entry.speaker)
        )


def names_of(people: Iterable[Participant]) -> str:
    """Return names in a row, each person once: two may have one name."""
    return "、".join({identity(p): p.name for p in people}.values())


def moment_text(m: Materials, moment: datetime) -> str:
    """Return a moment as day and time."""
    day = m.form.phrases["date"].format(year=moment.year, month=moment.month, day=moment.day)
    return f"{day}{clock_text(moment)}"


def clock_text(moment: datetime) -> str:
    """Return the time of day, HH:MM."""
    return f"{moment.hour:02d}:{moment.minute:02d}"
