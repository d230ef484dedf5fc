### The help, one key from every page: numbers to call, keys, how the program works.

# Above it stand telephone numbers and addresses, under it who to turn to.
help-numbers-change = Numbers change. If one fails, the local emergency number or findahelpline.com can lead on.
help-to-keys = Keys, and how this works
help-to-check = A private check, alone

# A service to call or write to, what it is for, and how it is reached.
# $service (word), $purpose (word), $how (word)
help-line = { $service } ({ $purpose }): { $how }
# $source (word), $on (word): year, month and day, as 2026-11-22
help-line-source = Source: { $source }, read on { $on }.

help-keys = Keys

help-works = How this works
help-works-path = Five steps, three practices each. Everything can be read ahead. Every question can be passed. What you write is kept on this computer only.
help-works-clock = A clock rests while you are away: while the program is closed or stopped, in a pause, under a cover. It makes no sound, unless trustpath was started with --bell: then the terminal’s bell rings once when time is up.
help-works-plain = trustpath --plain is the same program, line by line, for screen readers.
help-back = Back to the help
