# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

accounts-question = How does this number come about?
accounts-cell = { $row }, { $column }
accounts-line = { $name }
accounts-sum = Total
accounts-summed = { $count ->
    [one] This is the only line of the table.
   *[other] The sum of { $count } lines of the table.
}
accounts-inferred = inference
accounts-leads = Show the account
accounts-stands = (as of { $day })
accounts-shut = Close this account
accounts-decision-unseen = a decision that you cannot see
accounts-words = In words
accounts-values = In numbers
accounts-input = Source
accounts-rule = Rule
accounts-rounding = Rounding
accounts-decision = Decision
accounts-note = Note
accounts-on-day = { $text } ({ $day })
accounts-rounded = { $before } becomes { $after }: { $rule }
accounts-article = { $law }, article { $article }
accounts-paragraph = { $law }, article { $article}({ $paragraph })
accounts-value = Value
accounts-source-computed = computed by Regietafel
accounts-source-asked = given with the question
accounts-source-own = given with the question
accounts-source-each = the same for every unit
accounts-source-key = the key as it was asked
accounts-source-file = own file { $file }
