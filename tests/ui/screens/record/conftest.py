"""A recorder's screen on a running talk, with a vault that can be made to refuse."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.machine.rescue_file import RescueFolders
from app.services.errors import DiskFullError
from app.services.ports.vault_store import Tables, VaultStore
from app.services.recording_talks import RecordingTalks
from app.services.rescue import Rescue
from tests.builders_talks import a_running_talk
from ui.screens.record.screen import RecordTab
from ui.session import Session


@dataclass
class MoodyStore:
    """A real vault whose changes fail while `errors` holds any, and wait for `gate`."""

    store: VaultStore
    errors: list[Exception] = field(default_factory=list)
    gate: Event = field(default_factory=Event)
    reserve_used: bool = False

    def __post_init__(self) -> None:
        """Begin with the gate open."""
        self.gate.set()

    @contextmanager
    def change(self) -> Iterator[Tables]:
        """Fail as told, else change the vault."""
        self.gate.wait()
        if self.errors:
            error = self.errors.pop(0)
            self.reserve_used = self.reserve_used or isinstance(error, DiskFullError)
            raise error
        with self.store.change() as tables:
            yield tables

    def read(self) -> AbstractContextManager[Tables]:
        """Read as ever."""
        return self.store.read()

    @property
    def account(self) -> str:
        """The account that opened the vault."""
        return self.store.account

    @property
    def vault_id(self) -> str:
        """The vault's id."""
        return self.store.vault_id

    def sealed(self, content: bytes, context: bytes) -> bytes:
        """Seal as ever."""
        return self.store.sealed(content, context)


@dataclass
class Bench:
    """The screen and what stands behind it."""

    tab: RecordTab
    session: Session
    talk_id: TalkId
    moody: MoodyStore
    wait: Callable[[], None]

    def stored(self) -> list[str]:
        """Return the texts in the vault."""
        return [
            e.text for e in self.session.workbench.recorder.recording.desk(self.talk_id).entries
        ]

    def draft(self) -> str:
        """Return the draft in the vault."""
        kept = self.session.workbench.recorder.recording.desk(self.talk_id).draft
        return kept.text if kept else ""


@pytest.fixture
def moody(session: Session) -> MoodyStore:
    """Return a vault that can refuse."""
    return MoodyStore(session.workbench.store)


@pytest.fixture
def second_places() -> tuple[Path, ...]:
    """Return the places for an emergency copy: none, so that the vault's refusal is shown."""
    return ()


@pytest.fixture
def moody_session(session: Session, moody: MoodyStore, second_places: tuple[Path, ...]) -> Session:
    """Return a session whose recording goes through the moody vault."""
    bench = session.workbench
    recording = RecordingTalks(moody, bench.recorder.recording._dossiers, bench.clock)  # type: ignore[arg-type]  # only change and read are used
    rescue = Rescue(moody, RescueFolders(lambda: second_places), bench.clock)  # type: ignore[arg-type]  # nor more here
    recorder = replace(bench.recorder, recording=recording, rescue=rescue)
    return replace(session, workbench=replace(bench, recorder=recorder))


@pytest.fixture
def bench(
    qtbot: QtBot, moody_session: Session, moody: MoodyStore, wait_idle: Callable[[], None]
) -> Bench:
    """Return the recorder's screen with the cursor in the composer."""
    moody_session.jobs.rely_on(lambda: moody.reserve_used)
    talk_id = a_running_talk(moody_session.workbench)
    tab = RecordTab(moody_session)
    qtbot.addWidget(tab)
    tab.resize(1366, 640)
    tab.show()
    tab.activateWindow()
    tab.show_talk(talk_id)
    wait_idle()
    qtbot.waitUntil(tab.composer.field.hasFocus)
    return Bench(tab, moody_session, talk_id, moody, wait_idle)


@pytest.fixture
def full_disk(tmp_path: Path) -> Path:
    """Return a place that is said to be full."""
    return tmp_path
