"""Word templates of the office: what placeholders they hold, and putting words into them."""

from collections.abc import Mapping

from docx.oxml.ns import qn
from lxml import etree

from app.domain.document_template import (
    TemplateCheck,
    TemplateFault,
    TemplateRefusedError,
    TemplateWords,
    UnknownPlaceholder,
)
from app.export import template_filling
from app.export.template_intake import has_links, opened, text_parts
from app.export.template_placeholders import Places, known_codes, text_of, unknown_in
from app.export.template_traces import without_comments, without_traces
from app.export.word_package import CONTENT_TYPES, DOCUMENT, XML_HEAD, read_package, write_zip
from app.export.word_xml import Element, parse_untrusted

_DOTX, _DOCX = b"wordprocessingml.template.main+xml", b"wordprocessingml.document.main+xml"


class WordTemplates:
    """Checks templates and fills them."""

    def check(
        self, untrusted: bytes, names: Mapping[str, str], wanted: Mapping[str, str]
    ) -> TemplateCheck:
        """Return what a template holds; raises TemplateRefusedError."""
        package = opened(untrusted)
        found: dict[str, None] = {}
        unknown: list[UnknownPlaceholder] = []
        for part, root in text_parts(package):
            places = Places(part, root)
            for paragraph in root.iter(qn("w:p")):
                place, text = places.of(paragraph), text_of(paragraph)
                found |= dict.fromkeys(known_codes(text, names))
                unknown += unknown_in(text, place, names)
        if not found and not unknown:
            raise TemplateRefusedError(TemplateFault.NO_PLACEHOLDER)
        missing = tuple(label for code, label in wanted.items() if code not in found)
        return TemplateCheck(tuple(found), tuple(unknown), missing, has_links(package))

    def fill(self, template: bytes, words: TemplateWords) -> bytes:
        """Return a Word file with the template's placeholders filled.

        Comments in it, and the names of those who made it, are for the office alone.
        """
        package = opened(template)
        for part, root in text_parts(package):
            without_comments(root)
            template_filling.fill(root, words)
            package[part] = XML_HEAD + etree.tostring(root)
        package[CONTENT_TYPES] = package[CONTENT_TYPES].replace(_DOTX, _DOCX)
        return write_zip(without_traces(package))


def with_body_start(data: bytes, made: Element) -> bytes:
    """Return a Word file with one more paragraph before everything else."""
    package = read_package(data)
    root = parse_untrusted(package[DOCUMENT])
    body = root.find(qn("w:body"))
    if body is not None:
        body.insert(0, made)
    package[DOCUMENT] = XML_HEAD + etree.tostring(root)
    return write_zip(package)
