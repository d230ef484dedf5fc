### The first run: what this is, and how to leave fast.

welcome-privacy = Privacy in plain words
welcome-leaving = Leaving fast
welcome-leaving-how = { KEY("leave") } closes trustpath at once, from every page, also in the middle of a sentence. It asks nothing. What you typed is kept; line by line, that is every finished line. The window is wiped, where the terminal can do that.
welcome-leaving-try = You can try it now: press { KEY("leave") }. Then start trustpath again. It comes back to this page, and your hands know the way.
welcome-limits = What it cannot do
welcome-limit-screen = An empty screen can itself be noticed.
welcome-limit-shell = The list of commands that your shell keeps still names the program.
welcome-limit-folder = It does not hide the folder in which your words are kept.
