### The private check, asked of one person alone. Nothing of it is kept.

safety-skip = Skip this
safety-begin = Begin the check
safety-kept-nowhere = Nothing of this is kept in the files.
# Ends the questions at once.
safety-done = Done

### Private minutes for two: one stays, the other goes out of sight, then they change places. Each meets the private check.

minutes-title = Two private minutes each
minutes-change-places = One of you stays here. The other goes out of sight and out of hearing. Then you change places.
# $all (spelled): the questions
minutes-nobody-learns = There are { $all } short questions. Nobody learns whether they were answered.
minutes-all-lead-on = All three choices lead on to the same page. Nothing is counted, and nothing is kept in the files.
minutes-if-asked = If you are asked afterwards, you can say: “I went straight to the end. It lets you.” Nobody can tell, not even the program.
# The title of the check, and of the page that lists it.
# $check (word), $pages (word)
minutes-alone = If you cannot be apart now, each of you can do this alone at another time. It is called “{ $check }”, under “{ $pages }”.
# $name (word): who stays first
minutes-now = Now: { $name } first
minutes-another-time = Another time
minutes-skip = Skip it this time

# To the one who has the keyboard now. $all (spelled): the questions
minutes-what-comes = Now come { $all } short questions, for you alone. You may pass on each of them, and “Done” ends them at once. You do not have to be sure of an answer. { KEY("lock") } covers the page and forgets your answers.
# After somebody’s minutes, whoever reads it.
minutes-between = Now the other, or go on.
minutes-the-other = Now the other
