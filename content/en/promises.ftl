### All promises, agreements, rituals, plans and requests on one page.

promises-back = Back to promises and agreements
promises-nothing-yet = Nothing is here yet. Promises, agreements and rituals come here from the pages on which you make them.

# The headings of the sections.
promises-heading-due = Due
promises-heading-promises = Promises
promises-heading-closed = Closed lately
promises-heading-agreements = Agreements
promises-heading-rituals = Rituals
promises-heading-plans = Plans
promises-heading-requests = Requests

promises-a-request = A request
# $name (word): who made it, or both
promises-someones = { $name }’s promise

# Whose promise it is, and when it is due; never that it is late. $name (word), $days-due (today, ahead, past), $day (word): “Saturday”, “Sunday 22 November”
promises-for = { $name }: { $days-due ->
    [today] for today
    [ahead] for { $day }
   *[past] was for { $day }
}
# $name (word)
promises-without-day = { $name }: without a day
# A rhythm whose last day is over. $name (word)
promises-no-day-left = { $name }: no day is left
# A promise that was closed lately. $name (word), $promises-how (kept, changed, missed), $day (word): “Sunday 22 November”
promises-went = { $name }: { $promises-how ->
    [kept] kept
    [changed] changed in time
   *[missed] missed
}, { $day }
# Opens it. $name (word), $promises-how (kept, changed, missed)
promises-open-closed = { $name }’s promise, { $promises-how ->
    [kept] kept
    [changed] changed in time
   *[missed] missed
}

# Agreements and plans, each under its title, and when they are looked at again. $title (word)
promises-again-both = { $title }: to look at again, when both of you are here
# $title (word)
promises-again-today = { $title }: to look at again today
# $title (word), $day (word): “Sunday 22 November”
promises-again-since = { $title }: to look at again; the day was { $day }
# $title (word), $day (word): “Sunday 22 November”
promises-again-on = { $title }: again on { $day }
# $title (word), $day (word): “Sunday 22 November”
promises-ended = { $title }: it ended on { $day }, as planned

# How often a ritual was done, after a colon. $all (number): at all; $lately (number): in the last three weeks; $today (yes, no)
promises-repeated = { $all ->
    [0] not begun yet
   *[other] { $lately ->
        [0] done { $all ->
            [1] once
            [2] twice
           *[other] { $all } times
        } in all
       *[other] done { $lately ->
            [1] once
            [2] twice
           *[other] { $lately } times
        } in the last three weeks, { $all ->
            [1] once
            [2] twice
           *[other] { $all } times
        } in all{ $today ->
            [yes] , today too
           *[no] {""}
        }
    }
}
# $title (word), $repeated (word): “done twice in all”
promises-ritual = { $title }: { $repeated }
# $solo (yes, no), $title (word)
promises-did-today = { $solo ->
    [yes] I did it today
   *[no] We did it today
}: { $title }

# A request, and how it stands. $name (word): who asks; $other (word): who answered; $answer (word): “yes, but smaller”
promises-answered = { $name }: { $other } said “{ $answer }”
# $name (word)
promises-unanswered = { $name }: not answered yet
# $name (word)
promises-not-brought = { $name }: not brought; only you see it

# Told to the one who promised, alone. $closed (number), $good (number)
promises-counted = On { $good } of { $closed } days you kept what you had promised, or changed it in time. Only you see this.
