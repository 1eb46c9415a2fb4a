# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2
"""The forms on a page, sent as they stand and filled in; what they would record is rolled back.

So every form is sent from the same records, in whatever order. After a form that leads somewhere, the page it
leads to is kept with the answer: there its effect shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

from tools.everything.plain import TOKENS

FILLED = {
    "date": "2022-09-20",
    "time": "10:00",
    "number": "3",
    "email": "naam@tafel.example",
    "search": "Utrecht",
    "url": "https://tafel.example",
}
"""What is typed where nothing stands, by the type of the field."""
WORDS = "Voorbeeld"
UPLOAD = ("week.csv", b"peildatum,bezetting\n2022-06-27,42301\n")


@dataclass(slots=True)
class Control:
    """A field as it stands on the page."""

    name: str
    type: str
    value: str
    sent: bool
    options: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Form:
    """A form of a page, with what is sent."""

    method: str
    action: str
    fields: tuple[tuple[str, str], ...]
    files: tuple[str, ...] = ()

    def __str__(self) -> str:
        told = [*self.fields, *((name, UPLOAD[0]) for name in self.files)]
        return f"{self.method} {self.action} {urlencode(told)}".strip()

    def kind(self, route_of: Callable[[str], str]) -> str:
        """What it has in common with the same form on another page, filled in as far."""
        names = sorted({name if value else f"{name} empty" for name, value in self.fields} | set(self.files))
        return f"POST {route_of(self.action.partition('?')[0])} {names}"


@dataclass(slots=True)
class _Standing:
    """A form while the page is read."""

    attrs: dict[str, str]
    controls: list[Control] = field(default_factory=list)
    buttons: list[tuple[str, str]] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[_Standing] = []
        self.inside: _Standing | None = None
        self.choosing: Control | None = None
        self.typed: Control | None = None
        self.untold = False
        self.chosen = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.inside = _Standing(given)
            self.forms.append(self.inside)
        elif tag == "option" and self.choosing is not None:
            self._option(given)
        elif tag in ("input", "select", "textarea", "button"):
            self._control(tag, given)

    def _control(self, tag: str, given: dict[str, str]) -> None:
        form = next(
            (form for form in self.forms if form.attrs.get("id") == given.get("form", 0)), self.inside
        )
        name = given.get("name", "")
        if form is None or "disabled" in given or name in TOKENS:
            return
        if tag == "button":
            if given.get("type", "submit") == "submit":
                form.buttons.append((name, given.get("value", "")))
            return
        sort = given.get("type", "text") if tag == "input" else tag
        ticking = sort in ("checkbox", "radio")
        value = given.get("value", "on" if ticking else "")
        control = Control(name, sort, value, not ticking or "checked" in given)
        if given.get("inputmode") == "numeric":
            control.type = "number"
        self.choosing = control if tag == "select" else self.choosing
        self.typed = control if tag == "textarea" else self.typed
        if name:
            form.controls.append(control)

    def _option(self, given: dict[str, str]) -> None:
        assert self.choosing is not None
        self.chosen = "selected" in given or not self.choosing.options
        self.choosing.options.append("")
        if "value" in given:
            self._says(given["value"])
        else:  # an option without a value is what it says
            self.untold = True

    def _says(self, value: str) -> None:
        assert self.choosing is not None
        self.untold = False
        self.choosing.options[-1] = value
        if self.chosen:
            self.choosing.value = value

    def handle_data(self, data: str) -> None:
        if self.typed is not None:
            self.typed.value += data
        elif self.untold:
            self._says(data.strip())

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self.inside = None
        elif tag == "select":
            self.choosing = None
        elif tag == "textarea":
            self.typed = None


def typed(control: Control, form: _Standing) -> str | None:
    """What somebody who fills in every field sends with this one; None is nothing."""
    if control.type == "radio":
        group = [one for one in form.controls if one.name == control.name]
        chosen = next((one for one in group if one.sent), group[0])
        return control.value if chosen is control else None
    if control.type == "checkbox":
        return control.value if control.sent else None
    if control.value or control.type == "hidden":
        return control.value
    if control.type == "select":
        return next(filter(None, control.options), "")
    return FILLED.get(control.type, WORDS)


def forms(body: str, address: str) -> Iterator[Form]:
    """Every form on a page that can be sent, by each of its buttons: as it stands, and filled in.

    >>> page = '<form method="post" action="x/"><input name="a"><button name="b" value="c">Go</button></form>'
    >>> [str(form) for form in forms(page, "/y/")]
    ['POST /y/x/ a=&b=c', 'POST /y/x/ a=Voorbeeld&b=c']
    """
    reader = _Reader()
    reader.feed(body)
    for form in reader.forms:
        method = form.attrs.get("method", "get").upper()
        if method == "DIALOG":
            continue
        action = (
            urlsplit(urljoin(address, form.attrs.get("action") or address))._replace(fragment="").geturl()
        )
        uploads = tuple(one.name for one in form.controls if one.type == "file")
        told = [one for one in form.controls if one.type != "file"]
        standing = [(one.name, one.value) for one in told if one.sent]
        filled = [(one.name, value) for one in told if (value := typed(one, form)) is not None]
        for button in dict.fromkeys(form.buttons or [("", "")]):
            pressed = [button] if button[0] else []
            yield Form(method, action, (*standing, *pressed))
            if filled != standing or uploads:
                yield Form(method, action, (*filled, *pressed), uploads)


def asked(form: Form) -> str:
    """The address that a form which only asks leads to."""
    return f"{form.action.partition('?')[0]}?{urlencode(form.fields)}"


def sent(client: Any, form: Form, *, lasting: bool) -> tuple[Any, Any | None]:
    """The answer to a form, and the page it leads to; unless it is lasting, nothing of it stays on record."""
    from django.core.files.uploadedfile import SimpleUploadedFile
    from django.db import transaction

    data: dict[str, Any] = {}
    for name, value in form.fields:
        data.setdefault(name, []).append(value)
    data |= {name: SimpleUploadedFile(*UPLOAD) for name in form.files}
    cookies = client.cookies.copy()
    with nullcontext() if lasting else transaction.atomic():
        answer = client.post(form.action, data)
        where = answer.headers.get("Location", "")
        after = client.get(where) if where.startswith("/") else None
        if not lasting:
            transaction.set_rollback(True)
    client.cookies = cookies
    return answer, after
