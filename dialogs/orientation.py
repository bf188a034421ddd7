"""The orientation card: what the person likes, as points for six families of trades. A start for a talk, no test.

The questions and the families are this project's own words. The flow `orientation` saves option ids under the
facts that `INTERESTS` lists:

    likes          what one would rather do today: hands outdoors people create understand organise
    hands_or_head  hands head both
    moment         a good moment: cook sport children draw screens sell
    with_whom      alone team public
    where          inside outside both
    pace           moving calm changing
    week           a week's try-out: workshop nature care studio repair shop

A fact may hold one id (`choice`) or several (`choices`). An option that is not listed (`no_idea`…) gives no
points, nor does a question that was skipped: "aucune idée" is a full answer.
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.effects import Fact
from dialogs.text import Arg, Text

FAMILIES = ("hands", "outdoors", "people", "create", "understand", "organise")

LABELS: Mapping[str, Text] = {
    "hands": Text("Faire avec ses mains"),
    "outdoors": Text("Dehors, la nature, bouger"),
    "people": Text("S'occuper des autres"),
    "create": Text("Créer, s'exprimer"),
    "understand": Text("Comprendre, réparer, le numérique"),
    "organise": Text("Organiser, vendre, convaincre"),
}
TRADES: Mapping[str, Text] = {
    "hands": Text("le bâtiment, la cuisine, la mécanique"),
    "outdoors": Text("les espaces verts, les animaux, la livraison"),
    "people": Text("la petite enfance, l'aide à la personne, l'animation"),
    "create": Text("la mode, la coiffure, l'image et le son"),
    "understand": Text("l'informatique, l'électricité, la maintenance"),
    "organise": Text("la vente, l'accueil, la logistique"),
}
# Why a family comes up: said with what was answered.
BECAUSE: Mapping[str, Text] = {
    "hands": Text("tu aimes faire des choses concrètes"),
    "outdoors": Text("tu aimes bouger et être dehors"),
    "people": Text("tu aimes t'occuper des autres"),
    "create": Text("tu aimes créer"),
    "understand": Text("tu aimes comprendre comment ça marche"),
    "organise": Text("tu aimes organiser et parler aux gens"),
}

# fact → option id → families it speaks for. Each fact speaks for each family exactly once: nobody comes out
# "hands" merely because more options lead there. The first and the last question say most, and weigh double.
INTERESTS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "likes": {name: (name,) for name in FAMILIES},
    "hands_or_head": {"hands": ("hands", "outdoors"), "head": ("understand", "organise"), "both": ("create", "people")},
    "moment": {
        "cook": ("hands",),
        "sport": ("outdoors",),
        "children": ("people",),
        "draw": ("create",),
        "screens": ("understand",),
        "sell": ("organise",),
    },
    "with_whom": {"alone": ("understand", "create"), "team": ("hands", "outdoors"), "public": ("people", "organise")},
    "where": {"inside": ("understand", "organise"), "outside": ("outdoors", "hands"), "both": ("people", "create")},
    "pace": {"moving": ("outdoors", "hands"), "calm": ("create", "understand"), "changing": ("organise", "people")},
    "week": {
        "workshop": ("hands",),
        "nature": ("outdoors",),
        "care": ("people",),
        "studio": ("create",),
        "repair": ("understand",),
        "shop": ("organise",),
    },
}
DOUBLE = frozenset({"likes", "week"})


def points(facts: Mapping[str, Fact]) -> dict[str, int]:
    """Points a family, in the order of `FAMILIES`. All zero where nothing was answered."""
    found = dict.fromkeys(FAMILIES, 0)
    for fact, options in INTERESTS.items():
        value = facts.get(fact)
        chosen = value if isinstance(value, list | tuple) else (value,)
        for option in chosen:
            for family in options.get(str(option), ()):
                found[family] += 2 if fact in DOUBLE else 1
    return found


def best(facts: Mapping[str, Fact]) -> tuple[str, ...]:
    """The three families that come up most, at most; none where nothing was answered."""
    scored = points(facts)
    ranked = sorted((f for f in FAMILIES if scored[f]), key=lambda family: -scored[family])
    return tuple(ranked[:3])


def families(facts: Mapping[str, Fact]) -> Arg:
    """`{families}` of the result card: three families in words, each with trades and the why."""
    lines = [
        Text(
            "• {label} : {trades}, parce que {because}",
            {"label": LABELS[family], "trades": TRADES[family], "because": BECAUSE[family]},
        )
        for family in best(facts)
    ]
    if not lines:
        return Text("Pour l'instant, rien ne ressort, et c'est très bien : on en parle ensemble.")
    return Text("\n".join(f"{{l{n}}}" for n in range(len(lines))), {f"l{n}": line for n, line in enumerate(lines)})
