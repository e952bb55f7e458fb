"""3-D models as pictures: six views of what is in an STL, PLY, OBJ or GLB file, and what is certain of it.

The surface becomes points, many to a pixel, and of the points in a pixel the nearest is seen (Levoy and Whitted 1985,
"The Use of Points as a Display Primitive"): triangles of any size and number, and point clouds, take the same way.
Light comes from the viewer. Nothing but the file itself is read: materials and textures in other files are left out.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.errors import BadMesh
from models.seeing.decode import png
from models.sentences import say
from models.values import View, Views

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

SIDE = 448
"""Pixels of a view."""
MOST_BYTES = 512 * 2**20
_MOST_FACES, _MOST_POINTS = 10_000_000, 20_000_000
_MOST_CHECKED = 500_000
"""Faces of a part of which it is found out whether it is closed."""
_MARGIN = 0.92
_DENSITY = 3.0
"""Points to a pixel; each covers four."""
_MOST_SAMPLES = 4_000_000
_GREY = (0.72, 0.74, 0.78)
_AMBIENT = 0.3
_SUFFIXES = {".stl": "stl", ".ply": "ply", ".obj": "obj", ".glb": "glb"}
_DIRECTIONS: tuple[tuple[str, tuple[int, int, int], tuple[int, int, int]], ...] = (
    ("from the front", (0, -1, 0), (0, 0, 1)),
    ("from the right", (1, 0, 0), (0, 0, 1)),
    ("from the back", (0, 1, 0), (0, 0, 1)),
    ("from the left", (-1, 0, 0), (0, 0, 1)),
    ("from above", (0, 0, 1), (0, 1, 0)),
    ("from below", (0, 0, -1), (0, -1, 0)),
)
"""Where the eye is, and which way is up in the picture; z is up in the model."""


def file_type(name: str) -> str | None:
    """Which kind of 3-D model a file's name says it is; None for anything else."""
    return _SUFFIXES.get(Path(name).suffix.lower())


def views(path: Path, most: int = 6, name: str = "") -> Views:
    """Views of a model, and its facts. Raises `BadMesh`."""
    name = name or path.name
    shape = _shape(_scene(path, name), name)
    # glTF's up is y; the formats of engineers and printers have z.
    points, normals, colours = _surface(shape, y_up=file_type(name) == "glb")
    rendered = tuple(
        _view(title, _drawn(points, normals, colours, eye, up), name) for title, eye, up in _DIRECTIONS[:most]
    )
    return Views(shape.facts, rendered)


@dataclass(frozen=True, slots=True)
class _Shape:
    """Triangles (n, 3) of vertices (m, 3), with RGB in [0, 1] of the vertices or of the triangles; without triangles, a
    cloud of points."""

    vertices: Floats
    faces: NDArray[np.int64]
    vertex_colours: Floats
    face_colours: Floats
    facts: tuple[str, ...]


