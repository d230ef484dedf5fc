### A pause: when they will be back, the time until then, and coming back.

pause-ask = When will you be back?
pause-about = Whoever is here may pause at any time, and nobody asks why. Say when you come back: that makes it a pause. At least twenty minutes give a body time to settle.
pause-for-20-minutes = Back in 20 minutes
pause-for-30-minutes = Back in half an hour
pause-for-an-hour = Back in an hour
pause-until-tomorrow = Back tomorrow at this time
pause-until-another-time = Back at another time
pause-none = No pause now
# The return time that was named before.
# $pause-day (today, tomorrow, yesterday, dated), $time (time), $on (day)
pause-stays = { $pause-day ->
    [today] It stays as it is: back today at { $time }
    [tomorrow] It stays as it is: back tomorrow at { $time }
    [yesterday] It stays as it is: back yesterday at { $time }
   *[dated] It stays as it is: back on { $on } at { $time }
}

# A return time is typed.
pause-type-ask = Back at what time?
pause-type-about = Write it like 21:30. If it is past, it means tomorrow.
# What was typed is no time, or comes too soon.
# $earliest (time)
pause-type-again = Something between { $earliest } today and this time tomorrow, please. A pause has twenty minutes at least.
pause-other-times = Back to the other times

# While it lasts.
# $pause-day (today, tomorrow, yesterday, dated), $time (time), $on (day)
pause-back = { $pause-day ->
    [today] Back today at { $time }
    [tomorrow] Back tomorrow at { $time }
    [yesterday] Back yesterday at { $time }
   *[dated] Back on { $on } at { $time }
}
pause-nothing-to-do = Until then there is nothing to do here, together or alone.
pause-may-close = You may close the program meanwhile. It comes back to this.
# The label of the clock.
pause-clock = The pause
pause-another-thought = Another quiet thought
pause-another-time = Name another time
pause-stop = Stop for today
# $solo (yes, no)
pause-back-already = { $solo ->
    [yes] I am back already
   *[no] We are back already
}

# The time has come.
pause-welcome-back = Welcome back
# $pause-day (today, tomorrow, yesterday, dated), $time (time), $on (day)
pause-is-over = { $pause-day ->
    [today] You said: back today at { $time }. That time has come.
    [tomorrow] You said: back tomorrow at { $time }. That time has come.
    [yesterday] You said: back yesterday at { $time }. That time has come.
   *[dated] You said: back on { $on } at { $time }. That time has come.
}
pause-go-on-about = You can go on where you were, take more time, or let it be for today. Each is fine.
pause-go-on = Go on where you were
pause-more-time = Take more time
