### What two said yes to, each alone: a few lines of it, opened together.

overlap-passphrases = Esta lista es para dos personas que tengan cada una su frase de acceso. Sin ella, alguien podría leer tu lista en los archivos. Puedes seguir leyendo, y ordenar otro día.

overlap-ask = Si cada quien dice “abrir”, el programa compara las dos listas. Muestra como mucho tres líneas en las que cada quien dijo que sí, elegidas al azar. El resto de estas listas queda cerrado para siempre.
overlap-waits = Ahora aquí no hay nada abierto. Primero cada quien ordena a solas. A nadie se le dice quién no lo ha hecho.

overlap-lines = A esto, alguna vez, cada quien dijo que sí:
overlap-rest = El resto queda cerrado. Cada quien puede retirar una línea, a solas, en su propia lista. Entonces ya no está aquí. Si esta página se empieza de nuevo, estas líneas se van, y cada quien hace una lista nueva.
overlap-none = Aquí no hay ninguna línea. Eso no dice nada. Una línea pudo ser un no, un quizá, algo que se dejó pasar, o un sí que se guardó.
