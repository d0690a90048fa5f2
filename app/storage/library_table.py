"""Problem libraries with their entries, ties to problems and copies given out."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from app.domain.ids import LibraryId, LibraryItemId, PersonId, ProblemId, TalkId
from app.domain.library import Library, LibraryForm, LibraryItem, LibraryLink, Part
from app.domain.library_issue import LibraryIssue
from app.services.ports.record_files import Progress
from app.storage.session import Body, Row, Session
from app.storage.values import day_of, text_of

_LIBRARY = "code, name, levels, counts, has_owner, edition, source, at, account, note, is_current"
_ITEM = "library_id, parent_id, depth, place, number, text, owner, is_retired"
_LINK = "problem_id, item_id, talk_id, words"
_ISSUE = (
    "library_id, receiver, unit, person_id, first, last, copies, issued_on, received_on,"
    " received_by, issued_by, note, is_withdrawn"
)
_REPORTED = 500  # entries


class SqlLibraryTable:
    """Rows of libraries; each row is its body, but an entry's place is not part of it."""

    entity = "library"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, library: Library, parts: Sequence[Part], progress: Progress) -> Library:
        """Store a new edition with its entries; the older ones are no longer current."""
        edition = self._retire_older(library) + 1
        body = _library_body(replace(library, edition=edition, is_current=True))
        new = self._session.insert(
            f"INSERT INTO library ({_LIBRARY}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", body
        )
        self._session.changed("add", self.entity, new, body)
        above: list[LibraryItemId | None] = [None] * (len(library.form.levels) + 1)
        for order, part in enumerate(parts):
            if order % _REPORTED == 0:
                progress(order, len(parts))
            parent = above[part.depth - 1] if part.depth else None
            item = LibraryItem(
                LibraryId(new), part.depth, part.text, part.number, part.owner, parent, order
            )
            above[part.depth] = self._insert(item).id
        return self.get(LibraryId(new))

    def get(self, library_id: LibraryId) -> Library:
        """Return an edition with its counts; raises KeyError."""
        row = self._session.one(f"SELECT id, {_LIBRARY} FROM library WHERE id = ?", (library_id,))
        return self._library(row)

    def all(self) -> tuple[Library, ...]:
        """Return all editions, those of one library together, the newest first."""
        rows = self._session.rows(
            f"SELECT id, {_LIBRARY} FROM library ORDER BY code = '', code, name, edition DESC"
        )
        return tuple(map(self._library, rows))

    def items(self, library_id: LibraryId) -> tuple[LibraryItem, ...]:
        """Return the entries of an edition in their order, also the retired ones."""
        sql = f"SELECT id, {_ITEM} FROM library_item WHERE library_id = ? ORDER BY place, id"
        return tuple(map(_item, self._session.rows(sql, (library_id,))))

    def item(self, item_id: LibraryItemId) -> LibraryItem:
        """Return an entry; raises KeyError."""
        sql = f"SELECT id, {_ITEM} FROM library_item WHERE id = ?"
        return _item(self._session.one(sql, (item_id,)))

    def add_item(self, item: LibraryItem) -> LibraryItem:
        """Store a new entry at its order, those behind it move on; gives its id."""
        self._session.execute(
            "UPDATE library_item SET place = place + 1 WHERE library_id = ? AND place >= ?",
            (item.library_id, item.order),
        )
        return self._insert(item)

    def save_item(self, item: LibraryItem, act: str = "save") -> None:
        """Replace an entry's words and state; raises KeyError."""
        body = _item_body(item)
        self._session.one(
            "UPDATE library_item SET (parent_id, depth, number, text, owner, is_retired)"
            " = (?, ?, ?, ?, ?, ?) WHERE id = ? RETURNING id",
            (*body[1:], item.id),
        )
        self._session.changed(act, "library_item", item.id, body)

    def link(self, link: LibraryLink) -> None:
        """Tie a problem to an entry; an earlier tie of the problem is replaced."""
        body = (link.problem_id, link.item_id, link.talk_id, link.words)
        self._put_link("save", body)

    def unlink(self, problem_id: ProblemId) -> None:
        """Take a problem's tie away; nothing where there is none."""
        sql = "SELECT talk_id FROM library_link WHERE problem_id = ? AND item_id IS NOT NULL"
        row = self._session.row(sql, (problem_id,))
        if row:
            self._put_link("remove", (problem_id, None, row[0], ""))

    def links(self, talk_id: TalkId | None = None) -> tuple[LibraryLink, ...]:
        """Return the ties of a talk's problems, or of all."""
        rows = self._session.rows(
            f"SELECT {_LINK} FROM library_link WHERE item_id IS NOT NULL"
            " AND (?1 IS NULL OR talk_id = ?1) ORDER BY id",
            (talk_id,),
        )
        return tuple(
            LibraryLink(LibraryItemId(item), ProblemId(problem), TalkId(talk), words)
            for problem, item, talk, words in rows
        )

    def picked(self) -> tuple[tuple[LibraryItemId, str], ...]:
        """Return the entries that questions were made from, one a question, as picked."""
        rows = self._session.rows(
            "SELECT json_extract(o.value, '$.id'), json_extract(o.value, '$.words')"
            " FROM question_more m"
            " JOIN question q ON q.id = m.question_id, json_each(m.origins) o"
            " WHERE m.origins != '' AND json_extract(o.value, '$.kind') = 'library'"
        )
        return tuple((LibraryItemId(item), words) for item, words in rows)

    def add_issue(self, issue: LibraryIssue) -> LibraryIssue:
        """Store copies given out; gives the id."""
        body = _issue_body(issue)
        new = self._session.insert(
            f"INSERT INTO library_issue ({_ISSUE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            body,
        )
        self._session.changed("add", "library_issue", new, body)
        return replace(issue, id=new)

    def save_issue(self, issue: LibraryIssue, act: str = "save") -> None:
        """Replace what is known of copies given out; raises KeyError."""
        body = _issue_body(issue)
        self._session.one(
            f"UPDATE library_issue SET ({_ISSUE}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " WHERE id = ? RETURNING id",
            (*body, issue.id),
        )
        self._session.changed(act, "library_issue", issue.id, body)

    def issues(self, library_id: LibraryId) -> tuple[LibraryIssue, ...]:
        """Return the copies given out of any edition of the library, in their order."""
        rows = self._session.rows(
            f"SELECT id, {_ISSUE} FROM library_issue WHERE library_id IN"
            " (SELECT o.id FROM library o JOIN library l ON o.code = l.code"
            " AND (l.code != '' OR o.name = l.name) WHERE l.id = ?) ORDER BY id",
            (library_id,),
        )
        return tuple(map(_issue, rows))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_LIBRARY} FROM library"):
            yield self.entity, row[0], row[1:]
        for row in self._session.each(f"SELECT id, {_ITEM} FROM library_item"):
            yield "library_item", row[0], (*row[1:4], *row[5:])
        for row in self._session.each(f"SELECT id, {_LINK} FROM library_link"):
            yield "library_link", row[0], row[1:]
        for row in self._session.each(f"SELECT id, {_ISSUE} FROM library_issue"):
            yield "library_issue", row[0], row[1:]

    def _retire_older(self, library: Library) -> int:
        """Let the older editions be of yesterday; return the newest one's number."""
        rows = self._session.rows(
            f"SELECT id, {_LIBRARY} FROM library WHERE code = ?1 AND (code != '' OR name = ?2)",
            (library.form.code, library.form.name),
        )
        for row in rows:
            if row[-1]:
                body = (*row[1:-1], 0)
                self._session.execute("UPDATE library SET is_current = 0 WHERE id = ?", (row[0],))
                self._session.changed("save", self.entity, row[0], body)
        return max((row[6] for row in rows), default=0)

    def _insert(self, item: LibraryItem) -> LibraryItem:
        body = _item_body(item)
        new = self._session.insert(
            f"INSERT INTO library_item ({_ITEM}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (*body[:3], item.order, *body[3:]),
        )
        self._session.changed("add", "library_item", new, body)
        return replace(item, id=LibraryItemId(new))

    def _put_link(self, act: str, body: Row) -> None:
        (new,) = self._session.rows(
            f"INSERT INTO library_link ({_LINK}) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (problem_id)"
            " DO UPDATE SET item_id = ?2, talk_id = ?3, words = ?4 RETURNING id",
            body,
        )
        self._session.changed(act, "library_link", new[0], body)

    def _library(self, row: Row) -> Library:
        new, code, name, levels, counts, has_owner, edition, source, at, account, note, current = (
            row
        )
        names = tuple(levels.split("\n"))
        rows = self._session.rows(
            "SELECT depth, count(*) FROM library_item WHERE library_id = ? AND is_retired = 0"
            " GROUP BY depth",
            (new,),
        )
        found: dict[int, int] = {row[0]: row[1] for row in rows}
        form = LibraryForm(name, names, _numbers(counts), bool(has_owner), code)
        return Library(
            form,
            edition,
            source,
            datetime.fromisoformat(at),
            account,
            note,
            bool(current),
            tuple(found.get(depth, 0) for depth in range(len(names))),
            LibraryId(new),
        )


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(","))) if text else ()


