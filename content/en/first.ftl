### The first run: what this is, and how to leave fast.

welcome-privacy = Privacy in plain words
welcome-more = More about this guide
# What it does and keeps is said by each front.
welcome-leaving = Leaving fast
welcome-leaving-try = You can try it now: press { KEY("leave") }. Then start trustpath again. It comes back to this page, and your hands have learnt it.
welcome-limits = What it cannot do
welcome-limit-screen = An empty screen can itself be noticed.
welcome-limit-shell = The list of commands that your shell keeps still names the program.
welcome-limit-folder = It does not hide the folder in which your words are kept.
