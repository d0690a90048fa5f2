"""The one stylesheet, resources/themes/sheet.qss, with the colours of a theme.

Conventions: QPushButton[kind="primary"|"quiet"|"danger"], QLabel[kind="title"|"subtitle"|
"heading"|"hint"|"warning"|"error"|"good"|"mono"], QFrame[kind="card"|"banner"|"notice"], and
[tone="good"|"warning"|"bad"|"neutral"] on QFrame[kind="banner"] and QLabel[kind="tag"].
"""

from collections.abc import Mapping
from pathlib import Path
from string import Template

from PySide6.QtWidgets import QWidget


def stylesheet_of(colours: Mapping[str, str], resources: Path, *, is_dark: bool) -> str:
    """Return resources/themes/sheet.qss with a theme's colours filled in."""
    sheet = Template((resources / "themes" / "sheet.qss").read_text(encoding="utf-8"))
    icons = (resources / "icons").as_posix()
    return sheet.substitute(colours, icons=icons, shade="dark" if is_dark else "light")


def mark(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties (kind, tone, wrong) and draw the widget by them at once."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
