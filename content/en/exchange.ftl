### Kept behind the words of a note that came from another program: what is text, and had a place of its own there.

# $place (private): its names, the nearest first
exchange-place = Place: { $place }
# $weather (private): what it was like
exchange-weather = Weather: { $weather }
# $words (private): the title of a recording, or what was said in it
exchange-spoken = Recording: { $words }
