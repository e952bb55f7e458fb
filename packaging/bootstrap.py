"""Makes what a command needs, from nothing, then runs it. The Makefile comes through here.

    python3 packaging/bootstrap.py COMMAND [ARGUMENTS]

Standard library only, and its syntax is one that old Pythons read, so that they can be told what is wrong.
Each step leaves a stamp in the virtual environment; a step whose stamp is right is not done again.
"""

import os
import shutil
import signal
import subprocess
import sys

OLDEST, NEWEST = (3, 11), (3, 12)


def main(arguments):
    # type: (list[str]) -> int
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        return change_python(arguments)
    from steps import commands

    signal.signal(signal.SIGTERM, signal.default_int_handler)
    return commands.main(arguments)


def change_python(arguments):
    # type: (list[str]) -> int
    """Start again under a Python that fits, or say which one is needed."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        python = shutil.which(f"python3.{minor}")
        if python and subprocess.call([python, "-c", "pass"]) == 0:
            return subprocess.call([python, os.path.abspath(__file__), *arguments])
    this = ".".join(str(part) for part in sys.version_info[:2])
    print(
        f"Peri needs Python 3.11 or 3.12; this is Python {this}, and neither of them is on the PATH.\n"
        "On Debian 12 or Ubuntu 24.04: apt-get install python3 python3-venv. Elsewhere: python.org or pyenv.\n"
        "Another one can be named with `make run PYTHON=/path/to/python3.12`.",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
