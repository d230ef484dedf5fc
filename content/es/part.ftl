### A part of an exercise: what it says before anything is done in it, and what is the same in all its tools.

part-gone = Esta guía ya no tiene esa parte. Lo que escribiste en ella está guardado.
part-stop = Parar aquí con calma

part-who = { $together ->
    [yes] En pareja
   *[no] { $name }, a solas
}
part-who-and-time = { $together ->
    [yes] En pareja
   *[no] { $name }, a solas
}, alrededor de { $time }

part-turns-anew = Aquí ya hubo turnos antes. Esto empieza otra vez con un primer turno.
part-made-so-far = Hechos aquí hasta ahora: { $made }.
part-make-another = Hacer otro más
part-destroy = Destruir lo que está escrito aquí
part-open-summary = Abrir el resumen
part-open-promises = Abrir promesas y acuerdos
part-choose-days = Elegir los días

part-writes-here = { $part-answerer ->
   *[named] Aquí escribe { $name }.
    [hurt] Aquí escribe la persona herida.
    [hurt-this-time] Aquí escribe quien esta vez habla de su herida.
    [broke] Aquí escribe quien rompió la confianza.
    [broke-this-time] Aquí escribe quien esta vez responde por lo que hizo.
}
part-chooses-here = { $part-answerer ->
   *[named] Aquí elige { $name }.
    [hurt] Aquí elige la persona herida.
    [hurt-this-time] Aquí elige quien esta vez habla de su herida.
    [broke] Aquí elige quien rompió la confianza.
    [broke-this-time] Aquí elige quien esta vez responde por lo que hizo.
}

part-did-they-get-it = { $teller }, ¿te entendió { $listener }?

part-bring-what = ¿Hay algo aquí que quieras traer a la pareja? Lo que traes es visible para ti y tu pareja desde entonces. El resto sigue siendo solo tuyo.
part-both-can-read = Aquí es visible para ti y tu pareja.
part-bring-one = Traer: { $asked }
part-keep-the-rest = Guardar el resto por ahora: seguir

part-shown-once-brought = Lo escrito a solas se muestra aquí cuando lo trae quien lo escribió.
part-shown-once-opened = Lo que cada quien escribió a solas se muestra aquí una vez abierto en pareja.
part-change-one = Cambiarlo: { $title }

part-whole = Todo está en una página. Se puede cambiar o rellenar cualquier línea, y luego guardarlo.

part-fill-day = { $day }.
part-fill-names = { $names }, { $day }.
