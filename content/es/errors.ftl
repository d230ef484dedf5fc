### Errors of the files: each says what was tried, on which file, why it did not work, and what helps.

errors-failed = No se pudo { $errors-act ->
    [opening-folder] abrir la carpeta { $path }
    [reading-folder] leer la carpeta { $path }
    [making-folder] crear la carpeta { $path }
    [finding-folder] encontrar la carpeta { $path }
    [reading] leer { $path }
    [writing] escribir { $path }
    [rewriting] volver a escribir { $path }
    [locking] bloquear { $path }
    [keeping-place] guardar el lugar en { $path }
    [making-draft-place] crear un lugar para los borradores en { $path }
    [opening-drafts] abrir los borradores de { $path }
    [reading-drafts] leer los borradores de { $path }
    [keeping-draft] guardar el borrador en { $path }
    [emptying-draft] vaciar el borrador de { $path }
    [reading-key] leer la clave { $path }
    [writing-key] escribir la clave { $path }
    [noting-key] anotar la clave en { $path }
    [removing-key] quitar la clave { $path }
    [removing-old-key] quitar la clave anterior { $path }
    [taking-place] tomar un lugar en { $path }
    [saving-in] guardar en { $path }
    [saving-to] guardar como { $path }
    [marking-for-destruction] marcar lo que se va a destruir en { $path }
   *[destroying-deleted] destruir las palabras borradas en { $path }
}: { $why }. { $advice }

errors-disk-full = el disco está lleno
errors-quota-used = el espacio que tiene esta cuenta está agotado
errors-file-may-not-grow = el archivo no puede crecer más
errors-no-permission = esta cuenta no tiene permiso
errors-disk-read-only = el disco solo se puede leer
errors-not-there = no está ahí
errors-there-already = ya hay un archivo, y quedó como está
errors-folder-needed = hay un archivo donde hace falta una carpeta
errors-is-folder = es una carpeta
errors-not-ordinary = no es un archivo corriente
errors-too-large = es más grande de lo que llega a ser un archivo así

errors-free-space = Libera algo de espacio y prueba otra vez.
errors-name-another = Indica otro.
errors-look-at-owner = Mira a quién pertenece y quién puede usarlo, y prueba otra vez.
errors-make-writable = Haz que se pueda escribir en el disco, o indica otra carpeta con --data-dir.
errors-ask-doctor = `trustpath doctor` puede decir más.

errors-not-a-folder = { $path } es un archivo, y ahí hace falta una carpeta. Indica otra con --data-dir, o mueve el archivo a otro lugar.

errors-newer-folder = La última vez, en esta carpeta escribió un trustpath más nuevo (formato { $format }). Todo lo que esta versión entiende se puede leer aquí; para escribir, ábrela con la más nueva.
errors-description-unreadable = { $path } no se lee como corresponde, así que no se escribe nada en esta carpeta. Vuelve a poner una copia de ese archivo, o muévelo a otro lugar: entonces `trustpath doctor --repair` escribe uno nuevo.
errors-description-gone = { $path } no está ahí, y esta carpeta ya se usó antes. Por eso ahora no se escribe nada en ella. Si la lleva una sincronización, puedes esperar. `trustpath doctor --repair` vuelve a escribir ese archivo.
errors-folder-incomplete = En { $path } había palabras guardadas, y no todas están o se pueden leer. Por eso ahora no se escribe nada ahí.
errors-folder-not-writable = La carpeta { $path } se puede leer desde aquí, pero no escribir. Mira a quién pertenece, o indica otra con --data-dir.

errors-too-long = Este texto es más largo de lo que cabe en una página (1 MiB). Se puede guardar en dos partes.
errors-nobody-sits = Todavía no se ha sentado nadie, así que no hay archivo en el que escribir.
errors-still-writing = Hay un texto a medio escribir. Antes se puede guardar o dejar.
errors-open-elsewhere = trustpath está abierto con esta carpeta en otra ventana. Ciérralo antes. No cambió nada.

errors-wrong-passphrase = Esta frase de acceso no lo abre. No ha cambiado nada; se puede probar otra vez, las veces que haga falta.
errors-key-damaged = El archivo de clave { $path } está dañado, así que ahora ninguna frase de acceso puede abrirlo. Una copia de ese archivo de un respaldo, o la clave de recuperación, vuelve a abrirlo todo.
errors-key-missing = El archivo de clave { $path } no está ahí. Con una copia de ese archivo de un respaldo, o con la clave de recuperación, todo se abre de nuevo.
errors-key-elsewhere = Esta clave está en la otra carpeta, en el otro equipo. Allí abre, y aquí no.
errors-key-swapped = La clave en { $path } es otra que antes. Puede ser una frase de acceso nueva, o alguien cambió el archivo. Hasta que se comparen de nuevo sus seis palabras, se usa la clave anterior.
errors-key-signs-anew = La clave en { $path } es la misma que antes, pero la parte que muestra quién escribió una línea es otra. Puede que alguien cambiara el archivo. Hasta que se comparen de nuevo sus seis palabras, se usa la parte anterior.
errors-not-recovery-key = Esta no es la clave de recuperación que corresponde aquí. No ha cambiado nada.
errors-passphrase-already = Aquí ya hay una frase de acceso. Se puede cambiar.
errors-has-left = Esta persona quitó lo suyo y dejó esta carpeta. Para empezar de nuevo, nombra una carpeta nueva con --data-dir.
errors-key-shut = La clave no está abierta. Antes viene su frase de acceso o su clave de recuperación.
errors-passphrase-empty = Una frase de acceso vacía no protege nada.
