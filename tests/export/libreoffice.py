"""LibreOffice's own verdict on the signatures of a Word file, asked over UNO.

The UNO bridge belongs to the system's Python, so this file is two things: the functions that
tests and proofs call, and the script that they run with `/usr/bin/python3`. The office's
authority is put into a fresh NSS store (certutil, of libnss3-tools) that only this run sees.
Needs libreoffice-writer-nogui, python3-uno and libnss3-tools.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SYSTEM_PYTHON = "/usr/bin/python3"
TOOLS = ("soffice", "certutil")
"""What this needs beside the module uno of SYSTEM_PYTHON."""

_START_SECONDS = 60
_ATTEMPTS = 3
_RUN_SECONDS = 180


@dataclass(frozen=True)
class OfficeVerdict:
    """What LibreOffice says of one signature."""

    signer: str
    valid: bool
    certificate_trusted: bool


def office_verdicts(
    files: Sequence[Path], authorities_der: Sequence[bytes]
) -> list[list[OfficeVerdict]]:
    """Return LibreOffice's verdicts, file by file, in the order of the signatures.

    One LibreOffice is started for all the files; the authorities are the roots it trusts. Where
    it does not come up on a busy machine it is started anew.
    """
    for _ in range(_ATTEMPTS - 1):
        try:
            return _asked(files, authorities_der)
        except subprocess.CalledProcessError as failed:
            sys.stderr.write(failed.stderr)
    return _asked(files, authorities_der)


def _asked(files: Sequence[Path], authorities_der: Sequence[bytes]) -> list[list[OfficeVerdict]]:
    with tempfile.TemporaryDirectory(prefix="tanlu-office-") as folder:
        home = Path(folder)
        store = _certificate_store(home, authorities_der)
        command = [SYSTEM_PYTHON, str(Path(__file__)), str(home), *map(str, files)]
        environment = {**os.environ, "HOME": folder, "MOZILLA_CERTIFICATE_FOLDER": f"sql:{store}"}
        environment.pop("PYTHONPATH", None)
        done = subprocess.run(
            command,
            env=environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=_RUN_SECONDS,
        )
    return [[OfficeVerdict(**item) for item in one] for one in json.loads(done.stdout)]


def converted_to_pdf(file: Path, folder: Path) -> Path:
    """Return the PDF that LibreOffice makes of the file, placed in `folder`."""
    return converted(file, folder, "pdf")


def converted(file: Path, folder: Path, ending: str, *options: str) -> Path:
    """Return the file with this ending that LibreOffice makes of another, placed in `folder`."""
    with tempfile.TemporaryDirectory(prefix="tanlu-office-") as profile:
        command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless"]
        command += [*options, "--convert-to", ending, "--outdir", str(folder), str(file)]
        subprocess.run(command, check=True, capture_output=True, timeout=_RUN_SECONDS)
    return folder / f"{file.stem}.{ending}"


def _certificate_store(home: Path, authorities_der: Sequence[bytes]) -> Path:
    store = home / "nss"
    store.mkdir()
    database = f"sql:{store}"
    subprocess.run(["certutil", "-N", "-d", database, "--empty-password"], check=True)
    for number, der in enumerate(authorities_der):
        source = home / f"authority{number}.der"
        source.write_bytes(der)
        options = ["-d", database, "-n", f"authority{number}", "-t", "CT,C,C", "-i", str(source)]
        subprocess.run(["certutil", "-A", *options], check=True)
    return store


# --- what runs in the system's Python ------------------------------------------------------


def _ask_office(home: Path, files: Sequence[str]) -> list[list[dict[str, Any]]]:
    pipe = f"tanlu{os.getpid()}"
    accept = f"--accept=pipe,name={pipe};urp;StarOffice.ComponentContext"
    profile = f"-env:UserInstallation=file://{home}/profile"
    office = subprocess.Popen(
        ["soffice", profile, "--headless", "--norestore", "--nologo", accept],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        context = _connect(pipe)
        verdicts = [_verify(context, file) for file in files]
        _close(context)
        office.wait(timeout=_START_SECONDS)
    finally:
        if office.poll() is None:
            # soffice is a shell script; the office is its child
            os.killpg(office.pid, signal.SIGKILL)
    return verdicts


def _connect(pipe: str) -> Any:  # noqa: ANN401  (UNO has no types)
    import uno  # noqa: PLC0415  (only the system's Python has it)

    local = uno.getComponentContext()
    name = "com.sun.star.bridge.UnoUrlResolver"
    resolver = local.ServiceManager.createInstanceWithContext(name, local)
    until = time.monotonic() + _START_SECONDS
    while True:
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def _verify(context: Any, file: str) -> list[dict[str, Any]]:  # noqa: ANN401  (UNO has no types)
    services = context.ServiceManager
    storages = services.createInstanceWithContext("com.sun.star.embed.StorageFactory", context)
    access = services.createInstanceWithContext("com.sun.star.ucb.SimpleFileAccess", context)
    stream = access.openFileRead(Path(file).as_uri())
    storage = _open_package(storages, stream)
    signatures = services.createInstanceWithArgumentsAndContext(
        "com.sun.star.security.DocumentDigitalSignatures", ("1.2", True), context
    )
    found = signatures.verifyDocumentContentSignatures(storage, None)
    return [
        {
            "signer": item.Signer.SubjectName if item.Signer else "",
            "valid": bool(item.SignatureIsValid),
            "certificate_trusted": item.CertificateStatus == 0,
        }
        for item in found
    ]


def _open_package(storages: Any, stream: Any) -> Any:  # noqa: ANN401  (UNO has no types)
    import uno  # noqa: PLC0415  (only the system's Python has it)

    form = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
    form.Name = "StorageFormat"
    form.Value = "ZipFormat"
    forms = uno.Any("[]com.sun.star.beans.PropertyValue", (form,))
    # only uno.invoke passes a typed sequence; a plain call makes it a sequence of any
    return uno.invoke(storages, "createInstanceWithArguments", ((stream, 1, forms),))


def _close(context: Any) -> None:  # noqa: ANN401  (UNO has no types)
    name = "com.sun.star.frame.Desktop"
    context.ServiceManager.createInstanceWithContext(name, context).terminate()


if __name__ == "__main__":
    print(json.dumps(_ask_office(Path(sys.argv[1]), sys.argv[2:])))
