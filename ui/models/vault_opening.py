"""Opening a vault for work: what an earlier session left is brought in and told."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.ids import TalkId
from app.domain.loose_words import LooseWords
from app.domain.place import Place
from app.services.entry import Entry
from app.services.ports.vault_store import AnchorVerdict, VaultStore
from app.services.rescue import Rescued
from app.services.resuming import Resumed
from app.services.workbench import Workbench

translate = QCoreApplication.translate


@dataclass(frozen=True)
class OpenVault:
    """The services of a vault that was just opened, and what was found in it."""

    workbench: Workbench
    has_talks: bool
    taken: Rescued
    resumed: Resumed | None
    loose_words: tuple[LooseWords, ...] = ()

    @property
    def place(self) -> str:
        """Where a crash left the work, as the desk names places; empty after a proper end."""
        if self.resumed is None:
            return ""
        place = self.resumed.place
        return f"talk:{place.talk_id}:{place.tab}"


def open_vault(entry: Entry, store: VaultStore) -> OpenVault:
    """Make the services of a vault and bring in what was left; slow, for the change thread.

    Where that fails the vault is closed again, or nobody could unlock it until a restart.
    """
    try:
        workbench = entry.open_workbench(store)
        taken = workbench.recorder.rescue.take_in()
        resumed = workbench.recorder.resuming.left_open()
        words = workbench.recorder.loose_words.find()
        return OpenVault(workbench, bool(workbench.preparing.talks()), taken, resumed, words)
    except BaseException:
        store.close()
        raise


def place_of(desk_place: str) -> Place | None:
    """Return the place to note for one that the desk names; None where no talk is open."""
    kind, _, rest = desk_place.partition(":")
    talk_id, _, tab = rest.partition(":")
    return Place(TalkId(int(talk_id)), tab) if kind == "talk" else None


def told(opened: OpenVault) -> tuple[str, ...]:
    """Return what the person should hear about it, a sentence each; nothing after a proper end."""
    store = opened.workbench.store
    lines = [*_warnings(store), *_resumed_lines(opened.resumed), *_taken_lines(opened.taken)]
    return tuple(lines)


def _warnings(store: VaultStore) -> list[str]:
    warnings = []
    if store.anchor_verdict in (AnchorVerdict.ROLLED_BACK, AnchorVerdict.FORKED):
        warnings.append(
            translate(
                "VaultOpening",
                "这个保险库与上次关闭时不一致，可能被换成了旧的备份。请看设置里的审计记录。",
            )
        )
    if store.reserve_used:
        text = translate("VaultOpening", "磁盘空间不足，已动用预留空间。请尽快腾出空间。")
        warnings.append(text)
    return warnings


def _resumed_lines(resumed: Resumed | None) -> list[str]:
    if resumed is None:
        return []
    if not resumed.is_running:
        return [translate("VaultOpening", "上次没有正常退出，已回到原来的地方。")]
    lines = [translate("VaultOpening", "上次没有正常退出，已恢复这次谈话：")]
    if resumed.last_at is not None:
        time = f"{resumed.last_at:%H:%M:%S}"
        line = translate("VaultOpening", "记录 {count} 条，最后一条 {time}；")
        lines.append(line.format(count=resumed.entries, time=time))
    if resumed.letters:
        lines.append(
            translate("VaultOpening", "输入框里的文字 {count} 个字。").format(count=resumed.letters)
        )
    else:
        lines.append(translate("VaultOpening", "输入框里没有未存的文字。"))
    return ["".join(lines)]


def _taken_lines(taken: Rescued) -> list[str]:
    lines = []
    if taken.entries:
        line = translate("VaultOpening", "应急副本里的 {count} 条记录已按顺序存入保险库。")
        lines.append(line.format(count=taken.entries))
    if taken.late:
        line = translate(
            "VaultOpening", "应急副本里有 {count} 条记录属于已结束的谈话，放在它的输入框里。"
        )
        lines.append(line.format(count=taken.late))
    if taken.waiting:
        line = translate(
            "VaultOpening", "应急副本里还有 {count} 条记录，保险库现在存不进去，稍后自动再试。"
        )
        lines.append(line.format(count=taken.waiting))
    lines += [
        translate("VaultOpening", "应急副本有读不出的部分，文件已保留：{path}").format(path=path)
        for path in taken.unusable
    ]
    return lines
