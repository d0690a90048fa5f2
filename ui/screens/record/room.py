"""What the recorder's forms about sittings and people need to know of a talk."""

from dataclasses import dataclass

from app.domain.handed_in import HandedIn
from app.domain.ids import TalkId
from app.domain.people_rules import Caution
from app.domain.scheme import TalkType
from app.domain.sitting import Sitting
from app.domain.talk import Talk
from app.services.workbench import Workbench
from ui.widgets.choice_field import Choice
from ui.widgets.people import person_choices


@dataclass(frozen=True)
class Room:
    """A talk with its sittings; `people` are the register's persons, read for forms only."""

    talk: Talk
    talk_type: TalkType
    sittings: tuple[Sitting, ...]
    cautions: tuple[Caution, ...]
    papers: tuple[HandedIn, ...]
    people: tuple[Choice, ...] = ()

    @property
    def last(self) -> Sitting | None:
        """The sitting that runs, or ran last."""
        return self.sittings[-1] if self.sittings else None

    @property
    def is_adjourned(self) -> bool:
        """Whether people have parted and the talk may go on another day."""
        return self.last is not None and not self.last.is_open


def read_room(bench: Workbench, talk_id: TalkId, *, with_people: bool = False) -> Room:
    """Read it from the vault; not for the GUI thread."""
    talk = bench.preparing.talk(talk_id)
    scheme = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    people: tuple[Choice, ...] = ()
    if with_people:
        people = person_choices(bench.registering.persons(), bench.registering.units())
    return Room(
        talk=talk,
        talk_type=scheme.talk_type(talk.type_code),
        sittings=bench.recorder.sittings.of_talk(talk_id),
        cautions=bench.recorder.sittings.cautions(talk_id),
        papers=bench.recorder.receiving.of_talk(talk_id),
        people=people,
    )
