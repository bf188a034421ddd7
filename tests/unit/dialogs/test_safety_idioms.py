"""No idiom takes away danger that stands beside it, whichever idiom and whichever side."""

from __future__ import annotations

import re._parser as parser  # type: ignore[import-not-found]
from functools import cache
from random import Random
from typing import Any

import pytest

from dialogs.safety import by_rules, read
from dialogs.understanding import danger
from dialogs.understanding.danger.blocks import patterns

_EXAMPLES = 2  # of each idiom
_WORDS = ("truc", "machin", "chose")
_DANGERS = [
    "je veux mourir", "je vais me tuer", "mon pere me frappe encore", "je suis a la rue et je dors dehors ce soir",
    "ma soeur va se suicider", "mes parents m ont mis dehors cette nuit", "j ai avale trente dolipranes",
]  # fmt: skip


@pytest.mark.parametrize("said", _DANGERS)
def test_no_idiom_swallows_danger_before_or_after_it(said: str) -> None:
    assert _is_danger(said)
    composed = [
        text
        for idiom in _idioms()
        for text in (f"{idiom} {said}", f"{idiom} et {said}", f"{said} et {idiom}", f"{said} parce que {idiom}")
    ]
    assert len(composed) > 3_000
    assert [text for text in composed if not _is_danger(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "au judo ça va mais mon père me frappe", "la honte devant tout le monde, jveux mourir",
        "jai vu la lumiere jveux mourir", "mon pere me frappe apres lentrainement de foot",
        "jsuis mort de fatigue et mon mec me tape", "jai pris mes cachets tous dun coup",
        "jai pris 40 doliprane pour en finir", "plutot mourir que daller la bas il me viole",
        "ce jeu me tue mdr, nan serieux ma soeur va se tuer", "jvais me tuer en silence",
        "mon beau pere va me tuer avec son couteau jai oublié le pain",
        "jai pas envie de mourir juste que la douleur sarrete", "les voix elles me disent de me tuer",
        "jai porté plainte pour viol et il me menace encore", "jsuis plus a la rue jdors dans une cave",
        "je menferme il veut me taper", "il ma planté devant le lycée avec un couteau",
        "en vrai ya pas de violence ici, je vais me pendre", "jsuis sur le quai et jai envie de sauter",
        "aucune pensée noire jveux juste mourir", "la prof veut notre mort et mon père me frappe",
        "jpars de chez moi cette nuit jai pas de bail", "jai été violée petite et il recommence",
        "il moblige a me presenter nue", "jai failli me noyer expres", "mes parents mont mariée au bled",
        "jattends dehors mon pere me frappe", "le bus cest lenfer jveux mourir", "jme gare et jvais me pendre",
        "sous le pont y a le skatepark et je dors dehors cette nuit", "fumer tue et moi jvais me tuer",
        "jai acheté des boites de cachets", "mon pere ma cassé le genou ca saigne",
        "jai mangé avec eux jveux mourir", "jveux mourir idiote que je suis",
        "jveux pas mourir mais jveux plus souffrir, jvais me pendre", "jme pends au balcon ce soir",
        "jdors a la rue des lilas ce soir", "jai jamais fugué mais cette nuit jle fais",
        "ma mere elle me tue si je parle", "jai fini toute la boite de doliprane", "il ma frappé fort avec sa ceinture",
        "jvais faire le grand saut ce soir", "jsuis a la rue des que la nuit tombe",
        "le pont est fermé mais jvais sauter du toit",
    ],
)  # fmt: skip
def test_danger_beside_a_way_of_speaking_is_read(text: str) -> None:
    found = read(text)
    assert found is not None
    assert found.level == "danger_immediate"


@pytest.mark.parametrize(
    "text",
    [
        "la honte jveux mourir", "mon père me bat aux échecs", "jdors dehors quand il fait chaud sur la terrasse",
        "jveux mourir de rire", "mon frere me tape pour rire", "jvais me tuer en trottinette un jour mdr",
        "mon père me tape dans le dos quand jgagne", "jai pris un doliprane pour la tete",
        "jsuis tombé des nues", "jveux sauter la question", "cest quoi le grand saut vers lalternance",
        "jai pas envie de mourir idiot", "jfais mes adieux a mes tresses", "jsuis a la rue des lilas",
        "sa question ma frappée", "jsuis frappé par votre patience", "jai les larmes aux yeux tellement jai ri",
        "jen peux plus des notifs", "jai mangé toute une boite de chocolats", "jamais dormi dehors",
        "mon frere me torture avec son violon", "ma mere me tue si jai encore une heure de colle",
    ],
)  # fmt: skip
def test_a_way_of_speaking_alone_is_none(text: str) -> None:
    assert read(text) is None


def _is_danger(text: str) -> bool:
    found = by_rules(text)
    return found is not None and found.level == "danger_immediate"


@cache
def _idioms() -> tuple[str, ...]:
    """Some sentences that each pattern of idioms matches, made from what it is written of."""
    random = Random(3)
    made: dict[str, None] = {}
    for pattern in patterns(danger.IDIOMS):
        tree = parser.parse(pattern)
        made |= {" ".join(_one(tree, random).split()): None for _ in range(_EXAMPLES)}
    return tuple(made)


def _one(tree: Any, random: Random) -> str:
    """One text that a pattern matches, if what it looks for ahead and behind allows."""
    return "".join(_piece(str(kind), what, random) for kind, what in tree)


def _piece(kind: str, what: Any, random: Random) -> str:
    if kind == "LITERAL":
        return chr(what)
    if kind == "IN":  # a letter of a word, or a figure
        name, of = what[0]
        return chr(of) if str(name) == "LITERAL" else str(chr(of[0]) if str(name) == "RANGE" else random.randint(1, 9))
    if kind == "BRANCH":
        return _one(random.choice(what[1]), random)
    if kind == "SUBPATTERN":
        return _one(what[3], random)
    if kind in ("MAX_REPEAT", "MIN_REPEAT"):
        least, most, of = what
        if "CATEGORY_WORD" in str(of[0]):
            return random.choice(_WORDS) if least else ""
        return "".join(_one(of, random) for _ in range(random.choice((least, min(most, least + 1)))))
    return ""
