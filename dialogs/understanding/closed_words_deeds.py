"""More of the closed answers: a yes or a no said as what is to be done, or as what somebody else has to do with it.

"Mettez moi un créneau", "dites lui de passer", "remballez votre offre": no word of agreement or refusal, but what
follows from one. Kept apart from `closed_words` and `closed_words_more`, which hold the answers themselves.
"""

from __future__ import annotations

GROUPS = {
    "put": """
mets | mettez | mettre | met | note | notez | noter | marque | marquez | inscris | inscrivez | cale | calez
""",
    "give": """
donner | donne | filer | file | passer | passe | transmettre | transmets | envoyer | envoie | communiquer | communique
laisser | laisse
""",
    "mine_to_give": """
mon num | mon numero | mon tel | mon telephone | mon contact | mes coordonnees | ma fiche | mon nom | mon dossier
mes infos | mon mail | mon adresse | mon 06 | mon 07 | mon snap | mon insta | mon whatsapp
""",
    "call": """
appeler | appelle | rappeler | rappelle | contacter | contacte | recontacter | recontacte | joindre | ecrire | ecrive
biper | bipe | telephoner | telephone | sonner
""",
    "slot": """
un creneau | un rdv | un rendez vous | un rencard | une place | un horaire | une date | une heure | ce rdv
ce rendez vous | le rdv | le rendez vous
""",
    "offer": "offre | offres | proposition | message | messages | conseiller | conseillers | aide | rdv | truc | trucs",
    "kin": """
mere | pere | parents | daron | daronne | mif | famille | educ | educatrice | educateur | soeur | frere | tante | oncle
mamie | papi | mamy | papy | copine | copain | tuteur | tutrice | coach | prof | assistante sociale | maman | papa
""",
}

