### How far one is in a practice: behind the title, and read out.

page-part = 环节{ $part }/{ $parts }
page-part-and-box = 环节{ $part }/{ $parts }，第{ $nth }/{ $boxes }栏
page-minutes-left = { $place }，还要{ $time }
page-said-part = 第{ $part }个环节，共{ $parts }个。
page-said-part-and-box = 第{ $part }个环节，共{ $parts }个。第{ $nth }栏，共{ $boxes }栏。
