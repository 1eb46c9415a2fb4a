# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

annotated-title = Geannoteerde agenda { $table }, { $day }
annotated-private = Persoonlijk, voor { $member }. Niet verspreiden.
annotated-nothing = Er staan geen punten op de agenda.
annotated-none = Van u wordt hier niets gevraagd, en er is niets veranderd.
annotated-asked = Gevraagd van ons:
annotated-before = (vóór { $day })
annotated-changed = Veranderd sinds de vorige keer:
annotated-challenged = Getal dat ter discussie zal staan:
annotated-source = Bron:
annotated-no-source = geen bron vastgelegd
annotated-decide = Een besluit: instemmen, instemmen onder voorwaarde, of niet.
annotated-voice = Een stem van { $seat } in de schriftelijke ronde over: { $decision }.
annotated-wording = Een antwoord aan { $who }, die vraagt: { $asks }
annotated-action = Actie van u: { $title }.
annotated-watch = Toezicht op een actie: { $title }.
annotated-general = Los van de agendapunten
annotated-new-paper = Nieuw stuk: { $title }.
annotated-new-version = { $title }: versie { $version }{ $count ->
    [0] , verschil niet te zien
    [one] , één alinea anders
   *[other] , { $count } alinea’s anders
}.
annotated-moved = { $what }: nu { $now }, op { $day } was dat { $before }.
annotated-more = { $count ->
    [one] Nog één getal is niet zeker; zie het beeld van de dag.
   *[other] Nog { $count } getallen zijn niet zeker; zie het beeld van de dag.
}
annotated-other = { $who } geeft { $amount }
annotated-disputed = { $who } betwist dit: { $ground }
annotated-disputed-count = { $who } telt { $amount }: { $ground }
annotated-computed = de verdeelsleutel geeft { $amount }
annotated-in-paper = staat in ‘{ $title }’ en is geen kerncijfer van de dag; vraag waar het vandaan komt
annotated-not-a-member = Een geannoteerde agenda is er voor wie namens een lid aan tafel { $table } zit. U spreekt daar voor geen lid.
annotated-too-long = De geannoteerde agenda past niet op één bladzijde. Kort hem in.
