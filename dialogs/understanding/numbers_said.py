"""Numbers in words, as French says them: "vingt deux mai deux mille neuf", "zéro six trente neuf"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.understanding.normal import folded

_UNITS = {
    "zero": 0, "un": 1, "une": 1, "premier": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    # By ear.
    "premie": 1, "deu": 2, "troi": 3, "katre": 4, "quatr": 4, "sink": 5, "uit": 8, "onz": 11, "douz": 12,
    "trez": 13, "treiz": 13, "katorz": 14, "katorze": 14, "quatorz": 14, "kinz": 15, "kinze": 15, "quinz": 15,
    "sez": 16, "seiz": 16,
}  # fmt: skip
_TENS = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
    "octante": 80, "nonante": 90, "vint": 20, "vinte": 20, "trent": 30,
}  # fmt: skip


# A figure that touches a letter.
GLUED = re.compile(r"\d(?:(?<=[^\W\d_].)|(?=[^\W\d_]))")
_THOUSAND = ("mille", "mil", "mile", "milles")
_HUNDRED = ("cent", "cents")
_TWO_THOUSAND = ("deumil", "deumille", "deuxmille", "deuxmil", "2mille", "2mil")
_WORDS = frozenset((*_UNITS, *_TENS, *_THOUSAND, *_TWO_THOUSAND))
# "Vintroi", "trenteun": a ten and its unit run together; "dis huit" is said as "dix huit".
_RUN_TOGETHER = re.compile(
    r"\b(vingt|vint|vin|trente?)(?:et)?(un|deux?|t?rois?|quatre?|katre?|cinq|six|sept|huit|uit|neuf)\b"
)
# "Deumilneuf". What follows does not begin with l, or the thousand itself would be cut.
_THOUSAND_AND_UNIT = re.compile(r"\b(deux?mil(?:le)?)(?=[a-km-z])")
_RUN_BEGIN = ("vin", "trent", "deumil", "deuxmil")
_TEN_AND_FIGURE = re.compile(r"\b(?:vin|vint|vingt) (?=[1-9]\b)")
_TEN_BY_EAR = re.compile(r"\bdis(?= (?:sept|huit|uit|neuf)\b)")
# An O or an l that no letter stands beside may be typed for a figure.
_SLIP = re.compile(r"[oOlI](?<![^\W\d_oOlI].)(?![^\W\d_oOlI])")
_FIGURE = re.compile(r"\d")
_ONE = ("un", "une")
_MOST = 4  # figures in one word: "mille"


def may_slip(text: str) -> bool:
    """Whether a letter may stand for a figure: most texts need not be searched for the few cases that are one."""
    return _SLIP.search(text) is not None


def most_figures(text: str) -> int:
    """No more figures than this are in a text (slips mended), those said in words included. Where there are too few,
    there is no date and no telephone, and nobody need look for one."""
    words = folded(text)
    said = [at for at, word in enumerate(words) if word in _WORDS or word.startswith(_RUN_BEGIN)]
    # "Un" is an article, but beside other numbers and after "le".
    said = [at for at in said if words[at] not in _ONE or at - 1 in said or at + 1 in said or _after_the(words, at)]
    return _MOST * len(said) + len(_FIGURE.findall(" ".join(words)))


def figures(folded: str) -> str:
    """A folded text with its numbers in figures; what is no number stays as it is.

    >>> figures("vingt deux mai deux mille neuf")
    '22 mai 2009'
    """
    said = _TEN_AND_FIGURE.sub("2", _RUN_TOGETHER.sub(_apart, folded.replace("-", " ")))
    if "mil" in said:
        said = _THOUSAND_AND_UNIT.sub(r"\1 ", said)
    words = _TEN_BY_EAR.sub("dix", said).split()
    out: list[str] = []
    at = 0
    while at < len(words):
        number, taken = _number(words, at)
        if taken == 0 or (words[at] in ("un", "une", "sept") and taken == 1 and not _numeric_around(words, at)):
            out.append(words[at])
            at += 1
            continue
        out.append(str(number))
        at += taken
    return " ".join(out)


def _apart(match: re.Match[str]) -> str:
    ten, unit = match.groups()
    return f"{'vingt' if ten.startswith('vin') else 'trente'} {'trois' if unit.startswith('roi') else unit}"


def _numeric_around(words: list[str], at: int) -> bool:
    """ "Un" is an article unless something beside it is a number or a month follows."""
    after = words[at + 1] if at + 1 < len(words) else ""
    before = words[at - 1] if at else ""
    if before in _UNITS or _after_the(words, at) or _day_of_a_number(words, at):
        return True
    return words[at] == "sept" and not before.isdigit() and not after.isdigit() and len(after) > 2


def _after_the(words: Sequence[str], at: int) -> bool:
    """ "Le un", "le sept": neither an article nor September, which no "le" stands before."""
    return at > 0 and words[at - 1] == "le"


def _day_of_a_number(words: list[str], at: int) -> bool:
    """ "Sept du sept": the day where a number follows; the month among numbers in words ("5 du sept 2009" may be
    September)."""
    before, after = words[:at][-2:], words[at + 1 : at + 3]
    if after[:1] == ["du"]:
        return any(word in _WORDS or word.isdigit() for word in after[1:])
    return before[-1:] == ["du"] and any(word in _WORDS for word in before[:-1] + after[:1])


def _number(words: list[str], at: int) -> tuple[int, int]:
    """The number that begins there, and how many words it takes (0: none)."""
    two_thousand = (
        1 if words[at] in _TWO_THOUSAND else 2 if words[at] == "2" and _is_one(words, at + 1, _THOUSAND) else 0
    )
    if two_thousand:
        rest, more = _rest(words, at + two_thousand)
        return 2000 + rest, two_thousand + more
    below, taken = _below_hundred(words, at)
    if _is_one(words, at + taken, _THOUSAND) and below in (0, 1, 2):
        rest, more = _rest(words, at + taken + 1)
        return (below or 1) * 1000 + rest, taken + 1 + more
    if below == 19 and _is_one(words, at + taken, _HUNDRED):
        rest, more = _below_hundred(words, at + taken + 1)
        return 1900 + rest, taken + 1 + more
    return below, taken


def _is_one(words: list[str], at: int, of: tuple[str, ...]) -> bool:
    return at < len(words) and words[at] in of


def _rest(words: list[str], at: int) -> tuple[int, int]:
    """What follows a thousand, in figures or words."""
    if words[at : at + 1] and words[at].isdigit() and len(words[at]) <= 2:
        return int(words[at]), 1
    below, taken = _below_hundred(words, at)
    if 0 < below < 10 and _is_one(words, at + taken, _HUNDRED):
        rest, more = _below_hundred(words, at + taken + 1)
        return below * 100 + rest, taken + 1 + more
    return below, taken


def _below_hundred(words: list[str], at: int) -> tuple[int, int]:
    if at >= len(words):
        return 0, 0
    word = words[at]
    if word == "quatre" and words[at + 1 : at + 2] in (["vingt"], ["vingts"]):
        unit, taken = _teens(words, at + 2, 19)
        return 80 + unit, 2 + taken
    if word in _TENS:
        skip = 1 + (words[at + 1 : at + 2] == ["et"])
        unit, taken = _teens(words, at + skip, 19 if word == "soixante" else 9)
        return (_TENS[word] + unit, skip + taken) if taken else (_TENS[word], 1)
    return _teens(words, at, 19)


def _teens(words: list[str], at: int, most: int) -> tuple[int, int]:
    if at >= len(words) or words[at] not in _UNITS:
        return 0, 0
    number = _UNITS[words[at]]
    if number == 0:
        return 0, 1 if most == 19 else 0
    if number == 10 and most == 19 and words[at + 1 : at + 2] and words[at + 1] in ("sept", "huit", "neuf"):
        return 10 + _UNITS[words[at + 1]], 2
    return (number, 1) if number <= most else (0, 0)
