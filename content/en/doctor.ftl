### `trustpath doctor`: what was found in the data folder, and what that means.

# Where something was found. $path (word), $line (number)
doctor-line = { $path }, line { $line }

# Findings. $place is a file, a folder, or a line of a file: what follows the colon is said of it.
doctor-damaged = { $place }: damaged. It is kept as it is, and a copy goes to quarantine/.
doctor-edited = { $place }: was changed outside trustpath. It is taken as it stands.
doctor-torn = { $place }: the last line has no end. It is kept; the next line begins after it.
# $why: which part of the line does not read
doctor-unread = { $place }: kept, but not shown: { $why }.
doctor-file-too-large = { $place }: kept, but not shown: the file is too large.
doctor-other-key = { $place }: sealed to another key than the one that was opened. It is kept, but not shown.
doctor-altered = { $place }: a sealed line that was moved or changed outside trustpath. It is kept, but not shown.
doctor-line-too-long = { $place }: longer than a line can be (16 MiB). It is left alone.
doctor-not-ordinary = { $place }: not an ordinary file. It is left alone.
# $why: one of the reasons in errors.ftl
doctor-unreadable = { $place }: could not be read: { $why }.
# Lines have numbers. $missing (number): how many are missing, $from (number) and $to (number): the first and the last of them
doctor-gap = { $missing ->
    [1] { $place }: line number { $from } is missing. A copy of the folder may hold it.
   *[other] { $place }: line numbers { $from } to { $to } are missing. A copy of the folder may hold them.
}
# $lines (number)
doctor-put-back = { $lines ->
    [one] { $place }: one line had gone from the end. It was put back from this machine’s own copy.
   *[other] { $place }: { $lines } lines had gone from the end. They were put back from this machine’s own copy.
}
# What `trustpath doctor --repair` did with lines that were damaged. $lines (number)
doctor-restored = { $lines ->
    [one] { $place }: one damaged line was put back from this machine’s own copy.
   *[other] { $place }: { $lines } damaged lines were put back from this machine’s own copy.
}
doctor-ahead = { $place }: dated years ahead of today’s clock. It is kept and shown, and later dates do not follow it.
# What `trustpath doctor --repair` did.
doctor-closed = { $place }: closed. Only this account may look in now.
# $to: a file in quarantine/
doctor-aside = { $place }: what was damaged or left over was set aside whole, in { $to }.
doctor-described = { $place }: was missing, and was written anew.
# $mode: the permissions as chmod takes them, like 755
doctor-exposed = { $place }: others on this machine may look in (mode { $mode }). `trustpath doctor --repair` closes it.
doctor-leftover = { $place }: left by an interrupted run. Nothing else needs it.
doctor-draft = { $place }: an unfinished text waits here.
# $lines (number), $machine: the name of a computer, or the words below
doctor-readable = { $lines ->
    [one] { $place }: one line that was written on { $machine } is not sealed yet, although its author has a passphrase. The page about passphrases says more.
   *[other] { $place }: { $lines } lines that were written on { $machine } are not sealed yet, although their author has a passphrase. The page about passphrases says more.
}
# Of words that somebody deleted or changed. $lines (number), $machine: as above
doctor-undestroyed = { $lines ->
    [one] { $place }: one line that was written on { $machine } was deleted, and waits there to be destroyed. The page about passphrases says more.
   *[other] { $place }: { $lines } lines that were written on { $machine } were deleted, and wait there to be destroyed. The page about passphrases says more.
}
doctor-another-machine = another computer
# $why: one of the sentences in errors.ftl that say why a folder is only read
doctor-read-only = { $place }: { $why }
# $things (number)
doctor-forks = { $things ->
    [one] { $place }: one thing was changed in two places at once. Both versions are kept.
   *[other] { $place }: { $things } things were changed in two places at once. All versions are kept.
}
# $lines (number)
doctor-unknown = { $place }: { $lines } lines are of a kind that this version does not know. They are kept.
# $lines (number)
doctor-newer = { $place }: { $lines } lines were written by a newer version. They are kept.

# What every start says in one line, of the same findings. $lines (number)
opened-unread = { $lines ->
    [one] One line or file here could not be read. It is kept as it is.
   *[other] { $lines } lines or files here could not be read. They are kept as they are.
}
# $lines (number)
opened-missing = { $lines ->
    [one] One line that was here is missing. A copy of the folder may hold it.
   *[other] { $lines } lines that were here are missing. A copy of the folder may hold them.
}
# $lines (number)
opened-ahead = { $lines ->
    [one] One line is dated years ahead of today’s clock. It is kept.
   *[other] { $lines } lines are dated years ahead of today’s clock. They are kept.
}
# $lines (number)
opened-put-back = { $lines ->
    [one] One line had gone from a file here. It was put back from this machine’s own copy.
   *[other] { $lines } lines had gone from files here. They were put back from this machine’s own copy.
}
# $lines (number)
opened-readable = { $lines ->
    [one] One line here is not sealed yet, although its author has a passphrase. The page about passphrases says more.
   *[other] { $lines } lines here are not sealed yet, although their author has a passphrase. The page about passphrases says more.
}
# Said by whoever sits down, too.
opened-no-machine = This computer could not keep a small file that the program knows it by. What you write now goes into new files here; nothing is lost by that.
opened-no-locks = The disk of this folder has no locks, so two open windows cannot see each other. What you write now goes into new files here; nothing is lost by that.
opened-ask-doctor = `trustpath doctor` says which.

# After some findings of one kind. $more (number)
doctor-more = … and { $more } more of this kind.

# Seats by their places, without names: the records that hold the names may be what is damaged.
doctor-passphrase-both = Both seats have a passphrase.
doctor-passphrase-first = The first seat has a passphrase.
doctor-passphrase-second = The second seat has a passphrase.
doctor-passphrase-nobody = Nobody has a passphrase here: whoever can open these files can read them.

# $settings (word): each by its name, with its value and where that comes from
doctor-settings = Settings of this machine: { $settings }.

# After the last line, where something needs attention.
doctor-may-repair = Nothing was changed. `trustpath doctor --repair` sets right what it can, and throws nothing away.

# The last line.
doctor-no-folder = There is no data folder at { $path } yet. Nothing is wrong.
doctor-all-well = All is well in { $path }.
doctor-none-pressing = Nothing here needs attention.
# $pressing (number)
doctor-pressing = { $pressing ->
    [one] One of these needs attention.
   *[other] { $pressing } of these need attention.
}
