"""What is wrong in a field of a scheme, and what to do about it."""

import re

from PySide6.QtCore import QCoreApplication

from app.services.errors import SchemeComplaint
from ui.errors.wording import complaint_reason
from ui.look.translation import QT_TRANSLATE_NOOP

_RANGE = re.compile(r"(-?\d+) ≠ (-?\d+)…(-?\d+)")
_CHOICE = re.compile(r"(.*) ≠ (.*)", re.DOTALL)
_LARGER = re.compile(r"(\d[\d-]*|\d\d-end) > (\d\d-end|\d[\d-]*)(?: %)?")
_SLIP = re.compile(r"(.*) → (.*)")

_TYPES = {
    "string": QT_TRANSLATE_NOOP("SchemeFaults", "这里要填文字。"),
    "integer": QT_TRANSLATE_NOOP("SchemeFaults", "这里要填整数，只用数字。"),
    "boolean": QT_TRANSLATE_NOOP("SchemeFaults", "这里只能是 true（是）或 false（否）。"),
    "array": QT_TRANSLATE_NOOP("SchemeFaults", "这里要用方括号 [ ] 列出各项。"),
    "table": QT_TRANSLATE_NOOP("SchemeFaults", "这里要分项填写（键 = 值）。"),
}


def advice(complaint: SchemeComplaint) -> str:
    """Return one fault and what to do about it in a sentence."""
    detail = complaint.detail
    match complaint.reason:
        case "missing_key":
            return _missing(complaint)
        case "wrong_type" if detail in _TYPES:
            return _said(_TYPES[detail])
        case "bad_value":
            return _bad_value(complaint)
        case "duplicate":
            return _said(QT_TRANSLATE_NOOP("SchemeFaults", "“{x}”已经用过，请换一个。")).format(
                x=detail
            )
        case "unknown_reference":
            return _unknown(detail)
        case "unknown_key":
            return _unknown_key(detail)
        case "syntax":
            text = QT_TRANSLATE_NOOP(
                "SchemeFaults", "这一行附近不合 TOML 写法，请检查引号、等号和括号：{x}"
            )
            return _said(text).format(x=_syntax(detail))
    return complaint_reason(complaint.reason)


def _missing(complaint: SchemeComplaint) -> str:
    if complaint.key != "format":
        return _said(QT_TRANSLATE_NOOP("SchemeFaults", "还没有填写，这一项必须有。"))
    text = QT_TRANSLATE_NOOP(
        "SchemeFaults",
        "这不像本程序的制度文件：没有 {x} 这一行。"
        "请选从“制度”页导出的文件；如果确实是制度，请在开头补上这一行。",
    )
    return _said(text).format(x=f'format = "{complaint.detail}"')


def _unknown_key(detail: str) -> str:
    """Return what to do about a key; `detail` is one it may be a slip of, or all there are."""
    if " | " in detail:
        text = QT_TRANSLATE_NOOP(
            "SchemeFaults", "程序不认识这个键，请在“按原文修改”里删去；这里可以用的有：{x}。"
        )
        return _said(text).format(x=detail)
    text = QT_TRANSLATE_NOOP(
        "SchemeFaults", "程序不认识这个键，请在“按原文修改”里删去或改正；相近的有：{x}。"
    )
    return _said(text).format(x=detail)


def _syntax(detail: str) -> str:
    """Return what the TOML reader said in the person's language, where it is known."""
    for begins, words in _SYNTAX.items():
        if detail.startswith(begins):
            return _said(words)
    return detail


_SYNTAX = {
    "Illegal character": QT_TRANSLATE_NOOP("SchemeFaults", "引号没有合上，或者有多余的字符。"),
    "Invalid value": QT_TRANSLATE_NOOP("SchemeFaults", "等号后面的值写法不对；文字要加引号。"),
    "Invalid statement": QT_TRANSLATE_NOOP("SchemeFaults", "这一行不是“键 = 值”，也不是 [表头]。"),
    "Expected '='": QT_TRANSLATE_NOOP("SchemeFaults", "键的后面缺少等号。"),
    "Expected newline": QT_TRANSLATE_NOOP("SchemeFaults", "值的后面多了东西。"),
    "Expected ']": QT_TRANSLATE_NOOP("SchemeFaults", "表头的方括号没有合上。"),
    "Unclosed array": QT_TRANSLATE_NOOP("SchemeFaults", "方括号没有合上，或者缺少逗号。"),
    "Unclosed inline": QT_TRANSLATE_NOOP("SchemeFaults", "花括号没有合上，或者缺少逗号。"),
    "Unterminated": QT_TRANSLATE_NOOP("SchemeFaults", "引号没有合上。"),
    "Cannot overwrite": QT_TRANSLATE_NOOP("SchemeFaults", "同一个键写了两次，请删去一处。"),
    "Cannot declare": QT_TRANSLATE_NOOP("SchemeFaults", "同一个表头写了两次，请删去一处。"),
    "Duplicate": QT_TRANSLATE_NOOP("SchemeFaults", "同一个键写了两次，请删去一处。"),
    "Exceeds the limit": QT_TRANSLATE_NOOP("SchemeFaults", "数字太长，请检查是不是写错了。"),
    "nesting": QT_TRANSLATE_NOOP(
        "SchemeFaults", "方括号、花括号或者点号套了太多层，制度文件用不到这么多。"
    ),
}


