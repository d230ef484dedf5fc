### What the line-by-line front says by itself.

plain-title = { $title }（第{ $step }步，共{ $steps }步）
plain-note = 注意：{ $text }
plain-wrote = { $name }写了：
plain-so-far = 到现在写的在这里，新写的接在后面：

plain-write = 写
plain-write-anew = 重写
plain-keep = 照原样留着
plain-start-afresh = 从头写
plain-type = 输入
plain-press-it = 输入键的名字：f5、f7到f12，或ctrl-x。它在屏幕模式里有效；逐行模式里，用Ctrl-C离开。

plain-in-passing = { $label }（{ $name }）
plain-also = 还有：{ $choices }

plain-more-choices = 输入m，说出所有选项。

plain-choose-first = 先用数字或字母选。
plain-no-choice = 这不在这里的选项里。
plain-no-row = 这不是列表里的数字，也不在这里的选项里。
plain-how-list = 输入数字，就放进或拿出那一项。前面加v（v2）就看那一项。
plain-no-choice-or-rating = 这不是0到10的数字，也不在这里的选项里。
plain-line-waits = 你这一行没有丢。它不是这里的选项，会放在你下一段要写的文字开头。
plain-line-is-note = 在那之前，它是日记里一条写了一半的笔记。
plain-empty-line = 只按Enter，就选第一项。

plain-scale = 从0（{ $low }）到10（{ $high }）的一个数字。
plain-number-so-far = 到现在是：{ $number }。
plain-nth = 第{ $nth }个，共{ $of }个。
plain-rate = 输入0到10的数字，空行就跳过。单独一个点（.）：所有选项。
plain-rate-again = 输入0到10的数字，空行就不改。一个减号（-）去掉数字。单独一个点（.）：所有选项。

plain-how-lines = 想写几行就写几行。单独一行一个点（.）就结束。
plain-how-to-begin = 想写几行就写几行，也可以选。单独一行一个点（.）就结束。列表里的数字或字母算选择。前面加一个空格，就算你写的文字。
plain-how-to-begin-again = 写，或者选。单独一行一个点（.）就结束。
plain-how-one-line = 写一行。空行：{ $label }。单独一个点（.）：所有选项。
plain-how-one-line-or-empty = 写一行。空行：留空。单独一个点（.）：所有选项。
plain-how-secret = 输入在一行里，不会显示。空行：所有选项。

plain-line-too-long = 这一行太长，这里放不下（1 MiB）。没有收。
plain-text-full = 再加就太长，这里放不下（1 MiB）。这一行没有加上，其余的都留着。单独一行一个点（.）就结束。
plain-secret-too-long = 这一行比这里的口令能有的还长（1 KiB）。没有收。
plain-not-text = 这一行不是这里能读的文字（UTF-8）。没有收。

plain-time-is-up = 时间到。
plain-time-left = 还有{ $time }。
plain-no-clock = 现在没有计时。
plain-as-before = { $title }。和刚才一样；输入r再说一遍。
plain-clock-rested = 你不在时，计时停了。你说继续，它就继续。
plain-locked = { $time }没有输入，已经锁上。
plain-locked-by-stop = 已经锁上，因为系统让程序停下。

plain-leaving = Ctrl-C立刻关掉trustpath，在哪一页都行，写到半句也行。它什么都不问。写完的每一行都留着。终端允许的话，窗口会擦干净。

plain-key-choose = 选项前面的字母或数字，或它的第一个词，再按Enter：选那一项。只按Enter选第一项，除非那一项是替你回答什么。
plain-key-leave = Ctrl-C：在哪一页都立刻关掉程序，不问。写完的行留着。终端允许的话，窗口会清空。
plain-key-quit = q：好好离开。
plain-key-back = b：返回；在练习里，退一页。
plain-key-up = u：在练习里，回到它的步骤。
plain-key-text = 写文字时，每写完一行就留下一行，字母不算选择。单独一行一个点（.）就结束。
plain-key-dot = 要写一行或一个数字时，单独一个点（.）会说出所有选项。
plain-key-again = r：再说一遍这一页和选项。
plain-key-choices = m：再说一遍选项。
plain-key-time = t：有计时的时候，说还有多久。
plain-key-help = 一个问号（?）显示这份帮助。
plain-key-pause = z：暂停。之后空一行：给难熬时刻的安静一页。
plain-key-why = y：在动手做里：为什么这样做，有多大把握。
plain-key-cover = 一个叹号（!）遮住这一页；终端允许的话，窗口会清空。有人设了口令的话，会锁上，输入口令才打开。
plain-key-who = w：谁在这里，两人共用时。

plain-window-stays = 下一页什么都不留。但这里念出来的会留在这个窗口里，你输入的也会。之后可以关掉窗口，或者输入“clear”。也可以只在心里回答。
