"""Shorthand and phrases: one's own and the office's, and the key that expands them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.ids import PhraseId
from app.domain.phrase import OFFICE, Phrase
from app.services.phrase_sheet import PhraseFault, RefusedRow
from app.services.phrases import PhrasesTaken
from ui.actions import ActionId
from ui.errors.wording import in_place
from ui.look.theme import FIELD_WIDTH, TEXT_WIDTH
from ui.loose_words import needs_no_keeping
from ui.screens.settings.phrase_table import PhraseTable
from ui.session import Session
from ui.widgets.choose_file import choose_file, choose_save
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import Card, MessageLine, ScrolledPage, button, label, press_on_enter, row
from ui.widgets.text_fields import LineEdit

T = TypeVar("T")
_FAULTS_SHOWN = 5


class PhrasesPage(ScrolledPage):
    """Lists shorthand and phrases; adds, changes and removes them, and exchanges them as tables."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(width=TEXT_WIDTH, parent=parent, on_left=True)
        self._session = session
        self._edited = PhraseId(0)
        self.table = PhraseTable()
        self.table.setAccessibleName(self.tr("缩写与短语"))
        self.search = LineEdit(
            name=self.tr("查找缩写与短语"), placeholder=self.tr("按缩写或内容查找")
        )
        self.search.setClearButtonEnabled(True)
        needs_no_keeping(self.search)
        self.add_button = button(self.tr("添加…"))
        self.edit_button = button(self.tr("修改 (Enter)"))
        self.remove_button = button(self.tr("删除 (Delete)"), "danger")
        self.import_button = button(self.tr("从表格导入…"))
        self.export_button = button(self.tr("导出…"))
        self.shipped_button = button(self.tr("恢复自带短语"), "quiet")
        self.list_message = MessageLine()
        self.code, self.text = LineEdit(), LineEdit()
        self.owner = QComboBox()
        self.save_button = button(self.tr("添加"), "primary")
        self.new_button = button(self.tr("新建一条"), "quiet")
        self.form_message = MessageLine()
        self.expand = QComboBox()
        self._fill()
        self._lay_out()
        self._connect()
        self._clear_form()
        self._load()

    def _fill(self) -> None:
        for text, owner in (
            (self.tr("我的"), self._session.workbench.store.account),
            (self.tr("机关（大家共用）"), OFFICE),
        ):
            self.owner.addItem(text, owner)
        key = self._session.actions.shortcut(ActionId.RECORD_EXPAND)
        for text, code in (
            (self.tr("Tab 键"), "tab"),
            (self.tr("空格键"), "space"),
            (self.tr("只用 {key}").format(key=key), ""),
        ):
            self.expand.addItem(text, code)
        chosen = self.expand.findData(self._session.preferences.load().expand_key)
        self.expand.setCurrentIndex(max(0, chosen))
        for field in (self.code, self.owner, self.expand):
            field.setMaximumWidth(FIELD_WIDTH)

    def _lay_out(self) -> None:
        listed = Card(self.tr("缩写与短语"))
        listed.body.addWidget(
            label(
                self.tr(
                    "记录时打几个字母就得到整句：缩写按展开键变成内容；"
                    "没有缩写的短语按拼音首字母或开头两个字提示。"
                ),
                "hint",
            )
        )
        listed.body.addWidget(self.search)
        listed.body.addWidget(self.table)
        listed.body.addWidget(self.list_message)
        listed.body.addLayout(row(self.add_button, self.edit_button, self.remove_button))
        listed.body.addLayout(row(self.import_button, self.export_button, self.shipped_button))
        self._form = Card(self.tr("添加或修改"))
        self._form.body.addWidget(LabelledField(self.tr("缩写（可以不填）"), self.code))
        self._form.body.addWidget(LabelledField(self.tr("内容"), self.text))
        self._form.body.addWidget(LabelledField(self.tr("谁可以用"), self.owner))
        self._form.body.addWidget(self.form_message)
        self._form.body.addLayout(row(self.save_button, self.new_button))
        key = Card(self.tr("展开键"))
        key.body.addWidget(LabelledField(self.tr("用哪个键展开缩写"), self.expand))
        key.body.addWidget(
            label(self.tr("输入法正在组字时从不展开；展开后按 Ctrl+Z 还原。"), "hint")
        )
        for card in (listed, self._form, key):
            self.body.addWidget(card)
        self.body.addStretch()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._look_for)
        self.table.edit_wanted.connect(self._edit)
        self.table.removal_wanted.connect(self._remove)
        self.add_button.clicked.connect(self._begin_new)
        self.edit_button.clicked.connect(self._edit)
        self.remove_button.clicked.connect(self._remove)
        self.import_button.clicked.connect(self._choose_import)
        self.export_button.clicked.connect(self._choose_export)
        self.shipped_button.clicked.connect(self._take_in_shipped)
        for field in (self.code, self.text):
            press_on_enter(field, self.save_button)
        self.save_button.clicked.connect(self._save)
        self.new_button.clicked.connect(self._begin_new)
        self.expand.activated.connect(self._save_key)

    def _load(self, then: PhraseId = PhraseId(0)) -> None:
        phrases = self._session.workbench.recorder.phrases
        self._session.jobs.read(phrases.all, owner=self, done=lambda found: self._show(found, then))

    def _show(self, found: tuple[Phrase, ...], then: PhraseId) -> None:
        self.table.show_phrases(found, then)
        self._update()

    def _look_for(self, text: str) -> None:
        self.table.look_for(text)
        self._update()

    def _update(self) -> None:
        for each in (self.edit_button, self.remove_button):
            each.setEnabled(self.table.phrase is not None)
        self.export_button.setEnabled(bool(self.table.all))

    def _edit(self) -> None:
        phrase = self.table.phrase
        if phrase is None:
            return
        self._put_in_form(phrase)
        self.ensureWidgetVisible(self._form)
        self.text.setFocus()

    def _put_in_form(self, phrase: Phrase) -> None:
        self._edited = phrase.id
        self.code.setText(phrase.code)
        self.text.setText(phrase.text)
        self.owner.setCurrentIndex(self.owner.findData(phrase.owner))
        self.save_button.setText(self.tr("保存") if phrase.id else self.tr("添加"))
        self.new_button.setVisible(bool(phrase.id))
        self.form_message.say("")

    def _clear_form(self) -> None:
        owner = self.owner.currentData()
        self._put_in_form(Phrase("", owner=owner))

    def _begin_new(self) -> None:
        self._clear_form()
        self.ensureWidgetVisible(self._form)
        self.code.setFocus()

    def _save(self) -> None:
        phrases = self._session.workbench.recorder.phrases
        owner: str = self.owner.currentData()
        phrase = Phrase(self.text.text(), self.code.text(), owner, id=self._edited)

        def saved(stored: Phrase) -> None:
            self._changed(stored.id)
            self._begin_new()
            self.form_message.say(self.tr("已保存“{text}”。").format(text=_short(stored)), "good")

        self._run(lambda: phrases.save(phrase), self.form_message, saved)

    def _remove(self) -> None:
        phrase = self.table.phrase
        if phrase is None:
            return
        phrases = self._session.workbench.recorder.phrases

        def removed(_: None) -> None:
            self._changed()
            # no question asked beforehand: it stands in the form and can be put back
            self._put_in_form(replace(phrase, id=PhraseId(0)))
            self.list_message.say(
                self.tr("已删除“{text}”；它还在下面的表单里，按“添加”可以放回。").format(
                    text=_short(phrase)
                ),
                "good",
            )

        self._run(lambda: phrases.remove(phrase.id), self.list_message, removed)

    def _take_in_shipped(self) -> None:
        phrases = self._session.workbench.recorder.phrases

        def taken(count: int) -> None:
            self._changed()
            self.list_message.say(self.tr("补回了 {count} 条。").format(count=count), "good")

        self._run(lambda: phrases.take_in_shipped(again=True), self.list_message, taken)

    def _choose_import(self) -> None:
        kinds = self.tr("表格 (*.xlsx *.csv)")
        choose_file(self, self.tr("导入缩写与短语"), self._folder(), kinds, self.import_from)

    def import_from(self, path: Path) -> None:
        """Take in a table; rows that name no owner go to the one chosen in the form."""
        phrases, owner = self._session.workbench.recorder.phrases, self.owner.currentData()

        def taken(result: PhrasesTaken) -> None:
            self._changed()
            self.list_message.say(self._result(result), "warning" if result.refused else "good")

        self._run(lambda: phrases.take_in_table(path, owner), self.list_message, taken)

    def _choose_export(self) -> None:
        proposed = Path(self._folder()) / f"{self.tr('缩写与短语')}.xlsx"
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        choose_save(self, self.tr("导出缩写与短语"), proposed, kinds, self.export_to)

    def export_to(self, path: Path) -> None:
        """Write what is shown as .xlsx or .csv."""
        phrases, shown = self._session.workbench.recorder.phrases, self.table.shown
        self._run(
            lambda: phrases.write_table(path, shown),
            self.list_message,
            lambda _: self.list_message.say(
                self.tr("已导出 {count} 条：{path}").format(count=len(shown), path=path), "good"
            ),
        )

    def _save_key(self) -> None:
        store, key = self._session.preferences, self.expand.currentData()
        self._session.jobs.change(
            lambda: store.save(replace(store.load(), expand_key=key)),
            owner=self,
            done=lambda _: self._session.changes.phrases_changed.emit(),
        )

    def _changed(self, then: PhraseId = PhraseId(0)) -> None:
        self._load(then)
        self._session.changes.phrases_changed.emit()

    def _run(self, work: Callable[[], T], line: MessageLine, done: Callable[[T], None]) -> None:
        def refused(error: Exception) -> bool:
            line.say(in_place(error))
            return bool(in_place(error))

        self.list_message.say("")
        self.form_message.say("")
        self._session.jobs.change(work, owner=self, done=done, failed=refused)

    def _result(self, result: PhrasesTaken) -> str:
        said = self.tr("新增 {added} 条，改动 {changed} 条，原有 {same} 条。").format(
            added=result.added, changed=result.changed, same=result.same
        )
        if not result.refused:
            return said
        listed = [self._refusal(each) for each in result.refused[:_FAULTS_SHOWN]]
        if len(result.refused) > _FAULTS_SHOWN:
            listed.append("…")
        refused = self.tr("没有收下 {count} 行：").format(count=len(result.refused))
        return f"{said}\n{refused}\n" + "\n".join(listed)

    def _refusal(self, refused: RefusedRow) -> str:
        why = {
            PhraseFault.NO_TEXT: self.tr("没有内容"),
            PhraseFault.FORMULA: self.tr("是公式，表格里没有结果"),
            PhraseFault.BAD_CODE: self.tr("缩写只能用字母（可带数字）或汉字"),
            PhraseFault.TOO_LONG: self.tr("内容太长"),
            PhraseFault.TWICE: self.tr("缩写在表里出现了两次"),
        }[refused.fault]
        return self.tr("第 {number} 行：{why} {detail}").format(
            number=refused.number, why=why, detail=refused.detail
        )

    def _folder(self) -> str:
        return self._session.preferences.load().last_export_folder


def _short(phrase: Phrase) -> str:
    return phrase.code or phrase.text[:12]
