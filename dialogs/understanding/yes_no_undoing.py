"""What undoes a yes: words that look like agreement and are none, whatever else stands there.

- a verb of what somebody did ("on m'a vendu ça"), of what somebody is going to do ("vous allez");
- one that only marvels ("ah ouais quand même") or is somebody else's ("mon père accepte");
- a fact in answer to another question ("oui mon CV est fait", "oui j'ai un conseiller");
- one whose wishes leave nothing of it ("oui sauf le matin, l'aprem et le soir"), or that waits for whether it can be
  done ("ok si possible").

The last four become what is neither yes nor no: no hunch makes one of the two of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dialogs.understanding.phrases import Hit, Said, uncovered
from dialogs.understanding.yes_no_left import leaves_nothing

# Who may be the one that says yes.
PEOPLE = frozenset(
    "soeur mere pere parents frere copine copain mari femme tonton tata tuteur educ educateur educatrice prof juge "
    "papa maman daron daronne mamie papi oncle tante referent referente".split()
)
_OTHERS = PEOPLE | frozenset(
    "tutrice cousin cousine pote amie copains potes meuf mec gars mamy papy assistante foyer famille patron belle "
    "grand grands psy avocat maitre elle il elles ils lui eux".split()
)
_ONESELF = frozenset("je j moi me m nous on mwa".split())
# What somebody is or does that agrees; "oui" itself is mostly one's own beside them ("oui ma mère est là").
_AGREEING = frozenset(
    "accepte acceptent chaud chaude chauds partant partante partants valide motive motivee approuve confirme interesse "
    "interessee signe adopte preneur preneuse favorable".split()
)

_AGREED = frozenset(("d", "ok", "pour", "oui"))
_ARE = frozenset("est sont serait seraient etait etaient".split())
_PARTICIPLES = frozenset(
    "entendu accepte acceptee adopte adoptee valide validee vendu vendue vendus note confirme accorde approuve signe "
    "oblige".split()
)
_AUXILIARIES = frozenset("ai as a ma mont ont avons avez avait avais est etait ete sont suis etais".split())
# What looks like agreement and is none after these: "vous allez le faire", "il fait chaud", "me laisser tranquille".
_NO_YES_AFTER = {
    "allez": frozenset("vous nous n".split()),
    "aller": frozenset("vous va vais vas d".split()),
    "chaud": frozenset("fait faisait ai a as trop il".split()),
    "chaude": frozenset("fait eau trop".split()),
    "tranquille": frozenset("laissez laisse laisser laisses laissiez lachez etre rester reste restez".split()),
}
_NEAR = 2  # words before

# Who marvels says one of these, then words of agreement and no more: "ah ouais d'accord", "wow ok".
_MARVELS = frozenset("ah ha wow waouh ouah woah oula oulah tiens".split())
_MARVELLED = _MARVELS | frozenset(
    "oh eh la ouais oui ok d accord quand meme carrement grave bon en effet bah ben bien be donc alors je vois ca "
    "marche chaud genial super cool putain punaise puree mdr lol serieux vraiment".split()
)
# "Ah bah oui", "ah ben carrément", "ah oui oui" are hearty.
_HEARTY = frozenset(
    (*(f"{so} {yes}" for so in ("bah", "ben", "be") for yes in ("oui", "ouais", "carrement", "grave")), "oui oui")
) | {"bien oui", "bien sur"}

# Both or half of one, as the whole of an answer.
_LAUGHS = frozenset("mdr lol ptdr xd haha".split())
_ACKNOWLEDGED = (
    "j ai bien recu", "j ai recu", "j ai bien vu", "j ai vu", "j ai bien lu", "j ai lu", "bien recu", "bien note",
    "c est note", "je vois", "j ai compris", "j ai bien compris", "bien compris", "je me souviens", "je me rappelle",
)  # fmt: skip
ONLY_HEARD = frozenset(f"{yes} {so}" for yes in ("oui", "ouais", "ok", "d accord") for so in _ACKNOWLEDGED)
_HALVES = frozenset(
    (
        "non si", "si non", "oui si", "oui plutot", "ouais plutot", "non je rigole", "non je deconne",
        "non je plaisante", "non je blague", "ok bon", "oui mais", "ok mais", "non mais",
        "oui sauf", "oui ou", "oui de toute facon", "ok de toute facon",
        "oui je vais bien", "oui si c est sur", "ok si c est sur",
        "elle oui", "lui oui", "eux oui", "oui lui oui", "oui elle oui", "oui elle", "oui lui", "oui eux",
        "ouais de toute facon", "oui tfacon", "oui t facon",
    )
)  # fmt: skip

# What is wished only for the case that it can be done.
_SOFT = frozenset(
    (
        "si possible", "si c est possible", "si ca se peut", "si c est faisable", "de preference", "si besoin",
        "au besoin", "si necessaire", "si c est necessaire", "en cas de besoin", "le cas echeant", "si j en ai besoin",
        "si vous avez le temps", "si tu as le temps", "si t as le temps", "si c est utile", "si utile",
    )
)  # fmt: skip
_ONLY = frozenset(("seulement", "uniquement"))
_EMPTY = frozenset(("yes", "polite", "small", "greeting", "other", "but"))

# "Oui, il appelle quand ?" asks about what is agreed; "ok, c'est quand ?" asks first.
_MAY_ASK_WHEN = frozenset("oui ouais yes volontiers".split())
_WHEN = frozenset("quand quel quelle combien".split())

# Facts: who or what, and what it is or has.
_WHOSE = frozenset("mon ma mes le la les l ton ta tes votre vos son sa ses leur leurs cette ce cet".split())
_SUBJECTS = frozenset("il elle ils elles".split())
_BEING = frozenset(
    "est sont etait etaient a ont avait va vont fait marche marchent m t l s me te se finit finissent".split()
)
_HAVE = frozenset("avez as ai aviez avais".split())
_DONE = frozenset("commence fini trouve arrete signe eu pris change repondu mange vu dormi essaye rate annule".split())
_DOING = frozenset(
    "travaille bosse comprends joue lis regarde commence sors viens pars rentre annule reporte arrete mange dors habite conduis finis mens reviens "
    "cuisine".split()
)
# "Oui c'est exact", "oui je suis en pause": short, and no more.
_SHORT = 5  # words
_SO = {
    ("c", "est"): frozenset("bien juste exact le la l vrai lui elle ca".split()),
    ("je", "suis"): frozenset(
        "un une en a au aux accompagne accompagnee seul seule suivi suivie majeur majeure mineur mineure".split()
    ),
}
_TITLES = frozenset("madame monsieur mme mr m mlle".split())
_HAVING = frozenset("un une le la les l mon ma mes son sa ses ton ta votre vos des du deja bien 1 2 3".split())
_BARE_YES = frozenset("oui ouais ok d accord yes yep yeah si grave".split())
_LOOSE = frozenset(("small", "about", "practical", "polite"))


def meant(message: Said, hit: Hit) -> Hit:
    """A word of agreement that is a verb of what somebody did ("on m'a vendu", "j'ai entendu") or will do ("vous
    allez") agrees to nothing."""
    if hit.meaning != "yes" or hit.end - hit.start != 1:
        return hit
    word = message.words[hit.start]
    if word in _PARTICIPLES:
        before = message.words[max(0, hit.start - 3) : hit.start]
        if _AUXILIARIES & set(before) and "c" not in before:
            return Hit("unsure", hit.start, hit.end)
    elif not _NO_YES_AFTER.get(word, frozenset()).isdisjoint(message.words[max(0, hit.start - _NEAR) : hit.start]):
        return Hit("unsure", hit.start, hit.end)
    return hit


def undone(message: Said, hits: list[Hit]) -> list[Hit]:
    """The phrases of a message, the one that undoes its yes as neither."""
    words = tuple(word for word in message.words if word not in _LAUGHS)
    if " ".join(words) in _HALVES | ONLY_HEARD or words[-2:] == ("mais", "bon"):
        return [Hit("neither", 0, len(message))]
    agreed = [hit for hit in hits if hit.meaning == "yes"]
    kept = "practical" if agreed else "no"
    hits = [Hit(kept, hit.start, hit.end) if hit.meaning == "kept_from" else hit for hit in hits]
    when = "practical" if not _MAY_ASK_WHEN.isdisjoint(message.words[:1]) and asks_when(message, hits) else "asks"
    hits = [Hit(when, hit.start, hit.end) if hit.meaning == "asks_when" else hit for hit in hits]
    if not agreed:
        return hits
    if _only_marvels(message.words) or leaves_nothing(message.words):
        return _with(hits, agreed)
    if {hit.meaning for hit in hits if message.text(hit) not in _SOFT | _ONLY} <= _EMPTY and not uncovered(
        message, hits
    ):
        hits = _with(hits, (hit for hit in hits if message.text(hit) in _SOFT))
    hits = _with(hits, (hit for hit in agreed if _of_another(message, hit)))
    return _with(hits, [agreed[-1]]) if _tells(message, hits, agreed) else hits


def asks_when(message: Said, hits: Sequence[Hit]) -> bool:
    """Whether it ends in nothing but when it will be: "oui, il appelle quand ?"."""
    last = hits[-1] if hits else Hit("", 0, 0)
    return last.end == len(message) and not _WHEN.isdisjoint(message.words[last.start :])


def _with(hits: Sequence[Hit], neither: Iterable[Hit]) -> list[Hit]:
    """The phrases, some of them as neither."""
    turned = frozenset(neither)
    return [Hit("neither", hit.start, hit.end) if hit in turned else hit for hit in hits]


def _only_marvels(words: Sequence[str]) -> bool:
    """Whether it is "ah ouais quand même" and no more."""
    if not _MARVELLED.issuperset(words):
        return False
    said = " ".join(words)
    if any(hearty in said for hearty in _HEARTY):
        return False
    if words[0] in ("oh", "eh"):  # "oh oui", "eh oui" are hearty, too
        return "accord" in words or "ok" in words or "meme" in words
    return not _MARVELS.isdisjoint(words) or said == "ouais quand meme"


def _of_another(message: Said, hit: Hit) -> bool:
    """Whether a word of agreement says what somebody else does: "mon éduc est chaud", "mon père accepte"."""
    words = message.words
    agrees = words[hit.start] in _AGREEING or (words[hit.start] in _AGREED and words[hit.start - 1] in _ARE)
    if not agrees and words[hit.start : hit.end] != ("oui",):
        return False
    near = words[max(0, hit.start - 4) : hit.start]
    if words[hit.start] == "oui":
        return near[-2:] == ("c", "est") and len(near) > 2 and near[-3] in _OTHERS
    return not _OTHERS.isdisjoint(near) and _ONESELF.isdisjoint(words)


def _tells(message: Said, hits: Sequence[Hit], agreed: Sequence[Hit]) -> bool:
    """Whether what follows a yes is a fact: "oui mon CV est fait", "oui il m'a déjà appelé", "oui j'ai son numéro"."""
    bound = {at for hit in hits if hit.meaning not in _LOOSE or hit.end - hit.start > 2 for at in range(*hit[1:])}
    known = {at for hit in hits for at in range(*hit[1:])}
    last = agreed[-1]
    ends = (hit.end for hit in agreed if _bare(message, hit) and _bare(message, last))
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
    if first in _WHOSE and second in _OTHERS and third == "aussi":
        return True
    if first in _WHOSE and third == "je" and "ai" in words[3:6]:
        return True
    return first in _WHOSE and 2 not in bound and (third in _SUBJECTS or (third in _BEING and not _beside(words)))


def _beside(words: Sequence[str]) -> bool:
    """Whether it is a wish: "oui mon éduc est à côté de moi"."""
    return "cote" in words[3:] or "avec" in words[3:]
