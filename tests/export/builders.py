"""Invented records for the tests of Word, PDF and the checkers."""

from collections.abc import Iterator
from itertools import cycle, islice

from app.domain.record import (
    Block,
    Column,
    Field,
    FieldTable,
    Furniture,
    Heading,
    Paragraph,
    ParagraphRole,
    Record,
    SignatureBlock,
    SignatureLine,
    Table,
    Utterance,
)

FURNITURE = Furniture(
    page_sign_label="谈话对象签名：",
    page_number="第{page}页 共{pages}页",
    fingerprint_label="记录指纹：",
    sign_date="年　　月　　日",
    blank_rest="（以下空白）",
)
SUBJECT = "龚𠮷䶮"
INTERVIEWER = "秦望川"
RECORDER = "苏晚晴"
ARCHIVIST = "莫等闲"

_QUESTIONS = (
    "请你谈一谈，今年以来班子在履行管党治党责任方面做了哪些工作，还有哪些没有做到位？",
    "去年12月的巡察反馈指出“项目台账更新不及时”，涉及37个项目、1,280.5万元，现在进展如何？",
    "营商环境问卷中，有14.6%的企业提到“办事要找熟人”。对这一点，你怎么看？",
    "对照上述情况，你打算采取哪些措施，什么时候完成，由谁负责？",
)
_ANSWERS = (
    (
        "我先作一个说明。今年1月至10月，班子共召开专题会议9次，逐项研究了责任清单；但是，对下属"
        "二级单位的督促还停留在发文件、听汇报上，到现场看得少、问得浅，这是我作为第一责任人的不足。"
    ),
    (
        "37个项目中，已完成台账更新的有29个，剩下的8个卡在资料移交上——其中5个是机构改革前立的项，"
        "原经办人已经调离。我们已请档案室协助，预计2026年3月31日前补齐……不会再拖。"
    ),
    (
        "问卷我逐份看过。问题主要集中在“云帆路综合窗口”，原因有三：一是窗口授权不足；二是流程图"
        "（见内网www.example.invalid/guide?id=20261105）没有及时更新；三是个别同志服务意识淡薄。"
    ),
    (
        "我承诺：第一，十五个工作日内完成窗口授权清单；第二，每季度末到窗口当一天办事员；"
        "第三，结果向全体干部公开，接受监督。完成时限是2026年6月30日，由我本人负责。"
    ),
)


def a_record(
    entries: int = 12,
    *,
    texts: tuple[str, ...] = (),
    name: str = SUBJECT,
    mark: str = "内部资料",
    tables: bool = True,
    version: int = 1,
) -> Record:
    """Return a whole record: head, `entries` utterances, lists and signatures.

    `texts` replaces the words of the first entries; `name` is the subject's.
    """
    blocks: list[Block] = [_head(name), Heading(1, "一、谈话内容")]
    blocks += _entries(entries, texts, name)
    if tables:
        blocks += [Heading(1, "二、问题与措施"), *_tables()]
    blocks += _closing(name)
    return Record(
        title="党内政治监督谈话记录",
        number="云政监谈〔2026〕7号",
        type_name="党内政治监督谈话",
        mark=mark,
        version=version,
        furniture=FURNITURE,
        blocks=tuple(blocks),
    )


def a_long_record() -> Record:
    """Return a record of 22 printed pages."""
    return a_record(entries=142)


def _head(name: str) -> FieldTable:
    return FieldTable(
        (
            Field("谈话时间", "2026年11月5日9时05分至11时40分（10时20分至10时30分休息）"),
            Field("谈话地点", "云溪市行政中心3号楼412室"),
            Field("谈话人", f"{INTERVIEWER}，云溪市委书记"),
            Field("记录人", f"{RECORDER}，云溪市纪委监委第四室"),
            Field("谈话对象", f"{name}，青竹县委书记"),
            Field("谈话事由", "2026年度党内政治监督谈话"),
        )
    )


def _entries(count: int, texts: tuple[str, ...], name: str) -> list[Block]:
    words = _words(texts)
    return [_entry(number, words, name) for number in range(1, count + 1)]


def _words(texts: tuple[str, ...]) -> Iterator[str]:
    turns = [text for pair in zip(_QUESTIONS, _ANSWERS, strict=True) for text in pair]
    yield from texts
    yield from islice(cycle(turns), len(texts) % len(turns), None)


def _entry(number: int, words: Iterator[str], name: str) -> Utterance:
    asked = number % 2 == 1
    minute = 5 + number
    return Utterance(
        number=number,
        time=f"{9 + minute // 60:02}:{minute % 60:02}",
        label="问" if asked else "答",
        speaker=INTERVIEWER if asked else name,
        text=next(words),
        marks=_marks(number),
    )


def _marks(number: int) -> tuple[str, ...]:
    special = {3: ("问题1",), 4: ("更正1",), 8: ("承诺1", "更正2")}
    return special.get(number, ())


def _tables() -> list[Block]:
    return [
        Table(
            "问题清单",
            (Column("序号", 1), Column("问题", 5), Column("条目", 2)),
            (
                ("1", "项目台账更新不及时，8个项目资料未移交", "第3条"),
                ("2", "综合窗口授权不足，流程图没有及时更新", "第5条"),
                ("3", "对二级单位督促停留在发文件、听汇报", "第2条"),
            ),
        ),
        Table(
            "更正一览",
            (Column("序号", 1), Column("原文", 4), Column("更正为", 4), Column("提出人", 2)),
            (
                ("1", "已完成27个", "已完成29个", "谈话对象"),
                ("2", "十个工作日内", "十五个工作日内", "谈话对象"),
            ),
        ),
    ]


def _closing(name: str) -> list[Block]:
    return [
        Paragraph("本记录共更正2处，更正前后的文字均列于上表。", ParagraphRole.NOTE),
        Paragraph("以上记录我看过，和我说的相符。", ParagraphRole.CLOSING),
        SignatureBlock(
            (
                SignatureLine("subject", "谈话对象", name),
                SignatureLine("interviewer", "谈话人", INTERVIEWER),
                SignatureLine("recorder", "记录人", RECORDER),
                SignatureLine("archivist", "档案员", ARCHIVIST),
            )
        ),
    ]
