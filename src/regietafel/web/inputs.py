# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""What an act asks, said once: parameters of its use case with their words, read from a form by their types.

>>> from django.http import QueryDict
>>> def swap(visit: object, *, persons: Annotated[int, asked("aantal", "webtargets-swap-persons")]) -> None:
...     pass
>>> form = input_of(swap).form(QueryDict("aantal=1.200"))
>>> form.is_valid(), input_of(swap).given(form)
(True, {'persons': 1200})
>>> faults(input_of(swap).form(QueryDict("aantal=veel")))["aantal"][0].key
'web-form-no-number'
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.datastructures import MultiValueDict

from regietafel.base.messages import ManyRefused, Message, Refused, Said, Value
from regietafel.web.form_view import Kind
from regietafel.web.forms import chosen, codes_in, read_day, read_whole

Reads = Callable[[Any], object]
NUL = "\x00"
"""A sign that nobody types and that no table holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How one field is asked (*gevraagd veld*): its name in the form, its words, and what it looks like."""

    name: str
    label: str
    hint: str = ""
    kind: Kind | None = None
    words: str | Mapping[str, str] = ""
    """Of the choices: what their keys in the catalogue begin with, or the key of each."""
    empty: str | None = ""
    """The words of the choice to choose nothing, where one can; None where the page offers it itself."""
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
    completes: bool = True
    """Whether the browser may fill in what was typed before."""
    is_free: bool = False
    """Of a choice: free text where the page offers nothing to choose."""
    widget: type[forms.Widget] | None = None
    """How Django finds its value, where the kind does not say so."""
    apart: bool = True
    """Of a hidden field: whether it tells one form on a page from another."""


def asked(name: str, label: str, **how: Any) -> Asked:
    """How a field is asked; ``name`` is that in the form, ``label`` the key of its words."""
    return Asked(name=name, label=label, **how)


def hidden(name: str, **how: Any) -> Asked:
    """A field that the page fills in and nobody sees."""
    return Asked(name=name, label="", kind=Kind.HIDDEN, **how)


line, area = partial(asked, kind=Kind.LINE), partial(asked, kind=Kind.AREA)
select, radios = partial(asked, kind=Kind.SELECT), partial(asked, kind=Kind.RADIOS)
ticks, buttons = partial(asked, kind=Kind.CHECKS), partial(asked, kind=Kind.BUTTONS)


class YesNo(StrEnum):
    """An answer that is yes or no, and nothing else."""

    YES = "ja"
    NO = "nee"


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


@dataclass(frozen=True, slots=True)
class InputField:
    """A field of an input with what its type says: how it is read, whether it can be left empty."""

    attribute: str
    asked: Asked
    kind: Kind
    base: Any
    can_be_empty: bool
    group: str = ""
    """The parameter that holds it among others, where there are many."""

    @property
    def is_required(self) -> bool:
        return self.asked.required or not (self.can_be_empty or self.base in (tuple, bool))


@dataclass(frozen=True, slots=True)
class Input:
    """All that an act asks (*invoer*): its fields, and the Django form that reads them."""

    fields: tuple[InputField, ...]
    groups: Mapping[str, type[Any]]
    form: type[forms.Form]

    def given(self, form: forms.Form) -> dict[str, object]:
        """What a form without faults gives, by the parameters of the use case."""
        found: dict[str, dict[str, object]] = {name: {} for name in ("", *self.groups)}
        for field in self.fields:
            found[field.group][field.attribute] = form.cleaned_data[field.asked.name]
        return found[""] | {name: made(**found[name]) for name, made in self.groups.items()}

    def faults_of(self, refusal: Refused) -> dict[str, tuple[Message, ...]]:
        """What a use case refuses, at the field it names or is about; else at the form as a whole."""
        every = refusal.faults if isinstance(refusal, ManyRefused) else (refusal.message,)
        found: dict[str, tuple[Message, ...]] = {}
        for fault in every:
            name = self._about(fault)
            found[name] = (*found.get(name, ()), fault)
        return found

    def _about(self, fault: Message) -> str:
        named: Value | None = fault.params.get("field")
        for field in self.fields:
            if named in (field.attribute, field.asked.name) or fault.key in field.asked.about:
                return field.asked.name
        return ""


