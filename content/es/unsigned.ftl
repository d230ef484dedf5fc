### Lines that say who they are from, and are not signed by that person.

unsigned-title = Sin firmar
unsigned-count = { $lines ->
    [one] { $lines } línea no está firmada por la persona que nombra.
   *[other] { $lines } líneas no están firmadas por la persona que nombran.
}
unsigned-about = Aquí solo se muestran. No cambian nada, no borran nada y no aceptan nada. Cada persona con frase de acceso firma lo que escribe, así que estas pudo escribirlas otra persona, o se escribieron antes de que aquí se empezara a firmar.
unsigned-none = Aquí no hay nada sin firmar.
unsigned-came = { $notes ->
    [one] Mientras estaba bloqueado llegó { $notes } nota. ¿Es tuya?
   *[other] Mientras estaba bloqueado llegaron { $notes } notas. ¿Son tuyas?
}
unsigned-came-lines = { $lines ->
    [one] Mientras tu clave no estaba abierta llegó { $lines } línea en tu nombre. ¿Es tuya?
   *[other] Mientras tu clave no estaba abierta llegaron { $lines } líneas en tu nombre. ¿Son tuyas?
}
unsigned-came-to-both = { $lines ->
    [one] Llegó { $lines } línea en nombre de alguien de la pareja mientras la clave de esa persona no estaba abierta. ¿Es suya?
   *[other] Llegaron { $lines } líneas en nombre de alguien de la pareja mientras la clave de esa persona no estaba abierta. ¿Son suyas?
}
unsigned-came-about = Llegaron sin la frase de acceso de la persona que nombran. Pudo ser desde la terminal, desde otra ventana, o con la otra clave mientras estaban aquí tú y tu pareja. Hasta que esa persona las firme, añaden palabras y no hacen nada más. Míralas primero, si hay dudas.
unsigned-sign-all = Firmarlas todas
unsigned-sign = Es mía: firmarla
unsigned-not-now = Ahora no
unsigned-disown-all = Ninguna es mía
unsigned-disown = No es mía
unsigned-disowned = Dijiste que esto no es tuyo. No cambia nada, y no se te pregunta otra vez.

unsigned-says = Dice que es de { $name }. No está firmada.
unsigned-signed-by = Dice que es de { $name }. Solo la firmó { $other }.
unsigned-item = { $day }: { $what }, dice que es de { $name }, sin firmar
unsigned-when = { $day }.
unsigned-would-delete = Quitaría algo. No lo hace.
unsigned-would-replace = Ocuparía el lugar de otra cosa. No lo hace.
unsigned-will-delete = Quitaría algo tuyo. Solo lo hace si la firmas, como cuando borraste eso en otro equipo.
unsigned-will-replace = Ocuparía el lugar de algo tuyo. Solo lo hace si la firmas, como cuando cambiaste eso en otro equipo.

unsigned-kind = { $unsigned-what ->
    [note] Una nota
    [answer] Una respuesta
    [plan] Una promesa o un plan
    [consent] Una respuesta a una petición
    [checkin] Un encuentro semanal
    [breach] Lo que rompió la confianza
    [approval] Un sí al resumen
    [pick] Una elección para el resumen
    [progress] Hasta dónde llegó alguien
   *[other] Otra entrada
}

unsigned-began = { $lines ->
    [one] Lo que escribe { $name } se firma desde ahora. { $lines } línea que ya estaba aquí conserva su efecto.
   *[other] Lo que escribe { $name } se firma desde ahora. { $lines } líneas que ya estaban aquí conservan su efecto.
}

unsigned-listed = { $id }  dice que es de { $name }, sin firmar
