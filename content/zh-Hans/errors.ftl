### Errors of the files: each says what was tried, on which file, why it did not work, and what helps.

errors-failed = { $errors-act ->
    [opening-folder] 没能打开文件夹{ $path }
    [reading-folder] 没能读取文件夹{ $path }
    [making-folder] 没能建立文件夹{ $path }
    [finding-folder] 没能找到文件夹{ $path }
    [reading] 没能读取{ $path }
    [writing] 没能写入{ $path }
    [rewriting] 没能重写{ $path }
    [locking] 没能锁定{ $path }
    [keeping-place] 没能保住{ $path }里的位置
    [making-draft-place] 没能在{ $path }里给草稿准备位置
    [opening-drafts] 没能打开{ $path }里的草稿
    [reading-drafts] 没能读取{ $path }里的草稿
    [keeping-draft] 没能把草稿留在{ $path }
    [emptying-draft] 没能清空{ $path }里的草稿
    [reading-key] 没能读取密钥{ $path }
    [writing-key] 没能写入密钥{ $path }
    [noting-key] 没能在{ $path }里记下密钥
    [removing-key] 没能移除密钥{ $path }
    [removing-old-key] 没能移除旧密钥{ $path }
    [taking-place] 没能在{ $path }里占一个位置
    [saving-in] 没能保存在{ $path }里
    [saving-to] 没能保存到{ $path }
    [marking-for-destruction] 没能在{ $path }里标出要销毁的内容
   *[destroying-deleted] 没能销毁{ $path }里已删除的文字
}：{ $why }。{ $advice }

errors-disk-full = 磁盘满了
errors-quota-used = 这个账户可用的空间用完了
errors-file-may-not-grow = 这个文件不能再变大
errors-no-permission = 这个账户没有权限
errors-disk-read-only = 磁盘只能读
errors-not-there = 它不在那里
errors-there-already = 已经有一个文件，没有动它
errors-folder-needed = 要用文件夹的地方是一个文件
errors-is-folder = 它是一个文件夹
errors-not-ordinary = 它不是普通文件
errors-too-large = 它比这种文件该有的大小还大

errors-free-space = 腾出一些空间，再试一次。
errors-name-another = 换一个名字。
errors-look-at-owner = 看看它归谁、谁能用，再试一次。
errors-make-writable = 让磁盘可以写，或者用--data-dir指定别的文件夹。
errors-ask-doctor = `trustpath doctor`也许能说明更多。

errors-not-a-folder = { $path }是一个文件，那里要有一个文件夹。用--data-dir指定别的，或者把这个文件移走。

errors-newer-folder = 这个文件夹上次是更新版的trustpath写的（格式{ $format }）。这个版本懂的内容，在这里都能读。要写，用那个新版本打开。
errors-description-unreadable = { $path }读出来不对，所以这个文件夹里什么都不写。可以放回那个文件的副本，或者把它移走。移走后，`trustpath doctor --repair`会写一份新的。
errors-description-gone = { $path }不见了，而这个文件夹以前用过。所以现在里面什么都不写。如果是同步带来的，可以等一等。`trustpath doctor --repair`会重写这个文件。
errors-folder-incomplete = { $path }里留过文字，现在有的不在，或者读不出来。所以那里现在什么都不写。
errors-folder-not-writable = 文件夹{ $path }在这里能读，不能写。看看它归谁，或者用--data-dir指定别的。

errors-too-long = 这段文字比这里一页能放的还长（1 MiB）。可以分成两段留着。
errors-nobody-sits = 还没有人坐下来，所以没有文件可以写。
errors-still-writing = 有一段文字还在写。可以先留着它，或者先放下它。
errors-open-elsewhere = 另一个窗口里，trustpath正开着这个文件夹。先关掉它。什么都没有变。

errors-wrong-passphrase = 这个口令打不开。什么都没有改。可以再试，几次都行。
errors-key-damaged = 密钥文件{ $path }损坏了，现在什么口令都打不开。用备份里的那个文件，或者恢复密钥，就能重新打开一切。
errors-key-missing = 密钥文件{ $path }不见了。有备份里的那个文件，或者恢复密钥，一切就能重新打开。
errors-key-elsewhere = 这把密钥在另一台电脑的另一个文件夹里。在那里能打开，在这里不能。
errors-key-swapped = { $path }里的密钥和以前的不是同一把。也许是换了口令，也许有人改了文件。在重新对过六个词之前，还用以前那把。
errors-key-signs-anew = { $path }里的密钥和以前一样，但证明谁写了哪一行的那部分换了。也许有人改了文件。在重新对过六个词之前，还用以前那部分。
errors-not-recovery-key = 这不是这里的恢复密钥。什么都没有改。
errors-passphrase-already = 这里已经有口令了。可以改它。
errors-has-left = 这个人拿走了自己的内容，离开了这个文件夹。想重新开始，用--data-dir指定一个新文件夹。
errors-key-shut = 密钥还没有打开。先要它的口令或恢复密钥。
errors-passphrase-empty = 空的口令什么也保护不了。
