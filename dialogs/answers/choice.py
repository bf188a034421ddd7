"""One of several: its number, its words, or near enough.

"2", "2)", "la 2", "le deuxième", "le permis", "permi" all choose an option called "Passer le permis".
"""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from dialogs.answers.base import Context, Unclear, Understood
from dialogs.flow import Option
from dialogs.text import Text
from dialogs.understanding.normal import normalise

_NUMBER = re.compile(r"(?:la |le |l'|numero |n |choix |reponse |option )?(\d{1,2})(?: ?(?:e|er|eme|ere))?")
_ORDINALS = {
    word: number
    for number, words in enumerate(
        ("premier premiere", "deuxieme second seconde", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme",
         "huitieme", "neuvieme", "dixieme"),
        1,
    )
    for word in words.split()
}  # fmt: skip
ARABIC_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
# RapidFuzz scores are 0-100. Below GOOD it is another thing; within MARGIN of the second best it is a guess.
GOOD = 84
MARGIN = 8
# A shorter name ("ici", "oui") stands in too many sentences by chance.
SHORTEST_NAME = 4


def parse(text: str, context: Context) -> Understood | Unclear:
    """Outcome and value: the option's id."""
    found = find(text, context)
    if isinstance(found, Unclear):
        return found
    return Understood(found.id, found.id, found.label, (text.strip(),))


def find(text: str, context: Context) -> Option | Unclear:
    """The option meant, or why none is."""
    said = normalise(text.translate(ARABIC_DIGITS))
    if not said:
        return Unclear("no_match")
    number = _number(said)
    if number is not None:
        return context.options[number - 1] if 1 <= number <= len(context.options) else Unclear("no_match")
    if len(whole := named(said, context)) == 1:
        return next(option for option in context.options if option.id in whole)
    scores = sorted(((_score(said, option, context), n) for n, option in enumerate(context.options)), reverse=True)
    if not scores or scores[0][0] < GOOD:
        return Unclear("no_match")
    if len(scores) > 1 and scores[0][0] < 100 and scores[0][0] - scores[1][0] < MARGIN:
        return Unclear("ambiguous")
    return context.options[scores[0][1]]


def _number(said: str) -> int | None:
    if match := _NUMBER.fullmatch(said):
        return int(match[1])
    word = said.removeprefix("la ").removeprefix("le ").removesuffix(" choix")
    return _ORDINALS.get(word)


def names(option: Option, context: Context) -> list[str]:
    """All the words for an option, normalised: its label and its `also`, in French and the person's language."""
    found = []
    for language in dict.fromkeys(("fr", context.language)):
        found.append(normalise(context.words.say(language, Text(option.label))))
        if option.also:
            found += [normalise(word) for word in context.words.alternatives(language, option.also, "also")]
    return [name for name in dict.fromkeys(found) if name]


def named(said: str, context: Context) -> set[str]:
    """The options (ids) whose words stand whole in the message, the longest first: « après-midi » is no « midi »."""
    meant: dict[str, set[str]] = {}
    for option in context.options:
        for name in names(option, context):
            if len(name) >= SHORTEST_NAME:
                meant.setdefault(_apart(name), set()).add(option.id)
    left, found = f" {_apart(said)} ", set()
    for name in sorted(meant, key=lambda name: (-len(name), name)):
        if f" {name} " in left:
            found |= meant[name]
            left = left.replace(f" {name} ", " | ")
    return found


def _apart(said: str) -> str:
    """« l'aprem » holds « aprem »."""
    return said.replace("'", " ")


def _score(said: str, option: Option, context: Context) -> float:
    best = 0.0
    for name in names(option, context):
        if said == name:
            return 100
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", said):
            # The option's words stand whole in a longer answer.
            best = max(best, 96)
        elif len(said) >= 4:
            best = max(best, fuzz.ratio(said, name), _in_words(said, name))
    return best


def _in_words(said: str, name: str) -> float:
    """A word or two of a long label ("permis" for "passer le permis"): near, but less than its own words."""
    return min(94.0, fuzz.token_set_ratio(said, name)) if len(said) >= 5 else 0.0
