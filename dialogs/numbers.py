"""Telephone numbers: which ones an SMS of ours may go to, why not the others, and where their owner's day is. Pure.

French mobiles, of metropole (06, 07) and overseas. Numbering: décision ARCEP 2018-0881 and those that amend it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, TypeAlias

import phonenumbers
from phonenumbers import PhoneNumberType

Kind: TypeAlias = Literal["mobile", "landline", "premium", "foreign", "not_a_number"]

# 06 and 07 of metropole by our own rule: libphonenumber calls the range kept for fiction (06 39 98) invalid.
_METROPOLE_MOBILE = re.compile(r"\+33[67]\d{8}")
# Overseas mobiles (0690, 0692, 0694, 0696…) are French numbers to those who write them, other countries to the plan.
OVERSEAS_ZONES = {
    "GP": "America/Guadeloupe",
    "GF": "America/Cayenne",
    "MQ": "America/Martinique",
    "RE": "Indian/Reunion",
    "YT": "Indian/Mayotte",
    "PM": "America/Miquelon",
    "NC": "Pacific/Noumea",
    "PF": "Pacific/Tahiti",
    "WF": "Pacific/Wallis",
}
# What may be one of them; trying them all takes a while.
_MAYBE_OVERSEAS = re.compile(r"(?:0|\+33|0033)(?:69|639|70[89])|(?:\+|00)(?:262|508|590|594|596|681|687|689)")
_HOLIDAYS = {"GP": "GP", "GF": "GF", "MQ": "MQ", "RE": "RE", "YT": "YT", "PM": "PM"}
_PREMIUM = (PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST, PhoneNumberType.UAN)
REASONS: dict[Kind, str] = {
    "landline": "C'est un téléphone fixe : les SMS n'y arrivent pas. Appelez plutôt.",
    "premium": "C'est un numéro surtaxé ou spécial : on n'y envoie pas de SMS.",
    "foreign": "C'est un numéro étranger : à vérifier, l'envoi coûte plus cher et peut ne pas arriver.",
    "not_a_number": "Ce n'est pas un numéro de téléphone.",
}


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it was read. `zone` and `holidays`: of an overseas mobile; else None, the structure's hold."""

    e164: str
    kind: Kind
    zone: str | None = None
    holidays: str | None = None

    @property
    def reason(self) -> str:
        """Why no SMS of ours goes there by itself; empty for a French mobile."""
        return REASONS.get(self.kind, "")


@lru_cache(maxsize=4096)
def read_number(text: str) -> Number:
    """What a number is.

    >>> read_number("06 39 98 00 12").e164, read_number("0692 00 00 01").zone
    ('+33639980012', 'Indian/Reunion')
    >>> read_number("03 20 00 00 00").kind, read_number("+32 470 12 34 56").kind
    ('landline', 'foreign')
    """
    digits = re.sub(r"[^\d+]", "", text.replace("(0)", ""))
    if re.fullmatch(r"[67]\d{8}", digits):  # the leading zero was left out
        digits = f"0{digits}"
    if _MAYBE_OVERSEAS.match(digits) and (overseas := _overseas(digits)) is not None:
        return overseas
    try:
        number = phonenumbers.parse(digits, "FR")
    except phonenumbers.NumberParseException:
        return Number("", "not_a_number")
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if _METROPOLE_MOBILE.fullmatch(written):
        return Number(written, "mobile")
    if number.country_code == 33:
        if not phonenumbers.is_possible_number(number):
            return Number("", "not_a_number")
        return Number(written, "premium" if phonenumbers.number_type(number) in _PREMIUM else "landline")
    return Number(written, "foreign") if phonenumbers.is_possible_number(number) else Number("", "not_a_number")


def _overseas(digits: str) -> Number | None:
    for region, zone in OVERSEAS_ZONES.items():
        try:
            number = phonenumbers.parse(digits, region)
        except phonenumbers.NumberParseException:
            continue
        mobile = phonenumbers.number_type(number) == PhoneNumberType.MOBILE
        if mobile and phonenumbers.is_valid_number_for_region(number, region):
            written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
            return Number(written, "mobile", zone, _HOLIDAYS.get(region, ""))
    return None


def shown(number: str) -> str:
    """As people write it: "06 39 98 00 12"."""
    try:
        parsed = phonenumbers.parse(number, "FR")
    except phonenumbers.NumberParseException:
        return number
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL))


# Our own numbers ------------------------------------------------------------------------------------------------

LONGEST_NAME = 11
_NAME = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9 ]{3,11}")
_SHORT = re.compile(r"\d{3,6}")


@dataclass(frozen=True, slots=True)
class Sender:
    """What our messages come from. `receives`: people can answer it."""

    value: str
    receives: bool


class BadSenderError(ValueError):
    """Not a sender we may use; the message says why, in French."""


def read_sender(text: str, *, trial: bool = False) -> Sender:
    """A structure's number, short code or name. Raises `BadSenderError`.

    `trial`: a telephone of the team, for trials among its own numbers.
    """
    plain = text.strip()
    if _NAME.fullmatch(plain):
        return Sender(plain, receives=False)
    digits = re.sub(r"[ .\-]", "", plain)
    if _SHORT.fullmatch(digits):
        return Sender(digits, receives=True)
    if re.search("[A-Za-z]", plain):
        raise BadSenderError("Un nom d'expéditeur a 3 à 11 lettres ou chiffres, sans accent.")
    number = read_number(plain)
    if not number.e164:
        raise BadSenderError("Ce n'est ni un numéro, ni un nom de 11 caractères au plus.")
    if number.kind == "mobile" and not trial:
        raise BadSenderError(
            "Un numéro en 06 ou 07 ne peut pas envoyer de messages automatiques en France (ARCEP, décisions "
            "2018-0881 et 2022-1583) : demandez à votre opérateur un numéro court (38xxx) ou en 09 37 à 09 39."
        )
    return Sender(number.e164, receives=True)
