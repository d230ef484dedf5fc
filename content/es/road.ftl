### The short road: six evenings, and the one that comes next.

road-title = Seis noches
road-way = Seis noches: un camino corto
road-next-way = Noche { $nth } de seis: { $title }
road-about = Seis noches, con una semana más o menos entre una y otra. Cada una cabe en un rato. El camino entero sigue abierto al lado.
road-no-study = Ningún estudio ha probado estas seis noches. Salen de las páginas del camino.
road-evening = { $behind ->
    [yes] Noche { $nth }, hecha: { $title }
   *[no] { $prepares ->
        [yes] Noche { $nth }: { $title }. Primero { $alone } a solas, después { $together } en pareja.
       *[no] Noche { $nth }: { $title }. { $together } en pareja.
    }
}
road-next = Lo siguiente es la noche { $nth }: { $title }.
road-waits = Antes viene algo, a solas: { $names }. Se llega desde “Pasar el teclado”.
road-together = Todo lo que era a solas está hecho. El resto es en pareja.
road-from = El programa la propone desde el { $day }.
road-late = Es tarde para algo pesado. Otro día, antes de las nueve de la noche, puede ser más llevadero.
road-heavy-before = Esta noche ya hubo algo pesado: { $page }. Con uno basta, así que esto puede esperar.
road-roles = Esta noche es distinta para la persona herida y para quien rompió la confianza. Antes se puede decir quién es quién.
road-twice = Las dos partes recibieron daño, y las dos rompieron la confianza. Esta noche se puede hacer dos veces, con una semana entre medias: una vez por cada parte.
road-again = Hacer esta noche por segunda vez
road-untold = Si queda algo grande sin contar, antes de esta noche viene una consulta con ayuda profesional.
road-behind = Las seis noches están hechas. Se puede seguir con el camino entero, solo con los encuentros semanales, o mirar atrás dentro de tres meses. Todo está bien.
