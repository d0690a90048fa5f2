"""Taking in a Word file that an office wants as template: what may not serve is refused."""

import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from docx.oxml.ns import qn

from app.domain.document_template import TemplateFault, TemplateRefusedError
from app.export.word_package import (
    CONTENT_TYPES,
    DOCUMENT,
    UnreadablePackageError,
    read_package,
)
from app.export.word_xml import Element, parse_untrusted

MOST_UNPACKED = 64 * 1024 * 1024
_ZIP = b"PK\x03\x04"
_OLD_FORMAT = b"\xd0\xcf\x11\xe0"
_TEXT_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_TRACKED = frozenset(
    qn(f"w:{name}")
    for name in (
        *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"),
        *("rPrChange", "pPrChange", "sectPrChange", "numberingChange"),
        *("tblPrChange", "tblPrExChange", "tblGridChange", "trPrChange", "tcPrChange"),
    )
)
_FETCHING = re.compile(
    r"\s*(INCLUDE|INCLUDETEXT|INCLUDEPICTURE|DDE|DDEAUTO|LINK|IMPORT|RD|DATABASE)\b", re.IGNORECASE
)
_HYPERLINK = "/hyperlink"


def opened(untrusted: bytes) -> dict[str, bytes]:
    """Return a template's parts; raises TemplateRefusedError for what may not serve as one."""
    if untrusted.startswith(_OLD_FORMAT):
        raise TemplateRefusedError(TemplateFault.OLD_WORD)
    try:
        with ZipFile(BytesIO(untrusted)) as archive:
            names = {entry.filename for entry in archive.infolist()}
            if sum(entry.file_size for entry in archive.infolist()) > MOST_UNPACKED:
                raise TemplateRefusedError(TemplateFault.TOO_LARGE)
    except BadZipFile:
        is_torn = untrusted.startswith(_ZIP)
        fault = TemplateFault.DAMAGED if is_torn else TemplateFault.NOT_WORD
        raise TemplateRefusedError(fault) from None
    if not {CONTENT_TYPES, DOCUMENT} <= names:
        raise TemplateRefusedError(TemplateFault.NOT_WORD)
    try:
        package = read_package(untrusted)
        _refuse_dangers(package)
        for _, root in text_parts(package):
            _refuse_changes(root)
    except UnreadablePackageError:
        raise TemplateRefusedError(TemplateFault.DAMAGED) from None
    return package


def text_parts(package: Mapping[str, bytes]) -> Iterator[tuple[str, Element]]:
    """Yield the parts that hold text, by name."""
    for name in sorted(package):
        if _TEXT_PARTS.fullmatch(name):
            yield name, parse_untrusted(package[name])


def has_links(package: Mapping[str, bytes]) -> bool:
    """Tell whether something in it leads outside."""
    return any(
        b'TargetMode="External"' in data for name, data in package.items() if name.endswith(".rels")
    )


def _refuse_dangers(package: Mapping[str, bytes]) -> None:
    if b"macroEnabled" in package[CONTENT_TYPES] or any(map(_runs_programs, package)):
        raise TemplateRefusedError(TemplateFault.MACROS)
    for name, data in package.items():
        if name.endswith(".rels"):
            for relation in parse_untrusted(data):
                is_outside = relation.get("TargetMode", "").lower() == "external"
                if is_outside and not relation.get("Type", "").endswith(_HYPERLINK):
                    raise TemplateRefusedError(TemplateFault.EXTERNAL)
    if any("/embeddings/" in name or "afchunk" in name.lower() for name in package):
        raise TemplateRefusedError(TemplateFault.EXTERNAL)


def _runs_programs(name: str) -> bool:
    return "vbaproject" in name.lower() or "/activex/" in name.lower()


def _refuse_changes(root: Element) -> None:
    if any(element.tag in _TRACKED for element in root.iter()):
        raise TemplateRefusedError(TemplateFault.TRACKED_CHANGES)
    if any(map(_FETCHING.match, _fields(root))):
        raise TemplateRefusedError(TemplateFault.EXTERNAL)


def _fields(root: Element) -> Iterator[str]:
    """Yield what each field says to do; its words may be spread over runs and paragraphs."""
    open_ones = [""]
    for element in root.iter(qn("w:fldChar"), qn("w:instrText"), qn("w:fldSimple")):
        if element.tag == qn("w:fldSimple"):
            yield element.get(qn("w:instr")) or ""
        elif element.tag == qn("w:instrText"):
            open_ones[-1] += element.text or ""
        elif element.get(qn("w:fldCharType")) == "begin":
            open_ones.append("")
        elif element.get(qn("w:fldCharType")) == "end" and len(open_ones) > 1:
            yield open_ones.pop()
    yield from open_ones
