"""Words for what reading a file came upon."""

import pytest

from app.services.ports.text_intake import NoteKind
from ui.models.material_words import note_text


@pytest.mark.parametrize("kind", NoteKind)
def test_every_note_has_its_words(kind: NoteKind) -> None:
    """No code is ever shown to a person, with a number or without."""
    for code in (kind.value, f"{kind.value}:3"):
        assert kind.value not in note_text(code)
