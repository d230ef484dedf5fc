### One guesses, the other tells, and the guesser says it again, corrected. Being corrected is what it is for.

guess-guesses = { $guesser } supone. { $teller } espera.
guess-tells = { $teller } lo cuenta en voz alta. { $guesser } escucha.
guess-corrects = { $guesser } lo dice otra vez, con la corrección.
guess-which-moment = { $teller } dice en pocas palabras qué momento es, y por ahora nada más.
guess-told-aloud = Ya está dicho en voz alta: seguir

guess-landed = Eso es. No hacía falta acertar. { $guesser } recibió una corrección, y para eso sirve esto.
guess-not-landed = { $guess-missed ->
    [nearly] Casi
   *[not-yet] Todavía no
}: { $teller } dice lo que aún falta, y { $guesser } puede decirlo una vez más. Para eso sirve esto: para recibir una corrección. También se puede parar aquí por hoy.
guess-once-more = { $guesser } lo dice una vez más
guess-needs-two = Suponer es para dos: una persona supone, la otra cuenta. A solas no hay nada que hacer aquí.
