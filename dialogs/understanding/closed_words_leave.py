"""More of the closed answers: leave that is given without the word yes, and a "non" that agrees.

"Je vous autorise", "qu'ils me contactent", "gardez tout, j'ai rien à cacher" leave somebody free to do it; "non ça me
dérange pas, il peut appeler" denies the bother, not the call; "je dis jamais non à un coup de main" denies the refusal.
What looks like them and keeps people away ("gardez tout pour vous", "vous pouvez toujours appeler") stands here, too.
"""

from __future__ import annotations

GROUPS = {
    "nah": "non | non non | non mais | non non mais | mais non | ah non | oh non | ben non | bah non",
    "bother": """
ca/sa/cela me/m' derange/gene/embete/ennuie/coute/stresse pas/rien/aucunement du? tout?
ca/sa/cela pose pas/aucun de? probleme/souci/problemes/soucis
""",
    "no_worry": """
{bother} | pas de souci/soucis/probleme/problemes/pb/stress/blem | aucun souci/soucis/probleme/problemes
y a pas de mal/souci/probleme | ya pas de souci/probleme/mal
""",
    # Alone after a "non" it declines: what is then left free must be said.
    "fine": "{no_worry} | t'inquiete pas? | vous inquietez pas | c'est bon | c'est rien | ca va | ca me va",
    "somebody": """
il | elle | ils | elles | on | quelqu'un | le conseiller | la conseiller | un conseiller | une conseiller
le conseille
les conseillers | votre conseiller | ton conseiller | la dame | la madame | le monsieur | votre collegue
vos collegues | ton collegue
""",
    "can": "peut | peu | peuvent | pourra | pourront | a qu'a",
    "me_now": """
m' appeler/ecrire/envoyer/appele/envoye | me rappeler/contacter/joindre/biper/recontacter/telephoner/parler
me rappele/contacte/joindr/recontacte | me sonner/laisser/passer un/une? message/msg/vocal/appel/coup
me passer un? coup de fil/tel/telephone | m'envoyer un message/sms/texto/mail | passer/venir me voir
""",
    "you_may": "vous pouvez | vous pouve | tu peux | tu peut | tu peu | vous pourrez | tu pourras",
    "keep": """
garder | gardez | conserver | conservez | noter | notez | enregistrer | enregistrez | prendre | prenez | prends
stocker | utiliser | utilisez | sauvegarder
""",
    "what_i_said": """
ce que j'ai? dis/dit/ecrit/raconte/repondu/mis/donne | tout ce que j'ai? dis/dit/ecrit/raconte/repondu/mis/donne
ce que je vous/t'? ai? dis/dit/ecrit/raconte | mes reponses/infos/informations/donnees/coordonnees/messages
ma reponse | mon num/numero/tel/telephone/mail/adresse/contact/prenom/nom/dossier
""",
    "nothing_to_hide": """
j'ai rien a cacher | rien a cacher | j'ai pas de secret/secrets | c'est pas un secret | c'est pas secret
y a rien de secret | ya rien de secret | c'est fait pour | ca mange pas de pain | ya pas mort d'homme
autant que vous/tu voulez/veux | le temps qu'il faut
""",
    "they_should": """
qu'il/qu'elle/qu'on m' appelle/ecrive/envoie | qu'ils/qu'elles m' appellent/appelle/ecrivent/ecrive
qu'il/qu'elle/qu'on me contacte/rappelle/joigne/bipe/recontacte/telephone/parle
qu'ils/qu'elles me contactent/rappellent/joignent/bipent/recontactent/telephonent/contacte/rappelle/parlent
qu'il/qu'elle/qu'on/qu'ils passe/passent me voir
""",
    "pick_up": "{will_answer} | je decroche | je vais decrocher",
    "will_answer": "je repondrai | je reponderai | je decrocherai",
    "answering": "{pick_up} | je reponds | je vais repondre | je serai la | je suis la | j'attends | je suis dispo",
    "not_keep": """
je | j' | pas | plus | jamais | de | d' | sans | pourquoi | veux | voulez | allez | vas | vais | prefere | prefererais
vous | tu | on | il | ils | va | vont | faut | a | veut | aimerais | tiens a
""",
    "never_no": """
jamais je? dis/dit/dirai/dirais non | je? dis/dit/dirai/dirais/dirait jamais non | on dit/dis jamais/pas non
je? refuse jamais | jamais je? refuse/refuserai/refuserais | je? refuserai/refuserais jamais/pas
on refuse pas/jamais
je? dirai/dirais/vais pas dire? non | je suis pas du? genre? a dire/refuser non?
""",
    "a_hand": """
a? un/une/du/de/d'/l'/cette/votre petit/petite? coup/aide/rdv/rendez/appel/chance/opportunite/main/occasion/proposition
a ca | a quelqu'un qui m'aide | a? de l'aide | a? d'aide
""",
}

