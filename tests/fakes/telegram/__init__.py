"""A fake of Telegram's Bot API: a real HTTP server that knows its rules, for both bots, and the people's phones.

    async with FakeBotApi() as api:
        bot, lea = api.bot("1:token"), api.user(7, "Léa")
        lea.starts(bot)                     # becomes an update, by webhook or long poll
        await api.wait_for(lambda: lea.hears(bot))
        lea.taps(lea.last(bot), "Oui")

Tests load `tests.fakes.telegram.fixtures` as a pytest plugin and ask for `bot_api`.
"""

from tests.fakes.telegram.bots import FakeBot, Tap
from tests.fakes.telegram.faults import Gate
from tests.fakes.telegram.groups import Group, Topic
from tests.fakes.telegram.model import Button, Message
from tests.fakes.telegram.people import PIXEL, FakeUser
from tests.fakes.telegram.protocol import Call, Violation
from tests.fakes.telegram.server import FakeBotApi

__all__ = [
    "PIXEL",
    "Button",
    "Call",
    "FakeBot",
    "FakeBotApi",
    "FakeUser",
    "Gate",
    "Group",
    "Message",
    "Tap",
    "Topic",
    "Violation",
]
