### A passphrase of one's own: set, changed or taken away.

passphrase-title = 口令

passphrase-has = { $name }有口令：{ $name }单独写的，在文件里封存着。
passphrase-has-none = { $name }没有口令：{ $name }单独写的，在这里隐藏着，在文件里能读到。
passphrase-has-readable = { $lines ->
   *[other] { $name }有口令。{ $name }写的{ $lines }行在文件里还能读到。
}
passphrase-readable-there = 还能读到的内容，是在{ $machines }上的另一份文件夹里写的。在那里用口令打开指南，它就封存了。
passphrase-readable-gone = 如果那一份再也没有人打开，可以在这里封存。
passphrase-seal-here = 在这里封存
passphrase-deleted-there = { $lines ->
   *[other] 你删掉或改掉的{ $lines }行，在文件里还是原来的样子。那是在{ $machines }上的另一份文件夹里写的。在那里打开指南，它就销毁了。
}
passphrase-deleted-gone = 如果那一份再也没有人打开，可以在这里销毁。
passphrase-destroy-here = 在这里销毁
passphrase-each-alone = 各人在独自在这里的时候设自己的。
passphrase-seals = 有了口令，你单独写的会在文件里封存。两个人共用的内容，等两个人都有了口令才封存。

passphrase-set = 设口令
passphrase-show-key = 显示我的恢复密钥
passphrase-take-away = 取消口令

passphrase-own-words = 你的密钥的六个词：{ $words }。
passphrase-other-words = 另一把密钥的六个词，坐在一起对一次：{ $words }。
passphrase-compared = 我们对过了：是一样的

passphrase-unopened = 这里还有一把你的口令打不开的密钥：{ $files }。它留着。用它的口令坐下来，把那个口令改成你现在的：一个口令就能打开两把。
passphrase-apart = 这个口令打开的密钥，不是这台电脑上正在用的那把。它能打开当初封存给它的内容。想两边都能打开，把它改成以前的口令。

passphrase-limits = 它防不住什么
passphrase-limit-machine = 在这台电脑上有管理员权限的人，或者记录按键的程序。
passphrase-limit-looking-on = 你打字或读的时候在旁边看的人。
passphrase-limit-pressure = 在压力下说出去的口令。
passphrase-limit-traces = 写了多少条、什么时候写的、大概有多长。
passphrase-limit-copies = 更早的备份，和以前同步出去的副本。
passphrase-limit-screen = 程序被强行结束时，还留在屏幕上的文字。

passphrase-before = 设口令之前
passphrase-forgotten = 如果忘了口令，谁也打不开你写的：你不行，别人也不行。
passphrase-key-first = 封存之前，会先显示一个恢复密钥。写在纸上，放在只有你会去的地方，它也能打开一切。
passphrase-seals-older = 到现在为止你写的也都会封存。更早的备份和同步出去的副本不变。

passphrase-first = 口令
passphrase-first-hint = 几个只有你会放在一起的词，比一个怪词更牢。
passphrase-once-more = 再输一次
passphrase-once-more-hint = 确认这就是你想输的。
passphrase-prove = 你的口令？
passphrase-prove-to-show = 然后显示你的恢复密钥。
passphrase-prove-to-change = 然后换一个新的。这里也可以用恢复密钥。
passphrase-prove-to-take-away = 然后就可以取消它。这里也可以用恢复密钥。
passphrase-weak = 短的口令，多试几次就可能试出来。多加几个词，会难试得多。也可以就用这个。
passphrase-unseen = 在这里输入的不会显示。
passphrase-unlike = 两次输的不一样。可以再试。

passphrase-moment = 请等一下
passphrase-working = 正在处理……大约一秒钟。
passphrase-working-lines = 正在处理……{ $done }/{ $all }行。

passphrase-key = 你的恢复密钥
passphrase-key-opens = 没有口令，这一行也能打开一切。写在纸上是个好办法。
passphrase-key-one-line = 它是一整行，就算在这里占了两行。去掉空格写，工具age就能直接读。
passphrase-not-set-yet = 口令还没有设好。你继续之前，什么都不封存。
passphrase-written-down = 我写下来了
passphrase-without-key = 不写，继续
passphrase-set-none = 现在不：不设口令

passphrase-to-be-sure = 确认一下
passphrase-last-letters = 照你写下的，它最后{ $letters }个字母是什么？
passphrase-not-the-end = 它的结尾不是这样。再显示一次。

passphrase-removing = 要取消口令吗？
passphrase-removing-means = 那样，你单独写的在这里隐藏着，能打开文件夹的人都能读。
passphrase-keep = 留着口令

passphrase-done = 好了
passphrase-unreached = { $lines ->
   *[other] 有{ $lines }行在这里够不到：它们在另一个窗口或另一台电脑那里。“口令”页面说得更多。
}
passphrase-look-again = 这一页随时可以再看。
