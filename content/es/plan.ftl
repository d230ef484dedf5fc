### Making a plan, a promise, a request, an agreement, a ritual. “We”: two make it together.

plan-check-hint = Pregunta { $nth } de { $all }. Nada de esto se guarda.
plan-check-no = No, o no es seguro
plan-check-left = Entonces puede ser mejor dejar esto, o buscar algo más pequeño.
plan-check-left-hint = Nadie tiene que decir por qué. Nada de esto se guarda.
plan-check-leave = Dejar esto
plan-check-smaller = Mirar algo más pequeño

plan-full = { $plan-things ->
    [promises] Promesas abiertas: { $most }.
    [requests] Peticiones abiertas: { $most }.
   *[plans] Planes abiertos: { $most ->
        [1] uno
       *[other] { $most }
    }.
} Con eso hay bastante. Cuando se cierre algo, vuelve a haber sitio. Aquí más no es mejor.
plan-without-another = Seguir sin añadir otro
plan-look-at-open = Mirar lo que está abierto

plan-whole = Todo, hasta ahora. Cuenta tal como está, y se puede cambiar cualquier línea.
plan-keep-whole = Guardarlo tal como está

plan-when = ¿Cuándo?
plan-from-which-day = ¿Desde qué día?
plan-once = Una vez, en un día
plan-every = { $days ->
    [1] Cada día
    [7] Cada semana
    [14] Cada dos semanas
   *[other] Cada { $days } días
}

plan-how-sure = { $we ->
    [yes] ¿Qué seguridad tenemos de hacerlo?
   *[no] ¿Qué seguridad tengo de hacerlo?
}
plan-sure-hint = Por debajo de 8, puede ayudar hacerlo más pequeño. Una cosa pequeña cumplida vale más que una grande rota.
plan-smaller = ¿Hacerlo más pequeño?
plan-smaller-hint = Prueba con la mitad, o menos veces, o solo el primer paso.

plan-say-aloud = En voz alta, despacio, { $times ->
    [1] una vez
    [2] dos veces
    [3] tres veces
   *[other] { $times } veces
}.
plan-aloud = Si { $cue }, entonces { $act }.
plan-aloud-act = { $act }.
plan-aloud-if = si
plan-aloud-then = entonces
plan-said-so-far = { $times ->
    [0] Todavía no.
    [1] Dicho: una vez.
    [2] Dicho: dos veces.
    [3] Dicho: tres veces.
   *[other] Dicho: { $times } veces.
} Ahora no hace falta que lo oiga nadie más.
plan-said-it = Ya lo dije { $times ->
    [1] una vez
    [2] dos veces
    [3] tres veces
   *[other] { $times } veces
}

plan-look-again-when = ¿Cuándo lo { $we ->
    [yes] revisamos
   *[no] reviso
}?
plan-look-again-on = El { $day }.
plan-ends = También termina ese día, salvo que lo { $we ->
    [yes] renovemos
   *[no] renueve
}. Nadie tiene que terminarlo.
