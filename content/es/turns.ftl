### Taking turns: one speaks, the other gives it back and asks whether they got it. Then they swap.

turns-who-begins = ¿Quién empieza?
turns-both-get-the-same = Primero una persona habla y la otra escucha. Después cambian, así que cada quien recibe lo mismo.
turns-who-may-begin = Puede ayudar que empiece quien más cosas tiene en la cabeza.
turns-begins = Empieza { $name }

turns-last = Ese fue el último turno
turns-let-it-stand = { $names }: dejar esto así un momento. Ahora no tiene que salir nada de ahí.

turns-has-the-floor = Le toca hablar a { $speaker }
turns-gives-it-back = { $listener } lo devuelve, en una frase o dos
turns-says-what-is-missing = { $speaker } dice lo que falta

turns-only-round = { $first ->
    [yes] Primer turno de dos
   *[no] Segundo turno de dos
}
turns-round = Ronda { $round } de { $rounds }, { $first ->
    [yes] primer turno de dos
   *[no] segundo turno de dos
}

turns-floor = tiene la palabra
turns-floor-speaks = habla: dos o tres frases, y luego para
turns-floor-listens = escucha, y luego lo devuelve

turns-breath = Una respiración lenta cada quien, antes del próximo turno.
turns-what-to-do = { $speaker } habla: dos o tres frases, y luego para. { $listener } solo escucha, y luego lo devuelve.
turns-pass = Dejar pasar este turno

turns-speaks-and-listens = { $speaker } habla, { $listener } escucha. Después de dos o tres frases, parar.
turns-speaks = Habla { $speaker }
turns-hand-over = Parar: ahora { $listener } dice lo que oyó
turns-starters = Maneras de empezar una frase
turns-hide-starters = Ocultar las maneras de empezar
turns-gist = Una manera de devolverlo

turns-yes = Sí, eso es
turns-yes-and-more = Sí, y hay más que decir
turns-nearly = Casi, o todavía no
turns-leave-it = Parar aquí por ahora

turns-say-it-short = Una frase o dos bastan. Después { $listener } lo dice otra vez, con eso dentro.
turns-missing-is-the-exercise = Nadie lo capta todo de una vez. El ejercicio es encontrar la pieza que falta.
turns-has-said-it-again = { $listener } ya lo dijo otra vez
