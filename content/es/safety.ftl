### The private check, asked of one person alone. Nothing of it is kept.

safety-skip = Dejar pasar esto
safety-begin = Empezar las preguntas
safety-kept-nowhere = Nada de esto se guarda en los archivos.
safety-done = Ya está

### Private minutes for two: one stays, the other goes out of sight, then they change places. Each meets the private check.

minutes-title = Dos minutos a solas para cada quien
minutes-change-places = Una persona se queda aquí. La otra se va donde no se vea ni se oiga nada. Después cambian de lugar.
minutes-nobody-learns = Preguntas cortas: { $all }. Nadie sabe si se respondieron.
minutes-all-lead-on = Las tres opciones llevan a la misma página. No se cuenta nada, y no se guarda nada en los archivos.
minutes-if-asked = Si después te preguntan, puedes decir: “Fui directamente al final. El programa lo permite.” Nadie puede saberlo, ni siquiera el programa.
minutes-alone = Si ahora no pueden estar por separado, cada quien puede hacerlo a solas en otro momento. Se llama “{ $check }”, en “{ $pages }”.
minutes-now = Ahora: primero { $name }
minutes-another-time = En otro momento
minutes-skip = Esta vez no

minutes-what-comes = Ahora vienen unas preguntas cortas, solo para ti: { $all }. Cada una la puedes dejar pasar, y con “Ya está” terminan al momento. No hace falta tener seguridad en una respuesta. { KEY("lock") } tapa la página y olvida tus respuestas.
minutes-between = Ahora la otra persona, o seguir.
minutes-the-other = Ahora la otra persona
