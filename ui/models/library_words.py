"""Words for libraries on screens: counts against what they must be, and what is odd."""

from PySide6.QtCore import QCoreApplication

from app.domain.library import Finding, Library, Oddity, Place
from app.domain.library_check import LibraryCheck
from ui.look.translation import QT_TRANSLATE_NOOP

_ODDITIES = {
    Oddity.GAP: QT_TRANSLATE_NOOP("Library", "编号不连续，缺 {detail}"),
    Oddity.REPEATED_NUMBER: QT_TRANSLATE_NOOP("Library", "编号“{detail}”重复或倒退"),
    Oddity.REPEATED_TEXT: QT_TRANSLATE_NOOP("Library", "内容重复"),
    Oddity.EMPTY_ROW: QT_TRANSLATE_NOOP("Library", "空行或没有内容"),
    Oddity.NOTHING_BELOW: QT_TRANSLATE_NOOP("Library", "下面没有条目"),
    Oddity.NOTHING_ABOVE: QT_TRANSLATE_NOOP("Library", "上面没有归属，先放在“（未注明）”下面"),
    Oddity.NO_OWNER: QT_TRANSLATE_NOOP("Library", "没有写责任部门"),
    Oddity.TOO_DEEP: QT_TRANSLATE_NOOP("Library", "层级太深，并入了上一条"),
    Oddity.LEFT_OUT: QT_TRANSLATE_NOOP("Library", "没有作为条目收入"),
    Oddity.GONE: QT_TRANSLATE_NOOP("Library", "上一版有，这次没有"),
    Oddity.FORMULA: QT_TRANSLATE_NOOP("Library", "单元格是公式，按文字收入"),
}
GRAVE = frozenset(
    {
        Oddity.GAP,
        Oddity.REPEATED_NUMBER,
        Oddity.REPEATED_TEXT,
        Oddity.NOTHING_BELOW,
        Oddity.NOTHING_ABOVE,
        Oddity.TOO_DEEP,
        Oddity.GONE,
    }
)
"""What may change the number of entries."""


def counts_text(found: tuple[int, ...]) -> str:
    """Return counts such as 7/86/232."""
    return "/".join(map(str, found))


def badge_text(library: Library) -> str:
    """Return the counts, and what they must be where they are not."""
    counts = counts_text(library.found)
    if library.is_complete is False:
        wanted = counts_text(library.form.counts)
        return _said("{counts}，应为 {wanted}").format(counts=counts, wanted=wanted)
    return counts


def check_text(check: LibraryCheck, levels: tuple[str, ...]) -> str:
    """Return the counts of a preview level by level, each with what it must be."""
    said = []
    for number, (level, found) in enumerate(zip(levels, check.found, strict=True)):
        wanted = check.expected[number] if number < len(check.expected) else None
        if wanted is None:
            said.append(_said("{level} {found}").format(level=level, found=found))
        elif wanted == found:
            said.append(_said("{level} {found}（相符）").format(level=level, found=found))
        else:
            pattern = _said("{level} {found}（应为 {wanted}，{more}）")
            more = _said("少 {count}") if found < wanted else _said("多 {count}")
            more = more.format(count=abs(wanted - found))
            said.append(pattern.format(level=level, found=found, wanted=wanted, more=more))
    return _said("　").join(said)


def finding_text(finding: Finding) -> str:
    """Return one oddity in a line: where, what, and the words it is about."""
    what = _said(_ODDITIES[finding.kind]).format(detail=finding.detail)
    quoted = _said("“{text}”").format(text=_short(finding.text)) if finding.text else ""
    if finding.below:
        between = _said("”或“").join(map(_short, finding.below))
        what += _said("（在“{above}”下面）").format(above=between)
    return " ".join(part for part in (place_text(finding.place), quoted, what) if part)


def place_text(place: Place) -> str:
    """Return where something stood; empty where it is not known."""
    line = _said("第 {line} 行").format(line=place.line) if place.line else ""
    sheet = _said("工作表“{sheet}”").format(sheet=place.sheet) if place.sheet else ""
    return " ".join(part for part in (sheet, line) if part)


_LINES = (
    QT_TRANSLATE_NOOP("Library", "{counts}，应为 {wanted}"),
    QT_TRANSLATE_NOOP("Library", "{level} {found}"),
    QT_TRANSLATE_NOOP("Library", "{level} {found}（相符）"),
    QT_TRANSLATE_NOOP("Library", "{level} {found}（应为 {wanted}，{more}）"),
    QT_TRANSLATE_NOOP("Library", "少 {count}"),
    QT_TRANSLATE_NOOP("Library", "多 {count}"),
    QT_TRANSLATE_NOOP("Library", "　"),
    QT_TRANSLATE_NOOP("Library", "“{text}”"),
    QT_TRANSLATE_NOOP("Library", "（在“{above}”下面）"),
    QT_TRANSLATE_NOOP("Library", "”或“"),
    QT_TRANSLATE_NOOP("Library", "第 {line} 行"),
    QT_TRANSLATE_NOOP("Library", "工作表“{sheet}”"),
)
"""Marked for the translators; `_said` looks them up."""


def _said(source: str) -> str:
    return QCoreApplication.translate("Library", source)


def _short(text: str) -> str:
    return text if len(text) <= 24 else f"{text[:23]}…"  # noqa: PLR2004
