"""Telegram's HTML to plain text with entities, and back."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

from aiogram.types import MessageEntity
from aiogram.utils.text_decorations import html_decoration
from teremok.validation import ApiRuleViolation, validate_html

from tests.fakes.telegram.protocol import RuleError

Entity = dict[str, Any]

_KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_COMMAND = re.compile(r"(?<!\S)/[A-Za-z0-9_]{1,64}(?:@\w+)?")


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units, so an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


class _Reader(HTMLParser):
    """Collects text and entities; `validate_html` has run, so tags are known and closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.entities: list[Entity] = []
        self._open: list[Entity] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        entity: Entity = {"offset": units(self.text)}
        if tag == "a":
            entity |= {"type": "text_link", "url": given.get("href") or ""}
        elif tag == "tg-emoji":
            entity |= {"type": "custom_emoji", "custom_emoji_id": given.get("emoji-id")}
        elif tag == "blockquote" and "expandable" in given:
            entity |= {"type": "expandable_blockquote"}
        else:
            entity |= {"type": _KINDS[tag]}
        self._open.append(entity)

    def handle_endtag(self, tag: str) -> None:
        entity = self._open.pop()
        entity["length"] = units(self.text) - entity["offset"]
        if entity["length"]:
            self.entities.append(entity)

    def handle_data(self, data: str) -> None:
        self.text += data


def parse(source: str) -> tuple[str, list[Entity]]:
    """Plain text and entities of Telegram's HTML. Raises `RuleError` as Telegram refuses it."""
    try:
        validate_html(source)
    except ApiRuleViolation as refusal:
        raise RuleError(refusal.description.removeprefix("Bad Request: ")) from refusal
    reader = _Reader()
    reader.feed(source)
    reader.close()
    return reader.text, sorted(reader.entities, key=lambda e: (e["offset"], -e["length"]))


def render(text: str, entities: list[Entity]) -> str:
    """The HTML that would make this text and these entities."""
    return html_decoration.unparse(text, [MessageEntity.model_validate(entity) for entity in entities])


def commands_in(text: str) -> list[Entity]:
    """The entities Telegram itself finds in what a person writes, as far as bots live by them: commands."""
    return [
        {"type": "bot_command", "offset": units(text[: found.start()]), "length": units(found.group())}
        for found in _COMMAND.finditer(text)
    ]
