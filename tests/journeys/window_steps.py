"""The main job as one person does it at the window, step by step, by keys."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QApplication, QListWidget

from tests.journeys.window_hands import Hands
from tests.journeys.window_story import (
    ACCOUNT,
    AFTER_THE_PAUSE,
    ARCHIVIST,
    CERTIFICATE_PASSPHRASE,
    ENTRIES,
    INTERVIEWER,
    OFFICE,
    PASSPHRASE,
    PAUSE,
    PEOPLE,
    QUESTIONS,
    RECORDER,
    RIGHT,
    SPOKEN_LATE,
    STATEMENT,
    SUBJECT,
    UNIT,
    VERDICTS,
    WRONG,
    Said,
    Someone,
)
from tests.ui.hands import compose
from ui.screens.first_steps.screen import FirstStepsScreen
from ui.screens.prepare.approval_dialog import ApprovalDialog
from ui.screens.read_back.sign_dialog import SignDialog
from ui.screens.record.composer_field import ComposerField
from ui.screens.register.person_dialog import PersonDialog
from ui.screens.register.screen import RegisterScreen
from ui.screens.register.unit_dialog import UnitDialog
from ui.screens.settings.screen import SettingsScreen
from ui.screens.talks.new_talk_dialog import NewTalkDialog
from ui.screens.talks.screen import TalksScreen
from ui.workspace import Workspace

_MOST_PAGES = 12  # of the settings


@dataclass
class Journey:
    """Whose hands, where the files go, and what was seen on the way.

    `after_unlocking` is the stage of the talk, and whether it names the subject.
    """

    hands: Hands
    folder: Path
    stages: list[str] = field(default_factory=list)
    verdicts: list[str] = field(default_factory=list)
    after_unlocking: tuple[str, bool] = ("", False)


def whole_job(at: Journey) -> None:
    """Go from the first start to the talk that is there after unlocking again."""
    create_the_vault(at)
    name_the_office(at)
    register_everybody(at)
    plan_the_talk(at)
    write_the_outline(at)
    lock_the_outline(at)
    step_to_the_talk(at)
    record(at)
    read_back(at)
    make_the_authority(at)
    sign_at_the_desk(at)
    sign_in_the_archive(at)
    export(at)
    lock_and_unlock(at)


def create_the_vault(at: Journey) -> None:
    """Fill in the first page, tick that the recovery code was kept, go on."""
    hands = at.hands
    hands.wait(QApplication.focusWidget, "a focus on the first page")
    hands.go_to("保险库名称")
    hands.write("第一室")
    hands.fill("账户", ACCOUNT)
    hands.fill("存放的文件夹", str(at.folder / "vault"))
    hands.fill("口令", PASSPHRASE)
    hands.fill("再输入一次", PASSPHRASE)
    hands.wait(lambda: hands.may_press("建立保险库"), "a passphrase that is strong enough")
    hands.key("Return")
    hands.sees("只显示这一次")
    hands.settle()
    hands.go_to("已经打印并锁进保险柜")
    hands.key("Space")
    hands.press("继续")


def name_the_office(at: Journey) -> None:
    """Type the office's name into the field that has the focus."""
    hands = at.hands
    hands.screen(FirstStepsScreen)
    hands.write(OFFICE)
    hands.key("Return")
    hands.sees("已保存。")
    hands.press("打开名册")


def register_everybody(at: Journey) -> None:
    """Add one unit and four persons by the dialogs."""
    hands = at.hands
    hands.screen(RegisterScreen)
    hands.key("Ctrl+Shift+N")
    hands.dialog(UnitDialog)
    hands.write(UNIT)
    hands.fill("规范化简称", "水利局")
    hands.key("Return")
    hands.no_dialog()
    hands.sees("这个单位还没有人员")
    for number, person in enumerate(PEOPLE, 1):
        hands.key("Ctrl+N")
        hands.dialog(PersonDialog)
        hands.write(person.name)
        hands.fill("职务", person.post)
        hands.key("Return")
        hands.no_dialog()
        hands.sees(f"{number} 人")
    hands.settle()


