"""A phone number as E.164: of metropole by our own rule, overseas and abroad by libphonenumber's plan.

Whether a message reaches it (a mobile) and whether it is French is for the caller (`is_mobile`, `country`). A number of
one figure repeated, a date, a short number (115, 119…) is none.
"""

from __future__ import annotations

import re

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from dialogs.understanding.normal import digits, fold
from dialogs.understanding.numbers_said import GLUED, figures, may_slip, most_figures
from dialogs.understanding.put_right import corrections
from dialogs.understanding.reading import LONGEST, Reading, because

# Ours, for libphonenumber calls the ranges kept for fiction (06 39 98…) invalid.
_FRENCH = re.compile(r"\+33[1-79]\d{8}")  # 08 are services
_METROPOLE_MOBILE = re.compile(r"\+33[67]\d{8}")
# Numbers that are French to those who write them, and other countries to the plan.
_OVERSEAS = {
    "590": ("0590", "0690", "0691"),
    "594": ("0594", "0694"),
    "596": ("0596", "0696", "0697"),
    "262": ("0262", "0263", "0269", "0692", "0693"),
    "508": ("0508", "0708"),
}
_BETWEEN = r"[ .\-()/_,;:\u00a0\u202f]*"
_CANDIDATE = re.compile(rf"(?<![\w+])(?:\(?\+\)?|00)?[ (]*\d(?:{_BETWEEN}\d){{5,17}}(?!\w)")
_FEWEST_FIGURES = 6  # of a candidate
_DATE = re.compile(r"(?:\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d|(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2})")
_TWO = re.compile(r"\s/\s|\bou\b|\bet\b")
# "Le 06 puis 39 puis 98"; "surtout pas le 06…".
_FILLED = re.compile(
    r"(?<=\d)[ ,]*(?:puis|ensuite|et puis|et pis|et apr[eè]s|apr[eè]s|(?:et )?la suite)[ ,:]*(?=\d)", re.IGNORECASE
)
_AND_AMONG_PAIRS = re.compile(r"(?<!\d)0[67](?:(?: |, ?| et )\d\d){4}(?! ?\d| ?ans\b)", re.IGNORECASE)
_DOUBLE = re.compile(r"\bdouble +(z[eé]ro|\d)\b", re.IGNORECASE)
# A small word that touches the number: "c le06 39…", "…12stp". Other letters make it the number of something else.
_TOUCHING = re.compile(
    r"(\b(?:le|au|c|sur|t[eé]l|num|num[eé]ro))(?=0[1-9])|(?<=\d)(?=(?:stp|svp|merci)\b)", re.IGNORECASE
)
_NOT_THIS = re.compile(rf"\b(?:pas|plus) (?:(?:sur|au|le) )+\+?\d(?:{_BETWEEN}\d){{7,13}}", re.IGNORECASE)
_SAME = re.compile(r"\+\d{1,3}(\d)\1{7,}|\+33\d(\d)\2{7}|\+33(\d)(?:0\3){4}")
_RISING = ("0123456789", "1234567890", "0987654321", "9876543210")
_SLIPS = (
    (re.compile(r"(?<=[\d\s.\-/+])[oO](?!\s+0\d)(?=[oO\d\s.\-/]|$)|^[oO](?=\d)|(?<=\b)[oO](?=[67\d])"), "0"),
    (re.compile(r"^[lI](?=[67])"), "0"),
    (re.compile(r"(?<![^\W\d_])[lI](?=\d)"), "1"),
)


