### Requests that were brought: one is read out, the other answers it, and what gets a yes becomes an agreement.

answers-none-brought = No hay ninguna petición traída para leer en voz alta. Lo que acordaron en sus turnos se puede escribir aquí igualmente.
answers-brought = Estas peticiones están traídas. De una en una; una respuesta puede esperar a otro día.
answers-next = Seguir con la siguiente
answers-another-kind = Escribir un acuerdo de otro tipo
answers-leave-the-others = Dejar las demás para otro día

answers-nth-request = { $nth ->
    [1] Primera petición
    [2] Segunda petición
    [3] Tercera petición
   *[other] Petición { $nth }
} de { $name }
answers-stands-open = { $request }, todavía sin respuesta:
answers-stands-agreed = { $request }, acordada y todavía sin escribir:
answers-stands-answered = { $request } ({ $name } dijo: { $answers-given ->
    [yes] sí
    [smaller] sí, pero en pequeño
    [not-now] ahora no
   *[no] no
}):
answers-said = { $name } dijo: { $answers-given ->
    [yes] sí
    [smaller] sí, pero en pequeño
    [not-now] ahora no
   *[no] no
}.

answers-reads-out = { $asks } la lee en voz alta. Primero, { $hears } escucha.
answers-sees-more = ¿Pide ver más de la vida de la otra persona?
answers-sees-more-hint = Si alguien de la pareja lo cree así, elijan sí. Entonces vienen antes unas preguntas.
answers-sees-more-yes = Sí, lo pide
answers-sees-more-no = No, no lo pide
answers-all = Volver a todas las peticiones

answers-what = { $name }, ¿qué respondes?
answers-whole = Cada una de estas es una respuesta completa. Esta noche nadie la discute.
answers-may-wait = Puede esperar a otro día
answers-yes = Sí
answers-no = No
answers-smaller = Sí, pero en pequeño
answers-reason = { $name }: “{ $answers-given ->
    [yes] Sí
    [smaller] Sí, pero en pequeño
    [not-now] Ahora no
   *[no] No
}”. ¿Un motivo, en una línea?

answers-heard = Está dicho, y está oído.
answers-no-is-worth = Un no que se puede decir da valor a cada sí. La petición puede volver otro día.
