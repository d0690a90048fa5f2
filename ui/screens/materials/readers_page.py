"""Who may read a material, and who had it before them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from app.domain.errors import RuleBrokenError
from app.domain.material import Material, Viewing
from ui.errors.wording import in_place
from ui.look.theme import GAP, WIDE_GAP
from ui.models.material_words import viewing_text
from ui.session import Session
from ui.widgets.parts import MessageLine, button, label, row
from ui.widgets.readers_field import ReadersField

T = TypeVar("T")


@dataclass(frozen=True)
class _Known:
    viewings: tuple[Viewing, ...]
    defaults: tuple[str, ...]
    source: str


class ReadersPage(QWidget):
    """Changes the readers of one material, and of its kind of source from now on."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._material: Material | None = None
        self._accounts: tuple[str, ...] = ()
        self.readers = ReadersField()
        self.save_button = button(self.tr("保存知悉范围"), "primary")
        self.default_button = button("")
        self.message = MessageLine()
        self.default_hint = label("", "hint")
        self.seen = QListWidget()
        self.seen.setAccessibleName(self.tr("谁看过"))
        self.seen_hint = label("", "hint")
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.default_button.clicked.connect(self.save_default)

    @property
    def accounts(self) -> tuple[str, ...]:
        """The accounts offered."""
        return self._accounts

    def show_material(self, material: Material, accounts: tuple[str, ...]) -> None:
        """Show a material's readers among the accounts of the vault."""
        if self._material is None or self._material.id != material.id:
            self.message.say("")
        self._material, self._accounts = material, accounts
        self.readers.show_readers(material.readers, accounts, may_be_open=not material.sensitive)
        self._load()

    def save(self) -> None:
        """Keep who may read the material."""
        material, chosen = self._material, self.readers.readers
        if material is None:
            return
        materials = self._session.workbench.material.materials

        def saved(kept: Material) -> None:
            self._material = kept
            self.message.say(self.tr("知悉范围已更改，已记入审计记录。"), "good")
            self._session.changes.materials_changed.emit()

        self._run(partial(materials.set_readers, material.id, chosen), saved)

    def save_default(self) -> None:
        """Keep these readers for what the same kind of source gives from now on."""
        material, chosen = self._material, self.readers.readers
        if material is None:
            return
        materials = self._session.workbench.material.materials

        def saved(_: object) -> None:
            self.message.say(self.tr("今后收进的这类材料默认用这份名单；已有的不变。"), "good")
            self._load()

        self._run(partial(materials.set_default_readers, material.source_kind, chosen), saved)

    def _run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        def refused(error: Exception) -> bool:
            self.message.say(in_place(error))
            return isinstance(error, RuleBrokenError)

        self.message.say("")
        self._session.jobs.change(work, owner=self, done=done, failed=refused)

    def _load(self) -> None:
        material = self._material
        if material is None:
            return
        materials = self._session.workbench.material.materials

        def read() -> _Known:
            return _Known(
                materials.seen_by(material.id),
                materials.default_readers(material.source_kind),
                materials.source_name(material.source_kind),
            )

        self._session.jobs.read(read, owner=self, done=partial(self._show, material))

    def _show(self, material: Material, known: _Known) -> None:
        if self._material is None or self._material.id != material.id:
            return
        self.default_button.setText(
            self.tr("作为“{source}”今后的默认名单").format(source=known.source)
        )
        self.default_button.setVisible(bool(material.source_kind))
        names = self.tr("、").join(known.defaults)
        said = self.tr("“{source}”现在的默认名单：{names}").format(source=known.source, names=names)
        self.default_hint.setText(said if names and material.source_kind else "")
        self.default_hint.setVisible(bool(self.default_hint.text()))
        self.seen.clear()
        for viewing in known.viewings:
            moment = f"{viewing.at:%Y-%m-%d %H:%M}"
            self.seen.addItem(f"{moment}　{viewing.account}　{viewing_text(viewing.act)}")
        guarded = self.tr("每次查阅都记在这里和审计记录里。")
        plain = self.tr("不限定知悉、来源也不敏感的材料，查阅不作记录；导出总有记录。")
        self.seen_hint.setText(guarded if material.is_guarded else plain)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, WIDE_GAP, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("谁可以查阅"), "heading"))
        column.addWidget(
            label(self.tr("名单以外的账户只知道有这么一份材料，看不到标题和内容。"), "hint")
        )
        column.addWidget(self.readers)
        column.addLayout(row(self.save_button, self.default_button))
        column.addWidget(self.message)
        column.addWidget(self.default_hint)
        column.addSpacing(GAP)
        column.addWidget(label(self.tr("谁看过"), "heading"))
        column.addWidget(self.seen_hint)
        column.addWidget(self.seen, 1)
