### Two computers: one journey in two folders, and how they come together.

computers-title = 两台电脑
computers-got-letter = 我收到一封信，里面是邀请

computers-about = 你们可以各有一台电脑，各有一份文件夹。这个程序自己哪里都不去：用什么带文件夹，由你来选。
computers-folder = 你在这台电脑上的文件夹：{ $path }

computers-before = 第一次之前
computers-one-first = 只在一台电脑上开始。在另一台上自己开始的文件夹，是另一段路。
computers-passphrases = 两个口令都先设好。没有口令，在哪台电脑上打开文件夹，都能读到你们各自单独写的。用信的话，你在自己的电脑上设口令。

computers-way = 选一种办法
computers-sync = 同步文件夹，比如Syncthing
computers-sync-how = 把整个文件夹和另一台电脑共享，放进那边同样的空文件夹。只属于一台电脑的内容会自己留下：文件.stignore写明了。
computers-git = git
computers-git-how = 把文件夹变成自己的仓库，让另一台电脑克隆。然后：git add -A、git commit、git pull、git push。没有哪个文件由两边写，所以不会冲突。git留着从前的样子，删掉的话也还在里面。
computers-stick = U盘
computers-stick-how = `trustpath backup FILE`把全部内容写进一个文件，`trustpath restore FILE`在另一台电脑上加进新的。两个方向都做，两边就合到一起。
computers-letter = 一封信，用邮件或U盘带
computers-letter-how = `trustpath letter write FILE`写下对方还没有的内容，用对方的密钥封上。你单独写的留在你这里。第一封信是邀请，用`trustpath letter read FILE`读了，就开始一个文件夹。信丢了也没关系：下一封会带上缺的。

computers-after = 之后
computers-words = 在“口令”那一页核对一次六个词，坐在一起或者打电话都行。词一样，就说明没有人夹在你们中间。
computers-seen = 你写给两个人的内容，带到另一台电脑以后，在那边的下一页就看得到。
computers-one-way = 用一种办法就好。以后换一种也行；同时用两种，对谁都没有好处。

computers-letter-asks = 这封信会开始你自己的文件夹，两个名字都有。你需要打开它的六个词。打电话时问，或者见面时问。
computers-letter-leave = 离开这份指南，到放信的地方去。
computers-letter-read = 输入：trustpath letter read FILE
computers-letter-folder = 你的文件夹会是{ $path }
computers-letter-no-setup = 然后再打开指南。之前什么都不用设。
