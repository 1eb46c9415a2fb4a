# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A visit: who looks, in which language, from which day; and the addresses that keep that point of view."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, QueryDict
from django.urls import reverse

from regietafel import clock
from regietafel.access.permissions import allowed
from regietafel.access.readers import Reader
from regietafel.areas import country
from regietafel.areas.country import Country
from regietafel.base.messages import Refused
from regietafel.base.stamps import AsOf
from regietafel.web.form_view import Attempt

DAY, KNOWN, RECORDED = "op", "bekend", "vastgelegd"
BODIES = "organen"
"""The list of bodies, by the id that it has on a page."""
VIEW_NAMES = (DAY, KNOWN, RECORDED)
ROOMS = {
    "picture": "picture",
    "what-if": "what-if",
    "distributions": "distributions",
    "distribution": "distributions",
    "municipalities": "distributions",
    "comparison": "distributions",
    "dispatch": "distributions",
    "decision": "distributions",
    "area": "distributions",
}
RECEPTION = "reception"
"""The room of reception: it stands under the picture of the day."""
FIGURES = ("figures", "locations")
"""Where figures come in belongs to it."""
MEETINGS = "meetings"
"""The room of the tables, as the targets below."""
EXECUTION = "execution"
"""The room of carrying out (*uitvoering*): measures, actions, monthly reports, the ladder."""
TARGETS = "targets"
"""The room of the housing targets: the name of each of its addresses begins with it."""


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """Where a page looks from (*stand op, zoals bekend op, zoals vastgelegd*); all of it in the address."""

    day: date
    known: date
    recorded: datetime | None
    usual: date
    """The day the pages open on: that of the demonstration, else today."""
    today: date
    moment: datetime
    """When the page was asked for."""

    @property
    def as_of(self) -> AsOf:
        """What is recorded while the page is being made is not on it: it shows one state of the records."""
        return AsOf(known=self.known, recorded=self.recorded or self.moment)

    @property
    def lasting(self) -> str:
        """The moment of this page as an address keeps it: with it the page is made again exactly."""
        return (self.recorded or self.moment).isoformat().replace("+00:00", "Z")

    @property
    def is_today(self) -> bool:
        return self.day == self.known == self.today and self.recorded is None

    @property
    def can_act(self) -> bool:
        """Whether something can be put on record from here: only from one day, as known on that day."""
        return self.day == self.known and self.recorded is None

    @property
    def query(self) -> dict[str, str]:
        """What an address must carry to open from the same point; nothing for the usual one."""
        found: dict[str, str] = {}
        if self.day != self.usual:
            found[DAY] = self.day.isoformat()
        if self.known != self.usual:
            found[KNOWN] = self.known.isoformat()
        if self.recorded is not None:
            found[RECORDED] = self.recorded.isoformat().replace("+00:00", "Z")
        return found


def viewpoint(given: QueryDict) -> Viewpoint:
    """The point of view an address asks for; a day that cannot be read is refused, never guessed."""
    today = clock.today()
    usual: date = settings.DAY or today
    return Viewpoint(
        day=_day(given, DAY) or usual,
        known=_day(given, KNOWN) or usual,
        recorded=_moment(given),
        usual=usual,
        today=today,
        moment=clock.now(),
    )


def _day(given: QueryDict, name: str) -> date | None:
    text = given.get(name, "").strip()
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Refused("web-day-unreadable", text=text, field=name) from None


def _moment(given: QueryDict) -> datetime | None:
    text = given.get(RECORDED, "").strip()
    if not text:
        return None
    try:
        # In an address a plus sign is a space.
        found = datetime.fromisoformat(text.replace(" ", "+") if "T" in text else text)
        local = found if found.tzinfo is not None else found.replace(tzinfo=clock.AMSTERDAM)
        return local.astimezone(UTC)
    except (ValueError, OverflowError):
        raise Refused("web-moment-unreadable", text=text) from None


@dataclass(frozen=True)
class Visit:
    """One request as a page needs it."""

    reader: Reader
    language: str
    view: Viewpoint
    path: str
    given: QueryDict
    name: str = ""
    """The name of the address in the table of routes; empty where there is none."""
    root: str = ""
    """Where this site stands, for an address that leaves it, such as in a letter."""
    attempt: Attempt | None = None
    """The form that comes back on this page, where one was not accepted."""
    lists: set[str] = field(default_factory=set, compare=False)
    """What the fields of the page put forward while one types: each list stands on it once."""

    @cached_property
    def country(self) -> Country:
        """Areas and inhabitants as known from here: what ships, and what was loaded beside it."""
        return country.known(self.view.as_of, self.reader)

    @property
    def room(self) -> str:
        """The entry of the navigation this page stands under."""
        for room in (TARGETS, EXECUTION, MEETINGS):
            if self.name.startswith(room):
                return room
        if self.name.startswith((RECEPTION, *FIGURES)):
            return "picture"
        return ROOMS.get(self.name, "")

    @property
    def other_values(self) -> list[tuple[str, str]]:
        """What the address holds beside the point of view, to be kept when that changes."""
        return [
            (key, str(value))
            for key, values in self.given.lists()
            if key not in VIEW_NAMES
            for value in values
        ]

    def may(self, permission: str, thing: object = None) -> bool:
        return allowed(self.reader, permission, thing=thing)

    def address(self, name: str, /, *args: str, **query: str | int | None) -> str:
        """The address of a page in this language and from this point of view."""
        asked = {key: str(value) for key, value in query.items() if value is not None}
        return with_query(reverse(f"{self.language}:{name}", args=args), {**self.view.query, **asked})

    def absolute(self, name: str, /, *args: str) -> str:
        """The address of a page as others find it: whole, and from no point of view."""
        return self.root + reverse(f"{self.language}:{name}", args=args)

    def here(self, **query: str | int | None) -> str:
        """This page with some values in its address changed; None takes one away."""
        kept = self.given.copy()
        for key, value in query.items():
            kept.pop(key, None)
            if value is not None:
                kept[key] = str(value)
        return f"{self.path}?{kept.urlencode()}" if kept else self.path

    @cached_property
    def in_other_language(self) -> str:
        """The same page in the other language."""
        path = self.path.removeprefix("/en") if self.language == "en" else f"/en{self.path}"
        return f"{path}?{self.given.urlencode()}" if self.given else path


def with_query(path: str, query: dict[str, str]) -> str:
    """A path with its query, none where there is nothing to say.

    >>> with_query("/gebied/PV26/", {"op": "2022-07-08"}), with_query("/", {})
    ('/gebied/PV26/?op=2022-07-08', '/')
    """
    return f"{path}?{urlencode(query)}" if query else path


class Visited(HttpRequest):
    """A request that has passed the gate."""

    visit: Visit
