"""The main job end to end, judged by tools that we did not write."""

import re
import subprocess
import tomllib
import zipfile
from pathlib import Path

import pikepdf
import pytest
from pikepdf import pdfa

from tests.export.libreoffice import TOOLS, office_verdicts
from tests.journeys.conftest import ROOT, Demo, run_app
from tests.tools import needs, needs_system_module

SCRIPT = tomllib.loads((ROOT / "resources" / "demo" / "talk.toml").read_text(encoding="utf-8"))
SIGNERS = ["沈知远", "林𠮷", "许茗"]


def output(*command: str | Path) -> str:
    """Run a tool that must succeed and return what it printed."""
    done = subprocess.run([str(c) for c in command], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "replace")


def squeezed(text: str) -> str:
    """Return the text without any white space."""
    return "".join(text.split())


def der(pem: Path) -> bytes:
    """Return a PEM certificate as DER."""
    from cryptography import x509  # noqa: PLC0415  (only this test needs it)
    from cryptography.hazmat.primitives.serialization import Encoding  # noqa: PLC0415

    return x509.load_pem_x509_certificate(pem.read_bytes()).public_bytes(Encoding.DER)


def test_the_shipped_talk_is_of_a_real_length() -> None:
    """At least 60 entries, two corrections, three problems, a rare character in a name."""
    flags = [flag for entry in SCRIPT["entries"] for flag in entry.get("flags", ())]

    assert len(SCRIPT["entries"]) >= 60
    assert len(SCRIPT["corrections"]) >= 2
    assert flags.count("problem") == 3
    assert any(ord(c) > 0xFFFF for person in SCRIPT["persons"] for c in person["name"])


def test_our_own_checker_finds_both_files_good(demo: Demo) -> None:
    """With the office's authority named, Word and PDF are good; without it they say so."""
    files = (str(demo.pdf), str(demo.word))
    named = run_app("verify", *files, "--authority", str(demo.authority), "--lang", "zh")
    unnamed = run_app("verify", *files, "--lang", "en")

    assert named.returncode == 0, named.stdout
    assert named.stdout.count("结论：有效") == 2
    assert unnamed.returncode == 0
    assert "No trusted authority was named" in unnamed.stdout


def test_both_files_carry_one_fingerprint(demo: Demo) -> None:
    """The same content stands behind Word and PDF."""
    found = set(re.findall(r"[0-9a-f]{64}", demo.printed))

    assert len(found) == 1


@needs("pdfsig", "certutil")
def test_pdfsig_calls_every_signature_valid_and_trusted(demo: Demo, tmp_path: Path) -> None:
    """Three signatures, each valid, each from the office's authority."""
    store = tmp_path / "nss"
    store.mkdir()
    subprocess.run(["certutil", "-N", "-d", f"sql:{store}", "--empty-password"], check=True)
    subprocess.run(
        ["certutil", "-A", "-d", f"sql:{store}", "-n", "office", "-t", "CT,C,C", "-a", "-i",
         str(demo.authority)],
        check=True,
    )  # fmt: skip
    said = output("pdfsig", "-nssdir", f"sql:{store}", demo.pdf)

    assert said.count("Signature is Valid") == 3
    assert said.count("Certificate is Trusted") == 3
    assert said.count("Total document signed") == 1
    assert [said.index(name) for name in SIGNERS] == sorted(said.index(n) for n in SIGNERS)


@needs("pdftotext")
def test_pdftotext_gives_back_every_entry_in_order(demo: Demo) -> None:
    """The words copy out as they were said, rare characters included."""
    text = squeezed(output("pdftotext", "-raw", demo.pdf, "-"))
    corrected = {item["entry"]: item["text"] for item in SCRIPT["corrections"]}
    said = [corrected.get(n, e["text"]) for n, e in enumerate(SCRIPT["entries"], 1)]
    body = text[text.index("谈话内容") :]
    # page furniture stands between the lines of an entry that runs over a page
    body = re.sub(r"谈话对象签名：.{0,60}?第\d+页共\d+页", "", body)

    place = 0
    for words in said:
        start = words[:12].replace(" ", "")
        found = body.find(squeezed(start), place)
        assert found >= 0, words
        place = found + 1
    assert "周䶮" in text
    assert "林𠮷" in text


@needs("pdffonts")
def test_every_font_is_embedded(demo: Demo) -> None:
    """Pdffonts sees only embedded subsets with a Unicode map."""
    rows = output("pdffonts", demo.pdf).splitlines()[2:]
    flags = [re.search(r"(yes|no) +(yes|no) +(yes|no) +\d+ +\d+$", row) for row in rows]

    assert flags
    assert all(match and match.groups() == ("yes", "yes", "yes") for match in flags)


