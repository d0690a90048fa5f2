"""All services of the plan, as they belong together."""

from collections.abc import Callable
from dataclasses import dataclass

from app.services.calendar_export import CalendarExport
from app.services.noting_facts import NotingFacts
from app.services.plan_boards import PlanBoards
from app.services.plan_days import PlanDays
from app.services.plan_duties import PlanDuties
from app.services.plan_import import PlanImport
from app.services.plan_proposals import PlanProposals
from app.services.plan_sheet import PlanSheet
from app.services.planning import Planning
from app.services.planning_talks import PlanningTalks
from app.services.ports.booklet_files import BookWriter
from app.services.ports.calendar_file import CalendarWriter
from app.services.ports.clock import Clock
from app.services.ports.file_shelf import FileShelf
from app.services.ports.spreadsheet import Spreadsheets
from app.services.ports.vault_store import VaultStore
from app.services.preparing_talks import PreparingTalks
from app.services.scheme_shelf import SchemeShelf
from app.services.talk_checks import TalkChecks


@dataclass(frozen=True)
class PlanTools:
    """What reads and writes the plan's files, each made when first asked for."""

    spreadsheets: Callable[[], Spreadsheets]
    books: Callable[[], BookWriter]
    calendars: Callable[[], CalendarWriter]
    shelf: FileShelf


@dataclass(frozen=True)
class PlanDesk:
    """Reading the plan, making it, taking it in, writing it out, and checking its talks."""

    boards: PlanBoards
    days: PlanDays
    proposals: PlanProposals
    duties: PlanDuties
    planning: Planning
    talks: PlanningTalks
    facts: NotingFacts
    importing: PlanImport
    sheet: PlanSheet
    checks: TalkChecks
    calendar: CalendarExport


def plan_desk(
    store: VaultStore,
    schemes: SchemeShelf,
    preparing: PreparingTalks,
    clock: Clock,
    tools: PlanTools,
) -> PlanDesk:
    """Return the services of the plan of one open vault."""
    boards = PlanBoards(store, schemes, clock)
    days = PlanDays(store, boards, clock)
    return PlanDesk(
        boards=boards,
        days=days,
        proposals=PlanProposals(store, schemes),
        duties=PlanDuties(store, clock),
        planning=Planning(store),
        talks=PlanningTalks(store, schemes, preparing, boards),
        facts=NotingFacts(store),
        importing=PlanImport(store, tools.spreadsheets),
        sheet=PlanSheet(store, tools.books, tools.shelf),
        checks=TalkChecks(store, schemes, boards),
        calendar=CalendarExport(store, days, tools.calendars, tools.shelf, clock),
    )
