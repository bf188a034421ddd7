"""Normalising: one plain form for the many ways a thing is written. Idempotent."""

from __future__ import annotations

import re
import unicodedata

# No reader looks further: an answer is short, and a wall of text must not cost more than a moment.
LONGEST = 2_000

_INVISIBLE = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'"})
_REPEATED = re.compile(r"(.)\1{2,}")
_NOT_WORDS = re.compile(r"[^\w\s'+#*]|_")
_SPACES = re.compile(r"\s+")
# SMS spellings that stand for a word, whole words only. Sources: everyday French texting, as collected in
# public glossaries of "langage SMS"; each was checked to have no other everyday meaning.
_SPELLINGS = {
    "jv": "je vais", "jvais": "je vais", "jvé": "je vais", "jve": "je veux", "jveu": "je veux", "jveux": "je veux",
    "veu": "veux", "jpeu": "je peux", "jpeux": "je peux", "chui": "je suis", "chuis": "je suis", "jsuis": "je suis",
    "jsui": "je suis", "sui": "suis", "jai": "j'ai", "g": "j'ai", "jé": "j'ai", "jsp": "je sais pas",
    "jsais": "je sais", "jcrois": "je crois", "jpense": "je pense", "jme": "je me", "jte": "je te", "jen": "j'en",
    "jy": "j'y", "jpp": "j'en peux plus", "jfais": "je fais", "fé": "fais", "jcherche": "je cherche",
    "c": "c'est", "cest": "c'est", "cé": "c'est", "ct": "c'etait", "ya": "il y a", "yapa": "il y a pas",
    "pa": "pas", "pk": "pourquoi", "pq": "pourquoi", "pkoi": "pourquoi", "koi": "quoi", "ki": "qui", "ke": "que",
    "keske": "qu'est ce que", "kelkun": "quelqu'un", "qqn": "quelqu'un", "qqun": "quelqu'un", "qq": "quelque",
    "tt": "tout", "ts": "tous", "tlm": "tout le monde", "bcp": "beaucoup", "tjr": "toujours", "tjrs": "toujours",
    "mtn": "maintenant", "ajd": "aujourd'hui", "auj": "aujourd'hui", "dm": "demain", "rdv": "rendez vous",
    "stp": "s'il te plait", "svp": "s'il vous plait", "dac": "d'accord", "dacc": "d'accord", "daccord": "d'accord",
    "ouai": "ouais", "oue": "ouais", "oué": "ouais", "wai": "ouais", "wé": "ouais", "ui": "oui", "vi": "oui",
    "nn": "non", "nan": "non", "tkt": "t'inquiete", "msg": "message", "msgs": "messages", "tel": "telephone",
    "bjr": "bonjour", "slt": "salut", "cv": "ca va", "dsl": "desole", "jms": "jamais", "vs": "vous", "ds": "dans",
    "pr": "pour", "ak": "avec", "avc": "avec", "qd": "quand", "kan": "quand", "cmt": "comment", "tro": "trop",
    "mm": "meme", "moin": "moins", "plu": "plus", "envi": "envie", "vie": "vie", "taf": "travail",
}  # fmt: skip


def _unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


_PLAIN = {_unaccented(short): long for short, long in _SPELLINGS.items()}


def fold(text: str) -> str:
    """Case, accents, typographic marks and stretched letters ("ouiiii") folded; words as written otherwise."""
    text = _INVISIBLE.sub("", text[:LONGEST]).translate(_APOSTROPHES).casefold()
    text = _unaccented(text).replace("œ", "oe").replace("æ", "ae").casefold()
    text = _REPEATED.sub(r"\1", _NOT_WORDS.sub(" ", text))
    return _SPACES.sub(" ", text).strip(" '")


def normalise(text: str) -> str:
    """`fold`, and the SMS spellings written out.

    >>> normalise("Chui pas d’accooooord !")
    "je suis pas d'accord"
    """
    return " ".join(_PLAIN.get(word, word) for word in fold(text).split())
