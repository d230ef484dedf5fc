### What half-written words are about, in the list of drafts to go on with.

session-name = Un nombre
session-next-date = La próxima cita
session-numbers = Los números de tu encuentro semanal
session-reason = El motivo de una respuesta a una petición
session-moved-to = El día al que pasa una promesa
session-line = Una línea sobre una promesa
session-repair = Una promesa no cumplida: qué se puede arreglar todavía
session-breach-name = Un nombre para lo que rompió la confianza
session-breach-sentence = Una frase de hechos sobre lo que rompió la confianza
session-hard-day-fact = Un día difícil: qué pasó
session-hard-day-helped = Un día difícil: qué ayudó
session-hard-day-plan = Un día difícil: una línea del plan que cambia
session-plan-day = { $title }: un día
