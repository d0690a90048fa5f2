"""Which documents a talk needs, and whose forms they follow."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.document_form import DocumentForm
from app.domain.scheme import Scheme
from app.domain.talk import Talk


@dataclass(frozen=True)
class TalkForms:
    """The scheme whose forms are used, None where none has any; and the forms that are needed."""

    scheme: Scheme | None
    needed: tuple[DocumentForm, ...] = ()


def forms_of(talk: Talk, under: Scheme, in_force: Iterable[Scheme]) -> TalkForms:
    """Return the forms of a talk that was begun under a version of a scheme.

    Where that version has none, what is in force of the same scheme serves, else another one.
    """
    scheme = under if under.documents else _in_its_place(under, in_force)
    if scheme is None:
        return TalkForms(None)
    types = {each.code: each for each in (*under.talk_types, *scheme.talk_types)}
    forms = {form.code: form for form in scheme.documents}
    wanted = types[talk.type_code].documents
    return TalkForms(scheme, tuple(forms[code] for code in wanted if code in forms))


def _in_its_place(under: Scheme, in_force: Iterable[Scheme]) -> Scheme | None:
    found = [scheme for scheme in in_force if scheme.documents]
    return min(found, key=lambda scheme: scheme.code != under.code, default=None)