def _bad_value(complaint: SchemeComplaint) -> str:
    detail = "".join(sign if sign.isprintable() else _name_of(sign) for sign in complaint.detail)
    if detail in ('""', "[]"):
        return _said(QT_TRANSLATE_NOOP("SchemeFaults", "不能为空，请填写。"))
    if found := _RANGE.fullmatch(detail):
        text = QT_TRANSLATE_NOOP("SchemeFaults", "现在是 {x}，只能在 {least} 到 {most} 之间。")
        return _said(text).format(x=found[1], least=found[2], most=found[3])
    if found := _LARGER.fullmatch(detail):
        text = QT_TRANSLATE_NOOP("SchemeFaults", "{x} 不能大于 {most}。")
        return _said(text).format(x=found[1], most=found[2])
    if detail.startswith("+ {"):
        text = QT_TRANSLATE_NOOP("SchemeFaults", "句子里必须有 {x}，请补上。")
        return _said(text).format(x=detail[2:])
    if found := _CHOICE.fullmatch(detail):
        for place, words in _CLASHES.items():
            if re.fullmatch(place, complaint.key):
                return _said(words).format(x=found[1], y=found[2])
        text = QT_TRANSLATE_NOOP("SchemeFaults", "“{x}”不能用，可以用的有：{known}。")
        return _said(text).format(x=found[1], known=found[2])
    return _said(_SHAPES.get(complaint.key.rpartition(".")[2], _OTHER)).format(x=detail)


_CLASHES = {
    "format": QT_TRANSLATE_NOOP(
        "SchemeFaults",
        "这份文件的格式是“{x}”，本程序认识的是“{y}”。如果它来自较新的版本，请先更新程序。",
    ),
    r".*\.cadence\.until": QT_TRANSLATE_NOOP(
        "SchemeFaults", "截止日“{x}”只能配一年一次的周期；请把周期改为每年，或者删去截止日。"
    ),
    r"deadlines\[\d+\]\.days": QT_TRANSLATE_NOOP(
        "SchemeFaults", "截止到年底的期限不再数天，请把“{x}”改为 0。"
    ),
    r"triggers\[\d+\]\.value": QT_TRANSLATE_NOOP(
        "SchemeFaults", "这一种情形不用填值，请删去“{x}”。"
    ),
    r"catalogues\[\d+\]\.levels": QT_TRANSLATE_NOOP(
        "SchemeFaults", "现在有 {x} 级，清单只能有两级或三级。"
    ),
    r"catalogues\[\d+\]\.counts": QT_TRANSLATE_NOOP(
        "SchemeFaults", "应有条数要每级一个，从上到下不减少；也可以都不填。"
    ),
}
"""What two values that do not go together mean, by the place of the first (a pattern)."""

_OTHER = QT_TRANSLATE_NOOP(
    "SchemeFaults", "“{x}”不能这样写；请检查多余的空格、看不见的字符、花括号和长度。"
)
_DATE = QT_TRANSLATE_NOOP("SchemeFaults", "“{x}”不是日期，请写成 2026-01-01 这样。")
_DAY = QT_TRANSLATE_NOOP(
    "SchemeFaults", "“{x}”不是每年都有的日子，请写成月-日，如 05-11；二月底写 02-end。"
)
_SHAPES = {
    "effective_from": _DATE,
    "date": _DATE,
    "opens": _DAY,
    "closes": _DAY,
    "until": _DAY,
    "counts": _CLASHES[r"catalogues\[\d+\]\.counts"],
    "code": QT_TRANSLATE_NOOP(
        "SchemeFaults", "“{x}”不能作代码；请用小写字母开头，只含小写字母、数字和 _。"
    ),
}


def _name_of(sign: str) -> str:
    """Return a sign that nobody sees, such as U+3000 or a mark of direction, by its number."""
    return f"<U+{ord(sign):04X}>"


def _unknown(detail: str) -> str:
    if detail.startswith("{"):
        text = QT_TRANSLATE_NOOP("SchemeFaults", "这句话里不能用 {x}，请删去或改成允许的占位词。")
    elif found := _SLIP.fullmatch(detail):
        text = QT_TRANSLATE_NOOP("SchemeFaults", "找不到“{x}”，是不是“{near}”？请改正，或者另选。")
        return _said(text).format(x=found[1], near=found[2])
    else:
        text = QT_TRANSLATE_NOOP("SchemeFaults", "找不到“{x}”，请先在别处写上它，或者另选。")
    return _said(text).format(x=detail)


def _said(source: str) -> str:
    return QCoreApplication.translate("SchemeFaults", source)
