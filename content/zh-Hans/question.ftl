### A question of the guide.

question-gone = 这份指南已经不问这个了。你的回答还留着。
