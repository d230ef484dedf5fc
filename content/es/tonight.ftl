### Tonight: how long, light or heavy, and the one evening that fits.

tonight-title = Esta noche
tonight-way = Esta noche: lo que cabe en tu tiempo
tonight-how-long = ¿Cuánto tiempo hay?
tonight-here = Aquí ahora: { $names }. { KEY("who") } cambia quién está aquí.
tonight-wave = Hoy fue un día difícil. Se puede empezar con un minuto de calma.
tonight-how-heavy = { $minutes }, ¿ligero o pesado?
tonight-weights = Ligero es una conversación, una costumbre o un plan. Pesado es una disculpa, o lo que pasó y lo que causó.
tonight-light = Ligero
tonight-heavy = Pesado
tonight-begin = Empezar
tonight-something-else = Otra cosa
tonight-anew = Otra duración u otro peso
tonight-whole-path = El camino entero

tonight-offer = { $evening }: { $page }. Termina: { $ends }.
tonight-minutes = Lleva alrededor de { $minutes }. Se puede parar en cualquier momento.
tonight-part = { $part }, { $minutes }
tonight-reading = Leer: { $page }, { $minutes }
tonight-nothing = Esta noche no queda nada que quepa en este tiempo. Todo en el camino sigue abierto.

tonight-late = Es tarde para algo pesado. Esto es ligero.
tonight-early = Las dos primeras semanas son ligeras. El programa propone páginas pesadas desde el { $until }.
tonight-heavy-before = Esta noche ya hubo algo pesado: { $page }. Con uno basta, así que esto es ligero.
tonight-nothing-ready = Por ahora no hay nada de ese tipo preparado. Esto es lo más cercano que cabe.

tonight-next = Lo que viene ahora: { $what }.
tonight-left = Tiempo que queda de esta noche, más o menos: { $minutes }.
tonight-time-is-up = Hora: { $time }. Se puede parar aquí, o seguir.
tonight-stop = Parar por esta noche
