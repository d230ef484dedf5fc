### A scene: a talk between two made-up people that goes wrong, and how they repaired it. Nothing of it is kept.

scene-cast = { $hurt }受了伤，{ $broke }打破了信任。两人都是编出来的。
scene-speaker = { $name }：
scene-line = { $name }：{ $line }

scene-where = 话是从哪里变的？
scene-in-your-head = 可以在心里回答。这里什么都不留。
scene-go-on-turned = 继续：话从哪里变的
scene-turned = 话从哪里变的
scene-what-next = 接下来可以说什么？选一句，看看会怎样。
scene-another = 可以再看一句，也可以继续。

scene-go-on-repaired = 继续：后来怎样补救
scene-repaired = 后来怎样补救
scene-skip = 跳过这个情景
