### Setting up: one person or two, and their names.

setup-title = Setting up
setup-change = Change names, or one or two people

# What the guide is not, each in one line.
setup-no-therapy = This guide is not therapy. No clinician has reviewed it yet.
setup-no-emergency-help = It is no emergency help. { KEY("help") } leads to numbers to call.
setup-no-judge = It does not say who is right, and does not keep two people together.
# Under it: who can read what.
setup-stays-here = What you write is kept on this computer, and the program sends it nowhere. What you write alone is hidden from the other on the screen. Without a passphrase, anyone who can open the folder can read it.
setup-afraid = If you are afraid of your partner, even now and then, working alone is safer. It looks the same whatever the reason.
setup-how-many = One or two?
# Under the name of one alone.
setup-alone-limit = Alone it may help you to see more clearly. It cannot rebuild trust for two. A second person may join later; what was private stays private.
setup-alone = I am alone here
setup-two = Two of us

# Asked of one alone.
setup-name = What would you like to be called here?
# Asked of two who have no names yet, in one line.
setup-names = What would the two of you like to be called here?
setup-comma = You can write both names with a comma between them, like “Robin, Sam”.
# Asked of two who change their names, one after the other.
setup-name-first = What would the first of you like to be called here?
setup-name-second = And the second?
setup-any-name = Any short name will do. It does not have to be yours. An empty line skips this.
setup-skip = Skip

# Above the question for the second name. $name (word): the first
setup-first-is = The first of you: { $name }
# Leads to the page “The first days”.
setup-first-days = Did it come out in the last days? A page for that
