"""Campaigns and targets, and the talks as the plan counts them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from app.domain.ids import CampaignId, PersonId, TalkId, TargetId
from app.domain.plan import CampaignState, TalkCampaign, TalkTarget
from app.domain.plan_board import HeldTalk
from app.domain.stage import TalkStage
from app.services.ports.plan_table import TargetRow
from app.storage.session import Body, Row, Session
from app.storage.values import day_of, text_of

_CAMPAIGN = (
    "name, scheme_code, scheme_version, talk_type, opens, closes, basis, reason, handling_office,"
    " state"
)
_TARGET = (
    "person_id, year, scheme_code, talk_type, campaign_id, turn, organiser, interviewer_id,"
    " interviewer, wanted_on, note, excluded, talk_id"
)
_MARKS = ", ".join("?" * 13)
BOARD_ROWS = """SELECT t.id, t.person_id, p.unit_id, p.name, u.name, u.level, p.post, p.is_head,
    p.authority, t.organiser, ifnull(i.name, t.interviewer), t.interviewer_id, t.scheme_code,
    t.talk_type, t.campaign_id, t.turn, t.wanted_on, t.note, t.excluded
    FROM target t JOIN person p ON p.id = t.person_id JOIN unit u ON u.id = p.unit_id
    LEFT JOIN person i ON i.id = t.interviewer_id"""
BOARD_ORDER = "ORDER BY u.position, u.id, p.position, p.id, t.id"
_TURNING = "act IN ('advance:approved', 'advance:aborted')"  # word for word as in the index
_TALKS = f"""SELECT t.id, t.number, p.person_id, t.scheme_code, t.type_code, t.stage,
    ifnull(substr(t.started_at, 1, 10), t.planned_on) AS day,
    EXISTS (SELECT 1 FROM audit a WHERE a.{_TURNING} AND a.entity_id = t.id
            AND a.act = 'advance:aborted' AND a.entity = 'talk')
    FROM talk t JOIN participant p ON p.talk_id = t.id
    WHERE p.role = 'subject' AND p.person_id IS NOT NULL AND t.stage <> 'cancelled'"""


class SqlCampaignTable:
    """Rows of campaigns; the body is the row."""

    entity = "campaign"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, campaign: TalkCampaign) -> TalkCampaign:
        """Store a new campaign; gives its id."""
        body = _campaign_row(campaign)
        new = self._session.insert(
            f"INSERT INTO campaign ({_CAMPAIGN}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", body
        )
        self._session.changed("add", self.entity, new, body)
        return replace(campaign, id=CampaignId(new))

    def save(self, campaign: TalkCampaign, act: str = "save") -> None:
        """Replace a campaign; raises KeyError."""
        body = _campaign_row(campaign)
        self._session.one(
            f"UPDATE campaign SET ({_CAMPAIGN}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " WHERE id = ? RETURNING id",
            (*body, campaign.id),
        )
        self._session.changed(act, self.entity, campaign.id, body)

    def get(self, campaign_id: CampaignId) -> TalkCampaign:
        """Return a campaign; raises KeyError."""
        sql = f"SELECT id, {_CAMPAIGN} FROM campaign WHERE id = ?"
        return _campaign(self._session.one(sql, (campaign_id,)))

    def all(self) -> tuple[TalkCampaign, ...]:
        """Return all campaigns, the earliest to open first."""
        rows = self._session.rows(f"SELECT id, {_CAMPAIGN} FROM campaign ORDER BY opens, id")
        return tuple(map(_campaign, rows))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_CAMPAIGN} FROM campaign"):
            yield self.entity, row[0], row[1:]


class SqlTargetTable:
    """Rows of targets; the body is the row."""

    entity = "target"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, target: TalkTarget) -> TalkTarget:
        """Store a new target; gives its id."""
        body = _target_row(target)
        new = self._session.insert(f"INSERT INTO target ({_TARGET}) VALUES ({_MARKS})", body)
        self._session.changed("add", self.entity, new, body)
        return replace(target, id=TargetId(new))

    def save(self, target: TalkTarget, act: str = "save") -> None:
        """Replace a target; raises KeyError."""
        body = _target_row(target)
        self._session.one(
            f"UPDATE target SET ({_TARGET}) = ({_MARKS}) WHERE id = ? RETURNING id",
            (*body, target.id),
        )
        self._session.changed(act, self.entity, target.id, body)

    def get(self, target_id: TargetId) -> TalkTarget:
        """Return a target; raises KeyError."""
        sql = f"SELECT id, {_TARGET} FROM target WHERE id = ?"
        return _target(self._session.one(sql, (target_id,)))

    def of_year(self, year: int) -> tuple[TalkTarget, ...]:
        """Return the year's targets, those of campaigns too, in the order they were added."""
        sql = f"SELECT id, {_TARGET} FROM target WHERE year = ? ORDER BY id"
        return tuple(map(_target, self._session.rows(sql, (year,))))

    def rows(self, year: int, campaign_id: CampaignId | None) -> list[TargetRow]:
        """Return the targets of a campaign, or of the year's plan, in the register's order."""
        if campaign_id is None:
            wanted, values = "t.year = ? AND t.campaign_id IS NULL", (year,)
        else:
            wanted, values = "t.campaign_id = ?", (campaign_id,)
        found = self._session.rows(f"{BOARD_ROWS} WHERE {wanted} {BOARD_ORDER}", values)
        return list(map(TargetRow._make, found))

    def all_rows(self, year: int) -> list[TargetRow]:
        """Return all targets of a year and of campaigns that touch it, in the register's order."""
        found = self._session.rows(
            f"{BOARD_ROWS} WHERE t.year = ? OR t.campaign_id IN"
            f" (SELECT id FROM campaign WHERE opens <= ? AND closes >= ?) {BOARD_ORDER}",
            (year, f"{year}-12-31", f"{year}-01-01"),
        )
        return list(map(TargetRow._make, found))

    def rows_of(self, target_id: TargetId) -> list[TargetRow]:
        """Return one target's row."""
        return [TargetRow._make(self._session.one(f"{BOARD_ROWS} WHERE t.id = ?", (target_id,)))]

    def talks(self, first: date, last: date) -> list[HeldTalk]:
        """Return the talks that began, or are planned, in a range, by day."""
        rows = self._session.rows(
            f"{_TALKS} AND day BETWEEN ? AND ? ORDER BY day, t.id",
            (first.isoformat(), last.isoformat()),
        )
        return list(map(_held, rows))

    def talks_with(self, person_id: PersonId) -> tuple[HeldTalk, ...]:
        """Return all talks with one person, by day."""
        rows = self._session.rows(f"{_TALKS} AND p.person_id = ? ORDER BY day, t.id", (person_id,))
        return tuple(map(_held, rows))

    def planned_on(self, day: date) -> tuple[TalkId, ...]:
        """Return the talks planned for a day that have not begun, in their order."""
        rows = self._session.rows(
            "SELECT id FROM talk WHERE planned_on = ? AND started_at IS NULL"
            " AND stage NOT IN ('cancelled', 'postponed') ORDER BY id",
            (day.isoformat(),),
        )
        return tuple(TalkId(row[0]) for row in rows)

    def approved_at(self, talk_id: TalkId) -> datetime | None:
        """Return when the talk was approved last, as the audit trail has it."""
        row = self._session.row(
            f"SELECT at FROM audit WHERE {_TURNING} AND entity_id = ?"
            " AND act = 'advance:approved' AND entity = 'talk' ORDER BY seq DESC LIMIT 1",
            (talk_id,),
        )
        return datetime.fromisoformat(row[0]) if row else None

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_TARGET} FROM target"):
            yield self.entity, row[0], row[1:]


