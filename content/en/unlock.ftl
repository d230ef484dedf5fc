### A passphrase, before somebody sits down whose words are sealed.

unlock-title = Locked
# $name (word)
unlock-passphrase = { $name }, your passphrase?
# $name (word)
unlock-key = { $name }, your recovery key?
unlock-opening = Opening … This takes about a second, so that nobody can guess quickly.
unlock-unseen = What is typed here does not show. Enter opens.
unlock-by-key = Use the recovery key
unlock-by-passphrase = Use the passphrase
