"""All tables over one transaction."""

from collections.abc import Iterator

from app.services.ports import vault_store as port
from app.services.ports.correction_table import CorrectionTable
from app.services.ports.document_table import DocumentTable, DocumentTemplateTable
from app.services.ports.hand_tables import PenTable, PrintingTable, ScanTable
from app.services.ports.library_table import LibraryTable
from app.services.ports.loose_words_table import LooseWordsTable
from app.services.ports.material_table import MaterialTable, PortraitTable, RequestTable
from app.services.ports.outline_tables import (
    ExchangeTable,
    OutlineSearch,
    OutlineWorkTable,
    PresetTable,
)
from app.services.ports.paper_table import PaperTable
from app.services.ports.phrase_table import PhraseTable
from app.services.ports.place_table import PlaceTable
from app.services.ports.plan_table import PlanTables
from app.services.ports.scheme_draft_table import SchemeDraftTable
from app.services.ports.sitting_table import HandedInTable, SittingTable
from app.services.ports.step_table import StepTable
from app.storage.audit_table import SqlAuditTable
from app.storage.correction_table import SqlCorrectionTable
from app.storage.document_table import SqlDocumentTable
from app.storage.document_template_table import SqlDocumentTemplateTable
from app.storage.exchange_table import SqlExchangeTable
from app.storage.follow_up_table import SqlFollowUpTable
from app.storage.hand_tables import SqlPenTable, SqlPrintingTable, SqlScanTable
from app.storage.library_table import SqlLibraryTable
from app.storage.loose_words_table import SqlLooseWordsTable
from app.storage.material_table import SqlMaterialTable, SqlRequestTable
from app.storage.office_tables import SqlSchemeTable, SqlSettingTable
from app.storage.outline_search import SqlOutlineSearch
from app.storage.outline_table import SqlOutlineTable
from app.storage.outline_work_table import SqlOutlineWorkTable
from app.storage.paper_table import SqlPaperTable
from app.storage.phrase_table import SqlPhraseTable
from app.storage.place_table import SqlPlaceTable
from app.storage.plan_all_tables import SqlPlanTables
from app.storage.portrait_table import SqlPortraitTable
from app.storage.preset_table import SqlPresetTable
from app.storage.read_back_table import SqlReadBackTable
from app.storage.record_table import SqlRecordTable
from app.storage.register_tables import SqlPersonTable, SqlUnitTable
from app.storage.scheme_draft_table import SqlSchemeDraftTable
from app.storage.session import Body, Session
from app.storage.sitting_table import SqlHandedInTable, SqlSittingTable
from app.storage.step_table import SqlStepTable
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
        self.outline_work: OutlineWorkTable = SqlOutlineWorkTable(session)
        self.outline_search: OutlineSearch = SqlOutlineSearch(session)
        self.presets: PresetTable = SqlPresetTable(session)
        self.exchanges: ExchangeTable = SqlExchangeTable(session)
        self.transcript: port.TranscriptTable = SqlTranscriptTable(session)
        self.steps: StepTable = SqlStepTable(session)
        self.corrections: CorrectionTable = SqlCorrectionTable(session)
        self.read_backs: port.ReadBackTable = SqlReadBackTable(session)
        self.records: port.RecordTable = SqlRecordTable(session)
        self.papers: PaperTable = SqlPaperTable(session)
        self.follow_up: port.FollowUpTable = SqlFollowUpTable(session)
        self.schemes: port.SchemeTable = SqlSchemeTable(session)
        self.scheme_drafts: SchemeDraftTable = SqlSchemeDraftTable(session)
        self.settings: port.SettingTable = SqlSettingTable(session)
        self.phrases: PhraseTable = SqlPhraseTable(session)
        self.sittings: SittingTable = SqlSittingTable(session)
        self.handed_in: HandedInTable = SqlHandedInTable(session)
        self.printings: PrintingTable = SqlPrintingTable(session)
        self.scans: ScanTable = SqlScanTable(session)
        self.pens: PenTable = SqlPenTable(session)
        self.places: PlaceTable = SqlPlaceTable(session)
        self.loose_words: LooseWordsTable = SqlLooseWordsTable(session)
        self.plan: PlanTables = SqlPlanTables(session)
        self.documents: DocumentTable = SqlDocumentTable(session)
        self.templates: DocumentTemplateTable = SqlDocumentTemplateTable(session)
        self.libraries: LibraryTable = SqlLibraryTable(session)
        self.materials: MaterialTable = SqlMaterialTable(session)
        self.requests: RequestTable = SqlRequestTable(session)
        self.portraits: PortraitTable = SqlPortraitTable(session)
        self.audit: port.AuditTable = SqlAuditTable(session, self._bodies)

    def _bodies(self) -> Iterator[Body]:
        for table in (
            SqlUnitTable,
            SqlPersonTable,
            SqlTalkTable,
            SqlOutlineTable,
            SqlOutlineWorkTable,
            SqlPresetTable,
            SqlExchangeTable,
            SqlTranscriptTable,
            SqlCorrectionTable,
            SqlReadBackTable,
            SqlRecordTable,
            SqlPaperTable,
            SqlFollowUpTable,
            SqlSchemeTable,
            SqlSchemeDraftTable,
            SqlSettingTable,
            SqlPhraseTable,
            SqlSittingTable,
            SqlHandedInTable,
            SqlPrintingTable,
            SqlScanTable,
            SqlPenTable,
            SqlPlanTables,
            SqlDocumentTable,
            SqlDocumentTemplateTable,
            SqlLibraryTable,
            SqlMaterialTable,
            SqlRequestTable,
            SqlPortraitTable,
        ):
            yield from table(self._session).bodies()
