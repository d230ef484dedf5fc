### A look back on a hard day, in a calm hour.

replay-title = A look back
replay-nothing = Nothing is here for you to look back on.
replay-about = For a calm hour: what happened, what helped, and one line of the plan that changes, or none. You can also let it be.
replay-not-yours = You look back on this while both of you are here.
replay-behind = This is done.
# What the line of the plan asks.
# $line (word)
replay-line-changed = One line of the plan was changed: { $line }

replay-change-fact = Change what happened
replay-change-did = Change what helped
replay-was-a-slip = It was a slip
replay-was-a-wave = It was a wave
replay-another-day = It was on another day
replay-let-be = Let it be

# What is asked.
replay-fact-hint = One or two sentences. No reasons, no blame.
replay-did-hint = Small things count: water, a walk, a true sentence.
replay-which-day = Which day was it?
replay-which-line = One line of the plan
replay-no-line = Nothing to change
replay-no-plan = No plan is here yet. You can write one on a calm day, from the pages beside the path.
replay-plan-not-yours = The plan belongs to both of you. A line of it is changed while both are here.
replay-choose-a-line = Which one would you write differently now? One is enough.
replay-line-hint = Write the line as it reads from now on.
