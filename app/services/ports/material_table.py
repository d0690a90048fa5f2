"""What the services need of the vault for materials, requests for them, and portraits.

The tables hold everything; who may see what is the services' business.
"""

from dataclasses import dataclass
from typing import Protocol

from app.domain.ids import MaterialId, RequestId, TalkId
from app.domain.material import Material, MaterialRequest, Viewing
from app.domain.portrait import Portrait


@dataclass(frozen=True)
class KeptText:
    """A material's text as it came, as repaired, and what the repair did, as JSON."""

    original: str
    repaired: str
    repair: str


class MaterialTable(Protocol):
    """Materials with their original bytes, which never change, and their texts."""

    def add(self, material: Material, data: bytes, text: KeptText) -> Material:
        """Store a material; gives its id."""
        ...

    def save(self, material: Material, act: str = "save") -> None:
        """Replace the card, never bytes or text; raises KeyError."""
        ...

    def save_text(self, material_id: MaterialId, text: KeptText) -> None:
        """Replace the text's repair; raises KeyError."""
        ...

    def get(self, material_id: MaterialId) -> Material:
        """Return a card; raises KeyError."""
        ...

    def all(self) -> tuple[Material, ...]:
        """Return all cards, also the withdrawn ones, the newest first."""
        ...

    def of_bytes(self, sha256: str) -> tuple[Material, ...]:
        """Return the cards whose file has this hash, the oldest first."""
        ...

    def data(self, material_id: MaterialId) -> bytes:
        """Return the file as it came; raises KeyError."""
        ...

    def text(self, material_id: MaterialId) -> KeptText:
        """Return the text; raises KeyError."""
        ...

    def holding(self, word: str) -> frozenset[MaterialId]:
        """Return the materials whose repaired text holds a word, in small Latin letters."""
        ...

    def viewings(self, material_id: MaterialId) -> tuple[Viewing, ...]:
        """Return who had it before them, from the audit trail, the newest first."""
        ...


class RequestTable(Protocol):
    """Requests for materials."""

    def add(self, request: MaterialRequest) -> MaterialRequest:
        """Store a request; gives its id."""
        ...

    def save(self, request: MaterialRequest, act: str = "save") -> None:
        """Replace a request; raises KeyError."""
        ...

    def get(self, request_id: RequestId) -> MaterialRequest:
        """Return a request; raises KeyError."""
        ...

    def all(self) -> tuple[MaterialRequest, ...]:
        """Return all requests, also the withdrawn ones, the newest first."""
        ...


class PortraitTable(Protocol):
    """Portraits, one a talk; sentences get their ids here and keep them."""

    def get(self, talk_id: TalkId) -> Portrait:
        """Return the talk's portrait; an empty one where none was saved."""
        ...

    def save(self, portrait: Portrait) -> Portrait:
        """Replace the talk's portrait; new sentences get ids, old ones keep theirs."""
        ...

    def talks(self) -> tuple[TalkId, ...]:
        """Return the talks that have a portrait with any sentence."""
        ...
