### Settings: how this computer shows, sounds and is left; one page for all, and one for each.

settings-title = Ajustes
settings-where = Los ajustes se guardan solo en este equipo, fuera de tus notas.
settings-when = Lo que cambias vale desde el próximo inicio. La tecla para salir, el país y el idioma valen al momento.
settings-nowhere = Este equipo no tiene dónde recordar ajustes. Se pueden dar en cada inicio.
settings-row = { $name }: { $value } ({ $whence })
settings-row-usual = { $name }: { $value }
settings-set = ajustado
settings-environment = del entorno
settings-command-line = de la línea de comandos
settings-found-out = averiguado
settings-usual = lo habitual

settings-leave-key = Otra tecla para salir
settings-cover = Después de salir al instante
settings-lock-after = Se bloquea tras
settings-bell = Timbre
settings-still = Quietud
settings-colours = Colores
settings-paper = Fondo
settings-signs = Signos
settings-mouse = Ratón
settings-seat = Quién suele sentarse aquí
settings-language = Idioma
settings-language-alone = Idioma de { $name } a solas
settings-country = País
settings-guide = Guía
settings-plain = Línea por línea

settings-leave-key-does = Sale al instante desde cada página de la pantalla, igual que { KEY("leave") }.
settings-cover-does = Después de salir al instante, este comando ocupa la pantalla: cal, o htop.
settings-lock-after-does = Después de tanto tiempo sin una tecla, se bloquea lo que tiene frase de acceso.
settings-bell-does = El timbre de la terminal suena una vez cuando un reloj llega al final.
settings-still-does = Cada página se muestra al momento tal como es. Sin esto, unas pocas páginas se abren en dos o tres imágenes quietas.
settings-colours-does = Cuántos colores usa la pantalla.
settings-paper-does = Si tu terminal es oscura o clara. El programa se lo pregunta a la terminal si no lo dices.
settings-signs-does = Si tu terminal muestra todos los signos, o los de una consola simple.
settings-mouse-does = Los clics y la rueda sirven en la pantalla. Sin esto, la terminal selecciona texto como suele.
settings-seat-does = La guía se abre para esa persona. Igualmente le pide su frase de acceso, si la tiene.
settings-language-does = El idioma de la guía y del programa.
settings-language-alone-does = El idioma en que esa persona lee cuando está aquí a solas. En pareja vale el idioma general.
settings-country-does = El país cuyos teléfonos muestra la ayuda.
settings-guide-does = La guía para una carpeta nueva. Una carpeta ya empezada conserva la suya.
settings-plain-does = La guía va siempre línea por línea, para lectores de pantalla y terminales simples.

settings-now = Ahora: { $value } ({ $whence }).
settings-set-but-over = Ajustado en este equipo: { $value }. Este inicio recibió otra cosa.
settings-forget = Olvidarlo: como estaba antes de ajustarlo
settings-reset = Olvidar todos los ajustes
settings-back = Volver a todos los ajustes
settings-type-command = Escribir otro comando
settings-command = ¿Qué comando?
settings-command-hint = Se le da a tu terminal, tal como lo escribirías allí.

settings-key-can-leave = { $key } puede salir al instante, sin preguntar, desde cada página de la pantalla.
settings-use-key = Que { $key } salga al instante
settings-another-key = Probar otra tecla

settings-on = sí
settings-off = no
settings-auto = según convenga
settings-bell-auto = solo línea por línea
settings-none = ninguno
settings-asked = preguntar
settings-never = nunca
settings-dark = oscuro
settings-light = claro
settings-rich = todos
settings-console = consola simple
settings-full = todos
settings-indexed = 256
settings-sixteen = 16
settings-bundled = la que va dentro del programa
settings-language-same = como en general
