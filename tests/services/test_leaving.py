"""No way out of the office carries the words of a guarded source (AH13, 6.18)."""

import io
import json
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from app.domain.document_form import Addressing
from app.domain.ids import TalkId
from app.domain.outline import About, OriginKind, OutlineState, Question
from app.domain.outline_leaving import kept_back
from app.domain.outline_offers import material_offer
from app.domain.outline_work import AddedFact, VersionAct
from app.domain.participant import Role
from app.domain.transcript import EntryKind
from app.services.entry import Entry
from app.services.errors import ExchangeWrongWayError
from app.services.exchange_codec import written
from app.services.outline_exchange import Along
from app.services.outline_papers import OutlineVariant
from app.services.recording_talks import Words
from app.services.workbench import Workbench
from tests.builders_documents import a_draft, the_scheme
from tests.builders_materials import OTHER, OWN, Office, a_secret
from tests.builders_talks import a_new_talk, begin_read_back, freeze, make_ready, silent
from tests.builders_vault import PASSPHRASE
from tests.services.test_outline_offers import the_next_talk

TOLD = "曾插手县医院工程项目"
CLAUSE = "收受某公司礼品卡两万元"
WORD = "amber-ladder-93-Quince"


@dataclass
class Guarded:
    """A talk whose outline rests on a guarded source and quotes it wherever one can write."""

    bench: Workbench
    talk_id: TalkId
    folder: Path

    def lock_with_addendum(self) -> None:
        """Approve the outline, and add to it what quotes the source again."""
        question = self.bench.outlines.outlining.lock(self.talk_id).questions[0]
        fact = AddedFact(question.id, f"又查明其{TOLD}", sources="新的来信")
        new = Question(f"{TOLD}一事还有谁知道？", facts="另有两人")
        self.bench.outlines.review.add_addendum(
            self.talk_id, f"核实了{TOLD}", (new,), (fact,), "王主任"
        )


@pytest.fixture
def guarded(bench: Workbench, tmp_path: Path) -> Guarded:
    """Return a talk with a question picked from a guarded material, and quotes all over."""
    talk = a_new_talk(bench)
    secret = a_secret(bench, talk_id=talk.id)
    words = f"{TOLD}，{CLAUSE}。"
    offer = material_offer(secret.id, words, "审查调查室《核查情况》", About.PERSON, sensitive=True)
    outline = bench.outlines.offers.pick(talk.id, [offer])
    asked = replace(outline.questions[0], text=f"关于“{TOLD}”，请说明。")
    other = Question(
        "公开招标怎样落实？",
        facts=f"三次\n{TOLD}前没有招标",
        figures=f"{CLAUSE}\n38次",
        sources="审计报告",
        problem=f"{TOLD}。",
        to_explain=f"请说明{TOLD}的经过。",
    )
    outline = bench.outlines.outlining.save(
        replace(
            outline,
            opening=f"请坐。今天谈{TOLD}。",
            assessment=f"总体较好，但{CLAUSE}。",
            demands=f"不得再有{TOLD}之类。",
            self_review=f"围绕{TOLD}剖析。",
            questions=(asked, other),
        )
    )
    review = bench.outlines.review
    review.add_comment(talk.id, f"{TOLD}要核实")
    review.add_comment(talk.id, f"{CLAUSE}要核实", outline.questions[1].id, "facts")
    folder = tmp_path / "out"
    folder.mkdir()
    return Guarded(bench, talk.id, folder)


def everything_in(path: Path) -> Iterator[bytes]:
    """Yield the bytes of a file, and of everything packed in it."""
    data = path.read_bytes()
    yield data
    if path.suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            yield from (package.read(name) for name in package.namelist())
    if path.suffix == ".pdf":
        document = pypdfium2.PdfDocument(data)
        yield "".join(page.get_textpage().get_text_range() for page in document).encode()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            streams = (found for found in pdf.objects if isinstance(found, pikepdf.Stream))
            for stream in streams:
                with suppress(pikepdf.PdfError):  # a picture's own coding holds no words
                    yield stream.read_bytes()


def must_be_silent(paths: tuple[Path, ...] | list[Path]) -> None:
    """Fail where a file tells what the source says, however its lines are broken."""
    assert paths
    for path in paths:
        for content in everything_in(path):
            plain = content.decode("utf-8", "replace").replace("\r", "").replace("\n", "")
            for words in (TOLD, CLAUSE, "核查情况"):
                assert words not in plain, path.name
                assert json.dumps(words)[1:-1] not in plain, path.name


