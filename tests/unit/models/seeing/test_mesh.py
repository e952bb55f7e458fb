"""3-D models of every format are seen from six sides, and what is no model is refused."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import numpy as np
import pytest
import trimesh
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from models.errors import BadMesh
from models.seeing import mesh
from models.values import View

SIDES = ["from the front", "from the right", "from the back", "from the left", "from above", "from below"]


def pixels(view: View) -> NDArray[np.uint8]:
    return np.asarray(Image.open(io.BytesIO(view.picture.data)).convert("RGB"))


def covered(view: View) -> tuple[int, int]:
    """Width and height of what is not background."""
    there = (pixels(view) != 255).any(axis=2)
    rows, columns = there.any(axis=1).nonzero()[0], there.any(axis=0).nonzero()[0]
    return int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1


@pytest.mark.parametrize("suffix", ["stl", "ply", "obj", "glb"])
def test_every_format_is_seen_from_six_sides(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"box.{suffix}"
    trimesh.creation.box((1, 2, 4)).export(path)
    found = mesh.views(path)
    assert [view.title for view in found.views] == SIDES
    assert "12 faces" in found.facts[0]
    assert "closed surface" in found.facts
    for view in found.views:
        width, height = covered(view)
        share = (pixels(view) != 255).any(axis=2).sum() / (width * height)
        assert share > 0.97, f"{view.title} has holes"


def test_up_is_up_and_the_sides_have_their_lengths(tmp_path: Path) -> None:
    trimesh.creation.box((1, 2, 4)).export(tmp_path / "box.stl")
    lengths = [covered(view) for view in mesh.views(tmp_path / "box.stl").views]
    front, right, _back, _left, above, _below = lengths
    for (width, height), ratio in ((front, 4.0), (right, 2.0), (above, 2.0)):
        assert height / width == pytest.approx(ratio, rel=0.05)


def test_gltf_has_its_up_at_y(tmp_path: Path) -> None:
    trimesh.creation.box((1, 4, 2)).export(tmp_path / "box.glb")
    found = mesh.views(tmp_path / "box.glb")
    width, height = covered(found.views[0])
    assert height / width == pytest.approx(4.0, rel=0.05)
    assert "metres" in found.facts[1]


def test_what_is_nearer_hides_what_is_behind_it(tmp_path: Path) -> None:
    red, blue = trimesh.creation.box((1, 1, 1)), trimesh.creation.box((1, 1, 1))
    red.visual.face_colors, blue.visual.face_colors = (255, 0, 0, 255), (0, 0, 255, 255)
    blue.apply_translation((0, 3, 0))
    trimesh.util.concatenate([red, blue]).export(tmp_path / "two.ply")
    front, _right, back, *_rest = mesh.views(tmp_path / "two.ply").views
    middle = mesh.SIDE // 2
    assert pixels(front)[middle, middle].argmax() == 0
    assert pixels(back)[middle, middle].argmax() == 2


def test_a_cloud_of_points(tmp_path: Path) -> None:
    points = np.random.default_rng(1).normal(size=(5000, 3))
    trimesh.PointCloud(points).export(tmp_path / "cloud.ply")
    found = mesh.views(tmp_path / "cloud.ply")
    assert found.facts[0] == "cloud of 5,000 points"
    assert all(min(covered(view)) > 100 for view in found.views)


def test_an_open_surface_is_told(tmp_path: Path) -> None:
    box = trimesh.creation.box()
    box.update_faces(np.arange(12) > 1)
    box.export(tmp_path / "open.stl")
    assert "surface not closed" in mesh.views(tmp_path / "open.stl").facts


def test_vertices_without_a_place_are_left_out(tmp_path: Path) -> None:
    text = "v 0 0 0\nv 1 0 0\nv 0 1 0\nv nan 0 0\nv 0 0 1\nf 1 2 3\nf 1 2 4\nf 1 2 5\n"
    (tmp_path / "holes.obj").write_text(text)
    assert any("left out" in fact for fact in mesh.views(tmp_path / "holes.obj").facts)


def test_a_flat_triangle_and_a_single_point_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "line.obj").write_text("v 0 0 0\nv 1 0 0\nv 2 0 0\nf 1 2 3\n")
    (tmp_path / "point.ply").write_bytes(trimesh.PointCloud(np.ones((1, 3))).export(file_type="ply"))
    assert len(mesh.views(tmp_path / "line.obj").views) == 6
    assert len(mesh.views(tmp_path / "point.ply").views) == 6


def test_nothing_outside_of_the_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "paint.mtl").write_text("newmtl red\nKd 1 0 0\n")
    (tmp_path / "a.obj").write_text("mtllib paint.mtl\nusemtl red\nv 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n")
    colours = pixels(mesh.views(tmp_path / "a.obj").views[4]).reshape(-1, 3).astype(int)
    drawn = colours[(colours != 255).any(axis=1)]
    assert len(drawn)
    assert (np.ptp(drawn, axis=1) < 40).all()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.obj", b"# nothing\n", "neither|no 3-D model"),
        ("text.stl", b"this is no model at all", "neither|no 3-D model"),
        ("cut.glb", b"glTF\x02\0\0\0\xff\0\0\0", "no 3-D model"),
        ("nan.obj", b"v nan nan nan\nv nan 0 0\nv 0 nan 0\nf 1 2 3\n", "no numbers|no 3-D model"),
        ("far.obj", b"v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 900\n", "not there|no 3-D model"),
    ],
)
def test_what_is_no_model_is_refused(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(BadMesh, match=words) as caught:
        mesh.views(tmp_path / name)
    assert name in caught.value.message
    assert caught.value.remedy


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadMesh):
        mesh.views(tmp_path / "none.stl")


@given(data=st.binary(max_size=300), suffix=st.sampled_from(["stl", "ply", "obj", "glb"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_bytes_are_seen_or_refused(tmp_path: Path, data: bytes, suffix: str) -> None:
    path = tmp_path / f"any.{suffix}"
    path.write_bytes(data)
    with contextlib.suppress(BadMesh):
        assert len(mesh.views(path).views) == 6
