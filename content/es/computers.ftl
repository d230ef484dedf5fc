### Two computers: one journey in two folders, and how they come together.

computers-title = Dos equipos
computers-got-letter = Recibí una carta con una invitación

computers-about = Cada quien puede tener su propio equipo, y su propia copia de la carpeta. Este programa no va a ningún lado por sí mismo: tú eliges qué lleva la carpeta.
computers-folder = Tu carpeta en este equipo: { $path }

computers-before = Antes de la primera vez
computers-one-first = Empiecen en un solo equipo. Una carpeta que empezó por su cuenta en el otro es otro camino.
computers-passphrases = Pongan antes las dos frases de acceso. Sin ellas, quien abra la carpeta en cualquiera de los dos equipos puede leer lo que cada persona escribió a solas. Con una carta, pones la tuya en tu propio equipo.

computers-way = Elijan una manera
computers-sync = Una sincronización de carpetas, como Syncthing
computers-sync-how = Comparte la carpeta entera con el otro equipo, en su carpeta vacía del mismo tipo. Lo que es de un solo equipo queda fuera por sí mismo: el archivo .stignore lo dice.
computers-git = git
computers-git-how = Haz de la carpeta un repositorio propio, y que el otro equipo lo clone. Después: git add -A, git commit, git pull, git push. Ningún archivo se escribe desde dos lados, así que nada choca. git guarda estados antiguos, y en ellos quedan las palabras borradas.
computers-stick = Una memoria USB
computers-stick-how = `trustpath backup FILE` lo escribe todo en un archivo, y `trustpath restore FILE` añade lo nuevo en el otro equipo. Con las dos cosas, en los dos sentidos, se juntan.
computers-letter = Una carta, por correo o en una memoria USB
computers-letter-how = `trustpath letter write FILE` escribe lo que es nuevo para la otra persona. Va sellado con su clave. Lo que escribes a solas se queda contigo. La primera carta es una invitación, y con ella `trustpath letter read FILE` empieza una carpeta. Una carta se puede perder: la siguiente trae lo que falta.

computers-after = Después
computers-words = Comparen una vez las seis palabras, en la página “Frases de acceso”, lado a lado o por teléfono. Muestran que nadie está en medio.
computers-seen = Lo que escribes para la pareja aparece en el otro equipo en su página siguiente, cuando ya llegó allí.
computers-one-way = Quédense con una manera. Cambiarla más tarde está bien; usar dos a la vez no ayuda a nadie.

computers-letter-asks = La carta empieza tu propia carpeta, con los dos nombres. Necesitas las seis palabras que la abren. Pídelas por teléfono, o cuando se vean.
computers-letter-leave = Sal de la guía, y ve adonde está la carta.
computers-letter-read = Escribe: trustpath letter read FILE
computers-letter-folder = Tu carpeta será { $path }
computers-letter-no-setup = Luego abre la guía otra vez. No hace falta preparar nada antes.
