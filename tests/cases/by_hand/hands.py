# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Hands on the site: somebody of each role, who fills in the form of an act on a day and sends it."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from regietafel.access.personas import PERSONAS
from regietafel.access.signing_in import issue_link

DAY = date(2022, 7, 8)


@dataclass
class Hands:
    """Whoever works on the site, each in a browser of their own; nothing goes past the pages."""

    clients: dict[str, Client] = field(default_factory=dict)

    def of(self, persona: str) -> Client:
        """The browser of that role, signed in by its link."""
        if persona not in self.clients:
            reader = next(each.reader for each in PERSONAS if each.code == persona)
            self.clients[persona] = Client()
            entered = self.clients[persona].post(reverse("nl:sign-in", args=[issue_link(reader)]))
            assert entered.status_code == 302
        return self.clients[persona]

    def do(
        self,
        persona: str,
        act: str,
        place: dict[str, str] | None = None,
        given: Mapping[str, Any] | None = None,
        *,
        on: date = DAY,
        **more: str | None,
    ) -> str:
        """Send the form of an act as it stands on that day, without what is left empty; where it leads to."""
        filled = {name: value for name, value in {**(given or {}), **more}.items() if value is not None}
        return self.typed(persona, act, place or {}, filled, on=on)

    def typed(
        self, persona: str, act: str, place: dict[str, str], fields: dict[str, Any], *, on: date = DAY
    ) -> str:
        """The same of a form with many rows."""
        answer = self.of(persona).post(address(act, place, on=on), fields)
        wrong = "" if answer.status_code == 302 else said_wrong(answer.content.decode())
        assert answer.status_code == 302, f"{act} {fields}: {answer.status_code} {wrong}"
        return str(answer["Location"])

    def bring(
        self,
        act: str,
        file: str,
        place: dict[str, str] | None = None,
        given: Mapping[str, str] | None = None,
        *,
        on: date = DAY,
    ) -> None:
        """Bring a file: look at it first, and confirm what it would change."""
        sent = SimpleUploadedFile("bestand.csv", file.encode())
        planner, where = self.of("planner"), place or {}
        looked = planner.post(address(f"{act}-look", where, on=on), {"bestand": sent, **(given or {})})
        page = looked.content.decode()
        assert looked.status_code == 200, said_wrong(page)
        self.do("planner", f"{act}-confirm", where, on=on)

    def page(self, path: str, *, persona: str = "planner", on: date = DAY) -> str:
        """A page or a file as that role sees it from a day."""
        answer = self.of(persona).get(f"{path}{'&' if '?' in path else '?'}op={on}&bekend={on}")
        assert answer.status_code == 200, path
        return answer.content.decode("utf-8-sig")


def address(act: str, place: dict[str, str], *, on: date) -> str:
    """Where the form of an act is sent to, from that day."""
    return f"{reverse(f'nl:{act}', kwargs=place)}?op={on}&bekend={on}"


def said_wrong(page: str) -> str:
    """What a page that comes back says is wrong."""
    faults = re.findall(r'(?s)(?:data-faults|error-message|class="notice").*?</(?:div|ul|p)>', page)
    text = re.sub(r"<[^>]+>", " ", " ".join(faults) or page)
    return " ".join(html.unescape(text).split())[-1500:]
