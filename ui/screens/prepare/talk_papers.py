"""What the prepare tab shows of one talk, as it is read from the vault."""

from dataclasses import dataclass

from app.domain.ids import TalkId
from app.domain.outline import EDITABLE, Outline
from app.domain.outline_work import Addendum
from app.domain.plan import PlannedTime
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from app.domain.stage import BEFORE_THE_TALK, FINISHED, TalkStage
from app.domain.talk import Talk
from app.services.workbench import Workbench


@dataclass(frozen=True)
class TalkPapers:
    """A talk with all that its outline stands on."""

    talk: Talk
    scheme: Scheme
    outline: Outline
    persons: tuple[Person, ...]
    units: tuple[Unit, ...]
    addenda: tuple[Addendum, ...]
    planned: PlannedTime | None


def read_papers(workbench: Workbench, talk_id: TalkId) -> TalkPapers:
    """Return what the vault has now; raises KeyError."""
    talk = workbench.preparing.talk(talk_id)
    return TalkPapers(
        talk=talk,
        scheme=workbench.schemes.of(talk.scheme_code, talk.scheme_version),
        outline=workbench.outlines.outlining.outline(talk_id),
        persons=workbench.registering.persons(),
        units=workbench.registering.units(),
        addenda=workbench.outlines.review.addenda(talk_id),
        planned=workbench.preparing.time_of(talk_id),
    )


def plan_is_open(talk: Talk) -> bool:
    """Tell whether the plan may still be changed."""
    return talk.stage in (*BEFORE_THE_TALK, TalkStage.POSTPONED)


def outline_is_open(papers: TalkPapers) -> bool:
    """Tell whether the outline is still being written."""
    return papers.outline.state in EDITABLE and papers.talk.stage not in FINISHED
