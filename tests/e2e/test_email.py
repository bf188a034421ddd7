"""E-mail to a parent through a real SMTP server on this machine."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from bot.channels.email.channel import SUBJECT, EmailChannel
from bot.runtime.channel import Outgoing, SendError, Trouble
from tests.served import free_port


class Mailbox:
    """Keeps what comes; refuses whom it is told to refuse."""

    def __init__(self) -> None:
        self.kept: list[Any] = []
        self.reply = "250 OK"

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any) -> str:  # noqa: N802
        if self.reply.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.reply

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        self.kept.append((envelope.rcpt_tos, message_from_bytes(envelope.content, policy=default)))
        return "250 OK"


@pytest.fixture
def mailbox() -> Iterator[tuple[Mailbox, str]]:
    box = Mailbox()
    server = Controller(box, hostname="127.0.0.1", port=free_port())
    server.start()
    yield box, f"smtp://127.0.0.1:{server.port}"
    server.stop()


def outgoing(text: str) -> Outgoing:
    return Outgoing(uuid.uuid4(), "message", "", "mere@example.org", {"text": text})


async def test_the_words_arrive_and_the_subject_says_nothing_of_anybody(mailbox: tuple[Mailbox, str]) -> None:
    box, url = mailbox
    channel = EmailChannel(url, "accroche@example.org")
    sent = await channel.send(outgoing("Bonjour, rendez-vous jeudi à 10 h. مرحبا"))
    ((to, message),) = box.kept
    assert to == ["mere@example.org"]
    assert message["Subject"] == SUBJECT
    assert message["Message-ID"] == sent.provider_id
    assert message.get_content().strip() == "Bonjour, rendez-vous jeudi à 10 h. مرحبا"


@pytest.mark.parametrize(
    ("reply", "trouble"),
    [
        ("550 no such user", Trouble.BAD_ADDRESS),
        ("554 policy", Trouble.REFUSED),
        ("451 later", Trouble.RETRY),
    ],
)
async def test_what_the_server_refuses_is_named_without_the_address(
    mailbox: tuple[Mailbox, str], reply: str, trouble: Trouble
) -> None:
    box, url = mailbox
    box.reply = reply
    with pytest.raises(SendError) as refused:
        await EmailChannel(url, "accroche@example.org").send(outgoing("Bonjour"))
    assert refused.value.trouble is trouble
    assert "mere@example" not in str(refused.value)


async def test_a_server_that_is_not_there_is_tried_again() -> None:
    with pytest.raises(SendError) as refused:
        await EmailChannel(f"smtp://127.0.0.1:{free_port()}", "accroche@example.org").send(outgoing("Bonjour"))
    assert refused.value.trouble is Trouble.RETRY


def test_an_address_that_is_no_server_says_what_to_write() -> None:
    with pytest.raises(ValueError, match="ACCROCHE_SMTP_URL"):
        EmailChannel("mail.example.org", "accroche@example.org")
