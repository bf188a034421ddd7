"""What looks like an answer and is beside the question: resigned, ironic, both at once, or a yes to something else.

"De toute façon vous allez le faire" agrees to nothing, "oui c'est bien mon adresse mail" and "oui il fait froid ici"
answer what nobody asked, "volontiers si j'étais débile" refuses, "no entiendo" has not understood.
"""

from __future__ import annotations

GROUPS = {
    "yes_word": """
oui | ouais | ok | d'accord | volontiers | avec plaisir | bien sur | carrement | yes | grave | vas y | avec joie
""",
    "daft": """
debile | con | conne | fou | folle | bete | idiot | idiote | suicidaire | bourre | bourree | stupide | desespere
desesperee | naif | naive | dingue | teube | tebe | gogol | mongol | bouffon | malade | masochiste | un pigeon
un mouton | un chien | un esclave | ton pote | votre pote | mort | morte
""",
    "weather": """
chaud | froid | beau | moche | gris | nuit | noir | jour | bon | frais | lourd | humide | doux | un temps | meilleur
""",
    "of_mine": """
mon adresse | mon mail | mon adresse mail | mon num | mon numero | mon tel | mon nom | mon prenom | mon age
mon pseudo
ma ville | ma date | mon code | ma classe | mon lycee | mon quartier | ma photo | mon compte | mon snap | mon insta
mon vrai | moi | le mien | la mienne | mon anniversaire | ma mere | mon pere | ma soeur | mon frere
""",
    "will": """
allez | ferez | faites | gardez | garderez | avez | appellerez | prenez | notez | prendrez | voulez | pouvez
""",
    "thou_will": "vas | feras | fais | gardes | garderas | as | appelleras | prends | notes | veux | peux",
}

