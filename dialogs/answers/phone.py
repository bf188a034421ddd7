"""A phone number that messages reach: a French mobile, of metropole or overseas, as E.164 (`understanding.phone`)."""

from __future__ import annotations

from dialogs.answers.base import Context, Unclear, Understood
from dialogs.understanding import phone


def parse(text: str, context: Context) -> Understood | Unclear:
    """Value: E.164, e.g. "+33639980012"."""
    found = phone.read(text)
    if found.value is None:
        return Unclear("not_a_phone")
    if not phone.is_french(found.value):
        return Unclear("foreign")
    if not phone.is_mobile(found.value):
        return Unclear("landline")
    return Understood(found.value, "answered", phone.national(found.value), found.because)
