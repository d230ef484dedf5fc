### The next date: when they open the next page of the guide, and what comes just before.

next-date-title = La próxima cita
next-date-ask = ¿Después de qué se abre “{ $page }”?
next-date-hint = Algo cotidiano que termina, como “los platos están lavados”.
next-date-other-page = Otra página
next-date-which = ¿Qué página se abre entonces?
next-date-no-cue = Solo un día
next-date-day = ¿Y qué día?
next-date-no-day = Esta vez sin fecha
next-date-stands = Por ahora es el { $day }.
next-date-take-back = Retirar la fecha

next-date-word = cuando
next-date-said = El { $day } se abre “{ $page }”.
next-date-when = El { $day }. Cuando { $cue }, se abre “{ $page }”.
