"""What a person said and agreed to, kept sealed: facts, barriers, consents."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete

from bot.casework.labels import THEMES
from bot.runtime.work import Work
from dialogs.effects import RecordConsent, Save
from storage.models import Barrier, Fact, Person
from storage.vault import Key


@dataclass
class Remembering:
    """Writes what one person's turn leaves behind. `channel` is the name of the way they came by."""

    work: Work
    person: Person
    key: Key
    channel: str

    async def save(self, effect: Save) -> None:
        values = {
            "value": self.key.seal_json(effect.value, "facts.value"),
            "sensitive": effect.sensitive,
            "saved_at": self.work.now,
        }
        self.work.saved[self.person.id, effect.name] = values
        if effect.name == "barriers" and isinstance(effect.value, tuple | list):
            await self._barriers(tuple(effect.value), effect.sensitive)

    async def _barriers(self, themes: tuple[str, ...], sensitive: str | None) -> None:
        await self.work.session.execute(delete(Barrier).where(Barrier.person_id == self.person.id))
        for theme in themes:
            if theme == "none":
                continue
            sealed = {"theme": theme, "codes": list(THEMES[theme].codes) if theme in THEMES else []}
            self.work.session.add(
                Barrier(
                    id=self.work.new_id(),
                    structure_id=self.work.structure.id,
                    person_id=self.person.id,
                    theme_and_codes=self.key.seal_json(sealed, "barriers.theme_and_codes"),
                    sensitive=sensitive,
                    saved_at=self.work.now,
                )
            )

    async def forget(self, name: str) -> None:
        session = self.work.session
        self.work.saved.pop((self.person.id, name), None)
        await session.execute(delete(Fact).where(Fact.person_id == self.person.id, Fact.name == name))
        if name == "barriers":
            await session.execute(delete(Barrier).where(Barrier.person_id == self.person.id))

    async def consent(self, effect: RecordConsent, words: str, language: str) -> None:
        self.work.consents.append(
            {
                "id": self.work.new_id(),
                "structure_id": self.work.structure.id,
                "person_id": self.person.id,
                "purpose": effect.purpose,
                "decision": effect.decision,
                "words": self.key.seal(words.encode(), "consents.words"),
                "answer": self.key.seal(effect.answer.encode(), "consents.answer"),
                "language": language,
                "channel": self.channel,
                "decided_at": self.work.now,
            }
        )
        self.work.record(self.person, f"consent_{effect.decision}", purpose=effect.purpose)
        if effect.decision != "given":
            # Nothing outlives the consent it was said under, whatever the flow did.
            for table in (Fact, Barrier):
                await self.work.session.execute(
                    delete(table).where(table.person_id == self.person.id, table.sensitive == effect.purpose)
                )
