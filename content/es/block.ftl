### Pictures of a page in words, for the line-by-line front and for files: the path, a clock, a chart.

block-stone = { $title }: { $done } de { $of } hechas{ $begun ->
    [0] .
   *[other] , { $begun } en marcha.
}
block-stone-here = { $title }: { $done } de { $of } hechas{ $begun ->
    [0] .
   *[other] , { $begun } en marcha.
} Estás aquí.

block-station = { $title }: { $time }

block-clock = { $label }: { $time }, { $block-state ->
    [over] se acabó el tiempo
    [runs] el reloj corre
   *[rests] el reloj descansa
}

block-uneven-minutes = { $time } minutos

block-low = 0: { $low }
block-high = 10: { $high }
block-ends = 0: { $low }. 10: { $high }.

block-named = { $name }: { $words }

block-way = Meses con alguna noche aquí: { $months }.

block-week = { $block-week ->
    [kept] cumplida
    [changed] cambiada a tiempo
    [missed] no cumplida
   *[unsaid] nada dicho
}
block-promise = { $label }: { $words } ({ $line })
block-promise-weeks = { $words } Semana a semana: { $weeks }.

block-change = { $block-lies ->
    [above] más alto que en { $month }
    [below] más bajo que en { $month }
   *[within] como siempre
}
block-change-at-first = { $block-lies ->
    [above] más alto que al principio
    [below] más bajo que al principio
   *[within] como siempre
}
block-change-short = { $block-lies ->
    [above] más alto
    [below] más bajo
   *[within] como siempre
}
block-charted = { $name }: { $change }

block-numbers = { $numbers }.
block-number = { $day }: { $number }
block-no-number = { $day }: sin número
