"""Danger told in a figure or as it sounds, sorrow told by a thing; the same words where nothing threatens."""

from __future__ import annotations

import pytest

from dialogs.safety import by_rules

# What is said; the same words where nothing threatens.
_TWINS = [
    ("vivement quun camion me fauche", "vivement que le bus me prenne il pleut"),
    ("seigneur viens me chercher jen peu plu", "mon père vient me chercher a 17h"),
    ("la faucheuse elle mappelle", "la faucheuse du voisin fait du bruit"),
    ("un mur, 140 km/h, jy pense", "la voiture a tapé un arbre a 30 km/h personne blessé"),
    ("jai attaché le drap a la poutre", "jai attaché mon foulard"),
    ("jme vois pas passer noel", "jme vois pas travailler dans un bureau"),
    ("jrends les clés de cette vie", "jai rendu les clés de lappart"),
    ("mon copain me prête a ses cousins", "mon oncle me prete sa voiture"),
    ("jlui ai dit stop il a continué", "le prof a dit stop il a arreté"),
    ("il me donne du shit contre des caresses", "gros bisous a tous"),
    ("un yaourt par jour cest la punition", "un bol de riz par jour pour mon regime sportif"),
    ("ma maison cest une twingo sur un parking", "on part a calais voir ma tante"),
    ("ya une semaine que jsuis partie personne sait ou chui", "jhabite pres du periph"),
    ("ils vont lui couper un doigt a mon cousin si on paye pas", "il a coupé le doigt de mon gant"),
    # By a date that will not come, an errand that is settled, a lorry that is waited for.
    ("les lettres sont écrites, une pour chacun", "les lettres de motiv sont ecrites une par patron"),
    ("inutile de chercher a marreter cest reglé pour vendredi", "inutile de chercher une place cest reglé"),
    ("jvais pas passer lhiver", "jvais pas passer l'hiver a paris"),
    ("jattends un camion bien gros", "jattends le bus"),
    ("tous feux éteints a fond, si ça passe pas tant mieux", "les feux sont éteints on traverse"),
    ("la corde elle est vraie", "lhistoire elle est vraie"),
    ("jme brule le bras au briquet pendant que jtecris", "jme brule la langue avec la soupe"),
    ("sur sa tombe jlui ai dit garde moi une place", "garde moi une place au premier rang"),
    ("mon grand départ est prêt, et cest pas des vacances", "mon sac est lourd"),
    ("le patron ma cassé 2 doigts avec la clé", "jme suis cassé 2 doigts au foot"),
    ("les coups au club c rien a coté de ceux de la maison", "les coups de soleil au club c rien"),
    # As it sounds.
    ("mé oncle von me tué si jreviens", "mes oncles vont me tuer au ping pong"),
    ("1 moi kjdor ds une bagnole", "jdor mal a coz du bébé"),
    ("jarete de mangé jusqua la mort", "jarrete le sucre jusqua noel"),
    # What is one's own doing, and what is somebody else's.
    ("mon oncle m'enferme dans la cave", "jmenferme pour réviser"),
    # In a short plain sentence.
    ("la prochaine fois jme louperai pas", "la prochaine fois jme rate pas au code"),
    ("dommage que le camion mait ratée", "dommage que le camion soit en retard"),
    ("demain matin on me trouvera froid", "on me trouve au lit a midi"),
    ("jdors derriere carrefour", "jdors derriere mon frere dans le van"),
    ("mon beau pere vient dans mon lit", "mon petit frere vient dans mon lit"),
    ("il a tué mon chat, t la suivante", "le renard a tué 3 poules"),
    ("jai 1h pr dégager", "jai 2h pour finir mon devoir"),
]

