### The summary they choose together.

summary-title = Resumen
summary-together = Un resumen con lo que se elige
summary-only-shared = { $solo ->
    [yes] Tú eliges qué entra, cosa por cosa. Tus notas y respuestas privadas quedan fuera. Se escribe en un archivo solo después de que dices que sí exactamente a estas cosas. No es un informe clínico.
   *[no] Solo puede entrar lo compartido, cosa por cosa. Se escribe en un archivo solo después de que cada quien dice que sí exactamente a estas cosas. No es un informe clínico.
}
summary-count = Para elegir, hasta ahora: { $shared }. Elegido: { $chosen }.
summary-look = Mirarlo
summary-said-yes = { $name } dijo que sí al resumen tal como está ahora.
summary-yes = { $name }: sí, tal como está ahora
summary-write = Escribirlo en un archivo

summary-nothing-shared = Todavía no hay nada para elegir.
summary-items = { $all ->
    [one] Hay una cosa para elegir. Lo elegido está en el resumen.
   *[other] Hay { $all } cosas para elegir. Lo elegido está en el resumen.
}
summary-in = Meterlo
summary-out = Sacarlo
summary-all-in = Meterlo todo
summary-all-out = Sacarlo todo
summary-first-page = Primera página para quien ayude

summary-whose = { $name }: { $item }
summary-brought = { $title }, { $on }: lo que se trajo
summary-hard-day = { $what }, { $on }
summary-breach = Lo que rompió la confianza: { $name }

summary-preview = El resumen tal como está ahora
summary-review = Cuándo lo revisamos: { $when }.
summary-answered = La respuesta a la petición, de { $name }: { $answer }.

summary-file = El archivo se escribe en la carpeta desde la que abriste trustpath. Está sin proteger: quien lo reciba puede leerlo. Un archivo que ya está ahí se deja como está.
summary-html = Una página para el navegador, para leer o imprimir
summary-markdown = Markdown
summary-text = Texto simple
summary-json = JSON, para otros programas
