### One guesses, the other tells, and the guesser says it again, corrected. Being corrected is what it is for.

# $guesser (word), $teller (word)
guess-guesses = { $guesser } guesses. { $teller } waits.
# $guesser (word), $teller (word)
guess-tells = { $teller } tells, aloud. { $guesser } listens.
# $guesser (word)
guess-corrects = { $guesser } says it again, corrected.
# Before the guess, where nothing is written about it yet.
# $teller (word)
guess-which-moment = { $teller } says in a few words which moment it is, and no more yet.
guess-told-aloud = We said it aloud: go on

# How it landed, as the teller said.
# $guesser (word)
guess-landed = Got it. The guess did not have to be right. { $guesser } was corrected, and that is what this is for.
# $guess-missed (nearly, not-yet): “Nearly” or “Not yet” was said, $guesser (word), $teller (word)
guess-not-landed = { $guess-missed ->
    [nearly] Nearly
   *[not-yet] Not yet
}: { $teller } says what is still missing, and { $guesser } may say it once more. Being corrected is what this is for. You may also stop here for today.
# $guesser (word)
guess-once-more = { $guesser } says it once more
guess-needs-two = A guess is for two: one guesses, the other tells. Alone there is nothing to do here.
