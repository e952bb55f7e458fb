"""Files that are seen in several pictures: videos and 3-D models."""

from __future__ import annotations

from pathlib import Path

from models.seeing import mesh, video
from models.values import Views


class FileViews:
    """A `ViewMaker`."""

    def views(self, path: str, most: int = 8) -> Views:
        """Raises `BadVideo`, `BadMesh`."""
        file = Path(path)
        return mesh.views(file, most) if mesh.file_type(file) else video.views(file, most)

    def close(self) -> None: ...
