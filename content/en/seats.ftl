### The question who is here.

seats-hidden = What one writes alone shows only while that one is here alone. When both are here, only what is shared shows.
# $names (word)
seats-now = Now: { $names }.
# $name (word)
seats-alone = { $name }, alone
seats-both = Both of us

# How words written alone are kept: by how many of the two have a passphrase.
seats-none-locked = Words written alone are hidden on the screen, not locked: whoever can open the folder of this computer can read them.
seats-one-locked = Who has a passphrase gives it to sit down. What the other writes alone is hidden on the screen, not locked.
seats-both-locked = Each of you gives a passphrase to sit down. What one writes alone is sealed.
