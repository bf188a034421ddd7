"""A first name: "Lina", "moi c'est Lina", "je m'appelle Jean-Noël", "اسمي لينا"."""

from __future__ import annotations

import re

from dialogs.answers.base import Context, Unclear, Understood
from dialogs.understanding.normal import fold

_INTRODUCED = re.compile(
    r"^(?:(?:salut|bonjour|slt|bjr|hello|hi|coucou|yo|wesh|oui|alors|ben|bah|euh)[ ,!.]+)*"
    r"(?:(?:moi )?(?:c['’ ]?est|cé|c)|(?:moi )?je m['’ ]?appelle?s?|jm['’ ]?app?el+e?|"
    r"mon (?:prénom|prenom|nom)(?: c['’ ]?est| est)?|"
    r"on m['’]appelle|appelle[- ]moi|appelez[- ]moi|moi|je suis|chui|jsuis|"
    r"my name is|i am|i['’]?m|it['’]?s|call me|اسمي|أنا|انا)"
    r"[ :,]+",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s*(?:et (?:toi|vous)|enchanté?e?|ptdr|mdr|lol|stp)?\s*[.!,)?…]*$", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+){0,3}")
# Ordinary words that are no names, folded; the whole answer must be one.
_NO_NAMES = frozenset(
    [
        "oui",
        "non",
        "ouais",
        "ok",
        "merci",
        "bonjour",
        "salut",
        "slt",
        "hello",
        "coucou",
        "quoi",
        "pourquoi",
        "comment",
        "qui",
        "rien",
        "personne",
        "jsp",
        "je",
        "tu",
        "moi",
        "pas",
        "bof",
        "stop",
        "aide",
        "help",
        "passer",
        "wesh",
        "frere",
        "mdr",
        "lol",
        "ptdr",
        "jamais",
        "yes",
        "no",
        "nope",
        "peut",
        "etre",
        "d'accord",
        "anonyme",
        "secret",
    ]
)
LONGEST = 40


def parse(text: str, context: Context) -> Understood | Unclear:
    """Value: the first name, tidied ("LINA" → "Lina")."""
    name = _TAIL.sub("", _INTRODUCED.sub("", text.strip())).strip()
    folded = fold(name)
    if not _NAME.fullmatch(name) or len(name) > LONGEST or folded in _NO_NAMES or len(name.split()) > 3:
        return Unclear("not_a_name")
    if any(word in _NO_NAMES and word not in {"moi"} for word in folded.split()):
        return Unclear("not_a_name")
    tidy = name.title() if name.isupper() or name.islower() else name
    return Understood(tidy, "answered", tidy, (text.strip(),))
