"""The verify screen: a word, a colour and the findings for each file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from app.domain.participant import Role
from app.domain.verdict import Outcome
from tests.builders_talks import OFFICE, a_frozen_talk
from tests.builders_vault import PASSPHRASE
from tests.export.identities import identity
from ui.screens.verify.screen import VerifyScreen
from ui.session import Program, Session

Wait = Callable[[], None]


def test_a_dropped_file_that_is_not_ours_cannot_be_judged(
    session: Session, qtbot: QtBot, tmp_path: Path, wait_idle: Wait
) -> None:
    """The card says so in a word and a sentence, and can be copied."""
    screen = VerifyScreen(session)
    qtbot.addWidget(screen)
    path = tmp_path / "letter.txt"
    path.write_text("not ours")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    screen.dropEvent(
        QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    )
    wait_idle()

    card = screen.cards()[0]
    assert card.word.property("tone") == "warning"
    assert card.details.text()
    card.copy_button.click()
    assert "letter.txt" in QGuiApplication.clipboard().text()


def test_each_outcome_has_its_own_word_and_tone(session: Session, qtbot: QtBot) -> None:
    """Nobody has to tell outcomes by colour alone."""
    screen = VerifyScreen(session)
    qtbot.addWidget(screen)
    screen.verify([Path(f"{name}.pdf") for name in ("a", "b", "c")])
    cards = screen.cards()
    for card, outcome in zip(cards, Outcome, strict=True):
        card.show_verdict(outcome, ("file", "line"))
    assert len({card.word.text() for card in cards}) == 3
    assert len({card.word.property("tone") for card in cards}) == 3
    session.jobs.close()


def test_a_missing_file_is_a_verdict_too(
    session: Session, qtbot: QtBot, tmp_path: Path, wait_idle: Wait
) -> None:
    """No error dialog: the card says that the file cannot be reached."""
    screen = VerifyScreen(session)
    qtbot.addWidget(screen)
    screen.verify([tmp_path / "gone.pdf"])
    wait_idle()
    assert screen.cards()[0].word.property("tone") == "warning"
    screen.clear()
    assert screen.cards() == []


def test_trusted_certificates_are_listed(
    session: Session, qtbot: QtBot, tmp_path: Path, wait_idle: Wait
) -> None:
    """What was chosen is named; an unreadable one is only noticed."""
    notices: list[str] = []
    session.messages.noticed.connect(notices.append)
    session.messages.strip_is_ready()
    screen = VerifyScreen(session)
    qtbot.addWidget(screen)
    screen.trust([tmp_path / "gone.crt"])
    wait_idle()
    assert len(notices) == 1
    path = tmp_path / "office.crt"
    path.write_bytes(b"x")
    screen.trust([path])
    wait_idle()
    assert "office.crt" in screen.trusted.text()


def exported(session: Session, folder: Path, *, own: bool) -> tuple[Path, ...]:
    """Sign a record by a certificate of this office or of another one, and export it."""
    bench = session.workbench
    talk_id = a_frozen_talk(bench)
    bench.paper.certificates.make_authority(OFFICE)
    if own:
        path = bench.paper.certificates.issue("李文", PASSPHRASE, folder)
        signer = bench.paper.certificates.open(path, PASSPHRASE)
    else:
        signer = identity()
    bench.paper.signing.sign(talk_id, Role.INTERVIEWER, signer, lambda _done, _total: None)
    return bench.paper.exporting.export(talk_id, folder, lambda _done, _total: None)


def test_ones_own_office_is_trusted_by_itself(
    session: Session, qtbot: QtBot, tmp_path: Path, wait_idle: Wait
) -> None:
    """With an open vault nobody has to name the office's own certificate."""
    files = exported(session, tmp_path, own=True)
    screen = VerifyScreen(session)
    qtbot.addWidget(screen)
    wait_idle()
    assert OFFICE in screen.trusted.text()
    screen.verify(list(files))
    wait_idle()
    assert all("指纹：" not in card.details.text() for card in screen.cards())


def test_another_office_is_compared_not_refused(
    session: Session, qtbot: QtBot, tmp_path: Path, wait_idle: Wait
) -> None:
    """Its certificate is listed to be compared, as it is without a vault."""
    files = exported(session, tmp_path, own=False)
    known = {name: getattr(session, name) for name in Program.__dataclass_fields__}
    seen: list[list[str]] = []
    for program, is_told in ((session, True), (Program(**known), False)):
        screen = VerifyScreen(program)
        qtbot.addWidget(screen)
        screen.verify(list(files))
        wait_idle()
        seen.append([card.details.text() for card in screen.cards()])
        assert {card.foreign.isHidden() for card in screen.cards()} == {not is_told}
    assert seen[0] == seen[1]