_SORROW = [
    ("jaime pas ma vie", "jaime pas ma vie a paris"),
    ("jai raté ma vie", "jai raté le bus"),
    ("aucune raison de me lever", "aucune raison de rester chez ce patron"),
    ("epuisé de faire genre tout va bien", "marre de sourire aux clients"),
    ("un echec ambulant voila cki jsuis", "mon gateau est un echec total"),
    ("la vie est pourrie du debut a la fin", "le film est pourri du debut a la fin"),
    ("mon daron ma rayé de sa vie", "mon daron ma rayé la voiture"),
    ("jvous dis que ça va mais c faux", "jvous dis que ça va"),
    ("ça va pas trop monsieur", "ça va pas trop vite"),
    ("on peut plus rien pour moi", "on peut plus rien acheter"),
    ("mon portable sonne jamais", "mon tel sonne plus il est cassé"),
    ("jsuis la honte de la famille", "ma mère mappelle princesse"),
    ("ils ont jeté mes affaires dans les chiottes", "mon frère a mis mon tel dans les toilettes mdr"),
    ("jfume pour anesthésier", "jfume pas"),
    ("volets fermés jour et nuit", "volets fermés il fait chaud"),
    ("jvaux pas grand chose", "ca vaut pas grand chose cette console"),
    ("mon avenir cest un trou noir", "mon avenir cest la cuisine"),
    ("jvomi apré chak repa expré", "jmange a la cantine a midi"),
    ("ils me disent daller me pendre sur discord", "ils me disent daller me coucher"),
    ("les vocaux de mon père en boucle", "jai mis la chanson en boucle"),
]


@pytest.mark.parametrize("text", [danger for danger, _ in _TWINS])
def test_danger_in_a_figure_or_by_ear_is_read(text: str) -> None:
    found = by_rules(text)
    assert found is not None
    assert found.level == "danger_immediate"


@pytest.mark.parametrize("text", [sorrow for sorrow, _ in _SORROW])
def test_sorrow_told_by_a_thing_is_distress(text: str) -> None:
    found = by_rules(text)
    assert found is not None
    assert found.level == "distress"


@pytest.mark.parametrize("text", [plain for _, plain in (*_TWINS, *_SORROW)])
def test_rules_find_nothing_in_the_same_words(text: str) -> None:
    assert by_rules(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "mon ex me frappait, cest fini mais jtremble encore", "ds mon ancien foyer on me frapé",
        "mon pere me tapé kan gt ptit", "g porté plinte pr viol", "il a appelé avant de mourir, jai pas décroché",
        "jme gratte jusquau sang", "depuis le viol en 2nde jsors plus seule", "on m'a excisée petite",
        "jai été abusée en primaire, ca date", "jai subi des trucs, jveux pas en parler",
        "3 ans a me faire frapper au collège", "jai vu un mec se faire planter en bas de chez moi",
        "au lycée cetait sale gitan va mourir", "ma mere disait quelle aurait du m'avorter",
        "jsupporte plus qu'on me touche a cause davant", "devant le portail jtremble jpeux pas rentrer",
    ],
)  # fmt: skip
def test_what_is_told_or_done_to_oneself_is_distress(text: str) -> None:
    found = by_rules(text)
    assert found is not None
    assert found.level == "distress"


@pytest.mark.parametrize(
    "text",
    [
        "jme gare ou", "escalade : ma corde est trop courte", "le bus 12 cest lenfer", "freres de sang",
        "papi garde son fusil sous clé", "jme suis flingué le genou au foot", "muet comme une tombe",
        "il ramene des cadavres de souris", "laser game jai été touché 40 fois", "on ira tous au paradis mdr",
        "jsuis plus a la rue jai un studio", "le chat avait fugué", "jai fugué du repas de famille",
        "cette côte en vélo cest un suicide", "le vendeur ma poignardé avec le prix", "il ma planté devant le ciné",
        "mon cousin gendarme il arrete des pedophiles", "la balle de hand ma tapé larcade",
        "au théatre jjoue une fille qui se suicide", "jai failli crever d'ennui", "jme suis jamais scarifiée ni rien",
        "jmarrete la pr ce soir", "ma mère me cherche un stage", "bougez pas jarrive jsuis sur le quai",
        "la prof de sport veut notre mort", "le wifi est suicidaire", "suicidaire de partir sans gps",
        "stage en pharmacie jrange des boites de cachets", "jai mangé en classe en violation du reglement",
        "jme coupe souvent avec le cutter au taf faut des gants", "les pubs temu cest du harcelement",
        "ma pote est dingue de son maitre dapprentissage, au secours", "jai failli me noyer dans mon bol de cereales",
        "jpars de chez moi en janvier jai signé un bail", "chui pas en train de crever juste enrhumé",
        "aucune pensée noire", "mes parents se sont mariés au bled", "fete du mouton jai egorgé avec tonton",
        "jsaute d'un toit a lautre cest du parkour", "ma mère m'oblige a m'inscrire",
    ],
)  # fmt: skip
def test_rules_find_nothing_where_a_thing_or_a_denial_says_so(text: str) -> None:
    assert by_rules(text) is None
