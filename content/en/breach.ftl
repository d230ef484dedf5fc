### One thing that broke trust: naming it, looking at it, and each one's own view of it.

breach-nothing = Nothing is named here.

# What is asked while it is named, each with a line below.
breach-kinds-ask = What kind of thing was it?
breach-kinds-about = More than one is usual. It helps to choose the work; it does not explain anything away.
breach-infidelity = An agreement about closeness was broken
breach-dishonesty = Something was not true, or was hidden
breach-promises = Promises were not kept
breach-withdrawal = One of us was there, but not close
breach-support = One of us was alone at a hard time
breach-other = Something else
breach-fits-most-ask = Which one fits most?
breach-fits-most-about = The pages give their examples for this one. The examples for the others are one choice away.
# A kind, where there are several. $cause (word)
breach-fits-most = { $cause } (fits most)
breach-name-ask = A short, neutral name
breach-name-about = A name that can be said in a normal voice: “the spring”, “the loan”. You will see it on your pages.
breach-sentence-ask = A sentence of fact
breach-sentence-about = What happened, in one sentence of fact: who did what, and about when. No reasons, no blame. It may stay empty.
breach-second-sentence-about = The other sentence, where you differ. Both stand side by side.
breach-skip = Leave this empty
# $name (word)
breach-role-ask = { $name }, how is it for you?
breach-role-about = This is about this one thing, not about who you are. It is your own view; the other may have another. The pages you see then follow your answer.

# What somebody answers to “how is it for you?”.
breach-i-was-hurt = I was hurt by it
breach-i-broke = It was I who broke trust
breach-we-hurt-each-other = Both of us did something, and both were hurt
breach-rather-not-say = I would rather not say
# Offered to both before either of them answers.
breach-each-alone = You can each answer this alone instead

# Until when it is put off, so that another one gets its time.
breach-until-ask = Until when?
breach-until-about = What you put off is not forgotten, and nothing else cancels it. If you name a day, the path says when it has come. You can open it sooner.
# $weeks (spelled), $day (word)
breach-park-for = For { $weeks } weeks, until { $day }
breach-park-without-a-day = Without a day
# $day (word)
breach-parked-until = Put off until { $day }.
# $day (word)
breach-was-parked-until = It was put off until { $day }.

# How one of two sees it.
# $role (hurt, broke, both), $name (word), $other (word)
breach-view = { $role ->
    [hurt] { $name } sees it so: { $name } was hurt, { $other } broke trust.
    [broke] { $name } sees it so: { $name } broke trust, { $other } was hurt.
   *[both] { $name } sees it so: each was hurt, and each broke trust.
}
# Stands behind the view of the one who has said.
# $name (word)
breach-no-view-yet = { $name } has not said yet.
breach-views-differ = You see this differently. Each page speaks to each of you by your own word. Both may stand.

# To one who walks without the other.
breach-view-hurt = You see it so: you were hurt.
breach-view-broke = You see it so: you broke trust.
breach-view-both = You see it so: you hurt each other.

breach-other-version = Another version of some of it was written in another place at the same time. Both are kept.

# How far it is known. A sentence about who can read it follows the first.
breach-yours-alone = This is yours alone, and so is what belongs to it.
# $name (word)
breach-not-answered = You brought this. { $name } has not answered yet.
# The name of the other one.
# $name (word)
breach-same = This is the same as “{ $name }”.

# What can be done with it.
breach-bring = Bring it to both of you
breach-park = Put it off for now
breach-open = Open it, and put off the other
breach-park-anew = Put it off until another day
breach-the-name = The name
breach-the-kinds = The kinds
breach-the-sentence = The sentence of fact
breach-a-second-sentence = A second sentence, where you differ
breach-the-roles = How it is for you

# The other brought what they had named alone.
# $name (word)
breach-brought = { $name } named this alone, and brought it to both of you.
# Beside it stands one of one's own.
# $name (word), $own (word)
breach-which = { $name }, is it the same thing as “{ $own }”, or another one? If it is the same, the two become one.
# $name (word)
breach-which-in-mind = { $name }, is it the same thing that you think of, or another one?
breach-can-wait = It can wait. Nobody else answers this for you.
breach-is-the-same = It is the same thing
breach-is-another = It is another one
