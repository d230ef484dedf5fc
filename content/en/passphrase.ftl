### A passphrase of one's own: set, changed or taken away.

passphrase-title = Passphrases

# How the words of one of the two are kept. $name (word)
passphrase-has = { $name } has a passphrase: what { $name } writes alone is sealed in the files.
# $name (word)
passphrase-has-none = { $name } has none: what { $name } writes alone is hidden here, and readable in the files.
# $name (word), $lines (number)
passphrase-has-readable = { $lines ->
    [one] { $name } has a passphrase. One line that { $name } wrote is still readable in the files.
   *[other] { $name } has a passphrase. { $lines } lines that { $name } wrote are still readable in the files.
}
# Of those lines. $machines: the names of computers, or “another computer”
passphrase-readable-there = What is readable was written on { $machines }, in another copy of this folder. It is sealed when you open the guide there with your passphrase.
passphrase-readable-gone = If nobody opens that copy any more, it can be sealed here.
passphrase-seal-here = Seal it here
# Of words that were deleted or changed. $lines (number), $machines: as above
passphrase-deleted-there = { $lines ->
    [one] One line that you deleted or changed is still as it was in the files. It was written on { $machines }, in another copy of this folder. It is destroyed when you open the guide there.
   *[other] { $lines } lines that you deleted or changed are still as they were in the files. They were written on { $machines }, in another copy of this folder. They are destroyed when you open the guide there.
}
passphrase-deleted-gone = If nobody opens that copy any more, this can be done here.
passphrase-destroy-here = Destroy it here
passphrase-each-alone = Each sets their own while they are here alone.
passphrase-seals = With a passphrase, what you write alone is sealed in the files. What two people share is sealed once both of them have one.

passphrase-set = Set a passphrase
passphrase-show-key = Show my recovery key
passphrase-take-away = Take it away

# Six words that stand for a key, always in English. $words (word)
passphrase-own-words = The six words of your key: { $words }.
# $words (word)
passphrase-other-words = The six words of the other key, to compare once side by side: { $words }.
passphrase-compared = We compared them: they are the same

# Other key files of the one who is here. $files (word)
passphrase-unopened = Another key lies here that your passphrase does not open: { $files }. It is kept. Sit down with its passphrase, and change that one to yours: then one passphrase opens both.
passphrase-apart = This passphrase opens another key than the one in use on this computer. It opens what was sealed to it. To open both, change it to the passphrase from before.

passphrase-limits = What it does not protect against
passphrase-limit-machine = Somebody with administrator rights on this computer, or a program that records keys.
passphrase-limit-looking-on = Somebody who looks on while you type or read.
passphrase-limit-pressure = A passphrase that was given under pressure.
passphrase-limit-traces = How many entries there are, when they were made, and roughly how long they are.
passphrase-limit-copies = Older backups, and copies that a sync has made before.
passphrase-limit-screen = Text that stays on a screen when the program is killed.

passphrase-before = Before you set it
passphrase-forgotten = If you forget it, nobody can open what you wrote: not you, and nobody else.
passphrase-key-first = A recovery key is shown before anything is sealed. Written on paper and kept where only you go, it opens everything too.
passphrase-seals-older = Everything you have written so far is sealed as well. Older backups and synced copies stay as they are.

passphrase-first = A passphrase
passphrase-first-hint = A few words that only you put together are stronger than one odd word.
passphrase-once-more = Once more
passphrase-once-more-hint = So that it is what you meant to type.
passphrase-prove = Your passphrase?
passphrase-prove-to-show = Then your recovery key is shown.
passphrase-prove-to-change = Then you choose another one. Your recovery key works here too.
passphrase-prove-to-take-away = Then you can take it away. Your recovery key works here too.
passphrase-weak = A short passphrase can be found by trying many. A few words more make that much harder. You can also keep this one.
passphrase-unseen = What is typed here does not show.
passphrase-unlike = The two were not the same. It can be tried again.

passphrase-moment = One moment
passphrase-working = Working … This takes about a second.
# How far the sealing of lines has come. $done (number), $all (number)
passphrase-working-lines = Working … { $done } of { $all } lines.

passphrase-key = Your recovery key
passphrase-key-opens = This line opens everything without the passphrase. Paper is a good place for it.
passphrase-key-one-line = It is one line, also where it takes two rows here. Written without blanks, the tool age reads it as it stands.
passphrase-not-set-yet = The passphrase is not set yet, and nothing is sealed before you go on.
passphrase-written-down = I have written it down
passphrase-without-key = Go on without it
passphrase-set-none = Not now: set no passphrase

passphrase-to-be-sure = To be sure
# Of the recovery key, which is no longer shown. $letters (number)
passphrase-last-letters = The last { $letters } letters of it, as you wrote them down?
passphrase-not-the-end = That was not the end of it. It is shown once more.

passphrase-removing = Take it away?
passphrase-removing-means = What you wrote alone is then hidden here, and readable for anyone who can open the folder.
passphrase-keep = Keep it

passphrase-done = Done
# $lines (number)
passphrase-unreached = { $lines ->
    [one] { $lines } line could not be reached from here: another window or another computer holds it. The page about passphrases says more.
   *[other] { $lines } lines could not be reached from here: another window or another computer holds them. The page about passphrases says more.
}
passphrase-look-again = You can look at this page again at any time.
