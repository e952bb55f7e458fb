"""Files that are seen in several pictures: videos and 3-D models."""

from __future__ import annotations

from pathlib import Path

from models.seeing import mesh, video
from models.values import Views


class FileViews:
    """A `ViewMaker`."""

    def views(self, path: str, most: int = 8, name: str = "") -> Views:
        """Raises `BadVideo`, `BadMesh`."""
        file, name = Path(path), name or Path(path).name
        return mesh.views(file, most, name) if mesh.file_type(name) else video.views(file, most, name)

    def close(self) -> None: ...
