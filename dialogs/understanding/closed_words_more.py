"""More of the closed answers, by intent: how one refuses, doubts or agrees without the word, and what a yes is about.

Kept apart from `closed_words` for their kind: these are sentences and everyday words, those are the answers themselves.
"""

from __future__ import annotations

TABLES = {
    "yes": """
je {want} trop/grave/vraiment/carrement/tellement/absolument/juste/bien/aussi
je donne/accorde mon consentement/accord/autorisation/feu | vous/tu avez/as mon consentement/go/feu | mon consentement
permission/autorisation accordee | permission accorder
il/elle/on/ils peut/peu/peuvent me/m' appeler/rappeler/ecrire/contacter/joindre/biper/recontacter/parler
vous/tu pouvez/peux/peut me/m' appeler/rappeler/ecrire/contacter/joindre/biper/recontacter/inscrire
il/elle/on/ils peut/peuvent appeler/rappeler | qu'il/qu'elle/qu'ils m' appelle/ecrive/appellent
qu'il/qu'elle me contacte/rappelle/bipe/recontacte | dis/dites lui/leur de/d' m' appeler/ecrire
dis/dites lui/leur de me rappeler/contacter/biper/joindre | dis/dites lui/leur que oui/c'est/je
inscrivez/inscris/notez/marquez moi direct/dessus/tout/svp/stp/aussi | inscrivez moi | inscris moi | mettez moi dessus
mettez/mets/mettre moi sur la/votre liste | prends/prenez/notez/note mon num/numero/06/07/nom
balance/envoie/envoyez/balancez le/la/ton/votre/un/une conseiller | j'attends son/l'/l/un/vos appel
j'attends son/votre/ton/le coup de fil/telephone | bien recu je confirme | recu 5/cinq 5/cinq
je signe des/a deux mains | des deux mains | avis favorable | 100 pour 100 | sans hesiter | sans hesitation
pas d'objection | aucune objection | je suis d'attaque/in/down/open/prete/pret | j'ai hate | trop hate
ca le fait | ca passe creme/large/nickel/tranquille | ca fonctionne | chiche | adopte | adjuge vendu | allons y gaiement
biensur | bien evidemment | et pas qu'un peu | plutot deux fois | va pour | je prends | je tente | je m'y mets
pourquoi je dirais/dirai/dis/refuserais/refuse/dire non? | pourquoi je m'en priverais | pourquoi faire complique
et je confirme | je maintiens | je persiste et signe | tout bon | tout est bon | c'est tout bon | roule ma poule
j'ai/ai dit oui et moi aussi | dit/dis oui et? moi aussi | a dit oui et moi aussi | ont dit oui et? moi aussi
sure thing | i m in | im in | count me in | bet | aight | all good | call me | no problem | no worries | works for me
mwen/mwin/mi/mo dako/dakor/daco/d'accord | mwen vle | mi ve/veu bien | mi veu | le bon pour moi | le bon pou mwen/mwin
pa ni pwoblem | pa ni problem
ya pas drap | aita pea pea | dako | mesi wi
mafi mochkil | mafihach mochkil | mashi mochkil | machi mochkil | ma fi mushkila
sip | aye | yessai | oui a 100 | oui 100 | ca m'interesse grave/trop/bien/beaucoup
da | si dale | dale si | vale si | si vale | claro que si | c'est good/cool/top/super | obvious | obvious que oui
vas y balance/lance/go/fonce/envoie/demarre | go go | vas y je te/vous suis | allez je tente
appelez/contactez/rappelez/ecrivez moi avec plaisir
d acc | voui | vui | sim quero | quiero si | eu quero | i want | i do | i would like | rien a perdre oui | go pour ca
fais/faites toi/vous plaisir | vas y fais toi plaisir | je suis ouvert/ouverte | ca me ferait du bien | avec joie oui
c'est tout vu | j'en demande pas plus | demande que ca | j'attends/attendais que ca | on fait ca/comme ca | faisons ca
perso/moi/nous ca/sa me? va | ca me va | ca me va nickel | ca me branche | ca me tente | ca me botte | ca m'va
ca me chauffe | ca me parle | moi ca me va | logique | evident | c'est evident | obvio | no problemo | ouais logique
signe | je signe | j'adhere | adjuge | tres volontiers | bien volontiers | avec joie | allons/allez y | let's go
yessir
je suis d'accord/ok/partant/chaud/preneur/preneuse | preneur | preneuse | chui preneur | j'en veux bien
je valide totalement | approuve | c'est cool pour moi | ca passe | ca joue | ca tombe bien | rien a redire | rolls
absolument oui | ouais bien sur | mais bien sur que oui | surement oui | oui surement | je le souhaite | souhaite oui
aywa | eyy oui | iyeh | iyyeh | ewa | wah | waha | 3adi | cbon | sa roule | ca baigne | niquel chrome | dak | yop
sure why not | why not sure | totally | for sure | yes of course | yes sure | yup | okie | okidoki | fine with me
go ahead
con gusto | desde luego | perfecto | dale | combinado | beleza | fechado | pois sim | так звичайно | із задоволенням
de ouf | de fou | un grand oui | 1000 fois oui | mille fois oui | c'est un oui | ma reponse est oui
la reponse est oui
pas de souci/soucis/probleme/problemes/pb/blem | aucun souci/soucis/probleme/problemes | y a pas de souci/probleme
""",
    "no": """
on va s'arreter/arreter la/ici | on s'arrete la/ici
vous/tu pouvez/peux garder/garde vos/votre/tes/ton
avis defavorable | y a pas moyen | ya pas moyen | pas moyen | awa | la choukran | la chokran | la shukran
plutot manger/bouffer/avaler/lecher/embrasser | vous comptez pas sur moi | faut pas compter sur moi
comptez/compte pas sur moi
je/j' retire mon accord/oui/consentement | je reviens sur mon accord
m'interesse plus | ca m'interesse plus | ca me dit plus rien | j'y tiens pas | y tiens pas | j'en veux pas/plus
je souhaite pas/plus | je desire pas | trop tard non | je prefere vraiment pas
non .. me rappelez/contactez/appelez pas
plus besoin | j'ai plus besoin | ca va pas etre possible | va pas etre possible | ca va pas le faire | ca va etre non
vous/tu pouvez/peux toujours courir/rever/attendre/crever | cours toujours | je vais decliner/refuser/passer/dire non
trop/grave/carrement/clairement/tellement/mais/franchement pas | refus categorique/total/net
j'ai deja quelqu'un qui m'aide | deja quelqu'un qui | qui m'aide deja | deja suivi/suivie par/a/au
j'ai trouve un/une/mon travail/stage/formation/patron/alternance/job | j'ai change d'avis
en aucun cas | aucun/aucune/zero confiance/interet/envie/besoin/chance/utilite | j'autorise rien/personne
rien du tout
j'accepte/veux/donne/signe/dis/partage rien | je ne veux/donne/dis rien | vous avez/t'as pas le droit | pas le droit
jamais .. accord/accepte/vous/confiance | je raccroche | passez/passe votre/ton chemin | allez voir ailleurs
va voir ailleurs | ca me concerne pas | me concerne pas | pas concerne/concernee | je veux pas de votre/ton/d'un/de
pas de conseiller | veux pas voir/parler/repondre/donner/venir/appeler/continuer/etre | j'aime pas parler
aime pas parler
vous servez/servent/sers/sert a rien | ca/sa sert/ser/servira a rien | servez a rien | ca changera rien
ca va rien changer/donner | perte de temps | perdre mon temps | temps a perdre | c'est mort pour moi | mort de mort
gentil mais non/pas | merci mais j'ai/je/pas/sans/ca | on oublie | oublie ca | je laisse tomber | j'abandonne
j'ai deja un? travail/formation/conseiller/patron/taff/suivi | deja inscrit ailleurs | deja suivi ailleurs
besoin de personne/rien | j'ai besoin de rien/personne | m'en passe | je m'en passe | sans interet | ca craint
jamais de jamais | pas fan | pas partant/partante | pas chaud/chaude | pas motive/motivee | aucune envie | zero envie
je suis contre | contre | je dis non | je repond non | reponse non | pas mon accord | j'accepte rien | je signe rien
pas pour moi | pas a moi | c'est pas pour nous | pas mon truc/monde/domaine/univers/trip/projet | c'est pas mon trip
makanch | makach | makayn | la la la | mabghitch | mabghitech | mabrich | no lo quiero | yo no | hell no | no bro
i said no | i dont think so | i don t want to | nem pensar nisso | nada disso | ні в якому разі | авжеж ні
je compte pas venir/repondre/y aller | j'irai pas | je viendrai pas | je repondrai pas | je veux voir personne
casse les couilles non | fichez moi la paix | laissez moi tranquille | laisse moi tranquille | foutez moi la paix
foutez la paix | lachez moi | nan c'est bon | non c'est bon | c'est tout reflechi non | meme pas en reve | plutot non
pas du tout envie | trop la flemme | la grosse flemme | bof non | non merci | j'aime pas ca | j'aime pas trop ca
j'aime pas votre/vos/ce/les | je prefere rester/me debrouiller/sans | je prefere tout seul/toute seule | je decline
personne ne m'appelle | m'appelle pas | pas d'appel svp | donnez pas mon numero | pas mon numero | touche pas
je me mefie | pas confiance | j'ai pas confiance | vous inspirez pas confiance | non c'est non | ca me saoule | saoule
vous me saoulez/soulez/gavez/cassez | tu me saoules/soules/gaves/casses | relou | vous etes relou/lourds | t'es relou
""",
    # Both at once, in so many words: no hunch makes one of the two of it.
    "neither": """
oui et non | non et oui | ni oui ni non | ni non ni oui | ni pour ni contre | ni chaud ni froid | ni l'un ni l'autre
je/j'ai? dis/dit/dirais/dirai pas non | dis/dit/dirais/dirai pas non | j'ai pas dit non | pas dit non | pas un non
je? suis? pas contre | pas forcement/vraiment/specialement/totalement/completement/fondamentalement contre
moitie oui moitie non
""",
    "unsure": """
pour qu'on arrete/efface/supprime/oublie/stoppe | pour arreter/effacer/supprimer/desinscrire | pour en rester la
{agree} pour qu'on arrete/efface/supprime/oublie/stoppe | {agree} pour arreter/effacer/supprimer/desinscrire/en
pour que vous/tu effaciez/effaces/supprimiez/supprimes/arretiez/arretes/oubliiez/oublies/cessiez | ou bien
a priori .. confirmer | a confirmer | tu peux toujours essayer | vous pouvez toujours essayer | essayez/essaye toujours
derniere fois que vous/tu/on | je dis oui a tout | il/elle/ils signera/signeront/voudra/acceptera pas
sauf mes/les/ma/mon donnees/infos/informations/numero/num/adresse/nom | sauf si vous/tu gardez/gardes/enregistrez/notez
je vous/te rappelle/rappellerai/recontacte/recontacterai | c'est long/loin/cher/rapide/court/gratuit/payant
c'est mort
c'est toi/vous le/la chef/patron/patronne/boss/prof | lui/elle/eux c'est oui/ok/bon | quand j'aurai ..
quand je serai ..
ma/mon/mes/l'/la/le/les mere/pere/parents/educ/educatrice/daron/daronne/prof/juge est/sont ok/d'accord/pour/partante
je? dis/dit/dirai/dirais/dirait pas oui/ok | je lirai/regarderai/verrai/repondrai | on dit ca | c'est ce qu'on dit
vaguement | on se dit ca
j'ai entendu parler | entendu parler | entendu dire | j'ai rien entendu | on m'en a parle un peu
laisse/laissez moi y? penser/reflechir/voir/voire/du/un/le/quelques | y penser | j'y pense | faut y penser
no lo se | ni idea | no estoy seguro/segura | nao tenho certeza | i m not sure | i dunno
dis pas oui | j'ai pas dit oui | j'ai pas encore decide | pas encore decide | decide | pas decide/decidee
indecis/indecise
faut que j'y reflechisse/reflechisse/voie/demande/pense | j'y reflechis | je vais y reflechir/penser
laisse moi reflechir
laissez moi reflechir/le temps | a tete reposee | plus tard | pas tout de suite | pas now | rappelle plus tard/demain
rappelez plus tard/demain | tout depend | ca depend de | depend pour | si c'est pas trop | sous conditions
je sais pas trop/encore/vraiment/quoi | sais pas quoi | aucune idee | bonne question | joker | no comment | sans avis
je demande a voir | a voir | on voit | on en reparle | je te dirai | je te redis | oui enfin | enfin oui | oui fin
yes/ok enfin | d'accord enfin | ca marche enfin
jdec | je deconne | jdeconne | je rigole | je plaisante | pour rire | jrigole | c'est pour rire | jk | just kidding
mon/ma/mes/un pote/copine/cousin/soeur/frere/daronne .. dit/disent/veut oui/non | ma mere voudrait | on m'oblige
on me force
bof bof | mouais bof | ouais mouais | boarf | pff | pfff | pfiou | mwe | meh | hmm | mmh | hm hm
ne se prononce pas | neutre | entre les deux | 50 50 | fifty fifty | peut etre bien
""",
    "asks": """
et donc | et alors | et apres | et ensuite
c'est/c quoi/koi le truc/delire/principe/but/plan/concept/rapport/piege | c'est pour/quoi faire | ca consiste en quoi
ca sert a quoi | pour quoi faire | faire quoi | tu veux/vous voulez quoi | tu me veux quoi | vous me voulez quoi
c'est gratuit | c'est payant | ca coute | c'est obligatoire | c'est oblige | c'est serieux | une arnaque | d'ou vous
d'ou tu | comment vous avez | qui t'a | qui vous a | c'est ou | c'est quand | ca dure | y a quoi | on fait quoi
on gagne quoi | j'y gagne quoi | ca m'apporte quoi | ca donne quoi | t'es un bot/robot | vous etes un bot/robot/qui
""",
    "other": """
ca va/roule/marche et toi/vous | bon courage
j'ai eu ton/votre/le/ce message/sms/mail/appel | merci pour le/ton/votre/ce/l' message/sms/mail/info/infos/lien
je m'appelle | moi c'est
pour ma/mon/mes soeur/frere/mere/pere/parents/copine/copain/pote/potes/cousin/cousine/femme/mari
bye | bye bye | ciao | a plus | au revoir | salut a plus
c'est bien moi | pas de probleme/problemes/souci/soucis de/d'/en/a | bien note | c'est note | note
j'ai bien recu/lu/vu ton/votre/le/la/vos/tes/ce
j'ai faim/soif/sommeil/cours/sport/rdv/froid | je mange/dors/bosse/conduis/suis en cours/suis occupe | suis au travail
je suis en cours | je suis occupe/occupee | je finis | je joue | ma game | ma partie | plus de batterie | batterie
""",
    "practical": """
quand il/elle/ils veut/veulent/peut/peuvent
apres/avant/pendant les/l/la/le/mon/mes vacances/fetes/rentree/bac/examens/noel/ete/stage/controles
si ca/sa peut/pouvait m'aider/aider/servir/debloquer | si ca/sa m'aide | si vous/tu pouvez/peux m'aider
tant que ca/sa m'aide/aide | aime pas parler/appeler/discuter au tel/telephone/vocal/visio
j'aime pas parler/appeler/discuter au tel/telephone/vocal/visio | aime pas le tel/vocal/visio
pas avant/apres midi | pas le jeudi | appelez/appelle/rappelez/rappelle pas avant/apres/le
faut que ce soit/c'est/ca soit | du moment que c'est/ca/vous/mes/on | tant que c'est/ca/vous/mes | mais que
mais d'abord
appelez/appelle/demandez/voyez/contactez/prevenez ma/mon/mes mere/pere/parents/educ/soeur/frere/daronne | d'abord
rappelez/appelez moi apres/avant/vers/le/demain | si elle/il est gentil/gentille/sympa/cool | sans pression
si ma/mon/mes mere/pere/parents/educ/educatrice/copine/soeur/frere/pote/tante peut/peuvent venir/etre la/m'accompagner
si je peux venir accompagne/accompagnee/avec | si quelqu'un m'accompagne | accompagne | accompagnee | a plusieurs
si c'est gratuit/rapide/court/confidentiel/anonyme/secret/proche/loin | si c'est pas payant/trop long/loin
si vous/tu appelez/appelles apres/avant/le/en | si on peut faire/se voir/s'appeler
si c'est par message/tel/sms/visio
si c'est le/en/a/apres/avant/dans | avant/apres/vers/a partir de 1*/2*/8/9 h?
que le soir/matin/weekend/midi/mercredi
uniquement le/par/en/si | seulement par/si/en/le | pas avant/apres 1*/2*/8*/9*/midi
pas le matin/soir/week/lundi/mardi
pas le mercredi/jeudi/vendredi/samedi/dimanche/weekend | pas en visio | pas par tel/telephone/appel | pas d'appel
sans mes parents | sans que mes parents sachent | le dites pas a mes parents | dites rien a mes parents
quand je sors/finis/rentre/suis dispo | quand j'ai fini | pendant les vacances | apres les cours | apres le travail
""",
    "about": """
enfin quelqu'un qui .. | souhaite | souhaiterais | je souhaite etre
ca/cela me derange/gene/embete/pose/ennuie pas du? tout? | ca me fait plaisir | besoin | j'en ai besoin
j'en ai vraiment/trop/grave/bien/clairement besoin | d'un/un coup de main/pouce | merci de/d' demander/demande
une bonne fois pour toutes | en attendant | au cas ou
j'ai bien compris/lu/vu/recu | j'ai tout compris/lu | bien compris | c'est pour ca | pour ca que
dites/dis/dit moi quand/ou/comment/combien/quel/l'heure/le jour | rien de prevu | de prevu | de toute facon
m'a dit que c'etait bien/cool/top/serieux/utile | m'a dit du bien | m'en a dit du bien | c'est bien fait
qui vous ai/a ecrit/contacte/appele/envoye | qui t'ai/ai ecrit/contacte
c'est moi qui vous/t ai ecrit/contacte/appele
inscrivez/inscris/notez/note/mettez/mets moi | tout de suite | de suite | des maintenant | maintenant | rien a perdre
ca peut m'aider/etre/que | m'aider | ca va m'aider | peut que m'aider | marre de rien faire | rien faire
rester a rien
j'en peux plus de | plus de rien faire | envie de bouger/travailler/avancer/changer | faut que je bouge/trouve/avance
jattendais que | que ca | attendais | j'attendais | ca fait longtemps | depuis le temps | des que possible
au plus vite
rapidement | le plus vite possible | quand vous voulez | appelez | rappelez | ecrivez | j'aimerais bien | trop hate
avoir un conseiller | un rendez vous | rendez vous | un rdv | m'inscrire | inscription | inscrire | commencer
demarrer
continuer | continue | poser des questions | en savoir plus | savoir plus | etre aide/aidee | un coup de main
coup main
trouver un travail/stage/patron/truc | mon avenir | ma situation | mon dossier | mon cv | mon projet
la mission locale
monsieur | madame | mes coordonnees | ma reponse | mon choix | a votre disposition | pas trop tot | le plus tot
c'est ce que je veux | ce que je veux | ce qu'il me faut | il me faut | enfin | merci pour | c'est gentil | super idee
bonne idee | cool | genial | perso | personnellement | de mon cote | pour ma part | logique | evidemment | obligé
accepter | accepte | parfaitement | entierement | completement | totalement | complet | d'avance | avance
""",
    "polite": """
putain | ptn | put1 | bordel | la vache | punaise | puree | mon tiot | mon ami | mes amis | mon gars | ma poule
frerot | ma cherie | mon pote | allah | bismillah | dieu merci | grace a dieu | hop | tiens | wallah | starf | sah
bon | bon ben | bon bah | et hop | et voila | honnetement | carrement | clairement | gravement | forcement
monsieur/madame/m'sieur le/la bot/robot/conseiller/conseillere | merci le bot/robot | le robot | le bot
toute l'equipe | a toute l'equipe | a l'equipe | l'equipe | infiniment | mille fois
c'est sympa/gentil/cool/bien de proposer/demander/penser/m'aider | de proposer | de penser a moi | de toute facon
de votre/ton/pour aide/message/retour | merci de m'aider | sans stress | au calme
mon reuf | ma gueule | mon gars | mon vieux | ma soeur | la miss | mec | meuf | le sang | la team | fraté | zin | zinc
ouf | de fou | a mort | trop | tellement | stp | volontiers | hein pas? | eh oh | ohh | roh | bref | bah quoi | tiens
cordialement | respect | la famille | la mif | mif | vous aussi | pareil | toi aussi | a vous aussi | bon courage
""",
}
