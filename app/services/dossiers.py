"""Putting together what the guards look at."""

from collections.abc import Callable

from app.domain.guards import Dossier
from app.domain.ids import TalkId
from app.domain.participant import Role
from app.services.ports.clock import Clock
from app.services.ports.record_files import SignatureReader
from app.services.ports.vault_store import Tables


class Dossiers:
    """Collects one talk's state for the guards."""

    def __init__(self, clock: Clock, signatures: Callable[[], SignatureReader]) -> None:
        self._clock = clock
        self._signatures = signatures

    def of(self, tables: Tables, talk_id: TalkId) -> Dossier:
        """Return the talk's dossier as of now."""
        talk = tables.talks.get(talk_id)
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
        )
