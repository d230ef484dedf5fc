### The path, which is home: what is next, what is due today, what waits; and the pages beside it.

path-title = Tu camino

path-today = Hoy
path-yours = Lo tuyo
path-help = Ayuda

path-tonight = Esta noche
path-promises = Promesas
path-own-weeks = Tus semanas
path-someone = Alguien con quien hablar

path-next = Lo siguiente: { $page }
path-where = Donde estabas: { $page }, parte { $part } de { $parts }
path-next-together = Lo siguiente, en pareja: { $page }. Por ahora ya está hecho todo lo tuyo. Siempre puedes leer más adelante.
path-both-here = Ahora estamos aquí en pareja
path-nothing-next = Hoy no queda nada por hacer. Lo último de la lista tiene una fecha posterior, y puedes hacerlo antes.
path-walked = Ya están hechas todas las páginas. Todo sigue abierto: las páginas para releer, el diario, el encuentro semanal.

path-openable = Respuestas que se pueden abrir: { $page }
path-openable-many = Respuestas que se pueden abrir: { $count } páginas
path-going-on = Ya en marcha, quizá terminada: { $page }
path-going-on-many = Ya en marcha, quizá terminadas: { $count } páginas
path-for-both = En pareja, cuando estén aquí tú y tu pareja: { $pages }
path-later = Más adelante: { $parts }.

path-read-any-time = Cada una de estas páginas se puede leer cuando quieras.

path-due = { $what }, { $days-due ->
    [today] para hoy
    [ahead] para el { $day }
   *[past] era para el { $day }
}
path-due-today = Hoy: { $what }
path-due-both = { $what }, cuando estén aquí tú y tu pareja.
path-due-promises = Promesas: { $count } días de los que hablar
path-due-reviews = Planes y acuerdos para revisar: { $count }
path-due-together = Para revisar cuando estén aquí tú y tu pareja: { $count }
path-due-replays = Días difíciles para repasar, en un rato de calma: { $count }
path-due-put-off = Aplazado hasta ahora: { $count }
path-due-all-brought = Traído a la pareja: { $count }
path-due-next-dates = Páginas que tenían una fecha: { $count }
path-due-parts = Partes que esperaban su día: { $count }
path-due-review = Revisar “{ $title }”
path-due-replay = Un repaso, en un rato de calma
path-due-look-back = Un día de repaso
path-due-next-date = “{ $page }”, como querías
path-due-parked = “{ $name }”, aplazado hasta ahora
path-due-brought = “{ $name }”, traído a la pareja
path-due-whose = { $what } ({ $name })

path-watch-today = Hoy es una de tus fechas delicadas. Tu plan está a una tecla.
path-watch-near = Se acerca una de tus fechas delicadas: el { $on }. Tu plan está a una tecla.

path-clock-long-ago = El reloj de este equipo parece equivocado: dice { $today }. No se pierde nada por eso; solo puede haber fechas raras.
path-clock-behind = El reloj de este equipo dice { $today }, y aquí hay algo escrito el { $newest }. O falla ahora, o falló entonces. No se pierde nada por eso; solo puede haber fechas raras.
