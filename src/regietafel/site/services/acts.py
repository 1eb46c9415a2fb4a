# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every act that the site offers, found by its address, and carried out without a browser (*handeling*).

What can be done on a page can so be done by a command too: the same permission, the same fields, the same
refusals, read from the same declaration.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from mimetypes import guess_type
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponseBase, QueryDict
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils.datastructures import MultiValueDict

from regietafel import clock
from regietafel.access.readers import Reader
from regietafel.base.messages import Message, Refused
from regietafel.outlets.tables import Column, Joined, Table
from regietafel.web.acts import Act, To, act_of
from regietafel.web.form_view import Kind
from regietafel.web.inputs import InputField
from regietafel.web.visit import Viewpoint, Visit, Visited
from regietafel.words import NoWords, say

FILE = "@"
"""Before the name of a file, where a field asks for one."""


@dataclass(frozen=True, slots=True)
class OfferedAct:
    """An act with what its address holds (*aangeboden handeling*)."""

    act: Act
    place: Mapping[str, Any]
    """How each part of the address is read, by its name."""

    @property
    def title(self) -> Message | str:
        """What it does, in the words of its form; its name where the page says it otherwise."""
        keys = (self.act.words, self.act.button, f"{self.act.name}-do")
        return next((Message(key) for key in keys if key and _says_itself(key)), self.act.name)

    @property
    def fields(self) -> tuple[ActField, ...]:
        """What it is given: the parts of its address, then what its form asks."""
        place = (ActField(name, None) for name in self.place)
        return (*place, *(ActField(field.asked.name, field) for field in self.act.asks.fields))


def _says_itself(key: str) -> bool:
    """Whether there are words that mention nothing of the page they stand on."""
    try:
        return bool(say(Message(key), "nl"))
    except NoWords:
        return False


@dataclass(frozen=True, slots=True)
class ActField:
    """Something that an act is given, by the name it is typed with (*veld van een handeling*)."""

    name: str
    field: InputField | None
    """None for a part of the address."""

    @property
    def label(self) -> Message | str:
        return Message(self.field.asked.label) if self.field and self.field.asked.label else ""

    @property
    def kind(self) -> str:
        return self.field.kind.value if self.field else "address"

    @property
    def is_required(self) -> bool:
        return self.field is None or self.field.is_required

    @property
    def choices(self) -> tuple[str, ...]:
        """What it can be, where that is fixed."""
        members = getattr(self.field.base, "__members__", {}) if self.field else {}
        return tuple(str(member.value) for member in members.values())


@cache
def offered_acts() -> Mapping[str, OfferedAct]:
    """Every act behind an address of the site, by name."""
    found = (_offered(pattern) for pattern in _patterns(get_resolver()))
    return {each.act.name: each for each in sorted(filter(None, found), key=lambda each: each.act.name)}


def offered_act(name: str) -> OfferedAct:
    """The act of that name; refused, with those that look like it, where there is none."""
    acts = offered_acts()
    if name not in acts:
        alike = tuple(
            known for known in acts if name in known or known.split("-")[0] == name.split("-", maxsplit=1)[0]
        )
        raise Refused("acts-unknown", text=name, known=alike or tuple(acts))
    return acts[name]


def offered_table(matching: str = "") -> Table[OfferedAct]:
    """What can be done, of the acts with this in their name."""
    columns: tuple[Column[OfferedAct], ...] = (
        Column("act", lambda offered: offered.act.name),
        Column("what", lambda offered: offered.title),
        Column("permission", lambda offered: offered.act.permission),
    )
    lines = tuple(offered for name, offered in offered_acts().items() if matching in name)
    return Table(Message("acts-title"), columns, lines, clock.today())


def fields_table(name: str) -> Table[ActField]:
    """What an act asks."""
    columns: tuple[Column[ActField], ...] = (
        Column("field", lambda field: field.name),
        Column("what", lambda field: field.label),
        Column("kind", lambda field: field.kind),
        Column("required", lambda field: _NEEDED[field.is_required]),
        Column("choices", lambda field: Joined(field.choices)),
    )
    return Table(Message("acts-of", {"act": name}), columns, offered_act(name).fields, clock.today())


_NEEDED = {True: Message("acts-required"), False: Message("acts-free")}


def carry_out(
    name: str, given: Sequence[tuple[str, str]], *, reader: Reader, on: date, language: str
) -> Message:
    """Do it with these values, by the names of its fields; says where a page shows it.

    Raises:
        Refused: what the page would refuse, with every fault; and a value that the act does not ask for.
    """
    offered = offered_act(name)
    known = {field.name for field in offered.fields}
    unknown = tuple(sorted({key for key, _ in given} - known))
    if unknown:
        raise Refused("acts-field-unknown", field=unknown[0], act=name, known=tuple(sorted(known)))
    place = {key: _part(key, converter, given=dict(given)) for key, converter in offered.place.items()}
    request = _request(offered, given, reader=reader, on=on, language=language)
    to = offered.act.carry_out(request, place)
    if isinstance(to, To):
        return Message("acts-done", {"address": to.address(request.visit)})
    return _answered(to)


def _answered(response: HttpResponseBase) -> Message:
    """An act that answers with a page of its own: to look at before one confirms, which needs a browser."""
    raise Refused("acts-answers-with-page", status=response.status_code)


def _part(name: str, converter: Any, *, given: Mapping[str, str]) -> object:
    if name not in given:
        raise Refused("acts-field-missing", field=name)
    try:
        return converter.to_python(given[name])
    except ValueError:
        raise Refused("acts-field-wrong", field=name, text=given[name]) from None


def _request(
    offered: OfferedAct, given: Sequence[tuple[str, str]], *, reader: Reader, on: date, language: str
) -> Visited:
    """What a browser would send for it, from that day."""
    texts, files = QueryDict(mutable=True), MultiValueDict[str, SimpleUploadedFile]()
    sent = {field.name for field in offered.fields if field.kind in (Kind.FILE, Kind.FILES)}
    for key, value in given:
        if key in sent:
            files.appendlist(key, _file(key, value))
        elif key not in offered.place:
            texts.appendlist(key, value)
    today = clock.today()
    request = Visited()
    request.method = "POST"
    request.POST = texts  # type: ignore[assignment]  # Django gives its own requests the same to fill
    request._files = files  # type: ignore[attr-defined]  # where Django keeps what FILES gives
    request.session = SessionBase()
    view = Viewpoint(on, on, None, settings.DAY or today, today, clock.now())
    request.visit = Visit(reader, language, view, "", QueryDict(), name=offered.act.name)
    return request


def _file(name: str, value: str) -> SimpleUploadedFile:
    path = Path(value.removeprefix(FILE))
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise Refused(
            "acts-file-unreadable", field=name, file=str(path), reason=fault.strerror or ""
        ) from fault
    return SimpleUploadedFile(path.name, content, guess_type(path.name)[0] or "application/octet-stream")


def _patterns(resolver: URLResolver) -> Iterator[URLPattern]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from _patterns(pattern)
        else:
            yield pattern


def _offered(pattern: URLPattern) -> OfferedAct | None:
    act = act_of(pattern.callback)
    return OfferedAct(act, pattern.pattern.converters) if act else None
