"""What different people write to the same questions: names, dates and towns their own, closed answers as all do."""

from __future__ import annotations

import random
from collections.abc import Callable

_YES = "oui|Oui|ouais|ok|OK|d'accord|oui d'accord|Oui !|ouiii|oui bien sur|oui vas y|Dacc|yes|oui merci|oui 👍"
_NAMES = (
    "Lina Kenza Yanis Léo Inès Mehdi Chloé Aminata Théo Sarah Ryan Jade Nolan Fatou Enzo Manon Ilyes Camille Noa Louane"
)
_NAMED = "{}|{}|{}|moi c'est {}|je m'appelle {}|jmappelle {}|moi c {}|{} !|cest {}|mon prénom c'est {}|Salut moi c {}"
_TOWNS = "Lille Roubaix Tourcoing Wattrelos Armentières Seclin Loos Hem Croix Lambersart Wasquehal Halluin Ronchin"
_LIVES = "{}|{}|{}|j'habite à {}|jabite a {}|{} centre|à {}|je vis a {}|sur {}|vers {}"
_NOTHING = "rien|Rien|rien pour l'instant|je fais rien|rien du tout|jfais rien|Rien en ce moment|la rien"
_HERE = "par message|Par message|par msg|message|ici|par message ici|Par message ici stp|messages|1"
_WHEN = "le matin|Le matin|matin|le matin svp|plutôt le matin|1|le matin et l'après-midi|l'après-midi|le soir"
_OUTSIDE = "dehors|être dehors|Bouger|bouger, être dehors|bougé|etre dehors|Dehors !|bouger"
_HANDS = "mes mains|Fabriquer|fabriquer|avec mes mains|mes main|fabriquer des trucs|les mains"
_SKIP = "passer|passe|je passe|Passer|skip|suivant"
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_DATES: tuple[Callable[[int, int, int], str], ...] = (
    lambda day, month, year: f"{day:02d}/{month:02d}/{year}",
    lambda day, month, year: f"{day}/{month}/{year}",
    lambda day, month, year: f"{day} {_MONTHS.split('|')[month - 1]} {year}",
    lambda day, month, year: f"le {day}.{month:02d}.{year}",
    lambda day, month, year: f"né le {day:02d}-{month:02d}-{year}",
    lambda day, month, year: f"{day:02d} {month:02d} {year}",
)
_SLIPS = 0.3  # names and towns with one letter of their own: nobody wrote them before


def person(dice: random.Random) -> tuple[str, ...]:
    """What one person answers to the first eleven questions, in their own spelling."""

    def one_of(texts: str) -> str:
        return dice.choice(texts.split("|"))

    def named(names: str) -> str:
        name = dice.choice(names.split())
        if dice.random() < _SLIPS:
            at = dice.randrange(1, len(name))
            name = name[:at] + dice.choice("aeioubcdlmnrst") + dice.choice("aeiou") + name[at:]
        return dice.choice((name, name, name.lower(), name.upper()))

    return (
        one_of(_YES),
        one_of(_NAMED).format(named(_NAMES)),
        dice.choice(_DATES)(dice.randint(1, 28), dice.randint(1, 12), dice.choice((2008, 2009))),
        one_of(_LIVES).format(named(_TOWNS)),
        one_of(_NOTHING),
        one_of(_HERE),
        one_of(_WHEN),
        one_of(_YES),
        one_of(_OUTSIDE),
        one_of(_HANDS),
        one_of(_SKIP),
    )
