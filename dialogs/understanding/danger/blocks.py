"""Building blocks of the patterns: who, wanting to, dying, hitting, abusing."""

from __future__ import annotations

import re

from dialogs.understanding.danger import deeds, despair, light, people
from dialogs.understanding.danger.time import PAST

_BLOCK = re.compile(r"\{([A-Z]+)\}")


def alternatives(table: str) -> list[str]:
    """The patterns of a table: one a line, a line that is indented continues the one before, # begins a comment."""
    found: list[str] = []
    for line in table.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("    "):
            found[-1] += line[4:]
        else:
            found.append(line)
    return found


def filled(pattern: str) -> str:
    """A pattern with its `{BLOCKS}` filled in. Raises `KeyError` for a block that does not exist."""
    while _BLOCK.search(pattern):
        pattern = _BLOCK.sub(lambda name: _BLOCKS[name[1]], pattern)
    return pattern


def patterns(table: str) -> list[str]:
    """The patterns of a table, blocks filled in."""
    return [filled(pattern) for pattern in alternatives(table)]


def any_of(table: str) -> str:
    """One pattern that matches any line of a table, blocks filled in."""
    return f"(?:{'|'.join(patterns(table))})"


_BLOCKS: dict[str, str] = {}
_BLOCKS["KIN"] = any_of(people.KIN)
_BLOCKS["ONE"] = any_of(people.ONE)
# "je vais (vraiment pas) …": the words between may be a negation, which does not cancel a wish to die.
_BLOCKS["WANT"] = any_of(despair.WANT) + r"(?: \w{1,8}){0,2}?"
# What is told as over goes on if this follows.
_BLOCKS["OVER"] = (
    r"(?!(?: \w+){0,9} (?:encore(?! (?:peur|mal|honte|des cauchemars|les marques))|toujours(?! (?:peur|mal|honte))"
    r"|recommence\w*|menace\w*|revien\w*|ce soir|cette nuit|ce matin|demain|continue\w*|aujourd hui|hier|cherche\w*"
    r"|tous les (?:jours|soirs)|chaque (?:nuit|soir)|ca va recommencer|il veut|ils veulent)\b)"
)
_BLOCKS["DIE"] = any_of(despair.DIE)
_BLOCKS["MY"] = r"(?:mon|ma|mes|son|sa|ses|notre|nos|leur|leurs|un|une|le|la|les)"
_BLOCKS["ENDSELF"] = any_of(despair.ENDSELF)
_BLOCKS["HEIGHT"] = any_of(despair.HEIGHT)
_BLOCKS["PILLS"] = any_of(despair.PILLS)
_BLOCKS["PERSON"] = any_of(people.PERSON)
_BLOCKS["BOSS"] = any_of(people.BOSS)
_BLOCKS["BLOWS"] = any_of(deeds.BLOWS)
_BLOCKS["KILL"] = any_of(deeds.KILL)
_BLOCKS["WEAPON"] = any_of(deeds.WEAPON)
_BLOCKS["THREATEN"] = any_of(deeds.THREATEN)
_BLOCKS["FORCE"] = any_of(deeds.FORCE)
_BLOCKS["SEX"] = any_of(deeds.SEX)
_BLOCKS["MARRY"] = r"(?:mari(?:er|ee?|ent|age)|epouser)"
_BLOCKS["OUTSIDE"] = any_of(deeds.OUTSIDE)
_BLOCKS["HOME"] = any_of(deeds.HOME)
_BLOCKS["EVICT"] = any_of(deeds.EVICT)
_BLOCKS["LOWADJ"] = any_of(despair.LOWADJ)
_BLOCKS["LIFE"] = r"(?:ma|la|cette|sa|mon|l) (?:vie|existence|avenir|quotidien)"
# Not "nul en maths", "seul à la maison la journée", "vidé après le sport".
_BLOCKS["NOTFINE"] = (
    r"(?! (?:mais ca va|un peu|sur|apres|en (?:maths?|cours|francais|anglais|dessin|sport|orthographe)"
    r"|a (?:l ecrit|l ecole|l oral|la maison|table|paris|bord)|aux?|apres"
    r"|dans (?:un|le|mon|ce|la ville|le bus|l appart\w*)|pour (?:le|les|l|faire|reviser|parler|ecrire|ca"
    r"|cuisiner)|avec (?:ma|mon|mes)|maitre|chez moi (?:ce|cet|jusqu)"
    r"|je trouve|trouve|avec les papiers|mdr|lol|que (?:le|la|ma|mon|tu|l)\b|pour toi|de (?:rater|louper"
    r"|pas (?:pouvoir|venir))))"
)
_BLOCKS["SOON"] = (
    r"(?:ce soir|cette nuit|tout a l heure|maintenant|demain|hier|ce matin|bientot|sans (?:le |rien )?dire"
    r"|en cachette|en douce|en stop)"
)
_BLOCKS["PAST"] = any_of(PAST)
_BLOCKS["HIT"] = any_of(deeds.HIT) + r"\b"
_BLOCKS["ABUSE"] = any_of(deeds.ABUSE) + r"(?!\w)"
# What may stand between "me" and the verb.
_BLOCKS["DOES"] = r"(?:(?:a|ont|fait|font|vient de|viennent de|va|vont|veut|veulent|menacent? de|essa[iy]ent? de) |re)"
_BLOCKS["LONG"] = r"(?:depuis|tous les|toute la|toujours|tout le temps|sans arret|des fois|souvent|chaque)"
# What makes a grave word harmless beside it (`sayings`).
_BLOCKS["SPORT"] = any_of(light.SPORT)
_BLOCKS["WOUND"] = any_of(light.WOUND)
_BLOCKS["TRIFLE"] = any_of(light.TRIFLE)
_BLOCKS["LAUGH"] = r"(?:mdr+|ptdr+|lol|xptdr|haha\w*|jaja\w*|xd|je rigole|pour rire)"
_BLOCKS["BEAST"] = any_of(light.BEAST)
_BLOCKS["TRADE"] = (
    r"(?:boulang|patissi|coiffeu|cuisini|mecan|plombi|electric|infirmi|vendeu|pompier|macon|menuisi|soudeu|chauffeu)\w*"
)
_BLOCKS["PLANT"] = r"(?:plantes?|cactus|orchidees?|tomates?|basilic|fleurs?|bonsai|rosiers?)"
_BLOCKS["DEVICE"] = any_of(light.DEVICE)
# An idiom that runs on stops where the person or somebody else begins a sentence of their own.
_BLOCKS["SELF"] = r"(?:je|j|me|m|moi|mon|ma|mes|il|elle|ils|elles)\b"
# Who may have done it all the same, and what says that it was not so.
_BLOCKS["FOE"] = (
    r"(?:pere|mere|beau|belle|daron\w*|copain|mec|ex|mari|conjoint|oncle|tonton|frere|parents|il|elle|ils|tape|frappe|pas)"
)
# What no jest about a broken vase holds.
_BLOCKS["GRAVE"] = (
    r"(?:couteau\w*|armes?|fusil|flingue|sang|peur|police|flics|secours|aide[rz]?|vite|cach\w+|enferm\w+|enfui\w*|fugu\w*"
    r"|mourir|suicid\w*|viol\w*|frapp\w*|ivre|bourre|alcool)"
)
