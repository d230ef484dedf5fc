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

# The names of keys stay as they stand on the keyboard, and the letters as they are.
help-keys = Keys
help-key-vanish = Ctrl-C: leaves at once, from everywhere, without a question; the screen is wiped, what you typed is kept.
help-key-leave = q: leaves politely, outside text.
help-key-choose = arrows, Tab, Enter: choose; every choice also has its own letter or number.
help-key-tab = Tab in text: leads to the other choices; there their letters work.
help-key-back = Esc: goes back; in text it leaves what you wrote as a draft.
help-key-scroll = PageUp, PageDown: scroll; the wheel works too.
help-key-keep = Ctrl-D or Ctrl-S: keeps what you wrote.
help-key-undo = Ctrl-Z, Ctrl-Y: take back, and bring back, in text.
help-key-help = F1 or ?: this help; F1 works in text too.
help-key-pause = F2 or z: a pause, from everywhere; F2 works in text too.
help-key-why = y: in an exercise: why it is as it is, and how sure that is.
help-key-cover = F3 or !: covers the page at once; where somebody has a passphrase, it locks until that is given.
help-key-who = F4 or w: who is here, where two share this; what you are writing stays as a draft.

help-works = How this works
help-works-path = Five steps, three practices each. Everything can be read ahead. Every question can be passed. What you write is kept on this computer only.
help-works-clock = A clock rests while you are away: while the program is closed or stopped, in a pause, under a cover. It makes no sound, unless trustpath was started with --bell: then the terminal’s bell rings once when time is up.
help-works-plain = trustpath --plain is the same program, line by line, for screen readers.
help-back = Back to the help
