### The page on which the keyboard goes over to one of the two: for private minutes, and before what somebody does alone.

hand-over-title = Pasar el teclado
hand-over-to = Esto es para { $name }
hand-over-minutes = Lleva alrededor de { $minutes }.
hand-over-taken = Soy { $name }

hand-over-first = Primero { $name }, a solas: alrededor de { $minutes }
hand-over-meanwhile = Mientras, { $name } puede dar un paseo, o sentarse en otra habitación.
hand-over-then = Después { $name }, a solas: alrededor de { $minutes }.
hand-over-together = Después, en pareja, alrededor de { $minutes }. Empieza con “{ $what }”.
hand-over-hidden = Lo que escribe { $name } solo lo ve { $name }, hasta que lo traiga a la pareja.
hand-over-beside = Junto a cada cosa que escribe { $name }, el programa dice quién puede leerla.
hand-over-both-of-you = la pareja
hand-over-skipped = También se puede seguir ya en pareja. Lo que no está preparado queda abierto para otro día.
hand-over-left-out = También se puede seguir ya en pareja. Entonces queda fuera: { $parts }. Sigue abierto para otro día.
hand-over-sits = Ahora se sienta { $name }
hand-over-other-first = Mejor { $name } primero
hand-over-without = Seguir sin ello, en pareja
hand-over-tonight = Eso es todo por hoy

hand-over-done = Ya está, { $name }
hand-over-kept = Por ahora esto era todo lo tuyo a solas. Lo que escribiste está guardado.
hand-over-next = Lo siguiente es para { $name }, a solas: alrededor de { $minutes }. Ya puedes pasar el teclado. Tus palabras privadas no se muestran entonces.
hand-over-both = Lo siguiente es en pareja, alrededor de { $minutes }. Empieza con “{ $what }”.
hand-over-waits = Esta página espera todo lo que haga falta.
