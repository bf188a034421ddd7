"""A yes with its reason, a yes after a no, and yes in words of the young or spelt by ear.

"Oui pcq la jsuis perdu", "bah oui sinon je vous aurais pas écrit", "oui même si j'ai un peu peur": the reason is one's
own and wants to be helped. "Oui sinon ma mère me tue" and "oui parce qu'on m'oblige" give another's, and stand nowhere
here. "J'avais dit non mais je veux bien" comes round; "j'avais dit oui mais j'ai changé d'avis" takes it back.
"""

from __future__ import annotations

from dialogs.understanding.phrases import split

# Reasons of one's own, and what one is afraid of. No groups: what may be left out of a phrase costs next to nothing
# where it stands in a table, and multiplies where it stands in a group.
_MY_WHY = """
je suis {now}? trop/grave/vraiment/un? peu? completement/carrement/totalement? {lost} | je galere trop? | j'en peux plus
je rame | je m'en sors pas/plus tout? seul/seule? | j'y arrive pas/plus tout? seul/seule?
je sais pas/plus quoi faire | je sais pas/plus ou aller
je sais pas/plus par ou commencer | je sais pas/plus a qui demander/parler
j'ai trop/vraiment/grave? besoin d'aide/conseils/parler/soutien? | j'ai besoin qu'on m'aide
j'ai plus/pas de solution/travail/ecole/formation/rien/stage/patron | j'ai plus rien | j'ai rien a? faire/perdre?
je veux/voudrais m'en sortir/avancer/travailler/changer/reussir/bouger | je veux un? avenir
je cherche un/une/du travail/stage/patron/formation/apprentissage/alternance/metier | je cherche depuis longtemps
je fais rien | je tourne en rond | je m'ennuie trop/grave? | personne m'aide | personne peut m'aider
c'est la galere/merde/hess | c'est galere/dur/complique pour? moi? tout? seul/seule? | ca peut m'aider/servir
ca peut que m'aider | ca/sa m'aiderait/aidera trop/grave/beaucoup? | j'ai arrete le/l'/la/mon/les lycee/ecole/cap/cours
j'ai quitte le/l'/la/mon lycee/ecole/cap/formation | je veux pas rester comme ca | je veux pas rester sans rien
je comprends rien | je comprends rien a tout? ca
"""
_MY_FEARS = """
{fear} | j'ai trop/grave/super/tellement/vraiment/toujours? peur | j'ai peur du telephone/tel | ca me fait un? peu? peur
je suis un? peu? timide/stresse/stressee/gene/genee/nul/nulle/mal/reserve/reservee/perdu/perdue/intimide/intimidee
je suis trop/super/tres/vraiment timide/stresse/stressee/gene/genee | j'aime pas telephoner | j'ai du mal a parler
j'aime pas trop? le? telephone/tel/parler/appeler | je parle pas bien/beaucoup/trop/tres? francais? | je parle mal/peu
j'ecris mal/pas bien? | c'est loin/dur/chaud/complique/galere pour moi? | j'habite loin | je stresse un? peu?
j'ai un? peu? honte/le trac | j'ai pas l'habitude | ca me stresse un? peu? | ca me gene un? peu?
"""

