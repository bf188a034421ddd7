"""Words in a language: catalogues, plurals, dates and lists. French is the source."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache
from gettext import c2py
from zoneinfo import ZoneInfo

from babel import Locale
from babel.core import get_locale_identifier, parse_locale
from babel.dates import format_date, format_time
from babel.lists import format_list

from dialogs.catalogue import Catalogue
from dialogs.text import Arg, Lines, Text, Verbatim
from dialogs.text import Words as Said
from dialogs.understanding.choice import Choices
from dialogs.understanding.normal import normalise

SOURCE = "fr"
PARIS = ZoneInfo("Europe/Paris")
# Only a name between braces: nothing a translator writes can reach into a value, and a stray brace is harmless.
PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)\}")


class MissingValueError(LookupError):
    """A message names a placeholder nobody gave a value for."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language people may choose: its code, its own name, and whether it is read from the right."""

    code: str
    name: str
    rtl: bool
    # Flows it covers; empty: all. What it does not cover is said in French.
    flows: tuple[str, ...] = ()


class Words:
    """All catalogues, by language code. Immutable once made."""

    def __init__(self, catalogues: Mapping[str, Catalogue]) -> None:
        self._catalogues = dict(catalogues)
        self._plural_rules: dict[str, Callable[[int], int]] = {}
        self._locales = {code: _locale(code) for code in (SOURCE, *catalogues)}
        self._rtl = {code for code, locale in self._locales.items() if locale.text_direction == "rtl"}
        self._translated = {code: dict(_translations(catalogue)) for code, catalogue in self._catalogues.items()}
        # What answers are compared with, worked out once for each question and language. Bounded, for the answers
        # a summary offers to change are choices too.
        self.spoken = lru_cache(maxsize=2_000)(self._spoken)
        self.choices = lru_cache(maxsize=2_000)(self._choices)

    @cached_property
    def about(self) -> tuple[Language, ...]:
        """Every language, the source first."""
        found = [Language(SOURCE, _own_name(self._locales[SOURCE]), rtl=False)]
        for code, catalogue in sorted(self._catalogues.items()):
            if code == SOURCE:
                continue
            locale = self._locales[code]
            name = catalogue.name or _own_name(locale)
            found.append(Language(code, name, locale.text_direction == "rtl", catalogue.flows))
        return tuple(found)

    @property
    def languages(self) -> list[tuple[str, str, str]]:
        """(code, own name, "rtl" or "ltr") of every language."""
        return [(lang.code, lang.name, "rtl" if lang.rtl else "ltr") for lang in self.about]

    def is_rtl(self, language: str) -> bool:
        return language in self._rtl

    def best(self, wanted: str | None) -> str:
        """The language to begin with for a phone that says it speaks `wanted` ("ar", "en-GB"…), else French."""
        code = (wanted or "").replace("_", "-").split("-")[0].lower()
        return code if code in self._catalogues else SOURCE

    def say(self, language: str, words: Said, zone: ZoneInfo = PARIS) -> str:
        """The words in that language. Raises `MissingValueError` for a placeholder without a value."""
        if isinstance(words, Verbatim):
            return words.text
        message = self._message(language, words)
        if "{" not in message:
            return message
        pieces = list(_pieces(message))
        for place in range(1, len(pieces), 2):
            name = pieces[place]
            if name not in words.args:
                raise MissingValueError(f"message {words.msgid!r} ({language}): no value for {{{name}}}")
            pieces[place] = self._value(language, words.args[name], zone)
        return "".join(pieces)

    def alternatives(self, language: str, msgid: str, context: str | None = None) -> list[str]:
        """The alternatives of an `a|b|c` message."""
        return [word.strip() for word in self.say(language, Text(msgid, context=context)).split("|") if word.strip()]

    def _spoken(self, language: str, msgid: str, context: str | None = None) -> frozenset[str]:
        """The alternatives of an `a|b|c` message in French and in that language, normalised."""
        return frozenset(
            normalise(word) for tongue in (SOURCE, language) for word in self.alternatives(tongue, msgid, context)
        )

    def _choices(self, language: str, options: tuple[tuple[str, str, str], ...]) -> Choices:
        """The choices of a question, each an (id, label, other words), by their words in French and that language."""
        return Choices({option: self._names(language, label, also) for option, label, also in options})

    def _names(self, language: str, label: str, also: str) -> list[str]:
        found = []
        for tongue in dict.fromkeys((SOURCE, language)):
            found.append(normalise(self.say(tongue, Text(label))))
            if also:
                found += [normalise(word) for word in self.alternatives(tongue, also, "also")]
        return [name for name in dict.fromkeys(found) if name]

    def _locale_of(self, language: str) -> Locale:
        return self._locales.get(language) or self._locales[SOURCE]

    def _message(self, language: str, words: Text) -> str:
        translations = self._translated.get(language)
        found = translations.get((words.msgid, words.context)) if translations is not None else None
        if isinstance(found, str):
            return found
        number = words.args.get("n")
        if found is not None and (translated := found[min(self._plural(language, number), len(found) - 1)]):
            return translated
        # French, and what a partial language does not cover.
        if words.plural is not None and isinstance(number, int) and number > 1:
            return words.plural
        return words.msgid

    def _plural(self, language: str, number: object) -> int:
        """Which plural form a number takes, by the catalogue's own rule."""
        rule = self._plural_rules.get(language)
        if rule is None:
            rule = self._plural_rules[language] = c2py(self._catalogues[language].plural_expr)
        return int(rule(number if isinstance(number, int) else 1))

    def _value(self, language: str, value: Arg, zone: ZoneInfo) -> str:
        if isinstance(value, Text):
            return self.say(language, value, zone)
        if isinstance(value, str):
            return _isolated(value) if language in self._rtl else value
        locale = self._locale_of(language)
        if isinstance(value, Lines):
            return "\n".join(self.say(language, item, zone) for item in value.items)
        if isinstance(value, tuple):
            items = [self.say(language, item, zone) if isinstance(item, Text) else item for item in value]
            return format_list(items, "standard", locale) if items else ""
        if isinstance(value, datetime):
            return self._moment(locale, value.astimezone(zone))
        if isinstance(value, date):
            return format_date(value, "long", locale)
        return _isolated(str(value)) if language in self._rtl else str(value)

    def _moment(self, locale: Locale, moment: datetime) -> str:
        """ "mardi 24 novembre à 14 h 30": the day without the year, and the hour."""
        if locale.language == "fr":
            minutes = f" {moment.minute:02d}" if moment.minute else ""
            day = format_date(moment, "EEEE d MMMM", locale)
            return f"{day} à {moment.hour} h{minutes}"
        # The language's own full date, without the year: nobody waits a year for an answer.
        full = locale.date_formats["full"].pattern
        pattern = re.sub(r"[\s,،]*\b[yY]+\b|[\s,،]*y+", "", full).strip(" ,،")
        clock = format_time(moment, "short", tzinfo=moment.tzinfo, locale=locale)
        return f"{format_date(moment, pattern, locale)} {clock}"


