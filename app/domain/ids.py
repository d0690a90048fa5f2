"""Ids as types, so that one cannot stand where another belongs; 0 means not stored yet."""

from typing import NewType

UnitId = NewType("UnitId", int)
PersonId = NewType("PersonId", int)
TalkId = NewType("TalkId", int)
QuestionId = NewType("QuestionId", int)
EntryId = NewType("EntryId", int)
CorrectionId = NewType("CorrectionId", int)
ProblemId = NewType("ProblemId", int)
MeasureId = NewType("MeasureId", int)
PrintingId = NewType("PrintingId", int)
ScanId = NewType("ScanId", int)
SheetId = NewType("SheetId", int)
PenId = NewType("PenId", int)
StepId = NewType("StepId", int)
PaperId = NewType("PaperId", int)
SittingId = NewType("SittingId", int)
HandedInId = NewType("HandedInId", int)
PhraseId = NewType("PhraseId", int)
