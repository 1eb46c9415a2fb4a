# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

word-footer = { $title }, versie { $version }, verstuurd op { $day }
word-too-large = { $file } is te groot. Ten hoogste { $most } MB. Sla het op zonder plaatjes en lever het opnieuw in.
word-too-large-unpacked = { $file } wordt uitgepakt te groot. Ten hoogste { $most } MB. Sla het op zonder plaatjes en lever het opnieuw in.
word-too-long = { $file } heeft meer dan { $most } alinea’s. Lever het in delen in.
word-old-or-locked = { $file } heeft een wachtwoord, of is een oud Word-bestand (.doc). Sla het zonder wachtwoord op als .docx en lever het opnieuw in.
word-not-a-document = { $file } is geen Word-document (.docx), of het is beschadigd. Open het in Word, sla het opnieuw op als .docx en lever dat in.
word-strict = { $file } is opgeslagen als ‘Strict Open XML’. Sla het op als gewoon Word-document (.docx) en lever dat in.
word-part-broken = In { $file } is het onderdeel { $part } beschadigd. Open het in Word, sla het opnieuw op als .docx en lever dat in.
word-own-definitions = In { $file } staan in { $part } definities die in een Word-document niet horen. Het wordt niet gelezen. Sla het in Word opnieuw op en lever dat in.
word-other-version = { $file } is versie { $version } van { $paper }. Gevraagd was versie { $asked_version } van { $asked }. Lever het in bij de versie waar het van is.
word-other-text = { $file } noemt zich versie { $version } van { $paper }, maar die versie had een andere tekst. Vraag de afzender van welk bestand het is gemaakt.
word-no-identity = { $file } zegt niet meer van welke versie het is. Het is vergeleken met de versie die u noemde; controleer of dat klopt.
word-recording-off = ‘Wijzigingen bijhouden’ is uitgezet. Wat daarna is gewijzigd, is gevonden door te vergelijken met wat is verstuurd.
word-changed-outside = Er zijn wijzigingen in de kop- of voettekst of in noten. Die horen niet bij de tekst van het stuk en zijn niet overgenomen.
word-anchors-found-again = { $count ->
    [one] Eén alinea had haar plek verloren en is aan de tekst herkend.
   *[other] { $count } alinea’s hadden hun plek verloren en zijn aan de tekst herkend.
}
word-anchor-lost = De alinea ‘{ $text }’ ({ $anchor }) staat er niet meer. Niemand heeft dat bijgehouden.
word-form-only = { $count ->
    [one] Eén wijziging gaat alleen over de opmaak en is niet overgenomen.
   *[other] { $count } wijzigingen gaan alleen over de opmaak en zijn niet overgenomen.
}
word-boxes = Er staan plaatjes of tekstvakken in. Wat daarin staat, is niet gelezen.
word-manner-untouched = Er is niets gewijzigd en niets opgemerkt.
word-manner-unrecorded = De tekst is anders dan wat is verstuurd, maar er is geen wijziging bijgehouden: alles is in Word al aanvaard, of bijhouden stond uit. Van wie de wijzigingen zijn, staat er dus niet bij. Het laatst opgeslagen door: { $who }.
word-manner-both = Een deel van de wijzigingen is niet bijgehouden. Van wie die zijn, staat er niet bij. Het laatst opgeslagen door: { $who }.
word-asks-title = Over de titel.
word-asks-gone = Laat weg: ‘{ $old }’.
word-asks-other = In plaats van ‘{ $old }’: ‘{ $new }’.
word-asks-added = Voeg toe: ‘{ $new }’.
word-asks-joined = Maak er met de volgende alinea één van.
word-asks-remark = Opmerking: { $text }
word-asks-answer = Antwoord van { $who }: { $text }
word-asks-by = In Word ingevoerd door { $who }.
word-asks-by-nobody = In Word niet bijgehouden door wie.
word-nothing-chosen = Er is niets gekozen om over te nemen. Kies ten minste één verzoek.
