"""From a gateway's call, or its answer to a poll, to kept messages and receipts."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable

import structlog

from bot.channels.sms.accounts import Account, Accounts
from bot.channels.sms.gateway import Incoming, Parsed, Receipt, SmsError
from bot.runtime import channel as runtime_channel
from bot.runtime.channel import SMS, Received
from bot.runtime.service import Runtime
from dialogs.events import Attached, Event, Said
from dialogs.numbers import read_number

log = structlog.get_logger(__name__)

# "Bonjour, code K7PX2M": the last word of an invitation's first message, as `/r/{code}` writes it.
_CODE = re.compile(r"\bcode\W{0,3}([A-Za-z0-9_-]{4,64})\W*$", re.IGNORECASE)


class SmsIntake:
    """Takes what gateways bring. When `take` returns, all of it is committed."""

    def __init__(self, runtime: Runtime, accounts: Accounts) -> None:
        self._runtime = runtime
        self._accounts = accounts

    async def take(self, account: Account, found: Iterable[Parsed]) -> None:
        """Keep each. Raises what the database raises; what was kept before is not kept twice when it comes again."""
        for one in found:
            if isinstance(one, Incoming):
                await self._runtime.receive(received(account, one))
            else:
                await self._runtime.receipt(_told(account, one))

    async def poll(self) -> None:
        """Ask the gateways that do not call. One that does not answer keeps no other from being asked."""
        for account in await self._accounts.every():
            try:
                for one in await account.gateway.poll():
                    await self.take(account, [one])
                    # Only now may the gateway forget it: it is kept.
                    await account.gateway.forget(one.provider_id)
            except SmsError as error:
                log.warning("sms_poll", gateway=account.gateway.name, trouble=error.trouble.value)


def received(account: Account, incoming: Incoming) -> Received:
    """A message as the inbox takes it."""
    number = read_number(incoming.sender)
    code = _CODE.search(incoming.text)
    event: Event = Attached("photo", incoming.text) if incoming.attached else Said(incoming.text)
    return Received(
        SMS,
        account.name,
        number.e164 or incoming.sender,
        incoming.provider_id,
        event,
        start_code=code[1] if code else None,
        structure_id=account.structure_id,
    )


def _told(account: Account, receipt: Receipt) -> runtime_channel.Receipt:
    return runtime_channel.Receipt(
        SMS,
        account.name,
        receipt.status,
        _ours(receipt.reference),
        receipt.provider_id,
        receipt.trouble,
        receipt.said,
    )


def _ours(reference: str) -> uuid.UUID | None:
    """Our message, from the reference a gateway gives back; None for what is none of ours."""
    try:
        return uuid.UUID(hex=reference) if reference else None
    except ValueError:
        return None
