"""Every conversation of `tests/transcripts`, played against the engine: the reader's specification."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from bot.library import load_book
from dialogs.effects import (
    Note,
    OpenCase,
    RaiseAlert,
    RecordConsent,
    Relay,
    RequestRight,
    Say,
    StopAddress,
    SwitchPerson,
)
from dialogs.events import AdviserWrote, Attached, CaseClosed, Claimed, Event, HandedBack, Said, Started, Tapped
from dialogs.helplines import Kind
from dialogs.safety import read
from tests.talking import Conversation

TRANSCRIPTS = sorted(Path(__file__).parent.parent.joinpath("transcripts").glob("*.yaml"))
BOOK = load_book()


def duration(text: str) -> timedelta:
    """`48h`, `9d`, `10m`."""
    unit = {"m": "minutes", "h": "hours", "d": "days"}[text[-1]]
    return timedelta(**{unit: int(text[:-1])})


def event_of(step: dict[str, Any], conversation: Conversation) -> Event | None:
    """What a transcript's step makes happen; None for time that goes by."""
    match step:
        case {"start": code}:
            return Started({"partner": str(code)} if code else {})
        case {"them": text}:
            return Said(str(text), edited=bool(step.get("edited")))
        case {"tap": option}:
            option = {True: "yes", False: "no"}.get(option, option) if isinstance(option, bool) else str(option)
            return Tapped(step.get("turn", conversation.state.asked_in), option)
        case {"attach": kind}:
            return Attached(kind, str(step.get("caption", "")))
        case {"event": {"claimed": name, **more}}:
            until = more.get("until")
            return Claimed(
                name, bool(more.get("changed", False)), datetime.fromisoformat(str(until)) if until else None
            )
        case {"event": {"adviser_wrote": text, **more}}:
            return AdviserWrote(str(more.get("by", "Samira")), text)
        case {"event": "handed_back"}:
            return HandedBack()
        case {"event": "closed"}:
            return CaseClosed()
        case {"wait": _}:
            return None
    raise ValueError(f"unknown step: {step}")


def effect_names(conversation: Conversation) -> set[str]:
    """Effects as transcripts name them: `open_case:ready`, `alert:distress`, `consent:health:refused`."""
    names = set()
    for effect in conversation.effects:
        match effect:
            case OpenCase(reason=reason):
                names.add(f"open_case:{reason}")
            case RaiseAlert(level=level):
                names.add(f"alert:{level}")
            case RecordConsent(purpose=purpose, decision=decision):
                names.add(f"consent:{purpose}:{decision}")
            case RequestRight(right=right):
                names.add(f"right:{right}")
            case StopAddress(reason=reason):
                names.add(f"stop:{reason}")
            case SwitchPerson(first_name=first_name):
                names.add(f"switch:{first_name}")
            case Relay(kind=kind):
                names.add(f"relay:{kind}")
            case Note(kind=kind):
                names.add(f"note:{kind}")
    return names


def check_said(expected: list[Any], said: list[str]) -> None:
    """Each expected message stands in one that was said, in that order."""
    rest = list(said)
    for entry in expected:
        wanted = entry["contains"] if isinstance(entry, dict) else entry
        while rest and not (wanted in rest[0] if isinstance(entry, dict) else rest[0].startswith(wanted)):
            rest.pop(0)
        assert rest, f"nobody said {wanted!r}; said was: {said}"
        rest.pop(0)


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_conversation_goes_as_written(path: Path) -> None:
    script = yaml.safe_load(path.read_text(encoding="utf-8"))
    conversation = Conversation(
        now=datetime.fromisoformat(str(script["now"])),
        book=BOOK,
        team=None if script.get("team") == "nobody" else "Samira",
    )
    conversation.given(**{k: str(v) for k, v in script.get("given", {}).items()})
    for number, step in enumerate(script["steps"], 1):
        event = event_of(step, conversation)
        says = conversation.passes(duration(step["wait"])) if event is None else conversation.happens(event)
        said = [conversation.reads(say) for say in says]
        where = f"{path.name}, step {number}: {step}"
        try:
            check_said(step.get("us") or [], said)
        except AssertionError as error:
            raise AssertionError(f"{where}\n{error}") from None
        if "us" in step and not step["us"]:
            assert not said, f"{where}\nwe should have been silent; said was: {said}"
        if "choices" in step:
            shown = [choice.id for choice in _last_question(says).choices]
            wanted = [{True: "yes", False: "no"}.get(c, c) if isinstance(c, bool) else c for c in step["choices"]]
            assert set(wanted) <= set(shown), f"{where}\nchoices were {shown}"
    _check_end(path.name, conversation, script.get("at_end", {}))


def _last_question(says: list[Say]) -> Say:
    return next((say for say in reversed(says) if say.choices), says[-1])


def _check_end(name: str, conversation: Conversation, end: dict[str, Any]) -> None:
    state = conversation.state
    for fact, value in end.get("facts", {}).items():
        found = state.facts.get(fact)
        kept = list(found) if isinstance(found, tuple) else found
        wanted = value.isoformat() if hasattr(value, "isoformat") else value
        assert kept == wanted, f"{name}: fact {fact} is {kept!r}"
    for fact in end.get("no_facts", []):
        assert fact not in state.facts, f"{name}: fact {fact} should not be kept"
    if "consents" in end:
        assert state.consents == set(end["consents"]), f"{name}: consents are {sorted(state.consents)}"
    for key in ("status", "holder", "language"):
        if key in end:
            assert getattr(state, key) == end[key], f"{name}: {key} is {getattr(state, key)}"
    missing = set(end.get("effects", [])) - effect_names(conversation)
    assert not missing, f"{name}: missing {missing}; there were {effect_names(conversation)}"
    unwanted = set(end.get("no_effects", [])) & effect_names(conversation)
    assert not unwanted, f"{name}: unwanted {unwanted}"


def test_there_are_at_least_25_transcripts() -> None:
    assert len(TRANSCRIPTS) >= 25


@pytest.mark.parametrize("channel", ["telegram", "sms"])
@pytest.mark.parametrize("somebody_there", [True, False])
@pytest.mark.parametrize("kind", get_args(Kind))
def test_each_danger_is_shown_to_its_end(kind: str, somebody_there: bool, channel: str) -> None:
    """By day with an adviser, by night with nobody on call, by Telegram and by SMS."""
    shown = []
    for path in TRANSCRIPTS:
        script = yaml.safe_load(path.read_text(encoding="utf-8"))
        given = script.get("given", {})
        there = script.get("team") != "nobody" and given.get("answers_now", "yes") != ""
        if (given.get("channel", "telegram"), there) == (channel, somebody_there):
            said = [read(str(step["them"])) for step in script["steps"] if "them" in step]
            shown += [path.name for danger in said if danger is not None and danger.kind == kind]
    assert shown, (
        f"no transcript shows {kind} by {channel}, {'with somebody' if somebody_there else 'with nobody'} there"
    )
