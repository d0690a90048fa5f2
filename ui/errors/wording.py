"""The words for every failure: what happened, and what to do now; a test demands all of them."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.errors import TanluError
from app.services.errors import SchemeBrokenError, SchemeComplaint
from ui.errors.code_words import fact_text, field_text, strength_text
from ui.errors.document_words import DOCUMENT_WORDS, fault_text
from ui.errors.hand_words import HAND_WORDS
from ui.errors.intake_words import INTAKE_WORDS
from ui.errors.library_words import LIBRARY_WORDS
from ui.errors.material_words import MATERIAL_WORDS
from ui.errors.outline_words import OUTLINE_WORDS
from ui.errors.paper_words import PAPER_WORDS
from ui.errors.phrase_words import PHRASE_WORDS
from ui.errors.plan_words import PLAN_WORDS
from ui.errors.scheme_words import SCHEME_WORDS
from ui.errors.sitting_words import SITTING_WORDS
from ui.errors.vault_words import VAULT_WORDS
from ui.errors.work_words import WORK_WORDS
from ui.look.translation import QT_TRANSLATE_NOOP

_TABLE = (
    VAULT_WORDS
    | WORK_WORDS
    | SITTING_WORDS
    | SCHEME_WORDS
    | HAND_WORDS
    | PHRASE_WORDS
    | PAPER_WORDS
    | DOCUMENT_WORDS
    | OUTLINE_WORDS
    | MATERIAL_WORDS
    | PLAN_WORDS
    | LIBRARY_WORDS
    | INTAKE_WORDS
)
_ENDS = ("。", "！", "？", "；", "：")
_COMPLAINTS_SHOWN = 12

_REASONS = {
    "unknown_key": QT_TRANSLATE_NOOP("Errors", "不认识的键"),
    "missing_key": QT_TRANSLATE_NOOP("Errors", "缺少这个键"),
    "wrong_type": QT_TRANSLATE_NOOP("Errors", "值的类型不对"),
    "bad_value": QT_TRANSLATE_NOOP("Errors", "值不允许"),
    "duplicate": QT_TRANSLATE_NOOP("Errors", "重复"),
    "unknown_reference": QT_TRANSLATE_NOOP("Errors", "引用了不存在的项"),
    "syntax": QT_TRANSLATE_NOOP("Errors", "TOML 语法错误"),
    "too_large": QT_TRANSLATE_NOOP("Errors", "文件太大，不像制度文件"),
    "no_text": QT_TRANSLATE_NOOP("Errors", "不是文字文件，或者编码认不出来；请存为 UTF-8"),
    "no_key": QT_TRANSLATE_NOOP("Errors", "里面没有私钥"),
    "not_rsa": QT_TRANSLATE_NOOP("Errors", "不是 RSA 密钥"),
    "key_short": QT_TRANSLATE_NOOP("Errors", "密钥太短，至少 2048 位"),
    "usage": QT_TRANSLATE_NOOP("Errors", "证书的用途不包括签名"),
}


@dataclass(frozen=True)
class Words:
    """A title, what happened, and what to do; none of them quotes a talk."""

    title: str
    text: str
    todo: str

    @property
    def in_place(self) -> str:
        """What happened and what to do as one paragraph, for a message beside a field."""
        joined = "" if self.text.endswith(_ENDS) else " "
        return f"{self.text}{joined}{self.todo}"


def words_of(error: TanluError) -> Words:
    """Return the words for a failure; the nearest class that has words counts."""
    for kind in type(error).__mro__:
        if kind in _TABLE:
            facts = _facts(error)
            title, text, todo = (_said(part).format_map(facts) for part in _TABLE[kind])
            return Words(title, text, todo)
    raise KeyError(type(error).__name__)


def has_words(kind: type[TanluError]) -> bool:
    """Tell whether a class has words of its own."""
    return kind in _TABLE


def _facts(error: TanluError) -> dict[str, str]:
    facts = {name: fact_text(value) for name, value in vars(error).items()}
    if "field" in facts:
        facts["field"] = field_text(facts["field"])
    if "reason" in facts:
        facts["reason"] = _reason(facts["reason"])
    if "fault" in facts:
        facts["fault"] = fault_text(facts["fault"])
    if isinstance(error, SchemeBrokenError):
        shown = error.complaints[:_COMPLAINTS_SHOWN]
        facts["complaints"] = "\n".join(complaint_text(complaint) for complaint in shown)
    return facts


def complaint_text(complaint: SchemeComplaint) -> str:
    """Return one fault of a scheme file in a line: file, line, key, reason."""
    pattern = _said(QT_TRANSLATE_NOOP("Errors", "{file} 第 {line} 行，{key}：{reason} {detail}"))
    return pattern.format(
        file=complaint.file,
        line=complaint.line,
        key=complaint.key,
        reason=_reason(complaint.reason),
        detail=complaint.detail,
    ).strip()


def complaint_reason(code: str) -> str:
    """Return why a key of a scheme file was refused."""
    return _reason(code)


def _reason(code: str) -> str:
    if code in _REASONS:
        return _said(_REASONS[code])
    try:
        return strength_text(code)
    except ValueError:
        return code


def _said(source: str) -> str:
    return QCoreApplication.translate("Errors", source) if source else ""


def in_place(error: Exception) -> str:
    """Return the words for a message beside a field; empty for a fault of the program."""
    return words_of(error).in_place if isinstance(error, TanluError) else ""
