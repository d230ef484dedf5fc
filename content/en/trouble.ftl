### Something could not be done outside the program: a file not written, a folder not read.

trouble-title = This did not work
trouble-kept = What you wrote is not lost. It is still here, and it is tried again with the next thing you keep.
trouble-again = Try again now
trouble-leave = Leave; what was typed stays as a draft

# The first page, where somebody was here before and the names are missing. Above: a sentence of errors.ftl.
missing-title = Not everything is here
missing-wait = If a sync or a cloud carries this folder, it may not be done. You can wait, then look again.
missing-doctor = `trustpath doctor` names each file that is missing or does not read. `trustpath doctor --repair` sets right what it can, and keeps everything.
missing-again = Look again
missing-read = Go on; you can read, and nothing is written
