"""A fact that follows a yes: it answers another question.

"Oui mon CV est fait", "oui il m'a déjà appelé", "oui j'ai son numéro", "oui je suis en pause": all words are known, and
none of them agrees to anything.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.understanding.phrases import Hit, Said

# Who may be the one that says yes.
PEOPLE = frozenset(
    "soeur mere pere parents frere copine copain mari femme tonton tata tuteur educ educateur educatrice prof juge "
    "papa maman daron daronne mamie papi oncle tante referent referente".split()
)
OTHERS = PEOPLE | frozenset(
    "tutrice cousin cousine pote amie copains potes meuf mec gars mamy papy assistante foyer famille patron belle "
    "grand grands psy avocat maitre elle il elles ils lui eux".split()
)
# Who or what, and what it is or has.
_WHOSE = frozenset("mon ma mes le la les l ton ta tes votre vos son sa ses leur leurs cette ce cet".split())
_SUBJECTS = frozenset("il elle ils elles".split())
_BEING = frozenset(
    "est sont etait etaient a ont avait va vont fait marche marchent m t l s me te se finit finissent".split()
)
_HAVE = frozenset("avez as ai aviez avais".split())
_DONE = frozenset("commence fini trouve arrete signe eu pris change repondu mange vu dormi essaye rate annule".split())
_DOING = frozenset(
    (
        "travaille bosse comprends joue lis regarde commence sors viens pars rentre annule reporte "
        "arrete mange dors habite conduis finis mens reviens cuisine"
    ).split()
)
# "Oui c'est exact", "oui je suis en pause": short, and no more.
_SHORT = 5  # words
_SO = {
    ("c", "est"): frozenset("bien juste exact le la l vrai lui elle ca pour".split()),
    ("je", "suis"): frozenset(
        "un une en a au aux accompagne accompagnee seul seule suivi suivie majeur majeure mineur mineure".split()
    ),
}
# After somebody: a wish, or the next clause. "Mon frère", "ma soeur" may be whom one speaks to.
_WISHED = frozenset(
    "a avec sera seront serait peut peuvent pourra doit present presente la d et ou mais si qui que est sont je j m "
    "ma ase".split()
)
_CALLED = frozenset("pote frere soeur cousin cousine gars ami amie meuf mec famille belle grand grands".split())
_DOES = frozenset("aussi y etait etaient cherche veut fait vient aime connait a".split())
_IT_GOES = frozenset("pousse gere dechire tue roule marche bombarde".split())
_TITLES = frozenset("madame monsieur mme mr m mlle".split())
_HAVING = frozenset("un une le la les l mon ma mes son sa ses ton ta votre vos des du deja bien 1 2 3".split())
_BARE_YES = frozenset("oui ouais ok d accord yes yep yeah si grave".split())
_LOOSE = frozenset(("small", "about", "practical", "polite"))


def tells(message: Said, hits: Sequence[Hit], agreed: Sequence[Hit]) -> bool:
    """Whether what follows a yes is a fact: "oui mon CV est fait", "oui il m'a déjà appelé", "oui j'ai son numéro"."""
    last = agreed[-1]
    ends = [hit.end for hit in agreed if hit.end < len(message) and _bare(message, hit)]
    if not ends or not _bare(message, last):
        return False
    bound = {at for hit in hits if hit.meaning not in _LOOSE or hit.end - hit.start > 2 for at in range(*hit[1:])}
    known = {at for hit in hits for at in range(*hit[1:])}
    return any(
        _a_fact(message.words[at:], {where - at for where in bound}, at + 1 in known) for at in ends if at not in bound
    )


def _bare(message: Said, hit: Hit) -> bool:
    return _BARE_YES.issuperset(message.words[hit.start : hit.end])


def _a_fact(words: Sequence[str], bound: set[int], known: bool) -> bool:
    """Whether words tell a fact. `bound`: those of a longer phrase, which says something else; `known`: whether the
    second one is in a table."""
    first, second, third = (*words[:3], "", "", "")[:3]
    if (first in _SUBJECTS and second in _BEING) or (first, second) == ("c", "etait"):
        return True
    if first in ("vous", "tu") and second in ("m", "t", "me") and third in _HAVE:
        return True
    if 1 in bound:
        return False
    if first in ("je", "j") and second in _DOING:
        return True
    if (first, second) in _SO and len(words) <= _SHORT and third in _SO[first, second]:
        return True
    if first == "j" and second == "ai" and 2 not in bound:
        return third in _HAVING or third in _DONE
    if first in _TITLES and not known:
        return third in _BEING
    if first == "on" and second in ("m", "s", "t", "se") and third in _BEING:
        return True
    if first == "ca" and second and not known and second not in _IT_GOES:
        return True
    if (first, second) == ("y", "a") and third in _WHOSE:
        return True
    if first in _WHOSE and second in OTHERS and third and third not in _WISHED:
        return third in _DOES or second not in _CALLED
    if first in _WHOSE and third == "je" and "ai" in words[3:6]:
        return True
    return first in _WHOSE and 2 not in bound and (third in _SUBJECTS or (third in _BEING and not _beside(words)))


def _beside(words: Sequence[str]) -> bool:
    """Whether it is a wish: "oui mon éduc est à côté de moi"."""
    return "cote" in words[3:] or "avec" in words[3:]
