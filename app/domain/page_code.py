"""The code in the foot of each printed page, by which a scanned page is found again.

It says what stands on the page anyway: number, version, page and fingerprint. The number is the
talk's, or that of a paper beside the record.
"""

import re
from dataclasses import dataclass

_FORM = "TL1"
_SEPARATOR = "|"
_LONGEST_NUMBER = 40  # characters; a longer one would make the code too fine to scan
_DIGITS = 16
_WRITTEN = re.compile(
    r"TL1\|(?P<number>[^|\n]{0,40})\|(?P<version>[0-9]{1,6})"
    r"\|(?P<page>[0-9]{1,5})/(?P<pages>[0-9]{1,5})\|(?P<fingerprint>[0-9A-F]{16})"
)


@dataclass(frozen=True, slots=True)
class PageCode:
    """Which page of which paper; `page` counts from 1.

    `fingerprint` are the first 16 hex digits, lower case.
    """

    number: str
    version: int
    page: int
    pages: int
    fingerprint: str

    def is_of(self, fingerprint: str) -> bool:
        """Tell whether the page was printed from what has this whole fingerprint."""
        return fingerprint[:_DIGITS] == self.fingerprint


def coded_number(number: str) -> str:
    """Return a talk's number as it stands in a code: shortened, without the separator."""
    return number.replace(_SEPARATOR, " ").replace("\n", " ")[:_LONGEST_NUMBER]


def write_page_code(code: PageCode) -> str:
    """Return the text of a page's code."""
    return _SEPARATOR.join(
        (
            _FORM,
            coded_number(code.number),
            str(code.version),
            f"{code.page}/{code.pages}",
            code.fingerprint[:_DIGITS].upper(),
        )
    )


def read_page_code(untrusted: str) -> PageCode | None:
    """Return the code in a text, None for any other text."""
    found = _WRITTEN.fullmatch(untrusted)
    if found is None:
        return None
    page, pages = int(found["page"]), int(found["pages"])
    if not 1 <= page <= pages:
        return None
    return PageCode(
        found["number"],
        int(found["version"]),
        page,
        pages,
        found["fingerprint"].lower(),
    )
