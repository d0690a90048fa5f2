"""The screen's own words around a scheme's words."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from ui.look.translation import QT_TRANSLATE_NOOP


class SchemeWord(Enum):
    """Headings and labels of the page of a scheme."""

    REGULATION = QT_TRANSLATE_NOOP("SchemePage", "五项规定")
    CONTENT = QT_TRANSLATE_NOOP("SchemePage", "谈话内容")
    MANNER = QT_TRANSLATE_NOOP("SchemePage", "谈话方式")
    SUBJECTS = QT_TRANSLATE_NOOP("SchemePage", "谈话对象")
    PRINCIPLES = QT_TRANSLATE_NOOP("SchemePage", "谈话原则")
    USE_OF_RESULTS = QT_TRANSLATE_NOOP("SchemePage", "结果运用")
    TALK_TYPES = QT_TRANSLATE_NOOP("SchemePage", "谈话种类")
    FOCUS_AREAS = QT_TRANSLATE_NOOP("SchemePage", "关注方面")
    OUTLINE = QT_TRANSLATE_NOOP("SchemePage", "谈话怎样推进")
    RECORD = QT_TRANSLATE_NOOP("SchemePage", "记录用语")
    LISTS = QT_TRANSLATE_NOOP("SchemePage", "清单栏目")
    DEADLINES = QT_TRANSLATE_NOOP("SchemePage", "时限")
    RULES = QT_TRANSLATE_NOOP("SchemePage", "提示规则")
    BASES = QT_TRANSLATE_NOOP("SchemePage", "依据")
    VERSION = QT_TRANSLATE_NOOP("SchemePage", "第 {version} 版")
    EFFECTIVE = QT_TRANSLATE_NOOP("SchemePage", "自 {date} 起施行")
    SUBJECT = QT_TRANSLATE_NOOP("SchemePage", "谈话对象须是")
    HEAD_ONLY = QT_TRANSLATE_NOOP("SchemePage", "一把手")
    TAKE_PART = QT_TRANSLATE_NOOP("SchemePage", "必须参加")
    STAGES = QT_TRANSLATE_NOOP("SchemePage", "经过的环节")
    PAPERS = QT_TRANSLATE_NOOP("SchemePage", "需要的文书")
    ASKS = QT_TRANSLATE_NOOP("SchemePage", "另外要求")
    STAFF = QT_TRANSLATE_NOOP("SchemePage", "谈话人、记录人合计不少于 {count} 人")
    FEMALE_STAFF = QT_TRANSLATE_NOOP("SchemePage", "谈话对象为女性的，有女性工作人员在场")
    HEALTH = QT_TRANSLATE_NOOP("SchemePage", "询问身体状况")
    ARRIVAL = QT_TRANSLATE_NOOP("SchemePage", "记明到场、离开时间和送离人")
    CADENCE = QT_TRANSLATE_NOOP("SchemePage", "频次")
    BASIS = QT_TRANSLATE_NOOP("SchemePage", "谈话依据")
    PER_YEAR = QT_TRANSLATE_NOOP("SchemePage", "每年不少于 {count} 次")
    PER_HALF_YEAR = QT_TRANSLATE_NOOP("SchemePage", "每半年不少于 {count} 次")
    PER_QUARTER = QT_TRANSLATE_NOOP("SchemePage", "每季度不少于 {count} 次")
    BEFORE = QT_TRANSLATE_NOOP("SchemePage", "，在{event}之前")
    RECORD_HEAD = QT_TRANSLATE_NOOP("SchemePage", "首部")
    OPENING = QT_TRANSLATE_NOOP("SchemePage", "开场告知")
    ENTRY_WORDS = QT_TRANSLATE_NOOP("SchemePage", "条目用词")
    CLOSING = QT_TRANSLATE_NOOP("SchemePage", "核对语")
    PROBLEM_LIST = QT_TRANSLATE_NOOP("SchemePage", "问题清单")
    MEASURE_LIST = QT_TRANSLATE_NOOP("SchemePage", "举措清单")
    DEADLINE_LIST = QT_TRANSLATE_NOOP("SchemePage", "时限清单")
    LEDGER = QT_TRANSLATE_NOOP("SchemePage", "台账")
    WORKING_DAYS = QT_TRANSLATE_NOOP("SchemePage", "{days} 个工作日")
    CALENDAR_DAYS = QT_TRANSLATE_NOOP("SchemePage", "{days} 天")
    YEAR_END = QT_TRANSLATE_NOOP("SchemePage", "年底前")
    BLOCKS = QT_TRANSLATE_NOOP("SchemePage", "必须")
    WARNS = QT_TRANSLATE_NOOP("SchemePage", "提醒")
    SHOWS = QT_TRANSLATE_NOOP("SchemePage", "只显示")
    COMMA = QT_TRANSLATE_NOOP("SchemePage", "、")


def said(word: SchemeWord) -> str:
    """Return a word in the language of the screen."""
    return QCoreApplication.translate("SchemePage", word.value)
