"""Files of the Hugging Face hub: their addresses, and what the hub itself states of their bytes.

`huggingface_hub` knows addresses and the user's token; the bytes come through `models.fetch.web`, so that
they resume, can be stopped, and leave no cache behind.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace

from models.catalog import HubSource, ModelFile
from models.errors import SourceUnreachable
from models.fetch.ahead import Stop
from models.fetch.disk import Digest
from models.fetch.web import Remote, Web
from models.sentences import say


def find_files(web: Web, source: HubSource, files: tuple[ModelFile, ...], stop: Stop) -> Iterator[Remote]:
    """Where the hub has each of `files`, all of one commit. Raises `SourceUnreachable`, `PullCancelled`."""
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"  # read when the library is first imported
    from huggingface_hub import get_token, hf_hub_url

    token = get_token()
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    endpoint = os.environ.get("HF_ENDPOINT", "").rstrip("/") or "https://huggingface.co"
    paths = dict(source.paths)
    for file in files:
        url = hf_hub_url(source.repo, paths.get(file.name, file.name), revision=source.revision, endpoint=endpoint)
        told = web.head(url, stop, headers)
        if commit := told.get("x-repo-commit"):
            source = replace(source, revision=commit)
        tag = told.get("x-linked-etag") or told.get("etag") or ""
        length = told.get("x-linked-size") or ("" if "location" in told else told.get("content-length", ""))
        remote = Remote(file.name, url, int(length) if length.isdigit() else None, _digest(tag), headers)
        if remote.digest is None and not file.sha256:
            raise SourceUnreachable(say("The hub states no checksum of {file}.", file=file.name))
        yield remote


def _digest(tag: str) -> Digest | None:
    """The hub's tag is the sha256 of a large file, and git's id of a small one."""
    value = tag.removeprefix("W/").strip('"').lower()
    if re.fullmatch(r"[0-9a-f]{64}", value):
        return Digest("sha256", value)
    return Digest("git-sha1", value) if re.fullmatch(r"[0-9a-f]{40}", value) else None
