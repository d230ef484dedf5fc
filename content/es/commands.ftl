### Said by the commands, in the shell that they were called from.

commands-writing-out = No se pudo escribir en la salida estándar

commands-both-called = Aquí las dos personas se llaman “{ $name }”. --seat acepta también first o second.
commands-nobody-called = Aquí nadie se llama “{ $name }”. --seat acepta { $seats }.
commands-whose = { $commands-what ->
    [passphrase] No está claro de quién es la frase de acceso. Dilo con --seat, que acepta { $seats }.
    [forget] No está claro de quién son las palabras. Dilo con --seat, que acepta { $seats }; con --all se va todo.
   *[journal] No está claro de quién es el diario. Dilo con --seat, que acepta { $seats }.
}
commands-either-seat = { $first } o bien { $second }

commands-passphrase-of = La frase de acceso de { $name }:
commands-no-terminal = No hay una terminal en la que escribir la frase de acceso. Un script puede darla con --passphrase-fd.
commands-asking-passphrase = No se pudo pedir la frase de acceso en la terminal
commands-reading-passphrase = No se pudo leer la frase de acceso del descriptor de archivo { $number }
commands-passphrase-empty = estaba vacía. No se hizo nada.

commands-not-a-terminal = La guía se abre en una terminal, y esto no lo es. Con --plain va línea por línea, también por tuberías.
commands-not-a-leave-key = “{ $key }” no puede ser la otra tecla para salir. Puede ser de f5 a f12, o una como ctrl-x.
commands-environment-relative = { $name } es “{ $path }”, que es otra carpeta según dónde estés. Sirve una ruta completa que empiece por / o ~/.
commands-no-home = No se pudo encontrar tu carpeta de datos: no hay carpeta personal. Indica una con --data-dir.

commands-reading-file = No se pudo leer { $path }
commands-guide-has-mistakes = La guía en { $path } no se lee bien. El primer error:
commands-check-lists-all = `trustpath check { $path }` los muestra todos.

commands-two-guides = Esta carpeta sigue la guía “{ $walked }”, y --guide indica otra, “{ $named }”. Las respuestas de la una no encajan en la otra.
commands-two-guides-keep = Seguir con “{ $walked }” en esta carpeta.
commands-two-guides-second = Seguir “{ $named }” en una carpeta propia, que después se abre con --data-dir: { $path }
commands-two-guides-leave = Salir; no cambia nada.
commands-two-guides-ask = Escribe 1, 2 o 3:
commands-two-guides-named = Esta carpeta sigue la guía “{ $walked }”, y --guide indica otra, “{ $named }”. Sin --guide la carpeta sigue con la suya; con --data-dir la otra tiene una carpeta propia.
commands-guide-kept = Esta carpeta sigue la guía “{ $walked }”, así que se leyó esa, y no la que indica --guide.
commands-second-walk-taken = En { $path } ya hay otra cosa, y quedó como está. Indica otra carpeta para este camino con --data-dir.
commands-guide-not-here = Esta carpeta sigue la guía “{ $id }”, que no está dentro de este programa. Indica con --guide la carpeta que la contiene; después este equipo la recuerda.
commands-guide-moved = Esta carpeta sigue la guía “{ $id }”, que ya no está en { $path }. Indica con --guide la carpeta que la contiene; después este equipo la recuerda.

commands-none-approved = No hay ningún resumen que haya recibido un sí de todas las partes. Se elige en la guía, en la página “Resumen”.
commands-no-time-of-day = “{ $at }” no es una hora. --at acepta horas y minutos, como 19:00.
commands-nothing-has-a-day = Todavía no hay nada con fecha. Los encuentros, las promesas y los acuerdos la reciben en la guía.
commands-description-unreadable = La descripción propia de la carpeta no se puede leer. `trustpath doctor` la revisa.

