### One note of the journal.

note-heading = Nota, { $begun }
note-written = Fecha en que se escribió: { $begun }.
note-tags = Etiquetas: { $tags }
note-starred = Marcada con una estrella.
note-another-day = Trata de otro día
note-which-day = ¿De qué día trata?
note-back = Volver al diario
note-none = No hay ninguna nota así, o no es para quien está aquí.
