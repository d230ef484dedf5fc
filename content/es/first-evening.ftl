### The very first evening in a folder, before it begins; and behind it a passphrase, now or another time.

first-evening-takes = Esto lleva { $minutes }, hasta las { $ends }. Esta noche no viene nada difícil.
first-evening-comes = Primero cada quien nombra a solas tres cosas firmes. Después se las dicen en voz alta, prueban una palabra de pausa y eligen un próximo día. Cada parte se puede dejar pasar. Con una cosa firme de cada quien, esta noche está hecha.
first-evening-comes-solo = Nombras tres cosas firmes de tu vida, y una que puedes decirle a alguien de confianza. Después eliges un próximo día. Cada parte se puede dejar pasar. Con una cosa firme, esta noche está hecha.

protect-title = Una frase de acceso, ahora o en otro momento
protect-without = Sin frase de acceso, lo que escribes a solas solo está oculto en la pantalla. Cualquiera que pueda abrir la carpeta en este equipo puede leerlo.
protect-with = Con una frase de acceso propia, solo tú puedes abrir lo que escribes a solas. Ponerla lleva unos minutos, a solas. Puedes hacerlo cualquier día, en “Todas las páginas”.
protect-now-by = { $name }, a solas: una frase de acceso ahora
protect-now = Una frase de acceso ahora
