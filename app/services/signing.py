"""Signing a frozen record by certificate, and the office's own certificates."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from app.domain.errors import RuleBrokenError
from app.domain.identity import CertificateFacts, SigningIdentity
from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.stage import TalkStage
from app.domain.talk import Talk
from app.domain.text import clean_line
from app.services.pen_signing import PenSigning, is_placed
from app.services.ports.certificates import CertificateOffice
from app.services.ports.clock import Clock
from app.services.ports.file_shelf import FileShelf
from app.services.ports.record_files import Progress, RecordSigner, SignatureReader
from app.services.ports.vault_store import VaultStore
from app.services.record_assembly import OFFICE_NAME

AUTHORITY = "authority"
_SIGNABLE = {
    Role.INTERVIEWER: (TalkStage.REVIEWED,),
    Role.RECORDER: (TalkStage.REVIEWED,),
    Role.ARCHIVIST: (TalkStage.SIGNED, TalkStage.REFUSAL_NOTED, TalkStage.ABSENCE_NOTED),
}


class NotFrozenError(RuleBrokenError):
    """Only a frozen record can be signed or exported."""


class SigningOutOfTurnError(RuleBrokenError):
    """The role signs at another stage."""

    def __init__(self, role: Role) -> None:
        super().__init__(role)
        self.role = role


class AlreadySignedError(RuleBrokenError):
    """The role has signed already."""

    def __init__(self, role: Role) -> None:
        super().__init__(role)
        self.role = role


class NoAuthorityError(RuleBrokenError):
    """The office has no authority yet that could issue certificates."""


class Signing:
    """Signs Word and PDF alike; a signature counts when both files carry it."""

    def __init__(
        self,
        store: VaultStore,
        signers: Mapping[str, Callable[[], RecordSigner]],
        reader: Callable[[], SignatureReader],
        pens: PenSigning,
        clock: Clock,
    ) -> None:
        self._store = store
        self._signers = signers
        self._pens = pens
        self._reader = reader
        self._clock = clock

    def signed_roles(self, talk_id: TalkId) -> tuple[Role, ...]:
        """Return who has signed the newest frozen record, in order."""
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
            if not talk.frozen_version:
                return ()
            data = tables.records.file(talk_id, talk.frozen_version, "pdf") or b""
        return tuple(Role(role) for role in self._reader().signed_roles(data))

    def page_count(self, talk_id: TalkId) -> int:
        """Return how many pages the frozen record prints on; 0 before the freeze."""
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
            data = tables.records.file(talk_id, talk.frozen_version, "pdf")
        return self._reader().page_count(data) if data else 0

    def sign(
        self, talk_id: TalkId, role: Role, identity: SigningIdentity, progress: Progress
    ) -> None:
        """Sign both files in the vault as `role`; cannot be stopped once they are stored.

        What was written on the screen gets into the files first. Raises NotFrozenError,
        SigningOutOfTurnError or AlreadySignedError.
        """
        self._pens.place_on_files(talk_id, progress)
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
            files = {
                kind: tables.records.file(talk_id, talk.frozen_version, kind)
                for kind in self._signers
            }
        self._must_be_next(talk, role)
        signed = signed_by(identity, role, self._clock.now(), files, self._signers, progress)
        with self._store.change() as tables:
            moved_on = tables.talks.get(talk_id) != talk  # while the files were signed
            if moved_on or not is_placed(tables, talk.fingerprint):
                raise SigningOutOfTurnError(role)
            if tables.records.file(talk_id, talk.frozen_version, "pdf") != files["pdf"]:
                raise AlreadySignedError(role)
            for kind, data in signed.items():
                tables.records.save_file(talk_id, talk.frozen_version, kind, data)
            tables.audit.note(f"sign:{role.value}", "talk", talk_id)

    def _must_be_next(self, talk: Talk, role: Role) -> None:
        if not talk.frozen_version:
            raise NotFrozenError
        if talk.stage not in _SIGNABLE.get(role, ()):
            raise SigningOutOfTurnError(role)
        if role in self.signed_roles(talk.id):
            raise AlreadySignedError(role)


def signed_by(
    identity: SigningIdentity,
    role: Role,
    at: datetime,
    files: Mapping[str, bytes | None],
    signers: Mapping[str, Callable[[], RecordSigner]],
    progress: Progress,
) -> dict[str, bytes]:
    """Return every file with one more signature; raises NotFrozenError where one is missing."""
    signed = {}
    for done, (kind, signer) in enumerate(signers.items()):
        progress(done, len(signers))
        data = files[kind]
        if data is None:
            raise NotFrozenError
        signed[kind] = signer().sign(data, identity, role.value, at)
    progress(len(signers), len(signers))
    return signed


class Certificates:
    """The office authority kept in the vault, and certificate files for persons."""

    def __init__(
        self,
        store: VaultStore,
        office: Callable[[], CertificateOffice],
        shelf: FileShelf,
        clock: Clock,
    ) -> None:
        self._store = store
        self._office = office
        self._shelf = shelf
        self._clock = clock

    def authority(self) -> CertificateFacts | None:
        """Return the office authority's facts, where there is one."""
        pem = self.authority_pem()
        return self._office().facts(pem) if pem else None

    def authority_pem(self) -> bytes | None:
        """Return the authority's certificate (PEM, no key), where there is one."""
        with self._store.read() as tables:
            kept = tables.settings.get(AUTHORITY)
        return self._office().authority_certificate(kept) if kept else None

    def make_authority(self, office_name: str) -> CertificateFacts:
        """Make the office authority once; later calls return the one there is."""
        name = clean_line(office_name, "office_name")
        known = self.authority()
        if known:
            return known
        made = self._office().make_authority(name, self._clock.now())
        with self._store.change() as tables:
            kept = tables.settings.get(AUTHORITY)  # another may have been quicker
            if kept is None:
                tables.settings.set(AUTHORITY, made)
            if tables.settings.get(OFFICE_NAME) is None:
                tables.settings.set(OFFICE_NAME, name.encode())
        return self._office().facts(self._office().authority_certificate(kept or made))

    def export_authority(self, folder: Path) -> Path:
        """Write the authority's certificate (PEM, no key) for those who check our files."""
        pem = self._office().authority_certificate(self._kept_authority())
        return self._shelf.put(folder, "authority.crt", pem)

    def issue(self, name: str, passphrase: str, folder: Path) -> Path:
        """Make a personal certificate file (PKCS#12) in the folder; raises NoAuthorityError."""
        holder = clean_line(name, "name")
        authority = self._kept_authority()
        identity = self._office().issue(authority, holder, self._clock.now())
        data = self._office().to_file(identity, passphrase)
        with self._store.change() as tables:  # first: none may leave without its entry
            tables.audit.note("issue_certificate", "authority", 0)
        return self._shelf.put(folder, f"{holder}.p12", data)

    def open(self, path: Path, passphrase: str) -> SigningIdentity:
        """Open a certificate file; see CertificateOffice.open_file for what it raises."""
        return self._office().open_file(path, passphrase, self._clock.now())

    def _kept_authority(self) -> bytes:
        with self._store.read() as tables:
            kept = tables.settings.get(AUTHORITY)
        if kept is None:
            raise NoAuthorityError
        return kept
