### The notice before something that is for others than those who are here.

entry-alone = Each of you answers this alone. It is offered when one of you is here alone.
entry-together = This is for the two of you together. It is offered when both are here.
entry-other = This is asked of the other person in what happened. You may read it; there is nothing to answer for you here.
# $name (word)
entry-is-alone = { $name } is here alone
entry-both = Both of us are here
