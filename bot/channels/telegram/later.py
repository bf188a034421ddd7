"""aiogram's four hundred models, each completed when it is first used, not all of them at its import.

aiogram completes each with all that it refers to: two thirds of what its import costs, at every start of a process, for
the few that are ever used here. Imported before aiogram, this has that done later; where aiogram is there already,
nothing is changed.
"""

from __future__ import annotations

import sys
from typing import Any, cast

from pydantic import BaseModel


def _complete_later() -> None:
    names: dict[str, Any] = {}  # what models refer to each other by
    complete = cast(Any, BaseModel.model_rebuild).__func__

    def later(_model: type[BaseModel], /, *, _types_namespace: dict[str, Any] | None = None, **_: Any) -> None:
        names.update(_types_namespace or {})

    def now(
        model: type[BaseModel],
        /,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: dict[str, Any] | None = None,
    ) -> bool | None:
        given = {**names, **(_types_namespace or {})}
        done: bool | None = complete(model, force=force, raise_errors=raise_errors, _types_namespace=given)
        return done

    model = cast(Any, BaseModel)
    model.model_rebuild = classmethod(later)
    try:
        import aiogram.types
    finally:
        model.model_rebuild = classmethod(complete)
    from aiogram.methods import Response, TelegramMethod

    for base in (aiogram.types.TelegramObject, TelegramMethod, Response):
        cast(Any, base).model_rebuild = classmethod(now)


if "aiogram" not in sys.modules:
    _complete_later()
