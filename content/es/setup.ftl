### Setting up: one person or two, and their names.

setup-title = Preparativos
setup-change = Cambiar los nombres, o si es una persona o dos

setup-no-therapy = Esta guía no es terapia. Todavía no la ha revisado nadie con formación clínica.
setup-no-emergency-help = No es ayuda de emergencia. { KEY("help") } lleva a teléfonos a los que llamar.
setup-no-judge = No dice quién tiene razón, y no mantiene unida a una pareja.
setup-stays-here = Lo que escribes se guarda en este equipo, y el programa no lo envía a ninguna parte. Lo que escribes a solas se oculta a tu pareja en la pantalla. Sin frase de acceso, cualquiera que pueda abrir la carpeta puede leerlo.
setup-afraid = Si tu pareja te da miedo, aunque sea de vez en cuando, es más seguro trabajar a solas. Se ve igual sea cual sea el motivo.
setup-how-many = ¿Una persona o dos?
setup-alone-limit = A solas puede ayudarte a ver más claro. La confianza entre dos no se puede reconstruir a solas. Más adelante puede sumarse una segunda persona; lo privado sigue privado.
setup-alone = Estoy aquí a solas
setup-two = Somos dos

setup-name = ¿Qué nombre quieres usar aquí?
setup-names = ¿Qué nombres quieren usar aquí?
setup-comma = Se pueden escribir los dos nombres con una coma en medio, como “Alex, Noa”.
setup-name-first = ¿Qué nombre quiere usar aquí la primera persona?
setup-name-second = ¿Y la segunda?
setup-any-name = Sirve cualquier nombre corto. No hace falta que sea el de verdad. Una línea vacía lo deja pasar.
setup-skip = Dejarlo pasar

setup-first-is = La primera persona: { $name }
setup-first-days = ¿Se supo en los últimos días? Una página para eso
