### What the line-by-line front says by itself.

# The first row of a page that belongs to one of the steps.
# $title (word), $step (number), $steps (number): how many there are
plain-title = { $title } (step { $step } of { $steps })
# In front of something to take care of.
# $text (word)
plain-note = Note: { $text }
# Their words follow.
# $name (word)
plain-wrote = { $name } wrote:
plain-so-far = Written so far; new lines are added to it:

# The entries of a field for words.
plain-write = Write
plain-write-anew = Write it anew
plain-keep = Keep it as it is
plain-start-afresh = Start afresh
plain-type = Type it
# Behind a page that asks for the key that is to leave.
plain-press-it = Type the name of the key: f5, f7 to f12, or ctrl-x. It works on the screen; line by line, Ctrl-C leaves.

# A choice in the row below. $label (word), $name (word): what is typed for it
plain-in-passing = { $label } ({ $name })
# The quiet row under a menu.
# $choices (word)
plain-also = Also: { $choices }

# Below a long list of which only what is new was read out.
plain-more-choices = m says all choices.

# A line chose nothing.
plain-choose-first = Choose with a number or a letter first.
# The choices follow, behind the next sentence.
plain-no-choice = That is not one of the choices here.
plain-no-row = That is neither a number of the list nor one of the choices here.
plain-how-list = A number takes that one in or out. A v before it (v2) shows it.
plain-no-choice-or-rating = That is neither a number from 0 to 10 nor one of the choices here.
# A whole sentence was typed among choices.
plain-line-waits = Your line is not lost. It is no choice here, so it waits for the next text that you open, and begins it.
plain-line-is-note = Until then it is a half-written note in the journal.
plain-empty-line = Enter alone takes the first choice.

# $low (word), $high (word)
plain-scale = A number from 0 ({ $low }) to 10 ({ $high }).
# $number (number)
plain-number-so-far = So far: { $number }.
# In front of what is asked.
# $nth (number), $of (number)
plain-nth = { $nth } of { $of }.
plain-rate = Enter a number from 0 to 10, or an empty line to skip. A single dot (.): all choices.
plain-rate-again = Enter a number from 0 to 10, or an empty line to leave it as it is. A minus (-) takes a number away. A single dot (.): all choices.

plain-how-lines = Write as many lines as you like. A line with a single dot (.) ends the text.
# A field is open, and its choices were said before.
plain-how-to-begin = Write as many lines as you like, or choose. A line with a single dot (.) ends the text. A number or a letter from the list is a choice; with a space in front of it, it is part of your text.
plain-how-to-begin-again = Write, or choose. A line with a single dot (.) ends the text.
# $label (word), the first choice
plain-how-one-line = Write one line. An empty line: { $label }. A single dot (.): all choices.
plain-how-one-line-or-empty = Write one line. An empty line: leave it empty. A single dot (.): all choices.
plain-how-secret = Type it on one line; it does not show. An empty line: all choices.

plain-line-too-long = That line is longer than fits here (1 MiB). It was not taken.
plain-text-full = The text would be longer than fits here (1 MiB). That line was not added; all others are kept. A line with a single dot (.) ends the text.
plain-secret-too-long = That line is longer than a passphrase can be here (1 KiB). It was not taken.
plain-not-text = That line is not text that can be read here (UTF-8). It was not taken.

plain-time-is-up = Time.
# $time (word)
plain-time-left = { $time } left.
plain-no-clock = No clock is running.
# A page that was read out before. What is new of it follows. $title (word)
plain-as-before = { $title }. As before; r says it again.
plain-clock-rested = The clock rested while you were away. It goes on when you say so.
# $time (word)
plain-locked = Locked after { $time } without a line.
plain-locked-by-stop = Locked, because the program was told to stop.

# On the page about leaving fast.
plain-leaving = Ctrl-C closes trustpath at once, from every page, even in the middle of a sentence. It asks nothing. Every line that you finished is kept. The window is wiped, where the terminal can do that.

# The page of keys: what is typed here, and what it does. Signs and letters stay as they are.
plain-key-choose = The letter or number in front of a choice, or its first word, and then Enter: that choice. Enter alone takes the first one, unless it answers something for you.
plain-key-leave = Ctrl-C: closes the program at once, from any page, without a question. Finished lines are kept; the window is cleared, where the terminal can do that.
plain-key-quit = q: leaves politely.
plain-key-back = b: goes back; in a practice, one page.
plain-key-up = u: in a practice, up to its step.
plain-key-text = In a text every line is kept as you finish it, and no letter is a choice. A line with a single dot (.) ends the text.
plain-key-dot = Where one line or a number is asked for, a single dot (.) brings all choices.
plain-key-again = r: says the page again, and its choices.
plain-key-choices = m: says the choices again.
plain-key-time = t: says how long a clock still runs, where one does.
plain-key-help = A question mark (?) shows this help.
plain-key-pause = z: a pause. Then an empty line: a quiet page for a bad moment.
plain-key-why = y: in an exercise: why it is as it is, and how sure that is.
plain-key-cover = An exclamation mark (!) covers the page and clears the window, where the terminal can do that. Where somebody has a passphrase, it locks until that is given.
plain-key-who = w: who is here, where two share this.

# Ahead of the private check and of other pages that leave no trace, where the window cannot be wiped (a pipe, a simple terminal).
plain-window-stays = Nothing of the next page is kept. But what is read out here stays in this window, and so does what you type. Close the window afterwards, or type “clear”. You can also answer in your head.
