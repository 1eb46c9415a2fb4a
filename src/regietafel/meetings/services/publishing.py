# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Publishing a document of a meeting: made without the names that may not be public, by two people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from regietafel.access.acting import Acting
from regietafel.access.permissions import allowed, require
from regietafel.access.readers import Reader
from regietafel.access.visible import read
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf, Visibility
from regietafel.facts.attendance import Attended, Hidden
from regietafel.facts.meetings import Document, DocumentMoved, DocumentState
from regietafel.meetings.rules.documents import require_next
from regietafel.meetings.services.meetings import MeetingView, meeting
from regietafel.meetings.services.minutes import publish
from regietafel.meetings.services.writing import Wanted, writing_of
from regietafel.minutes.outlets.documents import PaperForm, Writing, written
from regietafel.minutes.outlets.documents.of_meeting import title_of
from regietafel.minutes.outlets.lines import to_json
from regietafel.minutes.rules.redaction import GROUND, Hit, Privacy, texts_of, without
from regietafel.outlets.documents.texts_within import texts_within
from regietafel.records import drafts, ledger, persons, stored
from regietafel.records.drafts import Draft

PUBLICATION = "publication"
"""The kind of draft; its subject is the id of the meeting and the document."""
FILES = (PaperForm.PDF, PaperForm.DOCX, PaperForm.TEXT)
JSON = "json"
NAMED = frozenset({Hidden.NAME, Hidden.BOTH})
ROLES = frozenset({Hidden.ROLE, Hidden.BOTH})


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person decided about what is published (*keuzes bij openbaar maken*).

    ``named`` are the ids of those present whose name may be public, for their office; ``kept`` says of words
    that look like a name why they stay, and ``hidden`` are such words that are left out.
    """

    named: frozenset[str] = frozenset()
    kept: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    hidden: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody of the meeting, and whether the name may be public (*deelnemer*)."""

    person: str
    name: str
    beside: str
    public: bool
    """On record for everybody already."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What would be published (*voorstel tot openbaarmaking*), and what a person must still decide."""

    document: Document
    writing: Writing
    people: tuple[Present, ...]
    left_out: tuple[Hit, ...]
    suspects: tuple[str, ...]
    """Words that look like the name of nobody we know; each waits for a decision."""
    choices: Choices
    prepared: Draft | None


def proposal(key: str, document: Document, *, acting: Acting, choices: Choices | None = None) -> Proposal:
    """What publishing would come to with these choices, else with those prepared; nothing is recorded."""
    view = meeting(key, AsOf(), reader=acting.reader)
    require(acting.reader, "table.follow", thing=view.fact.table)
    require_next(document, DocumentState.PUBLISHED, moves=_moves(view, document))
    prepared = drafts.read(PUBLICATION, _subject(key, document))
    made = choices or _from_data(prepared)
    people = _people(view)
    privacy = _privacy(view, people, choices=made)
    hits: list[Hit] = []
    whole = writing_of(key, document, as_of=AsOf(), wanted=Wanted("nl", acting.today), reader=acting.reader)
    public: Writing = without(whole, privacy, hits=hits)
    public = replace(public, state=DocumentState.PUBLISHED, ground=GROUND)
    suspects = dict.fromkeys(suspect for text in texts_of(public) for suspect in privacy.suspects(text))
    left_out = tuple(dict.fromkeys(hits))
    return Proposal(document, public, people, left_out, tuple(suspects), made, prepared)


def prepare(key: str, document: Document, *, choices: Choices, version: int, acting: Acting) -> Draft:
    """Lay ready what is to be published, with the choices made; another releases it.

    Refused while words that look like a name wait for a decision, and where words are kept without a reason.
    """
    table = meeting(key, AsOf(), reader=acting.reader).fact.table
    require(acting.reader, "table.keep", thing=table)
    if any(not why.strip() for why in choices.kept.values()):
        raise Refused("publishing-reason-missing")
    found = proposal(key, document, acting=acting, choices=choices)
    if found.suspects:
        raise Refused("publishing-undecided", words=found.suspects)
    content = {
        "named": sorted(choices.named),
        "kept": dict(choices.kept),
        "hidden": sorted(choices.hidden),
        "text": _fingerprint(found.writing),
    }
    return drafts.save(
        PUBLICATION, _subject(key, document), content=content, version=version, by=acting.reader.actor
    )


