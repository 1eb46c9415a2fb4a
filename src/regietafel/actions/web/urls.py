# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The addresses of the room of carrying out (*uitvoering*): measures, actions and the ladder."""

from __future__ import annotations

from django.urls import URLPattern, path

from regietafel.actions.web import acting as execution_acting
from regietafel.actions.web import board as execution_board
from regietafel.actions.web import item as execution_item
from regietafel.actions.web import keeping as execution_keeping
from regietafel.actions.web import ladder as execution_ladder
from regietafel.actions.web import progress as execution_progress
from regietafel.actions.web import register as execution_register
from regietafel.actions.web import registers_of_table
from regietafel.actions.web import stepping as execution_stepping
from regietafel.actions.web import trying as execution_trying

ACTION = "uitvoering/actie/<uuid:fact>"
MEASURE = "uitvoering/maatregel/<str:number>"
ABOUT = "uitvoering/over/<str:about>"
"""A measure by its code, or an action by its id."""
LADDER = "uitvoering/ladder"
STEP = f"{LADDER}/voorstel/<uuid:fact>"

EXECUTION: tuple[URLPattern, ...] = (
    path("uitvoering/", execution_board.view, name="execution"),
    path("uitvoering/register/", execution_register.view, name="execution-register"),
    path("uitvoering/register/tabel.<str:form>", execution_register.export, name="execution-register-export"),
    execution_register.keep.at("uitvoering/register/bewaar/"),
    execution_register.forget.at("uitvoering/register/vergeet/"),
    path("uitvoering/voortgang/", execution_progress.view, name="execution-progress"),
    path("uitvoering/voortgang.pdf", execution_progress.as_pdf, name="execution-progress-pdf"),
    path("uitvoering/voortgang.docx", execution_progress.as_docx, name="execution-progress-docx"),
    execution_progress.place.at("uitvoering/voortgang/agenda/"),
    path(f"{LADDER}/", execution_ladder.view, name="execution-ladder"),
    path(f"{LADDER}/tabel.toml", execution_ladder.as_table, name="execution-ladder-table"),
    path(f"{LADDER}/proef/", execution_trying.view, name="execution-ladder-trying"),
    execution_stepping.sweep.at(f"{LADDER}/ronde/"),
    execution_stepping.adopt.at(f"{LADDER}/vaststellen/"),
    execution_stepping.take.at(f"{STEP}/neem/"),
    execution_stepping.postpone.at(f"{STEP}/uitstel/"),
    execution_stepping.decline.at(f"{STEP}/afzien/"),
    execution_keeping.list_measure.at("uitvoering/maatregel/"),
    path(f"{MEASURE}/", execution_item.measure, name="execution-measure"),
    execution_keeping.state.at(f"{MEASURE}/stand/"),
    path(f"{ACTION}/", execution_item.action, name="execution-action"),
    execution_acting.milestone.at(f"{ACTION}/mijlpaal/"),
    execution_acting.done.at(f"{ACTION}/gereed/"),
    execution_keeping.assign.at(f"{ACTION}/toewijzing/"),
    execution_keeping.place.at(f"{ACTION}/plaats/"),
    execution_keeping.drop.at(f"{ACTION}/vervalt/"),
    execution_keeping.notice.at(f"{ACTION}/kennisgeving/"),
    execution_acting.note.at(f"{ABOUT}/noteer/"),
    execution_acting.ask.at(f"{ABOUT}/verzoek/"),
    execution_keeping.answer.at(f"{ABOUT}/verzoek/<uuid:fact>/"),
    execution_keeping.answer_done.at(f"{ABOUT}/gereed/<uuid:fact>/"),
)

REGISTERS: tuple[URLPattern, ...] = (
    path("overleg/besluiten/", registers_of_table.decided, name="meetings-decisions"),
    path("overleg/acties/", registers_of_table.acting, name="meetings-actions"),
    path("overleg/vragen/", registers_of_table.asked, name="meetings-asked"),
    path("overleg/mijn/", registers_of_table.mine, name="meetings-mine"),
)
"""The registers of the tables: what was decided, is to be done, was asked, and is asked of oneself."""
