### Laying things on piles, one by one.

sort-one-a-line = Una por línea.
sort-one-a-line-then = Una por línea. Después se ponen en montones, de una en una.
sort-look = Mirar los montones
sort-which-pile-moved = ¿En qué montón? Ya está en uno. Puedes moverla.
sort-which-pile = ¿En qué montón? { $more ->
    [0] Esta es la última que espera.
    [1] Después de esta espera una más.
   *[other] Después de esta esperan { $more } más.
}
sort-take-back = Retirar la última
sort-leave-out = Dejar esta fuera
sort-pile = { $pile } ({ $lie } de { $most })
sort-pile-brought = { $pile } Este montón es visible para ti y tu pareja.

sort-full = Este montón está lleno: el máximo es { $most }. Una puede salir para dejarle sitio a esta, y vuelve a esperar.
sort-which-off = ¿Cuál sale?
sort-none-off = Ninguna: otro montón

sort-nothing-here = Aquí no hay nada.
sort-on-no-pile = Aún sin montón:
sort-lay-next = Poner la siguiente
sort-move = Mover una
sort-put-down = Añadir una
sort-which-one = ¿Cuál?
sort-more = Más
