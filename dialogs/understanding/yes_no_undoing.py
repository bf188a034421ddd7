"""What undoes a yes: words that look like agreement and are none.

A verb of what somebody did ("on m'a vendu ça"), what somebody is going to do ("vous allez"), "laissez-moi tranquille".
"""

from __future__ import annotations

from dialogs.understanding.phrases import Hit, Said

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


def told(message: Said, hit: Hit) -> Hit:
    """A word of agreement that is a verb of what somebody did ("on m'a vendu", "j'ai entendu") or will do ("vous
    allez") agrees to nothing."""
    if hit.meaning != "yes" or hit.end - hit.start != 1:
        return hit
    word = message.words[hit.start]
    if word in _PARTICIPLES:
        before = message.words[max(0, hit.start - 3) : hit.start]
        if _AUXILIARIES & set(before) and "c" not in before:
            return Hit("unsure", hit.start, hit.end)
    elif not _NO_YES_AFTER.get(word, frozenset()).isdisjoint(message.words[max(0, hit.start - _NEAR) : hit.start]):
        return Hit("unsure", hit.start, hit.end)
    return hit
