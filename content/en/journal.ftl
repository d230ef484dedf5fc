### The journal: the list of notes, the search, and what is half-written.

journal-empty = Nothing is written yet. A note is only for clarity; a few lines are enough.
# $name (word)
journal-notes-of = Notes of { $name }. They show only while you are here alone.
journal-notes-of-both = Notes that both of you can read.
journal-older = Older notes
journal-newer = Newer notes
journal-search = Search
# $left (number)
journal-still-opening = { $left ->
    [one] { $left } more note is still opening.
   *[other] { $left } more notes are still opening.
}

# The search.
journal-search-ask = Search the journal
journal-search-about = Words to look for. Capitals do not matter.
journal-looking = Looking through your notes …
journal-stop-looking = Stop looking
# Which of the notes that were found are shown.
# $from (number), $to (number), $all (number)
journal-found = { $all ->
    [1] One note holds these words.
   *[other] { $from } to { $to } of { $all } notes that hold these words.
}
journal-older-found = Older ones
journal-newer-found = Newer ones
journal-search-again = Search again

# Words that were typed somewhere and not kept yet.
journal-half-written = Half-written
# The question or the name of the field in which they were begun.
# $what (word)
journal-half-written-of = Half-written: { $what }
journal-half-written-loose = Half-written: words that no page asks for now
journal-half-written-more = More that is half-written
journal-loose-about = No page asks for these words now. They are kept here as they are.
journal-keep-as-note = Keep them as a note
journal-note-half-written = A note is half-written.
journal-go-on-with-it = Go on with it
journal-another-note = Begin another one
