### Asking both to open what each answered alone.

unsealing-both = Both of you have answered this. It opens when both of you choose “open”.

# What one of them says. $name (word)
unsealing-open = { $name }: open
# That one said it. $name (word)
unsealing-opened = { $name }: open, said already
