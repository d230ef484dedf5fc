### A pause: when they will be back, the time until then, and coming back.

pause-ask = ¿Cuándo es la vuelta?
pause-about = Quien esté aquí puede pausar en cualquier momento, y nadie pregunta por qué. Si dices cuándo vuelves, es una pausa. Veinte minutos como mínimo le dan al cuerpo tiempo para calmarse.
pause-for-20-minutes = Vuelta en 20 minutos
pause-for-30-minutes = Vuelta en media hora
pause-for-an-hour = Vuelta en una hora
pause-until-tomorrow = Vuelta mañana a esta hora
pause-until-another-time = Vuelta a otra hora
pause-none = Ahora sin pausa
pause-stays = { $pause-day ->
    [today] Queda como está: vuelta hoy, { $time }
    [tomorrow] Queda como está: vuelta mañana, { $time }
    [yesterday] Queda como está: vuelta ayer, { $time }
   *[dated] Queda como está: vuelta el { $on }, { $time }
}

pause-type-ask = ¿A qué hora es la vuelta?
pause-type-about = Escríbela como 21:30. Si ya pasó, se entiende como mañana.
pause-type-again = Por favor, algo entre hoy, { $earliest }, y mañana a esta hora. Una pausa dura veinte minutos como mínimo.
pause-other-times = Volver a las otras horas

pause-back = { $pause-day ->
    [today] Vuelta hoy, { $time }
    [tomorrow] Vuelta mañana, { $time }
    [yesterday] Vuelta ayer, { $time }
   *[dated] Vuelta el { $on }, { $time }
}
pause-nothing-to-do = Hasta entonces no hay nada que hacer aquí, ni en pareja ni a solas.
pause-may-close = Mientras tanto puedes cerrar el programa. Luego vuelve a esta página.
pause-clock = La pausa
pause-another-thought = Otro pensamiento tranquilo
pause-another-time = Poner otra hora
pause-stop = Parar por hoy
pause-back-already = { $solo ->
    [yes] Ya estoy de vuelta
   *[no] Ya estamos de vuelta
}

pause-welcome-back = Hola de nuevo
pause-is-over = { $pause-day ->
    [today] La vuelta era hoy, { $time }. Ya es la hora.
    [tomorrow] La vuelta era mañana, { $time }. Ya es la hora.
    [yesterday] La vuelta era ayer, { $time }. Ya es la hora.
   *[dated] La vuelta era el { $on }, { $time }. Ya es la hora.
}
pause-go-on-about = Se puede seguir donde estaba, tomar más tiempo, o dejarlo por hoy. Todo está bien.
pause-go-on = Seguir donde estaba
pause-more-time = Tomar más tiempo
