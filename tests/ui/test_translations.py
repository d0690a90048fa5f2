"""The English catalogue knows every text of the screens, and says all of them."""

import os
import re
import shutil
import string
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "resources" / "translations" / "ui_en.ts"
TOOLS = Path(PySide6.__file__).parent
LUPDATE = TOOLS / ("lupdate.exe" if os.name == "nt" else "lupdate")
HAN = re.compile(r"[\u3400-\u9fff]")
# names of languages stand in their own language, for whoever reads no other
OWN_LANGUAGE = {"语言 Language"}


def messages(catalogue: Path) -> Iterator[tuple[str, str, ET.Element]]:
    """Return context, source text and translation of each message."""
    root = ET.parse(catalogue).getroot()  # noqa: S314  (our own file)
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield context.findtext("name", ""), message.findtext("source", ""), translation


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a catalogue made anew from the sources."""
    made = tmp_path_factory.mktemp("translations") / "ui_en.ts"
    shutil.copy(CATALOGUE, made)
    sources = sorted(str(path) for path in (ROOT / "ui").rglob("*.py"))
    options = ["-no-obsolete", "-locations", "none", "-silent"]
    languages = ["-source-language", "zh_CN", "-target-language", "en"]
    subprocess.run([LUPDATE, *sources, "-ts", made, *languages, *options], check=True)
    return made


def test_the_catalogue_is_current(fresh: Path) -> None:
    """No text is missing from it and none is left over.

    `lupdate $(find ui -name '*.py') -ts resources/translations/ui_en.ts` brings it up to date.
    """
    kept = {(context, source) for context, source, _ in messages(CATALOGUE)}
    found = {(context, source) for context, source, _ in messages(fresh)}
    assert found - kept == set()
    assert kept - found == set()


def test_every_text_is_translated() -> None:
    """Nothing is empty, unfinished, or still Chinese."""
    bad = [
        (context, source)
        for context, source, translation in messages(CATALOGUE)
        if translation.get("type")
        or not (translation.text or "").strip()
        or (HAN.search(translation.text or "") and source not in OWN_LANGUAGE)
    ]
    assert bad == []


def test_every_translation_names_the_same_facts() -> None:
    """A placeholder that is lost or new would break the sentence."""
    bad = [
        (context, source)
        for context, source, translation in messages(CATALOGUE)
        if _names(source) != _names(translation.text or "")
    ]
    assert bad == []


def test_each_context_is_a_class_of_the_screens_or_a_table_of_words() -> None:
    """A text filed under a variable's name would never be found when the program runs."""
    code = "\n".join(path.read_text("utf-8") for path in (ROOT / "ui").rglob("*.py"))
    contexts = {context for context, _, _ in messages(CATALOGUE)}
    lost = [
        context
        for context in contexts
        if f"class {context}(" not in code and f'"{context}"' not in code
    ]
    assert lost == []


def _names(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)
