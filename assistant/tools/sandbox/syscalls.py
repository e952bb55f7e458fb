"""Which system calls a program in the sandbox does not get, and their numbers. Data."""

from __future__ import annotations

FORBIDDEN = (
    *("ptrace", "process_vm_readv", "process_vm_writev", "kcmp", "pidfd_getfd", "process_madvise", "process_mrelease"),
    *("perf_event_open", "bpf", "userfaultfd", "io_uring_setup", "io_uring_enter", "io_uring_register"),
    *("keyctl", "add_key", "request_key"),
    *("mount", "umount2", "pivot_root", "chroot", "move_mount", "open_tree", "open_tree_attr", "mount_setattr"),
    *("fsopen", "fsconfig", "fsmount", "fspick"),
    *("unshare", "setns", "open_by_handle_at", "name_to_handle_at", "fanotify_init", "fanotify_mark"),
    *("kexec_load", "kexec_file_load", "init_module", "finit_module", "delete_module", "reboot"),
    *("swapon", "swapoff", "acct", "quotactl", "quotactl_fd", "settimeofday", "clock_settime", "clock_adjtime"),
    *("adjtimex", "syslog", "lookup_dcookie", "nfsservctl", "vhangup", "iopl", "ioperm", "modify_ldt"),
    *("uselib", "ustat", "sysfs", "_sysctl", "sethostname", "setdomainname"),
    *("memfd_create", "memfd_secret", "move_pages", "migrate_pages"),
)
"""Never: they reach into other processes or the kernel, go round the other walls, or hold memory that is not seen."""

ALONE = (
    *("shmget", "shmat", "shmctl", "msgget", "msgsnd", "msgrcv", "msgctl", "semget", "semop", "semtimedop", "semctl"),
    *("mq_open", "mq_unlink", "mq_timedsend", "mq_timedreceive", "mq_notify", "mq_getsetattr"),
    *("file_setattr", "sched_setattr", "sched_setparam", "sched_setscheduler", "setpriority", "ioprio_set"),
)
"""Besides, where only Landlock stands: it knows nothing of System V's and POSIX's messages and memory."""

