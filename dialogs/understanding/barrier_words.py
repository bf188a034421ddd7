"""What blocks, in the words it is told in: for each domain three tables.

THINGS   what one needs ("permis", "argent"): a barrier unless one has it or it is said to be fine
TROUBLES what one suffers from ("dettes", "dépression"): a barrier unless it is denied ("je bois pas")
SIGNS    sentences that tell it without naming it ("mes vieux me lâchent pas la grappe"): a barrier as they stand

Articles and possessives are left out on both sides (`phrases.ARTICLES`).
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.understanding import (
    barrier_signs_access,
    barrier_signs_facts,
    barrier_signs_life,
    barrier_signs_people,
    barrier_signs_scenes,
    barrier_signs_self,
    barrier_signs_shapes,
    barrier_signs_wide,
    barrier_signs_worth,
    barrier_troubles,
)
from dialogs.understanding.barrier_things import THINGS
from dialogs.understanding.phrases import split

__all__ = ["EXCEPT", "FILLERS", "FINE", "GROUPS", "NOTHING", "SIGNS", "THINGS", "TOPICS", "TROUBLES"]

_SCENES = (
    barrier_signs_life.SIGNS,
    barrier_signs_self.SIGNS,
    barrier_signs_scenes.SIGNS,
    barrier_signs_people.SIGNS,
    barrier_signs_worth.SIGNS,
    barrier_signs_shapes.SIGNS,
    barrier_signs_wide.SIGNS,
    barrier_signs_access.SIGNS,
    barrier_signs_facts.SIGNS,
)


def _phrases(table: str, *, alone: bool) -> str:
    """The phrases of a table that are of one word, or those that are not."""
    return " | ".join(phrase for phrase in split(table) if (phrase.isascii() and " " not in phrase) is alone)


def _with_scenes(tables: Mapping[str, str], *, alone: bool) -> dict[str, str]:
    """Tables, and what the scenes add: a word alone can be denied, a sentence stands as it is."""
    added = [(domain, _phrases(table, alone=alone)) for scenes in _SCENES for domain, table in scenes.items()]
    domains = dict.fromkeys((*tables, *(domain for domain, _ in added)))
    return {
        domain: "\n".join((tables.get(domain, ""), *(more for told, more in added if told == domain)))
        for domain in domains
    }


SIGNS = _with_scenes({}, alone=False)
TROUBLES = _with_scenes(barrier_troubles.TROUBLES, alone=True)
GROUPS = {
    "lack": """
pas | plus | aucun | aucune | zero | 0 | sans | manque | manque de | ni | jamais | peu | besoin | besoin de
trop peu
""",
    "cant": """
peux pas | peut pas | peux plus | arrive pas a | arrive pas | arrive plus a | arrive plus | pouvons pas
peuvent pas | pouvait pas | sais pas | impossible de | impossible | du mal a | mal a | galere a | galere pour
galere a | difficulte a | difficultes a | ai du mal
""",
    "want": """
veux | voudrais | aimerais | aimerai | souhaite | envie | adorerais | reve | kifferais | cherche | besoin | faudrait
faut | manque
""",
    "parents": """
parents | mere | pere | daron | daronne | darons | papa | maman | beau pere | belle mere | vieux | tuteur | famille
remps | beaux parents
""",
    "kin": """
darons | frere | soeur | mere | pere | grand mere | grand pere | daron | daronne | maman | papa | oncle | tante
parents
papi | mamie | papy | mami | petit frere | petite soeur | cousin | cousine | tonton | tata | grands parents
""",
    "little": """
frere | freres | soeur | soeurs | petits | petites | petit frere | petite soeur | petits freres | petites soeurs
frerot | neveux | neveu | niece | nieces | cousins | petits cousins | fratrie | enfants
""",
    "child": """
bebe | fils | fille | enfant | gosse | gamin | gamine | petit | petite | petiot | nourrisson | jumeaux | ptite
ptit | mome
""",
    "they": "ils | elles | on | il | elle | eleves | filles | mecs | gens | autres | gars | tout le monde | classe",
    "trade": """
coiffure | vente | cuisine | mecanique | meca | restauration | batiment | commerce | esthetique | patisserie
boulangerie | social | informatique | secretariat | plomberie | electricite | maconnerie | menuiserie | mode
animation | securite | logistique | petite enfance | aide soignante | infirmiere | policier | armee | prof
""",
    "exam": "rate | foire | loupe | echoue | plante | recale | retape | repasse | passe pas | finir | repasser",
    "leisure": """
