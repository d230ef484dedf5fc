### Is a page done? About what was done, never about feelings.

done-when = Esta página está hecha cuando:
done-not-yet-is-fine = “Todavía no” está bien: puede llevar días o semanas. Mientras tanto se ofrece la página siguiente, y esta sigue en tu camino.
done-ask = { $name }, ¿dirías que esto ha pasado?
done-yes = Sí, ha pasado
done-once-more = Otra vez: { $title }

done-turns = Días con turnos: { $days }.
done-got-it = { $name } dijo “sí, eso es” { $times ->
    [1] una vez
    [2] dos veces
   *[other] { $times } veces
}.
done-both-got-it = { $first } dijo “sí, eso es” { $first-times ->
    [1] una vez
    [2] dos veces
   *[other] { $first-times } veces
}, y { $second }, { $second-times ->
    [1] una vez
    [2] dos veces
   *[other] { $second-times } veces
}.
done-corrected = Hasta ahora, aquí: { $name } aceptó una corrección { $times ->
    [1] una vez
    [2] dos veces
   *[other] { $times } veces
}.
done-both-corrected = Hasta ahora, aquí: { $first } aceptó una corrección { $first-times ->
    [1] una vez
    [2] dos veces
   *[other] { $first-times } veces
}, y { $second }, { $second-times ->
    [1] una vez
    [2] dos veces
   *[other] { $second-times } veces
}.
done-guesses-landed = Se dijo “eso es” { $times ->
    [1] una vez
    [2] dos veces
   *[other] { $times } veces
}.
done-ritual = { $title }: { $done }.
done-no-was-heard = Un “no” o un “ahora no” se dijo y se oyó.
