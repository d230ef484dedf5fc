### Dicho por `trustpath guide`, y de guías que escribió otra persona.

packs-new-written = { $files ->
    [one] Se ha escrito un archivo en { $path }.
   *[other] Se han escrito { $files } archivos en { $path }.
} `trustpath check { $path }` dice qué falla en ella, y `trustpath --guide { $path }` la abre.
packs-not-empty = Ya hay algo en { $path }. Nombra una carpeta nueva, o una vacía.
packs-no-guide = No hay ninguna guía en { $path }: ni una página ni un guide.toml. No se ha tomado nada.
packs-holds = { $path } contiene { $name }, que no está en ninguna guía. No se ha tomado nada.
packs-too-large = { $path } es más grande de lo que puede ser una guía: 1000 archivos, 1 MiB cada uno, 16 MiB en total. No se ha tomado nada.

packs-added = «{ $title }» ya está en este equipo, en su versión { $version }. La primera página de una carpeta nueva la ofrece, y `--guide { $id }` la abre.
packs-added-already = «{ $title }» ya estaba en este equipo, en su versión { $version }. No ha cambiado nada.
packs-other-words = La versión { $version } de «{ $id }» ya está en este equipo, con otras palabras. Una guía cambiada necesita un `version` más alto en guide.toml. `trustpath guide remove { $id }` quita la antigua.
packs-bundled-id = «{ $id }» es el id de la guía que va dentro del programa. Dale a esta otro `id` en guide.toml.
packs-removed = { $versions ->
    [one] «{ $id }» ya no está en este equipo.
   *[other] «{ $id }» ya no está en este equipo, en ninguna de sus { $versions } versiones.
}
packs-removed-walked = Tu carpeta de datos sigue «{ $id }». Se abrirá de nuevo cuando la guía se añada otra vez.
packs-none-such = No hay ninguna guía «{ $id }» en este equipo. `trustpath guide list` nombra las que hay.
packs-inside = dentro del programa
packs-by = de { $author }
packs-version = versión { $version }
packs-how-to-add = `trustpath guide add` toma una carpeta o un archivo tar con otra.

packs-another-guide = Otra guía: { $title }
packs-written-by = Esta guía la escribió { $author }.

packs-two-versions = Esta carpeta seguía la versión { $walked } de «{ $title }». Ahora está aquí la versión { $newest }. Cada respuesta conserva la pregunta que se le hizo.
packs-pages-new = { $pages ->
    [one] Hay una página nueva.
   *[other] Hay { $pages } páginas nuevas.
}
packs-pages-gone = { $pages ->
    [one] Falta una página.
   *[other] Faltan { $pages } páginas.
}
packs-questions-new = { $questions ->
    [one] Hay una pregunta nueva.
   *[other] Hay { $questions } preguntas nuevas.
}
packs-questions-gone = { $questions ->
    [one] Una pregunta ya no se hace.
   *[other] { $questions } preguntas ya no se hacen.
}
packs-questions-reworded = { $questions ->
    [one] Una pregunta tiene otras palabras.
   *[other] { $questions } preguntas tienen otras palabras.
}
packs-nothing-asked-changed = Se pregunta lo mismo.
packs-go-on-with = Seguir con la versión { $newest }.
packs-stay-with = Quedarse con la versión { $walked }.
packs-old-not-here = La versión { $walked } ya no está en este equipo.

packs-no-page = No hay ninguna página “{ $page }” en esta guía. Tiene { $known }.
packs-for-hurt = De los dos, para quien salió con la herida
packs-for-broke = Para quien rompió la confianza, de los dos
packs-for-both = Para los dos a la vez
packs-for-solo = Para quien camina a solas
packs-first-name = Álex
packs-second-name = Noa
packs-breach-name = la primavera
