### How days, times, numbers, lists and stretches of time are said. Other messages name them as holes of a kind.

# The language, in itself.
language-name = English

# 22 November. $day (number), $month (word)
date-day = { $day } { $month }
# 22 November 2026. $day (number), $month (word), $year (word)
date-year = { $day } { $month } { $year }
# November 2026. $month (word), $year (word)
date-month = { $month } { $year }
# Sunday 22 November. $weekday (word), $day (word): the day and its month
date-weekday = { $weekday } { $day }
# A day among others of its month: 22. $day (number)
date-day-alone = { $day }
# Several days of one month: 22, 24 and 25 November. $days (word), $month (word)
date-days = { $days } { $month }
# The same with the year. $days (word), $month (word), $year (word)
date-days-year = { $days } { $month } { $year }
# From one day to another of one month: 22 to 25 November 2026. $first (number), $last (number): days, $month (word), $year (word)
date-span-month = { $first } to { $last } { $month } { $year }
# Of one year: 31 October to 25 November 2026. $from (word), $to (word): days with their months, $year (word)
date-span-year = { $from } to { $to } { $year }
# From one day of a year to one of another. $from (word), $to (word): dates with their years
date-span = { $from } to { $to }
# A time of day. $hour (word), $minute (word): two digits each
time-of-day = { $hour }:{ $minute }

# $month (number)
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
# The same where there is little room. $month (number)
month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
# $weekday (number): Monday is 1
weekday-of = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}

# The last two of a list. $before (word), $last (word)
list-last = { $before } and { $last }
# The same before a word that begins with the sound “i”: there the “and” of some languages changes. $before (word), $last (word)
list-last-i = { $before } and { $last }
# All before them. $before (word), $next (word)
list-more = { $before }, { $next }

# Names, letters or days in a row, without a last word between them. $before (word), $next (word)
list-row = { $before }, { $next }

# Sentences one behind the other. $before (word), $next (word)
sentences = { $before } { $next }
# Things that belong to one line, none of them a whole sentence. $before (word), $next (word)
clauses = { $before }; { $next }
# A failure, and its cause. $what (word), $why (word)
because = { $what }: { $why }

# Words of somebody, or words that are spoken of.
# $words (word)
quoted = “{ $words }”

# Numbers in words, as far as a reader expects them. $number (number)
spelled = { $number ->
    [0] no
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $number }
}

# $minutes (number)
lasts-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# $hours (number)
lasts-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
# $hours (word), $minutes (word): each with its unit
lasts-both = { $hours } and { $minutes }
