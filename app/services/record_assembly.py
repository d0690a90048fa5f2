"""Collecting what a record is made of, from the vault."""

from app.domain.ids import TalkId
from app.domain.record import Record
from app.domain.sitting import sittings_of
from app.services.ports.vault_store import Tables
from app.services.record_building import build_record
from app.services.record_materials import Materials
from app.services.record_sittings import part_of, titled
from app.services.scheme_shelf import SchemeShelf

OFFICE_NAME = "office_name"


class RecordAssembly:
    """Builds the record of a talk as it stands now."""

    def __init__(self, schemes: SchemeShelf) -> None:
        self._schemes = schemes

    def record(self, tables: Tables, talk_id: TalkId) -> Record:
        """Return the record; its version is the one that the next freeze would get."""
        return build_record(self.materials(tables, talk_id))

    def materials(self, tables: Tables, talk_id: TalkId) -> Materials:
        """Return everything the record, and the papers beside it, are made of."""
        talk = tables.talks.get(talk_id)
        return Materials(
            talk=talk,
            outline=tables.outlines.get(talk_id),
            entries=tables.transcript.of_talk(talk_id),
            corrections=tables.corrections.of_talk(talk_id),
            pauses=tables.transcript.pauses(talk_id),
            read_back=tables.read_backs.get(talk_id),
            office=(tables.settings.get(OFFICE_NAME) or b"").decode(),
            scheme=self._schemes.of(talk.scheme_code, talk.scheme_version),
            sittings=sittings_of(talk, tables.sittings.of_talk(talk_id)),
            handed_in=tables.handed_in.of_talk(talk_id),
        )

    def sitting_record(self, tables: Tables, talk_id: TalkId, number: int) -> Record:
        """Return the record of one sitting alone; raises KeyError for an unknown number."""
        part = part_of(self.materials(tables, talk_id), number)
        return titled(part, build_record(part))
