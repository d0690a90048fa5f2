"""What program this is, which version, and under which licences its parts come."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from app import __version__
from ui.actions import ActionId
from ui.session import Program
from ui.widgets.parts import label

_SIZE = (640, 520)
_PARTS = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("sqlcipher3", "Zlib · SQLCipher BSD-3-Clause"),
    ("argon2-cffi", "MIT"),
    ("cryptography", "Apache-2.0 / BSD-3-Clause"),
    ("keyring", "MIT"),
    ("python-docx", "MIT"),
    ("lxml", "BSD-3-Clause"),
    ("reportlab", "BSD-3-Clause"),
    ("pikepdf", "MPL-2.0"),
    ("pypdfium2", "Apache-2.0 / BSD-3-Clause"),
    ("pyHanko", "MIT"),
    ("rfc8785", "Apache-2.0"),
    ("openpyxl", "MIT"),
    ("zxcvbn", "MIT"),
)
_FONTS = (
    "Noto Sans SC, Noto Serif SC, LXGW WenKai · OFL-1.1\n"
    "FandolFang · GPL with font exception\n"
    "HanaMin · Hanazono Font License / OFL-1.1\n"
    "DejaVu · Bitstream Vera licence"
)


class AboutDialog(QDialog):
    """Name, version, licences."""

    def __init__(self, program: Program, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(program.actions.text(ActionId.ABOUT))
        self.resize(*_SIZE)
        licences = QTextBrowser()
        licences.setAccessibleName(self.tr("许可证"))
        licences.setPlainText(_licences())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label(self.tr("谈录"), "title"))
        layout.addWidget(label(self.tr("正式谈话的离线加密记录"), "subtitle"))
        layout.addWidget(
            label(self.tr("版本 {version} · Apache-2.0 许可").format(version=__version__), "hint")
        )
        layout.addWidget(
            label(
                self.tr("本程序从不联网。没有用 Microsoft Word、WPS、Acrobat 和硬件证书实测过。"),
                "hint",
            )
        )
        layout.addWidget(licences, 1)
        layout.addWidget(buttons)


def _licences() -> str:
    lines = [f"Qt {qVersion()} · LGPL-3.0"]
    for name, licence in _PARTS:
        try:
            lines.append(f"{name} {version(name)} · {licence}")
        except PackageNotFoundError:  # a frozen program may leave the lists of packages out
            lines.append(f"{name} · {licence}")
    return "\n".join([*lines, "", _FONTS])
