### A clock that counts down while something is done. It never hurries anybody.

timer-begin = Empezar: { $time }
timer-begin-without = Empezar sin reloj
timer-go-on-without = Seguir sin reloj
timer-when-done = Cuando ya esté: seguir
timer-let-rest = Que el reloj descanse
timer-let-go-on = Que el reloj siga
timer-up = Se acabó el tiempo. No hay prisa.
timer-rested = El reloj descansó mientras no estabas. Tiempo que queda: { $left }.
