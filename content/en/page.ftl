### How far one is in a practice: behind the title, and read out.

# $part (number), $parts (number)
page-part = part { $part } of { $parts }
# $part (number), $parts (number), $nth (number), $boxes (number)
page-part-and-box = part { $part } of { $parts }, box { $nth } of { $boxes }
# Behind one of the two above, and how long the rest takes. $place (word), $time (minutes)
page-minutes-left = { $place }, { $time } left
# $part (number), $parts (number)
page-said-part = Part { $part } of { $parts }.
# $part (number), $parts (number), $nth (number), $boxes (number)
page-said-part-and-box = Part { $part } of { $parts }. Box { $nth } of { $boxes }.
