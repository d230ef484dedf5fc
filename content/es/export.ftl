### The summary that leaves as a file.

export-title = Lo que elegimos decir

export-what = Un resumen de reflexión hecho con trustpath el { $on }. { $export-chosen ->
    [alone] Todo lo que contiene lo eligió la persona que lo hizo.
   *[together] Todo lo que contiene se eligió en pareja.
} No es un informe clínico.
export-end = Esto no es un informe clínico.

export-people = Personas: { $names }
export-signature = { $name }, { $on }

export-asks = { $solo ->
    [yes] Para qué quiero ayuda
   *[no] Para qué queremos ayuda
}
export-time = { $solo ->
    [yes] Qué hice, y cuándo
   *[no] Qué hicimos, y cuándo
}
export-runs = Acuerdos y promesas en marcha

export-moment = { $on }: { $what }
export-about = { $question } ({ $name })
export-done = “{ $page }” ya está

export-answered = { $answer }: { $reason }

export-answer-of = La respuesta de { $name }
export-when = Cuándo
export-again = Cuándo lo revisamos

export-on = El { $on }.
