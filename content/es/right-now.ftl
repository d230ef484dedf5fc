### Right now: one quiet page for a bad moment, line by line, and its few pages behind the last line.

now-title = Ahora mismo
now-danger = Si está pasando ahora, o estás en peligro: { KEY("help") } para pedir ayuda.

now-here = Estás aquí. Es el { $on }, { $time }. Apoya los pies en el suelo.
now-how-long = Esto lleva alrededor de un minuto y medio. No se guarda nada.
now-press = Aprieta algo con una mano: una mesa, una pared, la otra mano.
now-breathe = Suelta el aire, despacio, más largo de lo que entra. Otra vez. Tres veces.
now-five = Nombra cinco cosas. Vistas, oídas o tocadas. En voz alta o en tu cabeza.
now-memory = Si es así, di: “Esto es un recuerdo. No está pasando ahora.”
now-leave = Dejarlo

now-next = ¿Y ahora?
now-can-wait = Esto puede esperar una hora: mirar la imagen de cerca, escribirla, pedir datos, conducir.
now-doctor = Si las imágenes vienen a diario durante semanas, o te faltan ratos de memoria: cuéntalo en una consulta médica o de terapia.
now-again = Otra vez, desde el principio
now-wave-plan = Mi plan para una ola, en la guía
now-someone = Alguien a quien llamar
now-to-other = La ola es de mi pareja
now-to-lines = Volver a las líneas
now-to-next = Volver a “¿Y ahora?”

now-other-say = Di: “Estoy aquí. ¿Escucho, me quedo cerca, o te dejo tu espacio?” Y haz eso.
now-other-not = Sin explicar nada, y sin tocar si no hay un sí. La otra persona dice cuándo ha pasado.
now-other-later = Veinte minutos después, pregunta una vez cómo está.

now-senses-known = Volver a los sentidos
now-senses-found = Se enseña mucho para los recuerdos que irrumpen. Encontramos recomendaciones, y ningún ensayo de esto solo.
now-senses-limit = Fuerza C. Límite: acuerdo entre quienes lo enseñan.
now-breath-known = Balban y otros (2023). Brief structured respiration practices enhance mood and reduce physiological arousal
now-breath-found = 114 personas adultas sanas, cinco minutos al día durante un mes. Respirar soltando el aire despacio mejoró el ánimo algo más que sentarse en calma.
now-breath-limit = Fuerza B. Límite: personas sanas, cada día, y no en medio de un recuerdo que irrumpe.
