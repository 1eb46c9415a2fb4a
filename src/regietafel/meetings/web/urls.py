# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The addresses of the room of the tables (*overleg*)."""

from __future__ import annotations

from django.urls import URLPattern, path

from regietafel.meetings.web import commenting as meetings_commenting
from regietafel.meetings.web import consent as meetings_consent
from regietafel.meetings.web import documents as meetings_documents
from regietafel.meetings.web import feeds as meetings_feeds
from regietafel.meetings.web import letters as meetings_letters
from regietafel.meetings.web import meeting as meetings_meeting
from regietafel.meetings.web import minutes as meetings_minutes
from regietafel.meetings.web import noting as meetings_noting
from regietafel.meetings.web import paper_requests, returned, seating, seats, table_page
from regietafel.meetings.web import papers as meetings_papers
from regietafel.meetings.web import plan as meetings_plan
from regietafel.meetings.web import publishing as meetings_publishing
from regietafel.meetings.web import roll as meetings_roll
from regietafel.meetings.web import tables as meetings_tables
from regietafel.meetings.web import word as meetings_word

TABLE = "overleg/tafel/<str:table>"
PLAN = f"{TABLE}/agenda/<str:day>"
MEETING = "overleg/vergadering/<uuid:fact>"
PUBLISH = f"{MEETING}/<str:document>/openbaar"
ROUND = f"{MEETING}/<str:document>/ronde"
MINUTES = f"{MEETING}/<str:document>/concept"
DOCUMENT = f"{MEETING}/document/<str:document>"
PAPER = "overleg/stuk/<uuid:fact>"
DECISION = "overleg/afspraak/<uuid:fact>"

MEETINGS: tuple[URLPattern, ...] = (
    path("overleg/", meetings_tables.front, name="meetings"),
    path(f"{TABLE}/", meetings_tables.view, name="meetings-table"),
    path(f"{TABLE}/zetels/", seats.view, name="meetings-seats"),
    path(f"{TABLE}/zetels.<str:form>", seats.file, name="meetings-seats-file"),
    seating.take.at(f"{TABLE}/zetels/bestand/"),
    seating.seat.at(f"{TABLE}/zetels/nieuw/"),
    seating.fill.at(f"{TABLE}/zetels/<uuid:fact>/wie/"),
    seating.substitute.at(f"{TABLE}/zetels/<uuid:fact>/vervanger/"),
    seating.end.at(f"{TABLE}/zetels/<uuid:fact>/einde/"),
    seating.role.at(f"{TABLE}/zetels/rol/"),
    seating.report.at(f"{TABLE}/zetels/verslag/"),
    seating.list_organisation.at(f"{TABLE}/zetels/organisatie/"),
    path(f"{TABLE}/plan/", meetings_plan.begin, name="meetings-begin"),
    meetings_plan.bring_back.at(f"{TABLE}/vragen/"),
    meetings_plan.decline.at(f"{TABLE}/voorstel/<uuid:fact>/"),
    table_page.make.at(f"{TABLE}/kalender/"),
    table_page.withdraw.at(f"{TABLE}/kalender/intrekken/"),
    path("overleg/kalender/<str:token>.ics", meetings_feeds.calendar, name="meetings-calendar"),
    path(f"{PLAN}/", meetings_plan.view, name="meetings-plan"),
    meetings_plan.save.at(f"{PLAN}/bewaar/"),
    meetings_plan.renumber.at(f"{PLAN}/hernummer/"),
    meetings_plan.take.at(f"{PLAN}/voorstel/<uuid:fact>/"),
    meetings_plan.convene.at(f"{PLAN}/bijeen/"),
    path(f"{MEETING}/", meetings_meeting.view, name="meetings-meeting"),
    path(f"{MEETING}/sinds/", meetings_noting.since, name="meetings-since"),
    meetings_noting.note.at(f"{MEETING}/noteer/"),
    meetings_roll.call.at(f"{MEETING}/lijst/"),
    meetings_noting.late.at(f"{MEETING}/punt/"),
    meetings_noting.close.at(f"{MEETING}/afronden/"),
    meetings_papers.file.at(f"{MEETING}/stuk/"),
    path(f"{MEETING}/bericht/", meetings_letters.view, name="meetings-letters"),
    meetings_letters.send.at(f"{MEETING}/bericht/verstuur/"),
    meetings_letters.again.at(f"{MEETING}/bericht/opnieuw/"),
    meetings_letters.receiver.at(f"{MEETING}/bericht/ontvanger/"),
    path(f"{MEETING}/bundel.pdf", meetings_documents.bundle, name="meetings-bundle"),
    path(f"{DOCUMENT}/", meetings_documents.view, name="meetings-document"),
    path(f"{DOCUMENT}.<str:form>", meetings_documents.file, name="meetings-document-file"),
    path(f"{MINUTES}/", meetings_minutes.view, name="meetings-minutes"),
    meetings_minutes.edit.at(f"{MINUTES}/blok/"),
    meetings_minutes.settle.at(f"{MINUTES}/kies/"),
    meetings_minutes.correct.at(f"{MINUTES}/verbeter/"),
    meetings_minutes.step.at(f"{MINUTES}/stap/"),
    path(f"{PUBLISH}/", meetings_publishing.view, name="meetings-publish"),
    meetings_publishing.prepare.at(f"{PUBLISH}/klaar/"),
    meetings_publishing.release.at(f"{PUBLISH}/vrij/"),
    path("overleg/openbaar/<uuid:fact>.<str:form>", meetings_publishing.public, name="meetings-public"),
    path(f"{ROUND}/", meetings_commenting.view, name="meetings-comments"),
    meetings_commenting.begin.at(f"{ROUND}/open/"),
    meetings_commenting.nothing.at(f"{ROUND}/geen/"),
    meetings_commenting.work_up.at(f"{ROUND}/verwerk/"),
    path(f"{PAPER}/", meetings_papers.view, name="meetings-paper"),
    meetings_papers.add.at(f"{PAPER}/versie/"),
    path(f"{PAPER}/versie/<int:version>/", meetings_papers.version, name="meetings-paper-version"),
    path(f"{PAPER}/versie/<int:version>/word.docx", meetings_word.out, name="meetings-word"),
    returned.look.at(f"{PAPER}/word/"),
    path(f"{PAPER}/word/neem-over/", meetings_word.confirm, name="meetings-word-confirm"),
    meetings_papers.ask.at(f"{PAPER}/verzoek/"),
    paper_requests.answer.at(f"{PAPER}/verzoek/<uuid:request_id>/"),
    paper_requests.to_table.at(f"{PAPER}/verzoek/<uuid:request_id>/tafel/"),
    meetings_consent.voice.at(f"{DECISION}/stem/"),
    meetings_consent.round_opened.at(f"{DECISION}/ronde/"),
    meetings_consent.condition.at(f"{DECISION}/voorwaarde/"),
    meetings_consent.met.at(f"{DECISION}/voorwaarde/<uuid:condition_id>/"),
    meetings_consent.send.at(f"{DECISION}/verzend/"),
    meetings_consent.follow_up.at(f"{DECISION}/opvolging/"),
)
