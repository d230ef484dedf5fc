### What was told to the guide, to be read again: a list, newest first.

written-title = What I wrote in the guide
written-title-both = What we wrote in the guide
written-about = Here is what was written on the pages of the guide, newest first. Notes are in the journal.
# Which of them this page lists. $from (number), $to (number), $all (number)
written-count = { $all ->
    [1] There is one.
   *[other] { $from } to { $to } of { $all }.
}
# One of them in the list. $day (word), $what (word): the question, $written-readers (both, sealed, alone, solo)
written-item = { $written-readers ->
    [both] { $day }: { $what } (both of you can read it)
    [sealed] { $day }: { $what } (sealed)
    [alone] { $day }: { $what } (yours alone)
   *[solo] { $day }: { $what }
}
written-older = Older ones
written-newer = Newer ones
written-by-page = One page of the guide at a time
written-more-pages = More pages
written-pages-before = Pages before
# $page (word): the title of a page, $day (word): with its weekday
written-where = On the page “{ $page }”, { $day }.
# $day (word): with its weekday
written-when = { $day }.
written-go-there = Go to where it was written
