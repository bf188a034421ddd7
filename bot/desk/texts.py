"""What the advisers' group reads: French, short, for a phone. Nothing sensitive, first names only (invariant 8)."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime

from bot.casework import labels
from bot.casework.views import CaseCard

# Telegram: the name of a forum topic, 1-128 characters.
LONGEST_TOPIC_NAME = 128

HELP = """Dans le sujet d'un jeune :
• écrivez : il ou elle le reçoit ; 👌 quand c'est remis
• // au début : note interne, jamais envoyée
• /transferer : passer le dossier à un collègue
• /clore : clore le dossier

Partout :
• /absent 15/12 : absence jusqu'au 15/12 inclus (seul : aujourd'hui)
• /present : fin d'absence
• /aide : ce message"""

HELLO_UNKNOWN_PLACE = "Envoyez cette commande dans le sujet du jeune, ou en réponse à sa carte."
PRIVATE_HINT = (
    "Ici, seules les commandes marchent : /absent, /present, /aide. Pour écrire à un jeune, allez dans son sujet."
)
UNKNOWN_COMMAND = "Commande inconnue : rien n'a été envoyé. /aide les donne toutes."
ONLY_TEXT = "Non envoyé : pour l'instant, seul le texte est transmis."
EDITED_ANSWER = "Il ou elle a déjà reçu la première version. Envoyez la correction dans un nouveau message."
EDITED_NOTE = "La note garde son premier texte. Ajoutez-en une autre avec //."
NOTE_KEPT = "✍ Note gardée."
DELIVERED = "✓ Remis"
NOT_HANDLED = "Ce message n'a pas pu être traité. Renvoyez-le, ou passez par la fiche."
TOPIC_REMADE = "Le sujet précédent avait été supprimé : voici le nouveau. Rien n'est perdu, tout est sur la fiche."

TROUBLES = {
    "no_topics": (
        "Ce groupe n'a pas de sujets : tout arrive ici, et vous répondez à un jeune en répondant à son message. "
        "Pour un sujet par jeune : réglages du groupe → Sujets → activer."
    ),
    "no_right": (
        "Je n'ai pas le droit de créer des sujets : tout arrive ici, et vous répondez à un jeune en répondant à son "
        "message. Pour un sujet par jeune : administrateurs du groupe → ce bot → « Gérer les sujets »."
    ),
    "topic_closed": (
        "Un sujet a été fermé et je ne peux pas le rouvrir : ses messages arrivent ici, répondez-y directement. "
        "Remède : rouvrez le sujet, ou donnez-moi le droit « Gérer les sujets »."
    ),
}


def not_delivered(said: str) -> str:
    """What stands under a message that did not arrive. `said`: the channel's reason, or the outbox's own sentence."""
    return said if said.startswith("Non envoyé") else f"Pas remis : {said or 'raison inconnue.'}"


@dataclass(frozen=True, slots=True)
class Called:
    """Somebody of the team to be called by name; without a linked account the name alone stands there."""

    first_name: str
    telegram_id: int | None


def mentions(called: Sequence[Called]) -> str:
    """Names that ring, as HTML."""
    return " ".join(
        f'<a href="tg://user?id={who.telegram_id}">{html.escape(who.first_name)}</a>'
        if who.telegram_id
        else html.escape(who.first_name)
        for who in called
    )


def topic_name(card: CaseCard) -> str:
    """ "n° 12 · Lina": the first name, nothing more."""
    return _title(card)[:LONGEST_TOPIC_NAME]


def _title(card: CaseCard) -> str:
    return f"n° {card.number} · {card.first_name}"


def card_text(card: CaseCard, link: str | None) -> str:
    """The card, as HTML. `link`: the page's address where no button can hold it."""
    age = f", {card.age} ans" if card.age is not None else ""
    about = [card.town, card.language_label, f"par {card.came_by}" if card.came_by else ""]
    lines = [
        f"<b>{html.escape(_title(card) + age)}</b>",
        html.escape(" · ".join(part for part in about if part)),
        ("🔴 " if card.urgency == "urgent" and card.closed_at is None else "") + html.escape(card.reason_label),
        html.escape(_state(card)),
    ]
    if card.unreachable:
        lines.append("Ne peut plus être joint ici.")
    if link:
        lines.append(html.escape(link))
    return "\n".join(line for line in lines if line)


def _state(card: CaseCard) -> str:
    if card.closed_at is not None:
        return f"Clos : {card.closing_label.lower()}"
    if not card.adviser:
        held = "Personne ne suit ce dossier"
    elif card.claimed:
        held = f"Suivi : {card.adviser}"
    else:
        held = f"Pour {card.adviser}, pas encore pris"
    if card.replaces:
        held += f" (à la place de {card.replaces})"
    if card.due_at is None:
        return held
    return (
        f"{held}\n⏰ {'Réponse en retard, attendue' if card.late else 'Répondre avant'} {_when(card.due_at, card.zone)}"
    )


def _when(moment: datetime, zone: str) -> str:
    return format_datetime(moment, "EEEE d, H 'h' mm", tzinfo=ZoneInfo(zone), locale="fr")


def relay_text(card: CaseCard, text: str, kind: str, in_general: bool) -> str:
    """What the young person sent, as plain text. `in_general`: outside a topic the number has to be said."""
    who = _title(card) if in_general else card.first_name
    if kind in labels.ATTACHMENTS:
        return f"{who} a envoyé {labels.ATTACHMENTS[kind]}, à voir sur la fiche." + (f"\n{text}" if text else "")
    if kind == "danger":
        # As for the alert: what was said is on the page, not on the lock screens of a whole team.
        return f"{who} a écrit un message préoccupant : lisez la fiche maintenant."
    verb = {"edit": " (message corrigé)", "tap": " (bouton)"}.get(kind, "")
    return f"{who}{verb} : {text}"


def say_text(card: CaseCard, text: str, called: Sequence[Called], in_general: bool) -> str:
    """A line of ours, as HTML."""
    who = f"{html.escape(_title(card))} — " if in_general else ""
    return " ".join(part for part in (f"{who}{html.escape(text)}", mentions(called)) if part)


def alert_text(card: CaseCard, called: Sequence[Called], round_number: int, in_general: bool, link: str | None) -> str:
    """An alert, as HTML. Never why: that is on the page."""
    who = f"{html.escape(_title(card))} — " if in_general else ""
    again = f" Appel n° {round_number}." if round_number > 1 else ""
    text = f"🔴 {who}<b>Alerte : lisez la fiche maintenant</b>, puis « Je m'en occupe ».{again}"
    return "\n".join(part for part in (text, mentions(called), html.escape(link or "")) if part)


def until_words(until: datetime, zone: str) -> str:
    """The end of an absence: midnight after the 15th is "jusqu'au 15 décembre inclus"."""
    last = datetime.fromtimestamp(until.timestamp() - 1, ZoneInfo(zone))
    return f"jusqu'au {format_datetime(last, 'd MMMM', locale='fr')} inclus"
