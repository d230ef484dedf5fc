### A hard day: what came, the plan for it, and days to watch for.

setback-ask = ¿Qué vino?
setback-about = Los días malos son parte de esto. Aquí no se cuenta nada, y nada vuelve a cero.
setback-about-wave = Una ola: vuelven los sentimientos, y no ha pasado nada nuevo.
setback-about-slip = Un desliz: una promesa no cumplida, un rato áspero, una vieja costumbre, contado pronto.
setback-about-new = Algo nuevo: una mentira nueva, un contacto nuevo, un daño nuevo.
setback-wave = Una ola
setback-slip = Un desliz
setback-new = Pasó algo nuevo
setback-danger = Hay peligro

setback-written-before = Esto es lo que escribiste en una semana tranquila. Solo hace falta leerlo.
setback-no-plan = Aquí todavía no hay un plan. Por ahora puede bastar una cosa pequeña: agua fría, aire fresco, diez minutos por separado. Las decisiones grandes pueden esperar dos días.
setback-write-a-plan = Escribir un plan, en un día más tranquilo
setback-look-back-about = Un repaso es para un rato de calma, dentro de unos días.
setback-later = Repasarlo en unos días
setback-now = Hay calma: repasarlo ahora
setback-later-noted = Queda anotado que usaste el plan, y cuándo. El camino propone un repaso dentro de unos días. Entonces también se puede dejar estar.

setback-new-about = Entonces esto no es un tropiezo, y nadie tiene que llamarlo normal. La persona herida decide de nuevo si sigue, y cómo. Esta noche no hay que decidir nada.
setback-new-name = Cuando quieras, tendrá un nombre propio, y su propio tiempo.
setback-give-a-name = Nombrarlo: lo que rompió la confianza
setback-people = Personas que pueden ayudar

setback-before = Repasos anteriores
setback-came = { $setback-came ->
    [wave] Una ola, { $day }
   *[slip] Un desliz, { $day }
}

setback-watch-about = El día en que se supo, una visita, un viaje. Desde una semana antes, el camino avisa de que el día está cerca.
setback-watch-no-plan = Primero se escribe un plan para tropiezos. Las fechas van con él.
setback-watch-not-yours = El plan es tuyo y de tu pareja. Sus fechas se cambian cuando estén aquí tú y tu pareja.
setback-watch-add = Añadir un día
setback-watch-remove = Quitar: { $day }
setback-each-year-on = cada año, { $day }
setback-which-day = ¿Qué día?
setback-each-year-ask = ¿Cada año?
setback-each-year = Cada año
setback-once = Solo esta vez
