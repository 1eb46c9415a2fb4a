# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The addresses of the room of the housing targets (*taakstelling*)."""

from __future__ import annotations

from django.urls import URLPattern, path

from regietafel.targets.web import acting as targets_acting
from regietafel.targets.web import country_views as targets_country
from regietafel.targets.web import course as targets_course
from regietafel.targets.web import file as targets_file
from regietafel.targets.web import importing as targets_import
from regietafel.targets.web import ladder as targets_ladder
from regietafel.targets.web import municipality as targets_municipality
from regietafel.targets.web import province as targets_province
from regietafel.targets.web import recording as targets_recording
from regietafel.targets.web import supervision as targets_supervision

PROVINCE = "taakstelling/<str:period>/provincie/<str:code>"
MUNICIPALITY = "taakstelling/<str:period>/gemeente/<str:code>"
CASE = f"{MUNICIPALITY}/dossier/<uuid:fact>"

TARGETS: tuple[URLPattern, ...] = (
    path("taakstelling/", targets_country.front, name="targets"),
    path("taakstelling/ladder/", targets_ladder.view, name="targets-ladder"),
    path("taakstelling/overzicht/", targets_import.view, name="targets-import"),
    path("taakstelling/overzicht/bekijk/", targets_import.look, name="targets-import-look"),
    path("taakstelling/overzicht/bevestig/", targets_import.confirm, name="targets-import-confirm"),
    path("taakstelling/<str:period>/overzicht.<str:form>", targets_import.empty, name="targets-template"),
    path("taakstelling/<str:period>/tabel.<str:form>", targets_country.export, name="targets-country-export"),
    path(f"{PROVINCE}/", targets_province.view, name="targets-province"),
    path(f"{PROVINCE}/tabel.<str:form>", targets_province.export, name="targets-province-export"),
    path(f"{MUNICIPALITY}/", targets_municipality.view, name="targets-municipality"),
    path(f"{MUNICIPALITY}/tabel.<str:form>", targets_municipality.export, name="targets-municipality-export"),
    path(f"{MUNICIPALITY}/ruil/", targets_acting.swap, name="targets-swap"),
    path(f"{MUNICIPALITY}/ruil/<uuid:fact>/", targets_acting.answer_swap, name="targets-swap-answer"),
    path(f"{MUNICIPALITY}/betwist/", targets_acting.dispute, name="targets-dispute"),
    path(
        f"{MUNICIPALITY}/betwist/<uuid:fact>/", targets_acting.answer_dispute, name="targets-answer-dispute"
    ),
    path(f"{MUNICIPALITY}/dossier/", targets_supervision.open_case, name="targets-open-case"),
    path(f"{MUNICIPALITY}/dossier.pdf", targets_file.view, name="targets-case-file"),
    path(f"{CASE}/stap/", targets_supervision.take, name="targets-step"),
    path(f"{CASE}/afzien/", targets_supervision.decline, name="targets-decline"),
    path(f"{CASE}/stuk/", targets_supervision.put_on_file, name="targets-file"),
    path(f"{CASE}/sluiten/", targets_supervision.close, name="targets-close-case"),
    path(f"{CASE}/aanhouden/", targets_course.hold, name="targets-hold"),
    path(f"{CASE}/hervatten/", targets_course.resume, name="targets-resume"),
    path(f"{CASE}/terug/", targets_course.step_down, name="targets-step-down"),
    path(f"{CASE}/verschonen/", targets_course.excuse, name="targets-excuse"),
    path(f"{CASE}/delen/", targets_course.share, name="targets-share"),
    path(f"{MUNICIPALITY}/verwachting/", targets_recording.expect, name="targets-expect"),
    path("taakstelling/<str:period>/aantal/", targets_recording.publish, name="targets-publish"),
    path("taakstelling/<str:period>/afsluiten/", targets_recording.close, name="targets-close"),
)
