"""Sending by e-mail: plain text, and a subject that says nothing of anybody."""

from __future__ import annotations

from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

import aiosmtplib

from bot.runtime.channel import Outgoing, SendError, Sent, Trouble
from dialogs import render

SUBJECT = "Un message de la Mission Locale"
TIMEOUT = 20.0  # seconds
_PORTS = {"smtp": 587, "smtps": 465}
# SMTP replies (RFC 5321, 4.2.3) that say the mailbox is not there.
_NOBODY = frozenset({550, 551, 553})


class EmailChannel:
    """One SMTP server. `url`: smtp://user:password@host:port (STARTTLS where offered) or smtps://…"""

    name = "email"
    account = ""
    abilities = render.EMAIL

    def __init__(self, url: str, mail_from: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in _PORTS or not parts.hostname:
            raise ValueError("ACCROCHE_SMTP_URL : smtp://hôte:port ou smtps://hôte:port")
        self._host = parts.hostname
        self._port = parts.port or _PORTS[parts.scheme]
        self._tls = parts.scheme == "smtps"
        self._user = unquote(parts.username) if parts.username else None
        self._password = unquote(parts.password) if parts.password else None
        self._from = mail_from

    async def send(self, outgoing: Outgoing) -> Sent:
        """Hand it to the server. Raises `SendError`."""
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self._from, outgoing.address, SUBJECT
        # The same message in doubt after a crash keeps its id: mailboxes show it once.
        message["Message-ID"] = f"<{outgoing.id.hex}@{self._from.rsplit('@', 1)[-1]}>"
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(str(outgoing.payload["text"]))
        try:
            await aiosmtplib.send(
                message,
                hostname=self._host,
                port=self._port,
                use_tls=self._tls,
                username=self._user,
                password=self._password,
                timeout=TIMEOUT,
            )
        except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
            raise as_send_error(error) from None  # the exception may hold the address
        return Sent(str(message["Message-ID"]), delivered=True)

    async def fetch(self, file_id: str) -> bytes:
        raise SendError(Trouble.REFUSED, "Les courriels n'apportent pas de fichier.")


def as_send_error(error: Exception) -> SendError:
    """The server's answer as one of ours; what an adviser reads holds no address."""
    if isinstance(error, aiosmtplib.SMTPAuthenticationError):
        return SendError(Trouble.MISCONFIGURED, "Le serveur de courriel refuse les identifiants (ACCROCHE_SMTP_URL).")
    refused = error.recipients if isinstance(error, aiosmtplib.SMTPRecipientsRefused) else [error]
    for one in refused:
        code = getattr(one, "code", None)
        if code in _NOBODY:
            return SendError(Trouble.BAD_ADDRESS, "Cette adresse de courriel n'existe pas.")
        if isinstance(code, int) and code >= 500:
            return SendError(Trouble.REFUSED, "Le serveur de courriel a refusé ce message.")
    # Cut off in the middle of a letter, it may have taken it.
    left = isinstance(error, aiosmtplib.SMTPReadTimeoutError | aiosmtplib.SMTPServerDisconnected)
    return SendError(Trouble.RETRY, "Le serveur de courriel ne répond pas, nouvel essai.", may_have_left=left)
