"""What went wrong, in the adviser's words: short, the same for every gateway, with no number, text or credential."""

from __future__ import annotations

from bot.channels.sms.gateway import Receipt, SmsError
from bot.runtime.channel import Trouble

_SENDING = {
    Trouble.RETRY: "{label} est en panne, nouvel essai.",
    Trouble.THROTTLED: "{label} demande de ralentir.",
    Trouble.BLOCKED: "Ce numéro ne veut plus de nos SMS.",
    Trouble.BAD_ADDRESS: "Ce numéro ne peut pas recevoir de SMS.",
    Trouble.REFUSED: "{label} refuse ce SMS.",
    Trouble.NO_CREDIT: "Plus de crédit chez {label}.",
    Trouble.MISCONFIGURED: "{label} refuse nos réglages : à vérifier dans Réglages.",
}
_RECEIPT = _SENDING | {
    Trouble.RETRY: "Le téléphone n'a pas pu être joint.",
    Trouble.REFUSED: "L'opérateur a refusé ce SMS.",
}


def error(label: str, trouble: Trouble) -> SmsError:
    """A sending that failed at `label`."""
    return SmsError(trouble, _SENDING[trouble].format(label=label))


def failed(label: str, trouble: Trouble, *, reference: str = "", provider_id: str = "") -> Receipt:
    """A receipt that says a message did not arrive."""
    return Receipt("failed", reference, provider_id, trouble, _RECEIPT[trouble].format(label=label))
