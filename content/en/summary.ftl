### The summary they choose together.

summary-title = Summary
summary-together = A summary that you choose
# $solo (yes, no): one walks alone
summary-only-shared = { $solo ->
    [yes] You choose what enters it, item by item. Your notes and private answers stay out of it. It is written to a file only after you have said yes to exactly these items. It is not a clinical record.
   *[no] Only what is shared can enter it, item by item. It is written to a file only after everybody has said yes to exactly these items. It is not a clinical record.
}
# How many items. $shared (number), $chosen (number)
summary-count = To choose from so far: { $shared }. Chosen: { $chosen }.
summary-look = Look at it
# $name (word)
summary-said-yes = { $name } said yes to it as it is now.
# What one of them says to the summary. $name (word)
summary-yes = { $name }: yes, as it is now
summary-write = Write it to a file

summary-nothing-shared = There is nothing to choose from yet.
# How many items there are. $all (number)
summary-items = { $all ->
    [one] There is one item to choose from. What is chosen is in the summary.
   *[other] There are { $all } items to choose from. What is chosen is in the summary.
}
# One item.
summary-in = Take it in
summary-out = Take it out
# All items.
summary-all-in = Take all of it in
summary-all-out = Take all of it out
# Takes in what a helper reads first, to be struck line by line.
summary-first-page = A first page for a helper

# An item that is one's own. $name (word), $item (word)
summary-whose = { $name }: { $item }
# What was brought to a check-in. $title (word): of the check-in, $on (date)
summary-brought = { $title }, { $on }: what was brought
# What came on a hard day. $what (word), $on (date)
summary-hard-day = { $what }, { $on }
# $name (word): given to what broke trust
summary-breach = What broke trust: { $name }

summary-preview = The summary as it is now
# $when (word): a day
summary-review = When we look at it again: { $when }.
# $name (word), $answer (word)
summary-answered = The answer to the request, by { $name }: { $answer }.

summary-file = The file is written into the folder you started trustpath from. It is plain: anyone who gets it can read it. A file that is there already is left alone.
summary-html = A page for a browser, to read or to print
summary-markdown = Markdown
summary-text = Plain text
summary-json = JSON, for other programs
