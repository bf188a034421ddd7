"""More of what one does at the moment: what is only wished for, small favours, and a school that waits.

Same shape as `situation_words`, kept apart for its length; groups in braces are those of that file.
"""

from __future__ import annotations

TABLES = {
    # What comes before a training.
    "formation": """
prequalif* | pre qualif* | prequa | prepa compta/apprentissage/metier/metiers | remobilisation | action de remob*
parcours d'entree/d'acces | pre formation | preformation | remise a niveau | stage de remise
""",
    # Shut out for days or weeks: school goes on.
    "scolarise": """
exclu/exclue/vire semaine/semaines/jours/temporairement/temporaire .. lycee/bahut/college/ecole/cours
viree/renvoye/renvoyee semaine/semaines/jours/temporairement/temporaire .. lycee/bahut/college/ecole/cours
exclu/exclue/vire/viree/renvoye/renvoyee .. lycee/bahut/college/ecole pour/pendant 1*/2*/3*/deux/trois/quelques jours
exclu/exclue/vire .. lycee/bahut/college/ecole pour/pendant 1*/2*/3*/deux/trois/quelques semaine/semaines
viree/renvoye/renvoyee .. lycee/bahut/college/ecole pour/pendant 1*/2*/3*/deux/trois/quelques semaine/semaines
exclu/exclue/vire/viree/renvoye/renvoyee deux/trois/2/3 semaine/semaines .. lycee/bahut/college/ecole
exclu/exclue .. lycee/bahut/college/ecole j'? y retourne/reprends/reviens .. | exclusion temporaire
mesure conservatoire
exclu/exclue semaine | exclu/exclue temporairement | y retourne/reprends lundi/mardi/demain/jeudi/bientot
retourne/reprends/rentre au? en? cours/lycee/college/bahut/ecole lundi/mardi/demain/semaine/apres
""",
    # A wish for work, nothing that moves, a favour at home and nothing else.
    "rien": """
aimerais/voudrais/veux bien? vraiment? travail/emploi/boulot/poste/cdi/cdd dans/chez/en/comme/a ..
souhaite/espere/reve/kiffrais bien? vraiment? travail/emploi/boulot/poste/cdi/cdd dans/chez/en/comme/a ..
aimerais/voudrais/veux/souhaite/espere/reve trouver/avoir/decrocher travail/emploi/boulot/poste/cdi/cdd dans/chez/en ..
aimerais/voudrais/veux/souhaite/espere/reve bien? travailler/bosser .. dans/chez/en/comme/vite ..
depose/deposer/distribue/envoie/imprime cv/cvs .. | point mort | a l'arret complet | stagne | stagner
en suis au? meme point | rien avance | avance pas | bouge pas en ce moment | rien neuf/nouveau/change | rien a changé
toujours pareil | au ralenti | standby | stand by | en attente de tout | fait du sur place | sur place
aide {kin} pour/a/faire? courses/menage/vaisselle .. sinon/apart/autrement/part rien/quedal/dalle/nada
aide {kin} pour/a/faire? cuisine/devoirs/manger .. sinon/apart/autrement/part rien/quedal/dalle/nada
aide {kin} pour/a/faire? courses/menage/vaisselle sinon/apart/autrement que? rien/quedal/dalle/nada/r
aide {kin} pour/a/faire? cuisine/devoirs/manger sinon/apart/autrement que? rien/quedal/dalle/nada/r
aide/garde/occupe parfois/fois/peu/temps .. {kin} .. sinon/apart/autrement/part que? rien/quedal/dalle/nada/grand
aide {kin} sinon/apart/autrement/part que? rien/quedal/dalle/nada/grand | aide {kin} parfois/fois/peu
fais courses/menage/vaisselle sinon/apart/autrement/part que? rien/quedal/dalle/nada/grand
""",
}
