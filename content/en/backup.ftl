### Said by `trustpath backup` and `trustpath restore`.

# Nothing to copy. $path (word): of the data folder
backup-nothing = There is no journey in { $path } yet, so there is nothing to copy.
# Before a backup without a passphrase of its own. $texts (number): lines and half-written texts that are not sealed
backup-readable = { $texts ->
    [one] One text in this folder is not sealed.
   *[other] { $texts } texts in this folder are not sealed.
} Anybody who has the backup can read what is not sealed.
# Follows it, at a terminal.
backup-offer = A passphrase for the file seals all of it. Without one, press Enter: the file stays readable.
# Follows it, where nobody can be asked. What is in backticks stays as it is.
backup-offer-option = With --seal, a passphrase seals all of it.
# Before a passphrase is typed.
backup-new-passphrase = A passphrase for this file:
backup-once-more = The same once more:
backup-differ = The two were not the same. Nothing was written.
# Before the passphrase of a backup is typed.
backup-passphrase = The passphrase of this file:
# Written. $path (word), $files (number)
backup-written = { $files ->
    [one] Wrote one file into { $path }.
   *[other] Wrote { $files } files into { $path }.
}
# Follows it. What is in backticks is typed in a shell. $path (word)
backup-opens = `trustpath restore` brings it back, and `tar -xf { $path }` opens it.
# Follows it, of one with a passphrase of its own. $path (word)
backup-opens-sealed = `trustpath restore` brings it back. `age -d { $path } | tar -x` opens it, with its passphrase. A forgotten passphrase cannot be found again.
# A bare archive would be shown as signs on the screen.
backup-not-on-a-screen = A backup is no text for a screen. Name a file, or send it on with `|` or `>`.

# Why a file is not brought back. $path (word): of the file
backup-not-one = { $path } is no backup of trustpath, or it is damaged. Nothing was taken from it.
# $path (word), $name (word): of something inside
backup-holds = { $path } holds { $name }, which no backup of trustpath holds. Nothing was taken from it.
backup-too-large = { $path } is larger than any backup of trustpath. Nothing was taken from it.
backup-wrong-passphrase = This passphrase does not open the file. Nothing was changed.
backup-undescribed = The backup does not say which folder it is of, so nothing was taken from it.
# $format (number): of the folder in the backup
backup-newer = The backup is of a newer trustpath (format { $format }). The newer one can bring it back. Nothing was taken from it.
# $path (word): of the data folder
backup-other-folder = The backup is of another journey than the one in { $path }. Nothing was changed. With --data-dir you can name a new folder for it.

# Brought back. $path (word): of the data folder, $lines (number): that were added
backup-restored = { $lines ->
    [one] Brought one line back into { $path }.
   *[other] Brought { $lines } lines back into { $path }.
}
# Nothing was missing. $path (word): of the data folder
backup-nothing-missing = Everything in the backup is in { $path } already. What was deleted since stays deleted.
# $keys (number): key files that were added
backup-keys = { $keys ->
    [one] One key file was added.
   *[other] { $keys } key files were added.
} The passphrases of that time open them.
backup-drafts = Half-written words came back too. They are offered when their author sits down.
# $lines (number): that are to be sealed
backup-waiting = { $lines ->
    [one] One line was left in the backup,
   *[other] { $lines } lines were left in the backup,
} because the key that seals it does not read just now. `trustpath doctor` may tell more.
# $files (number): with unknown names
backup-passed-over = { $files ->
    [one] One file in it has no place in a journey and was left out.
   *[other] { $files } files in it have no place in a journey and were left out.
}
# A folder that was not there before. Both may have a key.
backup-compare = If both of you have a passphrase, compare the six words once more before you share something new.
