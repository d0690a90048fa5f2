"""The emergency copy: kept while the vault refuses, taken in once, whatever happens between."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import QuestionState
from app.domain.participant import Role
from app.domain.text import TextMissingError
from app.domain.transcript import Draft, EntryFlag, EntryKind
from app.machine.rescue_file import RescueFolders
from app.services.errors import (
    DiskFullError,
    PlaceMissingError,
    VaultLockedError,
    WrongPassphraseError,
)
from app.services.ports.vault_store import Tables, VaultStore
from app.services.recording_talks import Words
from app.services.rescue import Rescue, Rescued, can_be_rescued
from app.services.workbench import Workbench
from tests.builders_talks import a_running_talk

FULL = DiskFullError(Path("vault"))


@dataclass
class Refusing:
    """A real vault that takes nothing while `error` is set."""

    store: VaultStore
    error: Exception | None = None
    vault_id: str = field(init=False)

    def __post_init__(self) -> None:
        """Have the vault's own id."""
        self.vault_id = self.store.vault_id

    @contextmanager
    def change(self) -> Iterator[Tables]:
        """Refuse, or change the vault."""
        if self.error:
            raise self.error
        with self.store.change() as tables:
            yield tables

    def read(self) -> AbstractContextManager[Tables]:
        """Read as ever."""
        return self.store.read()

    def sealed(self, content: bytes, context: bytes) -> bytes:
        """Seal as ever."""
        return self.store.sealed(content, context)

    def unsealed(self, untrusted: bytes, context: bytes) -> bytes | None:
        """Open as ever."""
        return self.store.unsealed(untrusted, context)


@dataclass
class Boat:
    """A talk, the vault that refuses, and emergency copies in `folder`."""

    bench: Workbench
    talk_id: TalkId
    refusing: Refusing
    folder: Path

    def rescue(self) -> Rescue:
        """Return the service as a newly started program has it."""
        folders = RescueFolders(lambda: (self.folder, self.folder.parent / "third"))
        return Rescue(self.refusing, folders, self.bench.clock)  # type: ignore[arg-type]  # what is missing is not used

    def texts(self) -> list[str]:
        """Return what is in the vault."""
        return [e.text for e in self.bench.recorder.recording.desk(self.talk_id).entries]

    def draft(self) -> Draft | None:
        """Return the draft in the vault."""
        return self.bench.recorder.recording.desk(self.talk_id).draft

    def files(self) -> list[Path]:
        """Return the emergency files, also those set aside."""
        return sorted(self.folder.parent.rglob("*.rescue*"))


@pytest.fixture
def boat(bench: Workbench, tmp_path: Path) -> Boat:
    """Return a running talk whose vault has just begun to refuse."""
    talk_id = a_running_talk(bench)
    return Boat(bench, talk_id, Refusing(bench.store, FULL), tmp_path / "places" / "second")


def words(text: str, question: QuestionId | None = None) -> Words:
    """Return an answer."""
    return Words(Role.SUBJECT, EntryKind.ANSWER, text, question, frozenset({EntryFlag.VERBATIM}))


def draft(boat: Boat, text: str) -> Draft:
    """Return what stands in the composer."""
    return Draft(boat.talk_id, text, Role.INTERVIEWER, EntryKind.QUESTION)


def test_what_was_kept_is_taken_in_by_the_next_program(boat: Boat) -> None:
    """Entries come with time, flags and question, the draft with its tags; the file is gone."""
    question = boat.bench.recorder.recording.desk(boat.talk_id).outline.questions[0]
    rescue = boat.rescue()
    first = rescue.keep_entry(boat.talk_id, words("第一句", question.id))
    rescue.keep_draft(draft(boat, "半"))
    second = rescue.keep_entry(boat.talk_id, words("第二句 𠮷"))
    rescue.keep_draft(draft(boat, "后半句"))
    assert len(boat.files()) == 1
    boat.refusing.error = None

    taken = boat.rescue().take_in()

    assert taken == Rescued(entries=2, letters=3)
    desk = boat.bench.recorder.recording.desk(boat.talk_id)
    for stored, kept in zip(desk.entries, (first, second), strict=True):
        assert replace(stored, id=kept.id, ordinal=kept.ordinal) == kept
    assert boat.draft() == draft(boat, "后半句")
    assert desk.outline.questions[0].state is QuestionState.ASKED
    assert boat.files() == []
    assert boat.bench.store.is_sound()
    assert boat.rescue().take_in() == Rescued()


def test_an_entry_empties_the_composer_in_the_copy_as_well(boat: Boat) -> None:
    """The half sentence that became an entry does not come back a second time."""
    rescue = boat.rescue()
    rescue.keep_draft(draft(boat, "第一"))
    rescue.keep_entry(boat.talk_id, words("第一句"))
    boat.refusing.error = None

    assert boat.rescue().take_in() == Rescued(entries=1)
    assert boat.draft() is None


def test_a_file_that_could_not_be_removed_is_taken_in_once(boat: Boat) -> None:
    """Which files are in is known to the vault, whatever lies about."""
    rescue = boat.rescue()
    rescue.keep_entry(boat.talk_id, words("一句"))
    (path,) = boat.files()
    data = path.read_bytes()
    boat.refusing.error = None
    rescue.catch_up()
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)

    assert boat.rescue().take_in() == Rescued()
    assert boat.texts() == ["一句"]
    assert boat.files() == []


