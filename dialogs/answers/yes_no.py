"""Yes or no. Stricter than a chat: only a plain, unmixed yes is a yes, for it may be a consent.

"oui" and "ouais tkt" are yes; "oui bah non", "ouais bof", "oui mais", "pk ?" are not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dialogs.answers.base import Context, Unclear, Understood
from dialogs.text import Text
from dialogs.understanding.normal import fold, normalise

# Whole answers, or the words an answer may be made of. Translated as a whole, alternatives separated by |.
YES = Text(
    "oui|ouais|ouep|yes|yep|ok|okay|d'accord|ca marche|ca roule|vas y|vasy|allez y|allez|c'est bon|c'est ok|"
    "je veux bien|je suis d'accord|bien sur|carrement|grave|volontiers|si tu veux|pas de probleme|pas de souci|"
    "avec plaisir|j'accepte|1",
    context="yes words",
)
NO = Text(
    "non|nope|no|pas envie|je veux pas|je refuse|jamais|pas d'accord|non merci|je prefere pas|hors de question|"
    "laisse tomber|c'est mort|negatif|pas question|2",
    context="no words",
)
# May stand beside a yes without changing it.
POLITE = Text(
    "merci|stp|svp|salut|bonjour|wesh|yo|slt|bjr|coucou|hey|hello|frere|frr|bro|t'inquiete|"
    "s'il te plait|s'il vous plait|bien|tout a fait|mdr|lol|super|cool",
    context="polite words",
)
_ASKS = re.compile("[?؟？]")
_THUMBS = {"👍": "yes", "✅": "yes", "👌": "yes", "👎": "no", "❌": "no", "🙅": "no"}


def parse(text: str, context: Context) -> Understood | Unclear:
    """Outcome `yes` or `no`; value a bool."""
    signs = {meaning for sign, meaning in _THUMBS.items() if sign in text}
    said = normalise(text)
    if not said:
        return _answer(signs.pop(), text) if len(signs) == 1 else Unclear("no_match")
    words = dict.fromkeys(_words(context, YES), "yes") | dict.fromkeys(_words(context, NO), "no")
    meanings, rest = _take(said, words)
    if meanings == {"no"}:
        return _answer("no", text)
    if meanings == {"yes"}:
        return _plain(rest, context, text, signs)
    return Unclear("ambiguous" if meanings else "no_match")


def _plain(rest: str, context: Context, text: str, signs: set[str]) -> Understood | Unclear:
    """A yes with `rest` around it: still a yes only if nothing but politeness is left."""
    _, left = _take(rest, dict.fromkeys(_words(context, POLITE), "polite"))
    if left or _ASKS.search(text) or "no" in signs:
        return Unclear("ambiguous")
    return _answer("yes", text)


def _answer(outcome: str, text: str) -> Understood:
    return Understood(outcome == "yes", outcome, "Oui" if outcome == "yes" else "Non", (text.strip(),))


def _words(context: Context, message: Text) -> set[str]:
    """The alternatives in French and in the person's language, normalised."""
    found = {
        normalise(word)
        for language in ("fr", context.language)
        for word in context.words.alternatives(language, message.msgid, message.context)
    }
    return (found | {fold(word) for word in found}) - {""}


def _take(said: str, words: Mapping[str, str]) -> tuple[set[str], str]:
    """Take the words out of what was said, the longest first ("pas d'accord" before "d'accord").

    Returns the meanings that were there, and what is left.
    """
    left = f" {said} "
    found = set()
    for word in sorted(words, key=lambda word: (-len(word), word)):
        if (spaced := f" {word} ") in left:
            found.add(words[word])
            while spaced in left:
                left = left.replace(spaced, " ")
    return found, left.strip()
