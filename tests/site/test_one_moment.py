# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""A page reads all it shows from one moment, whatever is added meanwhile."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connections
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from regietafel.cases.lrt_2022_07_08 import load
from regietafel.facts.decisions import Decision
from regietafel.records import ledger
from regietafel.web.gate import needs


def loaded_elsewhere() -> None:
    """The case loaded on a connection of its own."""

    def act() -> None:
        try:
            load()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(act).result()


@needs("picture.view")
def counting(request: HttpRequest) -> HttpResponse:
    first = len(ledger.read(Decision))
    loaded_elsewhere()
    return HttpResponse(f"{first} {len(ledger.read(Decision))}")


@pytest.mark.django_db(transaction=True)
def test_what_is_added_while_a_page_is_made_is_not_half_in_it() -> None:
    response = counting(RequestFactory().get("/"))
    assert response.content == b"0 0"
    assert len(ledger.read(Decision)) > 0


@pytest.mark.django_db(transaction=True)
def test_an_act_sees_what_was_added_before_it_reads() -> None:
    first, second = counting(RequestFactory().post("/")).content.split()
    assert int(first) == 0 < int(second)
