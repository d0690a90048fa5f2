"""After a crash the talk opens where it was left; after a proper lock nothing is said."""

from pathlib import Path

from app.domain.participant import Role
from app.domain.place import Place
from app.domain.transcript import Draft, EntryKind
from app.services.entry import Entry
from app.services.resuming import Resuming
from app.services.workbench import Workbench
from tests.builders_talks import SAID, a_running_talk
from tests.builders_vault import PASSPHRASE


def test_a_crash_leaves_place_entries_and_letters(bench: Workbench) -> None:
    """The next opening finds the talk and the tab, and what is safe of it."""
    talk_id = a_running_talk(bench, SAID)
    bench.recorder.recording.save_draft(Draft(talk_id, "半句话", Role.SUBJECT, EntryKind.ANSWER))
    bench.recorder.resuming.note(Place(talk_id, "record"))

    found = Resuming(bench.store).left_open()

    assert found is not None
    assert found.place == Place(talk_id, "record")
    assert found.talk.id == talk_id
    assert found.is_running
    assert (found.entries, found.letters) == (len(SAID), 3)
    assert found.last_at == bench.recorder.recording.desk(talk_id).entries[-1].at


def test_a_proper_end_leaves_nothing(bench: Workbench) -> None:
    """What was noted is forgotten, and the trail of evidence stays whole."""
    talk_id = a_running_talk(bench)
    bench.recorder.resuming.note(Place(talk_id, "record"))
    bench.recorder.resuming.note(None)

    assert Resuming(bench.store).left_open() is None
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None


def test_going_about_leaves_no_trace_in_the_trail(bench: Workbench) -> None:
    """Where somebody is at work is no evidence; it would drown what is."""
    talk_id = a_running_talk(bench)
    with bench.store.read() as tables:
        before = tables.audit.newest(1)

    for tab in ("prepare", "record", "record", "export"):
        bench.recorder.resuming.note(Place(talk_id, tab))

    with bench.store.read() as tables:
        assert tables.audit.newest(1) == before
        assert tables.places.get(bench.store.account) == Place(talk_id, "export")


def test_a_new_vault_has_no_crash_to_speak_of(bench: Workbench) -> None:
    """Nothing was noted, so nothing was left."""
    assert bench.recorder.resuming.left_open() is None


def test_each_account_has_a_place_of_its_own(
    entry: Entry, bench: Workbench, tmp_path: Path
) -> None:
    """A colleague who opens the vault is not led to another person's talk."""
    talk_id = a_running_talk(bench)
    bench.recorder.resuming.note(Place(talk_id, "record"))
    entry.vaults.add_account(tmp_path / "vault", bench.store, "zhou.ning", PASSPHRASE)
    bench.store.close()

    store = entry.vaults.unlock(tmp_path / "vault", "zhou.ning", PASSPHRASE)
    assert Resuming(store).left_open() is None
    store.close()
    store = entry.vaults.unlock(tmp_path / "vault", "li.wen", PASSPHRASE)
    assert Resuming(store).left_open() is not None
    store.close()
