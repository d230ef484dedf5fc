### Right now: one quiet page for a bad moment, line by line, and its few pages behind the last line.

now-title = Right now
# The first line of each of its pages.
now-danger = If it is happening now, or you are in danger: { KEY("help") } for help.

# The lines, one after the other. $on (weekday), $time (time): by the clock of the machine
now-here = You are here. It is { $on }, { $time }. Put both feet on the floor.
# Stands below the first line only.
now-how-long = This takes about a minute and a half. Nothing of it is kept.
now-press = Press one thing with your hand: a table, a wall, your other hand.
now-breathe = Breathe out, slowly, longer than in. Again. Three times.
now-five = Name five things. Seen, heard or touched. Say them aloud or in your head.
now-memory = If it is so, say: “This is a memory. It is not happening now.”
now-leave = Leave it

# Behind the last line.
now-next = What next?
now-can-wait = These can wait for an hour: looking closely at the picture, writing it down, asking for facts, driving.
now-doctor = If pictures come daily for weeks, or you lose time: tell a doctor or a counsellor.
now-again = Again, from the beginning
# Opens the guide, where it is not open yet: who is here, and a passphrase where there is one.
now-wave-plan = My wave plan, in the guide
now-someone = Someone to call
now-to-other = The other has a wave
now-to-lines = Back to the lines
now-to-next = Back to what next

# For the one who is beside somebody in such a moment.
now-other-say = Say: “I am here. Listen, stay near, or leave you be?” Then do that.
now-other-not = No explaining, and no touch without a yes. Let them say when it is over.
now-other-later = Twenty minutes later, ask once how it is.

# Where the lines come from. The letters are strengths, as on the other pages of this kind.
now-senses-known = Turning to the senses
now-senses-found = It is taught widely for flashbacks. We found guidance, and no trial of it alone.
now-senses-limit = Strength C. Limit: agreement of those who teach it.
now-breath-known = Balban and others (2023). Brief structured respiration practices enhance mood and reduce physiological arousal
now-breath-found = 114 healthy adults, five minutes a day for a month. Breathing with long out-breaths lifted mood somewhat more than sitting quietly.
now-breath-limit = Strength B. Limit: healthy people, every day, and not in a flashback.
