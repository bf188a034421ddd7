"""Bot API methods by which a bot gets its updates and files: long poll, webhook, getFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fakes.telegram.access import file_by_id
from tests.fakes.telegram.bots import FakeBot
from tests.fakes.telegram.delivery import Webhook
from tests.fakes.telegram.protocol import Params, bad, handles

if TYPE_CHECKING:
    from tests.fakes.telegram.server import FakeBotApi

_MAX_DOWNLOAD = 20 * 2**20  # bytes, https://core.telegram.org/bots/api#getfile


@handles("getUpdates")
async def get_updates(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    return await bot.mailbox.poll(params)


@handles("setWebhook")
def set_webhook(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    # Telegram itself wants HTTPS; a Bot API server of one's own (which this plays) takes HTTP too.
    url = params["url"]
    if url and not url.startswith(("http://", "https://")):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    _replace_webhook(api, bot, params, url)
    return True


@handles("deleteWebhook")
def delete_webhook(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    _replace_webhook(api, bot, params, "")
    return True


def _replace_webhook(api: FakeBotApi, bot: FakeBot, params: Params, url: str) -> None:
    mailbox = bot.mailbox
    if mailbox.webhook is not None:
        api.retire(mailbox.webhook.cancel())
    mailbox.webhook = None
    if params.get("drop_pending_updates"):
        mailbox.drop_all()
    if url:
        mailbox.allow(params.get("allowed_updates"))
        mailbox.webhook = Webhook(api, bot, url, params.get("secret_token"))
        mailbox.webhook.max_connections = params.get("max_connections") or 40
        mailbox.webhook.start()


@handles("getWebhookInfo")
def get_webhook_info(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    webhook = bot.mailbox.webhook
    info: dict[str, Any] = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(bot.mailbox),
    }
    if allowed := bot.mailbox.allowed():
        info["allowed_updates"] = allowed
    if webhook is not None:
        info["max_connections"] = webhook.max_connections
        if webhook.last_error is not None:
            info["last_error_date"], info["last_error_message"] = webhook.last_error
    return info


@handles("getFile")
def get_file(api: FakeBotApi, bot: FakeBot, params: Params) -> Any:
    file = file_by_id(api, bot, params["file_id"])
    if file is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(file.data) > _MAX_DOWNLOAD:
        raise bad("file is too big")
    return {
        "file_id": file.id_for(bot),
        "file_unique_id": file.unique_id,
        "file_size": len(file.data),
        "file_path": file.path,
    }
