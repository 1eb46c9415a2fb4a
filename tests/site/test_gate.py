# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Denied unless allowed: every address as every role, against one table; and no address outside it."""

from collections.abc import Iterator

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.urls import URLPattern, URLResolver, get_resolver, resolve

from regietafel.access.permissions import PERMISSIONS
from regietafel.access.personas import PERSONAS
from regietafel.cases.lrt_2022_07_08.case import PLACES
from regietafel.cases.lrt_2022_07_08.reading import fact_id
from regietafel.web.gate import SESSION_KEY, Gate, permission_of
from tests.actions.web.gate import CHANGE as EXECUTION_CHANGE
from tests.actions.web.gate import EXECUTION
from tests.figures.web.gate import CHANGE as FIGURES_CHANGE
from tests.figures.web.gate import FIGURES
from tests.meetings.web.gate import CHANGE as MEETINGS_CHANGE
from tests.meetings.web.gate import MEETINGS
from tests.reception.web.gate import CHANGE as RECEPTION_CHANGE
from tests.reception.web.gate import RECEPTION
from tests.reports.web.gate import CHANGE as REPORTS_CHANGE
from tests.reports.web.gate import REPORTS
from tests.support.case import SignIn
from tests.targets.web.gate import CHANGE, TARGETS

EVERYONE = frozenset({"openbaar", *(persona.code for persona in PERSONAS)})
SIGNED_IN = EVERYONE - {"openbaar"}
NATIONAL = frozenset({"secretariaat", "planner"})
NOBODY: frozenset[str] = frozenset()

DISPATCH = "00000000-0000-4000-8000-000000000000"
SERIES = f"/verdeling/{PLACES}"
WHO: dict[str, tuple[str, frozenset[str]]] = {
    "picture": ("/", EVERYONE),
    "distributions": ("/verdeling/", EVERYONE),
    "what-if": ("/verdeling/wat-als/", EVERYONE),
    "what-if-export": ("/verdeling/wat-als/tabel.csv", EVERYONE),
    "what-if-adopt": ("/verdeling/wat-als/vaststellen/", frozenset({"planner"})),
    "what-if-receipt": ("/verdeling/wat-als/rekenbewijs.json", EVERYONE),
    "distribution": (f"{SERIES}/", EVERYONE),
    "distribution-receipt": (f"{SERIES}/rekenbewijs.json", EVERYONE),
    "distribution-recount": (f"{SERIES}/narekenblad.pdf", EVERYONE),
    "distribution-record": (f"{SERIES}/vastleggen/", NATIONAL),
    "distribution-published": (f"{SERIES}/vastleggen/gepubliceerd/", NATIONAL),
    "distribution-lend": (f"{SERIES}/vastleggen/uitleen/", NATIONAL),
    "distribution-export": (f"{SERIES}/tabel.csv", EVERYONE),
    "municipalities": (f"{SERIES}/gemeenten/", EVERYONE),
    "comparison": (f"{SERIES}/vergelijk/", EVERYONE),
    "dispatch": (f"{SERIES}/verzending/", SIGNED_IN),
    "dispatch-send": (f"{SERIES}/verzending/verstuur/", NATIONAL),
    "dispatch-receive": (f"{SERIES}/verzending/{DISPATCH}/ontvangst/", SIGNED_IN),
    "dispatch-react": (f"{SERIES}/verzending/{DISPATCH}/reactie/", SIGNED_IN),
    "decision": (f"/besluit/{fact_id('coa-capacity-2022-1')}/", EVERYONE),
    "decision-new": ("/besluit/nieuw/", NATIONAL),
    "decision-record": ("/besluit/nieuw/vastleggen/", NATIONAL),
    "decision-public": (f"/besluit/{fact_id('coa-capacity-2022-1')}/openbaar/", NATIONAL),
    "source": ("/bron/lrt-2022-07-08/minutes/", EVERYONE),
    "area": ("/gebied/PV26/", EVERYONE),
    "area-export": ("/gebied/PV26/tabel.json", EVERYONE),
    "sheet": ("/gebied/PV26/blad.pdf", EVERYONE),
    "search": ("/zoeken/", EVERYONE),
    "sign-in": ("/aanmelden/geen-link", EVERYONE),
    "sign-out": ("/afmelden/", SIGNED_IN),
    "accessibility": ("/toegankelijkheid/", EVERYONE),
    "keys": ("/toetsen/", EVERYONE),
    "security": ("/.well-known/security.txt", EVERYONE),
    **RECEPTION,
    **TARGETS,
    **EXECUTION,
    **FIGURES,
    **MEETINGS,
    **REPORTS,
}
"""Who may pass the gate, for every name in the table of routes, with an address of it."""
LANGUAGES = {name: ("",) if name == "security" else ("", "/en") for name in WHO}
"""How an address begins in each of the languages it is there in."""


