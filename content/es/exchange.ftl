### Kept behind the words of a note that came from another program: what is text, and had a place of its own there.

exchange-place = Lugar: { $place }
exchange-weather = Tiempo: { $weather }
exchange-spoken = Grabación: { $words }
