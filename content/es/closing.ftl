### The closing page, behind every way out of a page of the guide.

closing-title = Por ahora basta

closing-stopped = Lo dejaste en “{ $page }”, y está bien así. Puedes seguir cualquier día.
closing-own-half = Lo que podías hacer a solas en “{ $page }” ya está.
closing-through = Por ahora llegaste al final de “{ $page }”. Sigue en tu camino.
closing-done = “{ $page }” ya está.
closing-aside = “{ $page }” queda aparte. Puedes abrirla otra vez cualquier día, o nunca.
closing-evening = Por ahora, con esto basta.

closing-kept = Lo que escribiste está guardado. { $readers }
closing-kept-so = Lo que escribiste está guardado, cada parte a su manera:
closing-nothing-new = No hay nada nuevo escrito. Está bien así.
closing-first = Si alguien de la pareja escribió algo a solas, está guardado. Solo se muestra cuando esa persona está aquí a solas.
closing-begun = Las palabras que empezaste a escribir esperan en su casilla, tal como las dejaste.
closing-turns = Hablaron por turnos. Nada de lo que dijeron queda escrito.

closing-waits-here = Queda abierto para ti: “{ $part }”. El resto lleva alrededor de { $minutes }.
closing-waits-both = El resto espera a que estén tú y tu pareja: “{ $part }”, alrededor de { $minutes }.
closing-waits-alone = Antes de seguir en pareja, { $name } tiene una parte para hacer a solas: “{ $part }”, alrededor de { $minutes }.

closing-ordinary = { $day ->
    [0] Ahora, algo cotidiano: una infusión, y alguna cosa que contar del día.
    [1] Ahora, algo cotidiano: abrir una ventana y mirar fuera un minuto.
    [2] Ahora, algo cotidiano: un paseo corto, aunque sea una vuelta a la casa.
    [3] Ahora, algo cotidiano: una canción que te guste, de principio a fin.
   *[other] Ahora, algo cotidiano: guardar tres cosas, y sentarse en un sitio blando.
}
closing-ordinary-heavy = { $day ->
    [0] Por ahora basta con algo caliente de beber.
    [1] Por ahora basta con una manta y una película cualquiera.
   *[other] Por ahora basta con aire fresco y acostarse temprano.
}

closing-date = { $stands ->
    [yes] Cambiar la próxima cita
   *[no] Elegir cuándo seguir
}
closing-card = { $solo ->
    [yes] Si quieres, pídeselo a alguien de confianza: “¿Me preguntas el { $day } si me tomé un rato? No hace falta preguntar para qué”.
   *[no] Si quieren, pídanselo a alguien de confianza: “¿Nos preguntas el { $day } si nos sentamos a hablar? No hace falta preguntar de qué”.
}
closing-close = Cerrar por ahora
