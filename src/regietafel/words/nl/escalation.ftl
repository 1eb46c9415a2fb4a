# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

escalation-bad-table = Deze ladder kan niet worden gelezen: { $fault }. Verbeter het bestand en probeer het opnieuw.
escalation-repealed = De laatste versie in dit bestand is vervallen. Zet er de ladder in die moet gelden.
escalation-unknown-ladder = Er is geen ladder { $key }. Kies uit: { $known }.
escalation-needs-agreement = Een ladder komt in werking door een afspraak. { $decision } is geen afspraak.
escalation-version-there = Versie { $version } is al vastgesteld. Geef een ander versienummer.
escalation-not-late = Deze actie is op { $day } niet meer over tijd. Er is niets te doen.
escalation-until-after = Stel uit tot een dag na { $day }.
escalation-adopted = Versie { $version } van de ladder geldt vanaf { $day }.
escalation-would = { $day }: { $rung } voor { $holder }, { $title }
escalation-would-sum = { $count ->
    [0] Deze ladder zou niets hebben voorgesteld.
    [one] 1 stap zou zijn voorgesteld.
   *[other] { $count } stappen zouden zijn voorgesteld.
} Aanname: elke stap is gezet op de dag van het voorstel, met een hersteltermijn van { $term } dagen.
escalation-differs = { $holder }, { $rung }, { $title }: { $first } wordt { $second }
escalation-differs-sum = { $count ->
    [0] De twee ladders zouden hetzelfde hebben voorgesteld.
    [one] 1 stap verschilt.
   *[other] { $count } stappen verschillen.
}
escalation-never = niet voorgesteld
