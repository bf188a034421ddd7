"""What is heard in an answer to a closed question: the phrases of all its tables, each with what it means there.

A word of agreement is not always one: `yes_no_undoing` says what makes it something else.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import TypeAlias

from dialogs.understanding import (
    closed_words,
    closed_words_agreed,
    closed_words_beside,
    closed_words_calls,
    closed_words_conditions,
    closed_words_deeds,
    closed_words_granted,
    closed_words_halves,
    closed_words_idioms,
    closed_words_learners,
    closed_words_leave,
    closed_words_more,
    closed_words_plain,
    closed_words_reasons,
)
from dialogs.understanding.phrases import Hit, Phrases, Said, chosen, said
from dialogs.understanding.yes_no_undoing import meant, undone

_WORDS = (
    closed_words,
    closed_words_more,
    closed_words_deeds,
    closed_words_leave,
    closed_words_reasons,
    closed_words_beside,
    closed_words_conditions,
    closed_words_calls,
    closed_words_plain,
    closed_words_learners,
    closed_words_halves,
    closed_words_agreed,
    closed_words_granted,
    closed_words_idioms,
)
_GROUPS = {name: ways for each in _WORDS for name, ways in getattr(each, "GROUPS", {}).items()}
# Nothing is dropped here: "d'accord", "la la" and "du tout" are answers.
_KEPT: frozenset[str] = frozenset()
# Words of the person's language, by meaning.
More: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]


def heard(text: str, more: More = ()) -> tuple[Said, list[Hit]]:
    """The words of a message, and the phrases in it."""
    return _heard(text, more)


@lru_cache(maxsize=16)
def _heard(text: str, more: More) -> tuple[Said, list[Hit]]:
    message = said(text, _KEPT)
    return message, undone(message, [meant(message, hit) for hit in chosen(phrases(more).find(message))])


def frozen(more: Mapping[str, tuple[str, ...]] | None) -> More:
    return tuple(sorted(more.items())) if more else ()


@cache
def phrases(more: More) -> Phrases:
    """All tables as one."""
    meanings = dict.fromkeys(meaning for each in _WORDS for meaning in each.TABLES)
    tables = {meaning: "\n".join(each.TABLES.get(meaning, "") for each in _WORDS) for meaning in meanings}
    for meaning, words in more:
        tables[meaning] += "\n" + "\n".join(words)
    return Phrases(tables, _GROUPS, _KEPT)
