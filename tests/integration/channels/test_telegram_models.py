"""aiogram's models are completed when they are first used, and then are what they always were."""

from __future__ import annotations

import asyncio
import sys

_EACH_IS_COMPLETED = """
import bot.channels.telegram.channel
import aiogram.methods
import aiogram.types
from pydantic import BaseModel

models = [
    model
    for package in (aiogram.types, aiogram.methods)
    for model in map(vars(package).get, package.__all__)
    if isinstance(model, type) and issubclass(model, BaseModel)
]
left = [model for model in models if not model.__pydantic_complete__]
assert len(left) > 300, len(left)
update = aiogram.types.Update.model_validate(
    {"update_id": 1, "message": {"message_id": 2, "date": 3, "chat": {"id": 4, "type": "private"},
     "reply_to_message": {"message_id": 1, "date": 2, "chat": {"id": 4, "type": "private"}, "text": "salut"}}}
)
assert isinstance(update.message.reply_to_message, aiogram.types.Message)
for method in models:
    if issubclass(method, aiogram.methods.TelegramMethod) and method is not aiogram.methods.TelegramMethod:
        answer = aiogram.methods.Response[method.__returning__].model_validate({"ok": False, "description": "no"})
        assert answer.description == "no"
for model in models:
    model.model_rebuild()
print([model.__name__ for model in models if not model.__pydantic_complete__])
"""
_AS_IT_ALWAYS_WAS = """
import aiogram.methods
import aiogram.types

print([name for package in (aiogram.types, aiogram.methods) for name, model in vars(package).items()
       if name in package.__all__ and not getattr(model, "__pydantic_complete__", True)])
"""


async def _printed(program: str) -> str:
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", program, stdout=asyncio.subprocess.PIPE)
    out, _ = await process.communicate()
    assert process.returncode == 0, program
    return out.decode()


async def test_each_is_completed_when_it_is_used() -> None:
    later, always = await asyncio.gather(_printed(_EACH_IS_COMPLETED), _printed(_AS_IT_ALWAYS_WAS))
    assert later == always, "those that nothing completes are abstract ones"
