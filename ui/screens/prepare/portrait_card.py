"""One sentence of the portrait with what it rests on."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from app.domain.material import Material
from app.domain.portrait import PortraitSentence, Quote
from app.services.portrait_record import SentenceView
from ui.look.stylesheet import mark
from ui.look.theme import GAP, HALF_GAP, WIDE_GAP
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.parts import button, label, row
from ui.widgets.text_fields import TextEdit

_MOST_QUOTED = 40


class PortraitCard(QFrame):
    """Shows a sentence to be written, or only that a hidden one is there.

    Signals: edited() when typed into; changed() for anything else; cite_wanted(); gone();
    move_wanted(step).
    """

    edited = Signal()
    changed = Signal()
    cite_wanted = Signal()
    gone = Signal()
    move_wanted = Signal(int)

    def __init__(self, key: int, view: SentenceView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.is_hidden = view.is_hidden
        self._sentence = view.sentence
        self._sources = {material.id: material for material in view.sources}
        self.setProperty("kind", "card")
        self.text = TextEdit(
            name=self.tr("画像语句"), placeholder=self.tr("写一句话，再注明依据"), lines=(2, 8)
        )
        self.warning = label("", "warning")
        self.sensitive = QCheckBox(self.tr("不得告知谈话对象"))
        self.cite = button(self.tr("注明依据…"))
        self.up = button(self.tr("上移"), "quiet")
        self.down = button(self.tr("下移"), "quiet")
        self.remove = button(self.tr("删除"), "quiet")
        self._quotes = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._show(view)
        self._connect()

    def sentence(self) -> PortraitSentence:
        """Return the sentence as it stands; a hidden one is only its place."""
        if self.is_hidden:
            return self._sentence
        return replace(self._sentence, text=self.text.text(), sensitive=self.sensitive.isChecked())

    def sources(self) -> tuple[Material, ...]:
        """Return the materials it rests on, as they were last seen."""
        cited = {quote.material_id for quote in self._sentence.quotes}
        return tuple(m for m in self._sources.values() if m.id in cited)

    def add_quote(self, quote: Quote, material: Material) -> None:
        """Let the sentence rest on one more material, or other words of it."""
        if quote not in self._sentence.quotes:
            self._sources[material.id] = material
            self._sentence = replace(self._sentence, quotes=(*self._sentence.quotes, quote))
            self._show_quotes()
            self.changed.emit()

    def set_editable(self, *, editable: bool) -> None:
        """Let the sentence be changed, or only be read."""
        self.text.setReadOnly(not editable)
        for widget in (self.cite, self.up, self.down, self.remove):
            widget.setVisible(editable and not self.is_hidden)
        self.sensitive.setEnabled(editable)

    def _show(self, view: SentenceView) -> None:
        if view.is_hidden:
            for widget in (self.text, self.sensitive):
                widget.hide()
            self.warning.setText(
                self.tr("有一句依据限定知悉的材料，您的账户看不到；它会原样保留。")
            )
            mark(self.warning, kind="hint")
            return
        self.text.set_text(view.sentence.text)
        self.sensitive.setChecked(view.sentence.sensitive)
        self._show_quotes()

    def _show_quotes(self) -> None:
        while self._quotes.count():
            item = self._quotes.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for quote in self._sentence.quotes:
            self._quotes.addWidget(self._quote_row(quote))
        self._say()

    def _quote_row(self, quote: Quote) -> QWidget:
        line = QWidget()
        said = ElidedLabel("hint")
        said.show_text(self._quote_text(quote))
        take_off = button(self.tr("去掉"), "quiet")
        take_off.setAccessibleName(self.tr("去掉这条依据"))
        take_off.clicked.connect(partial(self._drop, quote))
        take_off.setVisible(not self.text.isReadOnly())
        layout = row(said, take_off)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setStretch(0, 1)
        line.setLayout(layout)
        return line

    def _quote_text(self, quote: Quote) -> str:
        material = self._sources.get(quote.material_id)
        title = material.title if material else ""
        if material and material.withdrawn:
            title = self.tr("{title}（已撤下）").format(title=title)
        elif material and not material.counts:
            title = self.tr("{title}（查否）").format(title=title)
        if not quote.text:
            return self.tr("依据：{title}").format(title=title)
        words = quote.text[:_MOST_QUOTED] + ("…" if len(quote.text) > _MOST_QUOTED else "")
        return self.tr("依据：{title}：“{words}”").format(title=title, words=words)

    def _drop(self, quote: Quote) -> None:
        quotes = tuple(q for q in self._sentence.quotes if q != quote)
        self._sentence = replace(self._sentence, quotes=quotes)
        self._show_quotes()
        self.changed.emit()

    def _say(self) -> None:
        sources = self.sources()
        guarded = any(material.is_guarded for material in sources)
        if not any(material.counts for material in sources):
            said = self.tr("还没有注明依据")
            if sources:
                said = self.tr("所依据的材料已经撤下或者查否，请核对这句话")
        elif guarded:
            said = self.tr("依据敏感或限定知悉的材料：不会进入给谈话对象的件")
        else:
            said = ""
        self.warning.setText(said)
        self.warning.setVisible(bool(said))

    def _connect(self) -> None:
        self.text.edited.connect(self.edited)
        self.sensitive.clicked.connect(self.changed)
        self.cite.clicked.connect(self.cite_wanted)
        self.remove.clicked.connect(self.gone)
        self.up.clicked.connect(partial(self.move_wanted.emit, -1))
        self.down.clicked.connect(partial(self.move_wanted.emit, 1))

    def _lay_out(self) -> None:
        self._column.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, GAP)
        self._column.setSpacing(HALF_GAP)
        self._column.addWidget(self.text)
        self._column.addLayout(self._quotes)
        self._column.addWidget(self.warning)
        buttons = (self.cite, self.sensitive, self.up, self.down, self.remove)
        self._column.addLayout(row(*buttons, stretch_at=2))
