### What every page offers at its foot, and the passing words there.

app-help = Ayuda
app-leave = Salir
app-lock = Bloquear
app-pause = Pausa
app-who = Quién está aquí
app-here-alone = { $name }, a solas
app-versions = Ver las dos versiones

app-saved = Guardado.
app-written = Escrito en { $path }.
app-rekeyed = En otro lugar se puso o se cambió una frase de acceso.
app-apart = Esto se cambió en otra ventana; se guardan las dos versiones.