def _held(row: Row) -> HeldTalk:
    talk_id, number, person_id, scheme_code, talk_type, stage, day, was_aborted = row
    return HeldTalk(
        talk_id,
        number,
        person_id,
        scheme_code,
        talk_type,
        TalkStage(stage),
        date.fromisoformat(day),
        bool(was_aborted),
    )


def _campaign_row(campaign: TalkCampaign) -> Row:
    return (
        campaign.name,
        campaign.scheme_code,
        campaign.scheme_version,
        campaign.talk_type,
        campaign.opens.isoformat(),
        campaign.closes.isoformat(),
        campaign.basis,
        campaign.reason,
        campaign.handling_office,
        campaign.state.value,
    )


def _campaign(row: Row) -> TalkCampaign:
    row_id, name, code, version, talk_type, opens, closes, basis, reason, office, state = row
    return TalkCampaign(
        name=name,
        scheme_code=code,
        scheme_version=version,
        talk_type=talk_type,
        opens=date.fromisoformat(opens),
        closes=date.fromisoformat(closes),
        basis=basis,
        reason=reason,
        handling_office=office,
        state=CampaignState(state),
        id=CampaignId(row_id),
    )


def _target_row(target: TalkTarget) -> Row:
    return (
        target.person_id,
        target.year,
        target.scheme_code,
        target.talk_type,
        target.campaign_id,
        target.turn,
        target.organiser,
        target.interviewer_id,
        target.interviewer,
        text_of(target.wanted_on),
        target.note,
        target.excluded,
        target.talk_id,
    )


def _target(row: Row) -> TalkTarget:
    talk_id: TalkId | None = row[13]
    return TalkTarget(
        person_id=row[1],
        year=row[2],
        scheme_code=row[3],
        talk_type=row[4],
        campaign_id=row[5],
        turn=row[6],
        organiser=row[7],
        interviewer_id=row[8],
        interviewer=row[9],
        wanted_on=day_of(row[10]),
        note=row[11],
        excluded=row[12],
        talk_id=talk_id,
        id=TargetId(row[0]),
    )
