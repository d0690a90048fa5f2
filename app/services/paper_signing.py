"""Signing a paper beside the record by certificate: the officers who have a line on it."""

from collections.abc import Callable, Mapping

from app.domain.identity import SigningIdentity
from app.domain.ids import PaperId
from app.domain.participant import Role
from app.domain.record import Record, SignatureBlock, is_by_hand
from app.services.pen_signing import PenSigning, is_placed
from app.services.ports.clock import Clock
from app.services.ports.record_canon import RecordCanon
from app.services.ports.record_files import Progress, RecordSigner, SignatureReader
from app.services.ports.vault_store import VaultStore
from app.services.signing import AlreadySignedError, SigningOutOfTurnError, signed_by


class PaperSigning:
    """Signs a paper's Word and PDF alike; a signature counts when both files carry it."""

    def __init__(
        self,
        *,
        store: VaultStore,
        canon: RecordCanon,
        signers: Mapping[str, Callable[[], RecordSigner]],
        reader: Callable[[], SignatureReader],
        pens: PenSigning,
        clock: Clock,
    ) -> None:
        self._store = store
        self._canon = canon
        self._signers = signers
        self._reader = reader
        self._pens = pens
        self._clock = clock

    def signed_roles(self, paper_id: PaperId) -> tuple[Role, ...]:
        """Return who has signed the paper by certificate, in order."""
        with self._store.read() as tables:
            data = tables.papers.file(paper_id, "pdf")
        return tuple(Role(role) for role in self._reader().signed_roles(data)) if data else ()

    def open_roles(self, paper_id: PaperId) -> tuple[Role, ...]:
        """Return who may sign the paper by certificate and has not done so, in order."""
        with self._store.read() as tables:
            record = self._canon.thaw(tables.papers.canonical(paper_id)).record
        signed = self.signed_roles(paper_id)
        return tuple(role for role in _roles(record) if role not in signed)

    def sign(
        self, paper_id: PaperId, role: Role, identity: SigningIdentity, progress: Progress
    ) -> None:
        """Sign both files as `role`; what was written on the screen gets into them first.

        Raises AlreadySignedError, SigningOutOfTurnError for a role without a line on the paper.
        """
        with self._store.read() as tables:
            paper = tables.papers.get(paper_id)
        self._must_be_open(paper_id, role)
        self._pens.place_on_files(paper.talk_id, progress)
        with self._store.read() as tables:
            files = {kind: tables.papers.file(paper_id, kind) for kind in self._signers}
        signed = signed_by(identity, role, self._clock.now(), files, self._signers, progress)
        with self._store.change() as tables:
            if not is_placed(tables, paper.fingerprint):  # written on meanwhile
                raise SigningOutOfTurnError(role)
            if tables.papers.file(paper_id, "pdf") != files["pdf"]:
                raise AlreadySignedError(role)
            for kind, data in signed.items():
                tables.papers.save_file(paper_id, kind, data)
            tables.audit.note(f"sign:{role.value}", "paper", paper_id)

    def _must_be_open(self, paper_id: PaperId, role: Role) -> None:
        if role in self.signed_roles(paper_id):
            raise AlreadySignedError(role)
        if role not in self.open_roles(paper_id):
            raise SigningOutOfTurnError(role)


def _roles(record: Record) -> tuple[Role, ...]:
    blocks = (block for block in record.blocks if isinstance(block, SignatureBlock))
    lines = (line for block in blocks for line in block.lines)
    return tuple(dict.fromkeys(Role(line.role) for line in lines if not is_by_hand(line.role)))
