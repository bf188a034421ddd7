"""What undoes a yes: words that look like agreement and are none, whatever else stands there.

- a verb of what somebody did ("on m'a vendu ça"), of what somebody is going to do ("vous allez");
- one that only marvels ("ah ouais quand même") or is somebody else's ("mon père accepte");
- a wish for something else ("je veux juste un taf": `yes_no_wishes`);
- one that is held back ("c'est bon je suis en alternance": `yes_no_held_back`);
- one that is turned by what stands beside it ("tout sauf d'accord": `yes_no_turned`);
- a fact in answer to another question ("oui mon CV est fait", "oui j'ai un conseiller");
- one whose wishes leave nothing of it ("oui sauf le matin, l'aprem et le soir"), or that waits for whether it can be
  done ("ok si possible").

All but the first and the fourth become what is neither yes nor no: no hunch makes one of the two of it. What somebody
must not know and when it will be are read here, too: beside a yes they are wishes.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.understanding.closed_words_whole import HALVES, LAUGHS
from dialogs.understanding.phrases import Hit, Said, uncovered
from dialogs.understanding.yes_no_facts import OTHERS, tells
from dialogs.understanding.yes_no_held_back import held_back
from dialogs.understanding.yes_no_left import leaves_nothing
from dialogs.understanding.yes_no_turned import turned
from dialogs.understanding.yes_no_wishes import wants_else

# Somebody speaks of oneself with these.
_ONESELF = frozenset("je j moi me m nous on mwa".split())
# What somebody is or does that agrees; "oui" itself is mostly one's own beside them ("oui ma mère est là").
_AGREEING = frozenset(
    "accepte acceptent chaud chaude chauds partant partante partants valide motive motivee approuve confirme interesse "
    "interessee signe adopte preneur preneuse favorable".split()
)

_AGREED = frozenset(("d", "ok", "pour", "oui"))
_ARE = frozenset("est sont serait seraient etait etaient".split())
_PARTICIPLES = frozenset(
    "entendu accepte acceptee adopte adoptee valide validee vendu vendue vendus note confirme accorde approuve signe "
    "oblige".split()
)
_AUXILIARIES = frozenset("ai as a ma mont ont avons avez avait avais est etait ete sont suis etais".split())
# What looks like agreement and is none after these: "vous allez le faire", "il fait chaud", "me laisser tranquille".
_NO_YES_AFTER = {
    "allez": frozenset("vous nous n".split()),
    "aller": frozenset("vous va vais vas d".split()),
    "chaud": frozenset("fait faisait ai a as trop il".split()),
    "chaude": frozenset("fait eau trop".split()),
    "tranquille": frozenset("laissez laisse laisser laisses laissiez lachez etre rester reste restez".split()),
}
_NEAR = 2  # words before

# Who marvels says one of these, then words of agreement and no more: "ah ouais d'accord", "wow ok".
_MARVELS = frozenset("ah ha wow waouh ouah woah oula oulah tiens".split())
_MARVELLED = _MARVELS | frozenset(
    "oh eh la ouais oui ok d accord quand meme carrement grave bon en effet bah ben bien be donc alors je vois ca "
    "marche chaud genial super cool putain punaise puree mdr lol serieux vraiment".split()
)
# "Ah bah oui", "ah ben carrément", "ah oui oui" are hearty.
_HEARTY = frozenset(
    (*(f"{so} {yes}" for so in ("bah", "ben", "be") for yes in ("oui", "ouais", "carrement", "grave")), "oui oui")
) | {"bien oui", "bien sur"}

# What is wished only for the case that it can be done.
_SOFT = frozenset(
    (
        "si possible", "si c est possible", "si ca se peut", "si c est faisable", "de preference", "si besoin",
        "au besoin", "si necessaire", "si c est necessaire", "en cas de besoin", "le cas echeant", "si j en ai besoin",
        "si vous avez le temps", "si tu as le temps", "si t as le temps", "si c est utile", "si utile",
    )
)  # fmt: skip
_ONLY = frozenset(("seulement", "uniquement"))
_EMPTY = frozenset(("yes", "polite", "small", "greeting", "other", "but"))

# "Oui, il appelle quand ?" asks about what is agreed; "ok, c'est quand ?" asks first.
_MAY_ASK_WHEN = frozenset("oui ouais yes volontiers".split())
_WHEN = frozenset("quand quel quelle combien".split())


def meant(message: Said, hit: Hit) -> Hit:
    """A word of agreement that is a verb of what somebody did ("on m'a vendu", "j'ai entendu") or will do ("vous
    allez") agrees to nothing."""
    if hit.meaning != "yes" or hit.end - hit.start != 1:
        return hit
    word = message.words[hit.start]
    if word == "partent":  # they leave; it sounds like "partant"
        return Hit("unsure", hit.start, hit.end)
    if word in _PARTICIPLES:
        before = message.words[max(0, hit.start - 3) : hit.start]
        if _AUXILIARIES & set(before) and "c" not in before:
            return Hit("unsure", hit.start, hit.end)
    elif not _NO_YES_AFTER.get(word, frozenset()).isdisjoint(message.words[max(0, hit.start - _NEAR) : hit.start]):
        return Hit("unsure", hit.start, hit.end)
    return hit


def undone(message: Said, hits: list[Hit]) -> list[Hit]:
    """The phrases of a message, those that undo its yes as neither."""
    words = tuple(word for word in message.words if word not in LAUGHS)
    if " ".join(words) in HALVES or words[-2:] == ("mais", "bon"):
        return [Hit("neither", 0, len(message))]
    agreed = [hit for hit in hits if hit.meaning == "yes"]
    if any(hit.meaning in ("kept_from", "asks_when") for hit in hits):
        hits = _beside_a_yes(message, hits, bool(agreed))
    if not agreed:
        return hits
    if back := held_back(message, agreed):
        hits = _with(hits, back, "unsure")
        agreed = [hit for hit in agreed if hit not in back]
    if not agreed:
        return hits
    if _only_marvels(message.words) or leaves_nothing(message.words):
        return _with(hits, agreed)
    else_said = {hit.meaning for hit in hits if message.text(hit) not in _SOFT | _ONLY}
    if else_said <= _EMPTY and not uncovered(message, hits):
        hits = _with(hits, [hit for hit in hits if message.text(hit) in _SOFT])
    refused, neither = turned(message, hits, agreed)
    hits = _with(hits, refused, "no")
    hits = _with(hits, [*neither, *(hit for hit in agreed if _of_another(message, hit))])
    if all(hit.meaning != "no" for hit in hits):
        hits = _with(hits, wants_else(message, agreed))
    return _with(hits, [agreed[-1]]) if tells(message, hits, agreed) else hits


def _beside_a_yes(message: Said, hits: Sequence[Hit], agreed: bool) -> list[Hit]:
    """Who must not know, and when it will be: wishes beside a yes, else a refusal and a question."""
    after_yes = not _MAY_ASK_WHEN.isdisjoint(message.words[:1]) and asks_when(message, hits)
    means = {"kept_from": "practical" if agreed else "no", "asks_when": "practical" if after_yes else "asks"}
    return [Hit(means.get(hit.meaning, hit.meaning), hit.start, hit.end) for hit in hits]


def asks_when(message: Said, hits: Sequence[Hit]) -> bool:
    """Whether it ends in nothing but when it will be: "oui, il appelle quand ?"."""
    last = hits[-1] if hits else Hit("", 0, 0)
    return last.end == len(message) and not _WHEN.isdisjoint(message.words[last.start :])


def _with(hits: list[Hit], some: Sequence[Hit], meaning: str = "neither") -> list[Hit]:
    """The phrases, some of them with another meaning."""
    if not some:
        return hits
    return [Hit(meaning, hit.start, hit.end) if hit in some else hit for hit in hits]


def _only_marvels(words: Sequence[str]) -> bool:
    """Whether it is "ah ouais quand même" and no more."""
    if not _MARVELLED.issuperset(words):
        return False
    said = " ".join(words)
    if any(hearty in said for hearty in _HEARTY):
        return False
    if words[0] in ("oh", "eh"):  # "oh oui", "eh oui" are hearty, too
        return "accord" in words or "ok" in words or "meme" in words
    return not _MARVELS.isdisjoint(words) or said == "ouais quand meme"


def _of_another(message: Said, hit: Hit) -> bool:
    """Whether a word of agreement says what somebody else does: "mon éduc est chaud", "mon père accepte"."""
    words = message.words
    agrees = words[hit.start] in _AGREEING or (words[hit.start] in _AGREED and words[hit.start - 1] in _ARE)
    if not agrees and words[hit.start : hit.end] != ("oui",):
        return False
    near = words[max(0, hit.start - 4) : hit.start]
    if words[hit.start] == "oui":
        return near[-2:] == ("c", "est") and len(near) > 2 and near[-3] in OTHERS
    return not OTHERS.isdisjoint(near) and _ONESELF.isdisjoint(words)
