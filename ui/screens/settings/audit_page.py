"""The audit trail: is it unbroken, and what was done lately."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from app.services.ports.vault_store import AnchorVerdict, AuditEntry
from ui.look.theme import GAP, PAGE_MARGIN
from ui.models.rows_model import Head, RowsModel
from ui.screens.settings.audit_words import act_text, object_text
from ui.session import Session
from ui.widgets.parts import MessageLine, button, label, row

_NEWEST = 200
_HASH_SHOWN = 12


class AuditPage(QWidget):
    """Shows the newest entries at once; checks the whole trail when asked."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.check_button = button(self.tr("检查全部审计记录"), "primary")
        self.refresh_button = button(self.tr("刷新"))
        self.result = MessageLine()
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("最近的审计记录"))
        heads = (
            Head[AuditEntry](self.tr("序号"), lambda e: str(e.seq)),
            Head[AuditEntry](self.tr("时间"), lambda e: f"{e.at.astimezone():%Y-%m-%d %H:%M:%S}"),
            Head[AuditEntry](self.tr("账户"), lambda e: e.account),
            Head[AuditEntry](self.tr("动作"), lambda e: act_text(e.act)),
            Head[AuditEntry](self.tr("对象"), lambda e: object_text(e.entity)),
            Head[AuditEntry](self.tr("编号"), lambda e: str(e.entity_id or "")),
            Head[AuditEntry](self.tr("校验值"), lambda e: e.hash[:_HASH_SHOWN]),
        )
        self._model = RowsModel(heads, self)
        self._lay_out()
        self.check_button.clicked.connect(self._check)
        self.refresh_button.clicked.connect(self._load)
        self._say_anchor(session.workbench.store.anchor_verdict)
        self._load()

    def _lay_out(self) -> None:
        self.table.setModel(self._model)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, 0)
        layout.setSpacing(GAP)
        layout.addWidget(
            label(
                self.tr("每一次改动都记在一条首尾相连的链上，改动或删去任何一条都会被发现。"),
                "hint",
            )
        )
        layout.addLayout(row(self.check_button, self.refresh_button))
        layout.addWidget(self.result)
        layout.addWidget(self.table, 1)

    def _load(self) -> None:
        store = self._session.workbench.store

        def newest() -> tuple[AuditEntry, ...]:
            with store.read() as tables:
                return tables.audit.newest(_NEWEST)

        self._session.jobs.read(newest, owner=self, done=self._model.show)

    def _check(self) -> None:
        store = self._session.workbench.store
        self.check_button.setEnabled(False)
        self.result.say(self.tr("正在检查…"), "hint")

        def first_break() -> int | None:
            with store.read() as tables:
                return tables.audit.first_break()

        def failed(_: Exception) -> bool:
            self.check_button.setEnabled(True)
            self.result.say("")
            return False

        self._session.jobs.read(first_break, owner=self, done=self._checked, failed=failed)

    def _checked(self, broken_at: int | None) -> None:
        self.check_button.setEnabled(True)
        if broken_at is None:
            self.result.say(self.tr("审计记录完整，没有发现改动。"), "good")
        else:
            self.result.say(
                self.tr(
                    "审计记录从第 {seq} 条起不相符，数据可能被绕过程序改动过。"
                    "请停止使用，保留现场并通知安全审计员。"
                ).format(seq=broken_at)
            )

    def _say_anchor(self, verdict: AnchorVerdict) -> None:
        warnings = {
            AnchorVerdict.ROLLED_BACK: self.tr(
                "注意：这个保险库比上次关闭时旧，可能被换成了以前的备份。"
            ),
            AnchorVerdict.FORKED: self.tr(
                "注意：这个保险库与上次关闭时的不是同一份，两份都被改动过。"
            ),
        }
        if verdict in warnings:
            self.result.say(warnings[verdict], "warning")
