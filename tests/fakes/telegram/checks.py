"""Each request against aiogram's method models and python-telegram-bot's signatures, each update against both."""

from __future__ import annotations

import functools
import inspect
import json
import re
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

import telegram
from aiogram import methods as aiogram_methods
from aiogram.types import Update
from pydantic import BaseModel, TypeAdapter, ValidationError

from tests.fakes.telegram.protocol import Params, RuleError, Upload

# What python-telegram-bot's methods take for the caller's comfort and never send under that name.
_COMFORT = {
    "self",
    "read_timeout",
    "write_timeout",
    "connect_timeout",
    "pool_timeout",
    "api_kwargs",
    "filename",
    "allow_sending_without_reply",
    "reply_to_message_id",
    "disable_web_page_preview",
}
# Fields of newer Bot API versions that aiogram requires and this python-telegram-bot does not know yet.
_NEWER = {"can_send_welcome_messages"}

_PTB_NESTED: dict[str, type[telegram.TelegramObject]] = {
    "entities": telegram.MessageEntity,
    "caption_entities": telegram.MessageEntity,
    "reply_parameters": telegram.ReplyParameters,
    "link_preview_options": telegram.LinkPreviewOptions,
    "commands": telegram.BotCommand,
    "scope": telegram.BotCommandScope,
    "reaction": telegram.ReactionType,
    "menu_button": telegram.MenuButton,
    "rights": telegram.ChatAdministratorRights,
}
_PTB_MARKUPS: dict[str, type[telegram.TelegramObject]] = {
    "inline_keyboard": telegram.InlineKeyboardMarkup,
    "keyboard": telegram.ReplyKeyboardMarkup,
    "remove_keyboard": telegram.ReplyKeyboardRemove,
    "force_reply": telegram.ForceReply,
}


@cache
def method_models() -> dict[str, type[aiogram_methods.TelegramMethod[Any]]]:
    """Every Bot API method aiogram knows, by Telegram's name for it."""
    known = [getattr(aiogram_methods, name) for name in aiogram_methods.__all__]
    return {model.__api_method__: model for model in known if isinstance(model.__dict__.get("__api_method__"), str)}


def _parts(annotation: Any) -> Iterator[Any]:
    """The plain types an annotation is made of; `list` for any list."""
    origin = typing.get_origin(annotation)
    if origin is list:
        yield list
    elif origin in (typing.Union, types.UnionType, typing.Annotated):
        for part in typing.get_args(annotation):
            yield from _parts(part)
    else:
        yield annotation


def _decode(name: str, value: Any, annotation: Any) -> Any:
    """One form field's text as the type its parameter has."""
    if not isinstance(value, str):
        return value
    parts = list(_parts(annotation))
    if any(part is list or (isinstance(part, type) and issubclass(part, BaseModel)) for part in parts):
        try:
            return json.loads(value)
        except ValueError as failure:
            raise RuleError(f"can't parse {name} JSON object") from failure
    if int in parts and re.fullmatch(r"-?\d{1,19}", value):
        return int(value)  # chat_id is "int or str": digits are an id
    return value


def unknown_fields(value: Any, path: str = "") -> Iterator[str]:
    """Fields aiogram's models let pass without knowing them, with the way to them."""
    if isinstance(value, BaseModel):
        for name in value.model_extra or {}:
            yield f"{path}.{name}".lstrip(".")
        for name in type(value).model_fields:
            yield from unknown_fields(getattr(value, name), f"{path}.{name}")
    elif isinstance(value, list):
        for position, item in enumerate(value):
            yield from unknown_fields(item, f"{path}[{position}]")


def unknown_to_ptb(value: Any, path: str = "") -> Iterator[str]:
    """Fields python-telegram-bot keeps apart because no class of its own has them."""
    if isinstance(value, telegram.TelegramObject):
        for name in value.api_kwargs:
            if name not in _NEWER:
                yield f"{path}.{name}".lstrip(".")
        for owner in type(value).__mro__:
            for name in getattr(owner, "__slots__", ()):
                if not name.startswith("_") and name != "api_kwargs":
                    yield from unknown_to_ptb(getattr(value, name, None), f"{path}.{name}")
    elif isinstance(value, (list, tuple)):
        for position, item in enumerate(value):
            yield from unknown_to_ptb(item, f"{path}[{position}]")