TABLES = {
    "yes": """
j'ai dit/di/mis oui | a donf | quelle m' {call} | jdis oui | je te/vous dis oui | je dis oui
{put} moi {slot}/dedans/direct | {put} moi dans la/votre/ta/le liste/truc/fichier | {put} moi pour {slot}
{put} moi pour un/une/le/la/cette/ca | {want} {slot} | prendre {slot} | je prends {slot}/la place/le ticket/le rdv
vous/tu pouvez/peux lui/leur/te {give} {mine_to_give} | vous/tu pouvez/peux {give} {mine_to_give}
{give} lui/leur {mine_to_give} | filez/transmettez/passez/donnez {mine_to_give} | filez/passez/donnez lui {mine_to_give}
transmettez lui/leur? | transmettez | fais/faites tourner {mine_to_give} | {mine_to_give} .. vous pouvez y aller
je vous/te/t autorise a | vous/tu pouvez/peux m' {call} | je vous/te laisse m' {call} | vous pouvez m' {call}
vous/tu pouvez/peux compter sur moi | hesitez/hesite pas a m' {call} | hesitez/hesite surtout pas
n hesitez/hesite pas a m' {call} | qu'elle/qu'il/qu'ils m' {call} | quand vous/tu voulez m' {call}
dis/dites/di lui/leur qu'il/qu'elle m' {call} | dis/dites lui/leur de/d' passer/venir/m'envoyer/sonner/telephoner
dis/dites lui que c'est bon/ok/oui | jveux lui parler | je veux lui parler
rappelez/rappelle/appelez/appelle moi vite/vit | rappelez/appelez la/vite | rappelez vite | appelez quand vous voulez
sauvegarde/enregistre/enregistrez/notez le/la/les | enregistre/enregistrez/notez moi
comptez/compte moi dedans | comptez/compte sur moi
pas de refus du tout | jamais de refus | je refuse jamais un/une/de/d' | je refuserai/refuserais pas
jamais dit non a un/une | vais pas dire/cracher non/dessus | pas cracher dessus | vais pas refuser
je dirais pas non merci
j'aurais tort de dire non/refuser | pourquoi dire non | pourquoi refuser | pas besoin de me convaincre
vous/tu m' avez/as convaincu/convaincue | m'a convaincu/convaincue | je suis convaincu/convaincue
tout bien reflechi oui | carte blanche | les yeux fermes | chaud/chaude patate | je suis ope/operationnel
on tente le coup
pas de sushi | y a pas de sushi | envoie/envoyez/balance la sauce | au top oui | plutot deux fois | je re signe
je resigne
je serais/serai ravi/ravie/content/contente/heureux/heureuse/preneur/preneuse | j'en serais ravi/ravie
ca me rendrait/rend service | ca me rendrait .. service | ca me rassurerait | ca m'enleve/m'enleverait une epine
ca m'irait bien | ca me plairait | ca me ferait du bien de | ca me fera du bien | vous me sauvez la vie
vous/tu me sauvez/sauves | je suis favorable | je suis tout a fait favorable | favorable a
je demande que ca | demande pas mieux | je demande pas mieux
non non aucun/pas souci/probleme/soucis/problemes | non non pas de souci/probleme/soucis/problemes
non aucun souci/probleme pour moi
{kin} elle/il/ils/eux? est/sont ok/d'accord/pour/partante/partant et/mais? moi aussi/pareil
{kin} .. dit oui et moi aussi
bora | olur | tamam olur | tabii | peki | aiwa | ayya | mzyan | safi mzyan | bale | va bene | si va bene | certo
sicuro
adelante | cuando quiera | baax na | waaw | waaw waaw | marahaba ewa | sigur | da sigur | mi le dakor | mi le d'accord
le bon | dakor | makayn mochkil/mouchkil/mushkil | makain mochkil | بله | آره | حتما | لطفا | نبغي | بله لطفا
""",
    "no": """
gardez/garde le/la/les pour vous/toi | {put} moi pas/nulle/null | transmettez/transmets/donnez/passez pas .. | je gere
vous/tu pouvez/peux/pourriez me/m'/nous? laisser/lacher/oublier/supprimer/effacer/retirer/enlever/desinscrire/arreter
vous/tu pouvez/peux te/vous/toujours? le/la/les garder
vous/tu pouvez/peux garder/garde vos/votre/tes/ton/le/la/les {offer}
gardez/garde le/la/les? vos/votre/tes/ton/le {offer} | remballe/remballez ton/tes/votre/vos ..
rangez/range ton/tes/votre/vos {offer}
vous/tu pouvez/peux te/vous le/la/les mettre/carrer/coller/fourrer
vous/tu pouvez/peux courir/rever/crever/dormir debout
tout sauf ca/vous/sa | pouce en bas | pouces vers le bas | pouce vers le bas | faites/fais sans moi
comptez/faites plus sans moi
d'accord/ok/partant pour rien | retire/retirez/enleve/enlevez/annule/annulez/oublie/oubliez mon oui/accord/ok
{want} aucun/zero/pas d'/pas de contact/conseiller/rdv/rendez/appel/aide | {want} aucun/pas de/d {offer}
evitez/evite de m' {call} | evitez/evite de me {call} | vous/tu n avez/as pas mon consentement/autorisation/accord
vous/tu avez/as pas mon consentement/autorisation/accord | objection | j'objecte | feu rouge | carton rouge
interesse/minteresse/m'interesse ap/pa/apas | ca m'interesse ap | ap moyen/envie/besoin/chaud/d'accord/ok/le temps
{kin} a/ont/elle/il? dit non et | c'etait/cetait la derniere fois | c'est la derniere fois
nu multumesc | nu merci | ma ndirch | ma nderch | hayir | tesekkurler hayir | istemiyorum | non voglio | no grazie
نه | نه ممنون | مانيش حاب/حابة/باغي/باغية | مانيش | ما نيش حابة
""",
    "neither": """
pas non mais pas oui | pas oui mais pas non | pas oui pas non | pas non pas oui | oui mais non | genre oui genre non
""",
    "unsure": """
laisse/laissez moi cogiter/mediter/souffler/digerer/peser | je cogite | je medite | a cogiter | faut que je cogite
saurais/sais pas te/vous dire/repondre | au pire du pire | au pire des cas | oui est un mot | me da igual | da igual
le jour ou vous/tu .. | c'est vous le pro | a vous de voir | a toi de voir
ما فهمتش | ما فهمت | مافهمتش
""",
    "other": """
je vous/te/t connais/reconnais/vois | je vous/te connais deja | vous etes a cote/en face/pres
ok google/siri/alexa | dis siri/google
""",
    "about": """
j'ai hesite/reflechi/doute | j'hesitais | avais hesite | j'ai bien/trop/beaucoup/longtemps hesite/reflechi
ca/cela/sa me? derange/gene/embete/pose/ennuie pas/aucun/souci/probleme
""",
    "practical": """
si besoin | au besoin | si necessaire | en cas de besoin | le cas echeant | si c'est necessaire | si c'est utile
si vous avez/t'as/tu as le temps
le/ce num/numero de ma/mon {kin} | tel/telephone/portable de ma/mon {kin} | laissez/laisse sonner longtemps
avec ma/mon/mes {kin} a cote/avec moi? | en appel masque | en masque | en falc | avec un interprete
entre 1*h? et 1*h
""",
}
