### What every page offers at its foot, and the passing words there.

app-help = 求助
app-leave = 离开
app-lock = 锁上
app-pause = 暂停
app-who = 谁在
app-here-alone = { $name }，一个人
app-versions = 看两个版本

app-saved = 已保存。
app-written = 已写入{ $path }。
app-rekeyed = 口令在别处设了或改了。
app-apart = 这里在另一个窗口里改过；两份都留着。
