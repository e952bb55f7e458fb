"""A wall for a process of Peri's own that reads what others made: no files but its libraries, no network, bounded
memory. `models.reading.documents` is given `enclose` and calls it when it has loaded what it needs.
"""

from __future__ import annotations

import logging
import platform
import sys
import sysconfig

from assistant.tools.sandbox import landlock, seccomp
from assistant.tools.sandbox.launch import _install, _limit

log = logging.getLogger(__name__)

MOST_MEMORY = 3 * 2**30
"""Of addresses, in bytes."""
_SYSTEM = ("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/share/fonts", "/etc/ld.so.cache", "/usr/local/lib")


def enclose() -> None:
    """From now on the calling thread can open nothing but libraries, start nothing, and connect to nothing.

    Where the system has no such wall, the process of its own and its bounds are what is left.
    """
    if not sys.platform.startswith("linux"):
        return
    import resource

    _limit(resource.RLIMIT_AS, MOST_MEMORY)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_CORE, 0)
    places = {*_SYSTEM, sys.prefix, sys.base_prefix, *sysconfig.get_paths().values()}
    try:
        landlock.restrict([(place, landlock.READ | landlock.LIST) for place in sorted(places)], network=False)
    except OSError as error:
        log.warning("Documents are read without Landlock: %s", error)
    if seccomp.supported(platform.machine()):
        landlock.forbid_new_privileges()
        _install(seccomp.program(platform.machine(), seccomp.Wall(alone=True)))