@lru_cache(maxsize=4_096)
def _pieces(message: str) -> tuple[str, ...]:
    """A message taken apart: words, the name of a placeholder, words…"""
    return tuple(PLACEHOLDER.split(message))


def _translations(catalogue: Catalogue) -> Iterator[tuple[tuple[str, str | None], str | tuple[str, ...]]]:
    """What a catalogue says for (msgid, context): one text, or one for each plural form; what is in doubt left out."""
    for message in catalogue:
        if message.id and message.string and not message.fuzzy:
            msgid = message.id if isinstance(message.id, str) else message.id[0]
            string = message.string if isinstance(message.string, str) else tuple(map(str, message.string))
            yield (msgid, message.context), string


# English is read in France: the day first, and 24 hours.
_HERE = {"en": "en_GB"}


def _locale(code: str) -> Locale:
    """Babel's locale of a catalogue's folder; `fr@falc` is French."""
    language = code.split("@")[0]
    return Locale.parse(get_locale_identifier(parse_locale(_HERE.get(language, language))))


def _isolated(value: str) -> str:
    """A value of several words keeps its own direction among words read from the right.

    Else the phone number « 03 20 » is shown « 20 03 ». FIRST STRONG ISOLATE and its end (Unicode UAX #9); a value of
    one word needs neither.
    """
    return f"\u2068{value}\u2069" if " " in value else value


def _own_name(locale: Locale) -> str:
    name = locale.get_language_name(locale) or locale.language
    return name[:1].upper() + name[1:]
