"""Rendering for what a channel can do: buttons or numbered lines, one message or parts, which alphabet. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from dialogs import sms
from dialogs.effects import Choice, Retick, Say, Settle
from dialogs.text import Words as Said
from dialogs.words import PARIS, Words


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a channel can do. `max_length` counts UTF-16 units, as Telegram and UCS-2 SMS do."""

    buttons: bool
    edit: bool
    pictures: bool
    max_length: int
    gsm7: bool = False
    joins: bool = False  # each message costs: what a turn says goes out as one


TELEGRAM = Abilities(buttons=True, edit=True, pictures=True, max_length=4096)
EMAIL = Abilities(buttons=False, edit=False, pictures=False, max_length=20_000, joins=True)
SMS = Abilities(buttons=False, edit=False, pictures=False, max_length=670, gsm7=True, joins=True)


@dataclass(frozen=True, slots=True)
class Button:
    """One button under a message."""

    id: str
    label: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Rendered:
    """One message as the channel sends it."""

    text: str
    buttons: tuple[Button, ...] = ()
    rtl: bool = False


def render(
    effect: Say | Settle | Retick, words: Words, language: str, abilities: Abilities, zone: ZoneInfo = PARIS
) -> list[Rendered]:
    """The messages an effect makes on a channel; none for an edit where the channel cannot edit.

    Buttons hang under the last message. A message without words is not sent.
    """
    if not isinstance(effect, Say) and not abilities.edit:
        return []
    rtl = words.is_rtl(language)
    text = ("\n" if abilities.joins else "\n\n").join(words.say(language, part, zone) for part in effect.parts)
    buttons: tuple[Button, ...] = ()
    if isinstance(effect, Settle):
        text = f"{text}\n\n→ {words.say(language, effect.answer, zone)}"
    elif effect.choices:
        shown = [_button(words, language, choice, zone) for choice in effect.choices]
        if abilities.buttons:
            buttons = tuple(shown)
        elif not (isinstance(effect, Say) and effect.numbered):
            text = f"{text}\n{_numbered(shown)}"
    if isinstance(effect, Say) and effect.author == "adviser":
        text = f"{effect.adviser} : {text}"
    text = _for_alphabet(text, abilities)
    parts = list(split(text, abilities.max_length))
    return [Rendered(part, buttons if part is parts[-1] else (), rtl) for part in parts]


def joined(first: Say, second: Say) -> Say | None:
    """Two messages as one, where each costs. None: they have to stay apart (a question, another author)."""
    alike = ("author", "adviser", "started_by_us", "despite_stop")
    if first.choices or any(getattr(first, name) != getattr(second, name) for name in alike):
        return None
    return replace(second, parts=(*first.parts, *second.parts))


def plain(words: Words, language: str, parts: tuple[Said, ...], zone: ZoneInfo = PARIS) -> str:
    """The words alone: what a consent keeps, what the desk shows in French."""
    return "\n\n".join(words.say(language, part, zone) for part in parts)


def _button(words: Words, language: str, choice: Choice, zone: ZoneInfo) -> Button:
    return Button(choice.id, words.say(language, choice.label, zone), choice.chosen)


def _numbered(buttons: Sequence[Button]) -> str:
    """Choices as lines to answer by number; the ways around (skip, done) are said, not numbered."""
    lines = [f"{n} {b.label}" for n, b in enumerate((b for b in buttons if b.id not in ("skip", "done")), 1)]
    lines += [f"({b.label})" for b in buttons if b.id == "skip"]
    return "\n".join(lines)


def tick(label: str, chosen: bool) -> str:
    """A choice's label as a button shows it when several may be chosen."""
    return f"✓ {label}" if chosen else label


# Lengths -----------------------------------------------------------------------------------------


def _for_alphabet(text: str, abilities: Abilities) -> str:
    return sms.fold(text) if abilities.gsm7 else text


def utf16_length(text: str) -> int:
    """Length in UTF-16 units: an emoji is two or more."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, limit: int) -> Iterator[str]:
    """Cut at paragraphs, else lines, sentences, words, else between characters; never inside one."""
    rest = text.strip()
    while rest:
        if 2 * len(rest) <= limit or utf16_length(rest) <= limit:
            yield rest
            return
        head = _fitting(rest, limit)
        at = max(len(head) // 4, 1)
        for boundary in ("\n\n", "\n", ". ", " "):
            found = head.rfind(boundary, at)
            if found > 0:
                head = head[: found + (1 if boundary == ". " else 0)]
                break
        else:
            head = _whole_characters(head, rest)
        yield head.strip()
        rest = rest[len(head) :].strip()


def _fitting(text: str, limit: int) -> str:
    units = 0
    for index, char in enumerate(text):
        units += 2 if ord(char) > 0xFFFF else 1
        if units > limit:
            return text[:index]
    return text


def _whole_characters(head: str, text: str) -> str:
    """Do not part a letter from its accents, nor an emoji from what joins it."""
    end = len(head)
    while end > 1 and (unicodedata.combining(text[end]) or text[end] in "\u200d\ufe0f" or text[end - 1] == "\u200d"):
        end -= 1
    return head[:end]
