### What was told to the guide, to be read again: a list, newest first.

written-title = Lo que escribí en la guía
written-title-both = Lo que escribimos en la guía
written-about = Aquí está lo que se escribió en las páginas de la guía, lo más nuevo primero. Las notas están en el diario.
written-count = { $all ->
    [1] Hay una cosa.
   *[other] { $from } a { $to } de { $all }.
}
written-item = { $written-readers ->
    [both] { $day }: { $what } (visible para ti y tu pareja)
    [sealed] { $day }: { $what } (sellado)
    [alone] { $day }: { $what } (solo tuyo)
   *[solo] { $day }: { $what }
}
written-older = Anteriores
written-newer = Más nuevas
written-by-page = Una página de la guía cada vez
written-more-pages = Más páginas
written-pages-before = Páginas anteriores
written-where = En la página “{ $page }”, { $day }.
written-when = { $day }.
written-go-there = Ir a donde se escribió

written-may-open = Están en dos equipos. Esta respuesta se puede abrir sin que se vean: cuando { $name } y tú hayan respondido, y cada quien lo haya dicho.
written-say-open = Mi respuesta se puede abrir
written-said-open = Dijiste que esta respuesta se puede abrir. Se abre cuando { $name } diga lo mismo de la suya. Las cartas lo llevan.
written-unsay-open = Dejarla cerrada por ahora
