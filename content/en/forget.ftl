### Taking away what was written: said by `trustpath forget`, and by its page in both fronts.

# The title of the page, and of the choice that leads to it.
forget-title = Take everything away

# What goes and what stays, where one of two takes away.
forget-mine-goes = What you wrote alone goes: your notes, your answers, your own check-ins, and what you had not finished. Your passphrase opens nothing after that.
# $name (word): the other's
forget-mine-stays = What you two wrote together stays, and your name with it. It belongs to { $name } as well. What { $name } wrote alone stays.
forget-mine-leaves = You cannot sit down in this folder again. To begin anew, you can start a new folder.
# Where all of it is taken away.
forget-all-goes = Everything in this folder goes: what each of you wrote, and what you wrote together.
forget-all-goes-alone = Everything in this folder goes.
# $path (word): the data folder
forget-folder = The folder is { $path }.

# What stays elsewhere: a heading and its list.
forget-elsewhere = What this does not reach
forget-elsewhere-copies = Backups, and copies that you or a sync made somewhere else.
forget-elsewhere-machines = Another computer that holds a copy. It destroys its copy when this folder is synced to it and somebody sits down there.
forget-elsewhere-exports = Files that you wrote out: a summary, a calendar, a journal, a letter.
forget-elsewhere-shell = The history of your shell, and what a terminal kept.
forget-elsewhere-read = What your partner has read, copied or photographed.
forget-elsewhere-disk = A disk may keep traces for a while.

# Undo. What is in backticks is typed in a shell.
forget-undo = You can write an undo file first. It is a backup of all that is here now, sealed by a passphrase of its own. Brought back into a new folder, everything is there again.
forget-undo-in-a-shell = In a shell, `trustpath backup --seal FILE` writes it.

# Said by the command. Before the undo file is named.
forget-undo-ask = A file for the undo, or just Enter for none:
# Before passphrases.
forget-ask-first = Take it away? Type yes to go on; anything else leaves all as it is:
# The second time. $word (word): take away
forget-ask-again = This cannot be taken back without an undo file. Type the words “{ $word }” to do it:
forget-word = take away
forget-left-as-it-was = Nothing was changed.
forget-say-yes = Nobody can be asked here. With --yes it is done without asking.
# $path (word): the data folder
forget-nothing = There is nothing in { $path }.

# Done. $lines (number)
forget-done = { $lines ->
    [one] Done. One line was destroyed.
   *[other] Done. { $lines } lines were destroyed.
}
# $lines (number): in files that another computer writes
forget-remaining = { $lines ->
    [one] One line is in a file of another computer.
   *[other] { $lines } lines are in files of another computer.
} They are shown no more. They are destroyed when somebody sits down there.
forget-done-all = Done. Everything was destroyed.
# $files (word): names of files and folders
forget-not-ours = These were left, for trustpath did not make them: { $files }.

# The page in both fronts: its choices and its questions.
forget-take-mine = Take away what you wrote
forget-take-all = Take everything away
forget-sure = Are you sure?
forget-cannot = This cannot be taken back without an undo file.
forget-keep = Keep it
forget-take-it = Take it away
# $name (word): whose words go
forget-prove = The passphrase of { $name }
forget-prove-hint = Everybody whose words go gives their own passphrase.
forget-working = Your words are being destroyed.
forget-each-alone = Each of you can take away your own words here, when you are here alone.
