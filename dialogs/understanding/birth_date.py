"""A birth date, the day before the month: "3/3/2009", "né le 3 mars 09", "vingt deux mai deux mille neuf".

An age, a year or a month alone is no date. The reader gives any date that exists; who is too young or too old for the
service is for the caller to say (`in_ages`).
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from itertools import islice
from typing import Literal, NamedTuple, TypeAlias

from rapidfuzz import fuzz, process

from dialogs.understanding.normal import digits, fold
from dialogs.understanding.numbers_said import GLUED, figures, may_slip, most_figures
from dialogs.understanding.put_right import corrections, of_oneself
from dialogs.understanding.reading import LONGEST, Reading, because

Doubt: TypeAlias = Literal["not_a_date", "only_a_year", "future"]

_NAMES = {
    1: "janvier gennaio ocak janv jan janvie janvye january zanvye enero janeiro січня сiчня января يناير جانفي",
    2: "fevrier febbraio subat fev fevr fevrie february feb febrero fevereiro fevrie fevrille fevriye "
    "лютого февраля فبراير فيفري",
    3: "mars mas mart mar march marss marzo marco березня марта مارس",
    4: "avril aprile nisan avr april apr abril квітня апреля ابريل أبريل افريل",
    5: "mai maggio mayis me may mais mei mey maie mayo maio травня мая مايو ماي",
    6: "juin jen jin jwen zuin giugno haziran june jun junio junho червня июня يونيو جوان",
    7: "juillet luglio temmuz juil jui july jul julio julho juiyet juyet juilet juye jiye zilye "
    "липня июля يوليو يوليوز جويلية",
    8: "aout agustos aou out oute aoute aouth august aug agosto серпня августа اغسطس أغسطس غشت اوت",
    9: "septembre settembre eylul septanbre setanbre setembre septambre sept sep september septanm sektanm "
    "septiembre setembro set вересня сентября سبتمبر شتنبر",
    10: "octobre oktob ottobre ekim otobre oktobre octaubre octobr oct october octubre outubro "
    "жовтня октября اكتوبر أكتوبر",
    11: "novembre kasim novanbre novambre novanm nov november noviembre novembro листопада ноября نوفمبر نونبر",
    12: "decembre dicembre aralik desanbre dessanbre desembre dessembre decanbre desambre dec december desanm "
    "diciembre dezembro грудня декабря ديسمبر دجنبر",
}
_MONTHS = {fold(name): number for number, names in _NAMES.items() for name in names.split()}
# Creole months that are other words as well ("más", "j'en"): months beside a year only.
_BESIDE_A_YEAR = ("mas", "jen")
# A month is near enough from so many letters on, and so alike (RapidFuzz, 0-100).
_SHORTEST_NEAR, _NEAR = 4, 74

# What makes a number of two figures no year: "3 mai 16 ans", "3 mai 14h".
_NO_YEAR = r"(?! ?(?:ans|piges?|h|heures?|euros?|k)\b)"
_ORDINAL = "(?:er|ier|re|e|eme|ieme|st|nd|rd|th)"
# A day or a month that closes what is said: the 6 of "octobre 2008 le 6 novembre" is of another date.
_CLOSING = r"(?= ?$| (?:merci|svp|stp|voila|bonjour|c'est|et|je|j'|moi|mon|lol|mdr)\b)"

_SEPARATOR = r"\s*[-/.,:;_\\| ]\s*"
_ISO = re.compile(rf"(?<!\d)((?:19|20)\d\d){_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(\d{{1,2}})(?!\d)")
_NUMBERS = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:er)?{_SEPARATOR}(\d{{1,2}}){_SEPARATOR}(20 [012]\d|\d{{4}}|\d{{1,2}})(?!\d){_NO_YEAR}"
)
_SPOKEN = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?: ?{_ORDINAL})?(?: jour)? (?:du|de|d) (\d{{1,2}})(?: ?{_ORDINAL})?(?: mois)?"
    rf"(?: (?:de|du|en|l'an|l'annee|lan|an|annee))* (\d{{4}}|\d{{2}})(?!\d){_NO_YEAR}"
)
_RUN = re.compile(r"(?<!\d)(\d{2})(\d{2})((?:19|20)\d\d|\d{2})(?!\d)")
_NAMED = re.compile(
    rf"(?<!\d)(\d{{1,2}}) ?{_ORDINAL}? ?(?:jour )?(?:du mois de |mois de |de |of |d )?([^\W\d_]{{2,12}}) ?"
    r"(?:de |of |en |d |do |l'annee |l annee |annee |l'an |lan |an |del |mais |c est )*"
    rf"(20 [012]\d|\d{{4}}|\d{{2}})(?!\d){_NO_YEAR}"
)
# The day in one clause, the year in another: "mon anniv c le 12 mai, chui de 2009".
_DAY_ALONE = re.compile(r"(?<!\d)(\d{1,2}) ?(?:er|e|st|nd|rd|th)? ?(?:du mois de |de |of |d )?([^\W\d_]{3,12})(?!\w)")
_DAY_IN_FIGURES = re.compile(r"(?<![\d/.\-])(\d{1,2}) ?[/.\-] ?(\d{1,2})(?![\d/.\-])")
_YEAR_ALONE = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d|(?<=de )0\d|(?<=en )0\d)(?!\d)")
_OF_BIRTH = re.compile(
    r"\b(?:anniv\w*|ne|nee|nais\w*|born|birth\w*|nacid[oa]|nascid[oa]|(?:suis|chui|chuis|jsuis|sui) (?:de|du))\b"
)
_OF_ELSE = re.compile(
    r"\b(?:depuis|arrive\w*|rentree|bac|brevet|stage|contrat|rdv|rendez|jusqu\w*|fin|inscrit\w*|mort|decede\w*)\b"
)
_NAMED_FIRST = re.compile(r"(?<!\w)([^\W\d_]{3,12}) (?:le )?(\d{1,2}) ?(?:st|nd|rd|th)? ((?:19|20)\d\d)(?!\d)")
_YEAR_FIRST = re.compile(
    r"(?<!\d)((?:19|20)\d\d) (?:le |un |et c est le )?(\d{1,2}) (?:du mois de |de )?([^\W\d_]{3,12})(?!\w)"
)
# "Octobre 2008, le 6"; "en 2009, le 3/5", "en 2009 le 3 du 5".
_MONTH_YEAR_DAY = re.compile(
    rf"(?<!depuis )(?<!\w)([^\W\d_]{{3,12}}) ((?:19|20)\d\d) (?:c'est )?le (\d{{1,2}})(?: ?er)?(?!\d){_CLOSING}"
)
_YEAR_DAY_MONTH = re.compile(rf"(?<!depuis )(?<!\d)((?:19|20)\d\d) le (\d{{1,2}}) (?:du )?(\d{{1,2}})(?!\d){_CLOSING}")
_YEAR_MONTH_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d) ([^\W\d_]{3,12}) (?:le )?(\d{1,2})(?!\d)")
# "Jour : 5, mois : 8, année : 2009", "15 mois 6 année 2009", "J:5 M:8 A:2009", "jour 5, mois août, an 2009".
_LABELLED = re.compile(
    r"(?:\bj(?:our)? )?(\d{1,2}) m(?:ois)? (?:de |d )?(\d{1,2}|[^\W\d_]{3,12}) "
    r"(?:annee |an |a (?=\d{4}))(\d{4}|\d{2})(?!\d)"
)
_LABELLED_BACK = re.compile(r"\b(?:annee|an) (\d{4}|\d{2}) mois (\d{1,2}) jour (\d{1,2})(?!\d)")
_ISO_RUN = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ROMAN = re.compile(rf"(?<!\w)(\d{{1,2}})[./ -]({'|'.join(_ROMANS)})[./ -]((?:19|20)\d\d)(?!\d)")
_YEAR_OR_AGE = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{1,2}\s*(?:ans|piges?|years?|anos|roku|سنة)\b|^\D*\d{1,2}\D*$"
)


class _Form(NamedTuple):
    """A way to write a date: the order of day, month and year in its groups, and how sure it is."""

    pattern: re.Pattern[str]
    order: str
    sure: float
    folded: bool = True  # looked for in the folded text, numbers in figures; else as it is written
    tried: int | None = 1  # so many of its places, until one names a month


# The surest first; what one finds, the next are not asked.
_FORMS = (
    _Form(_ISO, "ymd", 0.98, folded=False),
    _Form(_ISO_RUN, "ymd", 0.9, folded=False),
    _Form(_ROMAN, "dmy", 0.95, folded=False),
    _Form(_LABELLED, "dmy", 0.95),
    _Form(_LABELLED_BACK, "ymd", 0.95),
    _Form(_NAMED, "dmy", 0.97, tried=None),
    _Form(_NAMED_FIRST, "mdy", 0.95),
    _Form(_YEAR_FIRST, "ydm", 0.9),
    _Form(_YEAR_MONTH_DAY, "ymd", 0.9),
    _Form(_MONTH_YEAR_DAY, "myd", 0.9),
    _Form(_NUMBERS, "dmy", 0.95, folded=False),
    _Form(_SPOKEN, "dmy", 0.9),
    _Form(_NUMBERS, "dmy", 0.9),
    _Form(_YEAR_DAY_MONTH, "ydm", 0.85),
    _Form(_RUN, "dmy", 0.9, folded=False),
)
# Figures of a date, the month in letters; and a figure that touches a letter, where more may be said in words.
_FEWEST_FIGURES = 3
_TOUCHING = re.compile(r"[\d](?=[^\W\d_])|[^\W\d_](?=\d)")
_SPACES = re.compile(r"\s+")
# What stands before is looked at after the first letter: such a letter is quickly found, or quickly not there.
# "2k9"; figures written or said one by one: "2 0 0 9", "zéro neuf".
_TWO_K = re.compile(r"(?<![^\W_])2[kK](\d{1,2})(?![^\W_])")
_YEAR_APART = re.compile(r"2 0 (?<!\d2 0 )(\d) (\d)(?!\d)")
_ZERO_APART = re.compile(r"0 (?<!\d0 )(?=[1-9](?!\d))")
# Ten figures in pairs are a telephone, not the date they may begin with: "06 05 09 12 33".
_TELEPHONE = re.compile(r"0(?<![\d/.-]0)(?<!\d 0)\d([ .-])\d\d(?:\1\d\d){3}(?!\1?\d)")
# "Troisième jour de mai", "neuvième".
_NTH_DAY = re.compile(r"\b([a-z]+)ieme(?= jour\b)")
_STEMS = {"neuv": "neuf", "cinqu": "cinq"}
# An O or an l typed for a figure, next to figures.
_SLIPS = (
    (re.compile(r"(?<=[\d/.\-])[oO](?=[\doO/.\-]|$)|(?<![^\W\d_])[oO](?=\d)"), "0"),
    (re.compile(r"(?<=\d)[lI](?=[\d/.\-])|(?<![\w'’])[lI](?=\d[/.\-])"), "1"),
)


def read(text: str, today: date) -> Reading[date]:
    """The date, if it exists and is past; `because` else holds the reason (`Doubt`)."""
    said = digits(text[:LONGEST])
    if may_slip(said):
        for slip, figure in _SLIPS:
            said = slip.sub(figure, said)
            said = slip.sub(figure, said)  # two in a row ("2oo9")
    if "2k" in said or "2K" in said:
        said = _TWO_K.sub(lambda year: str(2000 + int(year[1])), said)
    found = _told(said) if GLUED.search(said) or most_figures(said) >= _FEWEST_FIGURES else None
    if found is None:
        return Reading(None, because=("only_a_year" if _YEAR_OR_AGE.search(said.casefold()) else "not_a_date",))
    day, month, year, sure, words = found
    if year < 100:
        # Two figures: the century that makes a person of under a hundred years.
        year += 2000 if 2000 + year <= today.year else 1900
    try:
        born = date(year, month, day)
    except ValueError:
        return Reading(None, because=("not_a_date",))
    if born > today:
        return Reading(None, because=("future",))
    return Reading(born, sure, because(text, words))


def in_ages(born: date, today: date, youngest: int, oldest: int) -> bool:
    """Whether somebody born then is of an age from `youngest` to `oldest` today."""
    had_birthday = (today.month, today.day) >= (born.month, born.day)
    return youngest <= today.year - born.year - (not had_birthday) <= oldest


def _told(said: str) -> tuple[int, int, int, float, str] | None:
    """The date that is meant: what was put right counts, and of two persons the one who writes."""
    two = of_oneself(said)
    if two is not None and _find(two[0]) is not None:
        said = two[1]
    for before, after in corrections(said):
        first = _find(before)
        if first is None:
            continue
        if (second := _find(after)) is not None:
            return second
        plain, (day, month, year, _, words) = figures(fold(after)), first
        if (newer := _YEAR_ALONE.search(plain)) is not None:
            return day, month, int(newer["year"]), 0.9, f"{words}, {newer[0]}"
        if (newer := _DAY_ALONE.search(plain)) is not None and (named := _month(newer[2])) is not None:
            return int(newer[1]), named, year, 0.9, f"{words}, {newer[0]}"
    return _find(said)


def _find(said: str) -> tuple[int, int, int, float, str] | None:
    """(day, month, year) as written, how sure, and the words it stands in."""
    lower = _joined(_TELEPHONE.sub(" # ", _SPACES.sub(" ", said.casefold())))
    plain = fold(_TOUCHING.sub(r"\g<0> ", lower))
    if "ieme jour" in plain:
        plain = _NTH_DAY.sub(lambda nth: _STEMS.get(nth[1], nth[1]), plain)
    plain = _joined(figures(plain))
    for form in _FORMS:
        for match in islice(form.pattern.finditer(plain if form.folded else lower), form.tried):
            told = dict(zip(form.order, match.groups(), strict=True))
            month = _ROMANS.index(told["m"]) + 1 if form.pattern is _ROMAN else _number_of(told["m"])
            if month is not None:
                return int(told["d"]), month, int(told["y"].replace(" ", "")), form.sure, match[0].strip()
    return _in_two_clauses(lower, plain)


def _joined(text: str) -> str:
    """The figures of one number that stand apart, together."""
    return _ZERO_APART.sub("0", _YEAR_APART.sub(r"20\1\2", text)) if "0 " in text else text


def _number_of(month: str) -> int | None:
    return int(month) if month.isdigit() else _month(month)


def _in_two_clauses(lower: str, plain: str) -> tuple[int, int, int, float, str] | None:
    """The one day and the one year of a message about a birth, wherever they stand in it."""
    if not _OF_BIRTH.search(plain) or _OF_ELSE.search(plain):
        return None
    days = {
        (int(found[1]), month): found[0]
        for found in _DAY_ALONE.finditer(plain)
        if found[2] not in _BESIDE_A_YEAR and (month := _month(found[2])) is not None
    } or {(int(found[1]), int(found[2])): found[0] for found in _DAY_IN_FIGURES.finditer(lower)}
    years = {int(found["year"]) for found in _YEAR_ALONE.finditer(plain)}
    if len(days) != 1 or len(years) != 1:
        return None
    (day, month), words = days.popitem()
    year = years.pop()
    return day, month, year, 0.85, f"{words.strip()} {year}"


@cache
def _month(word: str) -> int | None:
    """The month a word names, a slip of the finger allowed."""
    if word in _MONTHS:
        return _MONTHS[word]
    if len(word) < _SHORTEST_NEAR or word == "mois":  # "mois" is as near to "mai" as a slip is
        return None
    near = process.extract(word, list(_MONTHS), scorer=fuzz.ratio, score_cutoff=_NEAR, limit=3)
    meant = {_MONTHS[name] for name, score, _ in near if score == near[0][1]} if near else set()
    return meant.pop() if len(meant) == 1 else None
