"""What a document can say by itself: the talk, its people, the scheme, the office."""

from collections.abc import Mapping, Sequence
from datetime import date, time

from app.domain.document import filled, placeholders
from app.domain.document_form import DocumentForm
from app.domain.outline import Outline, Question
from app.domain.outline_leaving import Outgoing
from app.domain.participant import Gender, Participant, Role
from app.domain.scheme import DayKind, Scheme
from app.domain.talk import Talk

_GENDERS = {Gender.FEMALE: "女", Gender.MALE: "男", Gender.UNSAID: ""}
_NUMERALS = "零一二三四五六七八九十"


def day_text(day: date) -> str:
    """Return a day as documents print it: Arabic numerals without noughts in front (GB/T 9704)."""
    return f"{day.year}年{day.month}月{day.day}日"


def moment_text(day: date, starts: time | None) -> str:
    """Return a day, and the time where one is set: 2026年3月5日9时30分."""
    if starts is None:
        return day_text(day)
    minutes = f"{starts.minute}分" if starts.minute else ""
    return f"{day_text(day)}{starts.hour}时{minutes}"


def office_facts(office: str, scheme: Scheme, form: DocumentForm) -> dict[str, str]:
    """Return what is known without a talk."""
    return {
        "office": office or scheme.office,
        "reply_term": term_text(scheme, form.reply_deadline),
        "return_term": term_text(scheme, form.return_deadline),
    }


def talk_facts(
    talk: Talk, starts: time | None, scheme: Scheme, outline: Outline, *, for_others: bool
) -> dict[str, str]:
    """Return what a talk says; a fact that it lacks is empty.

    What goes to others says nothing that rests on a sensitive source (AH13).
    """
    asked, opening = outline.questions, outline.opening
    if for_others:
        outgoing = Outgoing(outline.questions, scheme)
        asked, opening = tuple(map(outgoing.letter, asked)), outgoing.text(opening)
    talk_type = scheme.talk_type(talk.type_code)
    subject = talk.one(Role.SUBJECT)
    bases = {basis.code: basis.title for basis in scheme.bases}
    return {
        "subject": "、".join(map(title_of, talk.with_role(Role.SUBJECT))),
        "subject_name": "、".join(p.name for p in talk.with_role(Role.SUBJECT)),
        "subject_unit": subject.unit_name if subject else "",
        "subject_post": subject.post if subject else "",
        "subject_gender": _GENDERS[subject.gender] if subject else "",
        "interviewer": _names(talk, Role.INTERVIEWER),
        "interviewer_title": "、".join(map(title_of, talk.with_role(Role.INTERVIEWER))),
        "recorder": _names(talk, Role.RECORDER),
        "attendees": _names(talk, Role.ATTENDEE),
        "people": _people(talk, scheme),
        "talk_number": talk.number,
        "talk_type": talk_type.name,
        "talk_mode": scheme.term_name("mode", talk_type.mode),
        "planned_on": moment_text(talk.planned_on, starts),
        "place": talk.place,
        "reason": talk.reason.rstrip("。"),
        "handling_office": talk.handling_office,
        "basis": "、".join(bases[code] for code in talk_type.basis if code in bases),
        "purpose": talk_type.purpose,
        "problems": problems_text(asked),
        "opening": opening,
    }


def problems_text(questions: Sequence[Question]) -> str:
    """Return an outline's questions, numbered, each with its facts and figures."""
    said = [words for words in map(_said, questions) if words]
    if len(said) == 1:
        return f"{said[0]}。"
    return "\n".join(f"{number}.{text}。" for number, text in enumerate(said, 1))


def _said(question: Question) -> str:
    parts = (question.problem or question.text, question.facts, question.figures)
    lines = [line.strip().rstrip("。，；？?") for part in parts for line in part.splitlines()]
    return "，".join(line for line in lines if line)


def term_text(scheme: Scheme, code: str) -> str:
    """Return a term in words such as 十五个工作日; nothing where the scheme sets none."""
    rule = scheme.deadline(code)
    if rule is None:
        return ""
    if rule.kind is DayKind.YEAR_END:
        return "本年底"
    unit = "个工作日" if rule.kind is DayKind.WORKING_DAYS else "日"
    return f"{numeral(rule.days)}{unit}"


def numeral(number: int) -> str:
    """Return a number below 100 in Chinese, any other in figures."""
    tens, ones = divmod(number, 10)
    if not 0 <= number < 100:  # noqa: PLR2004
        return str(number)
    if number <= 10:  # noqa: PLR2004
        return _NUMERALS[number]
    return f"{_NUMERALS[tens] if tens > 1 else ''}十{_NUMERALS[ones] if ones else ''}"


def title_of(person: Participant) -> str:
    """Return unit, post and name; the unit is not said twice."""
    return f"{person.unit_name}{person.post.removeprefix(person.unit_name)}{person.name}"


def _names(talk: Talk, role: Role) -> str:
    return "、".join(p.name for p in talk.with_role(role))


def _people(talk: Talk, scheme: Scheme) -> str:
    roles = (Role.INTERVIEWER, Role.RECORDER, Role.ATTENDEE)
    said = [f"{scheme.role_name(r)}：{names}" for r in roles if (names := _names(talk, r))]
    return "；".join(said)


def presets(form: DocumentForm, facts: Mapping[str, str]) -> dict[str, str]:
    """Return what the form's fields begin with; a sentence whose facts are missing is left out."""
    values = {}
    for field in form.fields:
        wanted = placeholders(field.preset)
        if all(facts.get(code) for code in wanted):
            values[field.code] = filled(field.preset, facts)
        else:
            values[field.code] = ""
    return values
