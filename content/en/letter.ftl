### Letters between two folders: written and read by commands, in the shell that they were called from.

# Why no letter was written or taken: each follows a colon.
letter-needs-passphrase = a letter is sealed and signed, so it wants a passphrase of yours. You can set one in the guide, on the page “Passphrases”.
letter-needs-their-key = the other key is not known here yet. An invitation comes first.
letter-not-one = it is no letter of trustpath, or it was damaged on its way. Nothing of it was taken. You can ask for it once more.
letter-newer = a newer trustpath wrote it, and that one can read it. Nothing of it was taken.
letter-other-key = it is not sealed to your key. Perhaps it is one of your own, or your key was another one then.
letter-other-words = these words do not open it. You can try again, as often as it takes.
letter-other-folder = it belongs to another journey than the one in this folder. Nothing of it was taken.
letter-not-signed = it is not signed with the other key that is known here. Nothing of it was taken. If their key is a new one, compare the six words first, on the page “Passphrases”.
letter-is-invitation = it is an invitation, and a journey is in this folder already. --data-dir names another folder for it.
letter-folder-in-use = a journey is in this folder already. An invitation wants a new folder, which --data-dir can name.

# What ends with “did not work” is followed by a colon and one of the reasons above. $file (word)
letter-writing = Writing the letter { $file } did not work
# $file (word)
letter-reading = Reading the letter { $file } did not work
letter-nobody-here = nobody is set up in this folder yet. A folder begins with the guide, or with an invitation.
letter-alone = you walk alone here, so nobody waits for a letter. “Change names, or one or two people” in the guide makes it two.

# A letter was written. $name: the other one, $lines (number)
letter-written = { $lines ->
    [0] The letter is written. Nothing in it is new; it tells what has come here, and only { $name } can open it.
    [one] The letter is written. It holds one line, and only { $name } can open it.
   *[other] The letter is written. It holds { $lines } lines, and only { $name } can open it.
}
# The six words stand below. $name: the other one
letter-invitation-written = The letter is written. It is an invitation for { $name }, and these six words open it:
# $name: the other one
letter-invitation-say = Say them to { $name } on the phone, or when you see each other. Sent along with the letter, they would open it for anybody. An older invitation does not count any more.

# Before the words are typed; nothing of them shows.
letter-words-of-invitation = The six words that open this invitation:
# A folder began. $name: who is invited, $other: who invites, $path: of a folder
letter-began = Welcome, { $name }. { $other } invites you, and your own folder begins: { $path }
letter-next-passphrase = Next: open the guide with `trustpath`, and set a passphrase on the page “Passphrases”.
letter-next-own-key = Your passphrase is the one from before.
# $other: who invited
letter-next-write = Then write a letter back with `trustpath letter write FILE`, so that { $other } gets your key.

# A letter was taken. $name: who wrote it, $lines (number)
letter-taken = { $lines ->
    [0] { $name }’s letter was read. Nothing in it is new.
    [one] { $name }’s letter was read. One line is new.
   *[other] { $name }’s letter was read. { $lines } lines are new.
}
# Two rows of words stand below. $name: the other one
letter-compare = Read these six words to each other, once. They show that no one else stands between you and { $name }.
# $words (word)
letter-own-words = Yours: { $words }
# $name: the other one, $words (word)
letter-other-words-are = { $name }’s: { $words }
letter-compared = If they are the same on both computers, say so in the guide, on the page “Passphrases”. If they differ, write nothing yet, and ask for a new invitation.
