"""A town as typed and tidied: "Lille", "59000", "Lille 59000", "j'habite à Roubaix", "chui de lens".

No list of communes is shipped: no package we could find holds the communes with their postcodes in a wheel (those for
the INSEE code ask a service at run time). Whether a town exists is therefore for the adviser to see; what is told here
is a postcode from a name, and a name from an answer that is none.
"""

from __future__ import annotations

import re

from dialogs.understanding.name_words import NO_NAMES
from dialogs.understanding.normal import digits, fold
from dialogs.understanding.reading import LONGEST, Reading, because

LONGEST_TOWN = 60
_LEAD = re.compile(
    r"^(?:(?:salut|bonjour|slt|bjr|oui|euh|ben|bah|alors|moi|ma ville|ville)(?:[ ,:]+(?:c['’ ]?est|c)?\s*|$))*"
    r"(?:(?:je vis|j['’ ]?habite|jhabite|jabite|jvis|j['’]?vi|je suis|chui|chuis|jsuis|je viens|jviens|"
    r"on habite|on vit|"
    r"je loge|je reste|c['’]?est|i live|i['’]?m from|vivo|moro|я живу|أسكن|اسكن|ساكن|ساكنة|كنسكن)?"
    r"\s*(?:à côté de|a cote de|près de|pres de|pas loin de|vers chez|à|a|au|aux|en|dans|sur|vers|de|du|in|"
    r"near|em|в|في|ف)\s+|"
    r"(?:je vis|j['’ ]?habite|jhabite|jabite|jvis|on habite|i live)\s+)",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"(?<!\d)((?:0[1-9]|[1-8]\d|9[0-8])[ ]?\d{3})(?!\d)")
_EDGES = re.compile(r"[\s,;()./!]+$|^[\s,;()./]+")
_COUNTY = re.compile(r"\s+(?:dans le )?\d{2,3}$")
_SPACES = re.compile(r"\s+")
_TAIL = re.compile(r"(?:\s+(?:merci|stp|svp|mdr|lol|frr|et toi|et vous))+\W*$", re.IGNORECASE)
_NAME = re.compile(r"[^\W\d_]+(?:[ '’-]+[^\W\d_]+){0,7}")
_SAINT = re.compile(r"\b(?:st|ste)[ -](?=[^\W\d_]{2})", re.IGNORECASE)
# Inside a name: Villeneuve-d'Ascq, La Roche-sur-Yon.
_SMALL = re.compile(r"(?<=[ -])(?:(?:De|Du|La|Le|Les|Sur|Sous|En|Lès|Et|Aux)(?=[ -]|$)|[DL](?=['’]))")
_TOWNS = frozenset(word for word in NO_NAMES if word in (
    "paris lille marseille lyon toulouse bordeaux nantes strasbourg rennes roubaix tourcoing dunkerque calais lens "
    "denain valenciennes maubeuge douai arras amiens rouen nice montpellier grenoble dijon reims la les le"
).split())  # fmt: skip


def read(text: str) -> Reading[str]:
    """ "Lille (59000)", "Lille" or "59000"; `because` else holds the reason (`not_a_town`)."""
    said = digits(text[:LONGEST])
    postcode = _POSTCODE.search(said)
    code = postcode[1].replace(" ", "") if postcode else ""
    rest = _TAIL.sub("", _POSTCODE.sub(" ", said).strip())
    name = _EDGES.sub("", _LEAD.sub("", rest))
    name = _COUNTY.sub("", _SPACES.sub(" ", name)).strip()
    if name and (not _NAME.fullmatch(name) or not 2 <= len(name) <= LONGEST_TOWN or _no_town(name)):
        return Reading(None, because=("not_a_town",))
    if not name and not code:
        return Reading(None, because=("not_a_town",))
    tidy = name.title() if name.islower() or name.isupper() else name
    tidy = _SAINT.sub(lambda found: "Sainte-" if "e" in found[0].lower() else "Saint-", tidy)
    tidy = _SMALL.sub(lambda found: found[0].lower(), tidy)
    value = f"{tidy} ({code})" if tidy and code else tidy or code
    return Reading(value, 0.9 if code else 0.7, because(text, name, code))


def _no_town(name: str) -> bool:
    """Whether every word is an everyday one ("je sais pas", "pourquoi")."""
    return all(word in NO_NAMES and word not in _TOWNS for word in fold(name).split())