TABLES = {
    "yes": """
je vous/t'/te autorise | j'autorise | je vous/t'/te donne la/ma permission/autorisation | je vous/te donne le droit
je vous/te permets | vous/t'/tu avez/as ma permission | autorisation/permission donnee | accord donne
je vous/te fais confiance allez | vous/t'/tu avez/as ma benediction
faites/fais donc/faites/le/la/les | faites/fais seulement | faites? faites/allez? y? je vous en prie
allez y faites | faites ce qu'il faut | faites/fais le necessaire | j'y vois aucun/pas d'inconvenient
rien ne? s'y oppose | j'ai rien a redire/opposer
{somebody} {can} {me_now} | {somebody} {can} appeler/rappeler | vous/tu pouvez/peux m'appelez/appelé
oui/ouais/ok? {you_may} {keep} {what_i_said} | oui/ouais/ok? {you_may} {keep} tout | {you_may} tout {keep}
{keep} tout | {keep} {what_i_said}
{keep} le/la/les/tout/ca {nothing_to_hide} | {you_may} le/la/les {keep} {nothing_to_hide}
{you_may} {nothing_to_hide} | allez y {nothing_to_hide}
oui/ok/ouais/d'accord vous/tu pouvez/peux/peut le/la/les {keep}
c'est/c ok/bon/oui/d'accord vous/tu pouvez/peux/peut le/la/les {keep}
{they_should} | {they_should} {answering} | {somebody} {can} {me_now} {answering}/{place}? | oui/ok/ouais {will_answer}
oui/ok/ouais {pick_up} toujours/direct/direc/surement/promis | oui/ok/ouais {pick_up} quand/si/des vous/tu/qu'/que
oui/ok/ouais {pick_up} a chaque fois
promis/t'inquiete/parole pas? {answering}
{nah} {no_worry} vas/va/allez y | {nah} {fine} {somebody} {can} {me_now} | {nah} {fine} {they_should}
{nah} {fine} {somebody} {can} appeler/rappeler/passer | {nah} {fine} {you_may} {me_now}
{nah} {no_worry} {you_may} {keep} {what_i_said} | {nah} {bother} {you_may} le/la/les {keep}
{nah} {bother} {keep} le/la/les/tout
{nah} {fine} {you_may} lui/leur/te? {give} {mine_to_give} | {nah} {no_worry} {you_may} les/la/le/lui? {call}
dis/dites lui/leur de/d' passer/venir {place} | dit de dire/repondre oui et moi aussi
{nah} {no_worry} appelez/appelle/rappelez/rappelle/contactez/contacte/ecrivez/ecris moi/les/la/le?
{nah} {bother} vous/tu/t'/t avez/as deja? mon/le num/numero/tel/telephone/contact/06/07
{nah} {bother} ok/oui/ouais/d'accord | {nah} {bother} je suis d'accord/ok/partant/partante/chaud/chaude
{nah} {no_worry} {fine} {you_may} {me_now} | {nah} {no_worry} {fine} {somebody} {can} {me_now}
{nah} {no_worry} {fine} {somebody} {can} appeler/rappeler
{nah} je rigole/plaisante/deconne c'est? oui/ok/bon
{never_no} {a_hand} de/d'/du? main/pouce/l'aide/vous/tendue/aide? | ca se refuse pas | une aide/main ca se refuse pas
un coup de main/pouce ca se refuse pas | un coup de main/pouce {never_no} | un coup de main/pouce toujours
je suis pas contre au contraire | pas contre au contraire | pas contre du tout au contraire
je suis pas contre bien au contraire | pas contre bien au contraire | pas de refus au contraire | au contraire oui
{nah} au contraire {you_may} {me_now} | ca me derange pas au contraire
je? suis? pas contre du? tout? allez/vas/va y | je? suis? pas contre du? tout? {you_may} {me_now}
je? suis? pas contre du? tout? j'accepte | je? suis? pas contre du? tout? appelez/contactez/rappelez moi
pourquoi pas allez? vas/va y | pourquoi pas allez? oui/ouais/grave/banco/carrement/go
pourquoi pas allez? je suis chaud/chaude/partant/partante/motive
pourquoi pas allez? y? je suis d'accord
y a interet | ya interet | ya grave interet | y a grave interet | je prends tout ce | un peu que je? veux/veut/oui
tu m'etonnes que oui | tu m'etonnes que je veux
j'aimerais trop/grave/vraiment/tellement/beaucoup bien? | je veux de? l'aide | je le veux
je veux que? qu'on/quelqu'un m'aide/m'appelle | je veux que? qu'on/quelqu'un me rappelle/contacte
je suis bien/tout/totalement/completement a? fait? d'accord
je vous/t'/te laisse mon num/numero/tel/contact
donnez/donne/passez/passe/filez/file/envoyez/envoie lui/leur mon num/numero/tel/snap/contact/insta
pas/aucun dprobleme/dproblem/dprob/dsouci/dsoucis/dpb/dblem | il y a pas dprobleme/dproblem/dsouci/dsoucis/dpb
sans problm/problem/dprobleme | j' {want} bien | dakodak | dakodac | d'accodac | d'acodac | ouki | dacodacodac
no hay problema | sin problema | nessun problema | problem yok | sorun yok | kein problem | sem problema
sem problemas | не проблема | без проблем | нет проблем
ما كاين مشكل | ماكاين مشكل | مكاين مشكل | ما كاينش مشكل | ماكاينش مشكل | ما كاين حتى مشكل | مافي مشكلة | ما في مشكلة
مافيش مشكلة | مافيش مشكل | لا مشكلة | بلا مشكل | لا باس | ما عندي مشكل | ما عنديش مشكل | معنديش مشكل
""",
    "no": """
{keep} tout/ca/les/le/la/votre/vos/tes/ton .. pour vous/toi | {keep} pas {what_i_said} | {you_may} pas {keep}
i don t need help/you/it/this/anything | i dont need help/you/it/this/anything | {keep} rien {what_i_said}?
{you_may} rien {keep}
{nah} {fine} laissez/laisse tomber? | {nah} {fine} je me debrouille | {nah} {fine} j'ai? deja/besoin
{nah} {fine} vas y laisse
{nah} {fine} gardez/garde votre/vos/ton/tes .. | au contraire non
{offer}/conseils {you_may} tout? le/la/les? {keep}
qu'il/qu'elle/qu'on/qu'ils m'/me laisse/laissent/oublie/oublient/lache/lachent/foute/foutent
{somebody} {can} toujours .. | {you_may} toujours me? m'? {call} | {you_may} toujours {keep}
je vous/t'/te autorise pas/a rien/plus | j'autorise pas | je vous/te permets pas | faites le pas | faites/fais rien
""",
    # "Je décroche" may be leaving school.
    "neither": "oui/ok/ouais/d'accord/yes je decroche | oui/ok/ouais/d'accord/yes je vais decrocher",
    "unsure": """
{you_may} toujours | oui/ok/ouais? je decroche de/du/d'/des
sans que vous/tu/on appeliez/appelles/appelle/contactiez/contactes/rappeliez/rappelles/ecriviez | faites donc voir
y a interet a/qu'/que/d'/pour | ya interet a/qu'/que/d' | j'aimerais trop pas
{not_keep} {keep} tout/{what_i_said}
""",
    "about": """
hesitez/hesite pas | je vous/t' en prie | mon snap | mon insta | mon whatsapp | mon mail | mes reponses | en clair
{nothing_to_hide}
""",
}
