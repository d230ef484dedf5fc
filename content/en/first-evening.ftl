### The very first evening in a folder, before it begins; and behind it a passphrase, now or another time.

# $minutes (minutes), $ends (time)
first-evening-takes = This takes { $minutes }, until { $ends }. Nothing hard comes tonight.
# Under the text that two read together.
first-evening-comes = First each of you names three solid things, alone. Then you say them to each other, try a word for a pause, and choose a next day. You can pass each part. With one solid thing each, this evening is done.
# The same for one who walks alone.
first-evening-comes-solo = You name three solid things in your life, and one thing that you can say to a friend. Then you choose a next day. You can pass each part. With one solid thing, this evening is done.

protect-title = A passphrase, now or another time
protect-without = Without a passphrase, the words that you write alone are only hidden on the screen. Anyone who can open the folder on this computer can read them.
protect-with = With a passphrase of your own, only you can open what you write alone. Setting one takes a few minutes, alone. You can do it on any day, under “All pages”.
# $name (word): one of the two
protect-now-by = { $name } alone: a passphrase now
# To one who walks alone.
protect-now = A passphrase now
