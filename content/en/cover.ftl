### The page that says nothing, laid over the screen when somebody comes in.

# A title that gives nothing away.
cover-title = Notes
cover-enter = Enter goes on.
