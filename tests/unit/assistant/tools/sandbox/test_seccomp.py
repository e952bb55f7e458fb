"""The filter of system calls, run by an interpreter of classic BPF, and its tables against the kernel's headers."""

from __future__ import annotations

import errno
import re
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.tools.sandbox.seccomp import Wall, program, supported
from assistant.tools.sandbox.syscalls import ALONE, FORBIDDEN, IGNORED, NEWEST, NUMBERS

AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}
ALLOW, KILL = "allow", "kill"
IN, OUT = Wall(), Wall(alone=True)
machines = st.sampled_from(sorted(NUMBERS))
walls = st.builds(Wall, st.booleans(), st.booleans(), st.booleans())


def answer(machine: str, wall: Wall, number: int, *arguments: int, audit: int | None = None) -> object:
    """What the filter says: "allow", "kill", or the error it returns."""
    told = [*arguments, 0, 0, 0, 0, 0, 0][:6]
    data = struct.pack("=IIQ6Q", number, AUDIT[machine] if audit is None else audit, 0, *told)
    code = list(struct.iter_unpack("=HBBI", program(machine, wall)))
    at, loaded = 0, 0
    while True:
        operation, yes, no, value = code[at]
        at += 1
        if operation == 0x20:
            (loaded,) = struct.unpack_from("=I", data, value)
        elif operation == 0x54:
            loaded &= value
        elif operation == 0x06:
            kind = value & 0xFFFF0000
            return {0x7FFF0000: ALLOW, 0x80000000: KILL}.get(kind, value & 0xFFFF)
        else:
            true = {0x15: loaded == value, 0x35: loaded >= value, 0x45: bool(loaded & value)}[operation]
            at += yes if true else no


@pytest.mark.parametrize("machine", sorted(NUMBERS))
def test_the_numbers_are_the_kernel_s(machine: str) -> None:
    if not HEADERS[machine].exists():
        pytest.skip("the kernel's headers are not installed")
    listed = re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", HEADERS[machine].read_text())
    known = {name: int(number) for name, number in listed}

    wrong = {name: number for name, number in NUMBERS[machine].items() if name in known and known[name] != number}
    unknown = {name for name in NUMBERS[machine] if name not in known and NUMBERS[machine][name] < 450}
    assert wrong == {}
    assert unknown == set()
    named = {*FORBIDDEN, *ALONE, *IGNORED}
    assert {name for name in named if name in known and name not in NUMBERS[machine]} == set()


@given(machines, walls, st.integers(0, 2**32 - 1), st.lists(st.integers(0, 2**64 - 1), max_size=6))
def test_it_always_answers(machine: str, wall: Wall, number: int, arguments: list[int]) -> None:
    assert answer(machine, wall, number, *arguments) is not None


@given(machines, walls, st.sampled_from(FORBIDDEN), st.integers(0, 2**64 - 1))
def test_the_forbidden_stay_forbidden(machine: str, wall: Wall, name: str, argument: int) -> None:
    if name in NUMBERS[machine]:
        assert answer(machine, wall, NUMBERS[machine][name], argument) == errno.EPERM


@given(machines, walls, st.integers(NEWEST + 1, 2**32 - 1))
def test_calls_that_it_does_not_know_do_not_exist(machine: str, wall: Wall, number: int) -> None:
    """Those of x32 are among them."""
    assert answer(machine, wall, number) == errno.ENOSYS


@given(machines, walls, st.integers(0, 2**32 - 1))
def test_another_machine_s_calls_kill(machine: str, wall: Wall, audit: int) -> None:
    if audit != AUDIT[machine]:
        assert answer(machine, wall, 0, audit=audit) == KILL


@given(st.integers(0, 2**32 - 1), st.integers(0, 2**32 - 1))
def test_only_the_low_half_of_an_argument_counts(family: int, above: int) -> None:
    number = NUMBERS["x86_64"]["socket"]
    ours = answer("x86_64", IN, number, above << 32 | family)

    assert ours == answer("x86_64", IN, number, family)
    assert (ours == ALLOW) == (family in (1, 2, 10))


@pytest.mark.parametrize(
    ("wall", "families"),
    [
        (Wall(), {1, 2, 10}),
        (Wall(network=True), {1, 2, 10}),
        (Wall(network=True, scoped=False), {2, 10}),
        (Wall(alone=True), set()),
        (Wall(alone=True, network=True), {2, 10}),
    ],
)
@pytest.mark.parametrize("machine", sorted(NUMBERS))
def test_sockets(machine: str, wall: Wall, families: set[int]) -> None:
    number = NUMBERS[machine]["socket"]

    assert {family for family in range(64) if answer(machine, wall, number, family) == ALLOW} == families


@pytest.mark.parametrize("machine", sorted(NUMBERS))
def test_pairs_of_sockets(machine: str) -> None:
    number = NUMBERS[machine]["socketpair"]
    cloexec = 0o2000000

    assert answer(machine, OUT, number, 1, 1 | cloexec) == ALLOW
    assert answer(machine, OUT, number, 1, 2 | cloexec) == errno.EACCES
    assert answer(machine, OUT, number, 2, 1) == errno.EACCES
    assert answer(machine, IN, number, 1, 2) == ALLOW


@pytest.mark.parametrize("machine", sorted(NUMBERS))
def test_new_namespaces_and_typing_into_terminals(machine: str) -> None:
    numbers = NUMBERS[machine]

    assert answer(machine, IN, numbers["clone"], 0x01200011) == ALLOW
    assert answer(machine, IN, numbers["clone"], 0x3D0F00) == ALLOW
    for flag in (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000):
        assert answer(machine, IN, numbers["clone"], flag | 17) == errno.EPERM
    assert answer(machine, IN, numbers["clone3"]) == errno.ENOSYS
    assert answer(machine, IN, numbers["ioctl"], 0, 0x5412) == errno.EPERM
    assert answer(machine, IN, numbers["ioctl"], 0, 1 << 32 | 0x5412) == errno.EPERM
    assert answer(machine, IN, numbers["ioctl"], 0, 0x5401) == ALLOW
    assert answer(machine, IN, numbers["personality"], 0) == ALLOW
    assert answer(machine, IN, numbers["personality"], 0x40000) == errno.EPERM


@pytest.mark.parametrize("machine", sorted(NUMBERS))
def test_alone_it_keeps_more_away(machine: str) -> None:
    numbers = NUMBERS[machine]

    assert answer(machine, OUT, numbers["fchmodat"]) == 0
    assert answer(machine, IN, numbers["fchmodat"]) == ALLOW
    assert answer(machine, OUT, numbers["prlimit64"], 0) == ALLOW
    assert answer(machine, OUT, numbers["prlimit64"], 4000) == errno.EPERM
    assert answer(machine, IN, numbers["prlimit64"], 4000) == ALLOW
    assert answer(machine, OUT, numbers["shmget"]) == errno.EPERM


def test_machines_without_a_table_are_not_supported() -> None:
    assert supported("x86_64")
    assert not supported("riscv64")
    with pytest.raises(KeyError):
        program("riscv64", IN)
