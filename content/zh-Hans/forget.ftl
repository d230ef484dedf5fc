### Taking away what was written: said by `trustpath forget`, and by its page in both fronts.

forget-title = 把所有内容拿走

forget-mine-goes = 你单独写的会没有：笔记、回答、自己看的那些周，还有没写完的。之后你的口令什么都打不开。
forget-mine-stays = 你们一起写的会留下，你的名字也在里面。那也是{ $name }的。{ $name }单独写的会留下。
forget-mine-leaves = 你不能再坐到这个文件夹里来。想重新开始，可以开一个新文件夹。
forget-all-goes = 这个文件夹里的所有内容都会没有：你们各自写的，和一起写的。
forget-all-goes-alone = 这个文件夹里的所有内容都会没有。
forget-folder = 文件夹是{ $path }。

forget-elsewhere = 这样碰不到的
forget-elsewhere-copies = 备份，还有你或者同步放到别处的副本。
forget-elsewhere-machines = 另一台存着副本的电脑。等这个文件夹同步过去，又有人在那边坐下，那边的副本就会销毁。
forget-elsewhere-exports = 你导出的文件：小结、日历、日记、信。
forget-elsewhere-shell = 命令行的历史记录，还有终端留着的。
forget-elsewhere-read = 你的伴侣读过、抄过、拍过的。
forget-elsewhere-disk = 硬盘上可能还有一阵子痕迹。

forget-undo = 可以先写一个能撤销的文件。它是现在全部内容的备份，用一个单独的口令封上。取回到一个新文件夹，一切就又在那里了。
forget-undo-in-a-shell = 在命令行里，用`trustpath backup --seal FILE`来写。

forget-undo-ask = 撤销用的文件名，不要就直接按Enter：
forget-ask-first = 要拿走吗？输入“是”或yes就继续；输入别的，一切照旧：
forget-ask-again = 没有撤销用的文件，就收不回来。要做，就输入“{ $word }”：
forget-word = 全部拿走
forget-left-as-it-was = 什么都没有变。
forget-say-yes = 这里没有人可以问。加上--yes，不问就做。
forget-nothing = { $path }里什么都没有。

forget-done = 好了。销毁了{ $lines }行。
forget-remaining = 有{ $lines }行在另一台电脑写的文件里，不再显示。有人在那边坐下时，就会销毁。
forget-done-all = 好了。全部销毁了。
forget-not-ours = 这些不是trustpath写的，所以留着：{ $files }。

forget-take-mine = 把你写的拿走
forget-take-all = 把所有内容拿走
forget-sure = 确定吗？
forget-cannot = 没有撤销用的文件，就收不回来。
forget-keep = 留着
forget-take-it = 拿走
forget-prove = { $name }的口令
forget-prove-hint = 谁写的内容要拿走，谁就给出自己的口令。
forget-working = 你写的内容正在销毁。
forget-each-alone = 你们各自单独在这里时，都可以把自己写的拿走。
