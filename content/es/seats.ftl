### The question who is here.

seats-hidden = Lo que escribes a solas solo se muestra cuando estás aquí a solas. Cuando están aquí tú y tu pareja, solo se muestra lo compartido.
seats-now = Ahora: { $names }.
seats-alone = { $name }, a solas
seats-both = En pareja

seats-none-locked = Lo que escribes a solas está oculto en la pantalla. Está sin cerrar: cualquiera que pueda abrir la carpeta en este equipo puede leerlo.
seats-one-locked = Escribe tu frase de acceso para empezar, si tienes una. Lo que se escribe a solas sin frase de acceso está oculto en la pantalla. Está sin cerrar.
seats-both-locked = Escribe tu frase de acceso para empezar. Lo que escribes a solas queda sellado.
