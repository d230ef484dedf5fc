### A part of an exercise: what it says before anything is done in it, and what is the same in all its tools.

part-gone = This guide has no such part any more. What you wrote in it is kept.
part-stop = Stop kindly here

# Who does a part: both, or whoever sits here.
# $together (yes, no), $name (word)
part-who = { $together ->
    [yes] Together
   *[no] { $name }, alone
}
# As part-who, and about how long it takes.
# $together (yes, no), $name (word), $time (minutes)
part-who-and-time = { $together ->
    [yes] Together
   *[no] { $name }, alone
}, about { $time }

# Where turns were taken before: what was broken off days ago is a talk of its own.
part-turns-anew = You have taken turns here before. This begins with a first turn again.
# $made (number): plans, promises or requests
part-made-so-far = Made here so far: { $made }.
part-make-another = Make another one
part-destroy = Destroy what is written here
part-open-summary = Open the summary
part-open-promises = Open promises and agreements
part-choose-days = Choose the days

# Under a question that only one of the two answers: by name, or by their role in what happened. “This time”: both were
# hurt, or both broke trust, and it is about one of the two hurts.
# $part-answerer (named, hurt, hurt-this-time, broke, broke-this-time), $name (word)
part-writes-here = { $part-answerer ->
   *[named] { $name } writes here.
    [hurt] The one who was hurt writes here.
    [hurt-this-time] The one whose hurt it is this time writes here.
    [broke] The one who broke trust writes here.
    [broke-this-time] The one who answers for it this time writes here.
}
# As part-writes-here, where one of a few lines is chosen.
# $part-answerer (named, hurt, hurt-this-time, broke, broke-this-time), $name (word)
part-chooses-here = { $part-answerer ->
   *[named] { $name } chooses here.
    [hurt] The one who was hurt chooses here.
    [hurt-this-time] The one whose hurt it is this time chooses here.
    [broke] The one who broke trust chooses here.
    [broke-this-time] The one who answers for it this time chooses here.
}

# Whether somebody was understood, when two take turns or guess.
# $teller (word): spoken to, $listener (word)
part-did-they-get-it = { $teller }, did { $listener } get it?

# Words that were written alone are brought, piece by piece.
part-bring-what = Is there something here that you want to bring to both of you? What you bring can be read by both from then on. The rest stays yours alone.
part-both-can-read = Both of you can read this here.
# $asked: the question that the piece answers, in the guide’s words
part-bring-one = Bring: { $asked }
part-keep-the-rest = Keep the rest for now: go on

# In the place of words that are not there, or not to be read yet: it does not say which.
part-shown-once-brought = What was written alone shows here once its author brings it.
part-shown-once-opened = What each wrote alone shows here once both have opened it.
# $title: the part in which it was written
part-change-one = Change it: { $title }

# What a box begins with. $day (word): with its weekday
part-fill-day = { $day }.
# $names (word): of both, $day (word): today, with its weekday
part-fill-names = { $names }, { $day }.
