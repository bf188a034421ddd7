"""The main transcripts again, through Telegram's webhook and the database, as they will really run."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy import select

from storage.consents import live_consents
from storage.database import EVERY_STRUCTURE, Database
from storage.models import Case, Conversation, Fact, Person
from storage.vault import Vault
from tests.fakes.telegram import FakeBotApi
from tests.unit.test_transcripts import check_said, duration
from tests.youth import Youth, open_youth

pytest_plugins = ["tests.fakes.telegram.fixtures"]

FOLDER = Path(__file__).parent.parent / "transcripts"
MAIN = (
    "01_tout_droit_par_boutons",
    "02_tout_en_texte",
    "03_hesitante",
    "07_sante_retiree",
    "10_correction_trois_pas_en_arriere",
    "12_silence_et_retour_apres_neuf_jours",
    "14_stop_au_milieu",
    "17_autre_langue",
    "19_quatorze_ans",
    "22_trois_fois_n_importe_quoi",
    "23_detresse_au_milieu",
    "31_plusieurs_choix",
)
YES_NO = {True: "yes", False: "no"}


@pytest.fixture
async def youth(database: Database, vault: Vault, bot_api: FakeBotApi) -> AsyncIterator[Youth]:
    async with open_youth(database, vault, bot_api) as opened:
        yield opened


async def does(youth: Youth, step: dict[str, Any]) -> None:
    """What the young person of the transcript does, on a phone."""
    match step:
        case {"start": code}:
            youth.lina.starts(youth.bot, str(code or ""))
        case {"them": text}:
            youth.lina.writes(youth.bot, str(text))
        case {"tap": option}:
            wanted = YES_NO.get(option, option) if isinstance(option, bool) else option
            message, label = next(
                (message, button.text)
                for message in reversed(youth.lina.hears(youth.bot))
                for row in message.buttons
                for button in row
                if str(button.data).endswith(f":{wanted}")
            )
            youth.lina.taps(message, label)
        case {"wait": time}:
            youth.clock.passes(duration(time))
        case _:
            raise ValueError(f"this one runs against the engine alone: {step}")
    await youth.quiet()


@pytest.mark.parametrize("name", MAIN)
async def test_it_goes_as_written(youth: Youth, name: str) -> None:
    script = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    start = script["now"]
    assert isinstance(start, datetime)
    youth.clock.now = start
    for number, step in enumerate(script["steps"], 1):
        before = len(youth.screen())
        await does(youth, step)
        said = youth.screen()[before:]
        where = f"{name}, step {number}: {step}"
        try:
            check_said(step.get("us") or [], said)
        except AssertionError as error:
            raise AssertionError(f"{where}\n{error}") from None
        if step.get("us") == []:
            assert said == [], where
    await check_end(youth, script.get("at_end", {}))


async def check_end(youth: Youth, end: dict[str, Any]) -> None:
    """What is kept of it in the database."""
    runtime = youth.house.runtime
    async with runtime.db.scope(EVERY_STRUCTURE) as session:
        person = (await session.scalars(select(Person))).one()
        conversation = (await session.scalars(select(Conversation))).one()
        key = runtime.vault.unwrap(person.wrapped_key)
        facts = {fact.name: key.open_json(fact.value, "facts.value") for fact in await session.scalars(select(Fact))}
        consents = await live_consents(session, person.id)
        reasons = {f"open_case:{reason}" for reason in await session.scalars(select(Case.reason))}
    for name, value in end.get("facts", {}).items():
        assert facts.get(name) == (value.isoformat() if hasattr(value, "isoformat") else value), name
    assert not set(end.get("no_facts", [])) & set(facts)
    if "consents" in end:
        assert consents == set(end["consents"])
    if "status" in end:
        assert conversation.status == end["status"]
    wanted = {effect for effect in end.get("effects", []) if effect.startswith("open_case")}
    assert wanted <= reasons
