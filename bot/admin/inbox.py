"""The inbox: which cases there are, whose turn it is, and how long each has waited."""

from __future__ import annotations

from typing import get_args

from fastapi import APIRouter, Request, Response

from bot.admin.sessions import SignedIn, Visitor
from bot.admin.site import site_of
from bot.casework.failures import count_failures
from bot.casework.searching import find_cases
from bot.casework.views import TABS, Tab, inbox, inbox_counts

router = APIRouter()

LONGEST_SEARCH = 60
EMPTY: dict[Tab, str] = {
    "mine": "Aucun dossier à votre nom. Ceux que personne n'a pris sont dans « À prendre ».",
    "unclaimed": "Rien à prendre : tous les dossiers ont quelqu'un.",
    "urgent": "Rien d'urgent.",
    "silent": "Personne n'est resté sans répondre.",
    "all": "Aucun dossier ouvert. Le premier arrivera ici tout seul.",
    "closed": "Aucun dossier clos.",
}


def tabs_of(visitor: Visitor) -> list[Tab]:
    """All cases at once is the coordinators' view."""
    return [tab for tab in TABS if tab != "all" or visitor.coordinates]


@router.get("/desk")
async def inbox_page(request: Request, visitor: SignedIn, tab: str = "", q: str = "") -> Response:
    site = site_of(request)
    words = q.strip()[:LONGEST_SEARCH]
    shown = tab if tab in get_args(Tab) and tab in tabs_of(visitor) else None
    async with site.runtime.db.scope(visitor.structure_id) as session:
        now = site.runtime.clock()
        counts = await inbox_counts(session, visitor.adviser)
        failed = await count_failures(session, visitor.structure_id)
        if shown is None:
            # Who has nothing yet is shown what there is to take.
            shown = "mine" if counts["mine"] or not counts["unclaimed"] else "unclaimed"
        if words:
            found = await find_cases(session, site.runtime.vault, visitor.adviser, words, now)
        else:
            found = await inbox(session, site.runtime.vault, visitor.adviser, shown, now)
    return site.page(
        request,
        "inbox.html",
        visitor,
        tabs=[(name, TABS[name], counts[name]) for name in tabs_of(visitor)],
        tab=shown,
        cards=found,
        failures=failed,
        words=words,
        empty=EMPTY[shown],
    )
