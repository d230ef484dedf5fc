### Lines that say who they are from, and are not signed by that person.

unsigned-title = 没有签名
unsigned-count = { $lines ->
   *[other] 有{ $lines }行，上面写了名字，但那个人没有签名。
}
unsigned-about = 这些只在这里显示。它们不改什么，不删什么，也不同意什么。有口令的人，写的内容都会签名。所以这些可能是别人写的，也可能是签名开始之前写的。
unsigned-none = 这里没有未签名的内容。
unsigned-came = { $notes ->
   *[other] 锁着的时候，来了{ $notes }条笔记。是你的吗？
}
unsigned-came-lines = { $lines ->
   *[other] 你的密钥没打开的时候，来了{ $lines }行，写的是你的名字。是你的吗？
}
unsigned-came-to-both = { $lines ->
   *[other] 来了{ $lines }行，写的是你们其中一人的名字，那时那个人的密钥没打开。是那个人的吗？
}
unsigned-came-about = 它们来的时候，没有用到那个人的口令。可能来自命令行，来自另一个窗口。也可能你们都坐在这里，用的是另一把密钥。那个人签名之前，它们只是多了些文字，别的什么也不做。不确定的话，先看一看。
unsigned-sign-all = 全部签名
unsigned-sign = 是我的：签名
unsigned-not-now = 现在不
unsigned-disown-all = 都不是我的
unsigned-disown = 不是我的
unsigned-disowned = 你说了这不是你的。它什么都不改，也不会再问你。

unsigned-says = 上面写着来自{ $name }。没有签名。
unsigned-signed-by = 上面写着来自{ $name }。签名的只有{ $other }。
unsigned-item = { $day }：{ $what }，写着来自{ $name }，没有签名
unsigned-when = { $day }。
unsigned-would-delete = 它本来会拿掉一些内容。现在没有拿掉。
unsigned-would-replace = 它本来会替换别的内容。现在没有替换。
unsigned-will-delete = 它会拿掉你的一些内容。只有你签名才会这样，比如你在另一台电脑上删过。
unsigned-will-replace = 它会替换你的一些内容。只有你签名才会这样，比如你在另一台电脑上改过。

unsigned-kind = { $unsigned-what ->
    [note] 一条笔记
    [answer] 一个回答
    [plan] 一个承诺或计划
    [consent] 对一个请求的回答
    [checkin] 一次“每周看一看”
    [breach] 伤了信任的事
    [approval] 对小结说的“好”
    [pick] 小结里的一项选择
    [progress] 走到了哪里
   *[other] 别的一项
}

unsigned-began = { $lines ->
   *[other] 从现在起，{ $name }写的都有签名。这里原有的{ $lines }行照样有效。
}

unsigned-listed = { $id }  写着来自{ $name }，没有签名
