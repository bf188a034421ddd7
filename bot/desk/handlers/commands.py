"""The desk's commands: /transferer, /clore, /absent, /present, /aide, /lier."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from telegram import Message, Update

from bot.casework import cases, labels, people, presence, team
from bot.casework.facts import fold
from bot.casework.refusals import BadAbsence
from bot.desk import buttons, texts
from bot.desk.errand import DeskContext
from bot.desk.gate import link_code_in
from bot.desk.handlers.finding import case_of
from storage.models import Adviser

# What Telegram shows when "/" is typed.
IN_GROUP = {
    "transferer": "Passer ce dossier à un collègue",
    "clore": "Clore ce dossier",
    "absent": "Noter une absence : /absent 15/12",
    "present": "Fin d'absence",
    "aide": "Ce que le robot sait faire ici",
}
IN_PRIVATE = {
    "absent": "Noter une absence : /absent 15/12",
    "present": "Fin d'absence",
    "aide": "Ce que le robot sait faire",
    "lier": "Relier ce compte : /lier CODE",
}
_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?")


async def transfer(update: Update, context: DeskContext) -> None:
    """/transferer [prénom]: pass the case on; without a name that fits one colleague, buttons to choose."""
    errand, message = context.errand, _message(update)
    case_id = await case_of(errand.work, message)
    if case_id is None:
        errand.reply(message, texts.HELLO_UNKNOWN_PLACE)
        return
    others = [who for who in await people.present(errand.work) if who.id != errand.adviser.id]
    wanted = fold(" ".join(context.args or ()))
    meant = [who for who in others if wanted and wanted in (fold(who.first_name), fold(who.name))]
    if len(meant) == 1:
        await cases.transfer(errand.work, case_id, errand.adviser, meant[0])
        errand.react(message, "👌", f"Transmis à {meant[0].first_name}.")
    elif others:
        errand.reply(message, "À qui passer ce dossier ?", buttons.colleagues(case_id, others))
    else:
        errand.reply(message, "Aucun collègue n'est présent aujourd'hui.")


async def close(update: Update, context: DeskContext) -> None:
    """/clore: buttons for the reason."""
    errand, message = context.errand, _message(update)
    case_id = await case_of(errand.work, message)
    if case_id is None:
        errand.reply(message, texts.HELLO_UNKNOWN_PLACE)
        return
    errand.reply(message, "Pourquoi clore ce dossier ?", buttons.closing(case_id, labels.CLOSING_REASONS))


async def absent(update: Update, context: DeskContext) -> None:
    """/absent [date]: away until that day included (today without one); buttons for the replacement."""
    errand, message = context.errand, _message(update)
    who = errand.adviser
    zone = ZoneInfo(errand.work.structure.zone)
    last = last_day(" ".join(context.args or ()), errand.work.now.astimezone(zone).date())
    if last is None:
        errand.reply(message, "Je n'ai pas compris la date. Par exemple : /absent 15/12")
        return
    until = datetime.combine(last + timedelta(days=1), time(), zone)
    if until <= errand.work.now:
        raise BadAbsence("Cette date est passée.")
    others = [other for other in await people.present(errand.work) if other.id != who.id]
    words = texts.until_words(until, errand.work.structure.zone)
    question = f"{who.first_name} : absence {words}. Qui prend le relais ?"
    errand.reply(message, question, buttons.replacements(who, until, others))


async def present(update: Update, context: DeskContext) -> None:
    """/present: the absence ends, the cases come back."""
    errand, message = context.errand, _message(update)
    if await people.absence_of(errand.work, errand.adviser.id) is None:
        errand.reply(message, "Vous étiez déjà noté présent.")
        return
    moved = await presence.back(errand.work, errand.adviser)
    returned = {0: "", 1: " Un dossier vous revient."}.get(moved, f" {moved} dossiers vous reviennent.")
    errand.reply(message, f"Bon retour, {errand.adviser.first_name}.{returned}")


async def help_(update: Update, context: DeskContext) -> None:
    """/aide, and /start without a code."""
    context.errand.reply(_message(update), texts.HELP)


async def link(update: Update, context: DeskContext) -> None:
    """/lier CODE and /start CODE, in private: this Telegram account is that adviser's from now on."""
    errand, message = context.errand, _message(update)
    code = link_code_in(message)
    if message.chat.type != message.chat.PRIVATE:
        errand.reply(message, "Envoyez ce code dans une conversation privée avec moi, jamais dans le groupe.")
        return
    if code is None or message.from_user is None:
        errand.reply(message, texts.HELP)
        return
    adviser: Adviser = await team.link_telegram(errand.work.session, code, message.from_user.id, errand.work.now)
    place = errand.work.structure.name
    errand.reply(message, f"C'est fait, {adviser.first_name} : ce compte est relié à {place}.\n\n{texts.HELP}")


def last_day(text: str, today: date) -> date | None:
    """The day meant by "", "demain", "15/12" or "15/12/2025"; without a year the next such day. None: no date.

    >>> last_day("3/1", date(2025, 12, 20))
    datetime.date(2026, 1, 3)
    """
    words = fold(text)
    if words in ("", "aujourd hui"):
        return today
    if words == "demain":
        return today + timedelta(days=1)
    found = _DATE.search(text)
    if found is None:
        return None
    day, month, year = int(found[1]), int(found[2]), found[3]
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), month, day)
        this_year = date(today.year, month, day)
        return this_year if this_year >= today else date(today.year + 1, month, day)
    except ValueError:
        return None


def _message(update: Update) -> Message:
    if update.message is None:
        raise ValueError("a command handler got an update without a message")
    return update.message
