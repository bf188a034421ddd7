"""Questions whose choices a reader knows better than their words do: what blocks, and what one does at the moment.

"g pas le permis et plus de thune" ticks two choices, "j'ai le permis" none; "jsuis plus au lycée" is not "au lycée". A
question is known by its choices, so that a flow may offer fewer of them: what it does not offer is not read from it.
"""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.flow import Option
from dialogs.understanding import barriers, situation
from dialogs.understanding.reading import Reading

# The reader's label → the flow's option.
BARRIERS = {
    "mobilite": "mobility",
    "sport_loisirs": "sport_culture",
    "psychologique": "wellbeing",
    "confiance_en_soi": "wellbeing",
    "harcelement": "wellbeing",
    "competences_cles": "key_skills",
    "langue": "key_skills",
    "logement": "housing",
    "argent": "money",
    "famille": "family",
    "garde_enfant": "family",
    "sante": "health",
    "addiction": "health",
    "handicap": "health",
    "papiers_administratif": "papers",
    "numerique": "digital",
    barriers.NONE: "none",
}
SITUATIONS = {
    "rien": "nothing",
    "scolarise": "school",
    "apprentissage_cherche": "apprenticeship",
    "emploi": "job",
    "formation": "training",
    "service_civique": "service",
    "garde_famille": "family",
    "malade": "other",
}
# A question is one of these two when it offers what the first names, and nothing but what the second does.
_BLOCKS, _BARRIERS = frozenset(("mobility", "money", "none")), frozenset(BARRIERS.values())
_DOES, _SITUATIONS = frozenset(("nothing", "apprenticeship", "job")), frozenset(SITUATIONS.values())


def blocks(text: str, options: Iterable[Option]) -> Reading[frozenset[str]] | None:
    """The options of the question on what blocks; None for another question or when nothing was said of it."""
    offered = {option.id for option in options}
    if not _BLOCKS <= offered <= _BARRIERS:
        return None
    read = barriers.read(text)
    found = frozenset(BARRIERS[label] for label in read.value or () if label in BARRIERS) & offered
    return Reading(found, read.sure, read.because) if found or read.because else None


def does(text: str, options: Iterable[Option]) -> Reading[str] | None:
    """The option of the question on what one does; None for another question or when it is unclear."""
    offered = {option.id for option in options}
    if not _DOES <= offered <= _SITUATIONS:
        return None
    read = situation.read(text)
    if read.value is None or SITUATIONS[read.value] not in offered:
        return None
    return Reading(SITUATIONS[read.value], read.sure, read.because)
