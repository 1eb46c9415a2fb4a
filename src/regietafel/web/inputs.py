# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What an act asks, said once: the fields of a dataclass, read from a form by their types, with their words.

>>> from dataclasses import dataclass
>>> from django.http import QueryDict
>>> @dataclass(frozen=True, slots=True)
... class Swap:
...     persons: int = asked("aantal", "webtargets-swap-persons")
...     ground: Said | None = asked("grond", "webtargets-ground")
>>> form = form_class(Swap)(QueryDict("aantal=1.200"))
>>> given(form, Swap)
Swap(persons=1200, ground=None)
>>> faults(form_class(Swap)(QueryDict("aantal=veel")))["aantal"][0].key
'web-form-no-number'
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.http import QueryDict

from regietafel.base.messages import ManyRefused, Message, Refused, Said, Value
from regietafel.web.form_view import Kind
from regietafel.web.forms import codes_in, read_choice, read_day, read_whole

I = TypeVar("I")  # noqa: E741  the input of an act
Reads = Callable[[Any], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How one field is asked (*gevraagd veld*): its name in the form, its words, and what it looks like."""

    name: str
    label: str
    hint: str = ""
    kind: Kind | None = None
    words: str | Mapping[str, str] = ""
    """Of the choices: what their keys in the catalogue begin with, or the key of each."""
    empty: str = ""
    """The words of the choice to choose nothing."""
    missing: str = ""
    """What is said of a field that is left empty; its own words where there are better ones than ours."""
    about: tuple[str, ...] = ()
    """The refusals of the use case that are about this field."""
    read: Reads | None = None
    required: bool = False
    """Of a list of codes or ticks: whether it can be empty."""
    beside: bool = False
    rows: int = 2
    accept: str = ""
    apart: bool = True
    """Of a hidden field: whether it tells one form on a page from another."""


@dataclass(frozen=True, slots=True)
class InputField:
    """A field of an input with what its type says: how it is read, whether it can be left empty."""

    attribute: str
    asked: Asked
    kind: Kind
    base: Any
    can_be_empty: bool

    @property
    def is_required(self) -> bool:
        return self.asked.required or not (self.can_be_empty or self.base in (tuple, bool))


def asked(name: str, label: str, **how: Any) -> Any:
    """A field of an input; ``name`` is that in the form, ``label`` the key of its words."""
    return dataclasses.field(metadata={"asked": Asked(name=name, label=label, **how)})


def hidden(name: str, **how: Any) -> Any:
    """A field that the page fills in and nobody sees."""
    return asked(name, "", kind=Kind.HIDDEN, **how)


@dataclass(frozen=True, slots=True)
class Nothing:
    """The input of an act that asks nothing: one button (*geen invoer*)."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A file that came with a form (*meegestuurd bestand*)."""

    name: str
    kind: str
    content: bytes


def read_file(file: UploadedFile[Any]) -> Sent:
    """The file, unless it is too large to keep."""
    content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise Refused("webmeetings-file-too-large", file=file.name or "", most=LARGEST_FILE // 1_000_000)
    return Sent(file.name or "", file.content_type or "application/octet-stream", content)


LARGEST_FILE = 20_000_000
"""Bytes of one file."""
KINDS: dict[Any, Kind] = {
    Said: Kind.AREA,
    int: Kind.NUMBER,
    date: Kind.DAY,
    bool: Kind.CHECK,
    Sent: Kind.FILE,
}
READERS: dict[Any, Reads] = {Said: Said, int: read_whole, date: read_day, bool: bool, Sent: read_file}
TICKED = (Kind.SELECT, Kind.RADIOS, Kind.BUTTONS)


_FIELDS: dict[type[Any], tuple[InputField, ...]] = {}
_FORMS: dict[type[Any], type[forms.Form]] = {}


def fields_of(asks: type[Any]) -> tuple[InputField, ...]:
    """The fields of an input, in their order."""
    if asks not in _FIELDS:
        hints = get_type_hints(asks)
        _FIELDS[asks] = tuple(_field(each, hints[each.name]) for each in dataclasses.fields(asks))
    return _FIELDS[asks]


def _field(each: dataclasses.Field[Any], hint: Any) -> InputField:
    how: Asked = each.metadata["asked"]
    can_be_empty = get_origin(hint) in (types.UnionType, Union)
    base = next(part for part in get_args(hint) if part is not type(None)) if can_be_empty else hint
    base = get_origin(base) or base
    chosen = isinstance(base, type) and issubclass(base, StrEnum)
    usual = Kind.SELECT if chosen else KINDS.get(base, Kind.LINE)
    return InputField(each.name, how, how.kind or usual, base, can_be_empty)


def _reader(field: InputField) -> Reads:
    if field.asked.read is not None:
        return field.asked.read
    if field.base is tuple:
        return tuple if field.kind is Kind.CHECKS else codes_in
    if isinstance(field.base, type) and issubclass(field.base, StrEnum):
        return partial(read_choice, field.base)
    return READERS.get(field.base, lambda value: value)


def _missing(field: InputField) -> str:
    if field.asked.missing or not field.is_required:
        return field.asked.missing
    if field.kind is Kind.FILE:
        return "web-form-no-file"
    return "web-form-no-choice" if field.kind in TICKED else "web-form-empty"


class ReadField(forms.Field):
    """A field of a Django form that one of our readers reads; what that refuses is a fault of the field."""

    def __init__(self, field: InputField) -> None:
        widgets: dict[Kind, type[forms.Widget]] = {
            Kind.CHECKS: forms.SelectMultiple,
            Kind.CHECK: forms.CheckboxInput,
            Kind.FILE: forms.FileInput,
        }
        super().__init__(required=field.is_required, widget=widgets.get(field.kind, forms.TextInput))
        self.read, self.missing = _reader(field), _missing(field)
        self.nothing = {tuple: (), bool: False}.get(field.base)

    def clean(self, value: Any) -> object:
        """What was typed as a value; an empty field is nothing, or a fault."""
        typed = value.strip() if isinstance(value, str) else value
        if not typed:
            if self.required:
                raise ValidationError("", code=self.missing)
            return self.nothing
        try:
            return self.read(typed)
        except Refused as refusal:
            raise ValidationError("", code=refusal.message.key, params=dict(refusal.message.params)) from None


def form_class(asks: type[Any]) -> type[forms.Form]:
    """The Django form of an input."""
    if asks not in _FORMS:
        made = {each.asked.name: ReadField(each) for each in fields_of(asks)}
        _FORMS[asks] = type(f"{asks.__name__}Form", (forms.Form,), made)
    return _FORMS[asks]


def given(form: forms.Form, asks: type[I]) -> I:
    """What a form without faults gives."""
    if not form.is_valid():
        raise ValueError(form.errors)
    return asks(**{each.attribute: form.cleaned_data[each.asked.name] for each in fields_of(asks)})


def faults(form: forms.Form) -> dict[str, tuple[Message, ...]]:
    """Every fault of a form, by the name of its field."""
    return {
        name: tuple(Message(str(each.code), each.params or {}) for each in wrong)
        for name, wrong in form.errors.as_data().items()
    }


def faults_of(refusal: Refused, asks: type[Any]) -> dict[str, tuple[Message, ...]]:
    """What a use case refuses, at the field it names or is about; else at the form as a whole."""
    every = refusal.faults if isinstance(refusal, ManyRefused) else (refusal.message,)
    found: dict[str, tuple[Message, ...]] = {}
    for fault in every:
        name = _about(fault, asks)
        found[name] = (*found.get(name, ()), fault)
    return found


def _about(fault: Message, asks: type[Any]) -> str:
    named: Value | None = fault.params.get("field")
    for each in fields_of(asks):
        if named in (each.attribute, each.asked.name) or fault.key in each.asked.about:
            return each.asked.name
    return ""


def typed(field: InputField, given: QueryDict) -> tuple[str, ...]:
    """What was typed in a field, to stand in it again."""
    return tuple(given.getlist(field.asked.name))


def text_of(value: object, *, apart: bool) -> tuple[str, ...]:
    """A value as a field holds it; more than one value in one text, or each apart to be ticked."""
    match value:
        case None | False | "":
            return ()
        case True:
            return ("1",)
        case Said():
            return (value.nl,)
        case date():
            return (value.isoformat(),)
        case tuple():
            return tuple(map(str, value)) if apart else (", ".join(map(str, value)),)
        case _:
            return (str(value),)
