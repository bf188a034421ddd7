"""A first name: "Lina", "moi c lina", "KONÉ Aminata", "T-I-M-É-O", "mon prénom civil c'est Léna mais je préfère Léo".

There is no list of names here: any word may be one. What tells it is the sentence around it, and what it cannot be: an
everyday word, a question, a hero, keys hit at random. Where somebody gives two, the one they choose wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from dialogs.understanding.name_places import (
    FAMILY_NAMES,
    PLACE_BEGINNINGS,
    PLACE_JOINTS,
    PLACES,
    WORDS_AS_FAMILY_NAMES,
)
from dialogs.understanding.name_words import (
    ANYWHERE,
    AT_LAST,
    BREAKS,
    COLOURED,
    HEROES,
    INTRODUCTIONS,
    NO_NAMES,
    OF_ANOTHER,
    PREFERENCES,
    STARS,
    TAILS,
    TOLD_OF_ONESELF,
    UNWANTED,
)
from dialogs.understanding.needs import letters_of
from dialogs.understanding.normal import fold, normalise
from dialogs.understanding.reading import Reading, because

LONGEST_NAME = 40
_MOST_WORDS = 3
_WORD = r"[^\W\d_]+(?:['’-][^\W\d_]+)*"
_WORDS = re.compile(_WORD)
_NAME = re.compile(rf"{_WORD}(?: {_WORD})*")
_EDGES = re.compile(r"^[\s\"'«»“”*_(.,:;!\-]+|[\s\"'«»“”*_).,:;!…\-]+$")
_SPELT = re.compile(
    r"(?:(?:[^\W\d_], ?){2,}|(?:[^\W\d_][\s.\-_/]+){2,})[^\W\d_](?!\w)"
    r"(?:(?=\s+(?:avec|sans|et|merci|voil[aà]|mdr+|stp|svp)\b)|(?<=[.\-_/].)(?=\s\w\w)|\W*)"
)
_AS_IN = re.compile(r"\b([^\W\d_]) comme [^\W\d_]+")  # "l comme lune, é, a"
_BETWEEN = re.compile(r"^c (?=[A-ZÀ-Ý])|[\W_]")  # "c L É A": the first is "c'est"
_PICTURES = re.compile(r"[^\w\s'’\-.…,:;!?؟()\"«»/]+")
# "kenza59", "kenza.k", "kenzaaaa"
_DECORATED = re.compile(r"(?<=[^\W\d_]{2})\d{1,4}\b|(?<=[^\W\d_]{2})\.[^\W\d_]\b\.?$")
_DECORATIONS = re.compile(r"[\d.](?<=[^\W\d_]{2}.)")  # where there is none, nothing is looked for at every letter
_STARRED = re.compile(r"^[^\W\d_]+ ?\*(?=[^\W\d_]+\W*$)")  # "maelle *maëlle": put right
_HELD = re.compile(r"([^\W\d_])\1{2,}")
_PARTICLES = frozenset("da de di del dos el ben ait aït van von al".split())
_OF_FAMILIES = _PARTICLES - frozenset("el al ben ait aït van di".split())  # alone with one word, no first name
# "VAN DEN BERG Zoé": all but the last is the family's.
_FAMILY = re.compile(
    r"(?:[A-ZÀ-Ý'’-]{2,} )*(?:VAN|VON|DE|DA|DO|DOS|DEL|DI|DU|DES|LE|LA|BEN|EL|A[IÏ]T) (?:[A-ZÀ-Ý'’-]{2,} )+"
    r"(?=[A-ZÀ-Ý][a-zà-ÿ])"
)
_NAMED_AFTER = re.compile(  # "mon prénom ? Enora", "moi ? Soan", "allô ? Soan à l'appareil", "quoi ? moi c soan"
    r"^all?[oô] ?\?+ ?(?:\w+ [àa] l|c['’ ]|moi |ici |(?:je |j)(?:suis? |m))|"
    r"\? ?(?:\w+ ){0,2}(?:moi|mwa) (?:c['’ ]?est|cest|c|(?:je |j)suis?) [^\W\d_]+\W*$|"
    r"\? ?(?:\w+ ){0,2}(?:c['’ ]?est|cest|c|(?:je |j)suis?) (?-i:[A-ZÀ-Ý])[^\W\d_]+\W*$|"
    r"^[^\W\d_]{2,} (?:avec|sans) (?:un |une |deux |2 )?\w\b.{0,6}\?|"
    r"\bpr[ée]noms? ?\? ?\S|\? ?bref,? \S|^(?:moi|mwa|mon (?:p(?:e?ti)?t )?(?:nom|blaze|blase)) ?\?+ ?\S",
    re.IGNORECASE,
)
# "Mme Lefebvre" is somebody else, or gives a family name; "Mlle Coralie Petit" gives a first name, too.
_TITLE = re.compile(r"(?:mme|mr|m\.|mlle|monsieur|madame|mademoiselle|m(?:on)?sieur)\.?\s+(?=\w)", re.IGNORECASE)
_OF_GIRLS = re.compile(r"mlle|mademoiselle", re.IGNORECASE)
# "Ma référente s'appelle": somebody else; "c'est Karim mon éduc", who sends this one.
_SENDER = re.compile(
    r"(?:c['’ ]?est|cest|c|je viens de la part de) [^,]{2,40} (?:(?:mon|ma|notre|le|la|l['’]) ?(?:[ée]duc\w*|prof\w*|"
    r"conseill\w+|"
    r"r[ée]f[ée]rente?|assistante? soc\w*|tut(?:eur|rice)|cpe|psy\w*|patronn?e?|chef)\b|.*\bqui m['’ ]?(?:a |envoi|"
    r"di[ts]))",
    re.IGNORECASE,
)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:mon|ma|mes|notre|nos) (?!pr[ée]nom|nom|blaze)[^\W\d_]+(?: (?:qui|il|elle))? s['’ ]?app?el+e(?:nt)? $",
    re.IGNORECASE,
)
_LIKE_THE_TOWN = re.compile(r"[,\s]+comme (?:la|le|l['’]) ?\w+", re.IGNORECASE)  # "Paris, comme la ville"
_CLAIMED = re.compile(
    r"[,.\s]+(?:(?:c['’ ]?(?:est)?|est)\s+(?:bien |vraiment )?mon (?:vrai )?pr[ée]nom\b|"
    r"(?:oui |si )?comme l(?:a (?:ville|capitale|r[ée]gion|fleur|saison)|e (?:mois|pays))\b(?! (?:derni|proch|pass))|"
    r"pas l(?:a (?:ville|fleur|saison|couleur|r[ée]gion)|e (?:mois|pays))(?: hein)?(?:,|\W*$)|"
    r"(?P<circle>au (?:quartier|bled|foyer)|[aà] la (?:maison|cit[ée]))\W*$|"
    r"(?:c['’ ]?(?:est )?moi|pr[ée]nom),?(?: hein)? pas l(?:a |e |['’ ]))|\s+et (?P<hero>oui|si) ",
    re.IGNORECASE,
)
_CLAIMS = ("nom", " pas l", " et oui", " et si", " au ", " a la ")  # one of them is in every other claim
# Heroes that are first names, too: read where somebody stands up for theirs ("Mario et oui", "Titi au quartier").
_NAMESAKES = frozenset("titi elsa mario luigi dora bob luke cesar donald simba winnie jul".split())
_INITIAL = re.compile(r"(?<=\w{2})\s+[^\W\d_]\.?$")  # "Moussa S."
_IS = frozenset("suis sui chui chuis jsuis jsui jss".split())
_LAST = 60  # characters in which "c'est" and the last word stand
_LAUGHING = re.compile(r"(?:h+[aeiou]+){2,}h*")
_SENTENCE = re.compile(r"je |j'(?:ai|aime|hab|etai|avai|arriv|atten|en |y |ador)|c'|t'(?:as|es|en)\b")
_J_ELIDED = re.compile(r"j[bcdfgklmnpqrstvwxz]")  # "jconduis": no name begins so
_LIKE_SMALL_WORDS = frozenset(("tess", "jen"))  # names that are also "t'es", "j'en"
_AND_YOU = re.compile(
    r"(?:et (?:toi|vous|apres|alors)|\b(?:toi|vous|ok|c'?(?:est)? bon|ca (?:te |vous )?va|tu (?:notes?|connais))|"
    r"and you|y tu|e tu)\s*[?؟]*\s*$"
)
_PARTICLE = re.compile(r"d['’][^\W\d_]*[A-Z]")  # "d'Artagnan" knows how it is written
_NO_LETTERS = re.compile(r"\W")
_VOWELS = frozenset("aeiouyàâäéèêëîïôöùûüÿœæ")
_ROWS = ("azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_RUN = 4  # keys side by side that no name has
_RUNS = frozenset(
    row[at : at + _RUN] for keys in _ROWS for row in (keys, keys[::-1]) for at in range(len(row) - _RUN + 1)
)
_AGAIN = re.compile(r"(.{3,})\1+")  # "azeaze"
_THREE = frozenset(keys[at : at + 3] for keys in _ROWS for at in range(len(keys) - 2))
# Double first names that are written apart.
_FIRST_OF_TWO = frozenset("jean marie anne pierre-jean paul-jean thi nour mohamed mohammed abdel abdoul el".split())
_SERVANTS = frozenset(("abd", "nour"))  # "Abd al Karim", "Nour el Houda": one first name
_SECOND_OF_TWO = frozenset(
    "pierre paul marc luc noel rose kevin yann eudes hugues charles marie mai lan huy houda baptiste claude "
    "philippe michel louis francois christophe yves lou laure claire sophie "
    "amine ali yacine rayane aymen lea eve ines karim kader rahman rachid aziz".split()
)

# A name is told within one SMS; what is read of it costs more than of any other answer, letter by letter.
_READ = 160


def read(text: str) -> Reading[str]:
    """The first name, tidied ("LINA" → "Lina"); `because` else says what it is not (`not_a_name`)."""
    said = _PICTURES.sub(" ", _STARRED.sub("", text[:_READ]) if "*" in text else text[:_READ])
    if _DECORATIONS.search(said):
        said = _DECORATED.sub("", said)
    said = _HELD.sub(r"\1", said.strip().lstrip("(["))
    if said[1:8] == " comme ":
        said = _AS_IN.sub(r"\1", said)
    if ("?" in said or "؟" in said) and not _NAMED_AFTER.search(said) and not _AND_YOU.search(fold(said) + "?"):
        return _none()
    plain = fold(said)
    coloured = not _IS.isdisjoint(plain.split()) and COLOURED.search(said)
    if coloured or plain in STARS or _SENDER.match(said):
        return _none()
    held = _letters_in(said)
    for pattern in _worth_trying(held):
        if not (match := pattern.search(said)) or UNWANTED.search(said[: match.end()]):
            continue
        if name := _name(said[match.end() :], named=True):
            return Reading(name, 0.85, because(text, match[0].strip() + " " + name, longest=_READ))
    if spelt := _spelt(said):
        return _of_letters(text, spelt)
    like = "omme l" in plain
    if (like or any(some in plain for some in _CLAIMS)) and (claimed := _claimed(said)):
        return Reading(claimed, 0.9, because(text, claimed, longest=_READ))
    rest, introduced = _introduced(said)
    if rest != said and (spelt := _spelt(rest)):
        return _of_letters(text, spelt)
    if rest[:2].isupper() and (family := _FAMILY.match(rest)):
        rest = rest[family.end() :]
    if title := _TITLE.match(rest):
        rest = rest[title.end() :]
        if not _OF_GIRLS.match(title[0]) and len(BREAKS.split(rest, maxsplit=1)[0].split()) < 2:
            rest = ""
    introduced = introduced or (like and bool(_LIKE_THE_TOWN.search(said)))
    name = _name(rest, introduced) or _named_within(said, held) or _named_at_last(said)
    if name is None:
        return _none()
    return Reading(name, 0.95 if introduced else 0.85, because(text, name, longest=_READ))


# Each preference, and letters of which it cannot be without any; the same of what names somebody within a sentence
# (`letters_of` finds only an « l » in "app?el+e").
_NEEDS = tuple((frozenset(letters_of(pattern.pattern)), pattern) for pattern in PREFERENCES)
_WITHIN = frozenset(("pel", "moi c", "moi, c", "moi s", "moi, s", "nom", "name", "llamo", "chamo", "call"))
_LOOKED_FOR = tuple(_WITHIN.union(*(needed for needed, _ in _NEEDS)))
_LONG = 60  # characters from which it costs less to look for letters first


def _letters_in(said: str) -> frozenset[str] | None:
    """Which of the letters looked for are in it; None: it is so short that patterns are as quick."""
    if len(said) < _LONG:
        return None
    # As patterns compare letters: without case.
    plain = said.replace("İ", "i").casefold().replace("ı", "i")
    return frozenset([letters for letters in _LOOKED_FOR if letters in plain])


def _worth_trying(held: frozenset[str] | None) -> Iterable[re.Pattern[str]]:
    if held is None:
        return PREFERENCES
    return [pattern for needed, pattern in _NEEDS if not needed.isdisjoint(held)]


def _spelt(said: str) -> str | None:
    """The letters a message begins with, if they end it or a word follows that may be said of them."""
    spelt = _SPELT.match(part := said if said[1:2] == "," else said.partition(",")[0])
    if not spelt or not (spelt.end() == len(part) or part[spelt.end()].isspace()):
        return None
    return None if _random(fold(spelt[0])) else spelt[0]  # "p/s/g"


def _of_letters(text: str, spelt: str) -> Reading[str]:
    return Reading(_BETWEEN.sub("", spelt).capitalize(), 0.9, because(text, spelt, longest=_READ))


def _claimed(said: str) -> str | None:
    """A name somebody stands up for, though it is a word, a town or a hero: "Avril c mon prénom pas le mois"."""
    if not (claimed := _CLAIMED.search(said)) or not _NAME.fullmatch(before := said[: claimed.start()]):
        return None
    name = _introduced(before)[0]
    if claimed["hero"] or claimed["circle"]:
        return _tidy(name) if fold(name) in _NAMESAKES else None
    most = 1 if "nom" in claimed[0].lower() else 0  # "un stage comme le mois d'avant" claims nothing
    return _tidy(name) if fold(name) not in HEROES and name.count(" ") <= most else None


def _named_within(said: str, held: frozenset[str] | None) -> str | None:
    """The word after what names somebody within a longer sentence: "bonjour madame, ici c'est calme, moi c lina"."""
    if held is not None and _WITHIN.isdisjoint(held):
        return None
    for match in reversed(list(ANYWHERE.finditer(said))):
        after = _WORDS.match(said[match.end() :])
        if _SOMEBODY_ELSE.search(said[: match.end()]) or UNWANTED.search(said[: match.end()]):
            continue
        if after and fold(after[0]) not in NO_NAMES | HEROES and (name := _name(after[0], named=True)):
            return name
    return None


def _named_at_last(said: str) -> str | None:
    """The word after the last "c'est" that is not said of somebody or something else; or alone after a full stop."""
    for match in AT_LAST.finditer(said, max(0, len(said) - _LAST)):
        if not OF_ANOTHER.search(said[: match.start()]):
            return _name(said[match.end() :].partition(" ")[0], named=False)
    told, stop, last = said.rpartition(", ")
    if stop and fold(told) in FAMILY_NAMES:  # "Diop, Awa"
        return _name(last, named=False)
    if stop and last.istitle() and " " not in last and TOLD_OF_ONESELF.fullmatch(told):
        return _name(last, named=False)
    told, stop, last = said.rpartition(". ")
    return _name(last, named=False) if stop and " " in told and last[:1].isupper() else None


def _none() -> Reading[str]:
    return Reading(None, because=("not_a_name",))


def _introduced(said: str) -> tuple[str, bool]:
    """What stands after "moi c'est", "je m'appelle"…, greetings aside, and whether there was such a thing."""
    introduced = False
    while match := INTRODUCTIONS.match(said):
        introduced = introduced or match.lastgroup == "names"
        said = said[match.end() :]
    return said, introduced


def _name(rest: str, named: bool) -> str | None:
    """The name that a few words begin with, or None."""
    rest = BREAKS.split(rest, maxsplit=1)[0]
    rest = _EDGES.sub("", TAILS.sub("", _EDGES.sub("", _INITIAL.sub("", rest))))
    words = rest.split()
    if not words or len(words) > _MOST_WORDS or not _NAME.fullmatch(rest):
        return None
    if all(word.isupper() for word in words) or not any(word.isupper() and len(word) > 1 for word in words):
        chosen = words
    else:  # "KONÉ Aminata": the family name is the one in capitals
        chosen = [word for word in words if not (word.isupper() and len(word) > 1)]
    if len(chosen) > 1 and fold(chosen[0]) in FAMILY_NAMES and fold(chosen[-1]) not in FAMILY_NAMES:
        chosen = chosen[-1:]  # "Traoré Kadiatou"
    elif len(chosen) == 2 and chosen[0].istitle() and chosen[1].istitle() and fold(chosen[1]) in FAMILY_NAMES:
        chosen = chosen[:1]  # "Fatoumata Bah"
    if len(chosen) == 2 and fold(chosen[1]) in WORDS_AS_FAMILY_NAMES:
        chosen = chosen[:1]
    elif len(chosen) == 2 and fold(chosen[1]) in PLACES and fold(chosen[0]) not in PLACES:
        chosen = chosen[:1]  # "Naïm Roubaix"
    elif len(chosen) == 3 and fold(chosen[1]) in _PARTICLES:
        if fold(chosen[0]) in _SERVANTS and fold(chosen[1]) in ("el", "al"):
            return _tidy(" ".join(chosen))
        chosen = chosen[:1]  # "Ali Ben Ahmed"
    folded = [fold(word) for word in chosen]
    if len(folded) == 2 and folded[0] in _OF_FAMILIES:
        return None
    if folded[0] in _PARTICLES and len(folded) > 1 and not {folded[1], folded[-1]} & (NO_NAMES | HEROES | PLACES):
        # "Da Silva Lucas"; "El Mehdi" is a first name of two words.
        return _tidy(chosen[-1]) if len(folded) > 2 else _tidy(" ".join(chosen))
    if folded[0].startswith(("saint ", "sainte ", "xx")) or (" " in folded[0] and _place_in_parts(folded[0])):
        return None
    if not named and (folded[0].partition(" ")[0] in PLACES or (len(words) == 1 and folded[0] in FAMILY_NAMES)):
        return None
    if (
        any(map(_everyday, folded))
        or any(map(_J_ELIDED.match, folded))
        or any(word in HEROES for word in folded)
        or fold(rest) in HEROES | STARS
    ):
        return None
    if not named and folded[0] not in _LIKE_SMALL_WORDS and _SENTENCE.match(normalise(chosen[0])):
        return None
    two = len(folded) > 1 and (folded[0] in _FIRST_OF_TWO and folded[1] in _SECOND_OF_TWO)
    name = " ".join(chosen[: 2 if two else 1])
    if len(name) > LONGEST_NAME or len(name) < 2 or _random(fold(name)):
        return None
    return _tidy(name)


def _place_in_parts(word: str) -> bool:
    """Whether a folded word of several parts is a place: "grande synthe", "noyelles sous lens"."""
    first, *between, _ = word.split()
    return first in PLACE_BEGINNINGS or not PLACE_JOINTS.isdisjoint(between)


def _everyday(word: str) -> bool:
    """Whether a folded word, or the one after its elision ("l'educatrice"), is no name."""
    return word in NO_NAMES or word.rpartition("'")[2] in NO_NAMES or NO_NAMES.issuperset(word.split())


def _random(folded: str) -> bool:
    """Keys hit at random: no vowel, one letter only, or neighbours on the keyboard."""
    letters = _NO_LETTERS.sub("", folded)
    if len(letters) > _RUN and _LAUGHING.fullmatch(letters):
        return True
    if not letters.isascii():
        return False
    if len(set(letters)) == 1 or not _VOWELS & set(letters):
        return True
    if (again := _AGAIN.fullmatch(letters)) and again[1][:3] in _THREE:
        return True
    return any(letters[at : at + _RUN] in _RUNS for at in range(len(letters) - _RUN + 1))


def _tidy(name: str) -> str:
    if not (name.isupper() or name[0].islower()) or _PARTICLE.match(name):
        return name
    return re.sub(r"(?:^|(?<=[\s'’-]))[^\W\d_]", lambda found: found[0].upper(), name.lower())
