"""Materials and requests as tables: the handover list (XM20) and the request list (AH12)."""

from collections.abc import Iterable

from app.domain.material import Material, MaterialRequest, RequestState, Verification
from app.services.material_words import KINDS, SOURCES, MaterialWords
from app.services.ports.spreadsheet import NewColumn, Row

MATERIAL_SHEET = "材料移交清单"
REQUEST_SHEET = "材料需求清单"

MATERIAL_COLUMNS = (
    NewColumn("序号", 6),
    NewColumn("材料名称", 40),
    NewColumn("种类", 14),
    NewColumn("来源单位", 22),
    NewColumn("来源类别", 18),
    NewColumn("材料日期", 12),
    NewColumn("收到日期", 12),
    NewColumn("密级", 8),
    NewColumn("可以出示", 9),
    NewColumn("摘要", 48),
    NewColumn("建议条数", 9),
    NewColumn("核实情况", 10),
    NewColumn("有效期至", 12),
    NewColumn("原件", 28),
    NewColumn("SHA-256", 66),
    NewColumn("移交人签名", 14),
    NewColumn("接收人签名", 14),
    NewColumn("移交时间", 14),
)
REQUEST_COLUMNS = (
    NewColumn("序号", 6),
    NewColumn("提供单位", 24),
    NewColumn("种类", 14),
    NewColumn("所需内容", 44),
    NewColumn("关于", 26),
    NewColumn("提出日期", 12),
    NewColumn("应交日期", 12),
    NewColumn("收到日期", 12),
    NewColumn("状态", 10),
    NewColumn("催要次数", 9),
    NewColumn("最近催要", 12),
    NewColumn("摘要", 48),
)
_VERIFIED = {
    Verification.UNSAID: "",
    Verification.PENDING: "待核实",
    Verification.VERIFIED: "已核实",
    Verification.REFUTED: "查否",
}
_STATES = {
    RequestState.WAITING: "待收",
    RequestState.DUE_SOON: "即将到期",
    RequestState.OVERDUE: "逾期未交",
    RequestState.RECEIVED: "已收到",
}


def material_cells(materials: Iterable[Material], words: MaterialWords) -> tuple[Row, ...]:
    """Return cards as rows of the handover list; the last three cells are filled in by hand."""
    return tuple(
        (
            str(number),
            material.title,
            words.name(KINDS, material.kind),
            material.source,
            words.name(SOURCES, material.source_kind),
            day_text(material.dated),
            day_text(material.received_on),
            material.classification,
            "是" if material.showable else "否",
            material.digest,
            str(material.advices) if material.advices else "",
            _VERIFIED[material.verification],
            day_text(material.valid_until),
            material.file_name,
            material.sha256,
            "",
            "",
            "",
        )
        for number, material in enumerate(materials, 1)
    )


def request_cells(
    rows: Iterable[tuple[MaterialRequest, RequestState, str, str]], words: MaterialWords
) -> tuple[Row, ...]:
    """Return requests, each with its state, whom it is about and a digest, as table rows."""
    return tuple(
        (
            str(number),
            request.provider,
            words.name(KINDS, request.kind),
            request.wanted,
            about,
            day_text(request.asked_on),
            day_text(request.due_on),
            day_text(request.received_on),
            _STATES[state],
            str(request.reminders) if request.reminders else "",
            day_text(request.reminded_on),
            digest,
        )
        for number, (request, state, about, digest) in enumerate(rows, 1)
    )


def day_text(day: object) -> str:
    """Return a day as ISO text, nothing for none."""
    return str(day) if day else ""
