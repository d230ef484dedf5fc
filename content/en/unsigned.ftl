### Lines that say who they are from, and are not signed by that person.

unsigned-title = Not signed
# $lines (number)
unsigned-count = { $lines ->
    [one] { $lines } line is not signed by the person it names.
   *[other] { $lines } lines are not signed by the person they name.
}
unsigned-about = They are only shown here. They change nothing, delete nothing and agree to nothing. Each person who has a passphrase signs what they write, so somebody else may have written these, or they were written before signing began here.
unsigned-none = Nothing here is unsigned.
# Of notes in the name of who is here. $notes (number)
unsigned-came = { $notes ->
    [one] This { $notes } note came while you were locked. Is it yours?
   *[other] These { $notes } notes came while you were locked. Are they yours?
}
# Of lines of several kinds. $lines (number)
unsigned-came-lines = { $lines ->
    [one] This { $lines } line came in your name while your key was not open. Is it yours?
   *[other] These { $lines } lines came in your name while your key was not open. Are they yours?
}
# Both are here. $lines (number)
unsigned-came-to-both = { $lines ->
    [one] This { $lines } line came in the name of one of you while the key of that person was not open. Is it theirs?
   *[other] These { $lines } lines came in the name of one of you while the key of that person was not open. Are they theirs?
}
unsigned-came-about = They came without the passphrase of the person they name: from the shell, from another window, or while you both sat here with the other key. Until that person signs them they add words and do nothing else. Look at them first, if you are not sure.
unsigned-sign-all = Sign all of these
unsigned-sign = It is mine: sign it
unsigned-not-now = Not now
unsigned-disown-all = None of these are mine
unsigned-disown = It is not mine
# Where somebody said so.
unsigned-disowned = You said that this is not yours. It changes nothing, and you are not asked about it again.

# In a list, and over the words. $name (word): the one whom the line names
unsigned-says = It says it is from { $name }. It is not signed.
# $name (word), $other (word): the one who signed it
unsigned-signed-by = It says it is from { $name }. Only { $other } signed it.
# One of the list. $day (word), $what (word): one of the kinds below, $name (word)
unsigned-item = { $day }: { $what }, says it is from { $name }, not signed
unsigned-when = { $day }.
unsigned-would-delete = It would take something away. It does not.
unsigned-would-replace = It would stand in the place of something else. It does not.
# To the one who may sign it.
unsigned-will-delete = It would take away something of yours. It does so only if you sign it, as after you deleted that on another computer.
unsigned-will-replace = It would stand in the place of something of yours. It does so only if you sign it, as after you changed that on another computer.

# What such a line is. $unsigned-what (note, answer, plan, consent, checkin, breach, approval, pick, progress, other)
unsigned-kind = { $unsigned-what ->
    [note] A note
    [answer] An answer
    [plan] A promise or a plan
    [consent] An answer to a request
    [checkin] A check-in
    [breach] What broke trust
    [approval] A yes to the summary
    [pick] A choice for the summary
    [progress] How far somebody came
   *[other] Another entry
}

# Once, when somebody signs for the first time. $name (word), $lines (number)
unsigned-began = { $lines ->
    [one] What { $name } writes is signed from now on. { $lines } line that stood here keeps its effect.
   *[other] What { $name } writes is signed from now on. { $lines } lines that stood here keep their effect.
}

# In the list of a command. $id (word), $name (word)
unsigned-listed = { $id }  says it is from { $name }, not signed
