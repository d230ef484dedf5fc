### The private check, asked of one person alone. Nothing of it is kept.

safety-not-for-two = This page is for one person alone. It is there whenever one of you is here alone.
safety-skip = Skip this
safety-begin = Begin the check
# Which question of how many.
# $nth (number), $all (number)
safety-at = { $nth } of { $all }. Nothing of this is kept.
safety-leave = Leave the check
