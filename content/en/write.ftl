### Writing alone or together, box after box.

# Beside a clock.
write-time = Time to write
write-time-up = The time is up. You can stop here, even in mid-sentence; every word is kept.

write-written = This is written. You may keep it, or destroy it, today or on any other day.
write-keep = Go on, and keep it
write-destroy = Destroy it
write-destroy-sure = Destroy everything that you wrote in this part?
write-destroy-does = The words are deleted, and their lines in the data folder are overwritten at once. What is half-written goes too. There is no way back.
write-destroy-leaves = It does not reach copies elsewhere: a backup, a folder that is synced, another computer. A disk may keep traces of its own for a while.
write-destroy-no = No, keep it
write-destroy-yes = Yes, destroy it
write-destroyed = It is gone from here. You need not do anything else with it.
