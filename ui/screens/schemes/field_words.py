"""Screen words for the keys of a scheme; an unknown key is shown as it is, never hidden."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.scheme_edit import Path, pattern_of
from ui.look.translation import QT_TRANSLATE_NOOP
from ui.screens.schemes.outline_field_words import OUTLINE_WORDS
from ui.screens.schemes.record_field_words import RECORD_WORDS

_WORDS = {
    "": QT_TRANSLATE_NOOP("SchemeFields", "基本信息"),
    "code": QT_TRANSLATE_NOOP("SchemeFields", "代码"),
    "version": QT_TRANSLATE_NOOP("SchemeFields", "版本"),
    "name": QT_TRANSLATE_NOOP("SchemeFields", "名称"),
    "office": QT_TRANSLATE_NOOP("SchemeFields", "制定机关"),
    "effective_from": QT_TRANSLATE_NOOP("SchemeFields", "施行日期（如 2026-01-01）"),
    "outline_script": QT_TRANSLATE_NOOP("SchemeFields", "谈话推进的步骤（每行一步）"),
    "question_bank": QT_TRANSLATE_NOOP("SchemeFields", "提问参考（每行一问）"),
    "regulation": QT_TRANSLATE_NOOP("SchemeFields", "五项规定"),
    "regulation.content": QT_TRANSLATE_NOOP("SchemeFields", "谈话内容"),
    "regulation.manner": QT_TRANSLATE_NOOP("SchemeFields", "谈话方式"),
    "regulation.subjects": QT_TRANSLATE_NOOP("SchemeFields", "谈话对象"),
    "regulation.principles": QT_TRANSLATE_NOOP("SchemeFields", "谈话原则"),
    "regulation.use_of_results": QT_TRANSLATE_NOOP("SchemeFields", "结果运用"),
    "bases": QT_TRANSLATE_NOOP("SchemeFields", "依据"),
    "bases.*.title": QT_TRANSLATE_NOOP("SchemeFields", "文件名称（带书名号）"),
    "bases.*.number": QT_TRANSLATE_NOOP("SchemeFields", "文号"),
    "bases.*.issuer": QT_TRANSLATE_NOOP("SchemeFields", "发文机关"),
    "bases.*.date": QT_TRANSLATE_NOOP("SchemeFields", "发文日期（年、年月或年月日）"),
    "bases.*.trial": QT_TRANSLATE_NOOP("SchemeFields", "试行"),
    "levels": QT_TRANSLATE_NOOP("SchemeFields", "单位层级"),
    "levels.*.rank": QT_TRANSLATE_NOOP("SchemeFields", "次序（1 最高）"),
    "levels.*.aliases": QT_TRANSLATE_NOOP("SchemeFields", "别名"),
    "authorities": QT_TRANSLATE_NOOP("SchemeFields", "干部管理权限"),
    "roles": QT_TRANSLATE_NOOP("SchemeFields", "角色称谓"),
    "roles.*.role": QT_TRANSLATE_NOOP("SchemeFields", "角色"),
    "focus_areas": QT_TRANSLATE_NOOP("SchemeFields", "关注方面"),
    "sensitive": QT_TRANSLATE_NOOP("SchemeFields", "敏感"),
    "talk_types": QT_TRANSLATE_NOOP("SchemeFields", "谈话种类"),
    "talk_types.*.record_title": QT_TRANSLATE_NOOP("SchemeFields", "记录标题"),
    "talk_types.*.direction": QT_TRANSLATE_NOOP("SchemeFields", "谁同谁谈"),
    "talk_types.*.subject_must_be_head": QT_TRANSLATE_NOOP("SchemeFields", "谈话对象须是一把手"),
    "talk_types.*.interviewer_must_be_head": QT_TRANSLATE_NOOP("SchemeFields", "谈话人须是一把手"),
    "talk_types.*.required_roles": QT_TRANSLATE_NOOP("SchemeFields", "必须参加"),
    "talk_types.*.stages": QT_TRANSLATE_NOOP("SchemeFields", "谈话前经过的环节"),
    "talk_types.*.papers": QT_TRANSLATE_NOOP("SchemeFields", "需要的材料"),
    "talk_types.*.basis": QT_TRANSLATE_NOOP("SchemeFields", "谈话依据"),
    "talk_types.*.focus_required": QT_TRANSLATE_NOOP("SchemeFields", "每个问题须归入关注方面"),
    "talk_types.*.mode": QT_TRANSLATE_NOOP("SchemeFields", "谈话方式"),
    "talk_types.*.purpose": QT_TRANSLATE_NOOP("SchemeFields", "用途（与其他谈话的区别）"),
    "talk_types.*.staff_at_least": QT_TRANSLATE_NOOP(
        "SchemeFields", "谈话人、记录人合计至少（人）"
    ),
    "talk_types.*.female_staff": QT_TRANSLATE_NOOP(
        "SchemeFields", "谈话对象为女性的，须有女性工作人员"
    ),
    "talk_types.*.asks_health": QT_TRANSLATE_NOOP("SchemeFields", "询问身体状况"),
    "talk_types.*.asks_arrival": QT_TRANSLATE_NOOP("SchemeFields", "记明到场、离开和送离人"),
    "talk_types.*.interviewer_words": QT_TRANSLATE_NOOP("SchemeFields", "谁来谈（规定原话）"),
    "talk_types.*.subject_words": QT_TRANSLATE_NOOP("SchemeFields", "和谁谈（规定原话）"),
    "talk_types.*.documents": QT_TRANSLATE_NOOP("SchemeFields", "谈话前的文书"),
    "cadence": QT_TRANSLATE_NOOP("SchemeFields", "频次"),
    "cadence.count": QT_TRANSLATE_NOOP("SchemeFields", "至少（次）"),
    "cadence.period": QT_TRANSLATE_NOOP("SchemeFields", "每"),
    "cadence.before": QT_TRANSLATE_NOOP("SchemeFields", "在什么之前"),
    "cadence.until": QT_TRANSLATE_NOOP("SchemeFields", "最迟（月-日，或 02-end）"),
    "cadence.groups": QT_TRANSLATE_NOOP("SchemeFields", "只适用于这些对象类别"),
    "cadence.levels": QT_TRANSLATE_NOOP("SchemeFields", "只适用于这些层级"),
    "lint": QT_TRANSLATE_NOOP("SchemeFields", "提示规则"),
    "lint.*.severity": QT_TRANSLATE_NOOP("SchemeFields", "程度"),
    "lint.*.text": QT_TRANSLATE_NOOP("SchemeFields", "提示的话"),
    "lint.*.low": QT_TRANSLATE_NOOP("SchemeFields", "下限"),
    "lint.*.high": QT_TRANSLATE_NOOP("SchemeFields", "上限"),
    "lint.*.words": QT_TRANSLATE_NOOP("SchemeFields", "要留意的词（每行一个）"),
    "source": QT_TRANSLATE_NOOP("SchemeFields", "出处"),
    "vocabularies": QT_TRANSLATE_NOOP("SchemeFields", "词表"),
    "problem_list": QT_TRANSLATE_NOOP("SchemeFields", "问题清单栏目"),
    "measure_list": QT_TRANSLATE_NOOP("SchemeFields", "举措清单栏目"),
    "deadline_list": QT_TRANSLATE_NOOP("SchemeFields", "时限清单栏目"),
    "ledger": QT_TRANSLATE_NOOP("SchemeFields", "台账栏目"),
    "title": QT_TRANSLATE_NOOP("SchemeFields", "标题"),
    "share": QT_TRANSLATE_NOOP("SchemeFields", "栏宽（份）"),
    "deadlines": QT_TRANSLATE_NOOP("SchemeFields", "时限"),
    "deadlines.*.kind": QT_TRANSLATE_NOOP("SchemeFields", "怎样计日"),
    "deadlines.*.days": QT_TRANSLATE_NOOP("SchemeFields", "天数"),
    "deadlines.*.roll_forward": QT_TRANSLATE_NOOP("SchemeFields", "遇休息日顺延到工作日"),
    "campaigns": QT_TRANSLATE_NOOP("SchemeFields", "集中谈话"),
    "talk_type": QT_TRANSLATE_NOOP("SchemeFields", "谈话种类"),
    "campaigns.*.opens": QT_TRANSLATE_NOOP("SchemeFields", "开始（月-日，如 05-11）"),
    "campaigns.*.closes": QT_TRANSLATE_NOOP(
        "SchemeFields", "结束（月-日，如 07-10；二月底写 02-end）"
    ),
    "reports": QT_TRANSLATE_NOOP("SchemeFields", "两报一看"),
    "reports.*.owners": QT_TRANSLATE_NOOP("SchemeFields", "由谁负责"),
    "reports.*.deadline": QT_TRANSLATE_NOOP("SchemeFields", "时限"),
    "reports.*.addressees": QT_TRANSLATE_NOOP("SchemeFields", "报送给（每行一个）"),
    "reports.*.authorities": QT_TRANSLATE_NOOP("SchemeFields", "只报这些管理权限的干部"),
    "reports.*.personal_detail": QT_TRANSLATE_NOOP("SchemeFields", "包含个人情况"),
    "programmes": QT_TRANSLATE_NOOP("SchemeFields", "检查方案"),
    "programmes.*.parts": QT_TRANSLATE_NOOP("SchemeFields", "各部分"),
    "programmes.*.parts.*.count": QT_TRANSLATE_NOOP("SchemeFields", "项数"),
    "programmes.*.parts.*.items": QT_TRANSLATE_NOOP("SchemeFields", "各项"),
    "duties": QT_TRANSLATE_NOOP("SchemeFields", "谈话以外要做的事"),
    "duties.*.actor": QT_TRANSLATE_NOOP("SchemeFields", "由谁做"),
    "duties.*.kinds": QT_TRANSLATE_NOOP("SchemeFields", "登记时选用的词表（代码，可以不填）"),
    "triggers": QT_TRANSLATE_NOOP("SchemeFields", "触发情形"),
    "triggers.*.kind": QT_TRANSLATE_NOOP("SchemeFields", "情形"),
    "triggers.*.value": QT_TRANSLATE_NOOP("SchemeFields", "具体值"),
    "triggers.*.document": QT_TRANSLATE_NOOP("SchemeFields", "文书"),
    "catalogues": QT_TRANSLATE_NOOP("SchemeFields", "表现库目录"),
    "catalogues.*.levels": QT_TRANSLATE_NOOP("SchemeFields", "各级名称（每行一级）"),
    "catalogues.*.counts": QT_TRANSLATE_NOOP("SchemeFields", "各级数目"),
    "catalogues.*.has_owner": QT_TRANSLATE_NOOP("SchemeFields", "每条列明责任部门"),
    "documents": QT_TRANSLATE_NOOP("SchemeFields", "谈话前的文书"),
    "documents.*.layout": QT_TRANSLATE_NOOP("SchemeFields", "版式"),
    "documents.*.addressing": QT_TRANSLATE_NOOP("SchemeFields", "发给谁"),
    "documents.*.to_role": QT_TRANSLATE_NOOP("SchemeFields", "默认发给谁"),
    "documents.*.series": QT_TRANSLATE_NOOP("SchemeFields", "编号系列"),
    "documents.*.fields": QT_TRANSLATE_NOOP("SchemeFields", "填写项"),
    "documents.*.signatures": QT_TRANSLATE_NOOP("SchemeFields", "签名处（每行一处）"),
    "documents.*.receipt": QT_TRANSLATE_NOOP("SchemeFields", "附回执"),
    "documents.*.receipt_fields": QT_TRANSLATE_NOOP("SchemeFields", "回执填写项（每行一项）"),
    "documents.*.reply_deadline": QT_TRANSLATE_NOOP("SchemeFields", "回复时限"),
    "documents.*.reply_title": QT_TRANSLATE_NOOP("SchemeFields", "回复表的标题"),
    "documents.*.reply_fields": QT_TRANSLATE_NOOP("SchemeFields", "回复表的填写项"),
    "documents.*.reply_word": QT_TRANSLATE_NOOP("SchemeFields", "回复叫作"),
    "documents.*.return_deadline": QT_TRANSLATE_NOOP("SchemeFields", "报回时限"),
    "documents.*.return_word": QT_TRANSLATE_NOOP("SchemeFields", "报回叫作"),
    "documents.*.endorsed": QT_TRANSLATE_NOOP("SchemeFields", "回复须党组织负责人签字背书"),
    "series.*.digits": QT_TRANSLATE_NOOP("SchemeFields", "号码位数"),
    "series.*.by_quarter": QT_TRANSLATE_NOOP("SchemeFields", "每季度重新编号"),
    "outline_form": QT_TRANSLATE_NOOP("SchemeFields", "谈话提纲用语"),
    "outline_form.draft_mark": QT_TRANSLATE_NOOP("SchemeFields", "草稿标记"),
    "outline_form.addendum_title": QT_TRANSLATE_NOOP("SchemeFields", "增补提纲的标题"),
    "outline_form.addendum_mark": QT_TRANSLATE_NOOP("SchemeFields", "增补提纲的标记"),
    "outline_form.question_title": QT_TRANSLATE_NOOP("SchemeFields", "问题的标题"),
    "outline_form.none": QT_TRANSLATE_NOOP("SchemeFields", "没有内容时写"),
    "outline_form.demands": QT_TRANSLATE_NOOP("SchemeFields", "工作要求"),
    "outline_form.self_review": QT_TRANSLATE_NOOP("SchemeFields", "民主生活会剖析要求"),
    "outline_form.opening": QT_TRANSLATE_NOOP("SchemeFields", "开场说明"),
    "outline_form.labels": QT_TRANSLATE_NOOP("SchemeFields", "各栏名称"),
    "outline_form.asks": QT_TRANSLATE_NOOP("SchemeFields", "追问用语"),
    "outline_form.offices": QT_TRANSLATE_NOOP("SchemeFields", "须经哪些机关会商"),
    "portrait_form": QT_TRANSLATE_NOOP("SchemeFields", "画像用语"),
    "portrait_form.internal_mark": QT_TRANSLATE_NOOP("SchemeFields", "内部标记"),
    "portrait_form.source_label": QT_TRANSLATE_NOOP("SchemeFields", "依据前的字"),
    "portrait_form.no_source": QT_TRANSLATE_NOOP("SchemeFields", "没有依据的注明"),
    "portrait_form.sensitive_note": QT_TRANSLATE_NOOP("SchemeFields", "限定知悉的注明"),
    "portrait_form.hidden_note": QT_TRANSLATE_NOOP("SchemeFields", "未印内容的注明"),
    "portrait_form.nothing": QT_TRANSLATE_NOOP("SchemeFields", "没有内容时写"),
    "series": QT_TRANSLATE_NOOP("SchemeFields", "编号系列"),
    "series.*.pattern": QT_TRANSLATE_NOOP("SchemeFields", "编号格式"),
    "series.*.word": QT_TRANSLATE_NOOP("SchemeFields", "编号用字"),
    "rows": QT_TRANSLATE_NOOP("SchemeFields", "来源条目"),
    "rows.*.id": QT_TRANSLATE_NOOP("SchemeFields", "条目编号"),
    "rows.*.quote": QT_TRANSLATE_NOOP("SchemeFields", "原句"),
    "rows.*.where": QT_TRANSLATE_NOOP("SchemeFields", "在程序中的位置"),
    "label": QT_TRANSLATE_NOOP("SchemeFields", "标签"),
    "paragraphs": QT_TRANSLATE_NOOP("SchemeFields", "正文段落（每行一段）"),
    **RECORD_WORDS,
    **OUTLINE_WORDS,
}


def field_word(path: Path) -> str:
    """Return the word for what stands at a path; the longest end of its pattern counts.

    What no word was made for is called by its key, an item of a list by its number.
    """
    steps = pattern_of(path).split(".")
    for start in range(len(steps)):
        word = _WORDS.get(".".join(steps[start:]))
        if word is not None:
            return QCoreApplication.translate("SchemeFields", word)
    last = path[-1]
    return f"{last + 1}" if isinstance(last, int) else last


def heading(path: Path, names: Sequence[str] = ()) -> str:
    """Return the way to a value in words: 谈话种类 › 提醒谈话 › 记录标题."""
    words = []
    for place, step in enumerate(path):
        own = names[place] if place < len(names) else ""
        words.append(own if own and isinstance(step, int) else field_word(path[: place + 1]))
    return " › ".join(words)
