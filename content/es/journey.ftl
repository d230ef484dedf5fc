### What the journey itself says: rhythms, answers, numbers over time. Pages and the summary show it.

journey-when-on = El { $day }.
journey-when-every = { $days ->
    [1] Cada día
    [7] Cada semana
    [14] Cada dos semanas
   *[other] Cada { $days } días
}, desde el { $from }{ $ends ->
    [yes] {" "}hasta el { $until }
   *[no] {""}
}.
journey-when-yearly = Cada año, el { $on }.

journey-note-begun = { $on }, { $at }

journey-said-yes = sí
journey-said-smaller = sí, pero en pequeño
journey-said-not-now = ahora no
journey-said-no = no

journey-wave = Una ola
journey-slip = Un desliz
journey-ask-fact = ¿Qué pasó, como hecho?
journey-ask-did = ¿Qué se hizo, y qué ayudó?

journey-rating = { $number } (0: { $low }. 10: { $high }.)

journey-our-own = Son preguntas propias, no un test validado.

journey-notice-drop = Este número es bastante más bajo que la última vez. Por si ayuda: están la pausa, el plan para tropiezos y alguien de fuera con quien hablar.
journey-notice-flat = Este número lleva ocho encuentros casi igual. Si quisieras otra cosa: están la pausa, el plan para tropiezos y alguien de fuera con quien hablar.

journey-trend-you = Tú
journey-trend-none = Todavía no hay ningún encuentro.
journey-trend-counted = { $checkins ->
    [1] Un encuentro
    [2] Dos encuentros
    [3] Tres encuentros
    [4] Cuatro encuentros
    [5] Cinco encuentros
    [6] Seis encuentros
    [7] Siete encuentros
    [8] Ocho encuentros
    [9] Nueve encuentros
    [10] Diez encuentros
    [11] Once encuentros
    [12] Doce encuentros
   *[other] { $checkins } encuentros
}{ $journey-too-few ->
    [line] {" "}hasta ahora
    [change] {""}
   *[no] {""}
} ({ $span }){ $skipped ->
    [0] {""}
   *[other] { $numbers ->
        [0] { $checkins ->
            [1] , sin número
           *[other] , y ninguno con número
        }
       *[other] , sin número en esta cantidad: { $skipped ->
            [1] uno
           *[other] { $skipped }
        }
    }
}{ $journey-too-few ->
    [line] ; poco para una línea
    [change] ; poco para hablar de un cambio
   *[no] {""}
}.
journey-trend-stretch = Encuentros del último tramo sin huecos: { $checkins ->
    [1] uno
   *[other] { $checkins }
} ({ $span }){ $journey-too-few ->
    [line] ; poco para una línea
    [change] ; poco para hablar de un cambio
   *[no] {""}
}.
journey-trend-compared = { $stretch ->
    [yes] En él, el número central
   *[no] El número central
} de los tres últimos es { $last }, y el de los tres primeros, { $first }. { $journey-lies ->
    [above] Está más alto, por encima de
    [below] Está más bajo, por debajo de
   *[within] Está dentro de
} { $whose ->
    [yours] tus altibajos habituales
   *[named] los altibajos habituales de { $name }
} ({ $wobble }{ $quarters ->
    [0] {""}
    [1] ,25
    [2] ,5
   *[other] ,75
}){ $journey-lies ->
    [within] , así que no es señal de un cambio
   *[above] {""}
    [below] {""}
}.

journey-first-person = La primera persona
journey-second-person = La segunda persona

journey-got-it = Eso es
journey-nearly = Casi
