"""What the record says of a talk in several sittings, and of one that was broken off."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.participant import Role
from app.domain.record import (
    FieldTable,
    Paragraph,
    SignatureBlock,
    Table,
    printed_texts,
    utterances,
)
from app.domain.sitting import Attendance, NotInOrderError, NotThereError
from app.domain.transcript import EntryFlag
from app.domain.verdict import Outcome
from app.services.demonstration import TalkClock
from app.services.entry import Entry
from app.services.preparing_talks import Seat
from app.services.sittings import NoSittingError
from app.services.workbench import Workbench
from tests.builders_people import another_person
from tests.builders_sittings import NIGHT, in_two_sittings, record_of
from tests.builders_talks import SAID, a_running_talk, begin_read_back, freeze, silent
from tests.export.identities import identities


def test_an_attendee_of_two_days_is_shown_with_the_times_of_each(
    bench: Workbench, clock: TalkClock
) -> None:
    """Once somebody was there for a part only, every time there is said."""
    talk_id = a_running_talk(bench)
    seat = Seat(Role.ATTENDEE, another_person(bench).id, "翻译", "翻译人员")
    clock.wait(600)
    bench.recorder.sittings.came_in(talk_id, seat)
    clock.wait(600)
    bench.recorder.sittings.adjourn(talk_id, "改日")
    clock.wait(NIGHT)
    bench.recorder.sittings.go_on(talk_id)
    with pytest.raises(NotThereError):
        bench.recorder.sittings.went_out(
            talk_id, bench.preparing.talk(talk_id).with_role(Role.ATTENDEE)[0]
        )
    bench.recorder.sittings.came_in(talk_id, seat)
    clock.wait(600)
    bench.recorder.recording.add(talk_id, SAID[0])
    bench.recorder.recording.end(talk_id)

    head = next(b for b in record_of(bench, talk_id).blocks if isinstance(b, FieldTable))
    (text,) = (f.value for f in head.fields if f.label == "参加人员")
    assert text.endswith(
        "2026年3月5日09:10至2026年3月5日09:20在场，2026年3月6日07:20至2026年3月6日07:30在场"
    )


def test_the_record_shows_each_sitting_and_where_it_is_signed(
    bench: Workbench, clock: TalkClock
) -> None:
    """Times, place and persons of each, a note where one ends, and lines to sign there."""
    other = another_person(bench)
    talk_id = in_two_sittings(bench, clock, other.id)
    bench.recorder.recording.end(talk_id)
    record = record_of(bench, talk_id)
    texts = printed_texts(record)
    table = next(b for b in record.blocks if isinstance(b, Table))

    assert "一、各次谈话" in texts
    assert [row[0] for row in table.rows] == ["第1次", "第2次"]
    assert [row[4] for row in table.rows] == ["周宁", "吴静怡"]
    assert "第1次谈话于2026年3月5日10:00结束，改日继续，原因：时间已晚。" in texts
    assert "第2次谈话于2026年3月6日08:00开始，地点：五号谈话室，记录人：吴静怡。" in texts
    sets = [b.lines for b in record.blocks if isinstance(b, SignatureBlock)]
    assert [[line.role for line in lines] for lines in sets[:2]] == [
        ["subject.1-1", "interviewer.1-1", "recorder.1-1"],
        ["subject.2-1", "interviewer.2-1", "recorder.2-1"],
    ]
    assert [line.name for line in sets[1]] == ["𠮷大同", "李文", "吴静怡"]
    assert len({line.role for lines in sets for line in lines}) == sum(map(len, sets))
    assert [u.number for u in utterances(record)] == [1, 2, 3, 4, 5]


def test_a_talk_in_one_sitting_prints_as_before(bench: Workbench) -> None:
    """No list of sittings, no notes, one signing part."""
    talk_id = a_running_talk(bench, SAID)
    bench.recorder.recording.end(talk_id)
    record = record_of(bench, talk_id)
    assert sum(isinstance(b, SignatureBlock) for b in record.blocks) == 1
    assert not any("第1次" in text for text in printed_texts(record))


def test_health_and_coming_and_going_are_printed(bench: Workbench, clock: TalkClock) -> None:
    """The head says how the subject was, when the subject came and left, and with whom."""
    talk_id = a_running_talk(bench, SAID)
    now = clock.now()
    with pytest.raises(NotInOrderError):
        Attendance("", now, now - timedelta(minutes=1))
    kept = Attendance("无不适，未服药。", now, now + timedelta(hours=2), "李文")
    bench.recorder.sittings.attend(talk_id, 1, kept)
    bench.recorder.recording.end(talk_id)
    begin_read_back(bench, talk_id)

    head = next(b for b in record_of(bench, talk_id).blocks if isinstance(b, FieldTable))
    said = {f.label: f.value for f in head.fields}
    assert said["身体状况"] == "无不适，未服药"
    assert said["到场离场"] == "09:00到达，11:00离开，由李文送离"
    with pytest.raises(NoSittingError):
        bench.recorder.sittings.attend(talk_id, 2, kept)


def test_a_note_stands_where_it_fell(bench: Workbench, clock: TalkClock) -> None:
    """The change of recorder is noted between the entries before and after it."""
    talk_id = a_running_talk(bench, SAID[:1])
    clock.wait(60)
    bench.recorder.sittings.change_recorder(talk_id, another_person(bench).id)
    clock.wait(60)
    bench.recorder.recording.add(talk_id, SAID[1])
    blocks = record_of(bench, talk_id).blocks
    places = [n for n, b in enumerate(blocks) if isinstance(b, Paragraph) and "更换" in b.text]
    numbers = [n for n, b in enumerate(blocks) if b in utterances(record_of(bench, talk_id))]
    assert numbers[0] < places[0] < numbers[1]


def test_a_record_of_several_sittings_is_signed_and_checked(
    bench: Workbench, clock: TalkClock, entry: Entry, tmp_path: Path
) -> None:
    """Its further lines are for hands: certificates go on the last part, and the files verify."""
    talk_id = in_two_sittings(bench, clock, another_person(bench).id)
    bench.recorder.recording.end(talk_id)
    begin_read_back(bench, talk_id)
    freeze(bench, talk_id)
    officers = (Role.INTERVIEWER, Role.RECORDER)
    for role, identity in zip(officers, identities(2), strict=True):
        bench.paper.signing.sign(talk_id, role, identity, lambda _done, _total: None)
    files = bench.paper.exporting.export(talk_id, tmp_path, lambda _done, _total: None)
    verdicts = [entry.verifying.verify(file) for file in files]

    assert [v.outcome for v in verdicts] == [Outcome.GOOD, Outcome.GOOD]
    missing = [f.facts["role"] for v in verdicts for f in v.findings if "role" in f.facts]
    assert set(missing) == {"archivist"}


def test_the_head_names_each_place_and_the_opening_who_opened(
    bench: Workbench, clock: TalkClock
) -> None:
    """Where the sittings were elsewhere the head says so; the second recorder opened nothing."""
    talk_id = in_two_sittings(bench, clock, another_person(bench).id)
    record = record_of(bench, talk_id)
    head = next(b for b in record.blocks if isinstance(b, FieldTable))
    said = {f.label: f.value for f in head.fields}
    assert said["谈话地点"] == "第1次：三号谈话室；第2次：五号谈话室"
    assert said["谈话时间"].startswith("第1次：2026年3月5日09:00至2026年3月5日10:00；第2次：")
    opening = next(t for t in printed_texts(record) if "负责记录" in t)
    assert "由周宁同志负责记录" in opening


def test_a_sittings_own_record_counts_as_the_talk_does(bench: Workbench, clock: TalkClock) -> None:
    """A problem of the second day has the number there that it has in the whole record."""
    talk_id = in_two_sittings(bench, clock)
    first = bench.recorder.recording.desk(talk_id).entries[0]
    bench.recorder.recording.mark(first.id, frozenset({EntryFlag.PROBLEM}))
    bench.recorder.sittings.adjourn(talk_id, "改日")
    part = bench.recorder.sittings.freeze(talk_id, 2, silent).record

    whole = {said.number: said for said in utterances(record_of(bench, talk_id))}
    assert utterances(part)
    assert all(whole[said.number] == said for said in utterances(part))
    assert utterances(part)[0].marks == ("问题2",)


def test_a_sittings_own_record_says_why_it_was_broken_off(
    bench: Workbench, clock: TalkClock
) -> None:
    """It does so too when the talk is over by then."""
    talk_id = in_two_sittings(bench, clock)
    bench.recorder.recording.end(talk_id)
    part = bench.recorder.sittings.freeze(talk_id, 1, silent).record

    why = "第1次谈话于2026年3月5日10:00结束，改日继续，原因：时间已晚。"
    assert printed_texts(part).count(why) == 1
    assert printed_texts(record_of(bench, talk_id)).count(why) == 1


def test_a_talk_broken_off_for_good_says_so(bench: Workbench, clock: TalkClock) -> None:
    """The record has the moment and the reason."""
    talk_id = a_running_talk(bench, SAID)
    clock.wait(1200)
    bench.recorder.recording.abort(talk_id, "谈话对象身体不适。")

    why = "谈话于2026年3月5日09:20中止，原因：谈话对象身体不适。"
    assert why in printed_texts(record_of(bench, talk_id))


def test_a_pause_over_midnight_has_its_days(bench: Workbench, clock: TalkClock) -> None:
    """Times alone would say that it ended before it began."""
    talk_id = a_running_talk(bench, SAID[:1])
    clock.wait(14 * 3600 + 1800)
    bench.recorder.recording.pause(talk_id, "休息")
    clock.wait(3600)
    bench.recorder.recording.resume(talk_id)

    said = "2026年3月5日23:30至2026年3月6日00:30中断，原因：休息"
    assert said in printed_texts(record_of(bench, talk_id))


def test_the_pauses_of_several_days_have_their_day(bench: Workbench, clock: TalkClock) -> None:
    """The head lists them all; the time alone would fit either day."""
    talk_id = in_two_sittings(bench, clock)
    bench.recorder.recording.pause(talk_id, "休息")
    clock.wait(300)
    bench.recorder.recording.resume(talk_id)

    said = "2026年3月6日08:33至08:38中断，原因：休息"
    assert said in printed_texts(record_of(bench, talk_id))


def test_two_people_of_one_name_are_two(bench: Workbench, clock: TalkClock) -> None:
    """Who put a question and who was there are not told as one person."""
    talk_id = a_running_talk(bench)
    clock.wait(60)
    bench.recorder.sittings.came_in(
        talk_id, Seat(Role.INTERVIEWER, another_person(bench, "李文").id)
    )
    bench.recorder.recording.add(talk_id, SAID[0])
    bench.recorder.sittings.adjourn(talk_id, "改日")
    clock.wait(NIGHT)
    bench.recorder.sittings.go_on(talk_id)
    record = record_of(bench, talk_id)

    assert [said.speaker for said in utterances(record)] == ["李文、李文"]
    table = next(b for b in record.blocks if isinstance(b, Table))
    assert [row[3] for row in table.rows] == ["李文、李文"] * 2
