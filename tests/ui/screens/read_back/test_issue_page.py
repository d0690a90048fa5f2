"""Issuing a certificate from the signing dialog."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from ui.screens.read_back.issue_page import IssuePage
from ui.session import Session


def test_the_office_name_is_fixed_once_its_authority_bears_it(
    qtbot: QtBot, session: Session, wait_idle: Callable[[], None]
) -> None:
    """Before the authority exists the name can be written; afterwards it is only shown."""
    before = IssuePage(session, "李文")
    qtbot.addWidget(before)
    wait_idle()
    assert not before.office.isReadOnly()

    session.workbench.paper.certificates.make_authority("中共某县委办公室")
    after = IssuePage(session, "李文")
    qtbot.addWidget(after)
    wait_idle()

    assert after.office.isReadOnly()
    assert after.office.text() == session.workbench.office.name()
    assert after.office.toolTip()
