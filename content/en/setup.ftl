### Setting up: one person or two, and their names.

setup-title = Setting up
setup-change = Change names, or one or two people

setup-how-many = One or two?
setup-two-or-alone = You can use this guide as two people who share this computer, or alone. A second person may join later; what was private stays private.
setup-alone-limit = Alone it may help you to see more clearly. It cannot rebuild trust for two.
setup-alone = I am alone here
setup-two = Two of us

# Asked of one alone.
setup-name = What would you like to be called here?
# Asked of two, one after the other.
setup-name-first = What would the first of you like to be called here?
setup-name-second = And the second?
setup-any-name = Any short name will do. It does not have to be yours. An empty line skips this.
setup-skip = Skip

setup-breach = Giving it a short, neutral name lets the pages speak to what happened. This can wait: the second page of the guide comes back to it, and everything works without it.
setup-later = Later
setup-name-now = Name it now
# Leads to the page “The first days”.
setup-first-days = Did it come out in the last days? A page for that
