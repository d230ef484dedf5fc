### Writing alone or together, box after box.

write-time = Tiempo para escribir
write-time-up = Se acabó el tiempo. Puedes parar aquí, incluso a mitad de frase; cada palabra queda guardada.

write-written = Esto está escrito. Puedes guardarlo, o destruirlo, hoy o cualquier otro día.
write-keep = Seguir, y guardarlo
write-destroy = Destruirlo
write-destroy-sure = ¿Destruir todo lo que escribiste en esta parte?
write-destroy-does = Las palabras se borran, y en la carpeta de datos se escribe encima de sus líneas al momento. También se va lo que está a medio escribir. No hay vuelta atrás.
write-destroy-leaves = No llega a las copias de otros lugares: un respaldo, una carpeta sincronizada, otro equipo. Un disco puede guardar rastros propios durante un tiempo.
write-destroy-no = No, guardarlo
write-destroy-yes = Sí, destruirlo
write-destroyed = Ya no está aquí. No hace falta hacer nada más con ello.
