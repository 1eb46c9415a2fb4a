# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

supervising-refused = Deze stap kan nu niet. { $why }
supervising-refused-by-law = Deze stap kan nu niet. { $why } ({ $laws })
supervising-article = art. { $article }
supervising-paragraph = art. { $article } lid { $paragraph }
supervising-not-over = { $period } van { $area } is nog niet voorbij, of dit is geen gemeente.
supervising-nothing-owed = { $area } heeft van { $period } niets meer openstaan.
supervising-decline-needs-reason = Afzien van een stap heeft een reden nodig. Schrijf die op.
supervising-not-proposed = De stap { $rung } is op { $day } niet voorgesteld. Er is niets om van af te zien.
supervising-settled = Van { $period } staat op { $day } niets meer open. Er is geen stap aan de orde; sluit het dossier.
supervising-piece-needs-title = Een dossierstuk heeft een titel nodig.
supervising-excuse-needs-ground = Een verschoonbare oorzaak heeft een grond nodig.
supervising-held-already = Dit dossier wordt al aangehouden.
supervising-not-held = Dit dossier wordt niet aangehouden; er is niets te hervatten.
supervising-hold-ends-before = Aanhouden tot { $day } kan niet: die dag ligt niet na vandaag. Kies een latere dag.
supervising-not-lower = Terug kan alleen naar een trede onder die waarop het dossier staat.
supervising-shared-already = Dit dossier is al gedeeld met de PRT.
supervising-course-needs-reason = Schrijf op waarom. Zonder reden komt dit niet op het dossier.
supervising-closed-already = Dit dossier is al gesloten.
supervising-no-cases = Geen dossiers op deze dag.
supervising-line = { $area }, { $period }: { $persons } { $persons ->
    [one] persoon
   *[other] personen
}, { $status }, staat op: { $rung }
supervising-on-none = nog geen trede
supervising-state = { $rung }: { $state }
supervising-state-on = { $rung }: { $state }, { $day }
supervising-term = termijn tot { $until }: { $result }
supervising-due = { $area }, { $period }: { $rung }
supervising-open-due = { $area }, { $period }: op { $counted } { $persons } { $persons ->
    [one] persoon
   *[other] personen
} nog open en nog geen dossier
supervising-waits = Niets voorgesteld voor { $count ->
    [one] één gemeente
   *[other] { $count } gemeenten
} ({ $names }). { $why }
supervising-waits-end = De telling van { $end }, aan het eind van { $period }, is er nog niet; de laatste is van { $counted }. Tot die er is, wordt geen stap voorgesteld.
supervising-waits-new = De laatste telling is van { $counted } en is te oud om een stap op te laten rusten. Er wordt op een nieuwe telling gewacht.
supervising-waits-any = Op { $day } is nog niets geteld. Zonder telling wordt geen stap voorgesteld.
supervising-late-needs-reason = Dit wordt later vastgelegd dan het gebeurde. Schrijf op waarom.
supervising-nothing-due = Geen stap aan de orde in { $province } op { $day }.
