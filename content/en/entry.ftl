### The notice before something that is for others than those who are here. The last one: asked of the hurt one alone, or of the one who broke trust alone.

entry-alone = Each of you answers this alone. You will see it when one of you is here alone.
entry-together = This is for the two of you together. You will see it when both of you are here.
entry-other = This is for your partner. You may read it. There is nothing for you to answer.
# $name (word)
entry-is-alone = { $name } is here alone
entry-both = Both of us are here
