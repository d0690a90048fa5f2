"""All tables over one transaction."""

from collections.abc import Iterator

from app.services.ports import vault_store as port
from app.storage.audit_table import SqlAuditTable
from app.storage.follow_up_table import SqlFollowUpTable
from app.storage.office_tables import SqlSchemeTable, SqlSettingTable
from app.storage.outline_table import SqlOutlineTable
from app.storage.read_back_table import SqlReadBackTable
from app.storage.record_table import SqlRecordTable
from app.storage.register_tables import SqlPersonTable, SqlUnitTable
from app.storage.session import Body, Session
from app.storage.talk_table import SqlTalkTable
from app.storage.transcript_table import SqlTranscriptTable


class SqlTables:
    """The `Tables` port; good for one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.units: port.UnitTable = SqlUnitTable(session)
        self.persons: port.PersonTable = SqlPersonTable(session)
        self.talks: port.TalkTable = SqlTalkTable(session)
        self.outlines: port.OutlineTable = SqlOutlineTable(session)
        self.transcript: port.TranscriptTable = SqlTranscriptTable(session)
        self.read_backs: port.ReadBackTable = SqlReadBackTable(session)
        self.records: port.RecordTable = SqlRecordTable(session)
        self.follow_up: port.FollowUpTable = SqlFollowUpTable(session)
        self.schemes: port.SchemeTable = SqlSchemeTable(session)
        self.settings: port.SettingTable = SqlSettingTable(session)
        self.audit: port.AuditTable = SqlAuditTable(session, self._bodies)

    def _bodies(self) -> Iterator[Body]:
        for table in (
            SqlUnitTable,
            SqlPersonTable,
            SqlTalkTable,
            SqlOutlineTable,
            SqlTranscriptTable,
            SqlReadBackTable,
            SqlRecordTable,
            SqlFollowUpTable,
            SqlSchemeTable,
            SqlSettingTable,
        ):
            yield from table(self._session).bodies()
