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

# Of one's own sealed answer, where two live on two computers and write letters. $name: the other one
written-may-open = You two are on two computers. This answer can open without a meeting: once you and { $name } have both answered, and both said so.
written-say-open = My answer may open
# $name: the other one
written-said-open = You said that this answer may open. It does once { $name } has said the same of theirs. The letters carry it.
written-unsay-open = Keep it closed for now
