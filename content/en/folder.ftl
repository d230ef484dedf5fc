### README.txt of the data folder: a paragraph each. Commands stand between some of them, and file names and the names in quotes are what the files hold: they stay as they are.

folder-holds = This folder holds what was written in trustpath, a private guide for rebuilding trust.

# A command follows.
folder-by-hand = To read it by hand: every file writers/*/*.jsonl is plain text, one line for each thing that was written, newest last. With the tool jq, this shows all notes:

# A command follows.
folder-answers = And this shows all answers, each under the question that was asked (null where an earlier version did not keep it):

folder-versions = Several lines with the same "id" are versions of one thing; the one with the greatest "hlc" counts. A line with "del":true says that the thing was deleted; a line with "scrubbed":true stood for words that were destroyed on purpose.

# A command follows.
folder-sealed = Where somebody set a passphrase, lines have an "enc" instead: the base64 of a file of the tool age, sealed to the key in keys/. Inside is the line as it would stand there otherwise. This opens the first person's key; it asks for the passphrase:

# Follows the command that writes the first person's key to ~/trustpath-key.txt. A command follows.
folder-opening = (Whoever has only the recovery key puts that one line into ~/trustpath-key.txt. The second person's key is in keys/second.age, one whose passphrase was removed in keys/first.removed.age.) And this opens every line, and every unfinished text, that the key opens:

# A command follows.
folder-notes = Notes are shown from there as above:

# A command follows that removes the key and what was opened.
folder-removing = Afterwards everything can be read in that file and opened by that key, so they go again:

# The last lines, one below the other.
folder-copy = To keep a copy: copy this whole folder, best while trustpath is not running.
folder-two-machines = To walk on two machines: let a folder sync carry it. local/, backup/ and quarantine/ stay on one machine.
folder-quarantine = quarantine/ holds copies of damaged lines. Nothing in it is needed, and nothing in it is ever deleted.
folder-editing = Lines may be edited by hand. One whose author has a passphrase is then shown as not signed; the others are accepted, and `trustpath doctor` names them.
