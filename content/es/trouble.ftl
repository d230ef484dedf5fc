### Something could not be done outside the program: a file not written, a folder not read.

trouble-title = Esto no funcionó
trouble-kept = Lo que escribiste no se ha perdido. Sigue aquí, y se prueba otra vez con lo próximo que guardes.
trouble-again = Probar otra vez
trouble-leave = Salir; lo escrito queda como borrador

missing-title = Aquí no está todo
missing-wait = Si una sincronización o una nube lleva esta carpeta, quizá no ha terminado. Puedes esperar, y mirar otra vez.
missing-doctor = `trustpath doctor` nombra cada archivo que falta o no se lee. `trustpath doctor --repair` arregla lo que puede, y lo conserva todo.
missing-again = Mirar otra vez
missing-read = Seguir; puedes leer, y no se escribe nada
