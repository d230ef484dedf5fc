### What the line-by-line front says by itself.

plain-title = { $title } (paso { $step } de { $steps })
plain-note = Nota: { $text }
plain-wrote = { $name } escribió:
plain-so-far = Escrito hasta ahora; las líneas nuevas se añaden:

plain-write = Escribir
plain-write-anew = Escribirlo de nuevo
plain-keep = Guardarlo como está
plain-start-afresh = Empezar desde cero
plain-type = Escribirlo
plain-press-it = Escribe el nombre de la tecla: f5, de f7 a f12, o ctrl-x. Sirve en la pantalla; línea por línea se sale con Ctrl-C.

plain-in-passing = { $label } ({ $name })
plain-also = También: { $choices }

plain-more-choices = m dice todas las opciones.

plain-choose-first = Elige primero con un número o una letra.
plain-no-choice = Esa no es una de las opciones de aquí.
plain-no-row = Eso no es ni un número de la lista ni una de las opciones de aquí.
plain-how-list = Un número mete o saca esa línea. Una v delante (v2) la muestra.
plain-no-choice-or-rating = Eso no es ni un número del 0 al 10 ni una de las opciones de aquí.
plain-line-waits = Tu línea no se ha perdido. Aquí no es una opción, así que espera al próximo texto que abras, y lo empieza.
plain-line-is-note = Hasta entonces es una nota a medio escribir en el diario.
plain-empty-line = Enter sin nada toma la primera opción.

plain-scale = Un número del 0 ({ $low }) al 10 ({ $high }).
plain-number-so-far = Hasta ahora: { $number }.
plain-nth = { $nth } de { $of }.
plain-rate = Escribe un número del 0 al 10, o una línea vacía para dejarlo pasar. Un solo punto (.): todas las opciones.
plain-rate-again = Escribe un número del 0 al 10, o una línea vacía para dejarlo como está. Un menos (-) quita un número. Un solo punto (.): todas las opciones.

plain-how-lines = Escribe todas las líneas que quieras. Una línea con un solo punto (.) termina el texto.
plain-how-to-begin = Escribe todas las líneas que quieras, o elige. Una línea con un solo punto (.) termina el texto. Un número o una letra de la lista es una opción; con un espacio delante, es parte de tu texto.
plain-how-to-begin-again = Escribe, o elige. Una línea con un solo punto (.) termina el texto.
plain-how-one-line = Escribe una línea. Una línea vacía: { $label }. Un solo punto (.): todas las opciones.
plain-how-one-line-or-empty = Escribe una línea. Una línea vacía: dejarlo en blanco. Un solo punto (.): todas las opciones.
plain-how-secret = Escríbela en una línea; no se ve. Una línea vacía: todas las opciones.

plain-line-too-long = Esa línea es más larga de lo que cabe aquí (1 MiB). No se tomó.
plain-text-full = El texto sería más largo de lo que cabe aquí (1 MiB). Esa línea no se añadió; todas las demás están guardadas. Una línea con un solo punto (.) termina el texto.
plain-secret-too-long = Esa línea es más larga de lo que puede ser aquí una frase de acceso (1 KiB). No se tomó.
plain-not-text = Esa línea no es texto que se pueda leer aquí (UTF-8). No se tomó.

plain-time-is-up = Tiempo.
plain-time-left = Tiempo que queda: { $time }.
plain-no-clock = No corre ningún reloj.
plain-as-before = { $title }. Como antes; r lo dice otra vez.
plain-clock-rested = El reloj descansó mientras no estabas. Sigue cuando lo digas.
plain-locked = Bloqueado después de { $time } sin una línea.
plain-locked-by-stop = Bloqueado, porque al programa se le pidió que se detuviera.

plain-leaving = Ctrl-C cierra trustpath al instante, desde cada página, incluso a mitad de una frase. No pregunta nada. Cada línea que terminaste está guardada. La ventana se limpia, donde la terminal puede hacerlo.

plain-key-choose = La letra o el número delante de una opción, o su primera palabra, y luego Enter: esa opción. Enter sin nada toma la primera, salvo que responda algo por ti.
plain-key-leave = Ctrl-C: cierra el programa al instante, desde cualquier página, sin preguntar. Las líneas terminadas se guardan; la ventana se limpia, donde la terminal puede hacerlo.
plain-key-quit = q: sale con calma.
plain-key-back = b: vuelve atrás; en una práctica, una página.
plain-key-up = u: en una práctica, sube a su paso.
plain-key-text = En un texto, cada línea se guarda al terminarla, y ninguna letra es una opción. Una línea con un solo punto (.) termina el texto.
plain-key-dot = Donde se pide una línea o un número, un solo punto (.) trae todas las opciones.
plain-key-again = r: dice otra vez la página, y sus opciones.
plain-key-choices = m: dice otra vez las opciones.
plain-key-time = t: dice cuánto le queda a un reloj, donde corre uno.
plain-key-help = Un signo de interrogación (?) muestra esta ayuda.
plain-key-pause = z: una pausa. Después, una línea vacía: una página tranquila para un mal momento.
plain-key-why = y: en un ejercicio: por qué es así, y con qué certeza.
plain-key-cover = Un signo de exclamación (!) tapa la página y limpia la ventana, donde la terminal puede hacerlo. Donde alguien tiene una frase de acceso, queda bloqueado hasta que se dé.
plain-key-who = w: quién está aquí, donde lo usan dos personas.

plain-window-stays = De la próxima página no se guarda nada. Pero lo que aquí se lee queda en esta ventana, y también lo que escribes. Cierra después la ventana, o escribe “clear”. También puedes responder en tu cabeza.
