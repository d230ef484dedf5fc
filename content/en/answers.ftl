### Requests that were brought: one is read out, the other answers it, and what gets a yes becomes an agreement.

answers-none-brought = No request was brought to read out. What you agreed on in your turns can be written down here all the same.
answers-brought = These requests were brought. One at a time; an answer may wait for another day.
answers-next = Go on to the next one
answers-another-kind = Write down an agreement of another kind
answers-leave-the-others = Leave the others for another day

# One of several requests of the same person.
# $name (word), $nth (number)
answers-nth-request = { $name }’s { $nth ->
    [1] first request
    [2] second request
    [3] third request
   *[other] request { $nth }
}
# How a request stands, above its words.
# $request: as answers-nth-request says it
answers-stands-open = { $request }, not answered yet:
# $request (word)
answers-stands-agreed = { $request }, agreed, and not written down yet:
# $request (word), $name (word): whoever answered, $answers-given (yes, smaller, not-now, no)
answers-stands-answered = { $request }, { $name } said: { $answers-given ->
    [yes] yes
    [smaller] yes, but smaller
    [not-now] not now
   *[no] no
}:
# $name (word), $answers-given (yes, smaller, not-now, no)
answers-said = { $name } said: { $answers-given ->
    [yes] yes
    [smaller] yes, but smaller
    [not-now] not now
   *[no] no
}.

# $asks (word), $hears (word)
answers-reads-out = { $asks } reads it out. { $hears } listens first.
answers-sees-more = Does it ask to see more of the other’s life?
answers-sees-more-hint = If either of you thinks so, choose yes. Some questions come first then.
answers-sees-more-yes = Yes, it does
answers-sees-more-no = No, it does not
answers-all = Back to all requests

# $name (word): spoken to
answers-what = { $name }, what do you answer?
answers-whole = Each of these is a whole answer. Nobody argues with it tonight.
answers-may-wait = It may wait for another day
# To a request. Those to a question are in common.ftl.
answers-yes = Yes
answers-no = No
# Beside “Yes”, “Not now” and “No”.
answers-smaller = Yes, but smaller
# $name (word), $answers-given (yes, smaller, not-now, no)
answers-reason = { $name }: “{ $answers-given ->
    [yes] Yes
    [smaller] Yes, but smaller
    [not-now] Not now
   *[no] No
}”. A reason, in a line?

# After an answer that is no yes.
answers-heard = It was said, and it was heard.
answers-no-is-worth = A no that can be said makes every yes worth something. It may come up again on another day.
