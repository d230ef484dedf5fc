### Settings: how this computer shows, sounds and is left; one page for all, and one for each.

settings-title = Settings
settings-where = Settings are kept on this computer alone, outside your notes.
settings-when = What you change counts from the next start on. The key that leaves, the country and the language count at once.
settings-nowhere = This computer has no place to remember settings. They can be given at each start.
# $name (word): one of the names below; $value (word); $whence (word): where the value comes from
settings-row = { $name }: { $value } ({ $whence })
# The same, where nobody said anything. $name (word), $value (word)
settings-row-usual = { $name }: { $value }
# Where a value comes from.
settings-set = set
settings-environment = from the environment
settings-command-line = from the command line
settings-found-out = found out
settings-usual = as usual

# The names.
settings-leave-key = Another key to leave
settings-cover = After leaving at once
settings-lock-after = Locks after
settings-bell = Bell
settings-still = Stillness
settings-colours = Colours
settings-paper = Paper
settings-signs = Signs
settings-mouse = Mouse
settings-seat = Who usually sits here
settings-language = Language
# $name (word): of one of the two
settings-language-alone = Language for { $name } alone
settings-country = Country
settings-guide = Guide
settings-plain = Line by line

# What each of them does.
settings-leave-key-does = It leaves at once from every page of the screen, as { KEY("leave") } does.
settings-cover-does = After you leave at once, this command takes the place on the screen: cal, or htop.
settings-lock-after-does = After so long without a key, what has a passphrase is locked.
settings-bell-does = The terminal’s bell rings once when a clock has run out.
settings-still-does = Every page shows at once as it is. Without it, a few pages open in two or three still frames.
settings-colours-does = How many colours the screen uses.
settings-paper-does = Whether your terminal is dark or light. The program asks the terminal where you do not say it.
settings-signs-does = Whether your terminal shows all signs, or those of a plain console.
settings-mouse-does = Clicks and the wheel work on the screen. Without it, the terminal selects text as it usually does.
settings-seat-does = The guide opens for that person. It still asks for their passphrase, if they have one.
settings-language-does = The language of the guide and the program.
settings-language-alone-does = The language in which they read when they are here alone. Together you read in the one for everybody.
settings-country-does = The country whose numbers help shows.
settings-guide-does = The guide for a new folder. A folder that was begun keeps its own.
settings-plain-does = The guide always goes line by line, for screen readers and simple terminals.

# On the page of one setting. $value (word), $whence (word): as in settings-row
settings-now = Now: { $value } ({ $whence }).
# Behind it, where that comes from the command line or the environment. $value (word): what is remembered
settings-set-but-over = Set on this computer: { $value }. This start was given something else.
settings-forget = Forget it: as it was before you set it
settings-reset = Forget all settings
settings-back = Back to all settings
settings-type-command = Type another command
settings-command = Which command?
settings-command-hint = It is given to your shell, as you would type it there.

# The page on which the other key is chosen; each front says how.
# $key (word)
settings-key-can-leave = { $key } can leave at once, without a question, from every page of the screen.
# $key (word)
settings-use-key = Let { $key } leave at once
settings-another-key = Try another key

# Values.
settings-on = on
settings-off = off
settings-auto = as it fits
settings-bell-auto = line by line only
settings-none = none
settings-asked = asked
settings-never = never
settings-dark = dark
settings-light = light
settings-rich = all
settings-console = plain console
settings-full = all
settings-indexed = 256
settings-sixteen = 16
settings-bundled = the one inside the program
settings-language-same = as for everybody
