# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

disputes-own-count = Eigen telling: { $count }.
disputes-evidence = Bewijs: { $evidence }
disputes-answered = Antwoord van { $body }, { $day }:
disputes-answer-ground = Antwoord van de bron
disputes-answer-do = Leg het antwoord vast
disputes-contest = Betwist een cijfer
disputes-figure = Welk cijfer
disputes-count = Eigen telling (mag leeg blijven)
disputes-evidence-field = Bewijs: kenmerk of vindplaats (mag leeg blijven)
disputes-do = Leg de betwisting vast
disputes-public = Wat u hier vastlegt, is openbaar. Noem geen namen van personen.
disputes-disputed = betwist
disputes-needs-ground = Een betwisting heeft een grond nodig. Schrijf op waarom het getal niet klopt.
disputes-not-your-source = U spreekt niet voor { $body }. Alleen de bron van het getal antwoordt.
disputes-answered-already = Deze betwisting is al beantwoord, of is zelf een antwoord.
disputes-own-dispute = { $body } betwistte dit cijfer zelf. De bron van het cijfer antwoordt.
disputes-not-its-source = Dit cijfer komt van { $source }, niet van { $body }. Alleen de bron antwoordt.
disputes-heading = Betwiste cijfers
disputes-unanswered = De bron heeft nog niet geantwoord.
disputes-by = Namens
disputes-figure-line = { $what }, { $area }, { $day }: { $amount } ({ $source })
disputes-in-country = { $what }, { $day }: { $amount } ({ $source })
disputes-ground = Waarom klopt het niet
disputes-remark = { $figure } wordt betwist door { $body }: { $ground }
disputes-remark-count = { $figure } wordt betwist door { $body }, die zelf { $own } telt: { $ground }
disputes-recorded = De betwisting staat vast als { $fact }. Zij staat bij het cijfer, overal waar dat staat.
