"""Closed answers of those who learn French, and more of other languages.

"Conseiller peut téléphoner moi", "moi veux aide pour papier": without articles, the verb as a dictionary has it.
"""

from __future__ import annotations

GROUPS = {
    "bare_somebody": "conseiller | monsieur | madame | dame | mister | chef | {somebody} | vous | tu | toi",
    "may": "peut | peux | pouvez | peuvent | pouvoir | peu",
    "do_me": """
appeler moi | telephoner moi | parler moi | ecrire moi | aider moi | rappeler moi | contacter moi | appelle moi
telephone moi | appeler a moi | parler avec moi | envoyer message moi | aide moi | expliquer moi | venir voir moi
""",
    "help": "aide | papier | papiers | conseiller | rendez vous | explication",
    "sought": """
aide | travail | papier | papiers | formation | ecole | francais | conseiller | rendez vous | metier | stage | logement
apprendre | cours | explication | travailler
""",
}

TABLES = {
    "yes": """
oui? {bare_somebody} {may} {do_me} | {bare_somebody} {do_me} oui/ok/d'accord | oui/ok/d'accord {bare_somebody} {do_me}
moi vouloir/veux/veut/voudrais beaucoup/bien? {help} | moi vouloir/veux/veut beaucoup? aide pour {sought}
je vouloir beaucoup/bien? {help} | moi/je besoin beaucoup? {sought}
moi/je vouloir/veux conseiller appeler/aider/telephoner moi?
moi oui/d'accord/ok/accord | moi tres/trop? content/contente si? vous? appeler/aider/telephoner moi?
moi tres/trop? content/contente vous/conseiller appeler/aider/telephoner | oui moi tres/trop? content/contente
moi dire oui | moi accepter | je accepter/accepte | moi pas probleme | pas probleme pour? moi? | oui pas probleme
appeler/telephoner moi {a_day}? | i want/need your? help/please | yes i want/need your? help? | yes please call me?
i would like help/that | that would be great/nice | yes help me please?
da sunati ma | sunati ma | da va rog | da te rog | sigur ca da | va rog sunati ma | po ne rregull | ne rregull | po mire
po faleminderit | po patjeter | po te lutem | awo | awɔ | awo i ni ce | awo k'a ta fe | awo baasi te | waaw jerejef
waaw baax na
eey mi jabi | mi jabi | iyo | ee iyo | ndiyo | ndio | ndiyo asante | ja bitte | ja gerne | ja klar | ja graag
si certo grazie | si per favore | si volentieri | evet lutfen | ano prosim | igen | tak prosze
سمه ده | هو سمه ده | هو مننه | بلی | بلې | بله ممنون | آره ممنون | جی ہاں | ji haan | haan ji
კი | დიახ | այո | እወ | አዎ | ہاں
""",
    "no": """
don t call/contact/text/phone/write/message me | dont call/contact/text/phone/write/message me | never call/contact me
do not call/contact/text/phone/write/message me | don t/dont ever call/contact me
stop calling/texting/contacting me | leave me alone | i dont want/need it/this/help/any
i don t want/need it/this/help/any
deedeet | dedet | dedeet | deedeet begguma | begguma | bugguma | bëgguma | dama bañ | ayi | ayi i ni ce | ayi n t'a fe
jo faleminderit | jo nuk dua | nuk dua | nu va rog | nu ma sunati | nu sunati | nu vreau sa | alaa | mi jabaani
hapana | hapana asante | te nalingi te | nalingi te | nein bitte | nee bedankt | nie dziekuje | ne hvala
نه مننه | نه غواړم | نهیں | nahi | არა | ոչ | አይፋል | አይ | አይደለም
moi pas vouloir/veux/veut/d'accord/accord | moi non | je pas vouloir/veux/d'accord | pas appeler/telephoner moi
pas vouloir appeler/telephone/conseiller/appel
""",
    "polite": """
merci vous | merci toi | merci beaucoup vous | i ni ce | jerejef | faleminderit | va rog | multumesc | va multumesc
asante | danke | bitte | gracie | grazie mille | te rog | i ni baara
""",
    "about": """
my french is small/bad/not/little/poor good? | my french not good | i speak little/no/small/bad french
mi atann/atan/attann out/ou/zot kou/coup d'fil | mi atann/atan/attann out/ou/zot apel/lapel/telefonn
moi seul en france/ici | moi parler/parle petit/peu francais | francais difficile pour? moi? | moi nouveau ici/france
""",
    "other": "moi vouloir/veux savoir/comprendre/question/explication avant? | je? vouloir savoir",
}
