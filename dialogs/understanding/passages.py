"""What is read of a message too long to be read whole: how it begins, how it ends, and the passages that may alarm.

The cost of reading danger grows with the words read. Nearly every message is read whole; of a longer one its two ends,
where people say why they write, and around a few words that seldom mean something else whatever stands between.
"""

from __future__ import annotations

from dialogs.understanding.normal import LONGEST

WHOLE = 1_200  # characters: eight SMS; longer messages are cut
END = 500  # characters read at either end of a longer one
AROUND = 60  # characters read on either side of a word that may alarm
MOST = 4  # such passages read, at most
CUT = f"(message long : lus les {END} premiers et derniers caractères, et les passages qui peuvent alerter)"

# Looked for as they are written, the gravest first: plain searches, one pass each over the characters.
_ALARMING = tuple(
    piece.replace("_", " ")
    for piece in (
        "suicid suissid suiside _mouri _mourr me_tue me_pend en_finir plus_vivre plus_etre_la adieu overdose veines "
        "_kill want_to_die suicidio _morir matarme morrer померти умереть убит вбит موت انتحار _viol me_tape me_frap "
        "me_bat_ me_cogne me_touche m'a_tap m'a_frap ma_frap ma_tap etrangl étrangl scarif me_coupe cachets "
        "medocs médocs fugu a_la_rue à_la_rue couteau dehors menace"
    ).split()
)


def passages(text: str) -> str:
    """A text, or what is read of it when it is longer than `WHOLE`.

    >>> long = "Bonjour. " + "bla " * 400 + "je veux mourir " + "bla " * 400 + "merci"
    >>> len(passages(long)) < 1200, "je veux mourir" in passages(long), passages("Bonjour")
    (True, True, 'Bonjour')
    """
    if len(text) <= WHOLE:
        return text
    kept, at = [_to_a_word(text[:END])], END
    for place in _alarms(text.lower()):
        start, at = max(at, place - AROUND), place + AROUND
        kept.append(_to_a_word(_from_a_word(text[start:at])))
    # A full stop between: no sentence is made of two pieces.
    return " . ".join([*kept, _from_a_word(text[-END:])])


def _alarms(text: str) -> list[int]:
    """Where in the middle the first alarming words stand, no two of them in one passage."""
    end = min(len(text), LONGEST) - END
    found: list[int] = []
    for piece in _ALARMING:
        if len(found) == MOST:
            break
        place = text.find(piece, END, end)
        if place >= 0 and all(abs(place - other) > AROUND for other in found):
            found.append(place)
    return sorted(found)


def _from_a_word(piece: str) -> str:
    """Without the end of a word at its beginning; a piece without a space stays."""
    return piece.partition(" ")[2] or piece


def _to_a_word(piece: str) -> str:
    return piece.rpartition(" ")[0] or piece
