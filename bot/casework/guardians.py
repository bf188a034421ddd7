"""Parents: who may be told and what, what they answer, and what of it reaches the young person's case."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.casework import intake, people
from bot.casework.file import CaseFile, file_of
from bot.casework.refusals import Refusal
from bot.casework.sms_numbers import sending_account
from bot.casework.thread import ThreadMessage, read_thread
from bot.runtime.channel import SMS
from bot.runtime.meeting import Place, Registrar
from bot.runtime.work import Work
from dialogs.events import Notify
from dialogs.guardians import Circumstances, Rule, Verdict, may_tell
from dialogs.numbers import read_number, shown
from storage.consents import live_consents
from storage.models import Address, Adviser, Alert, Case, Consent, Conversation, Fact, Guardian, Person, SmsNumber
from storage.silence import silence_of
from storage.vault import Vault

EMAIL = "email"
NAME = "guardians.name"
RELATIONS = {
    "mother": "La mère",
    "father": "Le père",
    "both": "Un parent",
    "educator": "Un éducateur",
    "other": "Un proche",
}
NOTICES = {
    "first": "Premier contact",
    "appointment": "Rendez-vous",
    "changed": "Rendez-vous déplacé",
    "cancelled": "Rendez-vous annulé",
}


class NotToBeTold(Refusal):
    """The table of docs/parents.md says no, or the notice cannot be made."""


@dataclass(frozen=True, slots=True)
class GuardianLine:
    """A parent as the case page shows them, with their own thread."""

    id: uuid.UUID
    relation: str
    name: str
    channel: str
    address: str
    language: str
    verdict: Verdict
    told_at: datetime | None
    messages: tuple[ThreadMessage, ...]


async def guardians_of(
    session: AsyncSession, vault: Vault, ward: Person, now: datetime, rule: str
) -> list[GuardianLine]:
    """The parents known for a young person, the oldest first."""
    rows = await session.execute(
        select(Guardian, Person, Address)
        .join(Person, Person.id == Guardian.person_id)
        .join(Conversation, Conversation.person_id == Person.id)
        .join(Address, Address.id == Conversation.address_id)
        .where(Guardian.ward_id == ward.id)
        .order_by(Guardian.created_at)
    )
    lines = []
    for guardian, person, address in rows.all():
        key = vault.unwrap(person.wrapped_key)
        messages, _ = await read_thread(session, key, person.id)
        lines.append(
            GuardianLine(
                person.id,
                RELATIONS.get(guardian.relation, guardian.relation),
                key.open(guardian.name, NAME).decode(),
                address.channel,
                shown(key.open(address.address, "addresses.address").decode()),
                person.language,
                may_tell(await circumstances(session, vault, ward, now, rule, guardian, address)),
                guardian.told_at,
                tuple(messages),
            )
        )
    return lines


async def circumstances(
    session: AsyncSession,
    vault: Vault,
    ward: Person,
    now: datetime,
    rule: str,
    guardian: Guardian | None = None,
    address: Address | None = None,
) -> Circumstances:
    """What decides whether a parent of `ward` may be told."""
    key = vault.unwrap(ward.wrapped_key)
    born = await session.get(Fact, (ward.id, "birth_date"))
    age = None if born is None else _age(str(key.open_json(born.value, "facts.value")), now)
    asked = await session.scalar(
        select(Consent.decision)
        .where(Consent.person_id == ward.id, Consent.purpose == "guardian")
        .order_by(Consent.decided_at.desc())
        .limit(1)
    )
    agreed = None if asked is None else "guardian" in await live_consents(session, ward.id)
    alerted = exists().where(Alert.person_id == ward.id, Alert.verdict.is_distinct_from("wrong"))
    silence = await silence_of(session, address.number_hash) if address else None
    silenced = silence.reason if silence else ""
    wrong = (guardian is not None and guardian.wrong_at is not None) or silenced == "wrong_person"
    stopped = (address is not None and address.stopped_at is not None) or silenced == "stop"
    rules: Rule = "always_under_16" if rule == "always_under_16" else "with_agreement"
    return Circumstances(age, agreed, bool(await session.scalar(select(alerted))), wrong, stopped, rules)


def _age(born: str, now: datetime) -> int | None:
    try:
        day = date.fromisoformat(born)
    except ValueError:
        return None
    today = now.date()
    return today.year - day.year - ((today.month, today.day) < (day.month, day.day))


async def add(
    work: Work, file: CaseFile, *, relation: str, name: str, address: str, language: str, despite_number: bool = False
) -> Person:
    """A parent, reached by SMS or e-mail. Raises `NotToBeTold` with what is wrong with the address."""
    if relation not in RELATIONS:
        raise NotToBeTold("Dites qui c'est : mère, père, éducateur…")
    place = await _place(work, address.strip(), despite_number)
    registrar = Registrar(work.transaction, work.vault, work.new_id, work.now)
    person, _, _ = registrar.meet(work.structure.id, place, language or "fr")
    key = work.vault.unwrap(person.wrapped_key)
    work.session.add(
        Guardian(
            person_id=person.id,
            structure_id=work.structure.id,
            ward_id=file.person.id,
            relation=relation,
            name=key.seal(name.strip().encode(), NAME),
            despite_number=despite_number,
            created_at=work.now,
        )
    )
    await work.session.flush()
    work.record(file.person, "guardian_added", file.case, relation=relation)
    work.announce(file.person.id)
    return person


async def _place(work: Work, address: str, despite_number: bool) -> Place:
    if "@" in address:
        if address.count("@") != 1 or " " in address or "." not in address.rsplit("@", 1)[1]:
            raise NotToBeTold("Cette adresse de courriel n'a pas la bonne forme.")
        return Place(EMAIL, "", address.lower())
    number = read_number(address)
    if not number.e164 or (number.reason and not (number.kind == "foreign" and despite_number)):
        raise NotToBeTold(number.reason or "Ce n'est ni un numéro, ni un courriel.")
    account = await sending_account(work.session, work.structure.id)
    if account is None:
        raise NotToBeTold("La structure n'a pas encore de numéro SMS : Réglages, SMS. Ou donnez un courriel.")
    return Place(SMS, account, number.e164)


async def notify(
    work: Work, file: CaseFile, guardian_id: uuid.UUID, kind: str, when: datetime | None, by: Adviser
) -> None:
    """An adviser tells a parent something of the list. Raises `NotToBeTold`."""
    await _tell(work, file, await check(work, file, guardian_id, kind, when), kind, when, by.id)


async def check(work: Work, file: CaseFile, guardian_id: uuid.UUID, kind: str, when: datetime | None) -> Guardian:
    """The parent, where they may be told that. Raises `NotToBeTold`."""
    guardian = await of_case(work, file, guardian_id)
    if kind not in NOTICES or (kind != "first" and when is None):
        raise NotToBeTold("Donnez le jour et l'heure du rendez-vous.")
    if kind in ("appointment", "changed") and when is not None and when <= work.now:
        raise NotToBeTold("Ce rendez-vous est déjà passé.")
    verdict = await verdict_of(work, file.person, guardian)
    if verdict.decision == "no":
        raise NotToBeTold(f"Rien n'est parti. {verdict.reason}")
    return guardian


async def of_case(work: Work, file: CaseFile, guardian_id: uuid.UUID) -> Guardian:
    """A parent of the case's young person. Raises `NotToBeTold`."""
    guardian = await work.session.get(Guardian, guardian_id)
    if guardian is None or guardian.ward_id != file.person.id:
        raise NotToBeTold("Cette personne n'est pas dans ce dossier.")
    return guardian


