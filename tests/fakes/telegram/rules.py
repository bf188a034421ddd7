"""Telegram's own limits: lengths, keyboards, links, reactions, commands; teremok's rules run among them."""

from __future__ import annotations

import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from aiogram.client.default import DefaultBotProperties
from aiogram.methods import TelegramMethod
from aiogram.types import MessageEntity
from telegram.constants import ChatAction, ForumIconColor, ReactionEmoji
from teremok.validation import ApiRuleViolation, validate_method

from tests.fakes.telegram.formatting import parse, units
from tests.fakes.telegram.protocol import Params, RuleError

if TYPE_CHECKING:
    from aiogram import Bot

# teremok asks the bot for its default parse mode; a request on the wire has none, it says or it does not.
_NO_DEFAULTS = cast("Bot", SimpleNamespace(default=DefaultBotProperties()))

# Not seen as text: a message of these alone is empty for Telegram.
_INVISIBLE = re.compile(r"[\s\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]*")

_MAX_BUTTONS = 100
_MAX_CALLBACK_BYTES = 64
_LINK_SCHEMES = {"http", "https", "tg"}


def apply_rules(method: str, model: TelegramMethod[Any], params: Params) -> Params:
    """Check the documented limits; the parameters with their text parsed (plain, with entities).

    Raises `RuleError` with Telegram's words where they are known.
    """
    params = dict(params)
    plain: dict[str, Any] = {}
    if "parse_mode" in type(model).model_fields:
        for text, entities in (("text", "entities"), ("caption", "caption_entities")):
            if isinstance(params.get(text), str):
                _read_text(params, text, entities)
                plain |= {
                    text: params[text],
                    entities: [MessageEntity.model_validate(e) for e in params[entities]],
                }
        params.pop("parse_mode", None)
    if "text" in plain and _INVISIBLE.fullmatch(plain["text"]):
        raise RuleError("message text is empty")
    try:
        validate_method(_NO_DEFAULTS, model.model_copy(update=plain | {"parse_mode": None}))
    except ApiRuleViolation as refusal:
        raise RuleError(refusal.description.removeprefix("Bad Request: ")) from refusal
    markup = params.get("reply_markup")
    if markup and "inline_keyboard" in markup:
        _check_keyboard(markup["inline_keyboard"])
    check = _OF_METHOD.get(method)
    if check is not None:
        check(params)
    return params


def _read_text(params: Params, text: str, entities: str) -> None:
    mode = params.get("parse_mode")
    if params.get(entities):
        return  # Telegram ignores the parse mode when entities are given
    params[entities] = []
    if mode is None:
        return
    if mode.upper() != "HTML":
        raise RuleError(f"parse mode {mode}: this fake reads HTML only, send HTML")
    params[text], params[entities] = parse(params[text])


def _check_keyboard(rows: list[list[dict[str, Any]]]) -> None:
    buttons = [button for row in rows for button in row]
    if len(buttons) > _MAX_BUTTONS:
        raise RuleError("reply markup is too long")
    for button in buttons:
        if not button["text"].strip():
            raise RuleError("can't parse inline keyboard button: Text must be non-empty")
        # Said again here: teremok reads the model, and aiogram's model calls an empty string a value.
        if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= _MAX_CALLBACK_BYTES:
            raise RuleError("BUTTON_DATA_INVALID")
        if "url" in button:
            _check_link(button["url"])


def _check_link(link: str) -> None:
    """A button's link needs a host with a dot: Telegram refuses `http://localhost`."""
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
    except ValueError as failure:
        raise RuleError(f"inline keyboard button URL '{link}' is invalid: Wrong HTTP URL") from failure
    if parts.scheme not in _LINK_SCHEMES or not host:
        raise RuleError(f"inline keyboard button URL '{link}' is invalid: Unsupported URL protocol")
    if parts.scheme != "tg" and "." not in host and ":" not in host:
        raise RuleError(f"inline keyboard button URL '{link}' is invalid: Wrong HTTP URL")


def _webhook(params: Params) -> None:
    secret = params.get("secret_token")
    if secret is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise RuleError("secret token contains unallowed characters")
    connections = params.get("max_connections")
    if connections is not None and not 1 <= connections <= 100:
        raise RuleError("max_connections must be 1-100")


def _topic(params: Params) -> None:
    name = params.get("name")
    if name is not None and not (name.strip() and units(name) <= 128):
        raise RuleError("TOPIC_TITLE_EMPTY" if not name.strip() else "topic name must be 1-128 characters")
    color = params.get("icon_color")
    if color is not None and color not in {known.value for known in ForumIconColor}:
        raise RuleError("TOPIC_ICON_COLOR_INVALID")


def _reaction(params: Params) -> None:
    reactions = params.get("reaction") or []
    if len(reactions) > 1:
        raise RuleError("REACTIONS_TOO_MANY")  # bots are not premium users: one reaction
    allowed = {emoji.value for emoji in ReactionEmoji}
    for reaction in reactions:
        if reaction["type"] != "emoji" or reaction["emoji"] not in allowed:
            raise RuleError("REACTION_INVALID")


def _commands(params: Params) -> None:
    if len(params["commands"]) > 100:
        raise RuleError("BOT_COMMANDS_TOO_MUCH")
    for command in params["commands"]:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise RuleError("BOT_COMMAND_INVALID")
        if not 1 <= units(command["description"]) <= 256:
            raise RuleError("BOT_COMMAND_DESCRIPTION_INVALID")


def _action(params: Params) -> None:
    if params["action"] not in {action.value for action in ChatAction}:
        raise RuleError("wrong parameter action in request")


def _updates(params: Params) -> None:
    limit = params.get("limit")
    if limit is not None and not 1 <= limit <= 100:
        raise RuleError("limit must be 1-100")


def _delete_many(params: Params) -> None:
    if not 1 <= len(params["message_ids"]) <= 100:
        raise RuleError("message_ids must be 1-100 identifiers")


_OF_METHOD = {
    "setWebhook": _webhook,
    "createForumTopic": _topic,
    "editForumTopic": _topic,
    "setMessageReaction": _reaction,
    "setMyCommands": _commands,
    "sendChatAction": _action,
    "getUpdates": _updates,
    "deleteMessages": _delete_many,
}
