"""A real fcitx5 types Chinese into our fields, with nothing set but what desktops set."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.tools import needs

ROOT = Path(__file__).parents[2]
PROFILE = """\
[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin
[Groups/0/Items/0]
Name=keyboard-us
Layout=
[Groups/0/Items/1]
Name=pinyin
Layout=
[GroupOrder]
0=Default
"""
# everything the script starts ends with the session bus and the display
SCRIPT = """
openbox 2>/dev/null &
fcitx5 -D --disable=wayland,cloudpinyin >/dev/null 2>&1 &
sleep 2
exec "$1" -m tests.ui.input_method_child
"""


@needs("fcitx5", "fcitx5-remote", "dbus-run-session", "xvfb-run", "xauth", "openbox", "xdotool")
def test_fcitx5_types_chinese_into_our_fields(tmp_path: Path) -> None:
    """Composed text is not typed yet, committed text is, in one line and in several."""
    config = tmp_path / "config"
    (config / "fcitx5").mkdir(parents=True)
    (config / "fcitx5" / "profile").write_text(PROFILE)
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    variables = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "IBUS_"))
    }
    environment = {
        **variables,
        "XDG_CONFIG_HOME": str(config),
        "XDG_RUNTIME_DIR": str(runtime),
        "XMODIFIERS": "@im=fcitx",
        "QT_QPA_PLATFORM": "xcb",
    }
    bash = shutil.which("bash") or "/bin/bash"
    script = [bash, "-c", SCRIPT, "bash", sys.executable]
    done = subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 800x600x24", *script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.strip().splitlines()[-1])
    field = {"composing": True, "text": "", "typed": "你好", "still": False}
    assert said == {"module": "ibus", "fields": [field, field]}
