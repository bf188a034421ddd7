"""A phone number that messages reach: a French mobile, of metropole or overseas, as E.164."""

from __future__ import annotations

import re

import phonenumbers

from dialogs.answers.base import Context, Unclear, Understood

# 06 and 07 of metropole by our own rule: libphonenumber calls the range kept for fiction (06 39 98) invalid.
_METROPOLE_MOBILE = re.compile(r"\+33[67]\d{8}")
# Overseas mobiles (0690, 0692, 0694, 0696…) are French numbers to those who write them, other countries to the plan.
_OVERSEAS = ("GP", "GF", "MQ", "RE", "YT", "PM")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_MOBILE = phonenumbers.PhoneNumberType.MOBILE
_CANDIDATE = re.compile(r"(?:\+|00)?\d(?:[ .\-()/]*\d){7,14}")


def parse(text: str, context: Context) -> Understood | Unclear:
    """Value: E.164, e.g. "+33639980012"."""
    match = _CANDIDATE.search(text.translate(_DIGITS).replace("(0)", ""))
    if match is None:
        return Unclear("not_a_phone")
    digits = re.sub(r"[^\d+]", "", match[0])
    if re.fullmatch(r"[67]\d{8}", digits):  # the leading zero was left out
        digits = f"0{digits}"
    try:
        number = phonenumbers.parse(digits, "FR")
    except phonenumbers.NumberParseException:
        return Unclear("not_a_phone")
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    overseas = _overseas(digits)
    if overseas is not None:
        return _understood(overseas, text)
    if _METROPOLE_MOBILE.fullmatch(written):
        return _understood(written, text)
    if not phonenumbers.is_possible_number(number):
        return Unclear("not_a_phone")
    return Unclear("landline" if number.country_code == 33 else "foreign")


def _overseas(digits: str) -> str | None:
    for region in _OVERSEAS:
        try:
            number = phonenumbers.parse(digits, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number_for_region(number, region) and phonenumbers.number_type(number) == _MOBILE:
            return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    return None


def _understood(number: str, text: str) -> Understood:
    national = phonenumbers.format_number(phonenumbers.parse(number), phonenumbers.PhoneNumberFormat.NATIONAL)
    return Understood(number, "answered", national, (text.strip(),))
