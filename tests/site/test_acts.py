# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""Every act of the site, found where it is declared: it has an address behind the gate, and all its words."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping

import pytest

import regietafel
from regietafel.web.acts import Act, act_of
from regietafel.web.form_view import Kind
from regietafel.web.gate import permission_of
from regietafel.web.inputs import InputField
from regietafel.words import LANGUAGES, has
from tests.site.test_gate import WHO, routes


def declared() -> Iterator[Act]:
    """Every act in a module of the web, also one that no address leads to."""
    for found in pkgutil.walk_packages(regietafel.__path__, "regietafel."):
        if ".web." in found.name or ".pages." in found.name:
            module = importlib.import_module(found.name)
            yield from (each for each in vars(module).values() if isinstance(each, Act))


ACTS = {each.name: each for each in declared()}
ROUTES = {str(route.name): route.callback for route in routes()}


def keys_of(each: InputField) -> Iterator[str]:
    """The keys of the words of one field."""
    how = each.asked
    yield from (key for key in (how.label, how.hint, how.empty, how.missing, *how.about) if key)
    if isinstance(how.words, Mapping):
        yield from how.words.values()
    elif how.words:
        yield from (f"{how.words}-{one.value}" for one in each.base)


def test_every_act_that_is_declared_stands_behind_the_gate_with_its_permission() -> None:
    assert ACTS
    for name, each in ACTS.items():
        assert name in WHO, name
        assert act_of(ROUTES[name]) is each, name
        assert permission_of(ROUTES[name]) == each.permission, name


def test_an_address_with_an_act_leads_to_one_that_is_declared() -> None:
    assert {name for name, view in ROUTES.items() if act_of(view)} == set(ACTS)


@pytest.mark.parametrize("name", sorted(ACTS))
def test_every_field_of_an_act_has_a_label_in_both_languages(name: str) -> None:
    act = ACTS[name]
    own = (act.words, act.button, act.lead, act.note, act.foot)
    fields = act.asks.fields
    for language in LANGUAGES:
        for each in fields:
            assert each.asked.label or each.kind is Kind.HIDDEN, f"{name}: {each.attribute} has no label"
        for key in (*own, *(key for each in fields for key in keys_of(each))):
            assert not key or has(key, language), f"{name}: {key} has no words in {language}"
