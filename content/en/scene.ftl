### A scene: a talk between two made-up people that goes wrong, and how they repaired it. Nothing of it is kept.

# The two are made up, and no couple that walks the guide.
# $hurt (word), $broke (word)
scene-cast = { $hurt } was hurt. { $broke } broke trust. Both are made up.
# Who says a line, before the line itself: “Robin:”
# $name (word)
scene-speaker = { $name }:
# A line that could come next, to choose: “Robin: What was it, then?”
# $name (word), $line (word)
scene-line = { $name }: { $line }

# Under the talk, where it stops.
scene-where = Where did it turn?
scene-in-your-head = You can answer in your head. Nothing is kept.
scene-go-on-turned = Go on: where it turned
# Heading over why the talk turned.
scene-turned = Where it turned
scene-what-next = What could come next? Choose a line to see what it does.
scene-another = You can look at another line, or go on.

scene-go-on-repaired = Go on: how they repaired it
# Heading over the repaired talk.
scene-repaired = How they repaired it
scene-skip = Skip this scene
