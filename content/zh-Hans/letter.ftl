### Letters between two folders: written and read by commands, in the shell that they were called from.

letter-needs-passphrase = 信要封上、签名，所以需要你有口令。可以在指南的“口令”那一页设。
letter-needs-their-key = 这里还不知道对方的密钥。先要有一封邀请。
letter-not-one = 它不是trustpath的信，或者路上坏了。没有取用里面的任何内容。可以请对方再给一次。
letter-newer = 它是更新的trustpath写的，更新的版本可以读。没有取用里面的任何内容。
letter-other-key = 它不是用你的密钥封上的。也许是你自己写的信，也许那时候你的密钥是另一把。
letter-other-words = 这些词打不开它。可以再试，多少次都行。
letter-other-folder = 它属于另一段路，不是这个文件夹里的这一段。没有取用里面的任何内容。
letter-not-signed = 它没有用这里知道的对方密钥签名。没有取用里面的任何内容。如果对方换了新密钥，先在“口令”那一页核对六个词。
letter-is-invitation = 它是一封邀请，而这个文件夹里已经有一段路。用--data-dir给它另一个文件夹。
letter-folder-in-use = 这个文件夹里已经有一段路。邀请要一个新文件夹，用--data-dir可以指定。

letter-writing = 没能写这封信：{ $file }
letter-reading = 没能读这封信：{ $file }
letter-nobody-here = 这个文件夹里还没有人。文件夹从指南开始，或者从一封邀请开始。
letter-alone = 你在这里是一个人走，没有人在等信。在指南里用“改名字，或改成一个人、两个人”可以变成两个人。

letter-written = { $lines ->
    [0] 信写好了。里面没有新内容，只说这里收到了哪些，只有{ $name }能打开。
   *[other] 信写好了。里面有{ $lines }行，只有{ $name }能打开。
}
letter-invitation-written = 信写好了。它是给{ $name }的邀请，用这六个词打开：
letter-invitation-say = 打电话或者见面时告诉{ $name }。要是和信一起寄，谁都能打开。以前的邀请不再有效。

letter-words-of-invitation = 打开这封邀请的六个词：
letter-began = { $name }，欢迎。{ $other }邀请你，你自己的文件夹从这里开始：{ $path }
letter-next-passphrase = 接下来：用`trustpath`打开指南，在“口令”那一页设一个口令。
letter-next-own-key = 你的口令还是以前那个。
letter-next-write = 然后用`trustpath letter write FILE`写一封回信，让{ $other }拿到你的密钥。

letter-taken = { $lines ->
    [0] 读了{ $name }的信。里面没有新内容。
   *[other] 读了{ $name }的信。有{ $lines }行是新的。
}
letter-compare = 互相念一次这六个词。词一样，就说明没有别人夹在你和{ $name }中间。
letter-own-words = 你的：{ $words }
letter-other-words-are = { $name }的：{ $words }
letter-compared = 两台电脑上的词一样，就在指南的“口令”那一页说一声。不一样，先什么都不要写，请对方再发一封邀请。
