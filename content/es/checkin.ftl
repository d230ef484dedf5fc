### The weekly check-in: each looks at their own week alone, then both together.

checkin-about = Sobre el encuentro semanal
checkin-read-only = Ahora no se puede escribir nada.

checkin-welcome-back = Hola de nuevo. Tiempo sin encuentro: { $weeks ->
    [0] más de una semana
    [1] más de una semana
   *[other] { $weeks } semanas
}.
checkin-empty-weeks = Las semanas sin encuentro quedan en blanco.
checkin-start-short = ¿Empezar con un gracias y la próxima cita?

checkin-leave-open = Dejarlo abierto
checkin-take-month = Seguir con ello
checkin-skip-month = Esta vez no

checkin-numbers-hint = Son preguntas propias, no un test validado. Cada una se puede dejar en blanco.
checkin-skip-numbers = Dejar el resto en blanco
checkin-other-numbers = Al mismo tiempo, en otro lugar, se dieron otros números.
checkin-take-other-numbers = Tomar los otros números

checkin-two-marked = Hay dos marcadas, que es el máximo. Una marca se puede quitar.
checkin-keep-all = Guardarlo todo
checkin-bring-marked = Traer lo marcado, guardar el resto

checkin-own-done = Tu propia mirada a esta semana está hecha
checkin-nothing-kept = Esta vez no hay nada escrito. Está bien así.
checkin-kept = { $brought ->
    [0] Queda guardado, y se muestra solo a ti.
    [1] Queda guardado para ti. Una cosa la traes a este encuentro.
   *[other] Queda guardado para ti. Dos cosas las traes a este encuentro.
}
checkin-half-for-two = La mitad en pareja viene cuando estén aquí tú y tu pareja. Puede esperar a otro día.
checkin-change-numbers = Cambiar los números
checkin-change-lines = Cambiar las líneas
checkin-bring-or-keep = Traer o guardar
checkin-next-date = La próxima cita

checkin-all-of-it = Todo, unos doce minutos
checkin-only-thanks = Empezar con un gracias y la próxima cita
checkin-too-much = Demasiado por hoy: solo un gracias y la próxima cita
checkin-begun = Este ya está en marcha. Cada parte se puede volver a mirar.
checkin-nothing-brought = Esta vez no hay nada traído por escrito. Se puede hablar por turnos igualmente, o seguir.
checkin-take-turns = Hablar por turnos: { $minutes } cada quien
checkin-without-turns = Seguir sin turnos
checkin-back-to-parts = Volver a las partes

checkin-no-day = Sin fecha
checkin-how-sure = ¿Qué seguridad tengo de hacerlo?
checkin-smaller-is-more = Una cosa pequeña cumplida vale más que una grande rota.
checkin-make-smaller = Hacerla más pequeña

checkin-no-day-yet = Aún sin fecha
checkin-meets-again = El próximo: el { $day }.
checkin-tomorrow = Mañana, { $day }
checkin-in-weeks = { $weeks ->
    [1] En una semana
   *[other] En { $weeks } semanas
}, el { $day }
