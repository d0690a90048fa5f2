"""The scheme's words for materials: their kinds, their sources, the parts of a portrait."""

from collections.abc import Iterable

from app.domain.material import Material
from app.domain.scheme import Scheme, Term
from app.services.scheme_shelf import SchemeShelf

KINDS = "material_kind"
SOURCES = "source_kind"
PARTS = "portrait_part"
CLASSIFICATIONS = "classification"
CHANNELS = "channel"


class MaterialWords:
    """Finds words over all schemes in force: a material may serve talks under several."""

    def __init__(self, schemes: SchemeShelf) -> None:
        self._schemes = schemes

    def terms(self, vocabulary: str) -> tuple[Term, ...]:
        """Return a vocabulary's words, those of the first scheme in force first.

        A source that is sensitive in any of them is sensitive.
        """
        return merged(self._schemes.in_force(), vocabulary)

    def name(self, vocabulary: str, code: str) -> str:
        """Return a word, also of a scheme that is in force no more; else the code itself."""
        if not code:
            return ""
        for schemes in (self._schemes.in_force(), self._schemes.all()):
            for scheme in schemes:
                found = scheme.term_name(vocabulary, code)
                if found:
                    return found
        return code

    def is_sensitive(self, source_kind: str) -> bool:
        """Tell whether a source is for named accounts only; an unknown one is."""
        found = [t.sensitive for t in self.terms(SOURCES) if t.code == source_kind]
        if not found:
            terms = merged(self._schemes.all(), SOURCES)
            found = [t.sensitive for t in terms if t.code == source_kind]
        return any(found) or (bool(source_kind) and not found)

    def source_line(self, material: Material) -> str:
        """Return how a source is cited: who gave it, its title and its day."""
        who = material.source or self.name(SOURCES, material.source_kind)
        day = material.dated or material.received_on
        title = material.title if material.title.startswith("《") else f"《{material.title}》"
        return f"{who}{title}（{day.isoformat()}）" if day else f"{who}{title}"


def merged(schemes: Iterable[Scheme], vocabulary: str) -> tuple[Term, ...]:
    """Return the words of several schemes, each code once."""
    found: dict[str, Term] = {}
    for scheme in schemes:
        for term in scheme.terms(vocabulary):
            kept = found.get(term.code, term)
            sensitive = kept.sensitive or term.sensitive
            found[term.code] = Term(kept.code, kept.name, sensitive)
    return tuple(found.values())
