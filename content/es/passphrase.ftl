### A passphrase of one's own: set, changed or taken away.

passphrase-title = Frases de acceso

passphrase-has = { $name } tiene una frase de acceso: lo que { $name } escribe a solas queda sellado en los archivos.
passphrase-has-none = { $name } no tiene: lo que { $name } escribe a solas está oculto aquí, y se puede leer en los archivos.
passphrase-has-readable = { $lines ->
    [one] { $name } tiene una frase de acceso. Una línea que escribió { $name } todavía se puede leer en los archivos.
   *[other] { $name } tiene una frase de acceso. { $lines } líneas que escribió { $name } todavía se pueden leer en los archivos.
}
passphrase-readable-there = Lo que se puede leer se escribió en: { $machines }, en otra copia de esta carpeta. Se sella cuando abres allí la guía con tu frase de acceso.
passphrase-readable-gone = Si ya nadie abre esa copia, se puede sellar aquí.
passphrase-seal-here = Sellarlo aquí
passphrase-deleted-there = { $lines ->
    [one] Una línea que borraste o cambiaste sigue como estaba en los archivos. Se escribió en: { $machines }, en otra copia de esta carpeta. Se destruye cuando abres la guía allí.
   *[other] { $lines } líneas que borraste o cambiaste siguen como estaban en los archivos. Se escribieron en: { $machines }, en otra copia de esta carpeta. Se destruyen cuando abres la guía allí.
}
passphrase-deleted-gone = Si ya nadie abre esa copia, esto se puede hacer aquí.
passphrase-destroy-here = Destruirlo aquí
passphrase-each-alone = Cada quien pone la suya cuando está aquí a solas.
passphrase-seals = Con una frase de acceso, lo que escribes a solas queda sellado en los archivos. Lo que comparten dos personas queda sellado cuando ambas tienen la suya.

passphrase-set = Poner una frase de acceso
passphrase-show-key = Ver mi clave de recuperación
passphrase-take-away = Quitarla

passphrase-own-words = Las seis palabras de tu clave: { $words }.
passphrase-other-words = Las seis palabras de la otra clave, para compararlas una vez lado a lado: { $words }.
passphrase-compared = Las comparamos: son las mismas

passphrase-unopened = Aquí hay otra clave que tu frase de acceso no abre: { $files }. Se guarda. Siéntate con su frase de acceso, y cambia esa por la tuya: entonces una sola frase abre las dos.
passphrase-apart = Esta frase de acceso abre otra clave que la que se usa en este equipo. Abre lo que se selló con ella. Para abrir las dos, cámbiala por la frase de acceso de antes.

passphrase-limits = De qué no protege
passphrase-limit-machine = Alguien con permisos de administración en este equipo, o un programa que registra las teclas.
passphrase-limit-looking-on = Alguien que mira mientras escribes o lees.
passphrase-limit-pressure = Una frase de acceso que se dio bajo presión.
passphrase-limit-traces = Cuántas entradas hay, cuándo se hicieron, y más o menos lo largas que son.
passphrase-limit-copies = Respaldos más antiguos, y copias que una sincronización hizo antes.
passphrase-limit-screen = Texto que queda en una pantalla cuando el programa se corta de golpe.

passphrase-before = Antes de ponerla
passphrase-forgotten = Si la olvidas, nadie puede abrir lo que escribiste: ni tú, ni nadie más.
passphrase-key-first = Antes de sellar nada se muestra una clave de recuperación. Escrita en papel y guardada donde solo llegas tú, también lo abre todo.
passphrase-seals-older = Todo lo que has escrito hasta ahora se sella también. Los respaldos antiguos y las copias sincronizadas quedan como están.

passphrase-first = Una frase de acceso
passphrase-first-hint = Unas cuantas palabras que solo tú juntarías protegen más que una palabra rara.
passphrase-once-more = Una vez más
passphrase-once-more-hint = Para que sea lo que querías escribir.
passphrase-prove = ¿Tu frase de acceso?
passphrase-prove-to-show = Después se muestra tu clave de recuperación.
passphrase-prove-to-change = Después eliges otra. Tu clave de recuperación también sirve aquí.
passphrase-prove-to-take-away = Después puedes quitarla. Tu clave de recuperación también sirve aquí.
passphrase-weak = Una frase de acceso corta se puede encontrar probando muchas. Unas palabras más lo hacen mucho más difícil. También puedes quedarte con esta.
passphrase-unseen = Lo que se escribe aquí no se ve.
passphrase-unlike = Las dos no eran iguales. Se puede probar otra vez.

passphrase-moment = Un momento
passphrase-working = En marcha … Lleva alrededor de un segundo.
passphrase-working-lines = En marcha … { $done } de { $all } líneas.

passphrase-key = Tu clave de recuperación
passphrase-key-opens = Esta línea lo abre todo sin la frase de acceso. El papel es un buen lugar para ella.
passphrase-key-one-line = Es una sola línea, aunque aquí ocupe dos filas. Escrita sin espacios, la herramienta age la lee tal como está.
passphrase-not-set-yet = La frase de acceso todavía no está puesta, y nada se sella antes de que sigas.
passphrase-written-down = Ya la he anotado
passphrase-without-key = Seguir sin ella
passphrase-set-none = Ahora no: no poner frase de acceso

passphrase-to-be-sure = Para más seguridad
passphrase-last-letters = ¿Las últimas { $letters } letras, tal como las anotaste?
passphrase-not-the-end = Ese no era el final. Se muestra una vez más.

passphrase-removing = ¿Quitarla?
passphrase-removing-means = Lo que escribiste a solas queda entonces oculto aquí, y lo puede leer cualquiera que pueda abrir la carpeta.
passphrase-keep = Conservarla

passphrase-done = Ya está
passphrase-unreached = { $lines ->
    [one] { $lines } línea no se pudo alcanzar desde aquí: la tiene otra ventana u otro equipo. La página de frases de acceso dice más.
   *[other] { $lines } líneas no se pudieron alcanzar desde aquí: las tiene otra ventana u otro equipo. La página de frases de acceso dice más.
}
passphrase-look-again = Puedes volver a mirar esta página cuando quieras.
