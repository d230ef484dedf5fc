### The page on which the keyboard goes over to one of the two.

hand-over-title = Hand over
# $name (word)
hand-over-to = This is for { $name }
# $minutes (minutes)
hand-over-minutes = It takes about { $minutes }.
# Pressed by the one who has the keyboard now. $name (word)
hand-over-taken = I am { $name }
