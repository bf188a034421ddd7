"""The fake as a process of its own: `python -m tests.fakes.telegram --port 8081 --bot TOKEN=username`."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys

from tests.fakes.telegram.server import FakeBotApi


async def _serve(port: int, bots: list[str]) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with FakeBotApi(port=port) as api:
        for bot in bots:
            token, _, username = bot.partition("=")
            api.bot(token, username=username or None)
        sys.stdout.write(f"{api.base_url}\n")
        sys.stdout.flush()
        await stop.wait()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.fakes.telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0: any free one; the address is printed")
    parser.add_argument("--bot", action="append", default=[], metavar="TOKEN=USERNAME", help="may be repeated")
    given = parser.parse_args()
    asyncio.run(_serve(given.port, given.bot))


if __name__ == "__main__":
    main()
