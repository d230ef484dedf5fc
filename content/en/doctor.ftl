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
# $mode: the permissions as chmod takes them, like 755
doctor-exposed = { $place }: others on this machine may look in (mode { $mode }). `chmod go-rwx` closes it.
doctor-leftover = { $place }: left by an interrupted run. Nothing else needs it.
doctor-draft = { $place }: an unfinished text waits here.
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

# After some findings of one kind. $more (number)
doctor-more = … and { $more } more of this kind.

# Seats by their places, without names: the records that hold the names may be what is damaged.
doctor-passphrase-both = Both seats have a passphrase.
doctor-passphrase-first = The first seat has a passphrase.
doctor-passphrase-second = The second seat has a passphrase.
doctor-passphrase-nobody = Nobody has a passphrase here: whoever can open these files can read them.

# The last line.
doctor-no-folder = There is no data folder at { $path } yet. Nothing is wrong.
doctor-all-well = All is well in { $path }.
doctor-none-pressing = Nothing here needs attention.
# $pressing (number)
doctor-pressing = { $pressing ->
    [one] One of these needs attention. Nothing was changed.
   *[other] { $pressing } of these need attention. Nothing was changed.
}
