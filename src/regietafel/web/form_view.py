# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A form as it stands on a page: its fields with what is in them, and every fault at its own field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from django.http import QueryDict
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from regietafel.base.messages import Message

Choices = tuple[tuple[str, str], ...]
"""The choices of a list: the value that is sent, and the words."""


ROWS = "rijen"
"""The field that holds all the rows of a form that has many."""


class Kind(StrEnum):
    """How a field stands in a form (*veldsoort*)."""

    LINE = "line"
    EMAIL = "email"
    BODY = "body"
    """One body by its name, put forward from the register while one types."""
    BODIES = "bodies"
    AREA = "area"
    TABLE = "table"
    NUMBER = "number"
    DAY = "day"
    TIME = "time"
    SELECT = "select"
    RADIOS = "radios"
    CHECKS = "checks"
    CHECK = "check"
    BUTTONS = "buttons"
    FILE = "file"
    FILES = "files"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field, with its words (*veld*)."""

    name: str
    id: str
    kind: Kind
    label: str = ""
    hint: str = ""
    values: tuple[str, ...] = field(default=(), metadata={"help": "more than one where one can tick more"})
    choices: Choices = ()
    required: bool = False
    beside: bool = field(default=False, metadata={"help": "it stands beside the field before it"})
    rows: int = 2
    accept: str = ""
    example: str = field(default="", metadata={"help": "what it stands for when it is left empty"})
    completes: bool = field(default=True, metadata={"help": "the browser may fill in what was typed before"})
    faults: tuple[Message, ...] = ()

    @property
    def value(self) -> str:
        return self.values[0] if self.values else ""

    @property
    def described_by(self) -> str:
        """The ids of what explains the field: what is wrong with it, then its hint."""
        parts = (f"{self.id}-fout" if self.faults else "", f"{self.id}-uitleg" if self.hint else "")
        return " ".join(part for part in parts if part)

    @property
    def state(self) -> SafeString:
        """What the browser must know: whether it can be left empty, whether it is wrong, what explains it."""
        parts = (
            format_html(' placeholder="{}"', self.example) if self.example else "",
            "" if self.completes else ' autocomplete="off"',
            " required" if self.required else "",
            format_html(' aria-describedby="{}"', self.described_by) if self.described_by else "",
            ' aria-invalid="true"' if self.faults else "",
        )
        return format_html("{}{}{}{}{}", *map(mark_safe, parts))


@dataclass(frozen=True, slots=True)
class FormView:
    """One form that a page offers (*formulier*)."""

    address: str
    title: str
    button: str
    fields: tuple[FieldView, ...]
    lead: str = field(default="", metadata={"help": "what stands above the fields"})
    note: str = field(default="", metadata={"help": "what stands beside the button"})
    foot: str = field(default="", metadata={"help": "what stands below the button"})
    is_first: bool = field(default=True, metadata={"help": "the button looks like the first thing to do"})
    keep: str = field(default="", metadata={"help": "the name under which the browser keeps what is typed"})
    tried: Attempt | None = None

    @property
    def rows(self) -> tuple[tuple[FieldView, ...], ...]:
        """The fields in rows: those that stand beside each other together."""
        rows: list[tuple[FieldView, ...]] = []
        for each in self.fields:
            if each.kind in (Kind.HIDDEN, Kind.BUTTONS):
                continue
            if each.beside and rows:
                rows[-1] = (*rows[-1], each)
            else:
                rows.append((each,))
        return tuple(rows)

    @property
    def hidden(self) -> tuple[FieldView, ...]:
        return tuple(each for each in self.fields if each.kind is Kind.HIDDEN and each.value)

    @property
    def buttons(self) -> FieldView | None:
        """The field whose choices are buttons, where an act has more than one end."""
        return next((each for each in self.fields if each.kind is Kind.BUTTONS), None)

    @property
    def has_rows(self) -> bool:
        """Whether a fault that names a row is about one of this form."""
        return any(each.name == ROWS for each in self.fields)

    @property
    def has_file(self) -> bool:
        return any(each.kind in (Kind.FILE, Kind.FILES) for each in self.fields)

    @property
    def faults(self) -> Iterator[tuple[FieldView | None, Message]]:
        """Every fault with its field, in the order of the form; first what is about the form as a whole."""
        if self.tried is None:
            return
        named = {each.name for each in self.fields if each.kind is not Kind.HIDDEN}
        for name, faults in self.tried.faults.items():
            if name not in named:
                yield from ((None, fault) for fault in faults)
        for each in self.fields:
            if each.name in named:
                yield from ((each, fault) for fault in each.faults)


@dataclass(slots=True)
class Attempt:
    """A form that was sent and was not accepted (*poging*): what was typed, and what is wrong with it."""

    path: str = field(metadata={"help": "the address it was sent to"})
    given: QueryDict
    faults: Mapping[str, tuple[Message, ...]] = field(metadata={"help": "by name; '' for the whole form"})
    overtaken: bool = field(default=False, metadata={"help": "another saved what the form was made from"})
    form: FormView | None = field(default=None, metadata={"help": "the form that shows it again"})

    @property
    def count(self) -> int:
        return sum(map(len, self.faults.values()))
