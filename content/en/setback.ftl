### A hard day: what came, the plan for it, and days to watch for.

# What came. The lines below say what is meant by a wave, a slip and something new.
setback-ask = What came?
setback-about = Bad days are part of this. Nothing is counted here, and nothing is set back to zero.
setback-about-wave = A wave: feelings come back, and nothing new has happened.
setback-about-slip = A slip: a promise missed, a sharp hour, an old habit, told soon.
setback-about-new = Something new: a new lie, new contact, new harm.
setback-wave = A wave
setback-slip = A slip
setback-new = Something new happened
setback-danger = There is danger

# The plan that was written for such a day.
setback-written-before = This is what you wrote in a calm week. You only have to read it.
setback-no-plan = No plan is here yet. For now one small thing may do: cold water, fresh air, ten minutes apart. Large decisions can wait for two days.
setback-write-a-plan = Write a plan, on a calmer day
setback-look-back-about = A look back is for a calm hour, some days from now.
setback-later = Look back in some days
setback-now = It is calm: look back now
setback-later-noted = It is noted that you used the plan, and when. The path offers a look back in some days. You can let it be then.

# Something new happened.
setback-new-about = Then this is no setback, and nobody has to call it normal. The person who was hurt decides again whether and how to go on. Nothing has to be decided tonight.
setback-new-name = When you want to, it gets a name of its own, and its own time.
setback-give-a-name = Give it a name: what broke trust
setback-people = People who can help

setback-before = Earlier looks back
# The line above a look back: what came, and when.
# $setback-came (wave, slip), $day (word)
setback-came = { $setback-came ->
    [wave] A wave, { $day }
   *[slip] A slip, { $day }
}

# Days to watch for.
setback-watch-about = The day it came out, a visit, a trip. From a week before, the path says that the day is near.
setback-watch-no-plan = First write a plan for setbacks. The days belong to it.
setback-watch-not-yours = The plan belongs to both of you. Its days are changed while both are here.
setback-watch-add = Add a day
# A day from the list.
# $day (word)
setback-watch-remove = Take off: { $day }
# $day (day)
setback-each-year-on = each year, { $day }
setback-which-day = Which day?
setback-each-year-ask = Each year?
setback-each-year = Each year
setback-once = Only this once