def test_a_copy_for_others_and_its_addendum(guarded: Guarded) -> None:
    """Word and PDF of the outline as a draft, of the approved one, and of what was added."""
    papers, others = guarded.bench.outlines.papers, OutlineVariant.FOR_OTHERS
    must_be_silent(papers.export(guarded.talk_id, others, guarded.folder, silent))
    guarded.lock_with_addendum()
    must_be_silent(papers.export(guarded.talk_id, others, guarded.folder, silent))
    must_be_silent(papers.export_addendum(guarded.talk_id, 1, others, guarded.folder, silent))
    inside = "".join(
        content.decode("utf-8", "replace")
        for path in papers.export(guarded.talk_id, OutlineVariant.INTERNAL, guarded.folder, silent)
        for content in everything_in(path)
    )
    assert TOLD in inside, "the office's own print has it"


def test_a_file_for_another_office(guarded: Guarded, entry: Entry, tmp_path: Path) -> None:
    """Questions, texts around them and remarks: what the other office can open tells nothing."""
    path = guarded.bench.outlines.exchange.split(
        guarded.talk_id, (), "县委组织部", WORD, guarded.folder
    )
    must_be_silent([path])
    made = entry.vaults.create(tmp_path / "other", "组织部", "zhao.wu", PASSPHRASE)
    review = entry.open_workbench(made.store).outlines.reviews.open(path, WORD)
    made.store.close()
    opened = guarded.folder / "opened.json"
    opened.write_bytes(written(review.request))
    must_be_silent([opened])
    assert len(review.remarks) == 2


def test_letters_to_the_subject(guarded: Guarded) -> None:
    """Every form of the scheme that is addressed to somebody, in Word and PDF."""
    bench = guarded.bench
    guarded.lock_with_addendum()
    forms = [f for f in the_scheme(bench).documents if f.addressing is not Addressing.NOBODY]
    assert forms
    for form in forms:
        draft = a_draft(bench, form.code, talk_id=guarded.talk_id)
        issued = bench.documents.issuing.issue(draft.id, silent)
        must_be_silent(bench.documents.papers.export(issued.id, guarded.folder, silent))


def test_the_office_is_told_what_stays_back(guarded: Guarded) -> None:
    """A line of facts that goes nowhere is named beside the question, like one of the sources."""
    question = guarded.bench.outlines.outlining.outline(guarded.talk_id).questions[0]
    scheme = the_scheme(guarded.bench)
    assert kept_back(question, scheme) == (f"{TOLD}，{CLAUSE}。", "审查调查室《核查情况》")
    rewritten = replace(question, facts="据反映有此事\n另有一事")
    assert kept_back(rewritten, scheme)[:2] == ("据反映有此事", "另有一事")


@pytest.fixture
def office(entry: Entry, tmp_path: Path) -> Iterator[Office]:
    """Return a vault with two accounts; only the first may read what is guarded."""
    made = Office(entry, tmp_path / "office")
    yield made
    made.close()


def a_guarded_outline(bench: Workbench) -> TalkId:
    """Pick a guarded material into an outline, and quote it in the opening."""
    talk = a_new_talk(bench)
    secret = a_secret(bench, talk_id=talk.id)
    offer = material_offer(
        secret.id, f"{TOLD}。", "审查调查室《核查情况》", About.PERSON, sensitive=True
    )
    outline = bench.outlines.offers.pick(talk.id, [offer])
    asked = replace(outline.questions[0], text="近年工程管理怎样？", facts=f"{TOLD}。\n三次招标")
    bench.outlines.outlining.save(replace(outline, opening=f"今天谈{TOLD}。", questions=(asked,)))
    return talk.id


