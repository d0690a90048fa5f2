"""Collecting what a record is made of, from the vault."""

from app.domain.ids import TalkId
from app.domain.record import Record
from app.services.ports.vault_store import Tables
from app.services.record_building import Materials, build_record
from app.services.scheme_shelf import SchemeShelf

OFFICE_NAME = "office_name"


class RecordAssembly:
    """Builds the record of a talk as it stands now."""

    def __init__(self, schemes: SchemeShelf) -> None:
        self._schemes = schemes

    def record(self, tables: Tables, talk_id: TalkId) -> Record:
        """Return the record; its version is the one that the next freeze would get."""
        talk = tables.talks.get(talk_id)
        return build_record(
            Materials(
                talk=talk,
                outline=tables.outlines.get(talk_id),
                entries=tables.transcript.of_talk(talk_id),
                corrections=tables.transcript.corrections(talk_id),
                pauses=tables.transcript.pauses(talk_id),
                read_back=tables.read_backs.get(talk_id),
                office=(tables.settings.get(OFFICE_NAME) or b"").decode(),
                scheme=self._schemes.of(talk.scheme_code, talk.scheme_version),
            )
        )
