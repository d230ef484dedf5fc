### What the screen says by itself.

# At the foot, behind the keys of every page; the last is said shorter where the window is narrow.
tui-help = help
tui-pause = pause
tui-cover = cover
tui-who = who is here
tui-back = back
tui-leave = leave
tui-leaves-at-once = leaves at once
tui-leaves = leaves
tui-too-small = This window is a little small. At 40 × 12 there is room to read and write; nothing is lost meanwhile. Ctrl-C leaves at once.

# Marks where not everything fits.
# $rows (number)
tui-more-below = { $rows ->
    [one] { $rows } more row
   *[other] { $rows } more rows
} ↓
tui-more-above = ↑ more above
tui-more-choices = ↑ more choices ↓
tui-more-choices-above = ↑ more choices
tui-more-choices-below = more choices ↓

# Behind a key, on the lower edge of the frame that one writes in.
tui-keep = keeps
tui-goes-on = goes on
tui-list-toggle = takes it in or out
tui-list-look = shows it
tui-leaves-draft = leaves it as a draft
# Behind Tab; the other choices follow, each with its key.
tui-then = then
# Behind 0–10: other keys that set a number, and how ten is typed.
tui-rate = or ← → (10: 1, then 0)
tui-back-to-words = Back to the words
tui-back-to-numbers = Back to the numbers
tui-back-to-typing = Back to typing

# On the path, behind a step.
tui-you-are-here = you are here

# Behind the time that is left.
# $whole (word), $block-state (over, runs, rests)
tui-clock = of { $whole } · { $block-state ->
    [over] time is up
    [runs] running
   *[rests] resting
}

# On an envelope: shut, and half open.
tui-sealed = sealed
tui-opening = opening

# Above the last of several weeks.
tui-now = now

# Beneath a chart of two people: a sign for two numbers in one place.
# $sign (word)
tui-both-in-one-place = { $sign } both in one place

# On a page that asks for the key that is to leave.
tui-press-it = Press the key now: F5, F7 to F12, or Ctrl with a letter that is free (x, b, n, g). If nothing happens, your terminal keeps that key for itself.
# On a page with a number or a key to copy.
tui-select = F6 lets you select text with the mouse.
# Behind F6.
tui-selects = You can select text with the mouse now. F6 gives clicks back to the program.
tui-clicks = Clicks and the wheel go to the program again.

tui-choose-first = Choose with an arrow, a number or a letter first.
tui-number-first = An arrow or a digit finds a number first.
tui-text-full = That is more than one page of words can hold. What is there is kept as it is.
# Behind the first key on a page that means nothing there.
tui-key-without-meaning = That key chooses nothing here. The arrows and Enter do.
# Words were pasted where nothing can be written.
tui-pasted-beside = Pasted words go into a text only. Nothing was chosen.
# Pasted bytes are not in the encoding that terminals use today.
tui-not-text = What you pasted is not text that can be read here (UTF-8). It was not taken.
# A long text was selected, and something took its place.
tui-replaced = What was selected is replaced. Ctrl-Z brings it back.
tui-secret-empty = Nothing is typed yet.
tui-secret-too-long = That is longer than a passphrase can be here. Nothing was added.
tui-secret-more-lines = A passphrase is a single line, and that was more. Nothing was added.
# $time (word)
tui-locked = Locked after { $time } without a key.

# After a fault of ours; the place is one in the program: tui.rs:12.
# $place (word)
tui-fault = trustpath met a fault of its own and stopped ({ $place }).
# The line below it, where the data folder is known. Commands say it, too.
# $folder (word)
tui-fault-kept = What was saved, and what was being typed in the guide, is in { $folder }. `trustpath doctor` looks at it.

# The screen could not begin, or had to end.
tui-no-terminal = This is not a terminal, so there is no screen to draw on. `trustpath --plain` works here.
tui-no-signals = The system’s signals could not be listened to.
tui-not-taken-over = The terminal could not be taken over.
tui-no-size = The size of the window is not known.
tui-not-written = The terminal could not be written to.
tui-no-keys = The terminal’s keys could not be read any more.

# On the page about leaving fast.
tui-leaving = Ctrl-C closes trustpath at once, from every page, even in the middle of a sentence. It asks nothing. Every letter that you typed is kept. The screen is wiped. Where the terminal can do that, so is all that you could scroll back to.

# The page of keys. Their names stay as they stand on the keyboard, and the letters as they are.
tui-key-vanish = Ctrl-C: closes the program at once, from any page, without a question. The screen is wiped; what you typed is kept.
tui-key-leave = q: leaves politely, outside text.
tui-key-choose = arrows, Tab, Enter: choose; every choice also has its own letter or number. Where there is more to read, Enter turns the page first.
tui-key-tab = Tab in text: leads to the other choices; there their letters work.
tui-key-back = Esc: goes back; in text it leaves what you wrote as a draft.
tui-key-up = u: in a practice, up to its step.
tui-key-scroll = PageUp, PageDown: scroll; the wheel works too.
tui-key-keep = Ctrl-D or Ctrl-S: keeps what you wrote.
tui-key-undo = Ctrl-Z, Ctrl-Y: take back, and bring back, in text. Alt-A selects all of it.
tui-key-help = F1 or ?: this help; F1 works in text too.
tui-key-pause = F2 or z: a pause, from everywhere; F2 works in text too. Then Enter: a quiet page for a bad moment.
tui-key-why = y: in an exercise: why it is as it is, and how sure that is.
tui-key-cover = F3 or !: covers the page at once; where somebody has a passphrase, it locks until that is given.
tui-key-paint = Ctrl-L: paints the page anew, where another program wrote over it.
tui-key-select = F6: lets you select text with the mouse, as your terminal usually does; again: the program takes clicks.
tui-key-who = F4 or w: who is here, where two share this; what you are writing stays as a draft.
