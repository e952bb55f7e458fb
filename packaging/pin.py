"""Writes constraints.txt: what pyproject.toml needs, at the versions that are installed. `make constraints`.

Upgrade what is to be upgraded in the virtual environment, run this, run the tests, commit both.
"""

from __future__ import annotations

import sys
import tomllib
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
HEADER = "# The versions that Peri is tested with. Written by `make constraints`; not edited by hand.\n"


def main() -> int:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [
        *project["dependencies"],
        *(line for extra in project["optional-dependencies"].values() for line in extra),
    ]
    pins, elsewhere = closure([Requirement(line) for line in wanted])
    lines = [f"{name}=={version}\n" for name, version in sorted(pins.items())]
    if elsewhere:
        lines.append(f"# Needed on other systems only, and not pinned: {', '.join(sorted(elsewhere))}\n")
    (ROOT / "constraints.txt").write_text(HEADER + "".join(lines))
    print(f"constraints.txt: {len(pins)} packages")
    return 0


def closure(wanted: list[Requirement]) -> tuple[dict[str, str], set[str]]:
    """Versions of all that `wanted` leads to here, and the names that only other systems install."""
    pins: dict[str, str] = {}
    elsewhere: set[str] = set()
    seen: set[tuple[str, frozenset[str]]] = set()
    while wanted:
        requirement = wanted.pop()
        name, extras = canonicalize_name(requirement.name), frozenset(requirement.extras)
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            elsewhere.add(name)
            continue
        pins[name] = found.version.partition("+")[0]
        wanted += [needed for needed in map(Requirement, found.requires or ()) if applies(needed, extras)]
    return pins, elsewhere - pins.keys()


def applies(requirement: Requirement, extras: frozenset[str]) -> bool:
    """Whether a requirement is taken along: those of other systems too, those of extras that nobody asked for not."""
    if requirement.marker is None:
        return True
    text = str(requirement.marker)
    if any(requirement.marker.evaluate({"extra": extra}) for extra in (extras or {""})):
        return True
    return "extra" not in text and ("sys_platform" in text or "platform_system" in text or "os_name" in text)


if __name__ == "__main__":
    sys.exit(main())
