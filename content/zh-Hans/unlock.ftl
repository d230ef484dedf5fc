### A passphrase, before somebody sits down whose words are sealed.

unlock-title = 锁着
unlock-passphrase = { $name }，你的口令？
unlock-key = { $name }，你的恢复密钥？
unlock-one-is-enough = 你们一起做的内容，两个口令里有一个就够。
unlock-other = 改用{ $name }的口令
unlock-opening = 正在打开……大约一秒钟，这样谁都没法很快地试。
unlock-unseen = 在这里输入的不会显示。按Enter打开。
unlock-memory = 打开这把密钥大约要{ $megabytes }MB内存，可能要几秒钟。这期间别的程序可能会慢。
unlock-by-key = 用恢复密钥
unlock-by-passphrase = 用口令

unlock-waits = 这里在等{ $name }的口令。
unlock-gives = { $name }输入口令
