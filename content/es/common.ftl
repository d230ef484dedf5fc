### Said on many pages.

go-on = Seguir
back-to-path = Volver al camino
back-to-list = Volver a la lista
back-to-where-you-were = Volver a donde estabas
back-to-summary = Volver al resumen
go-on-to-path = Seguir hacia el camino
pass = Dejar pasar esta
not-now = Ahora no
not-yet = Todavía no
change-it = Cambiarlo
take-it-back = Retirarlo
leave-it-empty = Dejarlo en blanco
leave-it-as-it-is = Dejarlo como está
you-may-leave-this-empty = Puede quedar en blanco.
nothing-written-yet = Aquí todavía no hay nada escrito.
take-it-up-again = Retomarlo
write-a-note = Escribir una nota
chosen = Elegido: { $label }
bring-it = Traerlo: visible para ti y tu pareja
yes = Sí
no = No

who-is-here = ¿Quién está aquí?
what-broke-trust = Lo que rompió la confianza
what-waits = Lo que espera
your-own-weeks = Tus semanas
on-a-hard-day = En un día difícil
days-to-watch = Fechas delicadas
days-to-look-back = Días de repaso
all-pages = Todas las páginas
promises-and-agreements = Promesas y acuerdos
help-and-numbers = Ayuda y teléfonos
choose-what-is-in-it = Elegir lo que contiene

someones-request = La petición de { $name }

back = Volver
not-sure-at-all = ninguna seguridad
as-good-as-done = casi hecho
yours-alone-so-far = Por ahora esto es solo tuyo.
keep-it-for-now = Guardarlo por ahora
pass-on-this-question = Dejar pasar esta pregunta
not-for-us = No es lo nuestro
no-note-holds-these = Ninguna nota contiene estas palabras.
keep-the-first = Guardar la primera
keep-the-other = Guardar la otra
journal = Diario
all-parts = Todas las partes de esta página
a-promise = Una promesa
a-pause = Una pausa
to-right-now = Ahora mismo: una imagen, una ola, un mal momento