def read(text: str) -> Reading[str]:
    """The number in E.164 form. `because`: the figures it was read from, or the reason (`not_a_phone`)."""
    said = digits(text[:LONGEST]).replace("\u00a0", " ").replace("\u202f", " ")
    if may_slip(said):
        for slip, figure in _SLIPS:
            for _ in range(2):
                said = slip.sub(figure, said)
    if most_figures(said) < _FEWEST_FIGURES:
        return Reading(None, because=("not_a_phone",))
    if GLUED.search(said) is not None:
        said = _TOUCHING.sub(r"\1 ", said)
    if "ouble" in said:
        said = _DOUBLE.sub(r"\1 \1", said)
    said = _FILLED.sub(" ", said)
    for before, after in corrections(said):
        if (newer := _first(after, text)).value is not None and _first(before, text).value is not None:
            return newer
    said = _NOT_THIS.sub(" ", said)
    found = _first(said, text)
    # "Et" stands between two numbers; where there is none, between the pairs of one.
    if found.value is None and " et " in said and (pairs := _AND_AMONG_PAIRS.search(said)) is not None:
        return _first(re.sub(r"\D+", " ", pairs[0]), text)
    return found


def _first(said: str, text: str) -> Reading[str]:
    for written in (said, figures(fold(said))):
        for piece in _TWO.split(re.sub(r"\(\s*0\s*\)", " ", written)):
            for match in _CANDIDATE.finditer(piece):
                number = _number(match[0])
                if number is not None:
                    return Reading(number, 0.97 if written is said else 0.9, because(text, match[0].strip()))
    return Reading(None, because=("not_a_phone",))


def is_mobile(number: str) -> bool:
    """Whether an SMS reaches it, as far as the plan tells."""
    if _METROPOLE_MOBILE.fullmatch(number):
        return True
    kind = phonenumbers.number_type(phonenumbers.parse(number))
    return kind in (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)


def is_french(number: str) -> bool:
    """Of metropole or overseas."""
    return number.startswith(("+33", *(f"+{code}" for code in _OVERSEAS)))


def national(number: str) -> str:
    """As one writes it at home: "06 39 98 00 12"."""
    return str(phonenumbers.format_number(phonenumbers.parse(number), PhoneNumberFormat.NATIONAL))


def _number(written: str) -> str | None:
    if _DATE.fullmatch(written.strip()):
        return None
    figures_only = re.sub(r"[^\d+]", "", written)
    if figures_only in _RISING:
        return None
    if figures_only.startswith("+"):
        figures_only = re.sub(r"^\+33(?:00)?0(?=\d{9}$)", "+33", figures_only)
    # "mon 06 : 06 39…": the first figures named the kind of number.
    figures_only = re.sub(r"^(0[67])(?=\1\d{8}$)", "", figures_only)
    figures_only = re.sub(r"^00(?=[67]\d{8}$)", "0", figures_only)  # one zero too many: no code leaves so few figures
    if re.fullmatch(r"[67]\d{8}", figures_only):  # the leading zero was left out
        figures_only = f"0{figures_only}"
    if re.fullmatch(r"0?330?[1-9]\d{8}", figures_only):  # the plus was
        figures_only = f"+33{figures_only[-9:]}"
    if not figures_only.startswith(("0", "+")):
        return None
    overseas = _overseas(figures_only)
    if overseas is not None:
        return overseas
    try:
        parsed = phonenumbers.parse(figures_only, "FR")
    except phonenumbers.NumberParseException:
        return None
    number = str(phonenumbers.format_number(parsed, PhoneNumberFormat.E164))
    if _SAME.fullmatch(number):
        return None
    if parsed.country_code == 33:
        return number if _FRENCH.fullmatch(number) else None
    return number if phonenumbers.is_possible_number(parsed) else None


def _overseas(figures_only: str) -> str | None:
    """A number of overseas written as at home, or with the code of metropole."""
    home = re.sub(r"^\+33(?=\d{9}$)", "0", figures_only)
    if not re.fullmatch(r"0\d{9}", home):
        return None
    for code, prefixes in _OVERSEAS.items():
        if home.startswith(prefixes):
            return f"+{code}{home[1:]}"
    if home.startswith("0639"):  # Mayotte has a part of it
        mayotte = phonenumbers.parse(home, "YT")
        if phonenumbers.is_valid_number_for_region(mayotte, "YT"):
            return f"+262{home[1:]}"
    return None