def test_an_account_that_is_no_reader_sees_the_question_without_its_source(
    office: Office,
) -> None:
    """Neither in the outline, its versions and prints, nor while recording (AH13)."""
    bench = office.turn(OWN)
    talk_id = a_guarded_outline(bench)
    bench.outlines.review.hand_over(talk_id, OutlineState.JOINT_REVIEW)
    assert TOLD in repr(bench.outlines.outlining.outline(talk_id))

    other = office.turn(OTHER)
    outline = other.outlines.outlining.outline(talk_id)
    assert outline.opening == "今天谈……。"
    assert [(q.text, q.facts, q.sources) for q in outline.questions] == [
        ("近年工程管理怎样？", "三次招标", "")
    ]
    folder = office.folder.parent
    must_be_silent(other.outlines.papers.export(talk_id, OutlineVariant.INTERNAL, folder, silent))
    review = other.outlines.review
    told = repr(
        (
            review.versions(talk_id),
            review.compare(talk_id, 1),
            other.outlines.outlining.in_talk(talk_id),
        )
    )
    assert TOLD not in told
    assert all(TOLD not in offer.words for offer in other.outlines.offers.offers(talk_id))


def test_what_is_written_about_an_outline_tells_no_more_than_the_outline(office: Office) -> None:
    """Remarks, reasons and documents, also when the question has been taken out since (AH13)."""
    bench = office.turn(OWN)
    talk_id = a_guarded_outline(bench)
    review, scheme = bench.outlines.review, the_scheme(bench)
    review.add_comment(talk_id, f"{TOLD}要核实")
    for form in scheme.documents:
        a_draft(bench, form.code, talk_id=talk_id)
    review.hand_over(talk_id, OutlineState.JOINT_REVIEW)
    review.hand_over(talk_id, OutlineState.DRAFT, f"再核实{TOLD}")
    assert TOLD in repr((review.comments(talk_id), review.standing(talk_id)))
    outline = bench.outlines.outlining.outline(talk_id)
    bench.outlines.outlining.save(replace(outline, questions=(Question("还有什么？"),)))

    other = office.turn(OTHER)
    review = other.outlines.review
    assert [comment.text for comment in review.comments(talk_id)] == ["……要核实"]
    assert review.standing(talk_id).last_return_reason == "再核实……"
    told = repr((review.versions(talk_id), other.documents.drafting.of_talk(talk_id)))
    assert TOLD not in told


def test_who_reads_a_talk_back_is_shown_no_guarded_source(office: Office) -> None:
    """The facts behind the questions are for their readers (AH13)."""
    talk_id = a_guarded_outline(office.turn(OWN))
    assert TOLD not in repr(office.turn(OTHER).paper.reading_back.desk(talk_id).outline)


@pytest.mark.parametrize(
    "quoted",
    [
        "收受ＡＢＣ公司（集团）礼金５万元，未上交",
        "收受ABC公司(集团)\n礼金5万元,未上交",
        "收受 ABC 公司“集团”礼金5万元 未上交",
    ],
)
def test_a_quote_in_another_width_or_over_two_lines_is_a_quote(office: Office, quoted: str) -> None:
    """Also of a source of four characters, which tells as much."""
    bench = office.turn(OWN)
    talk = a_new_talk(bench)
    secret = a_secret(bench, talk_id=talk.id)
    words = "收受ABC公司(集团)礼金5万元,未上交。\n受贿两万"
    offer = material_offer(secret.id, words, "来信", About.PERSON, sensitive=True)
    outline = bench.outlines.offers.pick(talk.id, [offer])
    other_question = Question("还有什么？", facts=f"三次\n{quoted}\n受贿两万", sources="来信")
    asked = (replace(outline.questions[0], text="问。"), other_question)
    bench.outlines.outlining.save(replace(outline, opening=f"谈{quoted}。", questions=asked))

    seen = office.turn(OTHER).outlines.outlining.outline(talk.id)

    assert seen.opening == "谈……。"
    assert (seen.questions[1].facts, seen.questions[1].sources) == ("三次", "")


def test_what_is_hidden_from_who_writes_is_not_lost(office: Office) -> None:
    """The other account rewrites what it sees; the reader finds both."""
    talk_id = a_guarded_outline(office.turn(OWN))
    other = office.turn(OTHER)
    outline = other.outlines.outlining.outline(talk_id)
    changed = replace(outline.questions[0], text="工程管理怎样？", facts="四次招标")
    saved = other.outlines.outlining.save(
        replace(outline, opening="今天必谈……。", questions=(changed, Question("还有什么？")))
    )
    assert TOLD not in repr(saved)
    whole = office.turn(OWN).outlines.outlining.outline(talk_id)
    assert whole.opening == f"今天必谈{TOLD}。"
    first = whole.questions[0]
    assert (first.text, first.facts) == ("工程管理怎样？", f"四次招标\n{TOLD}。")
    assert first.sources == "审查调查室《核查情况》"
    assert first.origins
    assert whole.questions[1].text == "还有什么？"