async def told_by_itself(work: Work, file: CaseFile) -> None:
    """The case was taken: parents who may be told are, once. Whom the young person named is known from then on."""
    await _from_answers(work, file)
    rows = await work.session.scalars(
        select(Guardian).where(Guardian.ward_id == file.person.id, Guardian.told_at.is_(None))
    )
    for guardian in list(rows):
        if (await verdict_of(work, file.person, guardian)).decision == "by_itself":
            await _tell(work, file, guardian, "first", None, None)


async def _from_answers(work: Work, file: CaseFile) -> None:
    """The adult whose number the young person gave, with their agreement."""
    if "guardian" not in await live_consents(work.session, file.person.id):
        return
    if await work.session.scalar(select(exists().where(Guardian.ward_id == file.person.id))):
        return
    key = work.key_of(file.person)
    facts = {
        name: str(key.open_json(row.value, "facts.value"))
        for name in ("guardian", "guardian_phone")
        if (row := await work.session.get(Fact, (file.person.id, name))) is not None
    }
    if facts.get("guardian_phone") and facts.get("guardian") in RELATIONS:
        try:
            relation, language = facts["guardian"], file.person.language
            await add(work, file, relation=relation, name="", address=facts["guardian_phone"], language=language)
        except NotToBeTold as refusal:
            work.record(file.person, "guardian_not_reached", file.case, why=type(refusal).__name__)


