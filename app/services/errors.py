"""Why the world said no; each error carries the facts its words need.

The base classes stand in `app.domain.errors`.
"""

from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import CannotProceedError, RuleBrokenError


class Cancelled(CannotProceedError):  # noqa: N818  (it is a wish, not an error)
    """The person stopped the work; nothing was left behind."""


class _AtPathError(CannotProceedError):
    """Something about one file or folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


# --- opening the vault ---------------------------------------------------------------------


class VaultMissingError(_AtPathError):
    """There is no vault in this folder."""


class VaultExistsError(_AtPathError):
    """A vault would be created where one already is."""


class VaultInUseError(CannotProceedError):
    """Another running program holds the vault; says who."""

    def __init__(self, account: str, computer: str, since: str) -> None:
        super().__init__(computer)
        self.account = account
        self.computer = computer
        self.since = since


class WrongPassphraseError(CannotProceedError):
    """Account and passphrase do not open any key slot."""


class WrongRecoveryCodeError(CannotProceedError):
    """The recovery code is well formed but does not open this vault."""


class MistypedRecoveryCodeError(CannotProceedError):
    """The recovery code's checksum says that it was mistyped."""


class ComputerSecretMissingError(CannotProceedError):
    """The key slot also needs this computer's secret, which is not in its keyring."""


class NoKeyringError(CannotProceedError):
    """The computer has no working keyring to keep a second secret in."""


class KeyFileMissingError(_AtPathError):
    """The vault's key file is gone; the recovery code still opens the vault."""


class KeyFileDamagedError(_AtPathError):
    """The vault's key file cannot be read; the recovery code still opens the vault."""


class VaultDamagedError(_AtPathError):
    """The vault's database is damaged."""


class ForeignJournalError(_AtPathError):
    """A journal that does not belong to this vault lies beside it; it was not touched."""


class NewerVaultError(_AtPathError):
    """The vault was made by a newer version of the program."""


class ReadOnlyPlaceError(_AtPathError):
    """The place cannot be written to."""


class DiskFullError(_AtPathError):
    """There is no room left."""


class PlaceMissingError(_AtPathError):
    """The folder or medium is gone."""


class UnsafePlaceError(_AtPathError):
    """A live vault must not lie here (network drive, synced folder)."""


class VaultLockedError(CannotProceedError):
    """The vault was locked while something still wanted to use it."""


# --- files in and out ----------------------------------------------------------------------


class UnreadableFileError(_AtPathError):
    """The file is there but cannot be read."""


class NotASpreadsheetError(_AtPathError):
    """The file is not what its name says, or cannot be read as a table."""


class MissingGlyphError(CannotProceedError):
    """No font can draw a character; `place` says where in the record it stands."""

    def __init__(self, character: str, place: str) -> None:
        super().__init__(f"U+{ord(character):04X}")
        self.character = character
        self.place = place


class CertificateFileError(_AtPathError):
    """The file is not a PKCS#12 certificate file."""


class CertificatePassphraseError(_AtPathError):
    """The certificate file's passphrase is wrong."""


class CertificateExpiredError(CannotProceedError):
    """The certificate is not valid on this day; `until` is its last day (ISO)."""

    def __init__(self, name: str, until: str) -> None:
        super().__init__(name)
        self.name = name
        self.until = until


class CertificateUnsuitableError(CannotProceedError):
    """The certificate cannot sign records: `reason` is no_key, not_rsa, key_short or usage."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name)
        self.name = name
        self.reason = reason


@dataclass(frozen=True)
class SchemeComplaint:
    """One fault of a scheme file; `line` counts from 1, 0 if unknown.

    `reason` is a code (unknown_key, missing_key, wrong_type, bad_value, duplicate,
    unknown_reference, syntax); `detail` is the offending value or what was expected.
    """

    file: str
    line: int
    key: str
    reason: str
    detail: str = ""


class SchemeBrokenError(CannotProceedError):
    """A scheme file was refused; one complaint a fault."""

    def __init__(self, complaints: tuple[SchemeComplaint, ...]) -> None:
        super().__init__(str(complaints[0]))
        self.complaints = complaints


# --- accounts and passphrases --------------------------------------------------------------


class PassphraseTooWeakError(RuleBrokenError):
    """A new passphrase is too easy to guess; `reason` is a StrengthReason code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class AccountExistsError(RuleBrokenError):
    """The vault already has a key slot for this account."""

    def __init__(self, account: str) -> None:
        super().__init__(account)
        self.account = account