GROUPS = {
    "because": "pcq | pck | prcq | parceq | pasque | parce que | parce qu' | car | vu que | vu qu'",
    "now": "la | maintenant | en ce moment | franchement | vraiment | actuellement | en vrai | depuis",
    "lost": """
perdu | perdue | bloque | bloquee | paume | paumee | largue | larguee | coince | coincee | en galere | a la rue
au bout | a bout | dans le flou | dans la merde | dans la galere | dans la mouise | seul | seule | tout seul
toute seule | au chomage | sans rien | sans solution | deche | dechee | noye | noyee | depasse | depassee
""",
    "had_said": "{typed} | refuse",
    "come_round": """
je veux bien | je suis d'accord/ok/partant/partante/chaud/chaude/pour | j'accepte | c'est oui/ok | oui | ok
d'accord | je dis oui
""",
    "yet": """
mais | la | en fait | finalement | maintenant | et | par contre | et la | mais la | mais en fait | mais finalement
""",
    "who": "conseiller | dame | monsieur | personne | educ | gars | meuf",
    "loved": "bien | cool | stylé | fort | genial | top",
    "mealtime": """
ftour | iftar | shour | suhur | priere | repas | diner | dejeuner | gouter | sieste | manger | messe | bain
tarawih | coucher | lever | petit dej | petit dejeuner | goute | bibi | biberon | sortie de l'ecole | cantine
""",
    "takes_away": """
prend | prennent | prends | confisque | confisquent | ramasse | ramassent | recupere | recuperent | garde | gardent
enleve | enlevent | coupe | coupent
""",
    "phones": """
le tel | les tel | les tels | mon tel | nos tel | nos tels | le telephone | les telephone | les telephones
mon telephone | nos telephone | le portable | les portables | mon portable | nos portables | le wifi | la box | tel
""",
    "way": """
whatsapp | snap | insta | sms | par sms | par message | message | mail | par mail | par whatsapp | sur whatsapp
sur snap | sur insta | telegram | messenger | visio | en visio | par tel | par telephone | par ecrit | ecrit | l'ecrit
en vrai | en face | face a face
""",
    "better": """
c'est mieux | c'est le mieux | c'est plus simple | c'est plus facile | c'est plus pratique | c'est l'ideal
ca m'arrange | ca m'arrange plus | je prefere | c'est mieux pour moi | c'est plus sur | ca passe mieux | ca marche mieux
""",
    "by_day": """
lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | demain | ce soir | cet aprem | le matin | le soir
l'aprem | le midi | le week end | la semaine | cette semaine | le lundi | le mardi | le mercredi | le jeudi
le vendredi | le samedi | le dimanche | apres demain
""",
    "there": "la | dispo | libre | disponible | chez moi | joignable | a la maison | au foyer",
    "spell": """
tout laprem | toute laprem | laprem | lmatin | lsoir
tout le matin | tout l'aprem | toute l'aprem | toute la journee | toute la matinee | tout le temps | toute la soiree
l'aprem | le matin | le soir | tout le week end | la journee | tout la journee | tout l'apres midi | toute l'apres midi
""",
    "occupied": """
stage | cours | atelier | foot | sport | boxe | entrainement | formation | classe | code | conduite | danse | muscu
rdv | rendez vous | kine | psy | travail | piscine | basket
""",
}

