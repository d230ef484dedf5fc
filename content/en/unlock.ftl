### A passphrase, before somebody sits down whose words are sealed.

unlock-title = Locked
# $name (word)
unlock-passphrase = { $name }, your passphrase?
# $name (word)
unlock-key = { $name }, your recovery key?
unlock-opening = Opening … This takes about a second, so that nobody can guess quickly.
unlock-unseen = What is typed here does not show. Enter opens.
# Where a key file asks for more than this program ever does. $megabytes (number)
unlock-memory = Opening this key needs about { $megabytes } MB of memory, and may take some seconds. Other programs may be slow meanwhile.
unlock-by-key = Use the recovery key
unlock-by-passphrase = Use the passphrase
