"""A persistence for python-telegram-bot in one SQLite file, with `synchronous=FULL`: what is committed is on the disk.

What changes is gathered and written by `commit`, in a thread; updates that end meanwhile share the next commit.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from pathlib import Path
from typing import Any

from telegram.ext import BasePersistence, PersistenceInput

Key = tuple[int | str, ...]
# Each update is flushed by the webhook; the library's own round is there for what else may change.
HOURLY = 3600.0


class SqlitePersistence(BasePersistence[dict[str, Any], dict[str, Any], dict[str, Any]]):
    """Conversations' states and what persons said. One a process."""

    def __init__(self, path: Path) -> None:
        super().__init__(PersistenceInput(bot_data=False, chat_data=False, callback_data=False), update_interval=HOURLY)
        self._database = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute("PRAGMA synchronous=FULL")
        self._database.execute("CREATE TABLE IF NOT EXISTS persons (id INTEGER PRIMARY KEY, data TEXT)")
        self._database.execute(
            "CREATE TABLE IF NOT EXISTS conversations (name TEXT, key TEXT, state INTEGER, PRIMARY KEY (name, key))"
        )
        self._changed: list[tuple[str, tuple[object, ...]]] = []
        self._committing = asyncio.Lock()

    async def commit(self) -> None:
        """On the disk when this returns, also what another call is writing."""
        async with self._committing:
            if changed := self._changed:
                self._changed = []
                await asyncio.to_thread(self._write, changed)

    def _write(self, changed: list[tuple[str, tuple[object, ...]]]) -> None:
        self._database.execute("BEGIN IMMEDIATE")
        for statement, values in changed:
            self._database.execute(statement, values)
        self._database.execute("COMMIT")

    async def get_conversations(self, name: str) -> dict[Key, Any]:
        rows = self._database.execute("SELECT key, state FROM conversations WHERE name = ?", (name,))
        return {tuple(json.loads(key)): state for key, state in rows}

    async def get_user_data(self) -> dict[int, dict[str, Any]]:
        rows = self._database.execute("SELECT id, data FROM persons")
        return {id_: json.loads(data) for id_, data in rows}

    async def update_conversation(self, name: str, key: Key, new_state: object | None) -> None:
        self._changed.append(
            ("INSERT OR REPLACE INTO conversations VALUES (?, ?, ?)", (name, json.dumps(key), new_state))
        )

    async def update_user_data(self, user_id: int, data: dict[str, Any]) -> None:
        self._changed.append(("INSERT OR REPLACE INTO persons VALUES (?, ?)", (user_id, json.dumps(data))))

    async def drop_user_data(self, user_id: int) -> None:
        self._changed.append(("DELETE FROM persons WHERE id = ?", (user_id,)))

    async def flush(self) -> None:
        await self.commit()

    # What this bot does not keep.

    async def get_chat_data(self) -> dict[int, dict[str, Any]]:
        return {}

    async def get_bot_data(self) -> dict[str, Any]:
        return {}

    async def get_callback_data(self) -> None:
        return None

    async def update_chat_data(self, chat_id: int, data: dict[str, Any]) -> None: ...

    async def update_bot_data(self, data: dict[str, Any]) -> None: ...

    async def update_callback_data(self, data: Any) -> None: ...

    async def drop_chat_data(self, chat_id: int) -> None: ...

    async def refresh_user_data(self, user_id: int, user_data: dict[str, Any]) -> None: ...

    async def refresh_chat_data(self, chat_id: int, chat_data: dict[str, Any]) -> None: ...

    async def refresh_bot_data(self, bot_data: dict[str, Any]) -> None: ...
