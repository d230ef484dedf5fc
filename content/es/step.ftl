### A step of the path and its practices.

step-title = Paso
step-practice = { $title }: { $about }

step-done = { $title }, hecha
step-not-now = { $title }, ahora no
step-not-for-us = { $title }, no es lo nuestro

step-more = Más para este paso
step-more-way = Más: { $title }
step-more-about = Estas páginas son un extra. Nada en el camino espera por ellas.
step-more-now = “{ $title }” puede venir bien ahora.
