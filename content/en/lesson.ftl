### A page of the guide, to read.

lesson-gone = This guide has no such page any more. What you wrote for it is kept.
# How long all of it takes those who are here, and how many of these minutes each spends alone.
# $time (minutes)
lesson-takes = About { $time }.
# $time (minutes), $alone (number)
lesson-takes-alone = About { $time }, { $alone } of them alone.
lesson-done-when = Done when
lesson-name-breach = Name what broke trust
lesson-again = Do it again, afresh
# Leads to what the page says about another kind of breach. $cause (word)
lesson-same-for = The same for “{ $cause }”
lesson-same-for-others = The same for the other kinds

# Headings over what the page says to those who are here.
lesson-for-two = For the two of you
# $name (word)
lesson-for-one = For you, { $name }
