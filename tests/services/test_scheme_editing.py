"""From a copy over a draft to a version, and what stands in the way."""

from datetime import date, timedelta

import pytest

from app.domain.plan import TalkTarget, TalkWish
from app.domain.scheme_diff import differences
from app.domain.scheme_draft import SchemeDraft
from app.domain.scheme_edit import Edit, EditAct
from app.domain.text import TextMissingError, TextTooLongError
from app.services.demonstration import TalkClock
from app.services.errors import (
    DraftGoneError,
    SchemeBrokenError,
    SchemeCodeTakenError,
    SchemeCodeWrongError,
    SchemeShippedError,
)
from app.services.preparing_talks import Plan
from app.services.scheme_editing import LONGEST_DRAFT
from app.services.workbench import Workbench
from tests.builders_plan import MARCH, YEAR, a_head
from tests.builders_schemes import shipped

SET = EditAct.SET
NEW = ("yunxi", "云溪市谈话办法", "中共云溪市委")


@pytest.fixture
def draft(bench: Workbench) -> SchemeDraft:
    """Return a fresh copy of the shipped scheme."""
    return bench.scheme_editing.copy("anhui", shipped().version, NEW)


def test_a_copy_differs_by_its_own_names_only(bench: Workbench, draft: SchemeDraft) -> None:
    """Code, version, name and office are new; comments came along."""
    scheme = bench.scheme_editing.publish(draft.id, shipped().effective_from)
    found = {difference.path[0] for difference in differences(shipped(), scheme)}
    assert found == {"code", "version", "name", "office"}
    with bench.store.read() as tables:
        assert "AH19" in tables.schemes.text("yunxi", "1")


@pytest.mark.parametrize("code", ["", "Yunxi", "9a", "云溪", "a b", "a" * 61])
def test_a_code_of_a_wrong_shape_is_refused(bench: Workbench, code: str) -> None:
    """Nothing is stored of it."""
    with pytest.raises(SchemeCodeWrongError):
        bench.scheme_editing.copy("anhui", shipped().version, (code, *NEW[1:]))
    assert bench.scheme_editing.drafts() == ()


def test_a_code_can_be_used_once(bench: Workbench, draft: SchemeDraft) -> None:
    """Neither a scheme's nor a draft's code is free; another one is offered."""
    for code in ("binzhou", draft.code):
        with pytest.raises(SchemeCodeTakenError):
            bench.scheme_editing.copy("anhui", shipped().version, (code, *NEW[1:]))
    assert bench.scheme_editing.free_code("yunxi") == "yunxi_own"


def test_a_copy_needs_a_name(bench: Workbench) -> None:
    """An office cannot tell two schemes apart otherwise."""
    with pytest.raises(TextMissingError):
        bench.scheme_editing.copy("anhui", shipped().version, ("yunxi", "  ", "市委"))


def test_a_draft_is_kept_with_its_faults(bench: Workbench, draft: SchemeDraft) -> None:
    """An impossible deadline is stored and complained about, line and key."""
    edit = Edit(SET, ("deadlines", 0, "days"), 99999)
    state = bench.scheme_editing.change(draft.id, [edit])
    (complaint,) = state.complaints
    assert complaint.key == "deadlines[1].days"
    assert "99999" in state.draft.text.splitlines()[complaint.line - 1]
    assert bench.scheme_editing.state(draft.id).draft == state.draft


def test_a_text_that_is_no_toml_is_kept_too(bench: Workbench, draft: SchemeDraft) -> None:
    """There is no form for it; code and name are the last ones known."""
    state = bench.scheme_editing.save_draft(draft.id, 'name = "')
    assert state.form is None
    assert state.complaints[0].reason == "syntax"
    assert bench.scheme_editing.drafts() == (state.draft,)
    assert state.draft.name == NEW[1]
    with pytest.raises(SchemeBrokenError):
        bench.scheme_editing.publish(draft.id, "2026-01-01")
    assert bench.scheme_editing.drafts() == (state.draft,)


def test_saving_the_same_again_leaves_no_trace(bench: Workbench, draft: SchemeDraft) -> None:
    """The audit trail tells of changes only."""
    with bench.store.read() as tables:
        before = tables.audit.newest(1)[0].seq
    bench.scheme_editing.save_draft(draft.id, draft.text)
    with bench.store.read() as tables:
        assert tables.audit.newest(1)[0].seq == before


def test_publishing_refuses_faults_and_days_that_are_none(
    bench: Workbench, draft: SchemeDraft
) -> None:
    """The draft stays open, and no version is made."""
    with pytest.raises(SchemeBrokenError) as caught:
        bench.scheme_editing.publish(draft.id, "2026-02-30")
    assert caught.value.complaints[0].key == "effective_from"
    bench.scheme_editing.change(draft.id, [Edit(SET, ("name",), "")])
    with pytest.raises(SchemeBrokenError):
        bench.scheme_editing.publish(draft.id, "2026-01-01")
    assert "yunxi" not in {scheme.code for scheme in bench.schemes.all()}


