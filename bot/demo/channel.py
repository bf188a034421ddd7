"""The demonstration's channel: a message is delivered by being in the database, where the page's phone reads it."""

from __future__ import annotations

from bot.runtime.channel import SMS, Outgoing, SendError, Sent, Trouble
from dialogs import render
from dialogs.render import TELEGRAM, Abilities

WEBCHAT = "webchat"
OUR_NUMBER = "36180"  # what the demonstration's SMS come from


class Webchat:
    """A phone drawn on a page. It can do what Telegram can."""

    name = WEBCHAT
    account = ""
    abilities: Abilities = TELEGRAM

    async def send(self, outgoing: Outgoing) -> Sent:
        return Sent(str(outgoing.id), delivered=True)

    async def fetch(self, file_id: str) -> bytes:
        raise SendError(Trouble.REFUSED, "La démonstration n'enregistre pas de fichier.")


class Texting:
    """The same phone's SMS: no buttons, and each message counted."""

    name = SMS
    account = "demo"
    abilities: Abilities = render.SMS

    async def send(self, outgoing: Outgoing) -> Sent:
        return Sent(str(outgoing.id), delivered=True)

    async def fetch(self, file_id: str) -> bytes:
        raise SendError(Trouble.REFUSED, "Les SMS n'apportent pas de fichier.")


class NoGroup:
    """Stands where the advisers' Telegram group would be: in the demonstration they work on the web desk."""

    name = "desk"
    account = ""
    abilities: Abilities = TELEGRAM

    async def send(self, outgoing: Outgoing) -> Sent:
        return Sent(None, delivered=True)

    async def fetch(self, file_id: str) -> bytes:
        raise SendError(Trouble.REFUSED, "La démonstration n'enregistre pas de fichier.")
