### The list of all that waits.

waiting-nothing = Hoy no espera nada.
waiting-no-hurry = Nada de esto corre prisa. Toma lo que quepa.
waiting-open = Abrir: { $page }
