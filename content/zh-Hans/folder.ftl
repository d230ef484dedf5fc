### README.txt of the data folder: a paragraph each. Commands stand between some of them, and file names and the names in quotes are what the files hold: they stay as they are.

folder-holds = 这个文件夹里是在trustpath里写的内容。trustpath是一份重建信任的私人指南。

folder-by-hand = 想自己读：每个writers/*/*.jsonl文件都是纯文本，写的每一项占一行，新的在后。有工具jq的话，下面的命令列出所有笔记：

folder-answers = 下面的命令列出所有回答，每个都在它的问题下面（早先的版本没有留问题时是null）：

folder-versions = 几行有同一个"id"，就是同一项的几个版本；"hlc"最大的那行算数。带"del":true的行，表示那一项删除了；带"scrubbed":true的行，原来的文字已经特意销毁。

folder-sealed = 有人设了口令的话，行里就是"enc"：这是工具age的文件，用base64写成，封存给keys/里的密钥。里面就是那一行本来的样子。下面的命令打开第一个人的密钥，会问口令：

folder-opening = 只有恢复密钥的人，把那一行放进~/trustpath-key.txt。第二个人的密钥在keys/second.age，取消了口令的那把在keys/first.removed.age。下面的命令打开这把密钥能打开的每一行，和每段没写完的文字：

folder-notes = 接着照前面的办法显示笔记：

folder-removing = 之后，那个文件里什么都能读到，那把密钥也什么都能打开，所以再把它们删掉：

folder-copy = 想留副本：复制整个文件夹，最好在trustpath没有运行的时候。
folder-two-machines = 想在两台电脑上用：让文件夹同步工具带着它。local/、backup/和quarantine/只留在一台电脑上。
folder-quarantine = quarantine/里是损坏行的副本。里面的东西都用不到，也都不会删。
folder-editing = 可以手工改行。作者有口令的行，改过就显示为没有签名；其余的照样接受，`trustpath doctor`会指出它们。
