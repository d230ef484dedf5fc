### What two said yes to, each alone: a few lines of it, opened together.

# Where not both have a passphrase.
overlap-passphrases = This list is for two who each have a passphrase. Without one, somebody could read your list in the files. You can read on, and sort another day.

# Before they open it.
overlap-ask = If each of you says “open”, the program compares your two lists. It shows at most three lines to which both said yes, chosen by chance. The rest of these lists stays closed, for ever.
# One of them has not sorted yet, or it was left for today. It is the same sentence, so that nobody is told which.
overlap-waits = Nothing is open here now. Each of you first sorts alone. Nobody is told who has not.

# Over the lines.
overlap-lines = Both of you said yes to this, some time:
overlap-rest = The rest stays closed. Each of you can take a line back, alone, on your own list. Then it is not here any more. If you begin this page again, these lines go, and each of you makes a new list.
overlap-none = There is no line here. That says nothing. A line may have been a no, a maybe, a pass, or a yes that was kept back.
