### Letters between two folders: written and read by commands, in the shell that they were called from.

letter-needs-passphrase = una carta va sellada y firmada, así que necesita una frase de acceso tuya. Puedes ponerla en la guía, en la página “Frases de acceso”.
letter-needs-their-key = aquí todavía no se conoce la otra clave. Primero va una invitación.
letter-not-one = no es una carta de trustpath, o se dañó por el camino. No se tomó nada de ella. Puedes pedirla otra vez.
letter-newer = la escribió un trustpath más nuevo, y ese puede leerla. No se tomó nada de ella.
letter-other-key = no está sellada para tu clave. Quizá es una carta tuya, o entonces tu clave era otra.
letter-other-words = estas palabras no la abren. Puedes probar otra vez, cuantas veces haga falta.
letter-other-folder = es de otro camino, no del que está en esta carpeta. No se tomó nada de ella.
letter-not-signed = no está firmada con la otra clave que se conoce aquí. No se tomó nada de ella. Si esa clave es nueva, comparen antes las seis palabras, en la página “Frases de acceso”.
letter-is-invitation = es una invitación, y en esta carpeta ya hay un camino. --data-dir nombra otra carpeta para ella.
letter-folder-in-use = en esta carpeta ya hay un camino. Una invitación necesita una carpeta nueva, que --data-dir puede nombrar.

letter-writing = No se pudo escribir la carta { $file }
letter-reading = No se pudo leer la carta { $file }
letter-nobody-here = en esta carpeta todavía no hay nadie. Una carpeta empieza con la guía, o con una invitación.
letter-alone = aquí vas por tu cuenta, así que nadie espera una carta. En la guía, “Cambiar los nombres, o si es una persona o dos” lo cambia a dos.

letter-written = { $lines ->
    [0] La carta está escrita. No trae nada nuevo; dice qué llegó hasta aquí, y solo { $name } puede abrirla.
    [one] La carta está escrita. Trae una línea, y solo { $name } puede abrirla.
   *[other] La carta está escrita. Trae { $lines } líneas, y solo { $name } puede abrirla.
}
letter-invitation-written = La carta está escrita. Es una invitación para { $name }, y la abren estas seis palabras:
letter-invitation-say = Dilas a { $name } por teléfono, o cuando se vean. Si van con la carta, la puede abrir cualquiera. Una invitación anterior ya no vale.

letter-words-of-invitation = Las seis palabras que abren esta invitación:
letter-began = Hola, { $name }. { $other } te invita, y tu propia carpeta empieza: { $path }
letter-next-passphrase = Ahora: abre la guía con `trustpath`, y pon una frase de acceso en la página “Frases de acceso”.
letter-next-own-key = Tu frase de acceso es la de antes.
letter-next-write = Luego escribe una carta de vuelta con `trustpath letter write FILE`, para que tu clave llegue a { $other }.

letter-taken = { $lines ->
    [0] La carta de { $name } está leída. No trae nada nuevo.
    [one] La carta de { $name } está leída. Una línea es nueva.
   *[other] La carta de { $name } está leída. { $lines } líneas son nuevas.
}
letter-compare = Lean en voz alta estas seis palabras, una vez, cada quien las suyas. Muestran que nadie está en medio de { $name } y de ti.
letter-own-words = Las tuyas: { $words }
letter-other-words-are = Las de { $name }: { $words }
letter-compared = Si son las mismas en los dos equipos, dilo en la guía, en la página “Frases de acceso”. Si son distintas, no escribas nada todavía, y pide una invitación nueva.