@needs("qpdf")
def test_the_signed_pdf_is_sound_and_pdfa(demo: Demo) -> None:
    """Qpdf finds no fault, and no rule of PDF/A-3b is broken after three signatures."""
    assert "No syntax or stream encoding errors found" in output("qpdf", "--check", demo.pdf)
    report = pdfa.validate_written(demo.pdf, "3b")

    assert report.violations == ()


def test_the_machine_readable_record_is_inside(demo: Demo) -> None:
    """record.json is attached and associated, and its SHA-256 is the fingerprint."""
    import hashlib  # noqa: PLC0415

    with pikepdf.open(demo.pdf) as pdf:
        data = pdf.attachments["record.json"].get_file().read_bytes()
        assert str(pdf.Root.AF[0].AFRelationship) == "/Data"

    assert hashlib.sha256(data).hexdigest() in demo.printed


@needs(*TOOLS)
@needs_system_module("uno")
def test_libreoffice_tells_the_signed_file_from_a_changed_one(demo: Demo, tmp_path: Path) -> None:
    """Valid as exported; invalid after one character of the text was changed."""
    changed = tmp_path / "changed.docx"
    with zipfile.ZipFile(demo.word) as source, zipfile.ZipFile(changed, "w") as target:
        for item in source.infolist():
            data = source.read(item)
            if item.filename == "word/document.xml":
                data = data.replace("3860万元".encode(), "3861万元".encode())
            target.writestr(item, data)
    good, bad = office_verdicts([demo.word, changed], [der(demo.authority)])

    assert [v.valid for v in good] == [True, True, True]
    assert all(v.certificate_trusted for v in good)
    assert not any(v.valid for v in bad)
    assert run_app("verify", str(changed)).returncode == 1


@needs("openssl")
def test_openssl_follows_the_chain_of_each_certificate(demo: Demo, tmp_path: Path) -> None:
    """Each personal certificate file opens and leads to the office's authority."""
    for p12 in (demo.folder / "certificates").glob("*.p12"):
        leaf = tmp_path / "leaf.pem"
        leaf.write_text(
            output("openssl", "pkcs12", "-in", p12, "-passin", "pass:演示证书 2026", "-nokeys",
                   "-clcerts")
        )  # fmt: skip
        assert "OK" in output("openssl", "verify", "-CAfile", demo.authority, leaf)


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_one_changed_byte_is_found(demo: Demo, tmp_path: Path, kind: str) -> None:
    """A byte in the middle of the file turned over: the checker says bad or cannot tell."""
    source = next(demo.folder.glob(f"*.{kind}"))
    data = bytearray(source.read_bytes())
    data[len(data) // 2] ^= 0x01
    changed = tmp_path / f"changed.{kind}"
    changed.write_bytes(data)

    assert run_app("verify", str(changed)).returncode in (1, 2)


def test_what_is_no_record_cannot_be_told(demo: Demo, tmp_path: Path) -> None:
    """A text file, a missing file and a folder: exit code 2 and a plain sentence."""
    text = tmp_path / "说明.txt"
    text.write_text("不是记录", encoding="utf-8")
    done = run_app(
        "verify", str(text), str(tmp_path / "没有.pdf"), str(demo.folder), "--lang", "zh"
    )

    assert done.returncode == 2
    assert "这不是 Word（.docx）或 PDF 文件" in done.stdout
    assert done.stdout.count("读不到这个文件") == 2


def test_the_vault_shows_nothing_of_the_talk(demo: Demo) -> None:
    """No name and no sentence of the talk stands in the clear in any file of the vault."""
    markers = [p["name"] for p in SCRIPT["persons"]] + [e["text"][:10] for e in SCRIPT["entries"]]
    clear = [
        (file.name, marker)
        for file in (demo.folder / "vault").iterdir()
        for encoding in ("utf-8", "utf-16-le", "gb18030")
        for marker in markers
        if len(marker) > 2 and marker.encode(encoding) in file.read_bytes()
    ]

    assert clear == []


def test_a_second_demonstration_leaves_the_first_alone(demo: Demo) -> None:
    """The folder is taken, so the next one gets a number."""
    before = sorted(demo.folder.iterdir())
    done = run_app("demo", "--out", str(demo.folder), "--lang", "en")

    assert done.returncode == 0
    assert sorted(demo.folder.iterdir()) == before
    assert (demo.folder.with_name("demo-2") / "verdicts.txt").is_file()