def _library_body(library: Library) -> Row:
    form = library.form
    return (
        form.code,
        form.name,
        "\n".join(form.levels),
        ",".join(map(str, form.counts)),
        int(form.has_owner),
        library.edition,
        library.source,
        library.taken_in_at.isoformat(),
        library.account,
        library.note,
        int(library.is_current),
    )


def _item_body(item: LibraryItem) -> Row:
    return (
        item.library_id,
        item.parent_id,
        item.depth,
        item.number,
        item.text,
        item.owner,
        int(item.is_retired),
    )


def _item(row: Row) -> LibraryItem:
    item_id, library_id, parent_id, depth, place, number, text, owner, is_retired = row
    return LibraryItem(
        LibraryId(library_id),
        depth,
        text,
        number,
        owner,
        LibraryItemId(parent_id) if parent_id else None,
        place,
        bool(is_retired),
        LibraryItemId(item_id),
    )


def _issue_body(issue: LibraryIssue) -> Row:
    return (
        issue.library_id,
        issue.receiver,
        issue.unit,
        issue.person_id,
        issue.first,
        issue.last,
        issue.copies,
        issue.issued_on.isoformat(),
        text_of(issue.received_on),
        issue.received_by,
        issue.issued_by,
        issue.note,
        int(issue.is_withdrawn),
    )


def _issue(row: Row) -> LibraryIssue:
    (new, library, receiver, unit, person, first, last, copies, on, got, by, giver, note, gone) = (
        row
    )
    return LibraryIssue(
        LibraryId(library),
        receiver,
        unit,
        copies,
        date.fromisoformat(on),
        PersonId(person) if person else None,
        first,
        last,
        day_of(got),
        by,
        giver,
        note,
        bool(gone),
        new,
    )
