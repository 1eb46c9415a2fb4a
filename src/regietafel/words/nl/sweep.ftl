# SPDX-FileCopyrightText: 2026 Regietafel contributors
# SPDX-License-Identifier: EUPL-1.2

sweep-step = Stap voor { $to }: { $rung }, aan de orde sinds { $due }
sweep-item = Voor de agenda: { $title }. { $ground }
sweep-done = { $count ->
    [0] Niets nieuws voor te stellen op { $day }.
    [one] 1 voorstel vastgelegd op { $day }. Mensen beslissen.
   *[other] { $count } voorstellen vastgelegd op { $day }. Mensen beslissen.
}
sweep-would = { $count ->
    [0] Niets nieuws voor te stellen op { $day }.
    [one] 1 voorstel zou worden vastgelegd op { $day }. Er is niets vastgelegd.
   *[other] { $count } voorstellen zouden worden vastgelegd op { $day }. Er is niets vastgelegd.
}
sweep-report-due = Herinnering voor { $to }: het verslag over { $month } wordt uiterlijk { $due } verwacht
sweep-report-missing = Herinnering voor { $to }: het verslag over { $month } had er { $due } moeten zijn
sweep-too-far = { $day } ligt meer dan een jaar vooruit. Kies een eerdere dag.
