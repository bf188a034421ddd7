"""What the team does, and what it answers: who takes the case, what advisers write, when they hand it back."""

from __future__ import annotations

from dataclasses import replace

from dialogs import walk
from dialogs.alert import drop_safety
from dialogs.draft import Draft
from dialogs.effects import Note, Say
from dialogs.events import (
    AdviserWrote,
    Assigned,
    CaseClosed,
    Claimed,
    HandedBack,
    LinkMade,
    NobodyFree,
    Notify,
)
from dialogs.text import Verbatim


def assigned(event: Assigned | NobodyFree, draft: Draft) -> None:
    draft.givens["writes_at"] = event.writes_at.isoformat()
    draft.givens["adviser"] = event.adviser if isinstance(event, Assigned) else ""
    draft.adviser = draft.givens["adviser"]
    if draft.top is not None and not draft.halted and draft.book.step(draft.top).wait == "assigned":
        outcome = "assigned" if isinstance(event, Assigned) else "nobody"
        walk.visit(draft, outcome)
        walk.leave(draft, outcome)
        walk.walk(draft)


def link_made(event: LinkMade, draft: Draft) -> None:
    draft.extra |= {"link": event.link, "code": event.code, "number": event.number}
    if draft.top is not None and not draft.halted and draft.book.step(draft.top).wait == "link":
        walk.leave(draft, "made" if event.code else "none")
        walk.walk(draft)


def claimed(event: Claimed, draft: Draft) -> None:
    known = draft.adviser == event.adviser
    draft.givens["adviser"] = draft.adviser = event.adviser
    if draft.status == "stopped" or (known and not event.changed):
        return
    if event.until is not None:
        draft.givens["until"] = event.until.isoformat()
    walk.push(draft, "replaced" if event.until is not None else "claimed")


def notify(event: Notify, draft: Draft) -> None:
    if draft.status == "stopped":
        draft.do(Note("not_sent_stopped"))
        return
    draft.givens |= {"child": event.child, "adviser": event.adviser}
    if event.when is not None:
        draft.extra["when"] = event.when
    walk.push(draft, "parent", event.kind)
    draft.effects = [replace(e, started_by_us=True) if isinstance(e, Say) else e for e in draft.effects]
    draft.do(Note(f"told_{event.kind}"))


def adviser_wrote(event: AdviserWrote, draft: Draft) -> None:
    draft.holder = "human"
    draft.givens["adviser"] = draft.adviser = event.adviser
    if draft.status == "stopped":
        draft.do(Note("not_sent_stopped"))
        return
    draft.say(Verbatim(event.text), author="adviser", adviser=event.adviser)


def handed_back(event: HandedBack, draft: Draft) -> None:
    draft.holder = "bot"
    draft.suspended = False
    drop_safety(draft)
    if draft.status == "stopped":
        return
    if draft.status == "silent":
        draft.status = "running"
    walk.push(draft, "handed_back")


def case_closed(event: CaseClosed, draft: Draft) -> None:
    draft.holder = "bot"
    draft.suspended = False
    draft.stack.clear()
    draft.replay.clear()
    if draft.status != "stopped":
        draft.status = "ended"
