### Choosing a day, and how a day is said.

days-today = Hoy, { $on }
days-yesterday = Ayer, { $on }
days-tomorrow = Mañana, { $on }
days-ahead = { $ahead ->
    [7] En una semana, { $day }
    [14] En dos semanas, { $day }
    [28] En cuatro semanas, { $day }
   *[other] En { $ahead } días, { $day }
}
days-another = Otro día
days-near = Los próximos días, para elegir

days-hint = Año, mes y día, como { $example }.
days-unread = Eso no se entendió como una fecha. Año, mes y día, como { $example }.
days-unread-past = Eso no se entendió como una fecha pasada. Año, mes y día, como { $example }.
days-same = Ya está puesto para ese día. Elige otro.
days-said = Ese día ya tiene una respuesta. Elige otro.
days-behind = Ese día ya pasó. Elige uno posterior.
