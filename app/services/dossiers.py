"""Putting together what the guards look at."""

from collections.abc import Callable

from app.domain.guards import Dossier
from app.domain.hand_signing import Expected, match, signed_pages
from app.domain.ids import TalkId
from app.domain.participant import Identity, Role
from app.domain.sitting import in_the_room
from app.domain.talk import Talk
from app.services.ports.clock import Clock
from app.services.ports.record_files import SignatureReader
from app.services.ports.vault_store import Tables
from app.services.scheme_shelf import SchemeShelf


class Dossiers:
    """Collects one talk's state for the guards."""

    def __init__(
        self, clock: Clock, signatures: Callable[[], SignatureReader], schemes: SchemeShelf
    ) -> None:
        self._clock = clock
        self._signatures = signatures
        self._schemes = schemes

    def of(self, tables: Tables, talk_id: TalkId) -> Dossier:
        """Return the talk's dossier as of now."""
        talk = tables.talks.get(talk_id)
        scheme = self._schemes.of(talk.scheme_code, talk.scheme_version)
        signed: frozenset[Role] = frozenset()
        pages = 0
        if talk.frozen_version:
            data = tables.records.file(talk_id, talk.frozen_version, "pdf")
            if data is not None:
                signed = frozenset(Role(r) for r in self._signatures().signed_roles(data))
                pages = self._signatures().page_count(data)
        return Dossier(
            talk=talk,
            outline=tables.outlines.get(talk_id),
            read_back=tables.read_backs.get(talk_id),
            pages=pages,
            signed_roles=signed,
            now=self._clock.now(),
            staff_at_least=scheme.talk_type(talk.type_code).staff_at_least,
            hand_pages=_hand_pages(tables, talk, pages),
            elsewhere=elsewhere(tables, talk_id),
            sittings=tables.sittings.of_talk(talk_id),
            approved_at=tables.plan.targets.approved_at(talk_id),
        )


def elsewhere(tables: Tables, talk_id: TalkId) -> frozenset[Identity]:
    """Return who sits in another talk at this moment (REC-02); an archivist sits in none."""
    others = (talk for talk in tables.talks.in_session() if talk.id != talk_id)
    rooms = (in_the_room(talk, tables.sittings.of_talk(talk.id)) for talk in others)
    return frozenset().union(*rooms)


def _hand_pages(tables: Tables, talk: Talk, pages: int) -> int:
    """Return on how many pages of the frozen record the subject's hand was found."""
    if not pages:
        return 0
    expected = Expected(talk.fingerprint, talk.number, talk.frozen_version, pages)
    matching = match(expected, tables.scans.sheets(talk.id))
    return len(signed_pages(matching, tables.pens.of_paper(talk.fingerprint)))
