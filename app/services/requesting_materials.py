"""Requesting materials: who is asked for what until when, and what a talk still lacks (AH12)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from app.domain.ids import RequestId, TalkId
from app.domain.material import (
    DueBeforeAskedError,
    GapState,
    Material,
    MaterialGap,
    MaterialRequest,
    RequestAnsweredError,
    RequestState,
)
from app.domain.scheme import Scheme
from app.domain.scheme_words import REST
from app.domain.text import clean_entry, clean_line
from app.services.material_rights import About, about
from app.services.material_sheet import REQUEST_COLUMNS, REQUEST_SHEET, request_cells
from app.services.material_words import KINDS, MaterialWords
from app.services.ports.clock import Clock
from app.services.ports.spreadsheet import Spreadsheets
from app.services.ports.vault_store import Tables, VaultStore
from app.services.scheme_shelf import SchemeShelf


@dataclass(frozen=True)
class RequestRow:
    """A request as an account sees it; `hidden` counts answers that it may not read."""

    request: MaterialRequest
    state: RequestState
    about: str
    materials: tuple[Material, ...]
    hidden: int

    @property
    def digest(self) -> str:
        """What the materials that came say in short; nothing of hidden ones."""
        return "；".join(m.digest or m.title for m in self.materials)

    @property
    def open_digest(self) -> str:
        """The same without guarded ones: a list that leaves the vault may go to anyone."""
        return "；".join(m.digest or m.title for m in self.materials if not m.is_guarded)


class RequestingMaterials:
    """The list of requests, and what is missing."""

    def __init__(
        self,
        store: VaultStore,
        schemes: SchemeShelf,
        words: MaterialWords,
        spreadsheets: Callable[[], Spreadsheets],
        clock: Clock,
    ) -> None:
        self._store = store
        self._schemes = schemes
        self._words = words
        self._spreadsheets = spreadsheets
        self._clock = clock

    def today(self) -> date:
        """Return today's date."""
        return self._clock.now().date()

    def rows(self) -> tuple[RequestRow, ...]:
        """Return all requests that stand, those open first, the earliest due day first."""
        with self._store.read() as tables:
            return self._rows(tables, [r for r in tables.requests.all() if not r.withdrawn])

    def gaps(self, talk_id: TalkId) -> tuple[MaterialGap, ...]:
        """Return what the talk lacks: requests without an answer, kinds nobody asked for.

        A kind counts as there as soon as any material of it is, also one for named accounts.
        """
        today = self.today()
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
            whom = about(tables, talk_id)
            requests = _about(tables, whom)
            there = {m.kind for m in tables.materials.all() if not m.withdrawn and whom.concerns(m)}
        open_ones = [r for r in requests if r.received_on is None]
        scheme = self._schemes.of(talk.scheme_code, talk.scheme_version)
        return (*self._waiting(open_ones, today), *_not_asked(scheme, requests, there))

    def save(self, request: MaterialRequest) -> MaterialRequest:
        """Add a request, or change it where it has an id; it is asked for today unless it says.

        Raises TextMissingError without a provider, TextTooLongError, DueBeforeAskedError.
        """
        clean = replace(
            request,
            provider=clean_line(request.provider, "provider"),
            wanted=clean_entry(request.wanted, required=False),
            asked_on=request.asked_on or self.today(),
        )
        if clean.due_on and clean.asked_on and clean.due_on < clean.asked_on:
            raise DueBeforeAskedError
        with self._store.change() as tables:
            if not clean.id:
                return tables.requests.add(clean)
            kept = tables.requests.get(clean.id)
            saved = replace(
                clean,
                received_on=kept.received_on,
                reminded_on=kept.reminded_on,
                reminders=kept.reminders,
                withdrawn=kept.withdrawn,
            )
            tables.requests.save(saved)
            return saved

    def remind(self, request_id: RequestId) -> MaterialRequest:
        """Note that the provider was reminded today; raises RequestAnsweredError."""
        with self._store.change() as tables:
            kept = tables.requests.get(request_id)
            if kept.received_on is not None:
                raise RequestAnsweredError
            reminded = replace(kept, reminded_on=self.today(), reminders=kept.reminders + 1)
            tables.requests.save(reminded, "remind")
            return reminded

    def withdraw(self, request_id: RequestId) -> None:
        """Take a request off the list."""
        self._mark(request_id, "withdraw", withdrawn=True)

    def put_back(self, request_id: RequestId) -> None:
        """Put a withdrawn request on the list again."""
        self._mark(request_id, "put_back", withdrawn=False)

    def write_table(self, path: Path, rows: Iterable[RequestRow]) -> None:
        """Write requests as .xlsx or .csv, by the path's ending; replaces the file.

        Nothing of guarded materials is in it. Raises DiskFullError, ReadOnlyPlaceError or
        PlaceMissingError.
        """
        listed = [(r.request, r.state, r.about, r.open_digest) for r in rows]
        cells = request_cells(listed, self._words)
        with self._store.change() as tables:  # first: nothing may leave without its entry
            tables.audit.note("export_list", "material_request", 0)
        self._spreadsheets().write(path, REQUEST_SHEET, REQUEST_COLUMNS, cells)

    def _mark(self, request_id: RequestId, act: str, *, withdrawn: bool) -> None:
        with self._store.change() as tables:
            kept = tables.requests.get(request_id)
            tables.requests.save(replace(kept, withdrawn=withdrawn), act)

    def _rows(self, tables: Tables, requests: Iterable[MaterialRequest]) -> tuple[RequestRow, ...]:
        answers: dict[RequestId, list[Material]] = {}
        for material in tables.materials.all():
            if material.request_id is not None and not material.withdrawn:
                answers.setdefault(material.request_id, []).append(material)
        today, found = self.today(), []
        for request in requests:
            came = answers.get(request.id, [])
            seen = tuple(m for m in came if m.may_be_read_by(self._store.account))
            words = _about_words(tables, request)
            state = request.state(today)
            found.append(RequestRow(request, state, words, seen, len(came) - len(seen)))
        return tuple(sorted(found, key=_urgency))

    def _waiting(self, requests: Iterable[MaterialRequest], today: date) -> Iterable[MaterialGap]:
        for request in requests:
            is_late = request.state(today) is RequestState.OVERDUE
            yield MaterialGap(
                request.kind,
                self._words.name(KINDS, request.kind),
                GapState.OVERDUE if is_late else GapState.WAITING,
                request.provider,
                request.due_on,
            )


