"""An HTTP request as Telegram takes it: urlencoded, multipart or JSON, its files in their places."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import BodyPartReader, web

from tests.fakes.telegram.protocol import ApiError, RuleError, Upload


async def read_request(request: web.Request) -> dict[str, Any]:
    """Parameters by name; an uploaded file stands where its parameter, or its `attach://`, says.

    Raises `RuleError` for a body that cannot be read, a file nobody refers to, a reference to no file.
    """
    fields: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.text() or "{}")
        except ValueError as failure:
            raise ApiError(400, "Bad Request: can't parse JSON object") from failure
        if not isinstance(body, dict):
            raise RuleError("object expected as the request's JSON")
        fields |= body
    elif request.content_type.startswith("multipart/"):
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                raise RuleError("a multipart part without a name")
            if part.filename is None:
                fields[part.name] = await part.text()
            else:
                kind = part.headers.get("Content-Type", "application/octet-stream")
                uploads[part.name] = Upload(bytes(await part.read(decode=True)), part.filename, kind)
    else:
        fields |= dict(await request.post())
    return _placed(fields, uploads)


def _placed(fields: dict[str, Any], uploads: dict[str, Upload]) -> dict[str, Any]:
    left = dict(uploads)
    for name, value in fields.items():
        if isinstance(value, str) and value.startswith("attach://"):
            key = value.removeprefix("attach://")
            if key not in uploads:
                raise RuleError(f"file {key} is referred to by {name} and was not sent")
            fields[name] = left.pop(key, uploads[key])
    return fields | left  # what is left stands under its own name, and is refused there if no parameter has it
