### The journal: the list of notes, the search, and what is half-written.

journal-empty = Todavía no hay nada escrito. Una nota es solo para ver más claro; unas líneas bastan.
journal-notes-of = Notas de { $name }. Solo se muestran cuando estás aquí a solas.
journal-notes-of-both = Notas visibles para ti y tu pareja.
journal-older = Notas anteriores
journal-newer = Notas más nuevas
journal-search = Buscar
journal-still-opening = { $left ->
    [one] Todavía se está abriendo { $left } nota más.
   *[other] Todavía se están abriendo { $left } notas más.
}

journal-search-ask = Buscar en el diario
journal-search-about = Palabras que buscar. Las mayúsculas no importan.
journal-looking = Buscando en tus notas …
journal-stop-looking = Dejar de buscar
journal-found = { $all ->
    [1] Una nota contiene estas palabras.
   *[other] { $from } a { $to } de { $all } notas que contienen estas palabras.
}
journal-older-found = Anteriores
journal-newer-found = Más nuevas
journal-search-again = Buscar otra vez

journal-half-written = A medio escribir
journal-half-written-of = A medio escribir: { $what }
journal-half-written-loose = A medio escribir: palabras que ahora no pide ninguna página
journal-half-written-more = Más cosas a medio escribir
journal-loose-about = Ahora ninguna página pide estas palabras. Se guardan aquí tal como están.
journal-keep-as-note = Guardarlas como nota
journal-note-half-written = Hay una nota a medio escribir.
journal-go-on-with-it = Seguir con ella
journal-another-note = Empezar otra
