### What stands around every field that asks for something and keeps it.

form-never-kept = 不管选什么，这里什么都不留。
form-not-kept = 这里什么都不留。
form-shared = 两人可见：你们两人在这里都能读。
form-sealed = 封存：两人都答完，又一起说“打开”，才打开。
form-hidden = 隐藏：只有你独自在这里时才显示。
form-private = 只给自己看：在文件里封存着，用你的口令打开。
form-solo-hidden = 这段路只有你在用。内容在这里隐藏着，没有加锁。
form-show-later = 以后你也可以拿出来给两人看。

form-uncompared = 这里还没有人对过{ $name }的六个词。所以不能确定，是不是封存给了{ $name }自己的密钥。“口令”页面上有这六个词。

form-both-can-read = 你们两人都能读。
form-both-have-it = 你们两人已经都有了。可以改，不能收回。
form-show-to-both = 拿出来给两人看

form-change-field = 改：{ $ask }
form-open-field = 填写：{ $ask }
form-see-whole = 看全部
form-number = { $number }/10

form-emptied = 你把这里清空了。要收回原来的内容吗？
form-taken-back = 你收回了这段话。你离开这一页时，文字就在这里销毁。
form-copies = 同步或备份留下的副本里可能还有。
form-bring-back = 找回来

form-other-version = 同一时间，在别处写了另一个版本。

form-asked-then = 当时的问题是：“{ $question }”
