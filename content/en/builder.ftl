### Building a text from ordered parts: an apology, a soft start. At the end it is seen whole.

builder-whole = The whole of it, as it would be read.
builder-whole-shared = The whole of it, as it would be read. Both of you can read it here.
builder-change = Change a part of it
builder-keep = Keep it for now: go on
builder-which = Which part do you want to change?
builder-none = None: back to the whole
