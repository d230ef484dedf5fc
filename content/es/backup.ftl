### Said by `trustpath backup` and `trustpath restore`.

backup-nothing = En { $path } todavía no hay ningún camino, así que no hay nada que copiar.
backup-readable = { $texts ->
    [one] Un texto de esta carpeta no está sellado.
   *[other] { $texts } textos de esta carpeta no están sellados.
} Quien tenga la copia puede leer lo que no está sellado.
backup-offer = Una frase de acceso para el archivo lo sella todo. Sin ella, pulsa Enter: el archivo queda legible.
backup-offer-option = Con --seal, una frase de acceso lo sella todo.
backup-new-passphrase = Una frase de acceso para este archivo:
backup-once-more = La misma otra vez:
backup-differ = No eran iguales. No se escribió nada.
backup-passphrase = La frase de acceso de este archivo:
backup-written = { $files ->
    [one] Un archivo quedó escrito en { $path }.
   *[other] { $files } archivos quedaron escritos en { $path }.
}
backup-opens = `trustpath restore` la trae de vuelta, y `tar -xf { $path }` la abre.
backup-opens-sealed = `trustpath restore` la trae de vuelta. `age -d { $path } | tar -x` la abre, con su frase de acceso. Una frase olvidada no se puede recuperar.
backup-not-on-a-screen = Una copia no es texto para una pantalla. Nombra un archivo, o envíala con `|` o `>`.

backup-not-one = { $path } no es una copia de trustpath, o está dañada. No se tomó nada de ella.
backup-holds = { $path } contiene { $name }, algo que ninguna copia de trustpath contiene. No se tomó nada de ella.
backup-too-large = { $path } es más grande que cualquier copia de trustpath. No se tomó nada de ella.
backup-wrong-passphrase = Esta frase de acceso no abre el archivo. No cambió nada.
backup-undescribed = La copia no dice de qué carpeta es, así que no se tomó nada de ella.
backup-newer = La copia es de un trustpath más nuevo (formato { $format }). El más nuevo puede traerla de vuelta. No se tomó nada de ella.
backup-other-folder = La copia es de otro camino, no del que está en { $path }. No cambió nada. Con --data-dir puedes nombrar una carpeta nueva para ella.

backup-restored = { $lines ->
    [one] Una línea volvió a { $path }.
   *[other] { $lines } líneas volvieron a { $path }.
}
backup-nothing-missing = Todo lo de la copia ya está en { $path }. Lo que se borró desde entonces sigue borrado.
backup-keys = { $keys ->
    [one] Se añadió un archivo de clave.
   *[other] Se añadieron { $keys } archivos de clave.
} Los abren las frases de acceso de aquel tiempo.
backup-drafts = También volvieron textos a medio escribir. Se ofrecen cuando llega quien los escribió.
backup-waiting = { $lines ->
    [one] Una línea se quedó en la copia,
   *[other] { $lines } líneas se quedaron en la copia,
} porque ahora no se puede leer la clave que sella. `trustpath doctor` puede decir más.
backup-passed-over = { $files ->
    [one] Un archivo de la copia no tiene lugar en un camino y se dejó fuera.
   *[other] { $files } archivos de la copia no tienen lugar en un camino y se dejaron fuera.
}
backup-compare = Si hay dos frases de acceso, comparen otra vez las seis palabras antes de compartir algo nuevo.
