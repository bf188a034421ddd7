"""Sending by SMS: the text folded, cut and counted here, carried by the gateway of the account."""

from __future__ import annotations

from bot.channels.sms.accounts import Accounts
from bot.channels.sms.gateway import Sms
from bot.runtime.channel import SMS, Outgoing, SendError, Sent, Trouble
from dialogs import render, sms
from dialogs.numbers import read_number


class SmsChannel:
    """Every SMS account of this installation."""

    name = SMS
    account = ""
    abilities = render.SMS

    def __init__(self, accounts: Accounts, public_url: str) -> None:
        self.accounts = accounts
        self._public_url = public_url

    async def send(self, outgoing: Outgoing) -> Sent:
        """Send what is left of the message. Raises `SendError`."""
        account = await self.accounts.get(outgoing.account)
        if account is None:
            raise SendError(Trouble.MISCONFIGURED, "Ce numéro d'envoi n'est plus réglé : Réglages, SMS.")
        if account.trial is not None and outgoing.address not in account.trial:
            raise SendError(Trouble.REFUSED, "Numéro d'essai : il n'écrit qu'aux téléphones de l'équipe.")
        text = sms.fold(str(outgoing.payload["text"]))
        number = read_number(outgoing.address)
        if number.kind != "mobile" and not outgoing.payload.get("despite_number"):
            raise SendError(Trouble.BAD_ADDRESS, number.reason)
        message = Sms(
            outgoing.id,
            account.sender,
            number.e164,
            sms.parts(text),
            sms.alphabet_of(text),
            f"{self._public_url}/sms/{account.gateway.name}/{account.name}/receipt",
            outgoing.parts_sent,
        )
        return Sent(await account.gateway.send(message))

    async def fetch(self, file_id: str) -> bytes:
        raise SendError(Trouble.REFUSED, "Les SMS n'apportent pas de fichier.")
