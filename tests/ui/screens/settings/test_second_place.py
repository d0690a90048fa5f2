"""The place of the emergency copy is chosen once and can be left to the program again."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.screens.settings.second_place_card import SecondPlaceCard
from ui.session import Session


def test_a_folder_is_chosen_and_forgotten(
    session: Session, qtbot: QtBot, wait_idle: Callable[[], None], tmp_path: Path
) -> None:
    """It is kept with the preferences, and empty means that the program picks."""
    card = SecondPlaceCard(session)
    qtbot.addWidget(card)
    assert not card.forget_button.isEnabled()
    dialog = card.choose()
    dialog.fileSelected.emit(str(tmp_path))
    wait_idle()
    assert session.preferences.load().second_place == str(tmp_path)
    assert card.folder.text() == str(tmp_path)
    card.forget_button.click()
    wait_idle()
    assert session.preferences.load().second_place == ""
    assert not card.forget_button.isEnabled()
    dialog.close()
