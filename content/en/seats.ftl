### The question who is here.

seats-hidden = What you write alone is shown only when you are here alone. When both of you are here, only what is shared is shown.
# $names (word)
seats-now = Now: { $names }.
# $name (word)
seats-alone = { $name }, alone
seats-both = Both of us

# How words written alone are kept: by how many of the two have a passphrase.
seats-none-locked = What you write alone is hidden on the screen. It is not locked: anyone who can open the folder on this computer can read it.
seats-one-locked = Type your passphrase to begin, if you have one. What is written alone without a passphrase is hidden on the screen. It is not locked.
seats-both-locked = Type your passphrase to begin. What you write alone is sealed.