def test_a_vault_that_still_refuses_leaves_the_copy(boat: Boat) -> None:
    """Nothing is lost by starting again too early, and what is said then comes behind."""
    boat.rescue().keep_entry(boat.talk_id, words("第一句"))
    again = boat.rescue()
    assert again.take_in() == Rescued(waiting=1)
    assert again.is_open
    again.keep_entry(boat.talk_id, words("第二句"))
    boat.refusing.error = None

    third = boat.rescue()
    assert third.take_in() == Rescued(entries=2)
    assert boat.texts() == ["第一句", "第二句"]
    assert boat.files() == []


def test_a_second_place_that_fails_as_well_leads_to_a_third(boat: Boat) -> None:
    """The copy goes on in the next place, and both parts are taken in in order."""
    rescue = boat.rescue()
    rescue.keep_entry(boat.talk_id, words("第一句"))
    (path,) = boat.files()
    data = path.read_bytes()
    path.unlink()
    path.parent.rmdir()
    path.parent.write_text("pulled out")
    rescue.keep_entry(boat.talk_id, words("第二句"))
    path.parent.unlink()
    path.parent.mkdir()
    path.write_bytes(data)  # plugged in again
    boat.refusing.error = None

    assert boat.rescue().take_in() == Rescued(entries=2)
    assert boat.texts() == ["第一句", "第二句"]
    assert boat.files() == []


def test_without_any_place_it_is_said(boat: Boat, tmp_path: Path) -> None:
    """Nothing is pretended to be kept."""
    (tmp_path / "places").write_text("no folder")
    rescue = boat.rescue()
    with pytest.raises(PlaceMissingError):
        rescue.keep_entry(boat.talk_id, words("一句"))
    assert not rescue.is_open


def test_words_without_text_are_refused_as_ever(boat: Boat) -> None:
    """A rule is a rule on a failing disk, too."""
    with pytest.raises(TextMissingError):
        boat.rescue().keep_entry(boat.talk_id, words("  "))
    assert boat.files() == []


@pytest.mark.parametrize("kind", ["foreign", "empty", "garbage", "changed head"])
def test_a_useless_file_is_named_and_kept(boat: Boat, kind: str) -> None:
    """Nothing of it reaches the vault, nothing breaks, and it is not tried again."""
    boat.rescue().keep_entry(boat.talk_id, words("一句"))
    (path,) = boat.files()
    good = path.read_bytes()
    contents = {
        "foreign": good[:40] + bytes(4) + b"x" * 99,
        "empty": b"",
        "garbage": b"PK\x03\x04" * 50,
        "changed head": good.replace(good[8:12], b"1999", 1),
    }
    path.write_bytes(contents[kind])
    boat.refusing.error = None

    taken = boat.rescue().take_in()

    assert (taken.entries, len(taken.unusable)) == (0, 1)
    assert taken.unusable[0].read_bytes() == contents[kind]
    assert boat.texts() == []
    assert boat.rescue().take_in() == Rescued()


def test_a_torn_or_changed_file_gives_what_is_good_and_is_kept(boat: Boat) -> None:
    """Every piece that is sealed by this vault counts; the file stays for whoever looks."""
    rescue = boat.rescue()
    for text in ("第一句", "第二句", "第三句"):
        rescue.keep_entry(boat.talk_id, words(text))
    (path,) = boat.files()
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1  # in the second piece
    path.write_bytes(data[:-3])  # and the third is torn
    boat.refusing.error = None

    taken = boat.rescue().take_in()

    assert taken.entries == 1
    assert boat.texts() == ["第一句"]
    assert [file.exists() for file in taken.unusable] == [True]
    assert boat.rescue().take_in() == Rescued()
    assert boat.texts() == ["第一句"]


def test_pieces_out_of_their_place_are_not_taken(boat: Boat) -> None:
    """Exchanging two sealed pieces is a change as well."""
    rescue = boat.rescue()
    for text in ("甲", "乙"):
        rescue.keep_entry(boat.talk_id, words(text))
    (path,) = boat.files()
    data = path.read_bytes()
    half = 40 + (len(data) - 40) // 2
    path.write_bytes(data[:40] + data[half:] + data[40:half])
    boat.refusing.error = None

    taken = boat.rescue().take_in()

    assert (taken.entries, len(taken.unusable)) == (0, 1)


def test_words_of_a_talk_that_has_ended_come_back_as_text(boat: Boat) -> None:
    """They cannot be entries any more, and are not lost either."""
    rescue = boat.rescue()
    rescue.keep_entry(boat.talk_id, words("迟到的话"))
    rescue.keep_draft(draft(boat, "半句"))
    boat.bench.recorder.recording.end(boat.talk_id)
    boat.refusing.error = None

    taken = boat.rescue().take_in()

    assert (taken.entries, taken.late) == (0, 1)
    found = boat.draft()
    assert found is not None
    assert found.text.splitlines() == ["迟到的话", "半句"]


def test_words_of_a_talk_that_is_not_there_stay_in_the_file(boat: Boat) -> None:
    """An older backup of the vault does not know the talk: the file is named and kept."""
    rescue = boat.rescue()
    rescue.keep_entry(TalkId(99), words("另一次谈话"))
    rescue.keep_entry(boat.talk_id, words("这次谈话"))
    boat.refusing.error = None

    taken = boat.rescue().take_in()

    assert taken.entries == 1
    assert [path.exists() for path in taken.unusable] == [True]
    assert boat.texts() == ["这次谈话"]


def test_only_what_lies_outside_the_words_is_rescued() -> None:
    """A locked vault and a broken rule are told as ever."""
    assert can_be_rescued(FULL)
    assert can_be_rescued(PlaceMissingError(Path("vault")))
    assert can_be_rescued(WrongPassphraseError()) is True
    assert not can_be_rescued(VaultLockedError())
    assert not can_be_rescued(TextMissingError("text"))
    assert not can_be_rescued(RuntimeError())
