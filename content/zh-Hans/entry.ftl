### The notice before something that is for others than those who are here. The last one: asked of the hurt one alone, or of the one who broke trust alone.

entry-alone = 这个你们各自单独回答。谁独自在这里时，谁就能看到。
entry-together = 这个是给你们两人一起的。两人都在时就能看到。
entry-other = 这个是给对方的。你可以读，没有要你回答的。
entry-is-alone = { $name }独自在这里
entry-both = 我们两人都在
