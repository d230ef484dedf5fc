### `trustpath doctor`: what was found in the data folder, and what that means.

doctor-line = { $path }, línea { $line }

doctor-damaged = { $place }: hay daños. Queda como está, y una copia va a quarantine/.
doctor-edited = { $place }: hubo un cambio fuera de trustpath. Se toma tal como está.
doctor-torn = { $place }: la última línea no tiene final. Se guarda; la siguiente empieza después.
doctor-unread = { $place }: se guarda, pero no se muestra: { $why }.
doctor-file-too-large = { $place }: se guarda, pero no se muestra: el archivo es demasiado grande.
doctor-other-key = { $place }: sellado con otra clave que la que se abrió. Se guarda, pero no se muestra.
doctor-altered = { $place }: una línea sellada que se movió o se cambió fuera de trustpath. Se guarda, pero no se muestra.
doctor-line-too-long = { $place }: más de lo que mide una línea (16 MiB). Se deja como está.
doctor-not-ordinary = { $place }: no es un archivo corriente. Se deja como está.
doctor-unreadable = { $place }: no se pudo leer: { $why }.
doctor-gap = { $missing ->
    [1] { $place }: falta la línea número { $from }. Puede estar en una copia de la carpeta.
   *[other] { $place }: faltan las líneas número { $from } a { $to }. Pueden estar en una copia de la carpeta.
}
doctor-put-back = { $lines ->
    [one] { $place }: al final faltaba una línea. Se repuso desde la copia propia de este equipo.
   *[other] { $place }: al final faltaban { $lines } líneas. Se repusieron desde la copia propia de este equipo.
}
doctor-restored = { $lines ->
    [one] { $place }: una línea dañada se repuso desde la copia propia de este equipo.
   *[other] { $place }: { $lines } líneas dañadas se repusieron desde la copia propia de este equipo.
}
doctor-ahead = { $place }: su fecha está años por delante del reloj de hoy. Se guarda y se muestra, y las fechas posteriores no la siguen.
doctor-closed = { $place }: con acceso cerrado. Ahora solo puede mirar esta cuenta.
doctor-aside = { $place }: lo que estaba dañado o sobraba se apartó entero, en { $to }.
doctor-described = { $place }: faltaba, y se escribió de nuevo.
doctor-exposed = { $place }: otras personas en este equipo pueden mirar (modo { $mode }). `trustpath doctor --repair` lo cierra.
doctor-leftover = { $place }: quedó de una ejecución interrumpida. Nada más lo necesita.
doctor-draft = { $place }: aquí espera un texto sin terminar.
doctor-readable = { $lines ->
    [one] { $place }: una línea que se escribió en { $machine } aún no está sellada, aunque quien la escribió tiene una frase de acceso. La página de frases de acceso dice más.
   *[other] { $place }: { $lines } líneas que se escribieron en { $machine } aún no están selladas, aunque quien las escribió tiene una frase de acceso. La página de frases de acceso dice más.
}
doctor-undestroyed = { $lines ->
    [one] { $place }: una línea que se escribió en { $machine } se borró, y espera allí a ser destruida. La página de frases de acceso dice más.
   *[other] { $place }: { $lines } líneas que se escribieron en { $machine } se borraron, y esperan allí a ser destruidas. La página de frases de acceso dice más.
}
doctor-another-machine = otro equipo
doctor-read-only = { $place }: { $why }
doctor-forks = { $things ->
    [one] { $place }: una cosa se cambió en dos lugares a la vez. Se guardan las dos versiones.
   *[other] { $place }: { $things } cosas se cambiaron en dos lugares a la vez. Se guardan todas las versiones.
}
doctor-unknown = { $place }: líneas de un tipo que esta versión no conoce: { $lines }. Se guardan.
doctor-newer = { $place }: líneas escritas por una versión más nueva: { $lines }. Se guardan.

opened-unread = { $lines ->
    [one] Aquí hay una línea o un archivo que no se pudo leer. Se guarda como está.
   *[other] Aquí hay { $lines } líneas o archivos que no se pudieron leer. Se guardan como están.
}
opened-missing = { $lines ->
    [one] Falta una línea que estaba aquí. Puede estar en una copia de la carpeta.
   *[other] Faltan { $lines } líneas que estaban aquí. Pueden estar en una copia de la carpeta.
}
opened-ahead = { $lines ->
    [one] La fecha de una línea está años por delante del reloj de hoy. Se guarda.
   *[other] La fecha de { $lines } líneas está años por delante del reloj de hoy. Se guardan.
}
opened-put-back = { $lines ->
    [one] Faltaba una línea en un archivo de aquí. Se repuso desde la copia propia de este equipo.
   *[other] Faltaban { $lines } líneas en archivos de aquí. Se repusieron desde la copia propia de este equipo.
}
opened-readable = { $lines ->
    [one] Una línea de aquí aún no está sellada, aunque quien la escribió tiene una frase de acceso. La página de frases de acceso dice más.
   *[other] { $lines } líneas de aquí aún no están selladas, aunque quien las escribió tiene una frase de acceso. La página de frases de acceso dice más.
}
opened-no-machine = Este equipo no pudo guardar un pequeño archivo por el que el programa lo reconoce. Lo que escribas ahora va aquí a archivos nuevos; no se pierde nada por eso.
opened-no-locks = El disco de esta carpeta no tiene bloqueos, así que dos ventanas abiertas no pueden verse. Lo que escribas ahora va aquí a archivos nuevos; no se pierde nada por eso.
opened-ask-doctor = `trustpath doctor` dice cuáles.

doctor-more = … y { $more } más de este tipo.

doctor-passphrase-both = Cada asiento tiene su frase de acceso.
doctor-passphrase-first = El primer asiento tiene frase de acceso.
doctor-passphrase-second = El segundo asiento tiene frase de acceso.
doctor-passphrase-nobody = Aquí nadie tiene frase de acceso: quien pueda abrir estos archivos puede leerlos.

doctor-settings = Ajustes de este equipo: { $settings }.

doctor-may-repair = No se ha cambiado nada. `trustpath doctor --repair` arregla lo que puede, y no tira nada.

doctor-no-folder = Todavía no hay carpeta de datos en { $path }. No pasa nada.
doctor-all-well = Todo está bien en { $path }.
doctor-none-pressing = Aquí nada necesita atención.
doctor-pressing = { $pressing ->
    [one] Una de estas cosas necesita atención.
   *[other] { $pressing } de estas cosas necesitan atención.
}
