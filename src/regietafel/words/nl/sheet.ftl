# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

sheet-on = Peildatum { $day }
sheet-stand = Stand op { $day } · zoals bekend op { $known }
sheet-version = versie { $version }
sheet-made = Gemaakt met Regietafel
sheet-explained-taakstelling = het wettelijk aantal te huisvesten vergunninghouders.
sheet-explained-opgave = het aantal dat voor dit gebied op de peildatum is gevraagd.
sheet-explained-indicatief-aandeel = wat de sleutel geeft onder het niveau waarover is besloten. Het is een rekenuitkomst; er rust geen plicht op.
sheet-decision = Het besluit
sheet-assumed = Wat is aangenomen
sheet-published = Wat anderen publiceerden
sheet-transfers = Ruil
sheet-dispatch = Verzending
sheet-area = Gebied
sheet-font-missing = Het lettertype { $family } ontbreekt ({ $files }). Haal het op met ‘make up’ en maak het blad opnieuw.
sheet-too-long = Het blad ‘{ $title }’ past niet op één bladzijde. Kort de aannames of de toelichting in.
