### What half-written words are about, in the list of drafts to go on with.

session-name = A name
session-next-date = The next date
session-numbers = The numbers of your check-in
session-reason = The reason for an answer to a request
session-moved-to = The day to which a promise is moved
session-line = A line about a promise
session-repair = A promise that was missed: what can still be put right
session-breach-name = A name for what broke trust
session-breach-sentence = A sentence of fact about what broke trust
session-hard-day-fact = A hard day: what happened
session-hard-day-helped = A hard day: what helped
session-hard-day-plan = A hard day: a line of the plan that changes
# $title (word): of the part in which a plan is made
session-plan-day = { $title }: a day
