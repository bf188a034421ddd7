"""Orders to stop whose words are broken by ear: "are te de man voyer des mes age", "lécé moi vivre".

No table knows such words. The whole message, as it sounds and without its spaces, is compared with the commonest
orders, alone or with the reasons and the manners that go with them; a part of a message never is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from dialogs.understanding.met import Met
from dialogs.understanding.phrases import split

MOST_WORDS = 16
_LONGEST = 70  # letters
_FEWEST = 4  # sounds of a piece; what is said in fewer is the tables' alone

# What is written at the end of a word and not heard.
_SILENT = re.compile(r"(?<=e)[rz]$|(?<=\w)[sxtd]$|(?<=e)st$")
_AS_LETTERS = {"ca": "sa", "2": "de"}
_VOWELS = frozenset("aeiouyh")
# On all letters at once, in this order; the last one leaves out every "e" there is, written or not.
_HEARD = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"(.)\1+", r"\1"),
        ("ch", "C"),
        ("ph", "f"),
        ("h", ""),
        ("y", "i"),
        ("c(?=[ei])|z|ç", "s"),
        ("qu?|c", "k"),
        ("g(?=[ei])", "j"),
        ("gu(?=[ei])", "g"),
        ("eau|au(?!u)(?!l)", "o"),
        ("oi|oua|wa|w", "W"),
        ("aou|ou|au(?=l)", "U"),
        ("(?:ai|ei|i)[nm](?![aeiouWUnm])", "I"),
        ("[ea][nm](?![aeiouWUnm])", "A"),
        ("o[nm](?![aeiouWUnm])", "O"),
        ("ai|ei|eu|e", ""),
        (r"(.)\1+", r"\1"),
    )
)
_ORDERS = """
arrete de? m' ecrire/envoyer/appeler/embeter/harceler/parler/contacter
arrete de? m' envoyer de/des/tes/vos/ces messages/sms/message/texto/truc
arrete d' ecrire/envoyer/insister/harceler
arrete d' envoyer de/des/tes/vos/ces messages/sms/message/texto/truc
arrete de? me ecrire/parler/contacter/deranger/harceler/saouler/rappeler/relancer/spammer
arrete avec/a tes/vos/ces messages/sms/message/question
arrete tes/vos/ces/les messages/sms/message
laisse/lache moi | laisse moi tranquille/vivre/respirer | laisse moi en/un paix | laisse nous tranquille
fou/foute/fiche moi la paix | fou le camp/can | oublie/efface/supprime/enleve/retire/desinscris moi
oublie/efface/supprime/enleve/retire moi de la/ta/votre liste
oublie/efface/supprime/enleve/retire/perd mon numero/num/contact
je te/vous repondrai/repond plus/jamais/pu | je repondrai/repond plus/jamais/pu
je veux plus/pu te/vous parler/repondre/ecrire | je veux plus/pu de messages/sms/message/contact
je veux plus/pu/pas de tes/vos/ces messages/sms/message
je veux plus/pu recevoir de/tes/vos/des/ces messages/sms/message
je veux plus/pu que tu/vous m' ecris/ecrive/ecriviez/appelle/envoie
je veux plus/pu que tu/vous m' envoie/envoyer des messages/sms/message
m' ecrivez/ecris/envoyez/envoie/appelle plus/pu | me parlez/contacte plus/pu
m' envoie/envoyez plus/pu de/rien messages/sms/message? | m' ecris/ecrivez/envoie/envoyez plus? jamais
plus/pu de messages/message | pas/plus besoin de vous/toi | va voir ailleur/ayeur
vire moi | il? faut arrete | il? faut plus/pu m' ecrire/appeler/envoyer/contacter
je vous/te dis d' arrete | j' ai deja? dis d' arrete | j' ai deja? dis stop
stop de/tes/vos/ces/les? messages/sms/message | desinscrivez/desabonne/desabo moi
ca suffit les/vos/tes/ces? messages/sms/message
je veux plus/pu rien recevoir | plus/pu rien recevoir | c'est fini les/vos/tes messages/message/sms
c'est? pas la? peine d' insister | c'est? pas la? peine de m' ecrire/envoyer/appeler
ecris/ecrivez moi? plus/pu | evitez de m' ecrire/envoyer/contacter | faudrait plus/pu m' ecrire/envoyer/appeler
vous/tu pouvez/peux arrete de m' ecrire/envoyer | enlevez/retirez/effacez mon numero/num/nom
"""
# What goes with them, never an order by itself.
_BESIDE = """
j'en veux pas/plus | d'accord
j'en ai marre | j'en peux plus | j'en ai assez | je vous/te e rien fait | je vous/te connais pas | ca me saoule
tu me saoules | vous me saoulez | j'ai rien demande | je suis pas interesse | laisse tomber
s'il te plait | s'il vous plait | merci | maintenant | tout de suite | immediatement | c'est bon | c'est mort
c'est trop | putain | bonjour | bonsoir | salut | madame | monsieur | stop | au revoir | svp | stp | une bonne fois
pour toutes | definitivement | vous savez pas lire | mais | non | wesh | frere
"""


def _said(word: str) -> str:
    return _AS_LETTERS.get(word) or _SILENT.sub("", word)


_SAID = Met(_said)


def _sounds(words: Sequence[str]) -> frozenset[str]:
    """How words sound together: with what binds two of them ("mes‿age"), and without."""
    plain = [_SAID[word] for word in words]
    found = {"".join(plain)}
    bound = [
        word if word[-1] in "sxz" and after[0] in _VOWELS else said
        for word, said, after in zip(words, plain, [*words[1:], "-"], strict=True)
    ]
    found.add("".join(bound))
    return frozenset(map(_heard, found))


def _heard(letters: str) -> str:
    for pattern, plain in _HEARD:
        letters = pattern.sub(plain, letters)
    return letters


def _pieces(table: str) -> frozenset[str]:
    keys: set[str] = set()
    for phrase in split(table):
        ways = [word.rstrip("?").split("/") + [""] * word.endswith("?") for word in phrase.split()]
        for chosen in product(*ways):
            words = [part for word in chosen for part in word.replace("'", " ").split()]
            keys |= _sounds(words) if words else frozenset()
    return frozenset(keys)


_ORDER_KEYS = frozenset(key for key in _pieces(_ORDERS) if len(key) >= _FEWEST)
_BESIDE_KEYS = _pieces(_BESIDE)
_ALL_KEYS = _ORDER_KEYS | _BESIDE_KEYS
_LENGTHS = sorted({len(key) for key in _ALL_KEYS})
_BEGINNINGS = frozenset(key[:end] for key in _ALL_KEYS for end in range(1, len(key) + 1))
_ENDINGS = frozenset(key[start:] for key in _ALL_KEYS for start in range(len(key)))


def _may_begin(word: str) -> bool:
    """Whether a piece may begin with a word: its last sound depends on what follows."""
    key = _heard(_SAID[word])
    return len(key) < 2 or key[:-1] in _BEGINNINGS


def _may_end(word: str) -> bool:
    """The same of the last word, whose first sound depends on what stands before it."""
    key = _heard(_SAID[word])
    return len(key) < 2 or key[1:] in _ENDINGS


_MAY_BEGIN, _MAY_END = Met(_may_begin), Met(_may_end)


def heard(words: Sequence[str]) -> bool:
    """Whether all the words together, by their sound, are an order to stop and what goes with it."""
    if not 0 < len(words) <= MOST_WORDS or sum(map(len, words)) > _LONGEST:
        return False
    # Most messages are none by their first or their last word.
    return _MAY_BEGIN[words[0]] and _MAY_END[words[-1]] and any(map(_is_order, _sounds(words)))


def _is_order(key: str) -> bool:
    """Whether a key is pieces one after the other, one of them an order."""
    reached = {(0, False)}
    ahead = [(0, False)]
    while ahead:
        at, ordered = ahead.pop()
        for length in _LENGTHS:
            end = at + length
            if end > len(key):
                break
            piece = key[at:end]
            if piece in _ALL_KEYS:
                after = (end, ordered or piece in _ORDER_KEYS)
                if after == (len(key), True):
                    return True
                if after not in reached:
                    reached.add(after)
                    ahead.append(after)
    return False
