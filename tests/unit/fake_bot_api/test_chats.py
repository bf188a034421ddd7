"""Chats, messages, forum topics and members: what bots may do, and each refusal."""

from __future__ import annotations

import pytest

from tests.fakes.telegram import FakeBot, FakeBotApi, FakeUser, Group
from tests.unit.fake_bot_api.conftest import Ask, keyboard

pytest_plugins = ["tests.fakes.telegram.fixtures"]


async def test_who_can_be_written_to(bot_api: FakeBotApi, ask: Ask, bot: FakeBot, lea: FakeUser) -> None:
    async def refusal(chat_id: int | str) -> str:
        return str((await ask("sendMessage", chat_id=chat_id, text="x"))["description"])

    bot_api.user(8, "Noé")
    assert await refusal(9) == "Bad Request: chat not found"
    assert await refusal("@nobody") == "Bad Request: chat not found"
    assert await refusal(8) == "Forbidden: bot can't initiate conversation with a user"
    lea.blocks(bot)
    assert await refusal(7) == "Forbidden: bot was blocked by the user"
    assert bot.mailbox.pushed[-1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    lea.starts(bot)
    assert (await ask("sendMessage", chat_id=7, text="x"))["ok"]
    lea.deletes_account()
    assert await refusal(7) == "Forbidden: user is deactivated"
    elsewhere = bot_api.group("Ailleurs")
    assert await refusal(elsewhere.id) == "Forbidden: bot is not a member of the supergroup chat"
    elsewhere.change_bot(bot, "administrator", by=lea)
    assert (await ask("sendMessage", chat_id=elsewhere.id, text="x"))["ok"]
    elsewhere.change_bot(bot, "kicked", by=lea)
    assert await refusal(elsewhere.id) == "Forbidden: bot was kicked from the supergroup chat"
    assert (await ask("getMe", token="1:unknown"))["description"] == "Unauthorized"
    assert (await ask("getMe"))["result"]["username"] == "accueil_bot"


async def test_edits_and_deletions(ask: Ask, bot_api: FakeBotApi, bot: FakeBot, lea: FakeUser) -> None:
    markup = keyboard({"text": "Oui", "callback_data": "yes"})
    sent = await ask("sendMessage", chat_id=7, text="Ça va ?", reply_markup=markup)
    where = {"chat_id": 7, "message_id": sent["result"]["message_id"]}
    same = await ask("editMessageText", **where, text="Ça va ?", reply_markup=markup)
    assert "message is not modified" in same["description"]
    assert (await ask("editMessageText", **where, text="<b>Oui</b>", parse_mode="HTML"))["result"]["edit_date"]
    shown = lea.last(bot)
    assert (shown.text, shown.html, shown.buttons, shown.versions) == ("Oui", "<b>Oui</b>", [], ["Ça va ?"])
    with pytest.raises(LookupError, match="No button 'Oui'"):
        lea.taps(shown, "Oui")
    assert lea.taps(shown, "Oui", stale=True).data == "yes"
    assert (await ask("editMessageReplyMarkup", **where, reply_markup=markup))["ok"]
    assert shown.labels == ["Oui"]
    assert (await ask("editMessageReplyMarkup", **where))["ok"]
    assert "no caption" in (await ask("editMessageCaption", **where, caption="x"))["description"]
    hers = lea.writes(bot, "Bof")
    assert "can't be edited" in (await ask("editMessageText", chat_id=7, message_id=hers.id, text="x"))["description"]
    assert "to edit not found" in (await ask("editMessageText", chat_id=7, message_id=99, text="x"))["description"]
    assert (await ask("deleteMessage", **where))["ok"]
    assert lea.hears(bot) == []
    assert "to delete not found" in (await ask("deleteMessage", **where))["description"]
    assert (await ask("deleteMessages", chat_id=7, message_ids=[hers.id, 99]))["ok"]
    old = await ask("sendMessage", chat_id=7, text="Vieux")
    then = bot_api.now()
    bot_api.clock = lambda: then + 48 * 3600 + 60
    late = await ask("deleteMessage", chat_id=7, message_id=old["result"]["message_id"])
    assert late["description"] == "Bad Request: message can't be deleted"


async def test_replies_copies_reactions_and_pins(ask: Ask, bot: FakeBot, lea: FakeUser, desk: Group) -> None:
    hers = lea.writes(bot, "Coucou")
    answer = await ask("sendMessage", chat_id=7, text="Oui ?", reply_parameters={"message_id": hers.id})
    assert answer["result"]["reply_to_message"]["text"] == "Coucou"
    lost = {"message_id": 99}
    assert (
        "to be replied not found"
        in (await ask("sendMessage", chat_id=7, text="x", reply_parameters=lost))["description"]
    )
    lost["allow_sending_without_reply"] = True
    assert (await ask("sendMessage", chat_id=7, text="x", reply_parameters=lost))["ok"]
    copied = await ask("copyMessage", chat_id=desk.id, from_chat_id=7, message_id=hers.id)
    assert [(m.id, m.text) for m in desk.messages()] == [(copied["result"]["message_id"], "Coucou")]
    assert "to copy not found" in (await ask("copyMessage", chat_id=7, from_chat_id=7, message_id=99))["description"]
    like = [{"type": "emoji", "emoji": "👍"}]
    assert (await ask("setMessageReaction", chat_id=7, message_id=hers.id, reaction=like))["ok"]
    assert hers.all_reactions() == ["👍"]
    assert (await ask("setMessageReaction", chat_id=7, message_id=hers.id))["ok"]
    assert hers.all_reactions() == []
    assert (
        "to react not found"
        in (await ask("setMessageReaction", chat_id=7, message_id=99, reaction=like))["description"]
    )
    (card,) = desk.messages()
    assert (await ask("pinChatMessage", chat_id=desk.id, message_id=card.id))["ok"]
    assert card.pinned
    assert bot.mailbox.pushed[-1]["message"]["pinned_message"]["text"] == "Coucou"
    assert (await ask("unpinChatMessage", chat_id=desk.id, message_id=card.id))["ok"]
    assert not card.pinned
    assert "to pin not found" in (await ask("pinChatMessage", chat_id=desk.id, message_id=99))["description"]


async def test_taps_and_their_answers(ask: Ask, bot: FakeBot, lea: FakeUser) -> None:
    markup = keyboard({"text": "Oui", "callback_data": "yes"}, {"text": "Voir", "url": "https://accroche.fr/x"})
    await ask("sendMessage", chat_id=7, text="Ça va ?", reply_markup=markup)
    first, second = lea.taps(lea.last(bot), "Oui"), lea.taps(lea.last(bot), "yes")
    assert first.id != second.id
    assert [u["callback_query"]["data"] for u in bot.mailbox.pushed[-2:]] == ["yes", "yes"]
    assert (await ask("answerCallbackQuery", callback_query_id=first.id, text="Noté", show_alert=True))["ok"]
    assert (first.answered, first.answer, first.alert, second.answered) == (True, "Noté", True, False)
    bot.expire_taps()
    for query in (second.id, "never"):
        assert "query is too old" in (await ask("answerCallbackQuery", callback_query_id=query))["description"]
    assert lea.opens(lea.last(bot), "Voir") == "https://accroche.fr/x"
    with pytest.raises(LookupError, match="sends nothing"):
        lea.taps(lea.last(bot), "Voir")
    with pytest.raises(LookupError, match="is no link"):
        lea.opens(lea.last(bot), "Oui")


async def test_topics_from_first_to_last(ask: Ask, desk: Group, karim: FakeUser, bot: FakeBot) -> None:
    made = (await ask("createForumTopic", chat_id=desk.id, name="Léa"))["result"]
    assert bot.mailbox.pushed[-1]["message"]["forum_topic_created"]["name"] == "Léa"  # a bot sees its own note
    topic = {"chat_id": desk.id, "message_thread_id": made["message_thread_id"]}
    sent = (await ask("sendMessage", **topic, text="Fiche"))["result"]
    assert sent["is_topic_message"]
    assert [m.text for m in desk.messages(made["message_thread_id"])] == ["Fiche"]
    karim.writes_in(desk, "Bonjour", made["message_thread_id"])
    update = bot.mailbox.pushed[-1]["message"]
    assert update["message_thread_id"] == made["message_thread_id"]
    assert update["reply_to_message"]["forum_topic_created"]["name"] == "Léa"
    karim.writes_in(desk, "Au général")
    assert "message_thread_id" not in bot.mailbox.pushed[-1]["message"]

    assert (await ask("editForumTopic", **topic, name="Léa · Karim"))["ok"]
    assert desk.topics[made["message_thread_id"]].name == "Léa · Karim"
    assert "NOT_MODIFIED" in (await ask("editForumTopic", **topic, name="Léa · Karim"))["description"]
    assert (await ask("closeForumTopic", **topic))["ok"]
    assert "NOT_MODIFIED" in (await ask("closeForumTopic", **topic))["description"]
    assert (await ask("sendMessage", **topic, text="Un administrateur le peut"))["ok"]
    assert (await ask("reopenForumTopic", **topic))["ok"]
    note = desk.messages(made["message_thread_id"], service=True)[0]
    assert "can't be deleted" in (await ask("deleteMessage", chat_id=desk.id, message_id=note.id))["description"]

    desk.delete_topic(made["message_thread_id"])
    assert (await ask("sendMessage", **topic, text="x"))["description"] == "Bad Request: message thread not found"
    assert (await ask("closeForumTopic", **topic))["description"] == "Bad Request: TOPIC_ID_INVALID"
    assert desk.messages(made["message_thread_id"]) == []
    again = (await ask("createForumTopic", chat_id=desk.id, name="Léa"))["result"]["message_thread_id"]
    assert (await ask("deleteForumTopic", chat_id=desk.id, message_thread_id=again))["ok"]


async def test_topics_need_a_forum_and_a_right(ask: Ask, bot_api: FakeBotApi, bot: FakeBot, karim: FakeUser) -> None:
    async def refusal(group: Group) -> str:
        return str((await ask("createForumTopic", chat_id=group.id, name="Léa"))["description"])

    flat = bot_api.group("Sans sujets", forum=False, admins=[bot], members=[karim])
    assert await refusal(flat) == "Bad Request: the chat is not a forum"
    weak = bot_api.group("Sans droit")
    weak.put(bot, "administrator", can_manage_topics=False)
    assert await refusal(weak) == "Bad Request: not enough rights to create a topic"
    seen = (await ask("getChatMember", chat_id=weak.id, user_id=bot.id))["result"]
    assert (seen["status"], seen["can_manage_topics"]) == ("administrator", False)
    topic = weak.create_topic("De Karim", karim)
    where = {"chat_id": weak.id, "message_thread_id": topic.id}
    assert "not enough rights" in (await ask("editForumTopic", **where, name="x"))["description"]
    weak.set_closed(topic, True, karim)
    weak.put(karim)
    with pytest.raises(AssertionError, match="is closed"):
        karim.writes_in(weak, "Encore moi", topic.id)
    assert (await ask("sendMessage", **where, text="x"))["description"] == "Bad Request: TOPIC_CLOSED"
    powerless = bot_api.bot("4300:other", can_manage_topics=False)
    assert not flat.put(powerless, "administrator").may("can_manage_topics")
    basic = bot_api.group("Petit", basic=True, admins=[bot])
    after = basic.upgrade()
    moved = await ask("sendMessage", chat_id=basic.id, text="x")
    assert moved["parameters"] == {"migrate_to_chat_id": after.id}
    assert (await ask("getChat", chat_id=after.id))["result"]["is_forum"]


async def test_members_chats_and_harmless_methods(
    ask: Ask, bot_api: FakeBotApi, lea: FakeUser, desk: Group, karim: FakeUser
) -> None:
    assert (await ask("getChat", chat_id=7))["result"]["first_name"] == "Léa"
    assert (await ask("getChatMember", chat_id=desk.id, user_id=70))["result"]["status"] == "member"
    assert (await ask("getChatMember", chat_id=desk.id, user_id=7))["result"]["status"] == "left"
    assert "invalid user_id" in (await ask("getChatMember", chat_id=desk.id, user_id=99))["description"]
    desk.put(karim, "creator")
    assert len((await ask("getChatAdministrators", chat_id=desk.id))["result"]) == 2
    commands = [{"command": "aide", "description": "De l'aide"}]
    assert (await ask("setMyCommands", commands=commands, language_code="fr"))["ok"]
    assert (await ask("getMyCommands", language_code="fr"))["result"] == commands
    assert (await ask("getMyCommands"))["result"] == []
    assert (await ask("setMyDescription", description="Bonjour"))["ok"]
    assert (await ask("sendChatAction", chat_id=7, action="typing"))["ok"]
    assert (await ask("leaveChat", chat_id=desk.id))["ok"]
    assert "not a member" in (await ask("getChat", chat_id=desk.id))["description"]
