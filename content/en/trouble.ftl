### Something could not be done outside the program: a file not written, a folder not read.

trouble-title = This did not work
trouble-kept = What you wrote is not lost. It is still here, and it is tried again with the next thing you keep.
trouble-again = Try again now
trouble-leave = Leave; what was typed stays as a draft
