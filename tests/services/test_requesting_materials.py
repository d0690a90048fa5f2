"""Requests for materials: late, answered, and what a talk lacks."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.domain.material import (
    DueBeforeAskedError,
    GapState,
    Material,
    MaterialRequest,
    RequestAnsweredError,
    RequestState,
)
from app.domain.text import TextMissingError
from app.services.demonstration import TalkClock
from app.services.entry import Entry
from app.services.workbench import Workbench
from tests.builders_materials import OTHER, OWN, PLAIN, Office, a_secret, take_in
from tests.builders_talks import a_new_talk

TODAY = date(2026, 3, 5)


def test_a_request_is_asked_for_today_and_late_after_its_day(bench: Workbench) -> None:
    """Its state follows from the days; who is late stands first."""
    requests = bench.material.requests
    soon = requests.save(MaterialRequest("组织部", due_on=TODAY + timedelta(days=2)))
    late = requests.save(
        MaterialRequest("审计局", asked_on=date(2026, 1, 5), due_on=date(2026, 2, 1))
    )
    requests.save(MaterialRequest("信访局"))
    rows = requests.rows()
    assert soon.asked_on == TODAY
    assert [row.state for row in rows] == [
        RequestState.OVERDUE,
        RequestState.DUE_SOON,
        RequestState.WAITING,
    ]
    assert rows[0].request == late


def test_a_request_needs_a_provider_and_days_in_order(bench: Workbench) -> None:
    """Neither nobody nor the past can be asked."""
    with pytest.raises(TextMissingError):
        bench.material.requests.save(MaterialRequest(" "))
    with pytest.raises(DueBeforeAskedError):
        bench.material.requests.save(MaterialRequest("组织部", due_on=date(2026, 3, 4)))
    assert bench.material.requests.rows() == ()


def test_a_material_answers_a_request(bench: Workbench) -> None:
    """The first linked one sets the day; without any it is open again."""
    requests = bench.material.requests
    asked = requests.save(MaterialRequest("审计局", "development", due_on=TODAY))
    card = Material(
        "审计报告", request_id=asked.id, received_on=date(2026, 3, 2), digest="三项建议"
    )
    first = take_in(bench, "一", card).material
    (row,) = requests.rows()
    assert row.state is RequestState.RECEIVED
    assert row.request.received_on == date(2026, 3, 2)
    assert row.materials == (first,)
    assert row.digest == "三项建议"
    with pytest.raises(RequestAnsweredError):
        requests.remind(asked.id)

    bench.material.materials.withdraw(first.id)
    assert requests.rows()[0].request.received_on is None
    bench.material.materials.put_back(first.id)
    bench.material.materials.save(replace(first, request_id=None))
    (row,) = requests.rows()
    assert row.state is RequestState.DUE_SOON
    second = take_in(bench, "二", Material("补报", received_on=TODAY)).material
    bench.material.materials.save(replace(second, request_id=asked.id))
    assert requests.rows()[0].request.received_on == TODAY


def test_changing_a_request_keeps_what_happened_to_it(bench: Workbench) -> None:
    """Reminders and the day it came are no part of the form."""
    requests = bench.material.requests
    asked = requests.save(MaterialRequest("审计局"))
    requests.remind(asked.id)
    reminded = requests.remind(asked.id)
    assert (reminded.reminders, reminded.reminded_on) == (2, TODAY)
    saved = requests.save(replace(asked, provider="县审计局", reminders=0, received_on=TODAY))
    assert saved == replace(reminded, provider="县审计局")


def test_a_withdrawn_request_is_off_the_list_and_can_come_back(bench: Workbench) -> None:
    """Nothing is lost by taking one off."""
    requests = bench.material.requests
    asked = requests.save(MaterialRequest("审计局"))
    requests.withdraw(asked.id)
    assert requests.rows() == ()
    requests.put_back(asked.id)
    assert requests.rows()[0].request == asked


def test_a_talk_lacks_what_nobody_asked_for_or_gave(bench: Workbench, clock: TalkClock) -> None:
    """Kinds of the scheme are missing until some material is there (AH12)."""
    del clock
    talk = a_new_talk(bench)
    scheme = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    kinds = [term.code for term in scheme.terms("material_kind") if term.code != "other"]
    gaps = bench.material.requests.gaps(talk.id)
    assert [(g.kind, g.state) for g in gaps] == [(k, GapState.NOT_ASKED) for k in kinds]
    assert all(gap.kind_name for gap in gaps)

    late = MaterialRequest(
        "组织部", kinds[0], talk_id=talk.id, asked_on=date(2026, 1, 1), due_on=date(2026, 2, 1)
    )
    bench.material.requests.save(late)
    first = bench.material.requests.gaps(talk.id)[0]
    assert (first.kind, first.state, first.provider) == (kinds[0], GapState.OVERDUE, "组织部")
    assert [row.about for row in bench.material.requests.rows()] == [talk.number]

    for number, kind in enumerate(kinds[1:]):
        take_in(bench, f"第{number}份", Material(kind, kind, talk_id=talk.id))
    assert [g.kind for g in bench.material.requests.gaps(talk.id)] == [kinds[0]]


def test_an_answer_for_named_accounts_is_a_number_for_others(entry: Entry, tmp_path: Path) -> None:
    """The request counts as answered; title and digest stay hidden."""
    office = Office(entry, tmp_path / "office")
    bench = office.turn(OWN)
    asked = bench.material.requests.save(MaterialRequest("审查调查室"))
    a_secret(bench, request_id=asked.id, digest="核查要点")
    (row,) = office.turn(OTHER).material.requests.rows()
    assert row.state is RequestState.RECEIVED
    assert (row.materials, row.hidden, row.digest) == ((), 1, "")
    assert "核查" not in repr(row)
    office.close()


def test_the_list_goes_out_as_a_table(bench: Workbench, tmp_path: Path) -> None:
    """Every cell is text, also one that looks like a formula."""
    asked = bench.material.requests.save(MaterialRequest("=1+1", wanted="-近三年考核"))
    take_in(bench, card=Material("考核", source_kind=PLAIN, request_id=asked.id))
    path = tmp_path / "清单.xlsx"
    bench.material.requests.write_table(path, bench.material.requests.rows())
    with bench.store.read() as tables:
        noted = tables.audit.newest(1)[0]
    assert (noted.act, noted.entity) == ("export_list", "material_request")
    row = list(load_workbook(path).worksheets[0].iter_rows())[1]
    assert all(cell.data_type != "f" for cell in row)
    values = [str(cell.value or "").lstrip("'") for cell in row]
    assert "=1+1" in values
    assert "已收到" in values


def test_nothing_of_a_guarded_material_leaves_with_the_list(
    bench: Workbench, tmp_path: Path
) -> None:
    """Its account reads the digest on the screen; the table that goes out does not hold it."""
    asked = bench.material.requests.save(MaterialRequest("审查调查室"))
    a_secret(bench, "核查情况", request_id=asked.id, digest="插手工程")
    take_in(bench, card=Material("考核", request_id=asked.id, digest="优秀"))
    rows = bench.material.requests.rows()
    assert "插手工程" in rows[0].digest
    path = tmp_path / "清单.csv"
    bench.material.requests.write_table(path, rows)
    written = path.read_text("utf-8-sig")
    assert "优秀" in written
    assert "插手" not in written
    assert "核查情况" not in written
