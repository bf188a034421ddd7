"""A town, as typed and tidied: "Lille", "59000", "Lille 59000", "j'habite à Roubaix"."""

from __future__ import annotations

import re

from dialogs.answers.base import Context, Unclear, Understood

_LEAD = re.compile(
    r"^(?:je vis|j['’ ]?habite|jhabite|je suis|chui|jsuis|on habite|i live|أسكن|اسكن)?"
    r"\s*(?:à|a|au|aux|en|dans|sur|vers|in|في)\s+|"
    r"^(?:je vis|j['’ ]?habite|jhabite)\s+",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\b((?:0[1-9]|[1-8]\d|9[0-8])\d{3})\b")
_NAME = re.compile(r"[^\W\d_]+(?:[ '’-]+[^\W\d_]+){0,7}")
# Inside a name: Villeneuve-d'Ascq, La Roche-sur-Yon.
_SMALL = re.compile(r"(?<=[ -])(?:(?:De|Du|La|Le|Les|Sur|Sous|En|Lès|Et|Aux)(?=[ -]|$)|[DL](?=['’]))")
LONGEST = 60


def parse(text: str, context: Context) -> Understood | Unclear:
    """Value: "Lille (59000)", "Lille" or "59000"."""
    postcode = _POSTCODE.search(text)
    rest = _POSTCODE.sub(" ", text)
    name = re.sub(r"[\s,;()./]+$|^[\s,;()./]+", "", _LEAD.sub("", rest.strip()))
    name = re.sub(r"\s+\d{2}$", "", re.sub(r"\s+", " ", name)).strip()
    if name and (not _NAME.fullmatch(name) or len(name) > LONGEST or len(name) < 2):
        return Unclear("not_a_town")
    if not name and not postcode:
        return Unclear("not_a_town")
    tidy = name.title() if name.islower() or name.isupper() else name
    tidy = _SMALL.sub(lambda found: found[0].lower(), tidy)
    value = " ".join(filter(None, (tidy, f"({postcode[1]})" if postcode and tidy else postcode and postcode[1])))
    return Understood(value, "answered", value, (text.strip(),))
