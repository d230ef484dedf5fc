### `trustpath status`: where they are, what comes next and what is due, a line each.

status-not-begun = Aquí todavía no ha empezado nadie. `trustpath` abre la primera página, cuando quieras.
status-try-demo = `trustpath demo` te deja mirar con una pareja inventada.
status-sealed = El lugar en el que estás está sellado. `trustpath status --seat NAME` lo dice, con la frase de acceso de esa persona.

status-page-step = { $title } (paso { $step } de { $steps })

status-next = { $status-who ->
    [both] Lo siguiente, en pareja: { $page }
   *[one] Lo siguiente para { $name }: { $page }
}
status-next-together = { $status-who ->
    [both] Lo siguiente, en pareja: { $page }, cuando estén aquí tú y tu pareja
   *[one] Lo siguiente para { $name }: { $page }, cuando estén aquí las dos personas
}
status-next-end = { $status-who ->
    [both] Lo siguiente, en pareja: todas las páginas están hechas, y todo sigue abierto
   *[one] Lo siguiente para { $name }: todas las páginas están hechas, y todo sigue abierto
}

status-going-on = Ya en marcha, quizá ya hecho: { $titles }
status-openable = Respuestas que se pueden abrir cuando estén aquí tú y tu pareja: { $titles }
status-next-date = Próxima cita de { $name }: { $on }, { $page }
status-due = Llegó su día: { $due }
status-due-one = { $status-what ->
    [check-in] encuentro semanal ({ $name }, { $on })
    [promise] promesa ({ $name }, { $on })
    [review] revisión ({ $name }, { $on })
    [replay] repaso de un día difícil ({ $name }, { $on })
    [look-back] día de repaso ({ $name }, { $on })
    [next-date] próxima cita ({ $name }, { $on })
    [parked] aplazado ({ $name }, { $on })
    [brought] traído ({ $name }, { $on })
   *[part] parte ({ $name }, { $on })
}