TABLES = {
    "yes": """
j'avais/ai/avait {had_said} non hier/avant? {yet} {come_round} | j'avais/ai/avait refuse hier/avant? {yet} {come_round}
j'ai pas {typed} non j'ai {typed} oui/ok | je dis pas non je dis oui | j'ai jamais {typed} non j'ai {typed} oui
carre dans l'axe/laxe | c'est carre dans l'axe/laxe | je suis dans l'axe | droit dans l'axe
trop/super/tres {loved} faites/fais ca/le | ok/oui/ouais/go faites/fais ca/le
mais trop oui/ok/chaud/chaude/volontiers/carrement | mais trop bien oui/sur
1*/2*/3*/4*/5*/6*/7*/8*/9* fois oui | cent/mille/cinquante fois oui
100/1000/200/300/10000 oui/ok/chaud/chaude/pour/partant
a? 100/1000/200/300/10000 d'accord/pour | oui/ok/chaud/chaude/d'accord/partant/partante/sur a? 100/1000/200/300/10000
ye/yeah/yes man/bro/frr/gang | ye/yeah/yes/yo man/bro? i/im m? down | i m down | im down | down de ouf/fou
je suis down
evidament | evidamment | evidemant | evidament oui | bien evidament | j'axepte/aksepte/acsepte/axcepte/accecpte/exepte
je suis parten/partan/partent/partante | {i_am} parten/partan | je dis/di/dit oui direct/direc/cash
je dis/di/dit oui tout? de suite | je dis/di/dit oui sans hesiter | je di oui
{i_am} toujours/encore/tres/vraiment/trop/bien interesse/interessee/interresse/interesser
{i_am} toujours/encore/vraiment partant/partante/d'accord/ok/chaud/chaude/motive/motivee/pour
{i_am} toujours/encore/tres/vraiment/bien? interesse/interessee par votre/ton/l'/la/cette/ta/le/vos {proposed}
moi/je vouloir/veux/veut bien oui? monsieur/madame/merci/oui | moi vouloir/veux/veut bien
m'a/il/elle/ont? dit de dire/repondre/mettre oui et? moi aussi? je veux bien/aussi
enfin quelqu'un qui me? repond/ecoute/demande/propose/aide/interesse/parle/ecrit oui/ok je veux/accepte bien?
enfin quelqu'un qui m'/s' ecoute/aide/interesse/ecrit oui/ok je veux/accepte bien?
n'importe quoi? quelle heure appelle/appelez/appeler moi? | appelle/appelez/rappelez moi? n'importe quand
n'importe quoi? quand appelle/appelez moi?
a? n'importe quoi? quel jour/moment appelle/appelez/rappelez moi?
appelle/appelez/rappelez moi? a? n'importe quoi? quelle heure
appelez/appelle/rappelez/rappelle moi? apres/avant/vers {clock} j'ai/je {occupied}
appelez/appelle/rappelez/rappelle moi? apres/avant/vers {clock} je suis en/au/a/l'? {occupied}
""",
    "no": """
j'avais/ai {had_said} oui/ok/d'accord hier/avant? mais/sauf? que? la/en? fait? finalement? j'ai change d'avis
oui/ok/ouais mais? finalement/en? fait? j'ai change d'avis | j'ai pas {typed} oui j'ai {typed} non
j'avais/ai {had_said} oui/ok mais/et finalement/en? fait? non
0 chance/interet/envie/besoin/confiance/motivation/utilite
ok/oui/bien/cool super/cool/merci? mais je veux rien avoir/savoir/a | je veux rien avoir a? faire? avec vous/toi
c'est bon j'ai trouve | faites/fais ca sans moi/nous | faites/fais pas ca
""",
    "neither": """
oui/ouais/ok pour avoir la paix | oui/ouais/ok direct/vite? pour avoir la paix
j'avais/ai {had_said} non mais? j'ai change d'avis
oui/ouais/ok {because} je suis oblige/obligee/force/forcee | oui/ouais/ok {because} j'ai pas le choix/envie
oui/ouais/ok {because} on m'oblige/me force/demande | faites/fais ca pour/a/avec/ailleurs/chez/tout/toi/vous
oui/ouais/ok/yes meme si je veux/suis/crois/prefere/pense pas | oui/ouais/ok/yes meme si j'ai pas/aucune envie
oui/ouais/ok/yes meme si j'y crois pas | oui/ouais/ok/yes meme si ca sert a? rien
oui/ouais/ok/yes sinon ma/mon/mes/la/le/on/il/elle/ils/vous/tu
""",
    "unsure": """
je dis/di/dit oui a ma/mon/mes/la/le/un/une/tout | i m down bad/today/lately/so | im down bad/today/lately
i m down for/with a/the | im down for/with a/the | t'inquiete pas c'est bon | t'inquiete pas ca va
""",
    "practical": """
{avoid} a? l'heure de/du/d'/des la/le/l'? {mealtime} | {avoid} pendant le/la/l'/les? {mealtime}/ramadan
pas au/a moment? du/de? la/le/l'? {mealtime} | apres/avant/vers le/la/l' {mealtime} | apres/avant {mealtime}
{avoid} apres/avant le/la/l'? {mealtime} | pendant le ramadan | apres le ramadan | me {avoid} {hour}
sinon ma/mon/mes/la/le/l'/les/un/une {kin}/foyer/educateurs/surveillant/surveillante/veilleur {takes_away} {phones}
sinon ils/elle/il/on {takes_away} {phones} | sinon on me {takes_away} {phones} | apres ils {takes_away} {phones}
apres/avant {clock} ils/on/il/elle {takes_away} {phones} | apres/avant {clock} ils me {takes_away} {phones}
apres/avant {clock} l'/les/le/la {kin}/educateurs/surveillant/veilleur {takes_away} {phones}
j'ai que le/du wifi du/de/a? la? foyer/maison/bibli/bibliotheque/quartier? | y a que le wifi
j'ai que whatsapp/snap/insta/sms/mail/messenger
{way} {better} | {better} par/sur/en {way} | {better} {way} | c'est vous/toi qui appelez/appelles/rappelez/rappelles
c'est vous/toi qui m'/me appelez/appelles/rappelez/rappelles/contactez | faut que vous m'/me appeliez/appelez/rappelez
vous m'appelez vous | c'est a vous/toi de m'? appeler/rappeler | faut m'appeler vous
c'est mon jour? de? repos/off/libre | {by_day} je suis {there} {spell}? | je suis {there} {by_day} {spell}?
a? n'importe quoi? quelle heure
{by_day} {spell} je suis {there} | je suis {there} {spell} le? lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche?
me? {avoid} lmatin/lsoir/lmidi/laprem | me? {avoid} lmatin/lsoir/lmidi/laprem je dors/dor/bosse/travaille
{avoid} {hour} je dors/dor/bosse/travaille/mange | me {avoid} {hour} je? dors/dor/bosse/travaille?
{avoid} {hour} j'ai {occupied} | {avoid} {hour} je suis en/au/a {occupied}
{provided} c'est pas le/la/mon/ma meme/pareil {who}? que/qu' l'/la/le? autre/lautre/derniere fois/jour?
{provided} c'est pas le/la meme/pareil que/qu' avant/hier/d'habitude
{provided} c'est quelqu'un/une d'autre que la derniere fois
""",
    "about": """
sinon je vais galerer/rester
sinon je vous/t'/te aurais pas ecrit/repondu/contacte/parle/envoye/appele | sinon je vous/t' aurais jamais ecrit/repondu
sinon je vous/t'/te aurai/aurait/orais/orai pas ecrit/repondu/contacte/parle/envoye/appele
sinon j'aurais/aurai pas ecrit/repondu/appele/envoye/mis | sinon je serais/serai pas la/ici
sinon je serais/serai pas en train de/d' vous/te/t'? ecrire/repondre/parler | sinon je repondrais/repondrai/ecrirais pas
sinon je serais pas venu/venue
j'habite trop? loin/paume/perdu | j'habite a la campagne | j'habite dans un village/trou
moi? je veux/veut/vouloir logement/cours/ecole/formation/travail/stage/papiers/metier/apprendre/francais
moi vouloir/veux/veut beaucoup/bien? ecole/formation/travail/stage/metier/apprendre/francais/logement/cours
trop/super/tres bien/cool/stylé ton/votre/le/ce truc/projet/idee/concept/delire/initiative/systeme
j'ai bien? lu/vu/regarde le/la/ce/cette/tout/les/vos? truc/texte/page/lien/infos sur les/mes/la/le/l' donnees/infos/vie
j'ai bien? lu/vu/regarde les/vos/la conditions/infos/page/regles/mentions
j'aimerais/voudrais/aimere bien? trouver/trouve un/une/1 patron/stage/travail/formation/metier/apprentissage/alternance
""",
    "polite": """
t'inquiete pas | vous inquietez pas | desole/desolee/pardon j'ai repondu/vu/lu/reponds tard/trop/que
desole/desolee/pardon je reponds/repond tard/que | desole/desolee/pardon de? repondre si? tard
desole/desolee/pardon pour la reponse/reponses tardive/tard
""",
    "other": """
{by_day} je suis la bas | je suis la bas
oui/ouais/ok/yes j'habite | oui/ouais/ok/yes j'habite a la campagne | oui/ouais/ok/yes j'habite dans un village/trou
oui/ouais/ok/yes j'habite trop? loin/paume/perdu | oui/ouais/ok/yes j'ai que | oui/ouais/ok/yes c'est vous/toi qui
""",
}


def _each(begins: str, table: str) -> str:
    """The phrases of a table, each after the same words."""
    return "\n".join(f"{begins} {phrase}" for phrase in split(table))


TABLES["about"] += "\n".join(
    ("", _each("{because} {now}?", _MY_WHY), _each("sinon", _MY_WHY), _each("meme si", _MY_FEARS))
)
