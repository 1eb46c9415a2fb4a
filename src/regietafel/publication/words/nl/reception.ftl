# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

## Locaties en plannen
reception-capacity-negative = De capaciteit van { $location } is { $capacity }. Een locatie heeft nul of meer plekken.
reception-ends-before-opening = Het contract van { $location } eindigt op { $ends }, maar de locatie opent pas op { $opens }. Kies een einddag na de opening.
reception-extension-not-after-end = De verlenging van { $location } loopt tot { $until }, en dat is niet na het einde van het contract. Kies een latere dag, of vul eerst de einddag van het contract in.
reception-plan-without-amount = Het plan { $plan } heeft geen aantal. Vul een aantal boven nul in.
reception-path-not-rising = Het pad van het plan { $plan } daalt ergens of noemt een dag twee keer. Een pad telt op vanaf het begin.
reception-parts-do-not-add-up = De delen van het plan { $plan } zijn samen { $total }, en het plan is { $amount }. Maak de delen gelijk aan het plan.
