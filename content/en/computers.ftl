### Two computers: one journey in two folders, and how they come together.

computers-title = Two computers
# Leads to it from the welcome, for somebody who was invited.
computers-got-letter = I got a letter with an invitation

computers-about = Each of you can have your own computer, and your own copy of the folder. This program goes nowhere by itself: you choose what carries the folder.
# $path (word): a folder
computers-folder = Your folder on this computer: { $path }

computers-before = Before the first time
computers-one-first = Begin on one computer only. A folder that began by itself on the other one is another journey.
computers-passphrases = Set both passphrases first. Without them, anyone who opens the folder on either computer can read what each of you wrote alone. With a letter, you set yours on your own computer.

computers-way = Choose one way
computers-sync = A sync of folders, such as Syncthing
computers-sync-how = Share the whole folder with the other computer, into its empty folder of the same kind. What belongs to one computer alone is left out by itself: the file .stignore says so.
computers-git = git
computers-git-how = Make the folder a repository of your own, and let the other computer clone it. Then: git add -A, git commit, git pull, git push. No file has two writers, so nothing conflicts. git keeps older states, so deleted words stay in it.
computers-stick = A stick
computers-stick-how = `trustpath backup FILE` writes everything into one file, and `trustpath restore FILE` adds what is new on the other computer. Doing both, each way, brings the two together.
computers-letter = A letter, by mail or on a stick
computers-letter-how = `trustpath letter write FILE` writes what is new for the other one. It is sealed to their key. What you write alone stays with you. The first letter is an invitation, and `trustpath letter read FILE` begins a folder with it. A letter may be lost: the next one brings what is missing.

computers-after = Afterwards
computers-words = Compare the six words once, on the page “Passphrases”, side by side or on the phone. They show that nobody stands between you.
computers-seen = What you write for both appears on the other computer at its next page, once it was carried there.
computers-one-way = Stay with one way. Changing it later is fine; using two at once helps nobody.

# The page for somebody who was invited and has no folder yet.
computers-letter-asks = The letter begins your own folder, with both names. You need the six words that open it. Ask for them on the phone, or when you see each other.
computers-letter-leave = Leave the guide, and go where the letter lies.
computers-letter-read = Type: trustpath letter read FILE
# $path (word): a folder
computers-letter-folder = Your folder will be { $path }
computers-letter-no-setup = Then open the guide again. You do not have to set anything up first.