commands-write-note = Escribe tu nota. Una línea con un solo { $end } la termina.
commands-saved = Guardado.
commands-saved-unsaid = La nota está guardada. No se pudo decirlo en la salida estándar: { $why }.
commands-note-empty = En esta nota no había nada, así que no se guardó nada.
commands-note-not-saved = Esta nota no se guardó
commands-note-is-folder = No se pudo leer la nota: lo que se indicó es una carpeta.
commands-note-not-text = Esta nota no es texto en UTF-8: con el byte número { $first } no empieza ninguna letra. No se guardó nada. `iconv -f LATIN1 -t UTF-8` quizá la convierta.
commands-note-unread = No se pudo leer la nota: { $why }. No se guardó nada.

commands-no-day = “{ $day }” no es una fecha. Las fechas se escriben como 2026-11-21, today o yesterday.
commands-day-ahead = { $day } todavía no ha llegado. Una nota trata de un día que ya pasó.

commands-editor-may-copy = Tu editor recibe la nota en un archivo que solo tú puedes leer, y después el archivo se borra. Las copias que guarde el propio editor se quedan: respaldos, archivos para deshacer, lo último que abrió.
commands-no-editor = No hay ningún editor indicado. VISUAL o EDITOR indican uno; o da las palabras nuevas por la entrada estándar: trustpath journal edit ID < FILE
commands-editor-did-not-open = No se pudo abrir el editor
commands-editor-failed = El editor terminó con un error ({ $why }). La nota queda como estaba.
commands-edit-kept-half = Lo que cambiaste espera en el diario, a medio escribir
commands-edit-in-file = Lo que cambiaste está en { $path }
commands-edit-nothing-new = No se cambió nada.
commands-edit-empty = No quedan palabras, así que la nota queda como estaba. `trustpath journal delete` borra una nota.
commands-edit-not-yours = Esta nota no es tuya, así que no puedes cambiarla.
commands-delete-not-yours = Esta nota no se puede borrar: tu pareja ya la tiene, o no es tuya.
commands-delete-ask = ¿Borrar la nota del { $on }? Sus palabras se destruyen aquí. Escribe sí, o Enter para dejarla:
commands-delete-say-yes = Aquí no se puede preguntar a nadie. Con --yes la nota se borra sin preguntar.
commands-delete-left = No se borró nada.
commands-deleted = Borrada. Sus palabras están destruidas en esta carpeta. Las copias de una sincronización o de un respaldo quizá las conserven.
commands-delete-not-destroyed = La nota está borrada, pero no se pudieron destruir sus palabras. `trustpath doctor` dice lo que queda
commands-delete-remaining = La nota está borrada. Otra ventana u otro equipo tiene algunas de sus líneas: se destruyen allí la próxima vez que se abra.

commands-journal-empty = Aquí no hay notas tuyas, así que no se escribió nada.
commands-journal-left = { $notes ->
    [one] Una nota salió
   *[other] { $notes } notas salieron
} de la carpeta, en palabras que cualquiera puede leer. Lo que se entrega ya no se puede recuperar.

