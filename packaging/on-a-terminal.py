#!/usr/bin/env python3
"""Runs a command on a terminal of 80 by 24, waits for a word there and types keys, as often as that is said; wants that it ends
then, and well.

    packaging/on-a-terminal.py [WORD KEYS]... -- COMMAND...

In KEYS, ^M is Enter and ^C is Ctrl-C.
"""

import fcntl
import os
import pty
import re
import select
import struct
import sys
import termios
import time

PATIENCE = 60  # seconds, for a busy machine
ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07]*\x07|.)")


def shown(terminal, seen, word):
    """True once the word is there; false at the end of what is shown. Words may lie apart in colours and rows."""
    end = time.monotonic() + PATIENCE
    while word is None or word not in ESCAPES.sub(b" ", bytes(seen)):
        if not select.select([terminal], [], [], max(0, end - time.monotonic()))[0]:
            sys.exit(f"waited {PATIENCE} seconds; it shows:\n{ESCAPES.sub(b' ', bytes(seen)).decode(errors='replace')}")
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            piece = b""
        if not piece:
            return False
        seen += piece
    return True


def main():
    if "--" not in sys.argv:
        sys.exit(__doc__)
    split = sys.argv.index("--")
    script, command = sys.argv[1:split], sys.argv[split + 1 :]
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    for word, keys in zip(script[::2], script[1::2]):
        seen = bytearray()
        if not shown(terminal, seen, word.encode()):
            sys.exit(f"it ended before that:\n{seen.decode(errors='replace')}")
        os.write(terminal, keys.replace("^M", "\r").replace("^C", "\x03").encode())
    shown(terminal, bytearray(), None)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    print(f"ok: on a terminal, {' '.join(script)}" if code == 0 else f"it ended with {code}")
    sys.exit(code)


main()
