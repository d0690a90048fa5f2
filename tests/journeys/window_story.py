"""Who takes part in the talk of the journey, and what is said; all of it invented."""

from typing import NamedTuple

ACCOUNT = "周宁"
PASSPHRASE = "lantern-river-47-Maple"  # noqa: S105
CERTIFICATE_PASSPHRASE = "copper-window-93"  # noqa: S105
OFFICE = "云岭县纪委监委"
UNIT = "云岭县水利局"


class Someone(NamedTuple):
    """A person of the register."""

    name: str
    post: str


SUBJECT = Someone("林𠮷", "局长")
INTERVIEWER = Someone("李文", "副书记")
RECORDER = Someone("周宁", "干部")
ARCHIVIST = Someone("陈静", "档案员")
PEOPLE = (SUBJECT, INTERVIEWER, RECORDER, ARCHIVIST)

QUESTIONS = (
    ("渡口老桥加固为什么推迟了三个月？", "2026年3月应当开工", "推迟三个月", "项目台账"),
    ("防汛物资采购为什么没有比价？", "采购四批防汛物资", "共三十八万元", "审计报告"),
    ("值班制度执行得怎样？", "抽查发现两次空岗", "十二次抽查", "检查记录"),
)


class Said(NamedTuple):
    """The keys that are pressed before an entry, and its words."""

    keys: tuple[str, ...]
    text: str


ENTRIES = (
    Said(("Alt+Down",), "渡口老桥的加固为什么推迟了三个月？"),
    Said((), "招标第一次流标，我督促不力。"),
    Said(("F2",), "后来重新招标，六月才开工。"),
    Said(("Ctrl+D",), "流标以后两个月没有重新公告，这是必须整改的问题。"),
    Said(("F3",), "当时分管的同志病休，我没有及时安排别人。"),
    Said(("Alt+Down", "F2", "F2"), "防汛物资采购为什么没有比价？"),
    Said((), "汛期紧急，只问了一家。"),
    Said(("F6",), "出示采购合同复印件。"),
    Said(("F5", "Ctrl+M"), "我承诺六月底前补齐比价材料。"),
    Said(("F4",), "建议建立防汛物资供应商名录。"),
)
AFTER_THE_PAUSE = (
    Said(("Alt+Down",), "值班制度执行得怎样？"),
    Said((), "有两次空岗，我已经批评了当班人员"),
)
SPOKEN_LATE = "并调整了值班表。"
WRONG, RIGHT = "只问了一家。", "只问了两家。"
STATEMENT = "以上情况属实，我会按期整改。"
PAUSE = "谈话对象需要服药"
VERDICTS = ("有效", "无效", "无法判断")
