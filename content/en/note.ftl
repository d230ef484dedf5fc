### One note of the journal.

# $begun (word): the day and time at which the note was begun
note-heading = Note, { $begun }
note-back = Back to the journal
note-none = There is no such note, or it is not for whoever is here.
