"""Every code that the vault writes into its audit trail has words."""

import re
from pathlib import Path

import pytest

from ui.screens.settings.audit_words import act_text, object_text

_APP = Path(__file__).resolve().parents[4] / "app"
_SOURCES = "".join(path.read_text("utf-8") for path in sorted(_APP.rglob("*.py")))
_ENTITIES = {
    *re.findall(r'^    entity = "(\w+)"$', _SOURCES, re.MULTILINE),
    *re.findall(r'_session\.changed\(\s*\w*"?\w+"?, "(\w+)"', _SOURCES),
}
_ACTS = {
    *re.findall(r'_session\.changed\("(\w+)"', _SOURCES),
    *re.findall(r'\bact(?:: str)? ?= ?"([\w:]+)"', _SOURCES),
    *re.findall(r'save_sitting\([^)]*"(\w+)"\)', _SOURCES),
    *re.findall(r'\bact = "(\w+)" if \w+ else "\w+"', _SOURCES),
    *re.findall(r'\bact = "\w+" if \w+ else "(\w+)"', _SOURCES),
    *re.findall(r'\.patch\([^()]*"(\w+)"\)', _SOURCES),
    *("move", "close", "undo", "redo"),
}


def test_the_sources_were_read() -> None:
    """The codes below come from the program itself."""
    assert {"sitting", "handed_in", "correction_state", "paper_file"} <= _ENTITIES
    assert {"adjourn", "change_recorder", "attend", "freeze", "put_back", "merge"} <= _ACTS


@pytest.mark.parametrize("entity", sorted(_ENTITIES))
def test_what_was_changed_has_a_word(entity: str) -> None:
    """No code of the program stands on the screen."""
    assert object_text(entity) != entity


@pytest.mark.parametrize("act", sorted(_ACTS))
def test_what_was_done_has_a_word(act: str) -> None:
    """No code of the program stands on the screen."""
    assert act_text(act) != act
