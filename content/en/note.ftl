### One note of the journal.

# $begun (word): the day that the note is about, and its time where one is known
note-heading = Note, { $begun }
# Where a note is about another day than the one on which it was begun. $begun (word): a day and time
note-written = Written on { $begun }.
# Tags that came with a note from another program. $tags (private): one or more
note-tags = Tags: { $tags }
# A mark that came with a note from another program.
note-starred = Marked with a star.
note-another-day = It is about another day
note-which-day = Which day is it about?
note-back = Back to the journal
note-none = There is no such note, or it is not for whoever is here.
