"""What the screen shows of signing by hand, read in one go, and its words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.hand_signing import JudgedSheet, PageVerdict, SheetVerdict
from app.domain.ids import TalkId
from app.domain.printing import Printing, PrintOutcome
from app.services.hand_signing import HandDesk, SignedPaper
from app.services.workbench import Workbench
from ui.look.translation import QT_TRANSLATE_NOOP

_SHEETS = {
    SheetVerdict.TWICE: QT_TRANSLATE_NOOP("HandSigning", "第 {page} 页，扫了不止一次"),
    SheetVerdict.OLDER: QT_TRANSLATE_NOOP(
        "HandSigning", "本谈话的另一版：第 {version} 版第 {page} 页，不算"
    ),
    SheetVerdict.FOREIGN: QT_TRANSLATE_NOOP(
        "HandSigning", "不是本谈话的：{number} 第 {page} 页，不算"
    ),
    SheetVerdict.UNREADABLE: QT_TRANSLATE_NOOP(
        "HandSigning", "页码认不出来：请看图片，在下面说明是第几页"
    ),
    SheetVerdict.EMPTY: QT_TRANSLATE_NOOP("HandSigning", "空白页，不算"),
}
_PAGES = {
    PageVerdict.THERE: QT_TRANSLATE_NOOP("HandSigning", "已签回"),
    PageVerdict.LOOKS_BLANK: QT_TRANSLATE_NOOP(
        "HandSigning", "在，但签名处像是空的：请看图片，确有签名就认定"
    ),
    PageVerdict.MISSING: QT_TRANSLATE_NOOP("HandSigning", "还缺"),
}
_PRINTS = {
    PrintOutcome.BEGUN: QT_TRANSLATE_NOOP("HandSigning", "结果不明"),
    PrintOutcome.DONE: QT_TRANSLATE_NOOP("HandSigning", "已送出"),
    PrintOutcome.STOPPED: QT_TRANSLATE_NOOP("HandSigning", "送出 {count} 页后停下"),
    PrintOutcome.NOTHING: QT_TRANSLATE_NOOP("HandSigning", "没有送出"),
}


@dataclass(frozen=True)
class HandState:
    """The papers to sign with what came back, and the prints."""

    talk_id: TalkId
    desk: HandDesk
    printings: tuple[Printing, ...]

    @property
    def record(self) -> SignedPaper | None:
        """The record, where it is fixed just now."""
        papers = self.desk.papers
        return papers[0] if papers and papers[0].paper.paper is None else None


def read_hand_state(bench: Workbench, talk_id: TalkId) -> HandState:
    """Return a talk's state; for a worker thread."""
    desk = bench.paper.hand_signing.desk(talk_id)
    return HandState(talk_id, desk, bench.paper.printing.of_talk(talk_id))


def page_words(verdict: PageVerdict) -> str:
    """Return how a page stands."""
    return _said(_PAGES[verdict])


def on_screen_words() -> str:
    """Return how a page stands that was signed on the screen."""
    return QCoreApplication.translate("HandSigning", "已在屏幕上手写")


def sheet_words(judged: JudgedSheet) -> str:
    """Return what a sheet is that shows none of the pages, or shows one again."""
    code = judged.sheet.code
    return _said(_SHEETS[judged.verdict]).format(
        page=code.page if code else judged.page,
        version=code.version if code else 0,
        number=code.number if code else "",
    )


def printing_words(printing: Printing) -> str:
    """Return one line of the list of prints."""
    outcome = _said(_PRINTS[printing.outcome]).format(count=printing.pages_out)
    line = QCoreApplication.translate(
        "HandSigning", "第 {copy} 次打印 · {time} · {who} · 第 {first}–{last} 页 · {outcome}"
    )
    text = line.format(
        copy=printing.copy,
        time=f"{printing.at:%Y-%m-%d %H:%M}",
        who=printing.account,
        first=printing.first,
        last=printing.last,
        outcome=outcome,
    )
    return f"{text} · {printing.reason}" if printing.reason else text


def page_ranges(pages: frozenset[int] | tuple[int, ...]) -> str:
    """Return page numbers as people write them: 1–3、5."""
    runs: list[list[int]] = []
    for page in sorted(pages):
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    comma = _said(QT_TRANSLATE_NOOP("HandSigning", "、"))
    return comma.join(str(r[0]) if len(r) == 1 else f"{r[0]}–{r[-1]}" for r in runs)


def _said(text: str) -> str:
    return QCoreApplication.translate("HandSigning", text)
