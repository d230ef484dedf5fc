### A passphrase, before somebody sits down whose words are sealed.

unlock-title = Locked
# $name (word)
unlock-passphrase = { $name }, your passphrase?
# $name (word)
unlock-key = { $name }, your recovery key?
# Both are here or sit down together, and both have a passphrase.
unlock-one-is-enough = For what you do together, one of your two passphrases is enough.
# $name (word): the other one
unlock-other = { $name }’s passphrase instead
unlock-opening = Opening … This takes about a second, so that nobody can guess quickly.
unlock-unseen = What is typed here does not show. Enter opens.
# Where a key file asks for more than this program ever does. $megabytes (number)
unlock-memory = Opening this key needs about { $megabytes } MB of memory, and may take some seconds. Other programs may be slow meanwhile.
unlock-by-key = Use the recovery key
unlock-by-passphrase = Use the passphrase

# Both are here, and the key of one of them is not open. $name (word): that one
unlock-waits = This waits for { $name }’s passphrase.
# $name (word)
unlock-gives = { $name } types the passphrase
