"""Files that were read but not taken in when the vault was locked, and the card typed for them.

One line of JSON names the files and what stood in the card; the bytes of the files follow.
"""

import json
from collections.abc import Mapping, Sequence

from app.services.ports.record_files import Progress
from app.services.progress import part_of
from app.services.repairing import TakenIn
from app.services.taking_in_materials import TakingInMaterials


def kept_intake(files: Sequence[TakenIn], typed: Mapping[str, object]) -> bytes:
    """Return files and card as bytes."""
    listed = [
        {"name": taken.name, "size": len(taken.data), "pasted": taken.is_pasted} for taken in files
    ]
    head = json.dumps({"files": listed, "typed": typed}).encode()
    return b"\n".join((head, b"".join(taken.data for taken in files)))


def read_kept_intake(
    kept: bytes, intake: TakingInMaterials, progress: Progress
) -> tuple[tuple[TakenIn, ...], dict[str, object]]:
    """Return the files, read anew, and what stood in the card."""
    head, _, data = kept.partition(b"\n")
    found = json.loads(head)
    files, at = [], 0
    for number, listed in enumerate(found["files"]):
        part = part_of(progress, number, len(found["files"]))
        own, at = data[at : at + listed["size"]], at + listed["size"]
        if listed["pasted"]:
            part(0, 1)
            text = own.decode("utf-8", "surrogatepass")
            files.append(intake.read_pasted(text, listed["name"]))
        else:
            files.append(intake.read_bytes(listed["name"], own, part))
    return tuple(files), found["typed"]
