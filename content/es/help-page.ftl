### The help, one key from every page: numbers to call, keys, how the program works.

help-danger-anywhere = En peligro ahora: llama al número de emergencias del país en el que estás.
help-dying-anywhere = Alguien puede morir, por su propia mano o por la de otra persona: llama al número de emergencias, o a una línea de tu país.
help-own-anywhere = Puedo hacerle daño a alguien: aléjate ahora de esa persona. Después llama a una línea de tu país.
help-afraid-anywhere = Mi pareja me da miedo: llama a una línea de tu país. Es para ti, aunque quieras quedarte.
help-danger = En peligro ahora: { $emergency }.
help-dying = Alguien puede morir, por su propia mano o por la de otra persona: { $emergency }, o bien { $how }.
help-own = Puedo hacerle daño a alguien: aléjate ahora de esa persona. Después: { $how }. Si está a punto de pasar: { $emergency }.
help-afraid = Mi pareja me da miedo: { $how }. Es para ti, aunque quieras quedarte.

help-which-country = ¿Qué país?
help-choose-country = Otro país
help-country-not-kept = Tu elección no se guarda, salvo que lo digas en su página.
help-remember-country = Recordar este país en este equipo
help-forget-country = Olvidar este país
help-country-remembered = Recordado en este equipo, fuera de la carpeta con tus palabras.
help-country-forgotten = Olvidado. La próxima vez se pregunta de nuevo.
help-not-listed = ¿No está tu país? findahelpline.com muestra líneas de ayuda por país.
help-numbers-of = Todos los teléfonos: { $country }
help-emergency = Emergencias: { $emergency }
help-numbers-change = Los números cambian. Si uno no funciona, llama al número de emergencias, o mira findahelpline.com en un dispositivo que solo uses tú.
help-to-now = Qué puede ayudar ahora, y cómo encontrar a alguien
help-to-keys = Las teclas, y cómo funciona esto
help-to-check = Preguntas solo para ti, a solas

help-line = { $how }: { $service }, { $purpose }
help-sources = Quién lo dice, y desde cuándo
help-read-not-rung = Leímos estas páginas el día que figura al lado. Nadie llamó a los números.
help-line-source = { $service }: { $source }, página leída el { $on }.
help-back-to-numbers = Volver a los teléfonos

help-keys = Teclas

help-works = Cómo funciona esto
help-works-path = Un camino de pasos, con prácticas en cada uno. Puedes leerlo todo por adelantado. Puedes dejar pasar cada pregunta. Lo que escribes se guarda en este equipo. El programa no lo envía a ninguna parte.
help-works-clock = Un reloj se detiene mientras no estás: con el programa cerrado o detenido, en una pausa, con la página tapada. Cuando se acaba el tiempo, el timbre de la terminal suena una vez en el modo línea por línea; en la pantalla, solo con --bell. Con --no-bell no suena nunca.
help-works-plain = trustpath --plain es el mismo programa, línea por línea, para lectores de pantalla.
help-back = Volver a la ayuda
