### Kept behind the words of a note that came from another program: what is text, and had a place of its own there.

exchange-place = 地点：{ $place }
exchange-weather = 天气：{ $weather }
exchange-spoken = 录音：{ $words }
