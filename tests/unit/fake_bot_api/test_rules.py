"""The fake Bot API's rules: each broken one is refused in Telegram's words and noted; what just fits is taken."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fakes.telegram import FakeBot, FakeBotApi, FakeUser
from tests.unit.fake_bot_api.conftest import Ask, keyboard

pytest_plugins = ["tests.fakes.telegram.fixtures"]


BROKEN: dict[str, tuple[str, dict[str, Any], str]] = {
    "no text": ("sendMessage", {"chat_id": 7}, "message text is empty"),
    "white space": ("sendMessage", {"chat_id": 7, "text": " \n​"}, "message text is empty"),
    "empty after parsing": (
        "sendMessage",
        {"chat_id": 7, "text": "<b></b>", "parse_mode": "HTML"},
        "message text is empty",
    ),
    "4097 characters": ("sendMessage", {"chat_id": 7, "text": "é" * 4097}, "message is too long"),
    "2049 emoji": ("sendMessage", {"chat_id": 7, "text": "😀" * 2049}, "message is too long"),
    "open tag": ("sendMessage", {"chat_id": 7, "text": "<b>oui", "parse_mode": "HTML"}, "find end tag"),
    "unescaped": ("sendMessage", {"chat_id": 7, "text": "a < b", "parse_mode": "HTML"}, "Unsupported start tag"),
    "unknown tag": ("sendMessage", {"chat_id": 7, "text": "<p>x</p>", "parse_mode": "HTML"}, "Unsupported"),
    "Markdown": ("sendMessage", {"chat_id": 7, "text": "*x*", "parse_mode": "MarkdownV2"}, "HTML only"),
    "entity too long": (
        "sendMessage",
        {"chat_id": 7, "text": "oui", "entities": [{"type": "bold", "offset": 0, "length": 4}]},
        "out of text bounds",
    ),
    "unknown field": ("sendMessage", {"chat_id": 7, "text": "x", "colour": "red"}, "unknown field colour"),
    "unknown to one library only": (
        "sendMessage",
        {"chat_id": 7, "text": "x", "receiver_user_id": 3},
        "receiver_user_id in sendMessage (python-telegram-bot)",
    ),
    "wrong type": ("sendMessage", {"chat_id": 7, "text": "x", "message_thread_id": "first"}, "message_thread_id"),
    "no chat": ("sendMessage", {"text": "x"}, "chat_id"),
    "broken JSON": ("sendMessage", {"chat_id": 7, "text": "x", "reply_markup": "{"}, "reply_markup JSON"),
    "misspelt keyboard": (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": {"inline_keybord": []}},
        "inline_keybord",
    ),
    "malformed keyboard": (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": {"inline_keyboard": [{"text": "a"}]}},
        "reply_markup",
    ),
    "misspelt button field": (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": keyboard({"text": "a", "callback_dat": "b"})},
        "callback_dat",
    ),
    "button that does nothing": (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": keyboard({"text": "a"})},
        "exactly one",
    ),
    "button that does two things": (
        "sendMessage",
        {
            "chat_id": 7,
            "text": "x",
            "reply_markup": keyboard({"text": "a", "callback_data": "b", "url": "https://a.fr"}),
        },
        "exactly one",
    ),
    "button without words": (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": keyboard({"text": " ", "callback_data": "b"})},
        "Text must be non-empty",
    ),
    "65 bytes of data": (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": keyboard({"text": "a", "callback_data": "é" * 32 + "a"})},
        "BUTTON_DATA_INVALID",
    ),
    "no data": (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": keyboard({"text": "a", "callback_data": ""})},
        "BUTTON_DATA_INVALID",
    ),
    "101 buttons": (
        "sendMessage",
        {
            "chat_id": 7,
            "text": "x",
            "reply_markup": keyboard(*[{"text": "a", "callback_data": "b"}] * 101),
        },
        "too long",
    ),
    "link to this machine": (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": keyboard({"text": "a", "url": "http://localhost:8000/"})},
        "Wrong HTTP URL",
    ),
    "link of a strange kind": (
        "sendMessage",
        {"chat_id": 7, "text": "x", "reply_markup": keyboard({"text": "a", "url": "ftp://a.fr/"})},
        "Unsupported URL protocol",
    ),
    "1025 of caption": (
        "sendPhoto",
        {"chat_id": 7, "photo": "photo-4200-F1", "caption": "x" * 1025},
        "caption is too long",
    ),
    "long answer to a tap": (
        "answerCallbackQuery",
        {"callback_query_id": "1", "text": "x" * 201},
        "MESSAGE_TOO_LONG",
    ),
    "topic without name": ("createForumTopic", {"chat_id": -1, "name": " "}, "TOPIC_TITLE_EMPTY"),
    "129 of topic name": ("createForumTopic", {"chat_id": -1, "name": "x" * 129}, "1-128"),
    "topic colour": ("createForumTopic", {"chat_id": -1, "name": "x", "icon_color": 5}, "COLOR_INVALID"),
    "secret's alphabet": ("setWebhook", {"url": "https://a.fr", "secret_token": "é"}, "unallowed characters"),
    "too many connections": ("setWebhook", {"url": "https://a.fr", "max_connections": 101}, "1-100"),
    "reaction that is no reaction": (
        "setMessageReaction",
        {"chat_id": 7, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "✅"}]},
        "REACTION_INVALID",
    ),
    "two reactions": (
        "setMessageReaction",
        {"chat_id": 7, "message_id": 1, "reaction": [{"type": "emoji", "emoji": "👍"}] * 2},
        "REACTIONS_TOO_MANY",
    ),
    "capital command": (
        "setMyCommands",
        {"commands": [{"command": "Aide", "description": "x"}]},
        "BOT_COMMAND_INVALID",
    ),
    "command unexplained": (
        "setMyCommands",
        {"commands": [{"command": "aide", "description": ""}]},
        "BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    "101 commands": (
        "setMyCommands",
        {"commands": [{"command": "aide", "description": "x"}] * 101},
        "BOT_COMMANDS_TOO_MUCH",
    ),
    "unknown action": ("sendChatAction", {"chat_id": 7, "action": "dancing"}, "wrong parameter action"),
    "too many updates": ("getUpdates", {"limit": 101}, "1-100"),
    "nothing to delete": ("deleteMessages", {"chat_id": 7, "message_ids": []}, "1-100"),
    "edit of nothing": ("editMessageText", {"text": "x"}, "identifier is not specified"),
    "file that was not sent": ("sendPhoto", {"chat_id": 7, "photo": "attach://x"}, "was not sent"),
    "method the fake lacks": ("sendDice", {"chat_id": 7}, "sendDice is not in this fake"),
    "method one library lacks": (
        "sendRichMessage",
        {"chat_id": 7, "rich_message": {"html": "x"}},
        "unknown to python-telegram-bot",
    ),
}


@pytest.mark.parametrize("case", list(BROKEN))
async def test_a_broken_rule_is_refused_and_noted(bot_api: FakeBotApi, ask: Ask, lea: FakeUser, case: str) -> None:
    method, fields, words = BROKEN[case]
    answer = await ask(method, **fields)
    assert (answer["ok"], answer["error_code"]) == (False, 400)
    assert words in answer["description"]
    (violation,) = bot_api.take_violations()
    assert (violation.bot, violation.method) == ("accueil_bot", method)
    assert words in violation.what


async def test_a_method_telegram_does_not_have(bot_api: FakeBotApi, ask: Ask) -> None:
    assert (await ask("sendLove"))["error_code"] == 404
    assert [v.method for v in bot_api.take_violations()] == ["sendLove"]


async def test_what_just_fits_is_taken(ask: Ask, bot: FakeBot, lea: FakeUser) -> None:
    markup = keyboard({"text": "a", "callback_data": "x" * 64}, {"text": "b", "url": "http://127.0.0.1:8000/x"})
    for text in ("x" * 4096, "😀" * 2048):
        assert (await ask("sendMessage", chat_id=7, text=text, reply_markup=markup))["ok"]
    # The limit counts what is shown, not the tags.
    assert (await ask("sendMessage", chat_id=7, text="<b>" + "x" * 4096 + "</b>", parse_mode="HTML"))["ok"]
    assert (await ask("sendMessage", chat_id="7", text="Chats come as text too"))["ok"]
    assert lea.last(bot).text == "Chats come as text too"


async def test_html_becomes_entities_and_back(ask: Ask, bot: FakeBot, lea: FakeUser) -> None:
    source = '😀 <b>Léa &amp; <i>moi</i></b> <a href="https://a.fr/?x=1">ici</a> <code>1 &lt; 2</code>'
    answer = await ask("sendMessage", chat_id=7, text=source, parse_mode="HTML")
    assert answer["result"]["text"] == "😀 Léa & moi ici 1 < 2"
    assert [(e["type"], e["offset"], e["length"]) for e in answer["result"]["entities"]] == [
        ("bold", 3, 9),
        ("italic", 9, 3),
        ("text_link", 13, 3),
        ("code", 17, 5),
    ]
    assert lea.last(bot).html == source
