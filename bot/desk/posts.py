"""What goes out to the advisers' group: the case's card, what the young person wrote, alerts, ticks."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace

from telegram import Bot, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated

from bot.desk import buttons, texts
from bot.desk.errand import react
from bot.desk.errors import as_send_errors, says
from bot.desk.place import Place, Places
from bot.runtime.channel import Outgoing, SendError, Sent, Trouble
from dialogs.render import split

_HTML = ParseMode.HTML
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
LONGEST = 4096  # UTF-16 units, Telegram's limit for a message
_TOPIC_GONE = ("message thread not found", "topic_deleted", "topic_id_invalid")


class _TopicGoneError(Exception):
    """The case's topic was deleted."""


class _TopicClosedError(Exception):
    """The case's topic was closed by somebody."""


class Posts:
    """Posts to the group through one bot."""

    def __init__(self, bot: Bot, places: Places, public_url: str) -> None:
        self._bot = bot
        self._places = places
        self._public_url = public_url

    async def send(self, outgoing: Outgoing) -> Sent:
        """Post one thing. A deleted topic is made again; a group that moved is followed. Raises `SendError`."""
        structure_id, case_id = (uuid.UUID(part) for part in outgoing.address.split(":"))
        with as_send_errors():
            if outgoing.kind == "tick":
                return await self._tick(outgoing.payload)
            general = False
            # At most: the group moved, the topic turns out to be gone, or closed.
            for _ in range(4):
                place = await self._places.find(structure_id, case_id)
                if place is None:
                    return Sent(None, delivered=True)
                try:
                    return await self._post(replace(place, topic_id=None, shut=True) if general else place, outgoing)
                except ChatMigrated as moved:
                    await self._places.moved(place, moved.new_chat_id)
                except _TopicClosedError:
                    general = not await self._reopen(place)
                except _TopicGoneError:
                    await self._places.forget(place)
                    if outgoing.kind == "close_topic":
                        return Sent(None, delivered=True)
                    await self._remake(structure_id, case_id)
        raise SendError(Trouble.RETRY, "Le sujet du dossier disparaît à mesure qu'il est refait.")

    async def _remake(self, structure_id: uuid.UUID, case_id: uuid.UUID) -> None:
        place = await self._places.find(structure_id, case_id)
        if place is None:
            return
        place = await self._settled(place)
        await self._message(place, "say", texts.TOPIC_REMADE)

    async def _post(self, place: Place, outgoing: Outgoing) -> Sent:
        fresh = place.card_id is None
        place = await self._settled(place)
        payload = outgoing.payload
        match outgoing.kind:
            case "card":
                if not fresh:
                    await self._edit_card(place)
                return Sent(str(place.card_id), delivered=True)
            case "relay":
                text = texts.relay_text(place.card, str(payload["text"]), str(payload["kind"]), place.in_general)
                return await self._message(place, "relay", text)
            case "say":
                called = await self._places.called(place.structure_id, _ids(payload))
                text = texts.say_text(place.card, str(payload["text"]), called, place.in_general)
                return await self._message(place, "say", text, parse_mode=_HTML)
            case "alert":
                return await self._alert(place, payload)
            case "close_topic":
                return await self._close_topic(place)
        raise SendError(Trouble.REFUSED, f"Le bot des conseillers ne connaît pas « {outgoing.kind} ».")

    async def _settled(self, place: Place) -> Place:
        """The place with its topic (where there can be one) and its card."""
        if place.card_id is not None:
            return place
        if place.topic_id is None:
            place = replace(place, topic_id=await self._places.make_topic(self._bot, place))
        text, markup = self._card(place)
        sent = await self._message(place, "card", text, parse_mode=_HTML, markup=markup)
        return replace(place, card_id=int(str(sent.provider_id)))

    def _card(self, place: Place) -> tuple[str, InlineKeyboardMarkup | None]:
        return (
            texts.card_text(place.card, self._link(place)),
            buttons.card_buttons(place.card, self._public_url),
        )

    def _link(self, place: Place) -> str | None:
        """The page's address in words, where Telegram takes no button for it."""
        if buttons.page_button(self._public_url, place.card.case_id) is not None:
            return None
        return buttons.page_url(self._public_url, place.card.case_id)

    async def _edit_card(self, place: Place) -> None:
        text, markup = self._card(place)
        try:
            await self._bot.edit_message_text(
                text,
                chat_id=place.chat_id,
                message_id=place.card_id,
                parse_mode=_HTML,
                reply_markup=markup,
                link_preview_options=_NO_PREVIEW,
            )
        except BadRequest as error:
            if says(error, "message is not modified"):
                return
            # Deleted by hand, or with its topic; the next words will find out about the topic.
            if not says(error, "message to edit not found", "message_id_invalid", "message can't be edited"):
                raise
            await self._message(place, "card", text, parse_mode=_HTML, markup=markup)

    async def _alert(self, place: Place, payload: Mapping[str, object]) -> Sent:
        called = await self._places.called(place.structure_id, _ids(payload))
        text = texts.alert_text(place.card, called, int(str(payload["round"])), place.in_general, self._link(place))
        markup = buttons.alert_buttons(uuid.UUID(str(payload["alert"])), place.card.case_id, self._public_url)
        return await self._message(place, "alert", text, parse_mode=_HTML, markup=markup)

    async def _message(
        self,
        place: Place,
        kind: str,
        text: str,
        parse_mode: str | None = None,
        markup: InlineKeyboardMarkup | None = None,
    ) -> Sent:
        """Send into the case's topic, or to the general chat as an answer to its card; long texts in parts."""
        parts = [text] if parse_mode else list(split(text, LONGEST))
        sent = None
        for part in parts:
            sent = await self._part(place, part, parse_mode, markup)
            await self._places.remember(place, kind, sent)
        return Sent(str(sent) if sent else None, delivered=True)

    async def _part(self, place: Place, text: str, parse_mode: str | None, markup: InlineKeyboardMarkup | None) -> int:
        # An answer stands where what it answers stands: to a card in a closed topic there is none.
        answers = place.card_id if place.in_general and not place.shut else None
        try:
            sent = await self._bot.send_message(
                place.chat_id,
                text,
                parse_mode=parse_mode,
                message_thread_id=place.topic_id,
                reply_markup=markup,
                reply_parameters=ReplyParameters(answers, allow_sending_without_reply=True) if answers else None,
                link_preview_options=_NO_PREVIEW,
            )
        except BadRequest as error:
            if place.topic_id is not None and says(error, *_TOPIC_GONE):
                raise _TopicGoneError from error
            if place.topic_id is not None and says(error, "topic_closed"):
                raise _TopicClosedError from error
            raise
        return sent.message_id

    async def _reopen(self, place: Place) -> bool:
        """Open a closed topic again. False: we may not, which is said once; the general chat it is."""
        if place.topic_id is None:
            return False
        try:
            await self._bot.reopen_forum_topic(place.chat_id, place.topic_id)
        except BadRequest as error:
            if not says(error, "not enough rights", *_TOPIC_GONE):
                raise
            if says(error, "not enough rights"):
                await self._places.say_trouble(self._bot, place, "topic_closed")
                return False
        return True

    async def _close_topic(self, place: Place) -> Sent:
        if place.topic_id is not None:
            try:
                await self._bot.close_forum_topic(place.chat_id, place.topic_id)
            except BadRequest as error:
                if says(error, *_TOPIC_GONE):
                    raise _TopicGoneError from error
                # Closed by hand already, or we may not: an open topic of a closed case harms nobody.
                if not says(error, "topic_not_modified", "not enough rights", "not a forum"):
                    raise
        return Sent(None, delivered=True)

    async def _tick(self, payload: Mapping[str, object]) -> Sent:
        """Under what an adviser wrote: delivered, or why not."""
        chat_id, message_id = int(str(payload["chat"])), int(str(payload["message"]))
        if payload["status"] == "delivered":
            await react(self._bot, chat_id, message_id, "👌", texts.DELIVERED)
        else:
            await self._bot.send_message(
                chat_id,
                texts.not_delivered(str(payload.get("said") or "")),
                reply_parameters=ReplyParameters(message_id, allow_sending_without_reply=True),
            )
        return Sent(None, delivered=True)


def _ids(payload: Mapping[str, object]) -> list[object]:
    called = payload.get("call")
    return called if isinstance(called, list) else []
