### Is a page done? About what was done, never about feelings.

done-when = 做到这些，这一页就算完成：
done-not-yet-is-fine = “还没有”也没关系，可能要几天或几周。这期间会先给出下一页，这一页还在你的路线上。
done-ask = { $name }，你觉得这些做到了吗？
done-yes = 是的，做到了
done-once-more = 再来一次：{ $title }

done-turns = 你们轮流说过的日子：{ $days }。
done-got-it = { $name }说了“对，你听懂了”：{ $times ->
    [1] 一次
    [2] 两次
   *[other] { $times }次
}。
done-both-got-it = 说了“对，你听懂了”：{ $first }{ $first-times ->
    [1] 一次
    [2] 两次
   *[other] { $first-times }次
}，{ $second }{ $second-times ->
    [1] 一次
    [2] 两次
   *[other] { $second-times }次
}。
done-corrected = 到现在为止，{ $name }接受了纠正：{ $times ->
    [1] 一次
    [2] 两次
   *[other] { $times }次
}。
done-both-corrected = 到现在为止，接受了纠正：{ $first }{ $first-times ->
    [1] 一次
    [2] 两次
   *[other] { $first-times }次
}，{ $second }{ $second-times ->
    [1] 一次
    [2] 两次
   *[other] { $second-times }次
}。
done-guesses-landed = 说了“听懂了”：{ $times ->
    [1] 一次
    [2] 两次
   *[other] { $times }次
}。
done-ritual = { $title }：{ $done }。
done-no-was-heard = 有人说了“不”或“现在不”，另一人听进去了。
