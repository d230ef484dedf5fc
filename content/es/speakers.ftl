### How days, times, numbers, lists and stretches of time are said. Other messages name them as holes of a kind.

language-name = Español

date-day = { $day } de { $month }
date-year = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-weekday = { $weekday } { $day }
date-day-alone = { $day }
date-days = { $days } de { $month }
date-days-year = { $days } de { $month } de { $year }
date-span-month = { $first } al { $last } de { $month } de { $year }
date-span-year = { $from } al { $to } de { $year }
date-span = { $from } al { $to }
time-of-day = { $hour }:{ $minute }

month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sep
    [10] oct
    [11] nov
   *[12] dic
}
weekday-of = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
}

list-last = { $before } y { $last }
list-last-i = { $before } e { $last }
list-more = { $before }, { $next }

list-row = { $before }, { $next }

sentences = { $before } { $next }
clauses = { $before }; { $next }
because = { $what }: { $why }

quoted = “{ $words }”

spelled = { $number ->
    [0] ninguna
    [1] una
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
   *[other] { $number }
}

lasts-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
lasts-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
lasts-both = { $hours } y { $minutes }
