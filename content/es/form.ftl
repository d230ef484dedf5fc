### What stands around every field that asks for something and keeps it.

form-never-kept = Nada de esto se guarda, elijas lo que elijas.
form-not-kept = Nada de esto se guarda.
form-shared = Compartido: aquí es visible para ti y tu pareja.
form-sealed = Sellado: se abre cuando ya respondieron tú y tu pareja, y cada quien dice “abrir”.
form-hidden = Oculto: solo se muestra cuando estás aquí a solas.
form-private = Privado: queda sellado en los archivos y se abre con tu frase de acceso.
form-solo-hidden = Solo tú usas este camino. Aquí está oculto, sin cerrar.
form-show-later = Más adelante puedes traerlo a la pareja.

form-uncompared = Aquí nadie ha comparado todavía las seis palabras de { $name }, así que no es seguro que esto se selle con la clave propia de { $name }. La página “Frases de acceso” las muestra.

form-both-can-read = Esto es visible para ti y tu pareja.
form-both-have-it = Esto ya lo tienen tú y tu pareja. Se puede cambiar; no se puede retirar.
form-show-to-both = Mostrarlo a la pareja

form-change-field = Cambiar: { $ask }
form-open-field = Rellenar: { $ask }
form-see-whole = Verlo todo
form-number = { $number } de 10

form-emptied = Lo dejaste en blanco. ¿Quieres retirar lo que había aquí?
form-taken-back = Lo retiraste. Cuando salgas de esta página, sus palabras se destruyen aquí.
form-copies = Las copias de una sincronización o de un respaldo quizá las conserven.
form-bring-back = Recuperarlo

form-other-version = Al mismo tiempo, en otro lugar, se escribió otra versión.

form-asked-then = La pregunta entonces era: “{ $question }”
