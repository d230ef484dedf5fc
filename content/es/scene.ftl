### A scene: a talk between two made-up people that goes wrong, and how they repaired it. Nothing of it is kept.

scene-cast = { $hurt } es la persona herida. { $broke } rompió la confianza. Son personas inventadas.
scene-speaker = { $name }:
scene-line = { $name }: { $line }

scene-where = ¿Dónde se complicó?
scene-in-your-head = Puedes responder en tu cabeza. No se guarda nada.
scene-go-on-turned = Seguir: dónde se complicó
scene-turned = Dónde se complicó
scene-what-next = ¿Qué podría venir ahora? Elige una línea para ver qué hace.
scene-another = Puedes mirar otra línea, o seguir.

scene-go-on-repaired = Seguir: cómo lo repararon
scene-repaired = Cómo lo repararon
scene-skip = Dejar pasar esta escena