def input_of(use_case: Callable[..., object]) -> Input:
    """What a use case asks: its parameters that have words, or a dataclass whose fields have them."""
    fields: list[InputField] = []
    groups: dict[str, type[Any]] = {}
    for name, hint in get_type_hints(use_case, include_extras=True).items():
        if (
            dataclasses.is_dataclass(hint)
            and isinstance(hint, type)
            and (inside := tuple(_fields(hint, name)))
        ):
            groups[name] = hint
            fields += inside
        elif get_origin(hint) is Annotated:
            fields.append(_field(name, hint))
    made = {field.asked.name: ReadField(field) for field in fields}
    return Input(tuple(fields), groups, type("ActForm", (forms.Form,), made))


def _fields(group: type[Any], name: str) -> Iterator[InputField]:
    for attribute, hint in get_type_hints(group, include_extras=True).items():
        if get_origin(hint) is Annotated:
            yield _field(attribute, hint, group=name)


def _field(attribute: str, hint: Any, *, group: str = "") -> InputField:
    inner, *extras = get_args(hint)
    how: Asked = next(extra for extra in extras if isinstance(extra, Asked))
    can_be_empty = get_origin(inner) in (types.UnionType, Union)
    base = next(part for part in get_args(inner) if part is not type(None)) if can_be_empty else inner
    base = get_origin(base) or base
    chosen = isinstance(base, type) and issubclass(base, StrEnum)
    usual = Kind.SELECT if chosen else KINDS.get(base, Kind.LINE)
    return InputField(attribute, how, how.kind or usual, base, can_be_empty, group)


def _reader(field: InputField) -> Reads:
    if field.asked.read is not None:
        return field.asked.read
    if field.kind is Kind.FILES:
        return lambda files: tuple(map(read_file, files))
    if field.base is tuple:
        return tuple if field.kind is Kind.CHECKS else codes_in
    if isinstance(field.base, type) and issubclass(field.base, StrEnum):
        return partial(chosen, field.base)
    return READERS.get(field.base, lambda value: value)


def _missing(field: InputField) -> str:
    if field.asked.missing or not field.is_required:
        return field.asked.missing
    if field.kind in (Kind.FILE, Kind.FILES):
        return "web-form-no-file"
    return "web-form-no-choice" if field.kind in TICKED else "web-form-empty"


class ManyFiles(forms.FileInput):
    """A field of a form to which many files can be given at once."""

    def value_from_datadict(  # shape: as Django calls it
        self, _data: Mapping[str, Any], files: MultiValueDict[str, UploadedFile[Any]], name: str
    ) -> list[UploadedFile[Any]]:
        return files.getlist(name)


WIDGETS: dict[Kind, type[forms.Widget]] = {
    Kind.CHECKS: forms.SelectMultiple,
    Kind.CHECK: forms.CheckboxInput,
    Kind.FILE: forms.FileInput,
    Kind.FILES: ManyFiles,
}


class ReadField(forms.Field):
    """A field of a Django form that one of our readers reads; what that refuses is a fault of the field."""

    def __init__(self, field: InputField) -> None:
        widget = field.asked.widget or WIDGETS.get(field.kind, forms.TextInput)
        super().__init__(required=field.is_required, widget=widget)
        self.is_raw = field.base is str and field.kind in (Kind.AREA, Kind.TABLE)
        self.read, self.missing = _reader(field), _missing(field)
        self.nothing = {tuple: (), bool: False}.get(field.base)

    def clean(self, value: Any) -> object:
        """What was typed as a value; an empty field is nothing, or a fault."""
        typed = value.strip() if isinstance(value, str) else value
        typed = value if typed and self.is_raw else typed
        if not typed:
            if self.required:
                raise ValidationError("", code=self.missing)
            return self.nothing
        try:
            if isinstance(typed, str) and NUL in typed:
                raise Refused("web-form-nul")
            return self.read(typed)
        except Refused as refusal:
            every = refusal.faults if isinstance(refusal, ManyRefused) else (refusal.message,)
            found = [ValidationError("", code=each.key, params=dict(each.params)) for each in every]
            raise ValidationError(found) from None


def faults(form: forms.Form) -> dict[str, tuple[Message, ...]]:
    """Every fault of a form, by the name of its field."""
    return {
        name: tuple(Message(str(each.code), each.params or {}) for each in wrong)
        for name, wrong in form.errors.as_data().items()
    }


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
