### Said by the commands, in the shell that they were called from.

commands-writing-out = Writing to standard output did not work

# The person who is meant by an option.
commands-both-called = Both of you are called “{ $name }” here. --seat also takes first or second.
# $name: as it was typed, $seats: commands-either-seat, or one seat
commands-nobody-called = Nobody is called “{ $name }” here. --seat takes { $seats }.
# $commands-what (passphrase, forget, journal), $seats: commands-either-seat
commands-whose = { $commands-what ->
    [passphrase] It is not clear whose passphrase is meant. Say it with --seat, which takes { $seats }.
    [forget] It is not clear whose words are meant. Say it with --seat, which takes { $seats }; with --all, everything goes.
   *[journal] It is not clear whose journal is meant. Say it with --seat, which takes { $seats }.
}
# first (Sam) or second (Alex). What is typed after --seat stays English.
commands-either-seat = { $first } or { $second }

# Passphrases. What begins with “did not work” is followed by a colon and a reason.
# Before a passphrase is typed.
commands-passphrase-of = The passphrase of { $name }:
commands-no-terminal = There is no terminal to type the passphrase on. A script can give it with --passphrase-fd.
commands-asking-passphrase = Asking for the passphrase on the terminal did not work
# $number: of a file descriptor
commands-reading-passphrase = Reading the passphrase from file descriptor { $number } did not work
# The reason after the colon.
commands-passphrase-empty = it was empty. Nothing was done.

# Opening the guide.
commands-not-a-terminal = The guide opens on a terminal, and this is not one. With --plain it goes line by line, also through pipes.
# $key: as it was typed
commands-not-a-leave-key = “{ $key }” cannot be the other key that leaves. It can be f5 to f12, or one like ctrl-x.
# A variable of the environment. $name (word), $path (word)
commands-environment-relative = { $name } is “{ $path }”, which is another folder wherever you are. A whole path that begins with / or ~/ works.
commands-no-home = Finding your data folder did not work: there is no home folder. Name one with --data-dir.

# A guide of one's own. What ends with “did not work” is followed by a colon and a reason.
commands-reading-file = Reading { $path } did not work
# A picture of the mistake stands between the two.
commands-guide-has-mistakes = The guide in { $path } does not read well. The first mistake:
commands-check-lists-all = `trustpath check { $path }` lists all of them.

# A folder knows its guide by an id, and another guide was named with --guide. $walked, $named: ids of guides
commands-two-guides = This folder walks the guide “{ $walked }”, and --guide names another one, “{ $named }”. Answers to the one do not fit the other.
# The three choices, with a number before each. $walked: the id of the folder's guide
commands-two-guides-keep = Go on with “{ $walked }” in this folder.
# $named: the id of the other guide, $path: of a folder
commands-two-guides-second = Walk “{ $named }” in a folder of its own, which --data-dir opens later: { $path }
commands-two-guides-leave = Leave; nothing changes.
commands-two-guides-ask = Type 1, 2 or 3:
# The same where nobody can be asked. $walked, $named: ids of guides
commands-two-guides-named = This folder walks the guide “{ $walked }”, and --guide names another one, “{ $named }”. Without --guide the folder goes on with its own; with --data-dir the other one gets a folder of its own.
# Said by a command that only reads. $walked: the id of the folder's guide
commands-guide-kept = This folder walks the guide “{ $walked }”, so that one was read, and not the one that --guide names.
# $path: of the folder for a second walk
commands-second-walk-taken = Something else is in { $path } already, and it was left as it is. Name another folder for this walk with --data-dir.
# $id: of the folder's guide
commands-guide-not-here = This folder walks the guide “{ $id }”, which is not inside this program. Name the folder that holds it with --guide; this machine remembers it then.
# $id: of the folder's guide, $path: where it was
commands-guide-moved = This folder walks the guide “{ $id }”, which is not in { $path } any more. Name the folder that holds it with --guide; this machine remembers it then.

# Summary and calendar.
commands-none-approved = There is no summary that everyone has approved. It is chosen in the guide, on the page “Summary”.
# $at: as it was typed
commands-no-time-of-day = “{ $at }” is no time of day. --at takes hours and minutes, like 19:00.
commands-nothing-has-a-day = Nothing has a day yet. Check-ins, promises and agreements get theirs in the guide.
commands-description-unreadable = The folder’s own description does not read. `trustpath doctor` looks at it.

