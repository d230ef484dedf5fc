### One promise, agreement, ritual, plan or request: what it says, and what can be said of it.

promise-gone = Aquí no hay nada de eso.
promise-two-versions = Esto se escribió en dos lugares a la vez.
promise-choose = Elegir entre las dos versiones

promise-act = { $act ->
    [small] Un acto pequeño.
   *[large] Un acto grande.
}
promise-asks = { $days-due ->
    [today] Es para hoy. ¿Cómo fue?
    [ahead] Es para el { $day }.
   *[past] Era para el { $day }. ¿Cómo fue?
}
promise-kept = { $whose ->
    [yours] Cumplida
   *[named] { $name }: cumplida
}
promise-changed = { $whose ->
    [yours] Cambiada a tiempo
   *[named] { $name }: cambiada a tiempo
}
promise-missed = { $whose ->
    [yours] No cumplida
   *[named] { $name }: no cumplida
}
promise-take-back = { $whose ->
    [yours] Retirarla
   *[named] { $name }: retirarla
}
promise-notice = { $whose ->
    [yours] Lo noté, { $day }
   *[named] { $name }: lo noté, { $day }
}
promise-lines = { $whose ->
    [yours] Lo que se dijo del { $day }
   *[named] { $name }: lo que se dijo del { $day }
}
promise-three-steps = Tres pasos cuando no se cumplió

promise-went = El { $day }: { $promises-how ->
    [kept] cumplida
    [changed] cambiada a tiempo
   *[missed] no cumplida
}.
promise-moved = El { $day }: cambiada a tiempo, para el { $to }.
promise-noticed = { $name } lo notó.

promise-answered = { $name } dijo: { $answer }.
promise-brought = Es visible para ti y tu pareja. Se responde cuando estén aquí tú y tu pareja.

promise-repeated = Hasta ahora: { $repeated }.
promise-did-today = { $solo ->
    [yes] Hoy lo hice
   *[no] Hoy lo hicimos
}
promise-not-today = Al final hoy no

promise-its-day = Llegó su día. ¿Sigue como está?
promise-its-day-both = Llegó su día. Se puede revisar cuando estén aquí tú y tu pareja.
promise-looked-at-again = Se revisa el { $day }.
promise-open-end = Sigue hasta que se cambie.
promise-has-ended = Ha terminado.
promise-ended-itself = Terminó el { $day }, como estaba previsto.
promise-goes-on = Sigue
promise-goes-on-days = Sigue, { $days ->
    [one] un día más
   *[other] { $days } días más
}
promise-make-again = Renovarlo
promise-let-rest = Dejarlo descansar
promise-end = Terminarlo

promise-closed = Ha terminado. Nadie tiene que decir por qué.
promise-taken-back = La promesa está retirada. No se debe nada, y nadie tiene que decir por qué.
promise-not-meant = No quería decir eso

promise-a-line = Una línea sobre ello, si quieres.
promise-say-it = Primero: decirlo.
promise-say-it-hint = Qué se prometió y no se hizo, en una línea. Un motivo corto basta.
promise-repair = Segundo: reparar.
promise-repair-hint = Qué se puede arreglar todavía, y cuándo. “Nada por ahora” es una respuesta.
promise-smaller = Tercero: hacerla más pequeña.
promise-smaller-hint = Una promesa más pequeña puede aguantar un mal día. Ninguna por ahora también está bien.
promise-make-smaller = Hacer una promesa más pequeña
promise-none = Ninguna por ahora
promise-to-which-day = ¿A qué día?
promise-to-which-day-hint = Dicho antes de que acabe el día, es una promesa cambiada a tiempo.

promise-facts = Para cuándo es, y cómo está.
promise-first-version = La primera: { $facts }
promise-other-version = La otra: { $facts }
promise-without-day = Sin fecha.
promise-how-sure = Seguridad: { $sure } de 10.
promise-review-on = Revisión: el { $day }.
promise-closed-on = Cierre: el { $day }.
