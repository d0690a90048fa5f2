"""The outline form that ships with the program, for schemes older than the key."""

import tomllib
from pathlib import Path

from app.domain.outline_form import OutlineForm
from app.schemes.complaints import Complaints
from app.schemes.toml_lines import lines_of
from app.schemes.typed_reader import TypedReader
from app.services.errors import SchemeBrokenError


def read_outline_form(folder: Path) -> OutlineForm:
    """Return the form in `shared/outline_form.toml`; raises SchemeBrokenError."""
    text = (folder / "shared" / "outline_form.toml").read_text("utf-8")
    complaints = Complaints("outline_form.toml", lines_of(text))
    document = tomllib.loads(text).get("outline_form")
    form = TypedReader(complaints).read(OutlineForm, document, ("outline_form",))
    if not isinstance(form, OutlineForm) or complaints.all():
        raise SchemeBrokenError(complaints.all())
    return form
