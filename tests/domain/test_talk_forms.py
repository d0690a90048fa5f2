"""Which documents a talk needs, also where its own version of the scheme has no forms."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.scheme import Scheme
from app.domain.talk import Talk
from app.domain.talk_forms import TalkForms, forms_of
from tests.builders_schemes import shipped


@pytest.fixture
def scheme() -> Scheme:
    """Return the shipped scheme, whose first talk type needs documents."""
    return shipped("anhui")


def without_forms(scheme: Scheme) -> Scheme:
    """Return an earlier version that has neither forms nor says what a talk needs."""
    types = tuple(replace(each, documents=()) for each in scheme.talk_types)
    return replace(scheme, version="0", documents=(), talk_types=types)


def forms(under: Scheme, *in_force: Scheme) -> TalkForms:
    """Return the forms of a talk of the first type."""
    code = under.talk_types[0].code
    day = date(2026, 3, 5)
    return forms_of(Talk("", "1", under.code, under.version, code, "", "", day), under, in_force)


def test_a_talk_needs_what_its_own_version_says(scheme: Scheme) -> None:
    """A newer version in force changes nothing for a talk that was begun before."""
    found = forms(scheme, replace(scheme, version="9", name="新版"))
    assert found.scheme is scheme
    assert tuple(form.code for form in found.needed) == scheme.talk_types[0].documents
    assert found.needed


def test_a_version_without_forms_borrows_those_in_force(scheme: Scheme) -> None:
    """The same scheme comes before another one, wherever it stands."""
    under, other = without_forms(scheme), shipped("xiamen")
    found = forms(under, other, scheme)
    assert found.scheme is scheme
    assert tuple(form.code for form in found.needed) == scheme.talk_types[0].documents
    assert forms(under, other).scheme is other


def test_without_any_forms_nothing_is_needed(scheme: Scheme) -> None:
    """Schemes in force that have none do not help."""
    under = without_forms(scheme)
    assert forms(under, under) == TalkForms(None)
