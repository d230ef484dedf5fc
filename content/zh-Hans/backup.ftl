### Said by `trustpath backup` and `trustpath restore`.

backup-nothing = { $path }里还没有你们走过的内容，没有可以备份的。
backup-readable = 这个文件夹里有{ $texts }段文字没有封上。谁拿到备份，都能读没有封上的。
backup-offer = 给这个文件设一个口令，就全部封上。不设就按Enter：文件谁都能读。
backup-offer-option = 加上--seal，用一个口令全部封上。
backup-new-passphrase = 这个文件的口令：
backup-once-more = 再输一次：
backup-differ = 两次不一样。什么都没有写。
backup-passphrase = 这个文件的口令：
backup-written = 写了{ $files }个文件，放进{ $path }。
backup-opens = `trustpath restore`可以取回来，`tar -xf { $path }`可以打开。
backup-opens-sealed = `trustpath restore`可以取回来。`age -d { $path } | tar -x`用它的口令可以打开。忘了的口令找不回来。
backup-not-on-a-screen = 备份不是给屏幕看的文字。写上一个文件名，或者用`|`或`>`送出去。

backup-not-one = { $path }不是trustpath的备份，或者坏了。没有取用里面的任何内容。
backup-holds = { $path }里有{ $name }，trustpath的备份里不会有。没有取用里面的任何内容。
backup-too-large = { $path }比trustpath的任何备份都大。没有取用里面的任何内容。
backup-wrong-passphrase = 这个口令打不开这个文件。什么都没有变。
backup-undescribed = 备份里没有写是哪个文件夹的，所以没有取用里面的任何内容。
backup-newer = 这份备份来自更新的trustpath（格式{ $format }）。更新的版本可以取回来。没有取用里面的任何内容。
backup-other-folder = 这份备份是另一段路的，不是{ $path }里的这一段。什么都没有变。用--data-dir可以给它一个新文件夹。

backup-restored = 有{ $lines }行取回到{ $path }。
backup-nothing-missing = 备份里的内容，{ $path }里都有了。后来删掉的，还是删掉的。
backup-keys = 加了{ $keys }个密钥文件。用当时的口令可以打开。
backup-drafts = 没写完的文字也回来了。写的人坐下时，会拿给写的人看。
backup-waiting = 有{ $lines }行留在备份里，因为用来封上它们的密钥现在读不到。`trustpath doctor`也许能说得更多。
backup-passed-over = 备份里有{ $files }个文件不属于这里，没有取。
backup-compare = 如果你们都有口令，分享新的内容之前，再核对一次六个词。