def test_versions_follow_one_another_and_old_talks_keep_theirs(
    bench: Workbench, draft: SchemeDraft, clock: TalkClock
) -> None:
    """A talk planned under version 1 still reads it when version 2 is in force."""
    first = bench.scheme_editing.publish(draft.id, "2026-01-01")
    bench.schemes.set_in_force("yunxi", True)
    bench.schemes.set_in_force("anhui", False)
    talk = bench.preparing.plan(first, Plan(first.talk_types[0].code, planned_on=date(2026, 3, 5)))

    again = bench.scheme_editing.revise("yunxi")
    assert bench.scheme_editing.revise("yunxi") == again
    bench.scheme_editing.change(again.id, [Edit(SET, ("deadlines", 0, "days"), 7)])
    second = bench.scheme_editing.publish(again.id, "2026-07-01")

    assert (first.version, second.version) == ("1", "2")
    assert bench.schemes.in_force() == (first,)
    clock.wait(timedelta(days=118).total_seconds())  # to the first of July
    assert bench.schemes.in_force() == (second,)
    kept = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    assert kept.deadlines[0].days == first.deadlines[0].days
    assert bench.scheme_editing.base("yunxi", "2") == first
    assert bench.scheme_editing.base("yunxi", "1") == shipped()


def test_what_ships_is_copied_and_not_revised(bench: Workbench) -> None:
    """A later program's version must find its number free."""
    with pytest.raises(SchemeShippedError):
        bench.scheme_editing.revise("anhui")


def test_a_draft_may_not_take_anothers_code(bench: Workbench, draft: SchemeDraft) -> None:
    """The code can be changed in the text, but not to one that is somebody else's."""
    bench.scheme_editing.change(draft.id, [Edit(SET, ("code",), "binzhou")])
    with pytest.raises(SchemeCodeTakenError):
        bench.scheme_editing.publish(draft.id, "2026-01-01")


def test_a_paste_by_mistake_does_not_fill_the_vault(bench: Workbench, draft: SchemeDraft) -> None:
    """Far more than a scheme can be is refused, and the draft stays as it was."""
    with pytest.raises(TextTooLongError):
        bench.scheme_editing.save_draft(draft.id, "x" * (LONGEST_DRAFT + 1))
    edit = Edit(SET, ("name",), "x" * (LONGEST_DRAFT + 1))
    with pytest.raises(TextTooLongError):
        bench.scheme_editing.change(draft.id, [edit])
    assert bench.scheme_editing.drafts() == (draft,)


def test_a_draft_that_is_gone_is_said_to_be(bench: Workbench, draft: SchemeDraft) -> None:
    """Discarded in one window, written in another."""
    bench.scheme_editing.discard(draft.id)
    assert bench.scheme_editing.drafts() == ()
    with pytest.raises(DraftGoneError):
        bench.scheme_editing.save_draft(draft.id, "x = 1")


def test_a_draft_can_be_compared_while_rules_are_broken(
    bench: Workbench, draft: SchemeDraft
) -> None:
    """Only where keys and types do not fit is there nothing to compare."""
    editing = bench.scheme_editing
    state = editing.change(draft.id, [Edit(SET, ("deadlines", 0, "days"), 99999)])
    loose = editing.as_far_as_it_goes(state.draft)
    assert loose is not None
    assert loose.deadlines[0].days == 99999
    state = editing.change(draft.id, [Edit(SET, ("deadlines", 0, "days"), "五")])
    assert editing.as_far_as_it_goes(state.draft) is None


def test_a_plan_may_hold_a_type_that_a_later_version_dropped(
    bench: Workbench, draft: SchemeDraft
) -> None:
    """What was planned under the first version becomes a talk under that one."""
    editing = bench.scheme_editing
    editing.change(draft.id, (Edit(SET, ("talk_types", 0, "code"), "heart_to_heart"),))
    editing.change(draft.id, (Edit(EditAct.REMOVE, ("triggers",)),))
    editing.change(draft.id, (Edit(EditAct.REMOVE, ("campaigns",)),))
    code = editing.publish(draft.id, "2026-01-01").code
    person = a_head(bench)
    bench.plan.planning.add_targets((TalkTarget(person.id, YEAR, code, "heart_to_heart"),))
    (before,) = bench.plan.boards.everything(YEAR).rows
    next_draft = editing.revise(code)
    editing.change(next_draft.id, (Edit(EditAct.REMOVE, ("talk_types", 0)),))
    assert editing.publish(next_draft.id, "2026-02-01").version == "2"

    (row,) = bench.plan.boards.everything(YEAR).rows
    assert [box.period.code for box in row.boxes] == [b.period.code for b in before.boxes]
    assert row.due_on == before.due_on
    talk = bench.plan.talks.plan_talk(row.target_id, TalkWish(MARCH))

    assert (talk.scheme_code, talk.scheme_version) == (code, "1")
    assert bench.schemes.newest_with(code, "reminder").version == "2"
    assert bench.schemes.newest_with(code, "nothing").version == "2"


def test_a_version_to_come_waits_for_its_day(
    bench: Workbench, draft: SchemeDraft, clock: TalkClock
) -> None:
    """New talks keep the version before it until then; the first one of all has none before."""
    editing, schemes = bench.scheme_editing, bench.schemes
    code = editing.publish(draft.id, "2026-03-20").code
    assert schemes.current(code).version == "1"
    editing.publish(editing.revise(code).id, "2026-03-10")
    assert schemes.current(code).version == "2"  # its day comes first
    clock.wait(timedelta(days=20).total_seconds())
    third = editing.revise(code)
    editing.change(third.id, (Edit(SET, ("name",), "第三版"),))
    editing.publish(third.id, "2026-03-26")
    talk_type = shipped().talk_types[0].code
    before = (schemes.current(code), schemes.newest_with(code, talk_type))
    assert [scheme.version for scheme in before] == ["2", "2"]
    assert schemes.newest(code).version == "3"
    clock.wait(timedelta(days=1).total_seconds())
    assert schemes.current(code).version == "3"
    assert schemes.newest_with(code, talk_type).version == "3"
