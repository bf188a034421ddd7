"""What most gateways have in common: they call us, want nothing but a 200, and hold no message to fetch."""

from __future__ import annotations

from bot.channels.sms.gateway import Answer, Parsed


class Calls:
    """The part of `Gateway` that a gateway which only calls us does not have to write."""

    @classmethod
    def answer(cls) -> Answer:
        """Nothing to say."""
        return Answer()

    async def poll(self) -> list[Parsed]:
        """Nothing waits there."""
        return []

    async def forget(self, provider_id: str) -> None:
        """Nothing is kept there."""
