### Requests that were brought: one is read out, the other answers it, and what gets a yes becomes an agreement.

answers-none-brought = 没有请求拿出来念。轮流说的时候谈好的事，照样可以写在这里。
answers-brought = 这些请求已经拿出来了。一次只看一个。回答可以留到别的日子。
answers-next = 看下一个
answers-another-kind = 写下另一种约定
answers-leave-the-others = 其余的留到别的日子

answers-nth-request = { $name }的{ $nth ->
    [1] 第一个请求
    [2] 第二个请求
    [3] 第三个请求
   *[other] 第{ $nth }个请求
}
answers-stands-open = { $request }，还没有回答：
answers-stands-agreed = { $request }，已经同意，还没写下来：
answers-stands-answered = { $request }，{ $name }的回答是：{ $answers-given ->
    [yes] 好
    [smaller] 好，但小一点
    [not-now] 现在不
   *[no] 不
}：
answers-said = { $name }的回答是：{ $answers-given ->
    [yes] 好
    [smaller] 好，但小一点
    [not-now] 现在不
   *[no] 不
}。

answers-reads-out = { $asks }念出来。{ $hears }先听。
answers-sees-more = 这是要多看到对方的生活吗？
answers-sees-more-hint = 只要有一个人觉得是，就选“是”。那样会先问几个问题。
answers-sees-more-yes = 是的
answers-sees-more-no = 不是
answers-all = 回到所有请求

answers-what = { $name }，你怎么回答？
answers-whole = 这里每一种都是完整的回答。今晚谁也不去争。
answers-may-wait = 可以留到别的日子
answers-yes = 好
answers-no = 不
answers-smaller = 好，但小一点
answers-reason = { $name }：“{ $answers-given ->
    [yes] 好
    [smaller] 好，但小一点
    [not-now] 现在不
   *[no] 不
}”。要不要写一句理由？

answers-heard = 话说出来了，也有人听见了。
answers-no-is-worth = 能说“不”，说出来的“好”才算数。这件事以后还可以再提。
