### What every page offers at its foot, and the passing words there.

app-help = Help
app-leave = Leave
app-lock = Lock
app-pause = Pause
app-who = Who is here
# In the line of the title. $name (word)
app-here-alone = { $name }, alone
app-versions = See both versions

app-saved = Saved.
# $path (word): of a file
app-written = Written to { $path }.
app-rekeyed = A passphrase was set or changed elsewhere.
app-apart = This was changed in another window; both are kept.
