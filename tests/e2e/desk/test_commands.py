"""/transferer, /absent, /present, /clore, /aide, /lier."""

from __future__ import annotations

import doctest
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.casework.team import new_link_code
from bot.desk import texts
from bot.desk.handlers import commands
from bot.desk.handlers.commands import last_day
from tests.desk import DeskHouse

TODAY = date(2025, 11, 18)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("", TODAY),
        ("aujourd’hui", TODAY),
        ("Demain", date(2025, 11, 19)),
        ("15/12", date(2025, 12, 15)),
        ("jusqu'au 3.1", date(2026, 1, 3)),
        ("15-12-2026", date(2026, 12, 15)),
        ("01/02/26", date(2026, 2, 1)),
        ("31/02", None),
        ("lundi prochain", None),
    ],
)
def test_the_day_meant(text: str, day: date | None) -> None:
    assert last_day(text, TODAY) == day


@given(st.text(max_size=40))
def test_any_text_is_a_day_or_none(text: str) -> None:
    found = last_day(text, TODAY)
    assert found is None or isinstance(found, date)


def test_the_examples_are_true() -> None:
    assert doctest.testmod(commands).failed == 0


async def test_transfer_by_first_name_tells_the_young_person(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    person, _ = await house.lina()
    karim, _ = await house.hire("Karim Haddad")
    (topic,) = house.topics()
    samira.taps(house.card(), "Je prends")
    message = samira.writes_in(house.group, "/transferer karim", topic.id)
    await house.quiet()
    assert message.all_reactions() == ["👌"]
    assert (await house.case_of(person)).adviser_id == karim.id
    assert "Karim, ce dossier est maintenant le vôtre. Karim" in house.texts(topic)
    assert "Suivi : Karim" in house.card().text
    assert "Karim" in house.phone.shown[-1]


async def test_transfer_by_button(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    person, _ = await house.lina()
    karim, _ = await house.hire("Karim Haddad")
    (topic,) = house.topics()
    samira.writes_in(house.group, "/transferer", topic.id)
    await house.quiet()
    question = house.group.messages(topic.id)[-1]
    assert (question.text, question.labels) == ("À qui passer ce dossier ?", ["Karim Haddad"])
    tap = samira.taps(question, "Karim Haddad")
    await house.quiet()
    assert tap.answer == "Transmis à Karim."
    assert (question.text, question.labels) == ("Dossier transmis à Karim.", [])
    assert (await house.case_of(person)).adviser_id == karim.id


async def test_commands_on_a_case_need_its_topic(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    (topic,) = house.topics()
    for command in ("/transferer", "/clore"):
        samira.writes_in(house.group, command)
        await house.quiet()
        assert house.texts()[-1] == texts.HELLO_UNKNOWN_PLACE
    samira.writes_in(house.group, "/transferer", topic.id)
    await house.quiet()
    assert house.texts()[-1] == "Aucun collègue n'est présent aujourd'hui."


async def test_closing_asks_why_and_closes_the_topic(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    person, _ = await house.lina()
    (topic,) = house.topics()
    samira.writes_in(house.group, "/clore", topic.id)
    await house.quiet()
    question = house.group.messages(topic.id)[-1]
    samira.taps(question, "Suivi ailleurs")
    await house.quiet()
    case = await house.case_of(person)
    assert case.closing_reason == "elsewhere"
    assert topic.closed
    assert "Clos : suivi ailleurs" in house.card().text
    assert house.card().labels == ["Voir la fiche"]
    assert "Samira clôt le dossier : suivi ailleurs." in house.texts(topic)
    again = samira.taps(question, "Autre", stale=True)
    await house.quiet()
    assert again.alert
    assert "clos" in again.answer


async def test_an_absence_with_a_replacement_and_the_return(house: DeskHouse) -> None:
    samira, user = await house.hire("Samira Benali")
    person, _ = await house.lina()
    karim, karims = await house.hire("Karim Haddad")
    user.writes_in(house.group, "/absent 20/11")
    await house.quiet()
    question = house.group.messages()[-1]
    assert question.text == "Samira : absence jusqu'au 20 novembre inclus. Qui prend le relais ?"
    assert question.labels == ["Karim Haddad", "Répartir entre les présents"]
    wrong = karims.taps(question, "Karim Haddad")
    await house.quiet()
    assert wrong.answer == "C'est à Samira de choisir."
    user.taps(question, "Karim Haddad")
    await house.quiet()
    assert question.text == "Samira : absence jusqu'au 20 novembre inclus. Karim remplace (1 dossier)."
    case = await house.case_of(person)
    assert (case.adviser_id, case.replaces_id) == (karim.id, samira.id)
    assert "Karim" in house.phone.shown[-1]
    assert "(à la place de Samira)" in house.card().text
    user.writes_in(house.group, "/present")
    await house.quiet()
    assert "Bon retour, Samira. Un dossier vous revient." in house.texts()
    assert (await house.case_of(person)).adviser_id == samira.id
    user.writes_in(house.group, "/present")
    await house.quiet()
    assert house.texts()[-1] == "Vous étiez déjà noté présent."


@pytest.mark.parametrize(("text", "said"), [("/absent bientôt", "pas compris"), ("/absent 01/01/2020", "passée")])
async def test_a_date_that_makes_no_sense(house: DeskHouse, text: str, said: str) -> None:
    _, samira = await house.hire("Samira Benali")
    samira.writes_in(house.group, text)
    await house.quiet()
    assert said in house.texts()[-1]


async def test_absent_without_a_date_is_for_today_and_nobody_has_to_replace(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    samira.writes_in(house.group, "/absent")
    await house.quiet()
    question = house.group.messages()[-1]
    assert question.text == "Samira : absence jusqu'au 18 novembre inclus. Qui prend le relais ?"
    samira.taps(question, "Répartir entre les présents")
    await house.quiet()
    assert question.text.endswith("Les dossiers sont répartis entre les présents (0 dossier).")


async def test_a_code_links_the_account_in_private(house: DeskHouse) -> None:
    nadia = await house.adviser("Nadia Roux")
    user = house.api.user(9001, "Nad")
    house.group.put(user)
    async with house.work() as work:
        code = await new_link_code(work, nadia, "telegram")
    user.writes_in(house.group, f"/lier {code}")
    await house.quiet()
    assert await house.kept() == 0  # a stranger in the group, whatever they write
    user.writes(house.bot, "/lier AAAAABBBBB")
    await house.quiet()
    assert user.hears(house.bot) == []
    user.starts(house.bot, code)
    await house.quiet()
    assert user.last(house.bot).text.startswith(f"C'est fait, Nadia : ce compte est relié à {house.structure.name}.")
    user.writes(house.bot, f"/lier {code}")
    await house.quiet()
    assert user.last(house.bot).text.startswith("Ce code n'est pas valable")
    user.writes(house.bot, "Bonjour ?")
    await house.quiet()
    assert user.last(house.bot).text == texts.PRIVATE_HINT
    user.writes_in(house.group, f"/lier {code}")
    await house.quiet()
    assert house.texts()[-1].startswith("Envoyez ce code dans une conversation privée")


async def test_help_in_the_group_and_in_private(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    samira.writes_in(house.group, "/aide")
    samira.starts(house.bot)
    await house.quiet()
    assert house.texts()[-1] == texts.HELP
    assert samira.last(house.bot).text == texts.HELP
    assert len(texts.HELP) < 600  # a phone's screen
