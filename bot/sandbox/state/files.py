"""Uploaded photos and documents: taken in, kept, fetched again."""

from __future__ import annotations

import struct

from bot.sandbox.state.refusals import bad_request
from bot.sandbox.state.stage import Call, SandboxState
from bot.sandbox.state.state import StoredFile, Wire

PNG = b"\x89PNG\r\n\x1a\n"
IMAGES = (PNG, b"\xff\xd8\xff", b"GIF8", b"RIFF")
"""How files begin that Telegram makes a photo of."""


def file_of(stage: SandboxState, call: Call, field: str) -> StoredFile:
    """The file that a parameter uploads, or names by file id. Raises CallRefused."""
    return stored(stage, call, call.get(field, ""), field)


def stored(stage: SandboxState, call: Call, reference: str, field: str) -> StoredFile:
    """The file under ``attach://…``, under the field itself, or under a file id."""
    upload = call.files.get(reference.removeprefix("attach://") or field)
    if upload is not None:
        if not upload.content:
            raise bad_request("file must be non-empty")
        return stage.world.keep_file(upload.name, upload.mime_type, upload.content)
    if not reference:
        raise bad_request(f"there is no {field} in the request")
    if "://" in reference:
        raise bad_request("failed to get HTTP URL content")
    if reference not in stage.world.files:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return stage.world.files[reference]


def photo(file: StoredFile) -> Wire:
    """A message's field for a photo. Raises CallRefused for a file that is not a picture."""
    if not file.content.startswith(IMAGES):
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = 640, 640  # any size will do; a PNG has its own in its header
    if file.content.startswith(PNG) and len(file.content) >= 24:
        width, height = struct.unpack(">II", file.content[16:24])
    return {"photo": [{**_wire(file), "width": width, "height": height}]}


def document(file: StoredFile) -> Wire:
    """A message's field for a document."""
    return {"document": {**_wire(file), "file_name": file.name, "mime_type": file.mime_type}}


def get_file(stage: SandboxState, call: Call) -> Wire:
    """Where a file can be fetched (getFile)."""
    file = stage.world.files.get(call.get("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    return {**_wire(file), "file_path": f"files/{file.file_id}"}


def _wire(file: StoredFile) -> Wire:
    return {
        "file_id": file.file_id,
        "file_unique_id": f"unique-{file.file_id}",
        "file_size": len(file.content),
    }