def test_a_question_of_nothing_but_a_guarded_source_still_stands_there(office: Office) -> None:
    """Who does not see a word of it keeps it in its place by saving."""
    bench = office.turn(OWN)
    talk = a_new_talk(bench)
    secret = a_secret(bench, talk_id=talk.id)
    offer = material_offer(secret.id, f"{TOLD}。", "来信", About.PERSON, sensitive=True)
    whole = bench.outlines.offers.pick(talk.id, [offer])
    assert whole.questions[0].text == "", "a person words what is asked about it"
    other = office.turn(OTHER)
    outline = other.outlines.outlining.outline(talk.id)
    assert [q.text for q in outline.questions] == ["……"]
    other.outlines.outlining.save(replace(outline, assessment="较好。"))
    assert office.turn(OWN).outlines.outlining.outline(talk.id).questions == whole.questions


def test_only_a_reader_sends_guarded_words_and_takes_answers_in(office: Office) -> None:
    """Ticking the box sends no more than the account itself may see."""
    talk_id = a_guarded_outline(office.turn(OWN))
    other = office.turn(OTHER)
    folder = office.folder.parent
    path = other.outlines.exchange.split(
        talk_id, (), "县委组织部", WORD, folder, Along(sensitive=True)
    )
    with pytest.raises(ExchangeWrongWayError):
        other.outlines.reviews.open(path, WORD)
    exchanged = office.turn(OWN)
    with exchanged.store.read() as tables:
        (sent,) = tables.exchanges.of_talk(talk_id)
    values = json.loads(sent.body)
    assert TOLD not in repr((values["sent"], values["sent_frame"]))
    assert TOLD in repr(values["base"])


def test_a_question_taken_out_by_who_does_not_see_it_all_is_kept_as_a_version(
    office: Office,
) -> None:
    """Its reader finds the words there; who took it out does not."""
    talk_id = a_guarded_outline(office.turn(OWN))
    other = office.turn(OTHER)
    other.outlines.outlining.save(replace(other.outlines.outlining.outline(talk_id), questions=()))
    assert TOLD not in repr(other.outlines.review.versions(talk_id))
    bench = office.turn(OWN)
    assert bench.outlines.outlining.outline(talk_id).questions == ()
    (version,) = bench.outlines.review.versions(talk_id)
    assert version.act is VersionAct.TAKEN_OUT
    assert TOLD in version.outline.questions[0].facts


def test_what_an_earlier_talk_left_open_is_offered_without_its_guarded_quotes(
    office: Office,
) -> None:
    """Also where the question that quotes the source was not picked from it."""
    bench = office.turn(OWN)
    talk = a_new_talk(bench)
    secret = a_secret(bench, talk_id=talk.id)
    offer = material_offer(secret.id, f"{TOLD}。", "来信", About.PERSON, sensitive=True)
    outline = bench.outlines.offers.pick(talk.id, [offer])
    asked = replace(outline.questions[0], text="近年工程管理怎样？")
    quoting = Question("招标怎样？", facts=f"{TOLD}前没有招标")
    free = Question("接待怎样？", facts="缺四个月")
    bench.outlines.outlining.save(replace(outline, questions=(asked, quoting, free)))
    bench.outlines.outlining.lock(talk.id)
    make_ready(bench, talk)
    bench.recorder.recording.start(talk.id)
    bench.recorder.recording.add(talk.id, Words(Role.SUBJECT, EntryKind.ANSWER, "没有补充。"))
    bench.recorder.recording.end(talk.id)
    begin_read_back(bench, talk.id)
    freeze(bench, talk.id)
    following = the_next_talk(bench, talk.id)

    own = bench.outlines.offers.offers(following.id)
    offers = office.turn(OTHER).outlines.offers.offers(following.id)

    assert [o.sensitive for o in own if o.kind is OriginKind.QUESTION] == [True, True, False]
    assert [o.words for o in offers if o.kind is OriginKind.QUESTION] == ["接待怎样？"]
