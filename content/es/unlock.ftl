### A passphrase, before somebody sits down whose words are sealed.

unlock-title = Bloqueado
unlock-passphrase = { $name }, ¿tu frase de acceso?
unlock-key = { $name }, ¿tu clave de recuperación?
unlock-one-is-enough = Para lo que se hace en pareja basta una de las dos frases de acceso.
unlock-other = Mejor la frase de acceso de { $name }
unlock-opening = Abriendo … Lleva alrededor de un segundo, para que nadie pueda adivinar deprisa.
unlock-unseen = Lo que se escribe aquí no se ve. Enter abre.
unlock-memory = Abrir esta clave pide cerca de { $megabytes } MB de memoria, y puede llevar unos segundos. Mientras tanto, otros programas pueden ir lentos.
unlock-by-key = Usar la clave de recuperación
unlock-by-passphrase = Usar la frase de acceso

unlock-waits = Esto espera la frase de acceso de { $name }.
unlock-gives = { $name } escribe la frase de acceso