sport | foot | boxe | danse | musique | rap | theatre | dessin | dessiner | basket | muscu | musculation | natation
judo | piscine | skate | guitare | piano | batterie | chant | chanter | manga | mangas | photo | video | peinture
rugby | tennis | hand | handball | volley | karate | mma | kickboxing | equitation | cheval | escalade | velo bmx
bmx | parkour | athle | athletisme | gym | fitness | beatmaking | studio | graff | jeux de societe | cinema | cine
peche | futsal | lutte | taekwondo | dj | mixer | instru | cuisine pour plaisir | couture loisir | camping | randonnee
surf | voile | ski | roller | echecs | cirque | concert | concerts | match | matchs | yoga | course a pied | courir
""",
    "far": "loin | trop loin | a perpete | au bout du monde | paume | perdu | isole | isolee",
    "have": "j'ai | ai | on a | avoir | suis avec",
}
# Subjects: named alone they are what blocks, in a sentence they are only where it happens.
TOPICS = {
    "logement": "rue | dehors | a la rue | habiter | dormir",
    "orientation": "perdu | perdue | je suis perdu | je suis perdue | paume | choisir | avenir | futur",
    "competences_cles": "compter | ecrit | l'ecrit | francais et maths | niveau",
    "langue": "francais | parler francais",
    "psychologique": "tete | dans tete | deprime | mental | stress",
    "famille": """
famille | parents | family | familia | familiaux | сім'ї | сім'я | родина | العائلة | عائلة | الاهل | vie de famille
situation familiale
""",
    "sport_loisirs": """
