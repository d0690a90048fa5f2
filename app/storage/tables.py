"""All tables over one transaction."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Generic, TypeVar

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

T = TypeVar("T")


class _Table(Generic[T]):
    """A table that is made when it is first asked for: an entry needs four of them."""

    def __init__(self, make: Callable[[Session], T]) -> None:
        self._make = make

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, tables: "SqlTables", owner: type) -> T:
        made = tables.__dict__[self._name] = self._make(tables.session)
        return made


class SqlTables:
    """The `Tables` port; good for one transaction."""

    units = _Table[port.UnitTable](SqlUnitTable)
    persons = _Table[port.PersonTable](SqlPersonTable)
    talks = _Table[port.TalkTable](SqlTalkTable)
    outlines = _Table[port.OutlineTable](SqlOutlineTable)
    outline_work = _Table[OutlineWorkTable](SqlOutlineWorkTable)
    outline_search = _Table[OutlineSearch](SqlOutlineSearch)
    presets = _Table[PresetTable](SqlPresetTable)
    exchanges = _Table[ExchangeTable](SqlExchangeTable)
    transcript = _Table[port.TranscriptTable](SqlTranscriptTable)
    steps = _Table[StepTable](SqlStepTable)
    corrections = _Table[CorrectionTable](SqlCorrectionTable)
    read_backs = _Table[port.ReadBackTable](SqlReadBackTable)
    records = _Table[port.RecordTable](SqlRecordTable)
    papers = _Table[PaperTable](SqlPaperTable)
    follow_up = _Table[port.FollowUpTable](SqlFollowUpTable)
    schemes = _Table[port.SchemeTable](SqlSchemeTable)
    scheme_drafts = _Table[SchemeDraftTable](SqlSchemeDraftTable)
    settings = _Table[port.SettingTable](SqlSettingTable)
    phrases = _Table[PhraseTable](SqlPhraseTable)
    sittings = _Table[SittingTable](SqlSittingTable)
    handed_in = _Table[HandedInTable](SqlHandedInTable)
    printings = _Table[PrintingTable](SqlPrintingTable)
    scans = _Table[ScanTable](SqlScanTable)
    pens = _Table[PenTable](SqlPenTable)
    places = _Table[PlaceTable](SqlPlaceTable)
    loose_words = _Table[LooseWordsTable](SqlLooseWordsTable)
    plan = _Table[PlanTables](SqlPlanTables)
    documents = _Table[DocumentTable](SqlDocumentTable)
    templates = _Table[DocumentTemplateTable](SqlDocumentTemplateTable)
    libraries = _Table[LibraryTable](SqlLibraryTable)
    materials = _Table[MaterialTable](SqlMaterialTable)
    requests = _Table[RequestTable](SqlRequestTable)
    portraits = _Table[PortraitTable](SqlPortraitTable)
    audit = _Table[port.AuditTable](lambda s: SqlAuditTable(s, partial(_bodies, s)))

    def __init__(self, session: Session) -> None:
        self.session = session


def _bodies(session: Session) -> Iterator[Body]:
    """Yield every row that the audit trail covers."""
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
        yield from table(session).bodies()
