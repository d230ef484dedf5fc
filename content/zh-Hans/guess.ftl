### One guesses, the other tells, and the guesser says it again, corrected. Being corrected is what it is for.

guess-guesses = { $guesser }猜。{ $teller }等着。
guess-tells = { $teller }说出来。{ $guesser }听。
guess-corrects = { $guesser }改一改，再说一遍。
guess-which-moment = { $teller }用几个字说是哪个时刻，先不多说。
guess-told-aloud = 我们说出来了：继续

guess-landed = 听懂了。本来就不用猜对。{ $guesser }听了纠正，这个练习为的就是这个。
guess-not-landed = { $guess-missed ->
    [nearly] 差一点
   *[not-yet] 还没有
}：{ $teller }说还缺什么，{ $guesser }可以再说一遍。这个练习为的就是听到纠正。今天停在这里也可以。
guess-once-more = { $guesser }再说一遍
guess-needs-two = 猜要两个人：一个猜，一个说。一个人的时候，这里没有要做的。
