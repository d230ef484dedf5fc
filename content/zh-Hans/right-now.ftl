### Right now: one quiet page for a bad moment, line by line, and its few pages behind the last line.

now-title = 此刻
now-danger = 如果事情正在发生，或者你有危险：按{ KEY("help") }求助。

now-here = 你在这里。现在是{ $on }，{ $time }。两只脚踩在地上。
now-how-long = 大约一分半钟。这里什么都不留。
now-press = 用手按住一样东西：桌子、墙、另一只手。
now-breathe = 慢慢呼气，比吸气长。再来。一共三次。
now-five = 说出五样东西。看到的、听到的、碰到的。出声说，或在心里说。
now-memory = 如果是这样，就说：“这是回忆。它现在没有发生。”
now-leave = 离开这一页

now-next = 接下来呢？
now-can-wait = 这些可以等一个小时：细看那个画面、把它写下来、追问事实、开车。
now-doctor = 如果几周里天天有画面，或者有一段时间记不起来：告诉医生或咨询师。
now-again = 从头再来
now-wave-plan = 我的情绪浪潮计划，在指南里
now-someone = 可以打电话给谁
now-to-other = 对方正有一阵情绪
now-to-lines = 回到那几行
now-to-next = 回到“接下来呢”

now-other-say = 可以说：“我在。要我听着，待在旁边，还是不打扰你？”然后照着做。
now-other-not = 不解释，没说可以就不碰。什么时候过去了，让对方来说。
now-other-later = 二十分钟后，问一次怎么样了。

now-senses-known = 把注意力放到感官上
now-senses-found = 应对闪回时，很多地方都教这个办法。我们找到了指导意见，没有找到单独检验它的试验。
now-senses-limit = 可靠程度C。局限：只是教它的人意见一致。
now-breath-known = Balban等人（2023）。Brief structured respiration practices enhance mood and reduce physiological arousal
now-breath-found = 114个健康的成年人，一个月里每天做五分钟。呼气长的呼吸，比安静坐着让心情好一些。
now-breath-limit = 可靠程度B。局限：都是健康的人，每天做，不是在闪回的时候。
