"""`peri models export-clip`: an open_clip model for the eyes, made and compared in a process of its own."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant import console

if TYPE_CHECKING:
    from models.host import HostStream
    from models.seeing.clip_files import Exported


def add_parser(actions: Any) -> None:
    """Add `export-clip` to the subparsers of `peri models`."""
    export = actions.add_parser(
        "export-clip",
        help="make an image encoder of an open_clip model",
        description="Write an open_clip model as ONNX files, with its tokenizer and preprocessing. It fails unless "
        "the vectors agree with open_clip's (a cosine of 0.999, or 0.98 with 8 bits). Needs the extra “clip”.",
    )
    export.add_argument(
        "architecture",
        metavar="ARCH",
        help="a name that open_clip knows, hf-hub:ORG/REPO, a model of `peri models list` that is here, a folder with "
        "open_clip_config.json, or a configuration in JSON",
    )
    export.add_argument("--pretrained", default="", metavar="TAG_OR_FILE", help="the checkpoint; without it, random")
    export.add_argument(
        "--quantize", action=argparse.BooleanOptionalAction, default=True, help="8 bits instead of 32 (the default)"
    )
    export.add_argument("-o", "--output", type=Path, metavar="DIR", help="the folder to write; else one named ARCH")
    export.add_argument("--json", action="store_true", help="one JSON object with the figures")
    export.set_defaults(handler=_export)


def _export(arguments: argparse.Namespace) -> int:
    from models.host import Host, HostSpec

    output = arguments.output or Path.cwd() / Path(arguments.architecture.replace(":", "-")).stem
    with closing(Host(HostSpec("the exporter of image encoders", "seeing/clip_export"))) as host:
        given = (_architecture(arguments.architecture), _file_or_tag(arguments.pretrained), str(output.absolute()))
        exported = _told(host.stream("export", *given, arguments.quantize))
    if not exported.trained:
        console.say("No checkpoint was named: the weights are random, and the vectors mean nothing.", err=True)
    console.print_json(_figures(exported)) if arguments.json else console.say(exported.folder)
    return 0


def _told(stream: HostStream[str | Exported]) -> Exported:
    """Say every step on standard error; what the last one gives."""
    for step in stream:
        if not isinstance(step, str):
            console.say(
                f"Least cosine with open_clip: {step.picture_cosine:.4f} on {step.pictures} pictures, "
                f"{step.text_cosine:.4f} on texts. {step.file_bytes / 1e6:.1f} MB.",
                err=True,
            )
            return step
        console.say(f"{step[0].upper()}{step[1:]} …", err=True)
    raise AssertionError("an export ends with what was exported, or with an error")


def _architecture(name: str) -> str:
    """A model of the store is told by its folder, and a path without the working folder, which a host may not share."""
    if Path(name).exists():
        return str(Path(name).absolute())
    from models.catalog import ModelRole
    from models.store import ModelStore, default_root

    store = ModelStore(default_root())
    here = {each.entry.name for each in store.list() if each.entry.role is ModelRole.CLIP}
    return str(store.path(name)) if name in here else name


def _file_or_tag(name: str) -> str:
    return str(Path(name).absolute()) if name and Path(name).is_file() else name


def _figures(exported: Exported) -> dict[str, object]:
    info = exported.info
    return {
        "folder": exported.folder,
        "name": info.name,
        "digest": info.digest,
        "dimensions": info.dimensions,
        "bytes": exported.file_bytes,
        "quantized": exported.quantized,
        "trained": exported.trained,
        "pictures": exported.pictures,
        "picture_cosine": exported.picture_cosine,
        "text_cosine": exported.text_cosine,
    }
