### The help, one key from every page: numbers to call, keys, how the program works.

# The four lines on the first page, where the country is not known yet.
help-danger-anywhere = In danger now: call the emergency number of the country you are in.
help-dying-anywhere = Someone may die, by their own hand or another’s: call the emergency number, or a line of your country.
help-own-anywhere = I may hurt someone: go out of reach now. Then call a line of your country.
help-afraid-anywhere = I am afraid of my partner: call a line of your country. It is for you, even if you want to stay.
# The same with numbers, and with a way to reach somebody such as “call 116 123”. $emergency (word)
help-danger = In danger now: { $emergency }.
# $emergency (word), $how (word)
help-dying = Someone may die, by their own hand or another’s: { $emergency }, or { $how }.
# $emergency (word), $how (word)
help-own = I may hurt someone: go out of reach now. Then { $how }. If it is close: { $emergency }.
# $how (word)
help-afraid = I am afraid of my partner: { $how }. It is for you, even if you want to stay.

help-which-country = Which country?
help-choose-country = Another country
help-country-not-kept = Your choice is not kept, unless you say so on its page.
help-remember-country = Remember this country on this computer
help-forget-country = Forget this country again
help-country-remembered = Remembered on this computer, outside the folder with your words.
help-country-forgotten = Forgotten. It is asked again the next time.
help-not-listed = Your country is not here? findahelpline.com lists helplines by country.
# $country (word): its name
help-numbers-of = All numbers: { $country }
# $emergency (word)
help-emergency = Emergency: { $emergency }
help-numbers-change = Numbers change. If one does not work, call the emergency number, or look at findahelpline.com from a device that only you use.
help-to-now = What may help now, and how to find someone
help-to-keys = Keys, and how this works
help-to-check = A private check, alone

# How a service is reached, its name, and what it is for.
# $how (word), $service (word), $purpose (word)
help-line = { $how }: { $service }, { $purpose }
help-sources = Who says so, and since when
help-read-not-rung = We read these pages on the day beside them. Nobody rang the numbers.
# $service (word), $source (word), $on (date)
help-line-source = { $service }: { $source }, read on { $on }.
help-back-to-numbers = Back to the numbers

help-keys = Keys

help-works = How this works
help-works-path = A path of steps, with practices on each. You can read everything ahead. You can pass on every question. What you write is kept on this computer. The program sends it nowhere.
help-works-clock = A clock stops while you are away: while the program is closed or stopped, in a pause, under a cover. When time is up, the terminal’s bell rings once in plain mode, and on the screen only with --bell. With --no-bell it never rings.
help-works-plain = trustpath --plain is the same program, line by line, for screen readers.
help-back = Back to the help
