### Errors of the files: each says what was tried, on which file, why it did not work, and what helps.

# An act on a file or a folder that did not work. $why (word) is one of the reasons below, or the system's own words in
# English; $advice (word) is one of the sentences after them.
# $errors-act (opening-folder, reading-folder, making-folder, finding-folder, reading, writing, rewriting, locking,
# keeping-place, making-draft-place, opening-drafts, reading-drafts, keeping-draft, emptying-draft,
# reading-key, writing-key, noting-key, removing-key, removing-old-key, taking-place, saving-in, saving-to,
# marking-for-destruction, destroying-deleted), $path (word)
errors-failed = { $errors-act ->
    [opening-folder] Opening the folder { $path }
    [reading-folder] Reading the folder { $path }
    [making-folder] Making the folder { $path }
    [finding-folder] Finding the folder { $path }
    [reading] Reading { $path }
    [writing] Writing { $path }
    [rewriting] Rewriting { $path }
    [locking] Locking { $path }
    [keeping-place] Keeping the place in { $path }
    [making-draft-place] Making a place for drafts in { $path }
    [opening-drafts] Opening the drafts in { $path }
    [reading-drafts] Reading the drafts in { $path }
    [keeping-draft] Keeping the draft in { $path }
    [emptying-draft] Emptying the draft in { $path }
    [reading-key] Reading the key { $path }
    [writing-key] Writing the key { $path }
    [noting-key] Noting the key in { $path }
    [removing-key] Removing the key { $path }
    [removing-old-key] Removing the old key { $path }
    [taking-place] Taking a place in { $path }
    [saving-in] Saving in { $path }
    [saving-to] Saving to { $path }
    [marking-for-destruction] Marking what is to be destroyed in { $path }
   *[destroying-deleted] Destroying the deleted words in { $path }
} did not work: { $why }. { $advice }

# Reasons: each follows a colon, and a full stop follows it.
errors-disk-full = the disk is full
errors-quota-used = the space allowed for this account is used up
errors-file-may-not-grow = the file may not grow any further
errors-no-permission = this account has no permission
errors-disk-read-only = the disk can only be read
errors-not-there = it is not there
errors-there-already = there is a file already, and it was left as it is
errors-folder-needed = a file stands where a folder is needed
errors-is-folder = it is a folder
errors-not-ordinary = it is not an ordinary file
errors-too-large = it is larger than such a file ever is

# Advice: each is the last sentence.
errors-free-space = Free some space and try again.
errors-name-another = Name another one.
errors-look-at-owner = Look at who owns it and who may use it, and try again.
errors-make-writable = Make the disk writable, or name another folder with --data-dir.
errors-ask-doctor = `trustpath doctor` may tell more.

# Why a folder cannot be opened.
errors-not-a-folder = { $path } is a file, and a folder is needed there. Name another one with --data-dir, or move the file away.

# Why a folder is only read.
# $format (number): of the folder; this version knows a lower one
errors-newer-folder = This folder was last written by a newer trustpath (format { $format }). Everything that this version understands can be read here; to write, open it with the newer one.
errors-description-unreadable = { $path } does not read as it should, so nothing is written in this folder. Put a copy of that file back, or move it away: then `trustpath doctor --repair` writes a new one.
errors-description-gone = { $path } is not there, and this folder was used before. So nothing is written in it now. If a sync carries it, you can wait. `trustpath doctor --repair` writes that file anew.
errors-folder-incomplete = Words were kept in { $path }, and not all of them are there or can be read. So nothing is written there now.
errors-folder-not-writable = The folder { $path } can be read from here, but not written. Look at who owns it, or name another with --data-dir.

# Why something was not saved.
errors-too-long = This text is longer than one page here can hold (1 MiB). It could be kept in two parts.
errors-nobody-sits = Nobody has sat down yet, so there is no file to write to.
errors-open-elsewhere = trustpath is open on this folder in another window. Close it first. Nothing was changed.
errors-still-writing = A text is still being written. It can be kept or left first.

# Why a key was not opened or not written. It opens what somebody wrote; a passphrase or a recovery key opens it.
errors-wrong-passphrase = This passphrase does not open it. Nothing was changed; it can be tried again, as often as it takes.
errors-key-damaged = The key file { $path } is damaged, so no passphrase can open it now. A copy of that file from a backup, or the recovery key, opens everything again.
errors-key-missing = The key file { $path } is not there. With a copy of that file from a backup, or with the recovery key, everything opens again.
errors-key-elsewhere = This key lies in the other folder, on the other computer. It opens there, and not here.
errors-key-swapped = The key in { $path } is another one than before. It may be a new passphrase, or somebody changed the file. Until its six words were compared again, the key from before is used.
errors-key-signs-anew = The key in { $path } is the same as before, but the part that shows who wrote a line is another one. Somebody may have changed the file. Until its six words were compared again, the part from before is used.
errors-not-recovery-key = This is not the recovery key that belongs here. Nothing was changed.
errors-passphrase-already = There is a passphrase here already. It can be changed.
errors-has-left = This person has taken away what was theirs, and has left this folder. To begin anew, name a new folder with --data-dir.
errors-key-shut = The key is not open. Its passphrase or its recovery key comes first.
errors-passphrase-empty = An empty passphrase protects nothing.
