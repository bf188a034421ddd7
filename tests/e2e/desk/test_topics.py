"""A case in its topic: the card, taking it, writing both ways."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.desk import texts
from bot.runtime.channel import SendError, Trouble
from tests.desk import DeskHouse


async def test_the_card_says_what_is_needed_and_nothing_sensitive(house: DeskHouse) -> None:
    samira, _ = await house.hire("Samira Benali")
    person, _ = await house.lina(town="Roubaix", last_name="Durand", phone="0639980012")
    number = await house.number_of(person)
    (topic,) = house.topics()
    assert topic.name == f"n° {number} · Lina"
    assert house.card().text == (
        f"n° {number} · Lina, 17 ans\n"
        "Roubaix · français\n"
        "A fini les questions, attend sa conseillère ou son conseiller\n"
        "Pour Samira, pas encore pris\n"
        "⏰ Répondre avant mardi 18, 15 h 00"
    )
    assert house.card().labels == ["Je prends", "Voir la fiche"]
    case = await house.case_of(person)
    assert house.card().button("Voir la fiche").url == f"https://accroche.example/desk/cases/{case.id}"
    (_, said) = house.texts(topic)
    assert said == "Samira, ce dossier est pour vous. Samira"
    assert f"tg://user?id={samira.telegram_id}" in house.group.messages(topic.id)[-1].html


async def test_taking_it_names_the_holder_everywhere(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    person, _ = await house.lina()
    _, karim = await house.hire("Karim Haddad")
    tap = samira.taps(house.card(), "Je prends")
    await house.quiet()
    assert tap.answer == "C'est vous qui suivez Lina. Écrivez ici : il ou elle vous lira."
    assert "Suivi : Samira" in house.card().text
    assert house.card().labels == ["Voir la fiche"]
    assert house.texts()[-1] == "Samira prend ce dossier."
    late = karim.taps(house.card(), "Je prends", stale=True)
    await house.quiet()
    assert (late.answer, late.alert) == ("Déjà pris : c'est Samira qui suit ce dossier.", True)
    assert (await house.case_of(person)).claimed_at is not None


async def test_two_taps_at_once(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    _, karim = await house.hire("Karim Haddad")
    taps = [karim.taps(house.card(), "Je prends"), samira.taps(house.card(), "Je prends")]
    await house.quiet()
    assert [tap.alert for tap in taps] == [False, True]
    assert taps[1].answer == "Déjà pris : c'est Karim qui suit ce dossier."


async def test_words_in_the_topic_reach_the_phone_and_are_ticked(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    person, conversation = await house.lina()
    (topic,) = house.topics()
    message = samira.writes_in(house.group, "Bonjour Lina, on se voit <mardi> ?", topic.id)
    await house.quiet()
    assert house.phone.shown[-1] == "Samira : Bonjour Lina, on se voit <mardi> ?"
    assert message.reactions[house.bot.id] == ["👌"]
    assert house.card().labels == ["Rendre au robot", "Voir la fiche"]
    await house.says(conversation, "oui & merci <3")
    assert house.texts(topic)[-1] == "Lina : oui & merci <3"
    assert (await house.case_of(person)).answer_due_at is not None


async def test_a_long_message_of_theirs_comes_in_parts(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    _, conversation = await house.lina()
    (topic,) = house.topics()
    samira.writes_in(house.group, "Bonjour", topic.id)
    await house.quiet()
    await house.says(conversation, "mot " * 1500)
    parts = house.texts(topic)[-2:]
    assert parts[0].startswith("Lina : mot")
    assert "".join(parts).count("mot") == 1500


async def test_a_group_that_allows_no_reaction_gets_a_word(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    house.api.fail(house.bot, "setMessageReaction", 400, "Bad Request: REACTION_INVALID", times=None)
    (topic,) = house.topics()
    message = samira.writes_in(house.group, "Bonjour", topic.id)
    samira.writes_in(house.group, "// à rappeler", topic.id)
    await house.quiet()
    answers = {answer.text: answer.reply_to for answer in house.group.messages() if answer.by_bot and answer.reply_to}
    assert answers[texts.DELIVERED] is message
    assert texts.NOTE_KEPT in answers


async def test_what_could_not_be_delivered_is_said_under_it(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    person, _ = await house.lina()
    house.phone.trouble = SendError(Trouble.BLOCKED, "la personne a bloqué le robot.")
    (topic,) = house.topics()
    message = samira.writes_in(house.group, "Bonjour", topic.id)
    await house.quiet()
    failed = next(answer for answer in house.group.messages() if answer.reply_to is message)
    assert failed.text == "Non envoyé : cette personne a bloqué le robot."
    assert message.all_reactions() == []
    again = samira.writes_in(house.group, "Tu es là ?", topic.id)
    await house.quiet()
    refused = next(answer for answer in house.group.messages() if answer.reply_to is again)
    assert refused.text.startswith("Non envoyé : cette personne a bloqué le robot.")
    assert "Ne peut plus être joint ici." in house.card().text
    assert (await house.case_of(person)).closed_at is None


async def test_a_note_stays_in_the_house(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    (topic,) = house.topics()
    message = samira.writes_in(house.group, "//rappeler jeudi", topic.id)
    await house.quiet()
    assert message.all_reactions() == ["✍"]
    assert house.phone.from_advisers == []


@pytest.mark.parametrize("text", ["/envoyer Bonjour", "/ Bonjour", "/à"])
async def test_what_looks_like_a_command_is_never_sent(house: DeskHouse, text: str) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    (topic,) = house.topics()
    samira.writes_in(house.group, text, topic.id)
    await house.quiet()
    assert house.texts(topic)[-1] == texts.UNKNOWN_COMMAND
    assert house.phone.from_advisers == []


async def test_another_bots_command_is_none_of_ours(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    (topic,) = house.topics()
    before = house.texts()
    samira.writes_in(house.group, "/aide@un_autre_bot", topic.id)
    await house.quiet()
    assert house.texts() == before
    assert house.phone.from_advisers == []


async def test_media_and_edits_are_not_passed_on_and_that_is_said(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    (topic,) = house.topics()
    samira.sends_voice(house.group, topic=topic.id)
    await house.quiet()
    assert house.texts(topic)[-1] == texts.ONLY_TEXT
    message = samira.writes_in(house.group, "Bonjour", topic.id)
    await house.quiet()
    samira.edits(message, "Bonsoir")
    await house.quiet()
    assert house.texts(topic)[-1] == texts.EDITED_ANSWER
    note = samira.writes_in(house.group, "// note", topic.id)
    samira.edits(note, "// autre note")
    await house.quiet()
    assert house.texts(topic)[-1] == texts.EDITED_NOTE
    assert house.phone.from_advisers == ["Samira : Bonjour"]


async def test_plain_talk_outside_a_topic_is_left_alone(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    before = house.texts()
    own = house.group.create_topic("Pause café", samira)
    samira.writes_in(house.group, "Qui prend un café ?")
    samira.writes_in(house.group, "Moi", own.id)
    samira.sends_photo(house.group, topic=own.id)
    await house.quiet()
    assert house.texts() == before
    assert house.phone.from_advisers == []


async def test_somebody_elses_case_is_refused_with_their_name(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    _, karim = await house.hire("Karim Haddad")
    samira.taps(house.card(), "Je prends")
    (topic,) = house.topics()
    karim.writes_in(house.group, "Salut Lina", topic.id)
    await house.quiet()
    assert "C'est Samira qui suit ce dossier. Rien n'a été envoyé." in house.texts(topic)
    assert "Salut Lina" not in str(house.phone.shown)


async def test_handing_back_to_the_bot(house: DeskHouse) -> None:
    _, samira = await house.hire("Samira Benali")
    await house.lina()
    (topic,) = house.topics()
    samira.writes_in(house.group, "Bonjour", topic.id)
    await house.quiet()
    tap = samira.taps(house.card(), "Rendre au robot")
    await house.quiet()
    assert tap.answer == "Le robot reprend la conversation. Le dossier reste à vous."
    assert house.card().labels == ["Voir la fiche"]


async def test_an_alert_rings_until_somebody_sees_to_it(house: DeskHouse) -> None:
    samira, user = await house.hire("Samira Benali", on_call=True)
    _, conversation = await house.lina()
    _, karim = await house.hire("Karim Haddad")
    await house.says(conversation, "j'ai envie de mourir")
    (topic,) = house.topics()
    alert = next(m for m in house.group.messages(topic.id) if m.text.startswith("🔴 Alerte"))
    assert alert.labels == ["Je m'en occupe", "Voir la fiche"]
    assert f"tg://user?id={samira.telegram_id}" in alert.html
    assert "mourir" not in "".join(house.texts()), "what was said is on the page"
    assert "Lina a écrit un message préoccupant : lisez la fiche maintenant." in house.texts(topic)
    assert "🔴 Message préoccupant" in house.card().text
    house.now += timedelta(minutes=5)
    await house.runtime.sweep()
    await house.quiet()
    second = next(m for m in house.group.messages(topic.id) if "Appel n° 2" in m.text)
    tap = karim.taps(second, "Je m'en occupe")
    late = user.taps(alert, "Je m'en occupe")
    await house.quiet()
    assert tap.answer == "C'est vous qui vous en occupez. Lisez la fiche maintenant."
    assert late.answer == "Karim s'en occupe déjà."
    assert second.labels == alert.labels == ["Voir la fiche"]
    assert "Suivi : Karim" in house.card().text
