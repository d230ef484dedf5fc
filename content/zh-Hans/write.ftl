### Writing alone or together, box after box.

write-time = 写的时间
write-time-up = 时间到了。可以停在这里，写到半句也行，每个字都留着。

write-written = 写好了。可以留着，也可以销毁，今天或以后哪天都行。
write-keep = 继续，留着它
write-destroy = 销毁它
write-destroy-sure = 销毁你在这个环节写的全部内容？
write-destroy-does = 文字会删除，数据文件夹里的那几行马上盖掉。写了一半的也没有了。没有办法找回来。
write-destroy-leaves = 别处的副本它够不到：备份、同步的文件夹、另一台电脑。磁盘自己可能还留一阵子痕迹。
write-destroy-no = 不，留着
write-destroy-yes = 是，销毁
write-destroyed = 这里已经没有了。不用再为它做什么。