class AccountMissingError(RuleBrokenError):
    """The vault has no key slot for this account."""

    def __init__(self, account: str) -> None:
        super().__init__(account)
        self.account = account


class LastAccountError(RuleBrokenError):
    """The only account of a vault cannot be removed."""

    def __init__(self, account: str) -> None:
        super().__init__(account)
        self.account = account


# --- tables ----------------------------------------------------------------------------------


class SpreadsheetTooLargeError(_AtPathError):
    """A table has more rows, columns or bytes than are taken in at once."""


# --- paper and hand --------------------------------------------------------------------------


class NotAScanError(_AtPathError):
    """The file is no scan that can be read: no PDF or picture, damaged, or far too large."""


class ScanKnownError(_AtPathError):
    """The very same file was taken in for this talk before."""


# --- folders to write to ----------------------------------------------------------------------


class FolderMissingError(PlaceMissingError):
    """The folder that files shall be written to does not exist, or no longer."""


# --- schemes ----------------------------------------------------------------------------------


class LastSchemeError(RuleBrokenError):
    """The only scheme in force cannot be put out of force."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class SchemeCodeTakenError(RuleBrokenError):
    """Another scheme of the vault has this code already."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class SchemeShippedError(RuleBrokenError):
    """A scheme that ships is not changed: it is copied under a code of one's own."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class DraftGoneError(CannotProceedError):
    """The draft was published or discarded meanwhile."""


class SchemeCodeWrongError(RuleBrokenError):
    """A code must begin with a small letter and go on with small letters, digits and _."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


# --- texts that hold a library ----------------------------------------------------------------


class NotATextError(_AtPathError):
    """The file holds no text that can be read: neither plain text nor Word."""


class TextFileTooLargeError(_AtPathError):
    """A text is larger than any library, packed or unpacked."""


# --- an outline between two offices -----------------------------------------------------------


class NotAnExchangeError(_AtPathError):
    """The file is not one that two offices exchange an outline by."""


class NewerExchangeError(_AtPathError):
    """The exchange file was made by a newer version of the program."""


class ExchangeDamagedError(_AtPathError):
    """The exchange file was cut off or changed on its way."""


class ExchangePassphraseError(_AtPathError):
    """The passphrase is not the one the exchange file was made with."""


class ForeignExchangeError(_AtPathError):
    """The answer is to something that never went out of this vault."""


class ExchangeOtherTalkError(_AtPathError):
    """The answer belongs to another talk; `number` is that talk's."""

    def __init__(self, path: Path, number: str) -> None:
        super().__init__(path)
        self.number = number


class ExchangeOutdatedError(_AtPathError):
    """A later answer to the same question has been taken in already."""


class ExchangeKnownError(_AtPathError):
    """The very same exchange file was taken in before."""


class ExchangeWrongWayError(_AtPathError):
    """A request was opened where an answer belongs, or the other way round."""


# --- taking material in ------------------------------------------------------------------------


class TextTooLongToRepairError(CannotProceedError):
    """A text is longer than is repaired at once; lengths in characters."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(str(length))
        self.length = length
        self.limit = limit


class _IntakeError(CannotProceedError):
    """Something about one file that is taken in as material."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class FileTooLargeError(_IntakeError):
    """A file is larger than is taken in; sizes in megabytes."""

    def __init__(self, name: str, size: int, limit: int) -> None:
        super().__init__(name)
        self.size = size
        self.limit = limit


class ArchiveBombError(_IntakeError):
    """A packed file unpacks to far more than any office document does."""


class EncryptedFileError(_IntakeError):
    """A file opens only with a password."""


class OldOfficeFileError(_IntakeError):
    """A file of an office program from before 2007 (.doc, .xls, .ppt, .wps)."""


class UnknownFileKindError(_IntakeError):
    """A file is none of the kinds that are taken in; `seen` is what its content looks like."""

    def __init__(self, name: str, seen: str) -> None:
        super().__init__(name)
        self.seen = seen


class DamagedFileError(_IntakeError):
    """A file is cut off or broken inside; `kind` is what it was meant to be."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__(name)
        self.kind = kind