async def verdict_of(work: Work, ward: Person, guardian: Guardian) -> Verdict:
    """Whether the parent may be told something now, and why."""
    address = await work.session.scalar(
        select(Address)
        .join(Conversation, Conversation.address_id == Address.id)
        .where(Conversation.person_id == guardian.person_id)
    )
    return may_tell(
        await circumstances(work.session, work.vault, ward, work.now, work.structure.tell_guardians, guardian, address)
    )


async def _tell(
    work: Work, file: CaseFile, guardian: Guardian, kind: str, when: datetime | None, by: uuid.UUID | None
) -> None:
    person = await work.session.get_one(Person, guardian.person_id)
    conversation = (await work.session.scalars(select(Conversation).where(Conversation.person_id == person.id))).one()
    await work.tell(conversation, person, await notice(work, file, kind, when), "system")
    guardian.told_at = guardian.told_at or work.now
    work.record(file.person, f"guardian_{kind}", file.case, by, relation=guardian.relation)
    work.announce(file.person.id)


async def notice(work: Work, file: CaseFile, kind: str, when: datetime | None) -> Notify:
    """All that a parent hears: their child's first name, the adviser's, and a moment."""
    name = await work.session.get(Fact, (file.person.id, "first_name"))
    child = str(work.key_of(file.person).open_json(name.value, "facts.value") or "") if name else ""
    adviser = file.adviser.first_name if file.adviser else work.structure.name
    return Notify(kind, child or "votre enfant", adviser, when)  # type: ignore[arg-type]  # checked by `check`


async def givens(work: Work, conversation: Conversation) -> dict[str, str]:
    """What the engine knows in a parent's conversation."""
    address = await work.session.get_one(Address, conversation.address_id)
    return {
        "role": "guardian",
        "channel": address.channel,
        "structure": work.structure.name,
        "structure_phone": work.structure.phone or work.structure.name,
        "zone": work.structure.zone,
        "can_answer": "yes" if await can_answer(work, address) else "",
        "parents_page": f"{work.public_url}/parents",
    }


async def can_answer(work: Work, address: Address) -> bool:
    """Whether what is sent to this address can be answered: not what comes from a sender's name, nor an e-mail."""
    if address.channel != SMS:
        return address.channel != EMAIL
    receives = await work.session.scalar(select(SmsNumber.receives).where(SmsNumber.account == address.account))
    return bool(receives)


# What parents answer ----------------------------------------------------------------------------------------------


async def relayed(work: Work, guardian: Guardian, kind: str) -> None:
    """A parent wrote: whoever follows the young person is told so; the words are on the page alone."""
    file = await _ward_file(work, guardian)
    ward = await work.session.get_one(Person, guardian.ward_id)
    what = {"call": "demande à être appelé", "wrong": "dit que ce numéro n'est pas le sien : plus rien n'y part"}
    text = f"{RELATIONS.get(guardian.relation, 'Un proche')} {what.get(kind, 'a répondu')}. À lire sur la fiche."
    work.record(ward, f"guardian_said_{kind}" if kind in what else "guardian_said", file.case if file else None)
    if kind == "wrong":
        guardian.wrong_at = work.now
    if file is not None:
        called = people.ids([file.adviser] if file.adviser else await people.coordinators(work))
        await work.post(file.case, ward, "say", {"text": text, "call": called})
    work.announce(ward.id)


async def not_reached(work: Work, guardian: Guardian, said: str) -> None:
    """A message to a parent did not arrive: whoever follows the young person is told, with the channel's reason."""
    file = await _ward_file(work, guardian)
    ward = await work.session.get_one(Person, guardian.ward_id)
    work.record(ward, "guardian_not_reached", file.case if file else None)
    if file is not None:
        text = f"{RELATIONS.get(guardian.relation, 'Un proche')} : message non remis. {said}"
        await work.post(
            file.case, ward, "say", {"text": text, "call": people.ids([file.adviser] if file.adviser else [])}
        )
    work.announce(ward.id)


async def danger(work: Work, guardian: Guardian, level: str, because: Sequence[str]) -> None:
    """A parent's message says danger: the alert is of the young person's case."""
    ward = await work.session.get_one(Person, guardian.ward_id)
    conversation = (await work.session.scalars(select(Conversation).where(Conversation.person_id == ward.id))).one()
    await intake.raise_alert(work, ward, conversation, level, tuple(because))


async def _ward_file(work: Work, guardian: Guardian) -> CaseFile | None:
    case = await work.session.scalar(select(Case).where(Case.person_id == guardian.ward_id, Case.closed_at.is_(None)))
    return await file_of(work, case) if case else None
