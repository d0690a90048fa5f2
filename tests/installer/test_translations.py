"""When translations are compiled anew."""

import os
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QTranslator

from installer.setup import translations
from installer.setup.layout import Layout

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context><name>Any</name>
<message><source>打开</source><translation>Open</translation></message>
</context></TS>
"""


def test_a_translation_is_stale_until_it_is_compiled(tmp_path: Path) -> None:
    """Missing or older than its source means stale; newer means done."""
    source = tmp_path / "ui_en.ts"
    source.write_text(SOURCE, encoding="utf-8")
    assert translations.is_stale(source)
    compiled = source.with_suffix(".qm")
    compiled.touch()
    os.utime(compiled, (2_000_000_000, 2_000_000_000))
    assert not translations.is_stale(source)
    os.utime(source, (2_000_000_001, 2_000_000_001))
    assert translations.is_stale(source)


def test_build_compiles_with_qts_own_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The compiled file appears beside its source, and nothing half-written stays."""
    layout = Layout(tmp_path)
    layout.translations.mkdir(parents=True)
    (layout.translations / "ui_en.ts").write_text(SOURCE, encoding="utf-8")
    packages = Path(PySide6.__file__).parents[1]
    monkeypatch.setattr(Layout, "site_packages", property(lambda _: packages))
    translations.build(layout)
    assert sorted(file.name for file in layout.translations.iterdir()) == ["ui_en.qm", "ui_en.ts"]
    translator = QTranslator()
    assert translator.load(str(layout.translations / "ui_en.qm"))
    assert translator.translate("Any", "打开") == "Open"
