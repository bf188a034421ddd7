"""Small words run into the next one: "jveux", "jarrive", "lecole", "menvoyer", "tinquiete".

French texting drops the apostrophe, and the two words are then one. "J" before a consonant is always "je". Before a
vowel it is taken apart unless the word is one of `J_WORDS`; the other elisions only before the words of these tables,
for "mange", "dormir" or "lire" are words of their own.
"""

from __future__ import annotations

import re

from dialogs.understanding.sounds import SHORTEST, sound

# Words that begin with j and a vowel (folded). Beginnings: "jour" stands for "jours", "journee"…
J_WORDS = re.compile(
    r"ja(?:$|mais|mal|mbe|mbon|n$|nv|pon|rdi|rgon|une|vel|lou|de$|dis|cque|cob|nis|son|m$|r$|zz|ck)\w*"
    r"|je(?:$|u$|ux$|un|udi|an|ans|rome|remy|tt|ter|te$|tee|r[rs]|nn)\w*|ji\w*"
    r"|jo(?:$|a|b$|bs$|bard|ie|in|li|ker|nas|rdan|se|uer$|ue|ui|ur|urn|gging|hn|anna|el)\w*"
    r"|ju(?:$|ge|gement|dic|dici|do|if|il|in|lie|les|lien|me|ment|pe|re|ri|ron|s$|sq|ste|sti|squ|ngle|lia)\w*"
)
J_VERBS = re.compile(r"j[aeiouy]\w{2,}")

# Before these, "l", "d", "j", "m", "t", "s", "n", "qu" run on.
_NOUNS = (
    "ecole ecoles alternance apprentissage argent alcool hopital hosto internet orientation appart appartement accord "
    "ordi ordinateur arret entretien entreprise usine interim anglais orthographe ecriture ecrit addiction asthme "
    "angoisse anxiete aide adresse identite administration administratif avenir essence abonnement activite envie "
    "inscription insertion atelier assistante hebergement hotel harcelement handicap internat experience enfant "
    "affaire air ete instant an annee amour etranger epide ehpad assurance asso association aide alcool "
    "herbe heure heures "
    "homme huissier huissiers adulte adultes educ educateur educatrice emploi enfants enfance etudes "
    "endroit espoir energie "
    "examen expulsion immeuble impots infirmiere informatique institut oral oreille oeil ulis usine "
    "agence alloc allocs alternance apl appareil arabe armee aile avis avocat hotesse humeur habitude elan elec "
    "epilepsie eczema ecart exam examen acide impression anorexie amie ami atelier agression ambiance absence "
    "accident incendie inceste "
    "isolement infirmerie urgence urgences hiver esthetique astreinte audience allemand espagnol arabe age epreuve "
    "electricite ortographe ortografe orthografe"
)
_VERBS = (
    "ecrire ecris ecrivez ecrit ecrive ecriviez ecrives enerve enervent enerver envoyer envoye envoyes envoie "
    "envoies envoyez appelle appeler appel appelez aide "
    "aider aidez aiderait interesse interesserait interessait ennuie ennui insulte insultent insulter insultait "
    "arrange emmener emmene entends entend occupe occuper embauche embaucher embete angoisse aiment aime attend "
    "attends oblige obligent engueule engueulent inscrire inscris inscrit orienter habille habiller endormir "
    "inquiete inquietez en enerve envahit exclu expliquer attendent arreter arrete arretes arretez interdit "
    "interroge effacer efface oublier oublie abonner habitue heberge hebergent heberger hebergeait accepte acceptent "
    "accompagne accompagner acheter achete amene amener amenent amuse apprend apprendre apprends appelait appellent "
    "assume ausculter autorise ecoute ecoutent ecouter enferme enfermer enleve enlever entraine entrainer epuise "
    "essaie etouffe eleve elever enfonce isole isoler installe installer investir imagine humilie humilient "
    "humiliait harcele harcelent harceler harcelait harcelez hospitalise occupent occupais occuperais orienter "
    "orientent oblige obliger ouvrir abandonne accuse affole agace agresse agressait agressent angoissent attirer "
    "endort endors engage engager evade evite eviter explose exprime exprimer emmerde emmerdent envoyait ejecte "
    "apprete appretes embete embetez emmenait adore adorent agressait assassine ignore ignorent imagine "
    "interpelle exploite exploitent"
)
# Words of their own that the tables would take apart.
_WHOLE = frozenset(
    (
        "lair lan dan lete dete date ten tent sent dent men sen laide daide marseille larmes lately mairie maison "
        "maitresse"
    ).split()
)
_OTHERS = {
    "mont": "m'ont", "kon": "qu'on", "kil": "qu'il", "kelle": "qu'elle", "kils": "qu'ils", "lafaire": "l'affaire",
    "quon": "qu'on", "quil": "qu'il", "quils": "qu'ils",
    "jusqua": "jusqu'a", "sarrete": "s'arrete",
    "davoir": "d'avoir", "detre": "d'etre", "dun": "d'un", "dune": "d'une", "nai": "n'ai", "nest": "n'est",
    "lai": "l'ai", "daide": "d'aide", "lan": "l'an", "laide": "l'aide", "daller": "d'aller", "quelqun": "quelqu'un",
}  # fmt: skip
ELIDED = {
    form: parts
    for form, parts in (
        *((f"{small}{noun}", f"{small}'{noun}") for noun in _NOUNS.split() for small in ("l", "d")),
        *((f"{small}{verb}", f"{small}'{verb}") for verb in _VERBS.split() for small in ("m", "t", "s", "d", "qu")),
    )
    if form not in _WHOLE
} | _OTHERS
# The same by ear, for words long enough: "lecriture", "mapele", "lortografe".
_BY_EAR = {
    small: frozenset(sound(word) for word in words.split() if len(word) >= SHORTEST)
    for small, words in (("l", _NOUNS), ("d", _NOUNS + " " + _VERBS), ("m", _VERBS), ("t", _VERBS), ("s", _VERBS))
}


def run_in(word: str) -> str | None:
    """The two words of one that tables do not hold as it is written, or None."""
    small, rest = word[:1], word[1:]
    if small in _BY_EAR and len(rest) >= SHORTEST and word not in _WHOLE and sound(rest) in _BY_EAR[small]:
        return f"{small}'{rest}"
    return None
