### Days on which the two look back over the weeks.

look-back-why = De vez en cuando se puede parar y mirar atrás. Un buen día es de aquí a unas seis semanas, luego a las doce, al medio año, al año. El camino avisa cuando llega ese día.
look-back-in-weeks = En { $weeks } semanas, el { $day }
look-back-of-both = Elegido en pareja: { $day }.
look-back-today = El día de repaso que elegiste es hoy.
look-back-come = El día de repaso que elegiste: { $day }.
look-back-what-moved = ¿Qué se ha movido, aunque sea un poco? Puede que nada. Eso también dice algo, y entonces se puede elegir otra cosa.
look-back-for-both = Este es para la pareja, cuando estén aquí tú y tu pareja.
look-back-done = El repaso está hecho
look-back-read = Leer: { $title }
