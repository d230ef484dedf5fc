### A look back on a hard day, in a calm hour.

replay-title = Un repaso
replay-nothing = Aquí no hay nada que puedas repasar.
replay-about = Para un rato de calma: qué pasó, qué ayudó, y una línea del plan que cambia, o ninguna. También se puede dejar estar.
replay-not-yours = Esto se repasa cuando estén aquí tú y tu pareja.
replay-behind = Esto ya está.
replay-line-changed = Se cambió una línea del plan: { $line }

replay-change-fact = Cambiar lo que pasó
replay-change-did = Cambiar lo que ayudó
replay-was-a-slip = Fue un desliz
replay-was-a-wave = Fue una ola
replay-another-day = Fue otro día
replay-let-be = Dejarlo estar

replay-fact-hint = Una o dos frases. Sin motivos, sin culpas.
replay-did-hint = Las cosas pequeñas cuentan: agua, un paseo, una frase sincera.
replay-which-day = ¿Qué día fue?
replay-which-line = Una línea del plan
replay-no-line = Nada que cambiar
replay-no-plan = Aquí todavía no hay un plan. Se puede escribir en un día tranquilo, desde las páginas junto al camino.
replay-plan-not-yours = El plan es tuyo y de tu pareja. Una línea se cambia cuando estén aquí tú y tu pareja.
replay-choose-a-line = ¿Cuál escribirías ahora de otra manera? Una basta.
replay-line-hint = Tal como va a quedar desde ahora.
