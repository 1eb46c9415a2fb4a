# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

"""The addresses of the room of the housing targets (*taakstelling*)."""

from __future__ import annotations

from django.urls import URLPattern, path

from regietafel.targets.web import acting as targets_acting
from regietafel.targets.web import country_views as targets_country
from regietafel.targets.web import course as targets_course
from regietafel.targets.web import entering as targets_entering
from regietafel.targets.web import file as targets_file
from regietafel.targets.web import importing as targets_import
from regietafel.targets.web import ladder as targets_ladder
from regietafel.targets.web import municipality as targets_municipality
from regietafel.targets.web import province as targets_province
from regietafel.targets.web import recording as targets_recording
from regietafel.targets.web import supervision as targets_supervision

PROVINCE = "taakstelling/<str:period>/provincie/<str:code>"
MUNICIPALITY = "taakstelling/<str:period>/gemeente/<str:code>"
ENTER = "taakstelling/<str:period>/vastleggen/<str:code>"
CASE = f"{MUNICIPALITY}/dossier/<uuid:fact>"

TARGETS: tuple[URLPattern, ...] = (
    path("taakstelling/", targets_country.front, name="targets"),
    path("taakstelling/ladder/", targets_ladder.view, name="targets-ladder"),
    path("taakstelling/overzicht/", targets_import.view, name="targets-import"),
    targets_import.look.at("taakstelling/overzicht/bekijk/"),
    targets_import.confirm.at("taakstelling/overzicht/bevestig/"),
    path("taakstelling/<str:period>/overzicht.<str:form>", targets_import.empty, name="targets-template"),
    path("taakstelling/<str:period>/tabel.<str:form>", targets_country.export, name="targets-country-export"),
    path(
        "taakstelling/<str:period>/gemeenten.<str:form>",
        targets_country.overview,
        name="targets-overview-export",
    ),
    path(f"{PROVINCE}/", targets_province.view, name="targets-province"),
    path(f"{PROVINCE}/tabel.<str:form>", targets_province.export, name="targets-province-export"),
    path(f"{MUNICIPALITY}/", targets_municipality.view, name="targets-municipality"),
    path(f"{MUNICIPALITY}/tabel.<str:form>", targets_municipality.export, name="targets-municipality-export"),
    targets_acting.swap.at(f"{MUNICIPALITY}/ruil/"),
    targets_acting.answer_swap.at(f"{MUNICIPALITY}/ruil/<uuid:fact>/"),
    targets_acting.dispute.at(f"{MUNICIPALITY}/betwist/"),
    targets_acting.answer_dispute.at(f"{MUNICIPALITY}/betwist/<uuid:fact>/"),
    targets_supervision.open_case.at(f"{MUNICIPALITY}/dossier/"),
    path(f"{MUNICIPALITY}/dossier.pdf", targets_file.view, name="targets-case-file"),
    targets_supervision.take.at(f"{CASE}/stap/"),
    targets_supervision.decline.at(f"{CASE}/afzien/"),
    targets_supervision.put_on_file.at(f"{CASE}/stuk/"),
    targets_supervision.close.at(f"{CASE}/sluiten/"),
    targets_course.hold.at(f"{CASE}/aanhouden/"),
    targets_course.resume.at(f"{CASE}/hervatten/"),
    targets_course.step_down.at(f"{CASE}/terug/"),
    targets_course.excuse.at(f"{CASE}/verschonen/"),
    targets_course.share.at(f"{CASE}/delen/"),
    targets_recording.expect.at(f"{MUNICIPALITY}/verwachting/"),
    targets_entering.target.at(f"{ENTER}/taakstelling/"),
    targets_entering.opening.at(f"{ENTER}/beginstand/"),
    targets_entering.housed.at(f"{ENTER}/gehuisvest/"),
    targets_entering.correct.at(f"{ENTER}/gehuisvest/verbeter/"),
    targets_entering.adjust.at(f"{ENTER}/bijstelling/"),
    targets_entering.printed_sum.at(f"{ENTER}/som/"),
    targets_recording.publish.at("taakstelling/<str:period>/aantal/"),
    targets_recording.close.at("taakstelling/<str:period>/afsluiten/"),
)
