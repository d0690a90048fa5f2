"""One talk's words on the screen: who speaks, what a kind or a mark is called in its scheme."""

from dataclasses import dataclass

from app.domain.participant import Role
from app.domain.scheme import Scheme
from app.domain.talk import Talk
from app.domain.transcript import CorrectionKind, EntryFlag, EntryKind
from ui.errors.code_words import flag_word, joined, kind_word, role_word, short_kind_word


@dataclass(frozen=True)
class TalkWords:
    """The words of a talk under its scheme, as they are printed; an English screen has its own."""

    scheme: Scheme
    talk: Talk

    def kind(self, kind: EntryKind) -> str:
        """Return the word for a kind of entry, for example 问."""
        return kind_word(kind, self.scheme.record_form.entry_words.get(kind.value, ""))

    def short_kind(self, kind: EntryKind) -> str:
        """Return the word for a kind of entry at the head of a line, for example 问 or Q."""
        return short_kind_word(kind, self.scheme.record_form.entry_words.get(kind.value, ""))

    def flag(self, flag: EntryFlag) -> str:
        """Return the word for a mark."""
        return flag_word(flag, self.scheme.record_form.mark_words.get(flag.value, ""))

    def revised(self) -> str:
        """Return the word for an entry whose wording was changed."""
        return flag_word("revised", self.scheme.record_form.mark_words.get("revised", ""))

    def altered(self, kind: CorrectionKind) -> str:
        """Return the word for what was done to an entry at read-back."""
        return flag_word(kind.value, self.scheme.record_form.mark_words.get(kind.value, ""))

    def role(self, role: Role) -> str:
        """Return the word for a role."""
        return role_word(role, self.scheme.role_name(role))

    def name(self, role: Role) -> str:
        """Return who has the role in this talk; the role's word where nobody is named."""
        names = joined(p.name for p in self.talk.with_role(role))
        return names or self.role(role)

    def speaker(self, role: Role) -> str:
        """Return role and name: 谈话人 王某."""
        named = self.talk.one(role)
        return f"{self.role(role)} {self.name(role)}" if named else self.role(role)

    def speaking_roles(self) -> tuple[Role, ...]:
        """Return the roles that may speak in this talk, the usual three first."""
        usual = (Role.INTERVIEWER, Role.SUBJECT, Role.RECORDER)
        return (*usual, Role.ATTENDEE) if self.talk.one(Role.ATTENDEE) else usual