sport | sports | foot | boxe | danse | musique | rap | theatre | dessin | basket | muscu | natation | judo | gym
football | cine | cinema | concerts | culture | sorties | deporte | futbol | desporto | futebol | musica | спорт
футбол | музика | الرياضة | رياضة | الكرة | كرة القدم | موسيقى
""",
    "garde_enfant": "enfant | enfants | gosses",
    "addiction": "jeux | ecrans | telephone accro | jeux video | conso",
}

# Whole answers that say that nothing blocks.
NOTHING = """
crois/pense pas avoir/avoir de/qu'il/en avoir? blocage/frein/probleme/souci/difficulte? | crois pas en avoir
yapuka/yapluka/yaka | il y a? plus qu'a/qu'a? foncer/commencer/bosser/y/attaquer?
plus qu'a foncer/commencer/attaquer
tout bagay/biten anfom/bon/ok | pa ni pwoblem/poblem | pa ni ayen | na poin problem/pwoblem | tout lé bon | toutt bon
vois pas obstacle/frein/freins/empechement/difficulte/probleme/blocage/souci
vois aucun obstacle/frein/probleme/souci
avant si | avant oui | si avant | avant y en avait | j'en avais avant | plus maintenant | c'est plus cas
c'est du passe | c'est derriere moi | maintenant tout est regle/gere/bon/ok/carre/derriere
tout est regle | tout est rentre dans ordre
suis disponible/dispo lundi/demain/maintenant/tout/immediatement | peux commencer lundi/demain/maintenant/tout
suis chaud/chaude/deter/motive/motivee/partant bouillant/bouillante/fond/tout/max | chaud bouillant | du tout du tout
no problem for me | ready to work/start | i m ready to work/start | im ready to work/start
rien bloque | rien ne bloque | rien qui | ok pour tout | suis ok pour tout | partant/partante pour tout | ok partout
aucun souci/probleme/frein/pb/blocage particulier/special/specifique | pas de souci/probleme particulier/special
vois pas ce qui .. bloque/bloquerait/gene/generait/coince/empeche | vois pas ce qui bloquerait/bloque
rien de special qui bloque | rien freine | rien me freine | rien ne me freine | rien a declarer | tout est en ordre
en ordre | pas de probleme particulier | aucun probleme particulier | vois pas | je vois pas | il y a r | y a r
ya r | rien ne me vient | rien en particulier | tout est bon pour moi | tout va bien merci
pas de galere particuliere | aucun pour l'instant | je suis pret a | rien rien du tout | pas d'obstacle
aucun empechement | rien de grave | tout est nickel | nan nan
rien | rien du tout | du tout | absolument rien | rien de tout ca/cela | rien de special/particulier/specialement
vraiment rien | rien rien | r | ras | r a s | ras pour moi | rien a signaler | rien a dire | pepouze | pepere
tranquillou | oklm | easy | full dispo | chill | au calme | bien la | nada | nada de nada
que dalle | rien qui bloque/gene/me bloque/complique | rien me bloque/gene/complique | rien ne me bloque/gene
rien me/ne/n empeche | il y a rien | y a rien | il y a rien qui me? bloque/gene
aucun | aucune | aucun probleme/souci/frein/blocage/obstacle/pb | aucun des deux
aucune galere/difficulte/inquietude/contrainte | zero probleme/souci/galere/frein/blocage/pb/stress
0 probleme/souci/galere/frein
pas de? probleme/problemes/souci/soucis/galere/galeres/blocage
pas de? frein/freins/difficulte/difficultes/obstacle/pb/empechement/contrainte
pas de? probleme en particulier | pas vraiment | pas specialement | pas particulierement | pas que je sache
pas a ma connaissance | sans probleme/souci | ni probleme
tout va bien/nickel/super | tout va | tout est ok/bon/bien/nickel/carre/parfait/sous controle
tout roule/baigne/ok/bon | tt/tout nickel/ok/bon/carre/bien | ca va | ca va bien | ca va pour moi | ca roule
ca gaze | c'est bon | c'est ok | nickel | impec | tranquille | trankil | carre | posé | ok | je gere | jgere
tout gere | va bien | parfait | bien | aucun souci
suis pret | suis prete | suis pret a .. | j'ai tout | tout ce qu'il/que faut | j'ai tout ce | tout cque | tout c que
rien a cacher | suis libre | suis dispo | suis operationnel | rien qui me
nothing | nothing blocks | none | all good | i m fine | i m good | no problem | no problems | everything is fine
all ok | nenhum problema | nenhum | tudo bem | ninguno | ningun problema | todo bien | sin problemas | все добре
все ок | все гаразд | нічого | немає проблем | ничего | все хорошо | لا شيء | لا مشكلة | كلشي مزيان | والو
ماكاين والو | walou | walo | hamdoulah | hamdoullah | الحمد لله | كلشي بخير | لا يوجد | ma kayn walou
"""
# May stand beside "nothing".
FILLERS = """
il y a | y a | ya | j'ai | je | non | oui | mais | donc | merci | en vrai | franchement | pour moi | non merci | la
en ce moment | pour l'instant | actuellement | bah | ben | euh | moi | wesh | frere | sinon | alors | juste
attends | une reponse | mdr | lol | je crois | deja | voila | a part ca | hormis
"""

# Says that what stands beside it is fine.
FINE = """
j'adore ca? | adore ca | kiffe ca | c'est mon truc | c'est pas sujet/theme/question/probleme
chat/chien/chaton dort/dors ..
question a 1000/10000/mille/million euros/d'euros? | vierge | casier vierge | maitrise a fond
informatique/ordinateur/ordis/maths/argent/budget/francais/demarches/administratif je? gere
passe .. devant/pied/bas/cote chez/maison | juste devant/cote chez/maison | zero embrouille/embrouilles
parle 2/3/4/deux/trois/quatre/plusieurs langues | bilingue | trilingue | parle couramment | couramment
est cool | est super | sont cool | sont super | est gentille | est sympa | me convient | me va
facilement | en bonne sante | bonne sante | super avec mere/pere/parents | tres bien | ca va tres bien
pas concerne | pas le souci | pas un souci | plus un probleme
pas de? probleme/problemes/souci/soucis/galere/galeres/difficulte/difficultes/pb/blocage
pas un? probleme/souci/galere/frein | aucun probleme/souci | aucune galere/difficulte | zero souci/probleme
0 souci/probleme | sans souci/probleme
ca va | va bien | c'est bon | est bon | est bonne | c'est ok | est ok | ok | nickel | tranquille | tranquil
ca roule | en regle | a jour | c'est regle | regle | carre | c'est gere | parfait | impec | ca passe
se passe bien | s'entend bien | m'entends bien | bien entoure | bien entouree | me soutient | me soutiennent
soutient | vierge | jamais eu | pas concerne | pas concernee | nothing wrong | is fine | is ok | tout va bien
tout roule | tout est ok | no problem | no issue | a revendre | en ai plein | au top | au max | niquel | j'assume
"""
EXCEPT = """
c'est .. qui me? coince/bloque/pose/complique/manque/gene/galere/freine/empeche/retient | sauf | a part | hormis
excepte | sauf que
c'est plutot | plutot | juste | seulement | il me reste | except
"""
LACKS = frozenset(
    (
        "pas plus aucun aucune zero 0 sans ni manque manquent jamais besoin peu que qu juste probleme problemes "
        "souci soucis galere no "
        "sin sem not don nao не немає بلا ماعنديش دون"
    ).split()
)
NEGATIONS = frozenset("pas jamais aucun aucune plus zero 0 sans ni no not nao не لا ما".split())
# A negation after one of these denies the power to, not the thing: "j'arrive pas à arrêter la clope".
POWER = frozenset(
    (
        "arrive arrivent peux peut sais veux veut supporte gere arrete trouve reussi reussis vis dors mange comprends "
        "comprend croit croient repond"
    ).split()
)
HAVE = frozenset("ai avons possede dispose sais bon bonne fort forte doue douee maitrise obtenu eu deja".split())
BROKEN = frozenset(
    """
casse cassee panne mort morte perime perimee expire expiree perdu perdue vole volee bloque bloquee cher chere loin
complique compliquee dur dure dangereux long trop lent nul nulle pete hs refuse refusee suspendu retire zero bas
problemes probleme galere vers rate loupe coupe limite petit petite insuffisant instable pourri peur attente
difficulte difficultes souci soucis merde catastrophe mal horrible enfer difficile impossible mauvais mauvaise
moins manque besoin galeres aider aide
""".split()
)
