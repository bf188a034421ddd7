"""Buttons: take a case, see to an alert, hand back, and the choices that commands ask for."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from telegram import CallbackQuery, Update

from bot.casework import cases, labels, people, presence
from bot.casework.cases import HeldBy
from bot.casework.refusals import NotOfTheTeam
from bot.casework.views import case_card
from bot.desk import buttons, texts
from bot.desk.errand import DeskContext
from bot.runtime.work import Work
from storage.models import Adviser, Alert


async def take(update: Update, context: DeskContext) -> None:
    """*Je prends*: one holds the case, who comes late is told who."""
    errand, query = context.errand, _query(update)
    case_id = uuid.UUID(_match(context, 1))
    taken = await cases.claim(errand.work, case_id, errand.adviser)
    if isinstance(taken, HeldBy):
        errand.flash(query, f"Déjà pris : c'est {taken.adviser.first_name} qui suit ce dossier.", alert=True)
        return
    card = await case_card(errand.work.session, errand.work.vault, case_id, errand.work.now)
    errand.flash(query, f"C'est vous qui suivez {card.first_name}. Écrivez ici : il ou elle vous lira.")


async def acknowledge(update: Update, context: DeskContext) -> None:
    """*Je m'en occupe*: nobody else is called for the alert."""
    errand, query = context.errand, _query(update)
    alert_id = uuid.UUID(_match(context, 1))
    taken = await cases.acknowledge(errand.work, alert_id, errand.adviser)
    alert = await errand.work.session.get_one(Alert, alert_id)
    errand.rebutton(query, buttons.only_page(alert.case_id, errand.work.public_url))
    if isinstance(taken, HeldBy):
        errand.flash(query, f"{taken.adviser.first_name} s'en occupe déjà.", alert=True)
    else:
        errand.flash(query, "C'est vous qui vous en occupez. Lisez la fiche maintenant.")


async def hand_back(update: Update, context: DeskContext) -> None:
    """*Rendre au robot*."""
    errand, query = context.errand, _query(update)
    await cases.hand_back(errand.work, uuid.UUID(_match(context, 1)), errand.adviser)
    errand.flash(query, "Le robot reprend la conversation. Le dossier reste à vous.")


async def give(update: Update, context: DeskContext) -> None:
    """The colleague chosen after /transferer."""
    errand, query = context.errand, _query(update)
    colleague = await _colleague(errand.work, _match(context, 2))
    await cases.transfer(errand.work, uuid.UUID(_match(context, 1)), errand.adviser, colleague)
    errand.flash(query, f"Transmis à {colleague.first_name}.")
    errand.rewrite(query, f"Dossier transmis à {colleague.first_name}.")


async def close(update: Update, context: DeskContext) -> None:
    """The reason chosen after /clore."""
    errand, query = context.errand, _query(update)
    reason = _match(context, 2)
    await cases.close(errand.work, uuid.UUID(_match(context, 1)), errand.adviser, reason)
    errand.flash(query, "Dossier clos.")
    errand.rewrite(query, f"Dossier clos : {labels.CLOSING_REASONS[reason].lower()}.")


async def away(update: Update, context: DeskContext) -> None:
    """The replacement chosen after /absent; the choice holds for who asked, whoever taps."""
    errand, query = context.errand, _query(update)
    until = datetime.fromtimestamp(int(_match(context, 1)), UTC)
    who = await _colleague(errand.work, _match(context, 2))
    if who.id != errand.adviser.id and errand.adviser.role != people.COORDINATOR:
        errand.flash(query, f"C'est à {who.first_name} de choisir.", alert=True)
        return
    chosen = _match(context, 3)
    replacement = None if chosen == "-" else await _colleague(errand.work, chosen)
    moved = await presence.set_absent(errand.work, who, until, replacement)
    words = texts.until_words(until, errand.work.structure.zone)
    by = f"{replacement.first_name} remplace" if replacement else "Les dossiers sont répartis entre les présents"
    errand.flash(query, "Absence notée.")
    errand.rewrite(query, f"{who.first_name} : absence {words}. {by} ({_counted(moved)}).")


def _counted(moved: int) -> str:
    return f"{moved} dossiers" if moved > 1 else f"{moved} dossier"


def _query(update: Update) -> CallbackQuery:
    if update.callback_query is None:
        raise ValueError("a tap handler got an update without a tap")
    return update.callback_query


def _match(context: DeskContext, group: int) -> str:
    if not context.matches:
        raise ValueError("a tap handler is registered without a pattern")
    return context.matches[0][group]


async def _colleague(work: Work, short_id: str) -> Adviser:
    found = await work.session.get(Adviser, buttons.from_short(short_id))
    if found is None:
        raise NotOfTheTeam
    people.check_member(work, found)
    return found
