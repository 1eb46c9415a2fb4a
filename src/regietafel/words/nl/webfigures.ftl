# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

webfigures-sources-lead = Kies een bron om cijfers in te lezen. U ziet eerst wat er verandert; pas daarna legt u het vast.
webfigures-late = { $count ->
    [one] Van één bron worden nieuwe cijfers verwacht.
   *[other] Van { $count } bronnen worden nieuwe cijfers verwacht.
}
webfigures-nothing-yet = nog niets ingelezen
webfigures-none-yet = Van deze bron is nog niets ingelezen.
webfigures-last = Laatste bestand: { $file }, met cijfers tot en met { $latest }, ingelezen door { $actor } op
webfigures-due = Nieuwe cijfers verwacht sinds { $day }
webfigures-areas-missing = { $count ->
    [one] één gebied ontbreekt
   *[other] { $count } gebieden ontbreken
}
webfigures-missing = Op de laatste dag ontbreekt een cijfer van: { $names }.
webfigures-nothing-missing = niets
webfigures-done = Het bestand is ingelezen.
webfigures-found = { $rows } rijen gelezen: { $new } cijfers zijn nieuw of anders, { $same } staan er al zo.
webfigures-choose = Kies een bestand of plak een tabel
webfigures-file = Bestand (CSV, XLSX of ODS)
webfigures-paste = Of plak hier de tabel, met de kolomnamen erbij
webfigures-stated-on = Gemeld op (mag leeg blijven)
webfigures-reason = Reden van een correctie (mag leeg blijven)
webfigures-template = Leeg formulier om in te vullen:
webfigures-export = Alle cijfers die vastliggen, in de vorm van een eigen tabel:
webfigures-changes = Verschillen ({ $shown } van { $count })
webfigures-start = Zo zijn de locaties vanaf
webfigures-locations-last = Laatste bestand: { $file }, over de locaties vanaf { $latest }, ingelezen door { $actor } op
webfigures-locations-found = { $changed } locaties zijn anders, { $new } zijn nieuw, { $same } staan er al zo. { $gone } staan niet in het bestand; die blijven staan.
webfigures-tab = Invoer
webfigures-kind-new = nieuw
webfigures-kind-changed = gewijzigd
webfigures-kind-earlier = ouder, blijft ernaast
webfigures-kind-gone = niet in het bestand, blijft staan

## Een bestand dat wacht op bevestiging
importing-no-file = Er is geen bestand gekozen en geen tabel geplakt. Kies een bestand.
importing-wrong-file = ‘{ $name }’ is te groot of geen tabel. Kies een bestand dat eindigt op { $endings }, van hooguit { $most } MB.
importing-nothing-kept = Er wacht geen bestand op bevestiging. Kies het opnieuw.
importing-no-publisher = Er staat niet wie dit bestand heeft uitgegeven. Vul de organisatie in.
importing-no-address = ‘{ $text }’ is geen adres op het web. Begin met https://, of laat het veld leeg.
importing-not-its-source = U spreekt niet voor { $publisher }. Geef het adres waar de cijfers van { $publisher } te vinden zijn, of leg ze vast als eigen tabel.
importing-no-kind = Een eigen tabel kan niet als { $text } worden vastgelegd. Kies uit: { $known }.
importing-as = Als wat
importing-as-user = eigen tabel
importing-as-published = gepubliceerd door wie telt
importing-as-press = uit de pers
importing-publisher = Wie gaf het uit
importing-title = Titel (mag leeg blijven)
importing-address = Adres op het web (mag leeg blijven)
importing-leave-out = Deze kolommen kunnen wegblijven