def plan_the_talk(at: Journey) -> None:
    """Fill in the dialog for a new talk; it opens the talk."""
    hands = at.hands
    hands.key("Ctrl+1")
    hands.screen(TalksScreen)
    hands.key("Ctrl+N")
    hands.dialog(NewTalkDialog)
    hands.settle()
    for role, person in (("谈话对象", SUBJECT), ("谈话人", INTERVIEWER), ("记录人", RECORDER)):
        hands.go_to(role)
        hands.write(person.name)
        hands.key("Return")
    hands.fill("谈话事由", "了解工程推迟和物资采购情况")
    hands.fill("地点", "三号谈话室")
    hands.key("Return")
    hands.no_dialog()
    hands.screen(Workspace)
    hands.sees(SUBJECT.name)


def write_the_outline(at: Journey) -> None:
    """Type opening, assessment and three questions; Enter goes on to the next field."""
    hands = at.hands
    hands.go_to("开场说明")
    hands.write("今天请你来，了解三个方面的情况。")
    hands.key("Return")
    hands.write("总体工作正常。")

    hands.go_to("拟问")
    for number, (text, facts, figures, sources) in enumerate(QUESTIONS):
        if number:
            hands.key("Ctrl+Shift+N")
        assert hands.go_to("拟问")
        hands.write(text)
        hands.go_to("关注方面")
        hands.key("Down")
        for name, words in (("事例", facts), ("数据", figures), ("来源", sources)):
            hands.go_to(f"{name}（一行一条）")
            hands.write(words)


def lock_the_outline(at: Journey) -> None:
    """Approve the outline in the interviewer's name; that locks it."""
    hands = at.hands
    hands.key("Ctrl+Shift+K")
    hands.dialog(ApprovalDialog)
    hands.settle()
    hands.write(INTERVIEWER.name)
    hands.fill("单位和职务", INTERVIEWER.post)
    hands.key("Return")
    hands.no_dialog()
    hands.sees("提纲已锁定")
    hands.settle()


def step_to_the_talk(at: Journey) -> None:
    """Take step after step with one key until the talk has begun."""
    at.stages.append(at.hands.stage())
    while at.stages[-1] != "谈话中":
        at.stages.append(at.hands.step())
    hands = at.hands
    hands.wait(lambda: isinstance(QApplication.focusWidget(), ComposerField), "the composer")


def record(at: Journey) -> None:
    """Record with a pause, a composition that Enter must not end, and a change; then end."""
    hands = at.hands
    for said in ENTRIES:
        say(at, said)
    hands.key("F9")
    hands.key("Return")  # a pause needs its reason
    hands.write(PAUSE)
    hands.key("Return")
    hands.sees(PAUSE)
    at.stages.append(hands.stage())
    hands.key("F9")
    hands.wait(lambda: hands.stage() == "谈话中", "the talk to go on")
    for said in AFTER_THE_PAUSE:
        say(at, said)
    hands.key("Ctrl+E")
    hands.write(f"，{SPOKEN_LATE}")
    hands.key("Return")
    hands.settle()
    hands.key("F12")
    hands.settle()  # what is still missing is shown first
    hands.key("Return")
    hands.wait(lambda: hands.stage() == "已结束", "the end of the talk")
    at.stages.append(hands.stage())


def say(at: Journey, said: Said) -> None:
    """Record one entry; Enter while the input method composes stores nothing."""
    hands = at.hands
    if said.keys:
        hands.key(*said.keys)
    composer = QApplication.focusWidget()
    assert isinstance(composer, ComposerField), hands.told()
    compose(composer, "zan wei xuan ding")
    hands.key("Return")
    hands.write(said.text)
    assert composer.text() == said.text
    hands.key("Return")
    assert not composer.text()
    hands.settle()


