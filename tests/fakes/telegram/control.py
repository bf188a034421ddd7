"""The fake's control: POST /control/<action> with JSON, for tests whose bots run in another process.

Every answer is `{"ok": true, "result": …}`, or 400 with `{"ok": false, "error": …}`. A bot is named by its token,
a person and a group by their ids; `action` and its fields are the functions below.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.fakes.telegram.bots import FakeBot
from tests.fakes.telegram.groups import Group
from tests.fakes.telegram.model import Chat, Message

if TYPE_CHECKING:
    from tests.fakes.telegram.server import FakeBotApi

Fields = dict[str, Any]
Action = Callable[["FakeBotApi", Fields], Awaitable[Any]]

# What a person may be told to do, and needs a message to do it to.
_TO_A_BOT = {
    "starts",
    "writes",
    "sends_voice",
    "sends_photo",
    "sends_document",
    "sends_sticker",
    "sends_location",
    "sends_contact",
    "blocks",
    "unblocks",
}
_TO_A_MESSAGE = {"taps", "edits", "deletes", "opens"}


def shown(message: Message) -> Fields:
    """A message as a test in another process reads it."""
    return {
        "id": message.id,
        "from": message.sender.id,
        "by_bot": message.by_bot,
        "kind": message.kind,
        "text": message.text,
        "html": message.html,
        "buttons": [[[b.text, b.data or b.url] for b in row] for row in message.buttons],
        "topic": message.thread_id,
        "edited": message.edited,
        "reactions": message.all_reactions(),
    }


def _place(api: FakeBotApi, fields: Fields) -> FakeBot | Group:
    """Where: `bot` (its private chat) or `group`."""
    if "group" in fields:
        return api.groups[fields["group"]]
    return api.bots[fields["bot"]]


def _chat(api: FakeBotApi, fields: Fields) -> Chat:
    place = _place(api, fields)
    return place.chat_with(api.people[fields["user"]]) if isinstance(place, FakeBot) else place


async def bots(api: FakeBotApi, fields: Fields) -> Any:
    """`token`, and what `FakeBotApi.bot` takes: make a bot."""
    return api.bot(fields.pop("token"), **fields).me()


async def users(api: FakeBotApi, fields: Fields) -> Any:
    """`id`, and what `FakeBotApi.user` takes: make a person."""
    return api.user(fields.pop("id"), **fields).wire()


async def groups(api: FakeBotApi, fields: Fields) -> Any:
    """`title`, `chat_id`, `forum`, `basic`, `members` (person ids), `bots` (tokens of its admins): make a group."""
    members = [api.people[user] for user in fields.pop("members", [])]
    admins = [api.bots[token] for token in fields.pop("bots", [])]
    return api.group(fields.pop("title"), members=members, admins=admins, **fields).wire()


async def act(api: FakeBotApi, fields: Fields) -> Any:
    """`user` `does` something: to `bot` or in `group`, for some to `message` there; the rest is as in `FakeUser`."""
    person, does = api.people[fields["user"]], fields.pop("does")
    if does in _TO_A_MESSAGE:
        message = _chat(api, fields).find(fields.pop("message"))
        if message is None:
            raise LookupError("no such message")
        rest = {name: value for name, value in fields.items() if name not in ("user", "bot", "group")}
        done = getattr(person, does)(message, **rest)
    elif does in _TO_A_BOT:
        place = _place(api, fields)
        rest = {name: value for name, value in fields.items() if name not in ("user", "bot", "group")}
        done = getattr(person, does)(place, **rest)
    else:
        raise LookupError(f"nobody {does} here; there is {sorted(_TO_A_BOT | _TO_A_MESSAGE)}")
    return shown(done) if isinstance(done, Message) else getattr(done, "id", done)


async def updates(api: FakeBotApi, fields: Fields) -> Any:
    """Push a raw `update` to `bot`, unchecked."""
    return api.bots[fields["bot"]].receives(fields["update"])


async def messages(api: FakeBotApi, fields: Fields) -> Any:
    """What a chat shows: `bot` and `user`, or `group` and maybe `topic`."""
    return [shown(message) for message in _chat(api, fields).messages(fields.get("topic"))]


async def wait(api: FakeBotApi, fields: Fields) -> Any:
    """The first message of a chat (as in `messages`) with `contains` in it and an id over `after`, once it is there.

    Waits up to `within` seconds (10).
    """

    def found() -> Message | None:
        return next(
            (
                message
                for message in _chat(api, fields).messages(fields.get("topic"))
                if message.id > fields.get("after", 0) and fields.get("contains", "") in message.text
            ),
            None,
        )

    message = await api.wait_for(found, fields.get("within", 10.0))
    assert message is not None
    return shown(message)


async def settled(api: FakeBotApi, fields: Fields) -> Any:
    """Once every update was taken; up to `within` seconds (10)."""
    await api.settled(within=fields.get("within", 10.0))
    return True


async def topics(api: FakeBotApi, fields: Fields) -> Any:
    """The topics of a `group`: id, name, closed."""
    return [
        {"id": topic.id, "name": topic.name, "closed": topic.closed}
        for topic in api.groups[fields["group"]].topics.values()
        if not topic.deleted
    ]


async def faults(api: FakeBotApi, fields: Fields) -> Any:
    """For `bot` and `method`: `cut` ("before", "after"), `seconds` of delay, `page`, or an error's `status`."""
    bot, method = api.bots[fields.pop("bot")], fields.pop("method")
    if "cut" in fields:
        api.cut(bot, method, fields.pop("cut"), **fields)
    elif "seconds" in fields:
        api.hold(bot, method, seconds=fields["seconds"])
    elif fields.pop("page", False):
        api.gateway_page(bot, method, **fields)
    else:
        api.fail(bot, method, fields.pop("status"), **fields)
    return True


async def calls(api: FakeBotApi, fields: Fields) -> Any:
    """The calls so far, of `bot` and `method` if given: method, parameters without files, error."""
    return [
        {
            "bot": call.bot.token,
            "method": call.method,
            "params": {k: v for k, v in call.params.items() if isinstance(v, (str, int, float, list, dict))},
            "error": call.error.description if call.error else None,
        }
        for call in api.calls
        if fields.get("bot") in (None, call.bot.token) and fields.get("method") in (None, call.method)
    ]


async def violations(api: FakeBotApi, fields: Fields) -> Any:
    """The broken rules so far."""
    return [{"bot": v.bot, "method": v.method, "what": v.what} for v in api.violations]


async def reset(api: FakeBotApi, fields: Fields) -> Any:
    """Forget everything."""
    await api.reset()
    return True


_ACTIONS: dict[str, Action] = {
    action.__name__: action
    for action in (
        bots,
        users,
        groups,
        act,
        updates,
        messages,
        wait,
        settled,
        topics,
        faults,
        calls,
        violations,
        reset,
    )
}


def add_control(application: web.Application, api: FakeBotApi) -> None:
    """Put the control beside the Bot API's own routes."""

    async def control(request: web.Request) -> web.Response:
        action = _ACTIONS.get(request.match_info["action"])
        if action is None:
            return web.json_response({"ok": False, "error": f"actions: {sorted(_ACTIONS)}"}, status=404)
        try:
            result = await action(api, await request.json() if request.can_read_body else {})
        except (LookupError, TypeError, ValueError, AssertionError, TimeoutError) as failure:
            error = f"{type(failure).__name__}: {failure}"
            return web.json_response({"ok": False, "error": error}, status=400)
        return web.json_response({"ok": True, "result": result})

    application.router.add_post("/control/{action}", control)
