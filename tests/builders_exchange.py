"""Two offices that exchange an outline by file."""

from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.ids import TalkId
from app.domain.outline import Origin, OriginKind, Outline, Question
from app.domain.outline_exchange import Review
from app.services.outline_exchange import Along
from app.services.workbench import Workbench

WORD = "amber-ladder-93-Quince"  # the offices' own, not a vault's
SECRET = Question(
    "来信反映的情况怎样？",
    facts="三件",
    sources="审计报告\n来信三件",
    origins=(Origin(OriginKind.MATERIAL, 1, "来信\n来信三件", sensitive=True),),
)


@dataclass
class Offices:
    """Ours with a talk, and the other one with a vault of its own."""

    ours: Workbench
    other: Workbench
    talk_id: TalkId
    folder: Path

    def outline(self) -> Outline:
        """Return the outline as it stands with us."""
        return self.ours.outlines.outlining.outline(self.talk_id)

    def change(self, index: int, **words: str) -> None:
        """Change a question with us."""
        questions = list(self.outline().questions)
        questions[index] = replace(questions[index], **words)  # type: ignore[arg-type]  # texts only
        self.ours.outlines.outlining.save(replace(self.outline(), questions=tuple(questions)))

    def send(self, *, with_sensitive: bool = False) -> Path:
        """Split the whole outline off."""
        along = Along(sensitive=with_sensitive)
        return self.ours.outlines.exchange.split(
            self.talk_id, (), "县委组织部", WORD, self.folder, along
        )

    def received(self) -> Review:
        """Split off and open it at the other office."""
        return self.other.outlines.reviews.open(self.send(), WORD)

    def answer(self, review: Review, **words: str) -> Path:
        """Change the first question there and send it back."""
        (key, question), *rest = self.other.outlines.reviews.get(review.id).questions
        changed = replace(question, **words)  # type: ignore[arg-type]  # texts only
        self.other.outlines.reviews.save(review.id, [(key, changed), *rest])
        return self.other.outlines.reviews.write_back(review.id, WORD, self.folder)


def told_question(offices: Offices) -> Question:
    """Make the last question one that quotes a sensitive sentence of the portrait."""
    told = "曾插手县医院工程项目"
    origin = Origin(OriginKind.PORTRAIT, 1, f"{told}。\n核查情况", sensitive=True)
    question = Question(
        f"关于“{told}”，请说明有关情况。",
        facts=f"{told}。\n招标文件三处改动",
        sources="核查情况",
        origins=(origin,),
    )
    outline = offices.outline()
    questions = (*outline.questions[:3], question)
    return offices.ours.outlines.outlining.save(replace(outline, questions=questions)).questions[3]
