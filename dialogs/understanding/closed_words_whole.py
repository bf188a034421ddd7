"""Closed answers that are one only as the whole of a message, and half answers that are one only so.

"Si" and "1" say yes by themselves and something else in a sentence; "oui mais", "ok bien reçu", "lui oui" say nothing
yet, or not of oneself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

# An answer only as the whole of a message: "si" is a condition anywhere else, a number counts something.
WHOLE: Mapping[str, Literal["yes", "no"]] = {
    "si": "yes",
    "si si": "yes",
    "1": "yes",
    "k": "yes",
    "au k": "yes",  # "o.k", written out
    "roule": "yes",
    "je veux": "yes",
    "j veux": "yes",
    "faites": "yes",
    "y": "yes",
    "moi moi": "yes",
    "o": "yes",
    "mais trop": "yes",
    "pret": "yes",
    "prete": "yes",
    "au u i": "yes",  # "o u i", letter by letter
    "o u i": "yes",
    "y e s": "yes",
    "n au n": "no",
    "n o n": "no",
    "2": "no",
    "n": "no",
}
# Laughter beside a half answer changes nothing.
LAUGHS = frozenset("mdr lol ptdr xd haha".split())
_ACKNOWLEDGED = (
    "j ai bien recu", "j ai recu", "j ai bien vu", "j ai vu", "j ai bien lu", "j ai lu", "bien recu", "bien note",
    "c est note", "je vois", "j ai compris", "j ai bien compris", "bien compris", "je me souviens", "je me rappelle",
)  # fmt: skip
# It was heard, no more: beside another clause it takes nothing back ("ok c'est noté, j'attends l'appel").
ONLY_HEARD = frozenset(f"{yes} {so}" for yes in ("oui", "ouais", "ok", "d accord") for so in _ACKNOWLEDGED)
HALVES = ONLY_HEARD | frozenset(
    (
        # both, or left open
        "non si", "si non", "oui si", "oui plutot", "ouais plutot", "non je rigole", "non je deconne",
        "non je plaisante", "non je blague", "ok bon", "oui mais", "ok mais", "non mais", "oui sauf", "oui ou",
        "oui si c est sur", "ok si c est sur",
        # resigned
        "oui de toute facon", "ok de toute facon", "ouais de toute facon", "oui tfacon", "oui t facon",
        # of something or somebody else
        "oui c est le bon numero", "oui c est exact", "ouais c est exact", "oui je vais bien",
        "oui avant", "oui apres", "oui dites", "oui dis", "oui parlez", "oui parle", "ok parlez", "ok dites",
        "elle oui", "lui oui", "eux oui", "oui lui oui", "oui elle oui", "oui elle", "oui lui", "oui eux",
    )
)  # fmt: skip
