### The way along a page of the guide: its stops, and the pages beside it.

walk-up = Subir al paso
walk-up-to-path = Subir al camino
walk-read = Leer
walk-safety = Preguntas solo para ti
walk-reveal = Abrir respuestas selladas
walk-done = ¿Está hecha?
walk-parts = Las partes, y sus minutos
walk-see = Ver: { $title }
walk-from = desde el { $day }
