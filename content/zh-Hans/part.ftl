### A part of an exercise: what it says before anything is done in it, and what is the same in all its tools.

part-gone = 这份指南里已经没有这个环节。你在里面写的都留着。
part-stop = 好好停在这里

part-who = { $together ->
    [yes] 一起
   *[no] { $name }，一个人
}
part-who-and-time = { $together ->
    [yes] 一起
   *[no] { $name }，一个人
}，大约{ $time }

part-turns-anew = 你们在这里轮流说过。这次重新从第一轮开始。
part-made-so-far = 到现在为止，这里定了：{ $made }。
part-make-another = 再定一个
part-destroy = 销毁这里写的
part-open-summary = 打开小结
part-open-promises = 打开承诺和约定
part-choose-days = 选日子

part-writes-here = { $part-answerer ->
   *[named] { $name }写在这里。
    [hurt] 受伤的一方写在这里。
    [hurt-this-time] 这次说的是谁受的伤，就由谁写在这里。
    [broke] 打破信任的一方写在这里。
    [broke-this-time] 这次由谁来承担，就由谁写在这里。
}
part-chooses-here = { $part-answerer ->
   *[named] { $name }在这里选。
    [hurt] 受伤的一方在这里选。
    [hurt-this-time] 这次说的是谁受的伤，就由谁在这里选。
    [broke] 打破信任的一方在这里选。
    [broke-this-time] 这次由谁来承担，就由谁在这里选。
}

part-did-they-get-it = { $teller }，{ $listener }听懂了吗？

part-bring-what = 这里有没有想拿出来给你们两人看的？拿出来的，从此两人都能读。其余的还是只有你看得到。
part-both-can-read = 你们两人在这里都能读。
part-bring-one = 拿出来：{ $asked }
part-keep-the-rest = 其余的先自己留着：继续

part-shown-once-brought = 单独写的内容，等写的人拿出来才在这里显示。
part-shown-once-opened = 各自单独写的内容，等两人都打开才在这里显示。
part-change-one = 改：{ $title }

part-whole = 全都在一页上。哪一行都可以改、可以填，然后留着。

part-fill-day = { $day }。
part-fill-names = { $names }，{ $day }。
