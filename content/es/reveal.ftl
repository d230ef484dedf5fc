### Sealed answers: each answered alone, and they open when both say so.

reveal-heading = Respuestas selladas
reveal-about = Una respuesta sellada se abre cuando ya respondieron tú y tu pareja, y cada quien lo dice. Lo que no se abre ahora se puede abrir otro día.
reveal-empty = { $name }: aquí nada.
