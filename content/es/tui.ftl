### What the screen says by itself.

tui-help = ayuda
tui-pause = pausa
tui-cover = tapar
tui-who = quién está
tui-back = volver
tui-leave = salir
tui-leaves-at-once = sale al instante
tui-leaves = sale
tui-too-small = Esta ventana es algo pequeña. Con 40 × 12 hay sitio para leer y escribir; mientras tanto no se pierde nada. Ctrl-C sale al instante.

tui-more-below = { $rows ->
    [one] { $rows } fila más
   *[other] { $rows } filas más
} ↓
tui-more-above = ↑ más arriba
tui-more-choices = ↑ más opciones ↓
tui-more-choices-above = ↑ más opciones
tui-more-choices-below = más opciones ↓

tui-keep = guarda
tui-goes-on = sigue
tui-list-toggle = mete o saca
tui-list-look = muestra
tui-leaves-draft = deja un borrador
tui-then = luego
tui-rate = o ← → (10: 1, luego 0)
tui-back-to-words = Volver a las palabras
tui-back-to-numbers = Volver a los números
tui-back-to-typing = Volver a escribir

tui-you-are-here = estás aquí

tui-clock = de { $whole } · { $block-state ->
    [over] se acabó el tiempo
    [runs] corre
   *[rests] descansa
}

tui-sealed = sellado
tui-opening = abriendo

tui-now = ahora

tui-both-in-one-place = { $sign } dos números en un punto

tui-press-it = Pulsa ahora la tecla: F5, de F7 a F12, o Ctrl con una letra libre (x, b, n, g). Si no pasa nada, tu terminal se queda esa tecla para sí.
tui-select = F6 te deja seleccionar texto con el ratón.
tui-selects = Ahora puedes seleccionar texto con el ratón. F6 devuelve los clics al programa.
tui-clicks = Los clics y la rueda vuelven al programa.

tui-choose-first = Elige primero con una flecha, un número o una letra.
tui-number-first = Primero, una flecha o una cifra encuentra un número.
tui-text-full = Eso es más de una página de palabras. Lo que hay se guarda como está.
tui-key-without-meaning = Esa tecla no elige nada aquí. Las flechas y Enter, sí.
tui-pasted-beside = Lo pegado solo entra en un texto. No se eligió nada.
tui-not-text = Lo que pegaste no es texto que se pueda leer aquí (UTF-8). No se tomó.
tui-replaced = Lo seleccionado se reemplazó. Ctrl-Z lo recupera.
tui-secret-empty = Todavía no hay nada escrito.
tui-secret-too-long = Eso es más largo de lo que puede ser aquí una frase de acceso. No se añadió nada.
tui-secret-more-lines = Una frase de acceso es una sola línea, y eso era más. No se añadió nada.
tui-locked = Bloqueado después de { $time } sin una tecla.

tui-fault = trustpath tuvo un fallo propio y se detuvo ({ $place }).
tui-fault-kept = Lo que estaba guardado, y lo que se estaba escribiendo en la guía, está en { $folder }. `trustpath doctor` lo revisa.

tui-no-terminal = Esto no es una terminal, así que no hay pantalla en la que dibujar. Aquí sirve `trustpath --plain`.
tui-no-signals = No se pudo atender a las señales del sistema.
tui-not-taken-over = No se pudo tomar el control de la terminal.
tui-no-size = No se conoce el tamaño de la ventana.
tui-not-written = No se pudo escribir en la terminal.
tui-no-keys = Ya no se pudieron leer las teclas de la terminal.

tui-leaving = Ctrl-C cierra trustpath al instante, desde cada página, incluso a mitad de una frase. No pregunta nada. Cada letra que escribiste está guardada. La pantalla se limpia. Donde la terminal puede hacerlo, también lo que se podía ver al desplazarse hacia arriba.

tui-key-vanish = Ctrl-C: cierra el programa al instante, desde cualquier página, sin preguntar. La pantalla se limpia; lo que escribiste se guarda.
tui-key-leave = q: sale con calma, fuera de un texto.
tui-key-choose = flechas, Tab, Enter: eligen; cada opción tiene además su propia letra o número. Donde hay más que leer, Enter pasa primero la página.
tui-key-tab = Tab en un texto: lleva a las otras opciones; ahí valen sus letras.
tui-key-back = Esc: vuelve atrás; en un texto deja lo escrito como borrador.
tui-key-up = u: en una práctica, sube a su paso.
tui-key-scroll = PageUp, PageDown: desplazan la página; la rueda también sirve.
tui-key-keep = Ctrl-D o Ctrl-S: guarda lo que escribiste.
tui-key-undo = Ctrl-Z, Ctrl-Y: deshacen y rehacen, en un texto. Alt-A lo selecciona todo.
tui-key-help = F1 o ?: esta ayuda; F1 sirve también en un texto.
tui-key-pause = F2 o z: una pausa, desde cualquier lugar; F2 sirve también en un texto. Después, Enter: una página tranquila para un mal momento.
tui-key-why = y: en un ejercicio: por qué es así, y con qué certeza.
tui-key-cover = F3 o !: tapa la página al instante; donde alguien tiene una frase de acceso, queda bloqueado hasta que se dé.
tui-key-paint = Ctrl-L: dibuja la página de nuevo, donde otro programa escribió encima.
tui-key-select = F6: te deja seleccionar texto con el ratón, como suele tu terminal; otra vez: el programa recibe los clics.
tui-key-who = F4 o w: quién está aquí, donde lo usan dos personas; lo que estás escribiendo queda como borrador.