# Adding a note.
# $end: what the line holds
commands-write-note = Write your note. A line holding a single { $end } ends it.
commands-saved = Saved.
# On standard error: standard output takes nothing any more. $why: the system's own words in English
commands-saved-unsaid = The note is saved. Saying so on standard output did not work: { $why }.
commands-note-empty = There was nothing in this note, so nothing was saved.
# A colon and a reason follow.
commands-note-not-saved = This note was not saved
commands-note-is-folder = Reading the note did not work: what was given is a folder.
# The bytes are no text here; iconv is a program. $first (number): which byte it is, from 1
commands-note-not-text = This note is not text in UTF-8: byte number { $first } begins no letter. Nothing was saved. `iconv -f LATIN1 -t UTF-8` may turn it into that.
# $why: the system's own words in English
commands-note-unread = Reading the note did not work: { $why }. Nothing was saved.

# Days on the command line, as “2026-11-21”. $day: as it was typed
commands-no-day = “{ $day }” is no day. Days are typed as 2026-11-21, today or yesterday.
commands-day-ahead = { $day } is still to come. A note is about a day that was.

# Changing and deleting a note.
# In a shell, before the editor opens. Said once on each machine.
commands-editor-may-copy = Your editor gets the note in a file that only you can read, and the file goes afterwards. Copies that the editor keeps of its own stay: backups, undo files, what it opened last.
commands-no-editor = No editor is named. VISUAL or EDITOR names one; or give the new words on standard input: trustpath journal edit ID < FILE
# A colon and a reason follow.
commands-editor-did-not-open = Opening the editor did not work
# $why: the system's own words in English
commands-editor-failed = The editor ended with an error ({ $why }). The note stays as it was.
# A colon and a reason follow.
commands-edit-kept-half = What you changed waits in the journal, half-written
# A colon and a reason follow. $path: of a file
commands-edit-in-file = What you changed is in { $path }
commands-edit-nothing-new = Nothing was changed.
commands-edit-empty = There are no words left, so the note stays as it was. `trustpath journal delete` deletes a note.
commands-edit-not-yours = This note is not yours to change.
commands-delete-not-yours = This note cannot be deleted: the other one has it already, or it is not yours.
# $on (word): the day that a note is about
commands-delete-ask = Delete the note of { $on }? Its words are destroyed here. Type yes, or Enter to leave it:
commands-delete-say-yes = Nobody can be asked here. With --yes the note is deleted without asking.
commands-delete-left = Nothing was deleted.
commands-deleted = Deleted. Its words are destroyed in this folder. Copies that a sync or a backup made may still hold them.
# A colon and a reason follow.
commands-delete-not-destroyed = The note is deleted, but destroying its words did not work. `trustpath doctor` says what is left
commands-delete-remaining = The note is deleted. Some of its lines are held by another window or machine: they are destroyed there, at its next start.

# Exporting a journal.
commands-journal-empty = There are no notes of yours here, so nothing was written.
# On standard error. $notes (number): how many
commands-journal-left = { $notes ->
    [one] One note
   *[other] { $notes } notes
} left the folder, in words that anybody can read. What was handed on cannot be called back.

