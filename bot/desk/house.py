"""What the desk needs of the runtime, and no more."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from bot.runtime.work import Work
from storage.database import Database
from storage.vault import Vault


class House(Protocol):
    """Satisfied by `bot.runtime.service.Runtime`."""

    @property
    def db(self) -> Database: ...
    @property
    def vault(self) -> Vault: ...
    @property
    def clock(self) -> Callable[[], datetime]: ...
    @property
    def new_id(self) -> Callable[[], uuid.UUID]: ...
    @property
    def public_url(self) -> str: ...

    def work(self, structure_id: uuid.UUID) -> AbstractAsyncContextManager[Work]:
        """One transaction in the structure; what it woke goes on after the commit."""
