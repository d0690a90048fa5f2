"""The scheme's words for the outline of a talk."""

from collections.abc import Callable

from app.domain.outline_form import OutlineForm
from app.domain.scheme import Scheme
from app.domain.talk import Talk
from app.services.scheme_shelf import SchemeShelf


class OutlineWords:
    """Finds a talk's scheme and its form for outlines.

    `shared` gives the form for schemes that have none of their own.
    """

    def __init__(self, schemes: SchemeShelf, shared: Callable[[], OutlineForm]) -> None:
        self._schemes = schemes
        self._shared = shared

    def scheme(self, talk: Talk) -> Scheme:
        """Return the scheme the talk was made under."""
        return self._schemes.of(talk.scheme_code, talk.scheme_version)

    def form(self, talk: Talk) -> OutlineForm:
        """Return the talk's form for outlines."""
        return self.scheme(talk).outline_form or self._shared()

    def offices(self, talk: Talk) -> tuple[str, ...]:
        """Return the codes of the offices that shall agree, as far as the scheme knows them."""
        known = {term.code for term in self.scheme(talk).terms("office")}
        return tuple(office for office in self.form(talk).offices if office in known)
