### The list of what broke trust.

breaches-about = Naming it gives the work a place. It takes a short neutral name and a sentence of fact, no more. You can leave it out. Then the pages say the same to everybody.
breaches-one-open = If there is more than one thing, each gets its own time. One is open. The others are put off, and can wait.
breaches-enough = Three is the most at once. You can rename one that is over.
breaches-new = Name something that broke trust

# In the list: the name of one, and how it stands. Known to both of them.
# $name (word), $open (yes, no)
breaches-known = { $open ->
    [yes] { $name } (open)
   *[no] { $name } (put off)
}
# Named by the one who reads it, and not brought to the other yet.
# $name (word), $open (yes, no)
breaches-own = { $open ->
    [yes] { $name } (yours alone, open)
   *[no] { $name } (yours alone, put off)
}
# Brought by one of them; the other, who is here, has not answered yet.
# $name (word), $by (word), $other (word)
breaches-brought = { $name } (brought by { $by }, waits for { $other })
# Brought by the one who reads it; the other has not answered yet.
# $name (word), $open (yes, no), $other (word)
breaches-waits = { $open ->
    [yes] { $name } (open, waits for { $other })
   *[no] { $name } (put off, waits for { $other })
}
# The two turned out to be one thing.
# $name (word), $other (word)
breaches-same = { $name } (the same as “{ $other }”)