TABLES = {
    "yes": """
{yes_word} c'est ma/mon/mes {kin} qui m'en/m'a dit/parle/conseille/montre/explique
""",
    # "Neither" keeps a hunch from making one of the two of it.
    "neither": """
{nah} {bother} | {nah} au contraire
de toute facon vous {will} | de toute facon tu {thou_will} | de toute facon ils/on vont/va/ont/a/font/fait/feront/fera
de toute facon c'est/j'ai/je .. choix | de toute facon c'est pareil/obligatoire/oblige/trop/deja
de toutes facons vous
vous {will} .. quand meme | tu {thou_will} .. quand meme
vous ferez/faites/faite bien? ce que/comme vous voulez/voudrez/voulais | vous ferez/faites bien? ce qui? que? vous
tu feras/fais bien? ce que/comme tu veux/voudras | fais/faites ce que/comme bon te/vous semble
faites/fais ce que vous/tu voulez/veux | c'est vous/toi qui decidez/decide/decides/commandez/commandes
c'est pas moi qui decide | je decide pas | on me demande pas mon avis | mon avis compte pas | ai je le choix
vous/tu avez/as deja decide | c'est deja decide/fait/trop tard | a quoi bon
faute de mieux | en desespoir de cause | si y a rien d'autre | si ya rien d'autre | si y a que ca | si ya que ca
s'il y a rien d'autre | s'il y a que ca | si je peux pas faire autrement | si ca vous/te fait plaisir | si vraiment
tant que je/j' dois/ai/fais rien a? faire | tant que j'ai rien a faire | tant que ca me demande/coute rien
faites/fais votre/ta vie | vivez/vis votre/ta vie | qu'est ce que ca change | ca change quoi | ca changera quoi
oui de la/ma tete/raison/bouche | non du/de/avec mon? coeur | tete/cerveau/raison dit/me oui/non
coeur dit/me oui/non
une partie de moi | moitie de moi | mon coeur/coeur hesite
je? {want} bien mais je? {want} pas | je? {want} mais je? {want} pas | j'ai envie sans avoir envie | envie sans envie
no entiendo | no comprendo | no hablo | no capito | non capisco | nao entendo | nao entendi | i don t understand
dont understand | don t understand | no understand | not understand | не понимаю | не розумію | لا افهم | ما افهم
مش فاهم | مش فاهمة | مافهمت | anlamadim | anlamiyorum | mafhemtch | ma fhemt | mafhemt | ma fhemtch
moi? pas comprendre mot/question/quoi/bien/francais/conseiller? | pas comprendre | pas connaitre mot/conseiller
comprends/comprend pas mot/question | pas parler francais/bien | c'est quoi conseiller
trop? mignon/mignonne/adorable/chou/chouchou/mimi | t'es trop? mignon/mignonne/drole/marrant
je? peux/pourrais/sais/vais pas dire ni? oui ni/ou non | non mais si | si mais non | mais si mais non
""",
    "unsure": """
je? peux/pourrais pas dire oui sans/avant/maintenant/tout/comme/encore
""",
    "other": """
{yes_word} vous/t'/tu avez/as mon nom/prenom/adresse/age | {yes_word} je voulais des/savoir/juste/connaitre
annulez/annule le/mon/ce/notre rdv/rendez vous? | annulez | annule | reportez | decalez
c'est/cest bien {of_mine} | c'est/cest bien la/le/l' mission/bon/bonne/numero/num/adresse/mail
c'est/cest bien ici/vous/toi
oui/ouais/yes il/elle est trop/tres/super? gentil/gentille/sympa/cool/bien/drole/malade/vieux/vieille
oui/ouais/yes ma/mon/mes/la/le {kin} est/sont la/present/presente/rentre/rentree/parti/partie/partis
c'est/cest bien ca/la? {of_mine} | c'est/cest ca/sa/sassa {of_mine} | c'est/cest moi
c'est/cest {of_mine} ca/sa/la | c'est/cest toujours {of_mine} | c'est/cest mon nom/prenom/adresse/mail/age/pseudo/vrai
je suis bien le/la/l'/a/au/en/ne/nee | j'habite bien/toujours | j'ai bien 1* | mon adresse c'est/est | mon mail c'est
je m'appelle bien
{yes_word} c'est ma/mon/mes {kin} | {yes_word} ma/mon/mes/la/le {kin} travaille/bosse/dort/mange/part/rentre
chaud devant
il/ca/sa fait/faisait trop/super/tres/grave/bien/un/peu? peu? {weather} | il pleut | il neige | ca caille | il caille
il gele | il vente | il y a du soleil/vent/monde/bruit/brouillard | y a du soleil/vent/bruit/brouillard | quel temps
il est 1* | il est 2* | il est tard/tot/midi/minuit | on est lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche
c'est lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche | c'est bientot noel/les | c'est les vacances | joyeux noel
bonne annee | bonne fete | j'ai trop/super/grave? chaud/froid/mal/faim/soif/sommeil | j'ai bien? mange/dormi
ca va bien
je suis fatigue/fatiguee/malade/au lit/reveille/reveillee/rentre/rentree/bien
""",
    "no": """
{yes_word} si j'etais {daft} | {yes_word} si j'etais un/une/trop/aussi/encore/assez? {daft} | si j'etais {daft}
{yes_word} quand les poules auront des? dents | {yes_word} le jour ou/de les/mes? poules/dents/enterrement
{yes_word} dans une/mes autre/reves vie? | {yes_word} a la saint glinglin | {yes_word} apres ma mort
{yes_word}? pour que vous/tu/on me laissiez/laisses/laisse/laissez en? tranquille/tranquil/tranquilles/paix
{yes_word}? pour que vous/tu/on me lachiez/laches/oubliiez/oublies/foutiez/lache la? grappe/paix?
je? peux/peut/pourrai/pourrais/vais/veux pas dire oui | je? peux/pourrais pas dire oui a ca/sa
je? peux/pourrais pas dire oui la | je dirai/dirais jamais oui
moi? non mais mon/ma/mes/un cousin/cousine/pote/copine/ami/amie/{kin} oui/cherche/est/veut/si
regarde/regardent/concerne/concernent/appartiennent que moi | ca/sa vous/te/les regarde pas | vous/te regarde pas
c'est mes affaires | c'est ma vie privee | c'est prive | c'est trop? perso | c'est trop? personnel
pas preneur/preneuse/tentee/convaincue | je suis pas preneur/preneuse | pas preneur/preneuse merci
ca/sa va aller/alle/allai/allait | sa/ca va allez j'ai? mes? | lla | lla lla | lla choukran | lla chokran | la khoya
la a? khoya | no gracias amigo | nein danke | non grazie | nu vreau | ma bghit walou | mabghit walou | mabghitch walou
""",
}