commands-import-reading = No se pudo leer { $file }
commands-import-not-text = { $file } no es texto en UTF-8: con el byte número { $byte } no empieza ninguna letra. No se tomó nada.
commands-import-not-json = { $file } no es JSON completo: falla en la línea { $line }, columna { $column }. No se tomó nada.
commands-import-no-journal = { $file } es JSON, pero no un diario de jrnl, Day One o trustpath. No se tomó nada.
commands-import-later = { $file } lo escribió un trustpath más nuevo. Ese puede leerlo. No se tomó nada.
commands-import-field = { $file }: la entrada { $entry } no tiene ningún “{ $field }” que se lea como tal. No se tomó nada del archivo.
commands-import-too-long = { $file }: la entrada { $entry } es más larga de lo que puede ser una nota. No se tomó nada del archivo.
commands-import-no-day = { $file }: nada dice de qué día trata la línea { $line }. Lo dice un nombre como 2026-11-21.md, o un encabezado como “## 2026-11-21”. No se tomó nada.
commands-import-kind = { $file } no termina ni en .json ni en .md. Day One exporta un zip: descomprímelo, e indica el .json que hay dentro.
commands-import-came = { $new ->
    [0] { $file }: nada nuevo.
    [one] { $file }: llegó una nota.
   *[other] { $file }: llegaron { $new } notas.
}
commands-import-would-come = { $new ->
    [0] { $file }: nada nuevo.
    [one] { $file }: llegaría una nota.
   *[other] { $file }: llegarían { $new } notas.
}
commands-import-known = { $known ->
    [one] Una ya está aquí.
   *[other] { $known } ya están aquí.
}
commands-import-gone = { $gone ->
    [one] Una se borró aquí, y no vuelve.
   *[other] { $gone } se borraron aquí, y no vuelven.
}
commands-import-span = La primera trata del { $first }, la última del { $last }.
commands-import-left = Solo en el archivo, sin lugar aquí: { $list }.
commands-import-empty = { $number ->
    [one] una entrada sin palabras
   *[other] { $number } entradas sin palabras
}
commands-import-photos = { $number ->
    [one] una foto
   *[other] { $number } fotos
}
commands-import-videos = { $number ->
    [one] un video
   *[other] { $number } videos
}
commands-import-recordings = { $number ->
    [one] una grabación
   *[other] { $number } grabaciones
}
commands-import-documents = { $number ->
    [one] un documento
   *[other] { $number } documentos
}
commands-import-drawings = { $number ->
    [one] un dibujo
   *[other] { $number } dibujos
}
commands-import-positions = { $number ->
    [one] un punto en un mapa
   *[other] { $number } puntos en un mapa
}
commands-import-weather = { $number ->
    [one] un grupo de datos del tiempo
   *[other] { $number } grupos de datos del tiempo
}
commands-import-headings = { $number ->
    [one] un encabezado
   *[other] { $number } encabezados
}
commands-import-details = { $number ->
    [one] otro detalle
   *[other] { $number } detalles más
}
commands-import-progress = { $done } de { $all } notas
commands-import-not-saved = No se guardó ninguna de estas notas
commands-import-some-failed = Algunos archivos quedaron fuera. Los demás llegaron.

commands-nothing-to-look-for = No había nada que buscar. `trustpath journal list` muestra todas las notas.
commands-id-too-short = Un id se acepta a partir de { $fewest } letras. `trustpath journal list` los muestra.
commands-no-such-note = Aquí no hay ninguna nota { $id }, o no es para quien pregunta. `trustpath journal list` las muestra.
commands-id-of-several = Más de una nota empieza por { $id }. Un id más largo las distingue.
commands-note-words-unread = No se pudieron leer las palabras de la nota { $id }. `trustpath doctor` puede decir más.
commands-no-such-notes = No hay ninguna nota así.
commands-note-begun = { $day }, { $time }

commands-demo-made-up = La historia de { $first } y { $second } es inventada.
commands-demo-goes = Lo que escribas aquí desaparece cuando sales.
commands-demo-stays = Su carpeta se queda: { $dir }
commands-demo-not-empty = En { $dir } ya hay algo. Indica una carpeta nueva, o una vacía.
commands-demo-living = Semana { $week } de { $weeks } …
commands-demo-ended = La demo terminó antes de empezar.
commands-demo-lost = La historia inventada no encaja en esta guía: en “{ $page }” no hay { $sought }.
commands-demo-making-folder = No se pudo crear una carpeta para la demo
commands-demo-removing-folder = No se pudo quitar la carpeta de la demo
commands-demo-listening = No se pudo atender a las señales del sistema
commands-demo-finding-program = No se pudo encontrar este programa
commands-demo-opening-guide = No se pudo abrir la guía
commands-demo-waiting = No se pudo esperar a la guía

commands-no-such-country = La guía no tiene teléfonos de “{ $code }”. --country acepta: { $known }. findahelpline.com muestra líneas de ayuda por país.

commands-no-such-language = La guía todavía no habla “{ $tag }”. --language acepta: { $known }.

commands-settings-none = En este equipo no hay nada ajustado.
commands-settings-unknown = “{ $option }” no es un ajuste. Los ajustes son: { $known }.
commands-settings-wrong = “{ $option }” no acepta “{ $value }”. `trustpath help` dice lo que acepta.
commands-settings-do-not-read = Lo que se recuerda de las opciones no se puede leer, así que queda fuera. `trustpath settings reset` lo olvida.