def routes(resolver: URLResolver | None = None) -> Iterator[URLPattern]:
    """Every address the site knows, however deep."""
    for each in (resolver or get_resolver()).url_patterns:
        if isinstance(each, URLResolver):
            yield from routes(each)
        else:
            yield each


def test_every_address_declares_a_permission_that_has_a_rule() -> None:
    undeclared = [str(route.pattern) for route in routes() if permission_of(route.callback) is None]
    assert not undeclared
    without_rule = {str(permission_of(route.callback)) for route in routes()} - set(PERMISSIONS)
    assert not without_rule


def test_every_address_stands_in_the_table() -> None:
    assert {str(route.name) for route in routes()} == set(WHO)


def languages(code: str, name: str) -> tuple[str, ...]:
    """The languages in which a role asks for an address: both where it is kept out.

    Those whom the table lets in take turns: one sees the page in Dutch, the next in English. The view and its
    permission are the same in both, which has a test of its own.
    """
    both, allowed = LANGUAGES[name], sorted(WHO[name][1])
    if code not in allowed or len(allowed) == 1:
        return both
    return (both[allowed.index(code) % len(both)],)


def test_an_address_is_the_same_view_in_both_languages() -> None:
    for name, (address, _) in WHO.items():
        found = [resolve(f"{prefix}{address.partition('?')[0]}") for prefix in LANGUAGES[name]]
        assert {match.url_name for match in found} == {name}
        assert len({match.func for match in found}) == 1, address


def test_every_address_is_asked_for_in_both_languages() -> None:
    for name, (_, allowed) in WHO.items():
        assert {each for code in allowed for each in languages(code, name)} == set(LANGUAGES[name]), name


@pytest.mark.parametrize("code", sorted(EVERYONE))
def test_every_address_lets_in_this_role_exactly_where_the_table_says(
    code: str, case: int, sign_in: SignIn, client: Client
) -> None:
    visitor = client if code == "openbaar" else sign_in(code)
    for name, (address, allowed) in WHO.items():
        for prefix in languages(code, name):
            status = visitor.get(prefix + address).status_code
            assert (status != 403) == (code in allowed), f"{prefix}{address} as {code}: {status}"
    assert (SESSION_KEY in visitor.session) == (code != "openbaar")


def test_a_view_that_declares_nothing_is_refused_to_everyone(opened: None) -> None:
    def bare(request: HttpRequest) -> HttpResponse:
        return HttpResponse("te veel")

    request = RequestFactory().get("/")
    request.session = {}  # type: ignore[assignment]  # a reader without a session
    answer = Gate(bare).process_view(request, bare, (), {})
    assert answer is not None
    assert answer.status_code == 403


def test_no_page_lets_script_or_style_into_its_text(case: int, client: Client) -> None:
    policy = client.get("/").headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for address, _ in WHO.values():
        text = client.get(address).content
        for inline in (b" style=", b"<style", b" onclick=", b"javascript:"):
            assert inline not in text, f"{address} holds {inline!r}"


@pytest.mark.parametrize(
    "name",
    [
        "dispatch-send",
        "dispatch-receive",
        "dispatch-react",
        "sign-out",
        *CHANGE,
        *EXECUTION_CHANGE,
        *FIGURES_CHANGE,
        *MEETINGS_CHANGE,
        *RECEPTION_CHANGE,
        *REPORTS_CHANGE,
    ],
)
def test_what_changes_something_is_never_done_by_following_a_link(name: str, sign_in: SignIn) -> None:
    address, allowed = WHO[name]
    code = "planner" if "planner" in allowed else min(allowed)
    assert sign_in(code).get(address).status_code == 405


@pytest.mark.parametrize("name", ["dispatch-send", "sign-out"])
def test_a_form_from_elsewhere_changes_nothing(name: str, sign_in: SignIn) -> None:
    client = sign_in("planner")
    client.handler.enforce_csrf_checks = True
    answer = client.post(WHO[name][0], {"ontvanger": "PRT-PV26"})
    assert answer.status_code == 403
    assert "formulier is verlopen" in answer.content.decode()