IGNORED = (
    *("chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "lchown", "fchown", "fchownat"),
    *("setxattr", "lsetxattr", "fsetxattr", "setxattrat", "removexattr", "lremovexattr", "fremovexattr"),
    *("removexattrat", "utime", "utimes", "futimesat", "utimensat"),
)
"""Where only Landlock stands, which would let them change any file of the user's: they do nothing and say they did, as
much that copies files would fail over them.
"""

OWN_PROCESS = (("prlimit64", 0), ("sched_setaffinity", 0))
"""Where only Landlock stands: a call, and which argument must be zero, "myself"."""

NEWEST = 470
"""The last number these tables were checked against; later calls are answered as if the kernel had none."""

_BOTH = {
    **{"pidfd_getfd": 438, "process_madvise": 440, "process_mrelease": 448, "clone3": 435, "memfd_secret": 447},
    **{"io_uring_setup": 425, "io_uring_enter": 426, "io_uring_register": 427, "quotactl_fd": 443},
    **{"move_mount": 429, "open_tree": 428, "open_tree_attr": 467, "mount_setattr": 442},
    **{"fsopen": 430, "fsconfig": 431, "fsmount": 432, "fspick": 433},
    **{"fchmodat2": 452, "setxattrat": 463, "removexattrat": 466, "file_setattr": 469},
}

NUMBERS = {
    "x86_64": {
        **_BOTH,
        **{"ptrace": 101, "process_vm_readv": 310, "process_vm_writev": 311, "kcmp": 312, "perf_event_open": 298},
        **{"bpf": 321, "userfaultfd": 323, "keyctl": 250, "add_key": 248, "request_key": 249, "mount": 165},
        **{"umount2": 166, "pivot_root": 155, "chroot": 161, "unshare": 272, "setns": 308, "clone": 56},
        **{"open_by_handle_at": 304, "name_to_handle_at": 303, "fanotify_init": 300, "fanotify_mark": 301},
        **{"kexec_load": 246, "kexec_file_load": 320, "init_module": 175, "finit_module": 313, "delete_module": 176},
        **{"reboot": 169, "swapon": 167, "swapoff": 168, "acct": 163, "quotactl": 179, "settimeofday": 164},
        **{"clock_settime": 227, "clock_adjtime": 305, "adjtimex": 159, "syslog": 103, "lookup_dcookie": 212},
        **{"nfsservctl": 180, "vhangup": 153, "iopl": 172, "ioperm": 173, "modify_ldt": 154, "uselib": 134},
        **{"ustat": 136, "sysfs": 139, "_sysctl": 156, "sethostname": 170, "setdomainname": 171},
        **{"memfd_create": 319, "move_pages": 279, "migrate_pages": 256, "personality": 135, "ioctl": 16},
        **{"socket": 41, "socketpair": 53, "prlimit64": 302, "setpriority": 141, "ioprio_set": 251},
        **{"sched_setaffinity": 203, "sched_setscheduler": 144, "sched_setparam": 142, "sched_setattr": 314},
        **{"shmget": 29, "shmat": 30, "shmctl": 31, "msgget": 68, "msgsnd": 69, "msgrcv": 70, "msgctl": 71},
        **{"semget": 64, "semop": 65, "semtimedop": 220, "semctl": 66, "mq_open": 240, "mq_unlink": 241},
        **{"mq_timedsend": 242, "mq_timedreceive": 243, "mq_notify": 244, "mq_getsetattr": 245},
        **{"chmod": 90, "fchmod": 91, "fchmodat": 268, "chown": 92, "lchown": 94, "fchown": 93, "fchownat": 260},
        **{"setxattr": 188, "lsetxattr": 189, "fsetxattr": 190, "removexattr": 197, "lremovexattr": 198},
        **{"fremovexattr": 199, "utime": 132, "utimes": 235, "futimesat": 261, "utimensat": 280},
    },
    "aarch64": {
        **_BOTH,
        **{"ptrace": 117, "process_vm_readv": 270, "process_vm_writev": 271, "kcmp": 272, "perf_event_open": 241},
        **{"bpf": 280, "userfaultfd": 282, "keyctl": 219, "add_key": 217, "request_key": 218, "mount": 40},
        **{"umount2": 39, "pivot_root": 41, "chroot": 51, "unshare": 97, "setns": 268, "clone": 220},
        **{"open_by_handle_at": 265, "name_to_handle_at": 264, "fanotify_init": 262, "fanotify_mark": 263},
        **{"kexec_load": 104, "kexec_file_load": 294, "init_module": 105, "finit_module": 273, "delete_module": 106},
        **{"reboot": 142, "swapon": 224, "swapoff": 225, "acct": 89, "quotactl": 60, "settimeofday": 170},
        **{"clock_settime": 112, "clock_adjtime": 266, "adjtimex": 171, "syslog": 116, "lookup_dcookie": 18},
        **{"nfsservctl": 42, "vhangup": 58, "sethostname": 161, "setdomainname": 162},
        **{"memfd_create": 279, "move_pages": 239, "migrate_pages": 238, "personality": 92, "ioctl": 29},
        **{"socket": 198, "socketpair": 199, "prlimit64": 261, "setpriority": 140, "ioprio_set": 30},
        **{"sched_setaffinity": 122, "sched_setscheduler": 119, "sched_setparam": 118, "sched_setattr": 274},
        **{"shmget": 194, "shmat": 196, "shmctl": 195, "msgget": 186, "msgsnd": 189, "msgrcv": 188, "msgctl": 187},
        **{"semget": 190, "semop": 193, "semtimedop": 192, "semctl": 191, "mq_open": 180, "mq_unlink": 181},
        **{"mq_timedsend": 182, "mq_timedreceive": 183, "mq_notify": 184, "mq_getsetattr": 185},
        **{"fchmod": 52, "fchmodat": 53, "fchown": 55, "fchownat": 54, "utimensat": 88},
        **{"setxattr": 5, "lsetxattr": 6, "fsetxattr": 7, "removexattr": 14, "lremovexattr": 15, "fremovexattr": 16},
    },
}
