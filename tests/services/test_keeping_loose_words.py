"""What stood in a form when the vault was locked is there again, until it is not wanted."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.loose_words import LooseWords
from app.machine.rescue_file import AppendedFile
from app.services.demonstration import TalkClock
from app.services.entry import Entry
from app.services.errors import DiskFullError
from app.services.keeping_loose_words import KeepingLooseWords
from app.services.unfinished import INTAKE_FORM
from app.services.workbench import Workbench
from tests.builders_vault import PASSPHRASE

HEALTH = LooseWords("talk:1:record", "到场情况", "健康状况", "血压偏高，𠮷医生在场")
REASON = LooseWords("talk:1:record", "改期", "原因", "出差")


def texts(keeping: KeepingLooseWords) -> list[str]:
    """Return the texts that an opening finds."""
    return [words.text for words in keeping.find()]


def opened_anew(bench: Workbench) -> KeepingLooseWords:
    """Return the service as the next opening has it."""
    return KeepingLooseWords(bench.store, bench.recorder.rescue, bench.clock)


def test_the_words_of_the_last_moment_are_found(bench: Workbench) -> None:
    """Each keeping replaces the one before; what was meanwhile stored is not offered again."""
    bench.recorder.loose_words.keep([HEALTH, REASON])
    bench.recorder.loose_words.keep([replace(HEALTH, text="血压正常")])

    found = opened_anew(bench).find()

    assert [(w.place, w.form, w.field, w.text) for w in found] == [
        ("talk:1:record", "到场情况", "健康状况", "血压正常")
    ]
    assert found[0].at == bench.clock.now()


def test_what_was_found_stays_until_it_is_let_go_of(bench: Workbench) -> None:
    """A second lock adds to what the first one left; letting go takes only what was shown."""
    bench.recorder.loose_words.keep([HEALTH])
    second = opened_anew(bench)
    assert texts(second) == [HEALTH.text]
    second.keep([REASON])
    assert texts(opened_anew(bench)) == [HEALTH.text, REASON.text]

    second.forget()

    assert texts(opened_anew(bench)) == [REASON.text]


def test_they_are_no_evidence_and_only_for_their_account(
    entry: Entry, bench: Workbench, tmp_path: Path
) -> None:
    """No audit entry, and a colleague is not shown what another typed."""
    with bench.store.read() as tables:
        before = tables.audit.newest(1)
    bench.recorder.loose_words.keep([HEALTH])
    with bench.store.read() as tables:
        assert tables.audit.newest(1) == before
        assert tables.audit.first_break() is None
    entry.vaults.add_account(tmp_path / "vault", bench.store, "zhou.ning", PASSPHRASE)
    bench.store.close()

    store = entry.vaults.unlock(tmp_path / "vault", "zhou.ning", PASSPHRASE)
    assert KeepingLooseWords(store, bench.recorder.rescue, bench.clock).find() == ()
    store.close()


def test_words_of_a_form_that_goes_away_are_put_by(bench: Workbench) -> None:
    """They join what was found, and what is still typed elsewhere stays what it is."""
    bench.recorder.loose_words.keep([HEALTH])
    assert [w.text for w in bench.recorder.loose_words.put_by([REASON])] == [REASON.text]
    assert texts(opened_anew(bench)) == [REASON.text, HEALTH.text]

    bench.recorder.loose_words.keep([])

    assert texts(opened_anew(bench)) == [REASON.text]


def test_what_a_part_could_not_store_waits_beside_the_forms(bench: Workbench) -> None:
    """It stays with each keeping until the part says that the vault has it."""
    keeping = bench.recorder.loose_words
    keeping.keep([HEALTH])
    keeping.keep_refused("outline:1", [REASON])
    keeping.keep([HEALTH])
    assert texts(opened_anew(bench)) == [REASON.text, HEALTH.text]
    keeping.keep_refused("outline:1", [])
    assert texts(opened_anew(bench)) == [HEALTH.text]


def test_two_fields_with_the_same_words_are_let_go_of_together(bench: Workbench) -> None:
    """What was cleared never comes back at the opening after."""
    bench.recorder.loose_words.keep([HEALTH, HEALTH])
    second = opened_anew(bench)
    assert texts(second) == [HEALTH.text]

    second.forget()

    assert texts(opened_anew(bench)) == []


def test_words_that_stand_as_they_stood_keep_their_time(bench: Workbench, clock: TalkClock) -> None:
    """A later keeping dates only what was typed since."""
    typed_at = clock.now()
    bench.recorder.loose_words.keep([HEALTH])
    clock.wait(60)
    bench.recorder.loose_words.keep([HEALTH, REASON])
    assert [w.at for w in opened_anew(bench).find()] == [typed_at, clock.now()]


def test_a_window_built_anew_gives_the_words_back_once(bench: Workbench) -> None:
    """The forms that held them are gone: they are found now, and no longer typed."""
    keeping = bench.recorder.loose_words
    keeping.keep([HEALTH])
    keeping.keep_refused("outline:1", [REASON])
    assert texts(keeping) == [REASON.text, HEALTH.text]

    keeping.keep([])
    assert texts(opened_anew(bench)) == [REASON.text, HEALTH.text]
    keeping.forget()
    assert texts(opened_anew(bench)) == []


def test_a_vault_that_takes_nothing_is_not_told_twice(
    bench: Workbench, clock: TalkClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The emergency copy grows with what is typed, not with the time for which it stands there."""
    monkeypatch.setattr(type(bench.store), "change", no_room)
    appended: list[bytes] = []
    append = AppendedFile.append

    def noted(file: AppendedFile, piece: bytes) -> None:
        appended.append(piece)
        append(file, piece)

    monkeypatch.setattr(AppendedFile, "append", noted)
    for _ in range(3):
        clock.wait(2)
        assert bench.recorder.loose_words.keep_elsewhere([HEALTH], DiskFullError(Path("vault")))
    assert len(appended) == 1


def test_an_account_that_is_removed_leaves_no_words(
    entry: Entry, bench: Workbench, tmp_path: Path
) -> None:
    """Nobody who is given its name later reads what it typed."""
    folder = tmp_path / "vault"
    bench.recorder.loose_words.keep([HEALTH])
    bench.material.unfinished.keep(INTAKE_FORM, b"kept")
    entry.vaults.add_account(folder, bench.store, "zhou.ning", PASSPHRASE)
    bench.store.close()
    store = entry.vaults.unlock(folder, "zhou.ning", PASSPHRASE)
    entry.vaults.remove_account(folder, store, "li.wen")
    entry.vaults.add_account(folder, store, "li.wen", PASSPHRASE)
    store.close()

    store = entry.vaults.unlock(folder, "li.wen", PASSPHRASE)
    anew = entry.open_workbench(store)
    assert anew.recorder.loose_words.find() == ()
    assert anew.material.unfinished.get(INTAKE_FORM) == b""
    store.close()


def no_room(*_: object) -> None:
    """Say that the disk is full."""
    raise DiskFullError(Path("vault"))