def read_back(at: Journey) -> None:
    """Confirm each page, correct one answer, write the statement, conclude, freeze."""
    hands = at.hands
    at.stages.append(hands.step())
    while hands.stage() != "待核对":
        at.stages.append(hands.step())
    hands.settle()
    pages = hands.go_to("页")
    assert isinstance(pages, QListWidget)
    for _ in range(pages.count()):
        hands.key("Ctrl+Return")
        hands.settle()
    hands.go_to("本人阅看")
    hands.key("Space")
    hands.settle()
    hands.fill("查找要更正的话", WRONG)
    hands.key("Return")
    hands.settle()
    assert hands.at() == "更正为"
    hands.key("Ctrl+A")
    hands.write(f"汛期紧急，{RIGHT}")
    hands.fill("原因", "记错了")
    hands.key("Ctrl+S")
    hands.sees("更正 1 处")
    hands.key("F3")
    hands.write(STATEMENT)
    hands.key("F9")
    hands.sees("再无异议")
    hands.settle()
    hands.key("F12")
    hands.wait(lambda: hands.stage() == "已核对", "the freeze")
    hands.settle()
    at.stages.append(hands.stage())
    hands.go_to("已签名的页数")
    hands.press("记下页数")
    hands.sees("人工记下")
    hands.settle()


def make_the_authority(at: Journey) -> None:
    """Make the office's authority in the settings and issue the interviewer's certificate."""
    hands = at.hands
    hands.key("Ctrl+9")
    hands.screen(SettingsScreen)
    for _ in range(_MOST_PAGES):
        if hands.may_press("建立机关证书"):
            break
        hands.key("Down")
        hands.settle()
    hands.press("建立机关证书")
    hands.sees("机关证书已建立。")
    hands.fill("姓名", INTERVIEWER.name)
    hands.fill("证书口令（至少 8 个字符）", CERTIFICATE_PASSPHRASE)
    hands.fill("再输入一次", CERTIFICATE_PASSPHRASE)
    hands.press("签发到文件夹…")
    hands.choose_path(str(at.folder))
    hands.sees("已签发：")
    hands.settle()
    hands.key("Ctrl+1")
    hands.screen(Workspace)


def sign_at_the_desk(at: Journey) -> None:
    """Sign as interviewer with the file at hand, as recorder with one that is issued first."""
    hands = at.hands
    hands.press("用证书签名… 谈话人")
    hands.dialog(SignDialog)
    hands.fill("证书文件", str(at.folder / f"{INTERVIEWER.name}.p12"))
    hands.fill("证书口令", CERTIFICATE_PASSPHRASE)
    hands.key("Return")
    hands.no_dialog()
    hands.settle()
    hands.sees("已签")
    sign_with_a_new_certificate(at, RECORDER, "记录人")
    at.stages.append(hands.step())


def sign_with_a_new_certificate(at: Journey, who: Someone, role: str) -> None:
    """Have a certificate issued in the dialog and sign with it."""
    hands = at.hands
    hands.press(f"用证书签名… {role}")
    hands.dialog(SignDialog)
    hands.settle()
    hands.key("Ctrl+Tab")
    hands.fill("持有人", who.name)
    hands.fill("证书口令", CERTIFICATE_PASSPHRASE)
    hands.fill("再输一次口令", CERTIFICATE_PASSPHRASE)
    hands.fill("存到", str(at.folder))
    hands.press("签发")
    hands.wait(lambda: hands.at() == "签名", "the certificate")
    hands.settle()
    hands.key("Return")
    hands.no_dialog()
    hands.settle()


def sign_in_the_archive(at: Journey) -> None:
    """Sign as archivist and seal the talk."""
    sign_with_a_new_certificate(at, ARCHIVIST, "档案员")
    at.stages.append(at.hands.step())


def export(at: Journey) -> None:
    """Export both files with the authority's certificate; the verdict is on the screen."""
    hands = at.hands
    hands.key("Alt+5")
    hands.settle()
    target = at.folder / "out"
    target.mkdir()
    hands.fill("文件夹", str(target))
    hands.key("Ctrl+Return")
    hands.sees("已导出 2 个文件。")
    hands.settle()
    at.verdicts = [text for text in hands.words() if text in VERDICTS]


def lock_and_unlock(at: Journey) -> None:
    """Lock, unlock with the passphrase typed where the focus is, and be in the talk again."""
    hands = at.hands
    hands.key("Ctrl+L")
    hands.wait(lambda: not hands.on_desk(), "the lock")
    hands.settle()
    hands.write(PASSPHRASE)
    hands.key("Return")
    hands.screen(Workspace)
    hands.settle()
    at.after_unlocking = (hands.stage(), hands.shows(SUBJECT.name))
