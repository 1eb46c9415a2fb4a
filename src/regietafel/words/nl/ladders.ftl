# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Stukken in een dossier
ladders-file-list = signaleringslijst
ladders-file-letter = brief
ladders-file-information = gecontroleerde informatie
ladders-file-talk = gesprek
ladders-file-agreement = afspraken
ladders-file-announcement = vooraankondiging
ladders-file-view = zienswijze
ladders-file-consultation = bestuurlijk overleg
ladders-file-order = besluit
ladders-file-publication = bekendmaking
ladders-file-request = verzoek van de minister aan gedeputeerde staten, met een termijn
ladders-file-request-agreed = overeenstemming van de minister van BZK met het verzoek
ladders-file-request-copies = afschrift van het verzoek aan de raad en provinciale staten
ladders-file-request-lapsed = de termijn van het verzoek is voorbij en gedeputeerde staten besloten niet
ladders-file-report-missed = gemist verslag
ladders-file-notice = kennisgeving aan de houder
ladders-file-other = ander stuk

## Stand van een trede en van een dossier
ladders-state-taken = gezet
ladders-state-taken-day-unknown = gezet, dag niet bekend
ladders-state-perhaps = misschien gezet: de dag is niet bekend
ladders-state-skipped = overgeslagen wegens spoed
ladders-state-unknown = niet bekend
ladders-state-declined = van afgezien
ladders-state-due = aan de orde, nog niet gezet
ladders-state-ahead = nog niet aan de orde
ladders-status-not-begun = nog niet begonnen
ladders-status-open = open
ladders-status-held = aangehouden
ladders-status-closed = gesloten
ladders-because-done = gedaan
ladders-because-executed = uitgevoerd in de plaats van de gemeente
ladders-because-withdrawn = ingetrokken
ladders-because-merged = overgegaan naar de nieuwe gemeente
ladders-because-lapsed = de plicht is vervallen

## Waarom een stap niet kan, of nog niet
ladders-rung-unknown = De trede { $rung } bestaat niet op de ladder { $ladder }. Kies uit { $known }.
ladders-case-exists = Er is al een dossier van { $subject } over { $matter }. Ga verder in dat dossier.
ladders-case-without-area = Dit dossier noemt geen provincie. Vul in wie toezicht houdt ({ $role }).
ladders-draft = { $ladder } is een concept. U kunt het uitproberen, maar er wordt geen stap op gezet.
ladders-closed = Het dossier is gesloten.
ladders-not-begun = Het dossier begint pas op { $until }.
ladders-went-down = Het dossier ging vandaag een trede omlaag. Een nieuwe stap kan vanaf { $until }.
ladders-later-on-record = Er staat al een stap na { $day } in het dossier, of een stap waarvan de dag niet bekend is. Leg een vroegere stap vast als geschiedenis.
ladders-taken-already = De stap { $rung } is al gezet. Een trede wordt maar één keer gezet.
ladders-stands-higher = Het dossier staat al op { $on }. Schaal eerst af om { $rung } te zetten.
ladders-not-the-authority = { $body } mag de stap { $rung } niet zetten.
ladders-instead-needs-ground = { $body } neemt de plaats in van een ander. Vul in waarom.
ladders-held = Het dossier is aangehouden.
ladders-disputed = Een cijfer waar dit dossier op rust, wordt betwist. De bron heeft nog niet geantwoord.
ladders-rungs-first = Voor { $rung } moet eerst gezet zijn: { $below }.
ladders-decision-without-term = { $rung } noemt geen termijn die nog loopt. Wie het betreft krijgt een termijn om het alsnog zelf te doen.
ladders-no-term = { $rung } kan niet: er is geen termijn gesteld.
ladders-term-runs = { $rung } kan nog niet: de termijn loopt tot { $until }.
ladders-wait-runs = { $rung } kan nog niet: dat is aan de orde vanaf { $until }, { $wait } na { $start } ({ $source }).
ladders-wait-check = { $rung } kan nog niet: wie bevoegd is, bekijkt alle dossiers op vaste dagen, en { $until } is de eerste na { $start } ({ $source }).
ladders-not-on-file = Voor { $rung } ontbreekt in het dossier: { $kinds }.

## Wat er aan de orde is
ladders-declined = Van { $rung } is afgezien: { $reason } Opnieuw aan de orde: { $again }.
ladders-at-the-top = Alle stappen zijn gezet.
ladders-perhaps-taken = { $rung } is misschien al gezet. De dag is niet bekend.
ladders-due = dagen dat { $rung } aan de orde is
ladders-days-since = dagen sinds { $day }
ladders-waited = wachttijd van { $rung }
ladders-waited-check = wachttijd van { $rung }, en dan tot de dag waarop het gezag alle dossiers bekijkt
ladders-waited-term = tot het einde van de termijn op { $until }
ladders-note = Het gaat om { $matter }, personen: { $persons }. { $excuses ->
    [0] Er is geen verschoonbaarheid vastgelegd.
    [one] Er is één grond voor verschoonbaarheid vastgelegd. Weeg die mee.
   *[other] Er zijn { $excuses } gronden voor verschoonbaarheid vastgelegd. Weeg die mee.
}
ladders-rule-rung = { $rung }: { $text }
ladders-rule-after-term = Het besluit wordt niet uitgevoerd voordat de genoemde termijn voorbij is, behalve bij spoed.
ladders-rule-sets-term = Het besluit noemt de termijn waarin de gemeente het alsnog zelf kan doen.

## Het schema
ladders-no-wait = geen wachttijd
ladders-wait-start = { $amount } na het begin
ladders-wait-step = { $amount } na de vorige stap
ladders-way-term = na de termijn, { $wait }
ladders-urgent = met spoed, op vastgelegde grond
ladders-down = afschalen naar een lagere trede
ladders-hold = aanhouden
ladders-resume = hervatten
ladders-close = sluiten
