### Your own weeks, side by side: one chart a question.

trends-brought = Lo que trajeron tú y tu pareja
trends-which = { $at } de { $all }.
trends-span = { $span }.
trends-band = La franja son tus altibajos habituales. Las semanas sin número quedan en blanco.
trends-all = Todas las preguntas
trends-next = La siguiente pregunta
trends-before = La pregunta anterior
trends-today = El encuentro de hoy
trends-nothing-yet = Todavía no hay ningún encuentro con un número. El primero pone el primer punto.
trends-nothing-brought = Cuando están aquí tú y tu pareja, esto solo muestra lo que cada quien trajo al mismo encuentro. Hasta ahora no hay nada.
