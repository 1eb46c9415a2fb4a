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
from regietafel.meetings.web import papers as meetings_papers
from regietafel.meetings.web import plan as meetings_plan
from regietafel.meetings.web import publishing as meetings_publishing
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
    path(f"{TABLE}/plan/", meetings_plan.begin, name="meetings-begin"),
    path(f"{TABLE}/vragen/", meetings_plan.bring_back, name="meetings-bring-back"),
    path(f"{TABLE}/voorstel/<uuid:fact>/", meetings_plan.decline, name="meetings-decline"),
    path(f"{TABLE}/kalender/", meetings_feeds.make, name="meetings-feed"),
    path(f"{TABLE}/kalender/intrekken/", meetings_feeds.withdraw, name="meetings-feed-withdraw"),
    path("overleg/kalender/<str:token>.ics", meetings_feeds.calendar, name="meetings-calendar"),
    path(f"{PLAN}/", meetings_plan.view, name="meetings-plan"),
    path(f"{PLAN}/bewaar/", meetings_plan.save, name="meetings-plan-save"),
    path(f"{PLAN}/voorstel/<uuid:fact>/", meetings_plan.take, name="meetings-plan-take"),
    path(f"{PLAN}/bijeen/", meetings_plan.convene, name="meetings-convene"),
    path(f"{MEETING}/", meetings_meeting.view, name="meetings-meeting"),
    path(f"{MEETING}/sinds/", meetings_noting.since, name="meetings-since"),
    path(f"{MEETING}/noteer/", meetings_noting.note, name="meetings-note"),
    path(f"{MEETING}/aanwezig/", meetings_noting.attend, name="meetings-attend"),
    path(f"{MEETING}/vervangt/", meetings_noting.substitute, name="meetings-substitute"),
    path(f"{MEETING}/punt/", meetings_noting.late, name="meetings-late"),
    path(f"{MEETING}/afronden/", meetings_noting.close, name="meetings-close"),
    path(f"{MEETING}/stuk/", meetings_papers.file, name="meetings-file"),
    path(f"{MEETING}/bericht/", meetings_letters.view, name="meetings-letters"),
    path(f"{MEETING}/bericht/verstuur/", meetings_letters.send, name="meetings-letters-send"),
    path(f"{MEETING}/bericht/ontvanger/", meetings_letters.receiver, name="meetings-letters-receiver"),
    path(f"{MEETING}/bundel.pdf", meetings_documents.bundle, name="meetings-bundle"),
    path(f"{DOCUMENT}/", meetings_documents.view, name="meetings-document"),
    path(f"{DOCUMENT}.<str:form>", meetings_documents.file, name="meetings-document-file"),
    path(f"{MINUTES}/", meetings_minutes.view, name="meetings-minutes"),
    path(f"{MINUTES}/blok/", meetings_minutes.edit, name="meetings-minutes-edit"),
    path(f"{MINUTES}/kies/", meetings_minutes.settle, name="meetings-minutes-settle"),
    path(f"{MINUTES}/verbeter/", meetings_minutes.correct, name="meetings-minutes-correct"),
    path(f"{MINUTES}/stap/", meetings_minutes.step, name="meetings-minutes-step"),
    path(f"{PUBLISH}/", meetings_publishing.view, name="meetings-publish"),
    path(f"{PUBLISH}/klaar/", meetings_publishing.prepare, name="meetings-publish-prepare"),
    path(f"{PUBLISH}/vrij/", meetings_publishing.release, name="meetings-publish-release"),
    path("overleg/openbaar/<uuid:fact>.<str:form>", meetings_publishing.public, name="meetings-public"),
    path(f"{ROUND}/", meetings_commenting.view, name="meetings-comments"),
    path(f"{ROUND}/open/", meetings_commenting.begin, name="meetings-comments-begin"),
    path(f"{ROUND}/geen/", meetings_commenting.nothing, name="meetings-comments-nothing"),
    path(f"{ROUND}/verwerk/", meetings_commenting.work_up, name="meetings-comments-work-up"),
    path(f"{PAPER}/", meetings_papers.view, name="meetings-paper"),
    path(f"{PAPER}/versie/", meetings_papers.add, name="meetings-paper-add"),
    path(f"{PAPER}/versie/<int:version>/", meetings_papers.version, name="meetings-paper-version"),
    path(f"{PAPER}/versie/<int:version>/word.docx", meetings_word.out, name="meetings-word"),
    path(f"{PAPER}/word/", meetings_word.look, name="meetings-word-look"),
    path(f"{PAPER}/word/neem-over/", meetings_word.confirm, name="meetings-word-confirm"),
    path(f"{PAPER}/verzoek/", meetings_papers.ask, name="meetings-paper-ask"),
    path(f"{PAPER}/verzoek/<uuid:request_id>/", meetings_papers.answer, name="meetings-paper-answer"),
    path(f"{PAPER}/verzoek/<uuid:request_id>/tafel/", meetings_papers.to_table, name="meetings-paper-table"),
    path(f"{DECISION}/stem/", meetings_consent.voice, name="meetings-voice"),
    path(f"{DECISION}/ronde/", meetings_consent.round_opened, name="meetings-round"),
    path(f"{DECISION}/voorwaarde/", meetings_consent.condition, name="meetings-condition"),
    path(f"{DECISION}/voorwaarde/<uuid:condition_id>/", meetings_consent.met, name="meetings-condition-met"),
    path(f"{DECISION}/verzend/", meetings_consent.send, name="meetings-send"),
    path(f"{DECISION}/opvolging/", meetings_consent.follow_up, name="meetings-follow-up"),
)