def check_request(method: str, fields: Mapping[str, Any]) -> tuple[aiogram_methods.TelegramMethod[Any], Params]:
    """Read a request's fields as both libraries would; the model and the decoded parameters.

    Raises `RuleError` for what either library does not know, misses or cannot read.
    """
    model_class = method_models().get(method)
    if model_class is None:
        raise RuleError(f"method {method} is unknown to aiogram")
    model_fields = model_class.model_fields
    params = {
        name: _decode(name, value, model_fields[name].annotation) if name in model_fields else value
        for name, value in fields.items()
    }
    try:
        model = model_class.model_validate(params)
    except ValidationError as failure:
        first = failure.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        if where == "text" and first["type"] == "missing":
            raise RuleError("message text is empty") from failure
        raise RuleError(f"{where or 'request'}: {first['msg']}") from failure
    unknown = list(unknown_fields(model))
    if unknown:
        raise RuleError(f"unknown field {', '.join(unknown)} in {method} (aiogram)")
    _check_ptb(method, params)
    # Scalars as pydantic read them ("true" is True); structures stay as sent, to be shown as sent.
    return model, {
        name: value if isinstance(value, (dict, list, Upload)) else getattr(model, name)
        for name, value in params.items()
    }


@functools.cache
def _parameters(function: Callable[..., Any]) -> dict[str, inspect.Parameter]:
    return {name: each for name, each in inspect.signature(function).parameters.items() if name not in _COMFORT}


def _check_ptb(method: str, params: Params) -> None:
    function = getattr(telegram.Bot, re.sub(r"(?<!^)([A-Z])", r"_\1", method).lower(), None)
    if function is None:
        raise RuleError(f"method {method} is unknown to python-telegram-bot")
    known = _parameters(function)
    unknown = sorted(set(params) - set(known))
    if unknown:
        raise RuleError(f"unknown field {', '.join(unknown)} in {method} (python-telegram-bot)")
    missing = [n for n, p in known.items() if p.default is inspect.Parameter.empty and n not in params]
    if missing:
        raise RuleError(f"{', '.join(missing)} is missing in {method} (python-telegram-bot)")
    for name, value in params.items():
        if not isinstance(value, (dict, list)):
            continue
        nested = _PTB_NESTED.get(name)
        if name == "reply_markup":
            nested = next((c for key, c in _PTB_MARKUPS.items() if key in value), None)
            if nested is None:
                raise RuleError("object expected as reply markup")
        if nested is None:
            continue
        try:
            read: Any = (
                [nested.de_json(item, None) for item in value]
                if isinstance(value, list)
                else nested.de_json(value, None)
            )
        except (TypeError, KeyError, ValueError, AttributeError) as failure:
            raise RuleError(f"can't parse {name}: {failure}") from failure
        strange = list(unknown_to_ptb(read, name))
        if strange:
            raise RuleError(f"unknown field {', '.join(strange)} in {method} (python-telegram-bot)")


def check_update(update: dict[str, Any]) -> None:
    """Raise AssertionError unless both libraries read this update and know each field of it."""
    try:
        ours = Update.model_validate(update)
        theirs = telegram.Update.de_json(update, None)
    except (ValidationError, TypeError, KeyError, ValueError) as failure:
        raise AssertionError(f"The fake made an update nobody can read: {failure}") from failure
    strange = [*unknown_fields(ours), *unknown_to_ptb(theirs)]
    assert not strange, f"The fake made an update with unknown fields: {strange}"


@cache
def _returning(method: str) -> TypeAdapter[Any]:
    return TypeAdapter(method_models()[method].__returning__)


def check_result(method: str, result: Any) -> None:
    """Raise AssertionError unless aiogram reads this as the method's result and knows each field of it."""
    try:
        read = _returning(method).validate_python(result)
    except ValidationError as failure:
        raise AssertionError(f"The fake answered {method} with what aiogram cannot read: {failure}") from failure
    strange = list(unknown_fields(read))
    assert not strange, f"The fake answered {method} with unknown fields: {strange}"
