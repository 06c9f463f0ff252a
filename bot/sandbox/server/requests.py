"""Reading a call's fields from an HTTP request: query, form, multipart or JSON, as Telegram."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from bot.sandbox.state.refusals import bad_request
from bot.sandbox.state.stage import Upload


async def read_fields(request: web.Request) -> tuple[dict[str, Any], dict[str, Upload]]:
    """The fields and the uploaded files of a request. Raises CallRefused."""
    fields: dict[str, Any] = dict(request.query)
    match request.content_type:
        case "application/json":
            try:
                given = json.loads(await request.read() or b"{}")
            except ValueError:
                given = None
            if not isinstance(given, dict):
                raise bad_request("can't parse the request as a JSON object")
            return fields | {name: each for name, each in given.items() if each is not None}, {}
        case "multipart/form-data":
            files: dict[str, Upload] = {}
            for name, part in (await request.post()).items():
                if isinstance(part, web.FileField):
                    files[name] = Upload(part.filename, part.content_type, part.file.read())
                else:
                    fields[name] = part
            return fields, files
        case _:
            body = await request.read()
            form = dict(parse_qsl(body.decode(), keep_blank_values=True)) if body else {}
            return fields | form, {}
