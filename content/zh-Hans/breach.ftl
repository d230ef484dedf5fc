### One thing that broke trust: naming it, looking at it, and each one's own view of it.

breach-nothing = 这里还没有起名的事。

breach-kinds-ask = 这是哪一类事？
breach-kinds-about = 往往不止一类。分清类别是为了选对练习，不是替这件事开脱。
breach-infidelity = 违背了感情或亲密上的约定
breach-dishonesty = 有事说得不真，或者瞒着
breach-promises = 承诺没有做到
breach-withdrawal = 有一方人在，心却不近
breach-support = 有一方难的时候，身边没有人
breach-other = 别的
breach-fits-most-ask = 哪一类最贴近？
breach-fits-most-about = 各页面会用这一类举例。别类的例子，选一下就能看到。
breach-fits-most = { $cause }（最贴近）
breach-name-ask = 一个简短、中性的名字
breach-name-about = 一个能用平常声音说出口的名字：“春天那阵子”“那笔借款”。它会出现在你的页面上。
breach-sentence-ask = 只说事实的一句话
breach-sentence-about = 用一句话说清事实：谁做了什么，大概什么时候。不说理由，不责怪。可以留空。
breach-second-sentence-about = 说法不同的地方，写下另一句。两句并排放着。
breach-skip = 这里留空
breach-role-ask = { $name }，对你来说是怎样的？
breach-role-about = 这只关于这一件事，不是说你是什么样的人。这是你自己的看法，对方可以有另一种。之后你看到的页面会照你的回答来。

breach-i-was-hurt = 我因为它受了伤
breach-i-broke = 是我打破了信任
breach-we-hurt-each-other = 我们都做了什么，也都受了伤
breach-rather-not-say = 我不想说
breach-each-alone = 也可以各自单独回答

breach-until-ask = 放到什么时候？
breach-until-about = 先放一放，不等于忘掉，别的事也不会把它抵消。定了日子，到那天路线上会说。想早点打开也可以。
breach-park-for = 放{ $weeks }周，到{ $day }
breach-park-without-a-day = 不定日子
breach-parked-until = 先放一放，到{ $day }。
breach-was-parked-until = 这件事原先放到{ $day }。

breach-view = { $role ->
    [hurt] { $name }是这样看的：{ $name }受了伤，{ $other }打破了信任。
    [broke] { $name }是这样看的：{ $name }打破了信任，{ $other }受了伤。
   *[both] { $name }是这样看的：两人都受了伤，也都打破了信任。
}
breach-no-view-yet = { $name }还没有说。
breach-views-differ = 你们的看法不一样。每个页面照各人自己的说法对各人说话。两种看法都可以留着。

breach-view-hurt = 你是这样看的：你受了伤。
breach-view-broke = 你是这样看的：你打破了信任。
breach-view-both = 你是这样看的：你们互相伤害了。

breach-other-version = 其中有些内容，同一时间在别处写了另一个版本。两份都留着。

breach-yours-alone = 这件事只有你自己看得到，属于它的内容也是。
breach-not-answered = 你把它拿出来了。{ $name }还没有回应。
breach-same = 这和“{ $name }”是同一件事。

breach-bring = 拿出来给你们两人看
breach-park = 先放一放
breach-open = 打开这件，另一件先放一放
breach-park-anew = 放到别的日子
breach-the-name = 名字
breach-the-kinds = 类别
breach-the-sentence = 只说事实的一句话
breach-a-second-sentence = 说法不同时的第二句
breach-the-roles = 对你来说是怎样的

breach-brought = { $name }单独给这件事起了名，现在拿出来给你们两人看。
breach-which = { $name }，这和“{ $own }”是同一件事，还是另一件？如果是同一件，两个会合成一个。
breach-which-in-mind = { $name }，这和你想的是同一件事，还是另一件？
breach-can-wait = 可以等。谁也不会替你回答。
breach-is-the-same = 是同一件事
breach-is-another = 是另一件事
