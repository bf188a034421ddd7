"""The inbox: what a channel parsed becomes a row, before the gateway gets its OK."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from bot.runtime.arriving import meet, name_of, structure_of
from bot.runtime.channel import Received
from bot.runtime.keeping_one import KeepingOne, Kept
from bot.runtime.meeting import Registrar
from bot.runtime.seen import InboundRow, put_all
from bot.runtime.tools import Tools
from dialogs.events import Unreachable
from dialogs.events_codec import encode_event
from storage.transaction import Answer, Statement, Transaction
from storage.vault import Key, Vault


class Keeping:
    """Messages that came together, kept in one transaction. Their conversations' turns may follow in the same one."""

    def __init__(self, tools: Tools, transaction: Transaction, messages: Sequence[Received]) -> None:
        self._tools, self._transaction, self._messages = tools, transaction, messages
        self._plain = _Plain(tools, transaction)
        self._kept: list[Kept | None] = []
        self.conversations: list[uuid.UUID] = []
        self.structures: list[uuid.UUID] = []  # of those who were known before

    async def ask(self) -> None:
        """Have them written; the last of them with what is settled next. What was asked before is settled."""
        if not self._messages:
            return
        first = self._transaction.ask(_FIRST_STRUCTURE)  # for who is new: with the rest, in one round trip
        known = await _known(self._tools.vault, self._transaction, self._messages)
        met: set[tuple[str, str, str]] = set(known)
        for received in self._messages:
            name = name_of(received)
            whom = known.get(name)
            plain = _is_plain(received)
            if plain and name not in met:
                whom = known[name] = self._meet(received, structure_of(received, first))
                met.add(name)
            if plain and whom is not None and not whom.blocked:
                self._kept.append(None)
                self._plain.add(received, whom)
                self.conversations.append(whom.conversation_id)
                self.structures.append(whom.structure_id)
                continue
            # What comes by an invitation or brings a file has a way of its own, in its order.
            self._plain.ask()
            kept = await KeepingOne(self._tools, self._transaction, received, first, sought=name in met).run()
            self._kept.append(kept)
            self.conversations.append(kept.conversation_id)
            known.pop(name, None)
            met.add(name)
        self._plain.ask()

    def _meet(self, received: Received, structure_id: uuid.UUID) -> _Known:
        """Somebody new, by words alone."""
        tools = self._tools
        registrar = Registrar(self._transaction, tools.vault, tools.new_id, tools.clock())
        person, address, conversation = meet(tools, registrar, received, structure_id)
        return _Known(structure_id, address.id, conversation.id, tools.vault.unwrap(person.wrapped_key), blocked=False)

    def kept(self) -> list[Kept]:
        """Of each message what became of it, once that is settled."""
        plain = self._plain.kept()
        return [one or plain.pop(0) for one in self._kept]


@dataclass(frozen=True, slots=True)
class _Known:
    """Who writes from an address we know."""

    structure_id: uuid.UUID
    address_id: uuid.UUID
    conversation_id: uuid.UUID
    key: Key
    blocked: bool


def _is_plain(received: Received) -> bool:
    return not (received.start_code or received.file or isinstance(received.event, Unreachable))


# One message of an address at a time: they are numbered in the order they are committed in. And of two first messages
# at once, the second finds what the first made. The locks in their order: two transactions that take some of the same
# cannot wait for each other.
_ONE_AT_A_TIME = Statement(
    "SELECT pg_advisory_xact_lock(lock) FROM (SELECT unnest(CAST(:locks AS bigint[])) AS lock ORDER BY 1) l"
)
_KNOWN = Statement(
    "SELECT addresses.channel, addresses.account, addresses.address_hash, addresses.id, addresses.structure_id, "
    "addresses.blocked_at, persons.wrapped_key, conversations.id AS conversation_id "
    "FROM unnest(CAST(:channels AS text[]), CAST(:accounts AS text[]), CAST(:hashes AS bytea[])) "
    "AS given(channel, account, address_hash) JOIN addresses USING (channel, account, address_hash) "
    "JOIN persons ON persons.id = addresses.person_id JOIN conversations ON conversations.person_id = persons.id "
    "ORDER BY addresses.writes_since"
)


_FIRST_STRUCTURE = Statement("SELECT id FROM structures ORDER BY created_at, id LIMIT 1")


async def _known(
    vault: Vault, transaction: Transaction, messages: Sequence[Received]
) -> dict[tuple[str, str, str], _Known]:
    """Who writes, where the address is known; of those who share one, who wrote there last."""
    names = {
        (one.channel, one.account, digest): name_of(one)
        for one in messages
        for digest in vault.address_hashes(*name_of(one))
    }
    locks = {int.from_bytes(vault.address_hash(*name)[:8], "big", signed=True) for name in names.values()}
    transaction.ask(_ONE_AT_A_TIME, {"locks": sorted(locks)})
    channels, accounts, hashes = zip(*names, strict=True)
    rows = await transaction.run(
        _KNOWN, {"channels": list(channels), "accounts": list(accounts), "hashes": list(hashes)}
    )
    return {
        names[row.channel, row.account, row.address_hash]: _Known(
            row.structure_id, row.id, row.conversation_id, vault.unwrap(row.wrapped_key), row.blocked_at is not None
        )
        for row in rows
    }


class _Plain:
    """Messages of persons we know, written together in the order they came."""

    def __init__(self, tools: Tools, transaction: Transaction) -> None:
        self._tools, self._transaction = tools, transaction
        self._now = tools.clock()
        self._rows: list[InboundRow] = []
        self._asked: list[tuple[list[InboundRow], Answer]] = []

    def add(self, received: Received, whom: _Known) -> None:
        self._rows.append(
            InboundRow(
                id=self._tools.new_id(),
                structure_id=whom.structure_id,
                conversation_id=whom.conversation_id,
                address_id=whom.address_id,
                channel=received.channel,
                account=received.account,
                provider_id=received.provider_id,
                author="person",
                event=whom.key.seal(encode_event(received.event), "inbound.event"),
                received_at=self._now,
            )
        )

    def ask(self) -> None:
        rows, self._rows = self._rows, []
        if rows:
            self._asked.append((rows, put_all(self._transaction, rows)))

    def kept(self) -> list[Kept]:
        kept = []
        for rows, written in self._asked:
            new = {row.id for row in written.rows}
            kept += [Kept(row.conversation_id, None, new=row.id in new) for row in rows]
        return kept