def _scene(path: Path, name: str) -> Any:
    import trimesh

    kind = file_type(name)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadMesh(
                say("“{name}” is too large: a 3-D model may have {most} MiB.", name=name, most=MOST_BYTES // 2**20),
                remedy=_SMALLER,
            )
        data = path.read_bytes()
    except OSError as error:
        raise BadMesh(say("“{name}” can't be read: {why}.", name=name, why=error.strerror or error)) from error
    try:
        # A stream without a resolver: what the file refers to is not looked for.
        return trimesh.load_scene(io.BytesIO(data), file_type=kind, process=False, allow_remote=False)
    except MemoryError as error:
        raise BadMesh(say("“{name}” needs more memory than there is.", name=name), remedy=_SMALLER) from error
    except Exception as error:  # the readers of trimesh raise whatever comes
        raise BadMesh(say("“{name}” is no 3-D model that can be read.", name=name), remedy=_ANOTHER) from error


def _shape(scene: Any, name: str) -> _Shape:
    """All geometries of a scene, where they stand. Raises `BadMesh`."""
    import numpy as np

    vertices, faces, vertex_colours, face_colours = [], [], [], []
    closed: list[bool] = []
    count, count_faces = 0, 0
    for geometry, moved in _placed(scene):
        own = np.asarray(geometry.vertices, np.float64)
        triangles = np.asarray(getattr(geometry, "faces", np.empty((0, 3))), np.int64).reshape(-1, 3)
        _check(name, own, triangles, count, count_faces)
        if 0 < len(triangles) <= _MOST_CHECKED and np.isfinite(own).all():
            closed.append(_closed(geometry))
        vertices.append(own @ moved[:3, :3].T + moved[:3, 3])
        faces.append(triangles + count)
        of_vertices, of_faces = _colours(geometry, len(own), len(triangles))
        vertex_colours.append(of_vertices)
        face_colours.append(of_faces)
        count, count_faces = count + len(own), count_faces + len(triangles)
    if not count:
        raise BadMesh(say("“{name}” has neither faces nor points.", name=name), remedy=_ANOTHER)
    whole, corners = np.concatenate(vertices), np.concatenate(faces)
    good = np.asarray((np.isfinite(whole) & (np.abs(whole) < 1e30)).all(axis=1))
    usable = good[corners].all(axis=1)
    corners = corners[usable]
    if not good.any() or (count_faces and not len(corners)):
        raise BadMesh(say("The coordinates in “{name}” are no numbers.", name=name), remedy=_ANOTHER)
    used = whole[corners.ravel()] if len(corners) else whole[good]
    facts = [f"3-D model, {count_faces:,} faces, {count:,} vertices" if count_faces else f"cloud of {count:,} points"]
    size = " x ".join(f"{length:.4g}" for length in np.ptp(used, axis=0))
    facts.append(f"{size} {'metres' if name.lower().endswith('.glb') else '(the file names no unit)'}")
    facts += [f"{len(vertices)} parts"] * (len(vertices) > 1)
    if len(closed) == len(vertices):
        facts.append("closed surface" if all(closed) else "surface not closed")
    facts += [f"{int((~good).sum()):,} vertices have no usable coordinates and were left out"] * (not good.all())
    safe = np.where(good[:, None], whole, 0.0).astype(np.float32)
    of_vertices, of_faces = np.concatenate(vertex_colours), np.concatenate(face_colours)[usable]
    if not len(corners):
        safe, of_vertices = safe[good], of_vertices[good]
    return _Shape(safe, corners, of_vertices, of_faces, tuple(facts))


def _check(name: str, vertices: Any, faces: Any, count: int, count_faces: int) -> None:
    """Raise `BadMesh` for a part that is too much, with what there is already, or whose faces have wrong corners."""
    if count + len(vertices) > _MOST_POINTS or count_faces + len(faces) > _MOST_FACES:
        raise BadMesh(
            say(
                "“{name}” has more than {most_faces} faces or {most_points} points.",
                name=name,
                most_faces=_MOST_FACES,
                most_points=_MOST_POINTS,
            ),
            remedy=_SMALLER,
        )
    if len(faces) and not 0 <= faces.min() <= faces.max() < len(vertices):
        raise BadMesh(say("The faces in “{name}” have corners that are not there.", name=name), remedy=_ANOTHER)


def _closed(geometry: Any) -> bool:
    """Whether it has an inside. Corners that several faces have are one, though a file may repeat them."""
    joined = geometry.copy()
    joined.merge_vertices(merge_tex=True, merge_norm=True)
    return bool(joined.is_watertight)


def _placed(scene: Any) -> list[tuple[Any, NDArray[np.float64]]]:
    """Geometries that have vertices, each with its transformation (4, 4)."""
    import numpy as np

    found = []
    for node in scene.graph.nodes_geometry:
        moved, name = scene.graph[node]
        geometry = scene.geometry[name]
        if len(getattr(geometry, "vertices", ())):
            found.append((geometry, np.asarray(moved, np.float64)))
    return found


def _colours(geometry: Any, vertices: int, faces: int) -> tuple[Floats, Floats]:
    """RGB in [0, 1] of vertices and of faces; grey where the file has none that fit."""
    import numpy as np

    try:
        visual = geometry.visual.to_color() if geometry.visual.kind == "texture" else geometry.visual
        kind = visual.kind
        given = np.asarray({"face": visual.face_colors, "vertex": visual.vertex_colors}[kind], np.float32)[:, :3] / 255
    except Exception:  # noqa: BLE001  # trimesh raises whatever comes, and the shape is there without colours
        return _grey(vertices), _grey(faces)
    if len(given) != (faces if kind == "face" else vertices):
        return _grey(vertices), _grey(faces)
    if kind == "face":
        return _grey(vertices), given.astype(np.float32)
    of_faces = given[np.asarray(geometry.faces)].mean(1) if faces else _grey(0)
    return given.astype(np.float32), of_faces.astype(np.float32)


def _grey(count: int) -> Floats:
    import numpy as np

    return np.tile(np.asarray(_GREY, np.float32), (count, 1))


def _surface(shape: _Shape, *, y_up: bool) -> tuple[Floats, Floats | None, Floats]:
    """Points on the surface in [-1, 1], centred, with their normals (None for a cloud) and RGB."""
    import numpy as np

    vertices = shape.vertices
    if y_up:
        vertices = vertices[:, [0, 2, 1]] * np.asarray((1, -1, 1), np.float32)
    used = vertices[shape.faces.ravel()] if len(shape.faces) else vertices
    low, high = used.min(0), used.max(0)
    radius = max(float(np.linalg.norm(high - low)) / 2, 1e-30)
    vertices = (vertices - (low + high) / 2) / radius
    if len(shape.faces):
        corners = vertices[shape.faces]
        cross = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        doubled = np.linalg.norm(cross, axis=1)
        if doubled.sum() > 1e-12:
            return _sampled(shape, corners, cross, doubled)
    random = np.random.default_rng(0)
    colours = shape.vertex_colours
    if len(vertices) > _MOST_SAMPLES:
        chosen = random.choice(len(vertices), _MOST_SAMPLES, replace=False)
        vertices, colours = vertices[chosen], colours[chosen]
    return vertices, None, colours


def _sampled(shape: _Shape, corners: Floats, cross: Floats, doubled: Floats) -> tuple[Floats, Floats, Floats]:
    """Points at random on the triangles, as many as their area asks for."""
    import numpy as np

    random = np.random.default_rng(0)
    pixel = 2 / (SIDE * _MARGIN)
    count = int(min(_MOST_SAMPLES, max(20_000, _DENSITY * doubled.sum() / 2 / pixel**2)))
    each = np.floor(doubled / doubled.sum() * count + random.random(len(doubled))).astype(np.int64)
    chosen = np.repeat(np.arange(len(doubled)), np.maximum(each, 1))
    one, two = random.random((2, len(chosen)), np.float32)
    beyond = one + two > 1
    one, two = np.where(beyond, 1 - one, one)[:, None], np.where(beyond, 1 - two, two)[:, None]
    corner = corners[chosen]
    points = corner[:, 0] * (1 - one - two) + corner[:, 1] * one + corner[:, 2] * two
    normals = (cross / np.maximum(doubled, 1e-30)[:, None])[chosen]
    return points.astype(np.float32), normals.astype(np.float32), shape.face_colours[chosen]


def _drawn(
    points: Floats, normals: Floats | None, colours: Floats, eye: tuple[int, int, int], up: tuple[int, int, int]
) -> NDArray[np.uint8]:
    """Pixels (SIDE, SIDE, 3) on white."""
    import numpy as np

    toward, upward = np.asarray(eye, np.float32), np.asarray(up, np.float32)
    right = np.cross(upward, toward).astype(np.float32)
    depth = points @ toward
    facing = (depth + 1) / 2 if normals is None else np.abs(normals @ toward)
    light = _AMBIENT + (1 - _AMBIENT) * facing
    half = SIDE / 2
    column = (half + points @ right * half * _MARGIN).astype(np.int64).clip(0, SIDE - 2)
    row = (half - points @ upward * half * _MARGIN).astype(np.int64).clip(0, SIDE - 2)
    order = np.argsort(depth)  # the nearest is written last, and stays
    place = (row * SIDE + column)[order]
    shown = (colours * light[:, None] * 255).clip(0, 255).astype(np.uint8)[order]
    picture = np.full((SIDE * SIDE, 3), 255, np.uint8)
    covered = (place[:, None] + np.array((0, 1, SIDE, SIDE + 1))).ravel()
    picture[covered] = np.repeat(shown, 4, axis=0)
    return picture.reshape(SIDE, SIDE, 3)


def _view(title: str, pixels: NDArray[np.uint8], name: str) -> View:
    from PIL import Image

    return View(title, png(Image.fromarray(pixels), f"{name} {title}"))


_ANOTHER = say("Export it again as STL, PLY, OBJ or GLB.")
_SMALLER = say("Save it with fewer faces.")
