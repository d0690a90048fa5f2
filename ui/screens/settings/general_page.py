"""Language, look, when to lock, and the office's name."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from app.services.ports.preferences import Preferences
from ui.actions import ActionId
from ui.look.theme import FIELD_WIDTH, TEXT_WIDTH
from ui.screens.settings.second_place_card import SecondPlaceCard
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.office_name import OfficeName
from ui.widgets.parts import Card, ScrolledPage, label

_LONGEST_IDLE = 120


class GeneralPage(ScrolledPage):
    """What a person sets once.

    Signals: language_chosen(zh_CN or en), theme_chosen(light, dark or system),
    idle_minutes_chosen(int).
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    idle_minutes_chosen = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(width=TEXT_WIDTH, parent=parent, on_left=True)
        self._session = session
        self.office = OfficeName(session, self.tr("保存机关名称"))
        self.language = QComboBox()
        self.theme = QComboBox()
        self.idle = QSpinBox()
        self._fill(session.preferences.load())
        self._lay_out()
        self._connect()

    def _fill(self, liked: Preferences) -> None:
        for text, code in (("中文", "zh_CN"), ("English", "en")):
            self.language.addItem(text, code)
        self.language.setCurrentIndex(0 if self._session.language == "zh" else 1)
        looks = (
            (self.tr("浅色"), "light"),
            (self.tr("深色"), "dark"),
            (self.tr("跟随系统"), "system"),
        )
        for text, code in looks:
            self.theme.addItem(text, code)
        self.theme.setCurrentIndex(max(0, self.theme.findData(liked.theme)))
        self.idle.setRange(0, _LONGEST_IDLE)
        self.idle.setSuffix(self.tr(" 分钟"))
        self.idle.setSpecialValueText(self.tr("从不"))
        self.idle.setValue(liked.idle_minutes)
        for field in (self.language, self.theme, self.idle, self.office.field):
            field.setMaximumWidth(FIELD_WIDTH)

    def _lay_out(self) -> None:
        office = Card(self.tr("机关"))
        office.body.addWidget(label(self.tr("印在记录上；已经定稿的记录不变。"), "hint"))
        office.body.addWidget(self.office)
        look = Card(self.tr("显示"))
        look.body.addWidget(LabelledField(self.tr("语言 Language"), self.language))
        look.body.addWidget(LabelledField(self.tr("外观"), self.theme))
        lock = Card(self.tr("锁定"))
        lock.body.addWidget(LabelledField(self.tr("无人操作多久以后自动锁定"), self.idle))
        hint = self.tr(
            "锁定之前会先保存正在输入的内容。随时可以用 {lock} 锁定；{hide} 先遮住窗口再锁定，"
            "在对话框里、正在用输入法时也有效。"
        )
        keys = self._session.actions.shortcut
        hint = hint.format(lock=keys(ActionId.LOCK), hide=keys(ActionId.HIDE_AND_LOCK))
        lock.body.addWidget(label(hint, "hint"))
        for card in (office, look, lock, SecondPlaceCard(self._session)):
            self.body.addWidget(card)
        self.body.addStretch()

    def _connect(self) -> None:
        # activated is the person's choice; a wheel over a closed list must change nothing
        self.language.activated.connect(
            lambda: self.language_chosen.emit(self.language.currentData())
        )
        self.theme.activated.connect(lambda: self.theme_chosen.emit(self.theme.currentData()))
        self.idle.editingFinished.connect(self._save_idle)

    def _save_idle(self) -> None:
        store, minutes = self._session.preferences, self.idle.value()
        if store.load().idle_minutes == minutes:
            return

        def save() -> None:
            store.save(replace(store.load(), idle_minutes=minutes))

        self._session.jobs.change(
            save, owner=self, done=lambda _: self.idle_minutes_chosen.emit(minutes)
        )
