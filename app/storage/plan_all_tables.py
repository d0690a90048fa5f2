"""All tables of the plan over one transaction."""

from collections.abc import Iterator

from app.services.ports import plan_table as port
from app.storage.plan_tables import (
    SqlAnswerTable,
    SqlDutyTable,
    SqlFactTable,
    SqlPostChangeTable,
    SqlTalkTimeTable,
    SqlUnitEventTable,
)
from app.storage.session import Body, Session
from app.storage.target_table import SqlCampaignTable, SqlTargetTable


class SqlPlanTables:
    """The `PlanTables` port; good for one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.events: port.UnitEventTable = SqlUnitEventTable(session)
        self.facts: port.FactTable = SqlFactTable(session)
        self.campaigns: port.CampaignTable = SqlCampaignTable(session)
        self.targets: port.TargetTable = SqlTargetTable(session)
        self.duties: port.DutyTable = SqlDutyTable(session)
        self.post_changes: port.PostChangeTable = SqlPostChangeTable(session)
        self.times: port.TalkTimeTable = SqlTalkTimeTable(session)
        self.answers: port.AnswerTable = SqlAnswerTable(session)

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for table in (
            SqlUnitEventTable,
            SqlFactTable,
            SqlCampaignTable,
            SqlTargetTable,
            SqlDutyTable,
            SqlPostChangeTable,
            SqlTalkTimeTable,
            SqlAnswerTable,
        ):
            yield from table(self._session).bodies()