@ledger.turn()
def release(key: str, document: Document, *, acting: Acting) -> DocumentMoved:
    """Make public what another laid ready (*vrijgeven*), once no form of it holds what was left out."""
    view = meeting(key, AsOf(), reader=acting.reader)
    require(acting.reader, "table.release", thing=view.fact.table)
    found = proposal(key, document, acting=acting)
    if found.prepared is None:
        raise Refused("publishing-not-prepared")
    if found.prepared.by == acting.reader.actor:
        raise Refused("publishing-by-one", by=found.prepared.by)
    if found.suspects or found.prepared.content["text"] != _fingerprint(found.writing):
        raise Refused("publishing-changed-since")
    files = _files(found.writing)
    _require_no_leak(files, _privacy(view, found.people, choices=found.choices))
    manifest = {
        "title": title_of(found.writing),
        "files": {form: stored.keep(content) for form, content in files.items()},
    }
    digest = stored.keep(json.dumps(manifest, ensure_ascii=False, sort_keys=True).encode())
    drafts.throw_away(PUBLICATION, found.prepared.subject, version=found.prepared.version)
    return publish(key, document, digest=digest, acting=acting)


@dataclass(frozen=True, slots=True)
class Published:
    """A document as it was made public (*openbaar stuk*): its title, and the hash of each form."""

    fact: DocumentMoved
    title: str
    files: Mapping[str, str]

    def content(self, form: str) -> bytes:
        """The bytes of one form; a form it was not published in is an address that does not exist."""
        if form not in self.files:
            raise Refused("web-no-such-page")
        return stored.fetch(self.files[form])


def published(as_of: AsOf, *, reader: Reader, **where: str) -> list[Published]:
    """The documents that were made public here, newest first, by columns of their facts."""
    where = {"state": DocumentState.PUBLISHED.value, **where}
    found = [each for each in read(DocumentMoved, as_of, reader=reader, **where) if each.digest is not None]
    made = [(each, json.loads(stored.fetch(each.digest or ""))) for each in reversed(found)]
    return [Published(each, data["title"], data["files"]) for each, data in made if "files" in data]


def only_the_public(found: list[Published], *, reader: Reader) -> Published | None:
    """The public form of a document, for who is not of its table; None for who may have the whole."""
    if not found or allowed(reader, "table.follow", thing=found[0].fact.by):
        return None
    return found[0]


def _people(view: MeetingView) -> tuple[Present, ...]:
    """Everybody of the meeting who is known as a person, also whose name was hidden: that one never shows."""
    parties = [
        attended for attended in ledger.read(Attended, meeting_id=view.fact.stamp.id) if attended.person
    ]
    names = persons.names([party.person for party in parties if party.person])
    return tuple(
        Present(
            party.person or "",
            names.get(party.person or "") or "",
            (party.function.nl if party.function else None) or party.organisation or "",
            party.stamp.visibility is Visibility.PUBLIC,
        )
        for party in parties
        if party.hidden not in NAMED and names.get(party.person or "")
    )


def _privacy(view: MeetingView, people: tuple[Present, ...], *, choices: Choices) -> Privacy:
    """Everybody whose name is on record here is private, but for those whose name may be public."""
    shown = {each.name for each in people if each.public or each.person in choices.named}
    roles = [
        attended.function
        for attended in ledger.read(Attended, meeting_id=view.fact.stamp.id)
        if attended.hidden in ROLES
    ]
    return Privacy(
        private=frozenset(persons.all_names()) - shown,
        public=frozenset(shown),
        phrases=frozenset(role.nl for role in roles if role is not None),
        kept=frozenset(choices.kept),
        hidden=choices.hidden,
    )


def _files(writing: Writing) -> dict[str, bytes]:
    files = {form.value: written(writing, form) for form in FILES}
    if writing.document is Document.MINUTES:
        files[JSON] = to_json(writing.minutes).encode()
    return files


def _require_no_leak(files: Mapping[str, bytes], privacy: Privacy) -> None:
    for form, content in files.items():
        if any(privacy.leaks(text) for text in texts_within(content)):
            raise Refused("publishing-leaks", form=form)


def _fingerprint(writing: Writing) -> str:
    """The hash of what would be published, to see that it is what was looked at."""
    return stored.digest_of(written(replace(writing, day=writing.minutes.on or writing.day), PaperForm.HTML))


def _moves(view: MeetingView, document: Document) -> list[DocumentMoved]:
    return [each for each in view.documents if each.document is document]


def _from_data(prepared: Draft | None) -> Choices:
    if prepared is None:
        return Choices()
    data = prepared.content
    return Choices(frozenset(data["named"]), dict(data["kept"]), frozenset(data["hidden"]))


def _subject(key: str, document: Document) -> str:
    return f"{key}/{document.value}"
