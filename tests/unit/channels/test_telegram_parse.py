"""Raw Telegram updates, and what each of them means to us."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.parse import FromGroup, FromPerson, Ignored, parse
from bot.webhooks import NotAnUpdateError
from dialogs.events import Attached, Event, Said, Started, Tapped, Unreachable

LINA = {"id": 7, "is_bot": False, "first_name": "Lina", "language_code": "ar"}
BOT = {"id": 41, "is_bot": True, "first_name": "Accroche", "username": "accroche_bot"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Lina"}
GROUP = {"id": -100, "type": "supergroup", "title": "Les copains"}


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 5, "date": 1_790_000_000, "chat": PRIVATE, "from": LINA, **content}


def file(**more: Any) -> dict[str, Any]:
    return {"file_id": "F", "file_unique_id": "U", **more}


def update(**content: Any) -> dict[str, Any]:
    return {"update_id": 12, **content}


SAID: dict[str, tuple[dict[str, Any], Event]] = {
    "a text": (update(message=message(text="salut")), Said("salut")),
    "a command that is none of /start": (update(message=message(text="/aide")), Said("/aide")),
    "/start": (update(message=message(text="/start")), Started()),
    "/start with the bot's name": (update(message=message(text="/start@accroche_bot")), Started()),
    "an edited text": (update(edited_message=message(text="salut !", edit_date=1)), Said("salut !", edited=True)),
    "an edited /start is a text": (update(edited_message=message(text="/start", edit_date=1)), Said("/start", True)),
    "a voice message": (
        update(message=message(voice=file(duration=3), caption="écoute")),
        Attached("voice", "écoute"),
    ),
    "a photo": (update(message=message(photo=[file(width=1, height=1)], caption="moi")), Attached("photo", "moi")),
    "a video": (update(message=message(video=file(width=1, height=1, duration=1))), Attached("video")),
    "a document": (update(message=message(document=file())), Attached("document")),
    "a sticker": (
        update(
            message=message(
                sticker=file(type="regular", width=1, height=1, is_animated=False, is_video=False),
            )
        ),
        Attached("sticker"),
    ),
    "a location": (update(message=message(location={"latitude": 50.6, "longitude": 3.0})), Attached("location")),
    "a contact": (update(message=message(contact={"phone_number": "1", "first_name": "A"})), Attached("contact")),
    "a die": (update(message=message(dice={"emoji": "🎲", "value": 3})), Attached("other")),
    "a tap": (
        update(
            callback_query={
                "id": "Q", "from": LINA, "chat_instance": "c", "data": "3:yes",
                "message": message(text="?", **{"from": BOT}),
            }
        ),
        Tapped(3, "yes"),
    ),
    "the bot is blocked": (
        update(
            my_chat_member={
                "chat": PRIVATE, "from": LINA, "date": 1,
                "old_chat_member": {"user": BOT, "status": "member"},
                "new_chat_member": {"user": BOT, "status": "kicked", "until_date": 0},
            }
        ),
        Unreachable(),
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", SAID)
def test_what_a_person_does_is_told_as_it_is(kind: str) -> None:
    raw, event = SAID[kind]
    found = parse(raw, "41")
    assert isinstance(found, FromPerson)
    received = found.received
    assert received.event == event
    assert (received.channel, received.account, received.address) == ("telegram", "41", "7")
    assert (received.provider_id, received.language) == ("u12", "ar")
    assert found.tap == ("Q" if kind == "a tap" else None)


def test_an_invitation_s_code_comes_with_the_start() -> None:
    found = parse(update(message=message(text="/start  GARE42 ")), "41")
    assert isinstance(found, FromPerson)
    assert found.received.start_code == "GARE42"


def test_the_largest_photo_is_the_one_that_is_kept() -> None:
    small, large = file(width=90, height=90), {**file(width=900, height=900, file_size=5), "file_id": "LARGE"}
    found = parse(update(message=message(photo=[small, large])), "41")
    assert isinstance(found, FromPerson)
    assert found.received.file is not None
    assert found.received.file.file_id == "LARGE"


IGNORED: dict[str, dict[str, Any]] = {
    "a kind nobody knows yet": update(telepathy={"from": LINA}),
    "a poll": update(poll={"id": "1"}),
    "a channel's post": update(channel_post={"message_id": 1}),
    "another bot's message": update(message=message(text="salut", **{"from": BOT})),
    "a service message": update(message=message(pinned_message=message(text="x"))),
    "an edit in a group": update(edited_message=message(text="x", chat=GROUP, edit_date=1)),
    "unblocked": update(
        my_chat_member={
            "chat": PRIVATE, "from": LINA, "date": 1,
            "old_chat_member": {"user": BOT, "status": "kicked", "until_date": 0},
            "new_chat_member": {"user": BOT, "status": "member"},
        }
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", IGNORED)
def test_what_is_none_of_ours_is_ignored_without_error(kind: str) -> None:
    assert parse(IGNORED[kind], "41") == Ignored()


@pytest.mark.parametrize("data", ["", "3", ":yes", "trois:yes", "-1:yes", "3:", "9999999999:x", "٣:yes", None])
def test_a_button_that_is_not_ours_gets_its_answer_and_nothing_else(data: str | None) -> None:
    query = {"id": "Q", "from": LINA, "chat_instance": "c", "data": data, "message": message(text="?")}
    assert parse(update(callback_query=query), "41") == Ignored(tap="Q")


def test_a_group_is_left() -> None:
    assert parse(update(message=message(text="salut", chat=GROUP)), "41") == FromGroup(-100)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"update_id": "12"},
        {"update_id": True},
        {"update_id": 1, "message": "salut"},
        {"update_id": 1, "message": {"message_id": 1}},
        {"message": message(text="x")},
    ],
)
def test_what_is_not_telegram_s_is_refused(body: dict[str, Any]) -> None:
    with pytest.raises(NotAnUpdateError):
        parse(body, "41")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=12,
)


@given(number=st.integers() | _JSON, kind=st.sampled_from(["message", "callback_query", "my_chat_member"]), body=_JSON)
def test_whatever_comes_is_understood_or_refused(number: Any, kind: str, body: Any) -> None:
    try:
        parse({"update_id": number, kind: body}, "41")
    except NotAnUpdateError:
        return


@given(text=st.text(max_size=300) | st.sampled_from(["/start " + "x" * 300, "\u202e\u200f", "\x00", "/", "/start@"]))
def test_any_text_is_kept_as_it_was_written(text: str) -> None:
    found = parse(update(message=message(text=text)), "41")
    assert isinstance(found, FromPerson)
    assert found.received.event in (Said(text), Started())
