"""What the services need of the vault for papers."""

from typing import Protocol

from app.domain.ids import PaperId, TalkId
from app.domain.paper import Paper, PaperKind


class PaperTable(Protocol):
    """Papers with their canonical bytes; nothing is ever replaced but the files."""

    def add(self, paper: Paper, canonical: bytes) -> Paper: ...  # noqa: D102
    def get(self, paper_id: PaperId) -> Paper:
        """Return a paper; raises KeyError."""
        ...

    def of_talk(self, talk_id: TalkId) -> tuple[Paper, ...]:
        """Return a talk's papers in the order they were made."""
        ...

    def next_number(self, talk_id: TalkId, kind: PaperKind) -> int:
        """Return the number that the talk's next paper of the kind gets, from 1."""
        ...

    def canonical(self, paper_id: PaperId) -> bytes: ...  # noqa: D102
    def save_file(self, paper_id: PaperId, kind: str, data: bytes) -> None:
        """Keep the newest state of a file (`kind` is pdf or docx) with its signatures."""
        ...

    def file(self, paper_id: PaperId, kind: str) -> bytes | None: ...  # noqa: D102