# Importing journals. $file: the name of a file. What ends with “did not work” is followed by a colon and a reason.
commands-import-reading = Reading { $file } did not work
# $file, $byte (number): which one, from 1
commands-import-not-text = { $file } is not text in UTF-8: byte number { $byte } begins no letter. Nothing of it was taken.
# $file, $line (number), $column (number)
commands-import-not-json = { $file } is not whole JSON: it goes wrong in line { $line }, column { $column }. Nothing of it was taken.
# $file
commands-import-no-journal = { $file } is JSON, but no journal of jrnl, Day One or trustpath. Nothing of it was taken.
# $file
commands-import-later = { $file } was written by a newer trustpath. That one can read it. Nothing of it was taken.
# $file, $entry (number), $field (word): as it stands in the file
commands-import-field = { $file }: entry { $entry } has no “{ $field }” that reads as one. Nothing of the file was taken.
# $file, $entry (number)
commands-import-too-long = { $file }: entry { $entry } is longer than a note can be. Nothing of the file was taken.
# $file, $line (number)
commands-import-no-day = { $file }: nothing says which day line { $line } is about. A name such as 2026-11-21.md does, or a heading such as “## 2026-11-21”. Nothing of it was taken.
# $file
commands-import-kind = { $file } ends neither in .json nor in .md. Day One exports a zip: unpack it, and name the .json that is in it.
# $file, $new (number): notes
commands-import-came = { $new ->
    [0] { $file }: nothing new.
    [one] { $file }: one note came.
   *[other] { $file }: { $new } notes came.
}
# The same before it is done. $file, $new (number): notes
commands-import-would-come = { $new ->
    [0] { $file }: nothing new.
    [one] { $file }: one note would come.
   *[other] { $file }: { $new } notes would come.
}
# $known (number): notes
commands-import-known = { $known ->
    [one] One is here already.
   *[other] { $known } are here already.
}
# $gone (number): notes that were imported before, and then deleted
commands-import-gone = { $gone ->
    [one] One was deleted here, and stays away.
   *[other] { $gone } were deleted here, and stay away.
}
# The first and the last day that they are about. $first (date), $last (date)
commands-import-span = The first is about { $first }, the last about { $last }.
# $list (word): one or more of those below
commands-import-left = Only in the file, with no place here: { $list }.
# $number (number)
commands-import-empty = { $number ->
    [one] one entry without words
   *[other] { $number } entries without words
}
# $number (number)
commands-import-photos = { $number ->
    [one] one photo
   *[other] { $number } photos
}
# $number (number)
commands-import-videos = { $number ->
    [one] one video
   *[other] { $number } videos
}
# $number (number)
commands-import-recordings = { $number ->
    [one] one recording
   *[other] { $number } recordings
}
# $number (number)
commands-import-documents = { $number ->
    [one] one document
   *[other] { $number } documents
}
# $number (number)
commands-import-drawings = { $number ->
    [one] one drawing
   *[other] { $number } drawings
}
# $number (number)
commands-import-positions = { $number ->
    [one] one point on a map
   *[other] { $number } points on a map
}
# $number (number)
commands-import-weather = { $number ->
    [one] one set of weather numbers
   *[other] { $number } sets of weather numbers
}
# $number (number)
commands-import-headings = { $number ->
    [one] one heading
   *[other] { $number } headings
}
# $number (number)
commands-import-details = { $number ->
    [one] one other detail
   *[other] { $number } other details
}
# While it is going on. $done (number), $all (number)
commands-import-progress = { $done } of { $all } notes
# A colon and a reason follow.
commands-import-not-saved = None of these notes was saved
# Some of several files did not read.
commands-import-some-failed = Some files were left out. The others came.

# Looking at notes.
commands-nothing-to-look-for = There was nothing to look for. `trustpath journal list` shows all notes.
# $fewest (number): letters
commands-id-too-short = An id is taken from { $fewest } letters on. `trustpath journal list` shows them.
# $id: as it was typed
commands-no-such-note = There is no note { $id } here, or it is not for whoever asks. `trustpath journal list` shows them.
# $id: as it was typed
commands-id-of-several = More than one note begins with { $id }. A longer id tells them apart.
commands-note-words-unread = Reading the words of note { $id } did not work. `trustpath doctor` may tell more.
commands-no-such-notes = No note is like this.
# The day that a note is about. $day: as 22 Nov 2026, $time (time)
commands-note-begun = { $day }, { $time }

# The demo, with a made-up couple. What ends with “did not work” is followed by a colon and a reason.
# $first, $second: their names
commands-demo-made-up = { $first } and { $second } are made up.
commands-demo-goes = What you write here is gone when you leave.
# $dir (word): a folder
commands-demo-stays = Their folder stays: { $dir }
commands-demo-not-empty = There is something in { $dir } already. Name a new folder, or an empty one.
# How far the story is. $week (number), $weeks (number): of how many
commands-demo-living = Week { $week } of { $weeks } …
commands-demo-ended = The demo was ended before it began.
# For those who write a guide. $page: a title, $sought: a choice in the words of the code
commands-demo-lost = The made-up story does not fit this guide: on “{ $page }” there is no { $sought }.
commands-demo-making-folder = Making a folder for the demo did not work
commands-demo-removing-folder = Removing the demo’s folder did not work
commands-demo-listening = Listening for signals did not work
commands-demo-finding-program = Finding this program did not work
commands-demo-opening-guide = Opening the guide did not work
commands-demo-waiting = Waiting for the guide did not work

# A country that was named and whose numbers the guide does not have. $code (word), $known (list): the codes there are
commands-no-such-country = The guide has no numbers of “{ $code }”. --country takes { $known }. findahelpline.com lists helplines by country.

# A language that was named and that the program does not speak. $tag (word), $known (list): the tags there are
commands-no-such-language = The guide does not speak “{ $tag }” yet. --language takes { $known }.

# Settings of this machine. Behind it stands each with its value.
commands-settings-none = Nothing is set on this machine.
# $option (word), $known (list): the settings there are
commands-settings-unknown = “{ $option }” is no setting. The settings are { $known }.
# $option (word), $value (word): as they were typed; the value may be empty
commands-settings-wrong = “{ $option }” does not take “{ $value }”. `trustpath help` says what it takes.
# Said at a start, on the way.
commands-settings-do-not-read = What is remembered of options does not read, so it is left out. `trustpath settings reset` forgets it.
