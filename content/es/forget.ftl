### Taking away what was written: said by `trustpath forget`, and by its page in both fronts.

forget-title = Quitarlo todo

forget-mine-goes = Se va lo que escribiste a solas: tus notas, tus respuestas, tus propios encuentros semanales, y lo que quedó a medias. Después tu frase de acceso no abre nada.
forget-mine-stays = Lo que escribieron en pareja se queda, y con ello tu nombre. También es de { $name }. Lo que { $name } escribió a solas se queda.
forget-mine-leaves = Ya no podrás volver a esta carpeta. Para empezar de nuevo, puedes empezar una carpeta nueva.
forget-all-goes = Se va todo lo de esta carpeta: lo que cada quien escribió, y lo que escribieron en pareja.
forget-all-goes-alone = Se va todo lo de esta carpeta.
forget-folder = La carpeta es { $path }.

forget-elsewhere = Adonde esto no llega
forget-elsewhere-copies = Copias de seguridad, y copias que tú o una sincronización hicieron en otro lugar.
forget-elsewhere-machines = Otro equipo que tiene una copia. La destruye cuando esta carpeta se sincroniza con él y alguien se sienta allí.
forget-elsewhere-exports = Archivos que sacaste: un resumen, un calendario, un diario, una carta.
forget-elsewhere-shell = El historial de tu intérprete de órdenes, y lo que guardó una terminal.
forget-elsewhere-read = Lo que tu pareja leyó, copió o fotografió.
forget-elsewhere-disk = Un disco puede guardar rastros por un tiempo.

forget-undo = Antes puedes escribir un archivo para deshacerlo. Es una copia de todo lo que hay ahora, sellada con su propia frase de acceso. Si se trae a una carpeta nueva, todo está allí otra vez.
forget-undo-in-a-shell = En una terminal lo escribe `trustpath backup --seal FILE`.

forget-undo-ask = Un archivo para deshacerlo, o solo Enter para ninguno:
forget-ask-first = ¿Quitarlo? Escribe sí para seguir; cualquier otra cosa lo deja todo como está:
forget-ask-again = Sin un archivo para deshacerlo, esto no se puede recuperar. Escribe las palabras “{ $word }” para hacerlo:
forget-word = quitarlo todo
forget-left-as-it-was = No cambió nada.
forget-say-yes = Aquí no se puede preguntar a nadie. Con --yes se hace sin preguntar.
forget-nothing = En { $path } no hay nada.

forget-done = { $lines ->
    [one] Hecho. Se destruyó una línea.
   *[other] Hecho. Se destruyeron { $lines } líneas.
}
forget-remaining = { $lines ->
    [one] Una línea está en un archivo de otro equipo.
   *[other] { $lines } líneas están en archivos de otro equipo.
} Ya no se muestran. Se destruyen cuando alguien se sienta allí.
forget-done-all = Hecho. Se destruyó todo.
forget-not-ours = Esto se dejó, porque no lo hizo trustpath: { $files }.

forget-take-mine = Quitar lo que escribiste
forget-take-all = Quitarlo todo
forget-sure = ¿Quieres hacerlo de verdad?
forget-cannot = Sin un archivo para deshacerlo, esto no se puede recuperar.
forget-keep = Dejarlo
forget-take-it = Quitarlo
forget-prove = La frase de acceso de { $name }
forget-prove-hint = Cada persona cuyas palabras se van da su propia frase de acceso.
forget-working = Tus palabras se están destruyendo.
forget-each-alone = Cada quien puede quitar aquí sus propias palabras, cuando está a solas.