def answered(tables: Tables, request_id: RequestId) -> None:
    """Note since when a request is answered: the day of the first material linked to it."""
    request = tables.requests.get(request_id)
    days = [
        m.received_on
        for m in tables.materials.all()
        if m.request_id == request_id and not m.withdrawn and m.received_on
    ]
    first = min(days, default=None)
    if first != request.received_on:
        tables.requests.save(replace(request, received_on=first), "answer")


def _about(tables: Tables, whom: About) -> list[MaterialRequest]:
    return [r for r in tables.requests.all() if not r.withdrawn and whom.concerns(r)]


def _not_asked(
    scheme: Scheme, requests: Iterable[MaterialRequest], there: set[str]
) -> Iterable[MaterialGap]:
    asked = {request.kind for request in requests}
    for term in scheme.terms(KINDS):
        if term.code not in {*asked, *there, REST}:
            yield MaterialGap(term.code, term.name, GapState.NOT_ASKED)


def _about_words(tables: Tables, request: MaterialRequest) -> str:
    words = []
    if request.talk_id is not None:
        words.append(tables.talks.get(request.talk_id).number)
    if request.person_id is not None:
        words.append(tables.persons.get(request.person_id).name)
    if request.unit_id is not None:
        words.append(tables.units.get(request.unit_id).name)
    return " · ".join(words)


def _urgency(row: RequestRow) -> tuple[bool, date, int]:
    request = row.request
    return row.state is RequestState.RECEIVED, request.due_on or date.max, request.id
