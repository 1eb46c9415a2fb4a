# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

accounts-question = Hoe komt dit getal tot stand?
accounts-cell = { $row }, { $column }
accounts-line = { $name }
accounts-sum = Totaal
accounts-summed = { $count ->
    [one] Dit is de enige regel van de tabel.
   *[other] Opgeteld uit { $count } regels van de tabel.
}
accounts-inferred = gevolgtrekking
accounts-leads = Toon de rekening
accounts-stands = (stand op { $day })
accounts-shut = Sluit deze rekening
accounts-decision-unseen = een besluit dat u niet kunt inzien
accounts-words = In woorden
accounts-values = In getallen
accounts-input = Bron
accounts-rule = Regel
accounts-rounding = Afronding
accounts-decision = Besluit
accounts-note = Let op
accounts-on-day = { $text } ({ $day })
accounts-rounded = { $before } wordt { $after }: { $rule }
accounts-article = { $law }, artikel { $article }
accounts-paragraph = { $law }, artikel { $article } lid { $paragraph }
accounts-value = Waarde
accounts-source-computed = berekend door Regietafel
accounts-source-asked = opgegeven bij de vraag
accounts-source-own = opgegeven bij de vraag
accounts-source-each = voor elke eenheid hetzelfde
accounts-source-key = de sleutel uit de vraag
accounts-source-file = eigen bestand { $file }
