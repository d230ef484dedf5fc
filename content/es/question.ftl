### A question of the guide.

question-gone = Esta guía ya no pregunta esto. Lo que respondiste está guardado.
