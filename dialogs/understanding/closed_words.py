"""The words of closed questions: yes, no, neither, and what may stand beside them without changing them."""

from __future__ import annotations

GROUPS = {
    "i_am": "je suis | suis | moi je suis",
    "problem": """
probleme | problemes | souci | soucis | soucy | blem | bleme | blemes | stress | lezard | galere | tracas | problemo
malaise | malaises | drama | embrouille
""",
    "none": """
pas de | aucun | zero | 0 | no | sans | il y a pas de | ya pas de | y a pas de | y a aucun | il y a aucun | pas 2
""",
    "want": "veux | veut | veu | voudrais | souhaite | desire | vx | v",
    "agree": "d'accord | de accord | ok | daccord | da accord | dacc",
}

TABLES = {
    "yes": """
on essaie/essaye/tente | mais oui | mais grave | mais carrement | mais bien sur | sisi | je le {want} bien
le veux bien | pas de refus | va pour ca | tope la | je l'autorise | vas y envoie | j'attends votre/ton appel
envoyez moi .. infos | je suis {agree} pour/que ca/cela/tout/un/une/etre/continuer/participer/parler/vous/me
bien sur que oui | avec grand plaisir | et comment
ca me ferait plaisir | j'aimerais bien | bonne idee | ca m'irait | nickel chrome | c'est tout bon | comptez sur moi
oui | ouais | ouaip | yes | yep | yeah | ok | ouaip | si si
oui? oui? {agree}
ca/sa/c/ce me/m' va/convient | cela me/m' convient | sa mva | ca mva
ca/sa marche/roule/joue/gaze | ok ca marche
vas y | va y | allez | allez y | aller vas? y? | go | let s go | let go | lets go | allons y | on y va | on est la
fonce | feu
c'est/cest/ce bon/ok/parti/carre/valide/note/parfait/d'accord | c'est d'accord | c'est oui | ok c'est bon
grave | grave chaud | carrement | bien sur/sure | bien sur que oui | evidemment | absolument | tout a fait
exactement | exact | certainement | clairement | effectivement | naturellement | totalement | affirmatif | positif
volontiers/volontier | avec plaisir/joie | avec grand plaisir | entendu | accorde | accepte | valide | approuve
confirme
je {want} bien | j'accepte | je l'accepte | j accepte | je valide | j valide | je confirme | je consens | j'autorise
je suis pour | {i_am} {agree}
{i_am} partant/partante/chaud/chaude/motive/motivee/interesse/interessee/interresse/interresee/ok/pour/oui
partant | partante | chaud | chaude | motive | motivee | nickel | parfait | impec | impeccable | niquel | oui top
oui super | top oui | super oui
vous/tu avez/as mon accord/autorisation | je donne mon accord/autorisation | je vous/te donne mon accord | mon accord
vous/tu pouvez/peux/peu/peut | oui? vous/tu pouvez/peux/peut garder/prendre/noter/enregistrer
{none} {problem} | {none} {problem} pour moi | pas de pb | aucun pb | zero pb | {none} {problem} avec ca
a fond | ouais a fond | appelez moi demain | y a rien contre | j'ai rien contre | g rien contre
rien contre | rien a dire | rien a redire
ca/sa m'interesse/minteresse/interesse | ca m'interresse | ca m'interesserait | ca m'aiderait | ca m'arrange
pourquoi pas oui | oui pourquoi pas | on peut parler | on peut continuer | obliger oui | oblige | je marche
je suis dedans
j'aimerais bien | j'aimerai bien | ca me/m dit | ca me dit bien | ca me plait | ca me dirait bien | avec grand plaisir
appelez/contactez/rappelez/appelle/contacte/rappelle moi | contacter moi | ecrivez/ecris moi
tranquille | tranquillou | oki | doki | dacodac | jcrois oui bien sur | et comment | un peu mon neveu
plutot deux fois qu une
tout est ok | ok pour moi | bon pour moi | ok pour ca | je suis la pour ca | je dis oui | je redis oui
allez oui | mille fois oui | banco | amen | deal | marche conclu | vendu | t as mon go | feu vert | j'en suis
j en suis
yup | yea | sure | of course | i agree | agreed | alright | fine | fine by me | yes please | sounds good
why not yes | i accept | absolutely | definitely
sim | claro | claro que sim | pode ser | concordo | aceito | com certeza | esta bem | tudo bem | ta bom | pode sim
por favor sim
si claro | vale | de acuerdo | acepto | por supuesto | si por favor | si quiero | bueno si | esta bien
так | так згоден | згоден | згодна | добре | звичайно | звісно | гаразд | погоджуюсь | авжеж | ок
да | конечно | хорошо | согласен | согласна | ладно | угу
نعم | اه | آه | ايه | أيوه | ايوه | ايوا | واخا | موافق | موافقة | اوافق | أوافق | اوكي | اوك | حاضر | تمام | طبعا
اكيد | أكيد | ماشي | صح | مزيان | انا موافق | ايه واخا | واه | بكل سرور
wakha | waha | iwa | naam | na3am | ayeh | eyh | eywa | ih | wah | saha | mwafe9 | evet | tamam | ja | tak
inshallah oui
""",
    "no": """
rester tranquille | etre tranquille | voulais pas | je voulais pas | que je voulais pas | que je veux pas
meme pas | je garde mon num/numero/nom pour moi | garde mon numero pour moi | aime pas donner | pas donner
trop chiant | c'est chiant | trop relou | te brosser | tu peux te brosser | va te faire voir/foutre
personne m'appelle | aucunement | nullement | pas dispo | pas disponible | pas mon affaire | passe ton chemin
non c'est non | sans interet | aucun interet | pas interessant | lachez l'affaire | m'appelez/contactez/ecrivez pas
pas confiance en vous | j'ai mieux a faire | rien du tout | j'ai pas envie de | je me passe de | je vais pas
j'irai pas | je compte pas | pas pour le moment non | mauvaise idee | je m'en sors tout seul | jveux personne
veux personne | c'est nul | trop nul
non | nope | no | nah | nan | nein | niet | nada | niete | nem | nej
pas/pa/pas du? du tout | du tout | pas trop non | pas vraiment non
absolument/surtout/certainement/surement/vraiment/franchement pas
pas {agree} | pas dac
pas chaud/chaude/partant/partante/interesse/interessee/pour/ok/motive/motivee
pas fan/besoin/utile/question/envie/confiance/tente/tentee/convaincu/interresse
{i_am} pas {agree}/chaud/chaude/partant/partante/interesse/interessee/pour/motive/fan/tente/interresse/disponible
je/j'/on pas envie | j'ai pas envie | pas l'envie | aucune envie | zero envie | pas d'humeur | pas le temps
j'ai pas le temps
pas envi | j'ai pas envi | pas interresser | pas tres chaud | pas super chaud | pas emballe
je {want} pas | je {want} plus | je ne {want} pas | {want} pas | {want} plus | je veux rien | je veux r
je l souhaite pas | je le souhaite pas | souhaite pas
j'accepte pas | je accepte pas | accepte pas | je valide pas | je consens pas | j'autorise pas | je confirme pas
j accepte pas
je peux pas | je peux pas accepter | pas possible | impossible | c'est pas possible | peux pas
je refuse | refuse | refus | je decline | decline | je vais refuser | je m'oppose | contre | {i_am} contre
je suis pas pour | veto
hors de question | jamais | jamais de la vie | jamais dla vie | pas question | c'est pas question | plutot crever
plutot mourir
c'est mort | mort | meme pas en reve | dans tes reves | tu reves | tu peux rever | tu peux courir | crever
oublie | oubliez | oublier | laisse | laisse tomber/tombe/bet/beton | laissez tomber | lesse tomber/tombe
abandonne | vas y laisse
ca ira | ca va aller | ca va merci | c'est bon merci | non c'est bon | c'est gentil mais non | merci mais non
merci ca ira
je me debrouille | me debrouille | je gere seul | tout seul | j'ai pas besoin | pas besoin d'aide | aucun besoin
besoin de rien | besoin de personne
sans facon | sans moi | tres peu pour moi | pas pour moi | c'est pas pour moi
pas mon truc/delire/kif/style/genre/probleme | c'est pas mon truc/delire/kif/style/genre
que dalle | keud | keudal | walou | wallou | queud | nenni | que nenni | point | negatif | negative | flemme
grosse flemme | la flemme | j'ai la flemme
je donne pas | je donne rien | donne pas | donne jamais | jamais je donne | jamais je | je te donne pas
je vous donne pas | vous avez pas mon accord | t'as pas mon accord | pas mon accord
vous pouvez pas | tu peux pas | gardez pas/rien | garde pas/rien | prenez pas | note pas | notez pas
ne gardez/garde/notez pas/rien | efface | effacez | supprime | supprimez
ca/sa m'interesse pas | m'interesse pas | interesse pas | ca me/m' dit pas/rien | ca me tente pas | me tente pas
me va pas | ca me va pas | ca me plait pas | ca marche pas | minteresse pas | minteresse pa | ca m'arrange pas
me/m' rappelez/contactez/appelez/recontactez pas/plus | ne me rappelez/contactez/appelez pas/plus
veux pas qu'on me contacte | veux pas parler | veux parler a personne | parler a personne
sert a rien | ca sert a rien | sa ser a rien | inutile | pas la peine | c'est pas la peine | pas la pein | pas utile
ca vaut pas le coup
je prefere/prefererais pas | prefere pas | je prefere ne pas | plutot pas | aime mieux pas | j'aime mieux pas
prefere eviter | je prefere eviter | je prefere que non
je passe | je passe mon tour | passe mon tour | je saute | je skip | next
pas aujourd'hui | une autre fois non | bien sur que non | que non | jamais .. accord | jamais mon accord | pas moi
c'est pas moi | pas ok | c'est pas ok | c'est pas bon | pas bon pour moi
c'est non | la reponse est non | je dis non | j'ai dit non | dis non | tu te fous de moi | pas le droit
lache/lachez moi
crois pas | je crois pas | je pense pas | pense pas | j'ai deja quelqu'un | deja quelqu'un | deja un educ
j'ai deja un educ | deja suivi
no way | no thanks | no thank you | not interested | i dont want | i don't want | don't want | i dont agree
i disagree | never | not today | no need | nah bro | not for me | i refuse | rather not | i d rather not
não | nao | nao obrigado/obrigada | nao quero | nunca | nem pensar | de jeito nenhum | nao aceito | não aceito
nao concordo
no quiero | no gracias | para nada | de ninguna manera | no acepto | ni hablar | tampoco
ні | ні дякую | не хочу | не треба | ніколи | не згоден | не згодна | не погоджуюсь
нет | не надо | нет спасибо | никогда | не согласен | не согласна | не интересно
لا | لأ | لا شكرا | لا اريد | لا أريد | ما اريد | مابغيتش | ما بغيتش | مانبغيش | ما نحبش | مش موافق | مو موافق
غير موافق | لا اوافق | لا أوافق | ابدا | أبدا | مش عايز | ما بدي | مابديش | لالا | كلا | مستحيل
lala | la la | la mabghitch | mabghitch | ma bghitch | manich | hayir | yok | nie | nee
""",
    "unsure": """
vite fait | un petit peu | si je dis oui/non | et si | ca se peut | je vois | que je vois | je regarde | regarde
je reflechis | pas convaincu | mon frere dit | dit de repondre | dit de dire | on m'a dit | m'a dit de
repondre oui | cest a voir | comme d'hab | super comme | a voir | pas sur | on sait jamais | a l'occasion
eventuellement | par la suite | dans quelques jours | la prochaine fois | pas tout suite | faut que | doute
j'ai un doute | j'ai des doutes | laisse moi le temps | laissez moi reflechir | c'est une blague | serieux
t'es serieux
bof | mouais | mwe | mwais | mouai | mouaiis | mwai | mouef | boff | bofbof | moyen | moyennement | moyen moyen
couci couca | mitige | tiede
je sais pas | sais pas | je sait pas | je sais pas trop | j'en sais rien | en sais rien | aucune idee | on sait pas
chsais pas | chais pas | sais plus | aucune idee | saurais pas
peut etre | probablement | surement | eventuellement | possible | c'est possible | possiblement | pourquoi pas
au pire | a la limite | si jamais | un peu | moitie moitie | 50/50 | 50 50 | plus ou moins
ca/cela/sa depend/dependra | tout depend | ca dependra | depend | selon
on verra | on va voir | on voit | je verrai | je vais voir | a voir | faut voir | je vois | verrai | verra | verrons
voir avec mes/mon/ma | a reflechir | on avisera
reflechi* | reflexion | j'hesite | hesite | hesitant | pas sur | pas sure | sur de rien | suis pas sur | certain
convaincu | pas certain
plus tard | + tard | tout a l'heure | demain | apres demain | ce soir peut etre | une autre fois | pas maintenant
pas tout de suite | pas encore | pas pour l'instant | pas pour linstant | pour l'instant | pas ce soir
la semaine prochaine | bientot | un jour | 2 min | deux minutes | 5 min | tt a l'heure
attends | attend | attendez | att | deux secondes | 2 sec | une minute | une seconde | patiente | minute | wait
jte redis | je te redis | je vous redis | redis | redirai | te dis ca | vous dis ca | te dirai | vous dirai
tiens au courant | en reparle | reparle* | on en reparle | jte dis | te dis quoi
je demande | demander | jdemande | dois demander | en parler a/avec | que j'en parle | que jen parle | consulter
avis de
si tu/vous veux/voulez/insistes/insistez/y tenez/y tiens/le dites/dis/dites/preferes | si t'insistes | si tu le dis
comme tu/vous veux/voulez/preferes/preferez/sens | c'est toi/vous qui vois/voyez | c'est vous qui voyez
si ca/sa peut/te/vous | si c'est obligatoire | si il faut | s'il faut | si faut | si je dois | si j'ai pas le choix
j'ai pas le choix | pas le choix | pas trop le choix | oblige de | c'est obliger | c'est oblige | c'est obligatoire
force | faut bien | bien oblige
m'est egal | ca m'est egal | je m'en fous | m'en fous | m'en fou | men fou | m'en fiche | m'en bas | m'en branle
men fiche | rien a faire | rien a foutre | indifferent | n'importe | peu importe | whatever | egal
je crois | je pense | je suppose | je dirais | il parait | normalement | en principe | en theorie | j'imagine
imagine | faut croire | apparemment | j'espere | suppose | supposons | mettons | admettons
oui ou non | oui non | non oui | oui enfin | enfin | fin non | d'accord ou pas
ok ou pas
pas dit oui | j'ai pas dit oui | dis pas oui | dit pas oui
pas un oui | c'est pas un oui | dire oui | disais oui | si je dis oui | dire non | pas forcement
pas totalement | pas completement | pas tout a fait | pas vraiment | pas trop | pas specialement | pas plus que ca
que je dise
c'est ca | c'est sa | cause toujours | genre oui | genre | ironie | ah ok | ok boomer | ok google | bien essaye
mon oeil | c'est ca oui | tu parles | ouais c'est ca | oui toi meme | toi meme | tu crois | blabla | bla bla
il/elle/ils/elles a/ont dit | a dit oui | a dit ok | elle veut | il veut | ma mere a dit | mon pere a dit
elle est d'accord | il est d'accord | ils sont d'accord | est d'accord elle | est d'accord lui | mes parents sont
demande a ma | avec mon educ | avec mes parents | avec ma mere | avec mon pere | ma mere veut | mon pere veut
ma daronne veut | mes parents veulent
je comprends pas | comprends pas | compris pas | pas compris | comprend pas | rien compris | rien capte | capte pas
capte rien | repete | repetez | gne
c'est chaud | c'est chaud la | chaud la | c'est grave | grave la | ca va et toi | ca va et vous | ca va
maybe | perhaps | i don t know | i dont know | idk | dunno | not sure | depends | it depends | later | i guess
kinda | let me think | i think so | probably
talvez | nao sei | não sei | se calhar | depende | mais tarde | logo se ve | mais ou menos
no se | no sé | quiza | quizas | quizás | tal vez | depende | mas tarde | puede ser | a lo mejor | luego
може бути | не знаю | можливо | мабуть | пізніше | подумаю | побачимо
может быть | возможно | наверное | позже | посмотрим | подумаю
ربما | لا أعرف | لا اعرف | ماعرفتش | ما عرفتش | ما نعرف | مانعرفش | مش عارف | يمكن | ممكن | لست متأكدا | حسب | بعدين
لا ادري | لا أدري | من بعد | غدا
ma3reftch | yemken | mumkin | belek | chof | chouf
""",
    "asks": """
pourquoi | pour quoi | quoi | koi | keskiya | c'est quoi | ca veut dire quoi | qui | c'est qui | t'es qui | t ki
tes qui | qui es tu | qui etes | comment | combien | quand est ce | ou ca | lequel | laquelle | est ce que | est ce
qu'est ce | hein | a quoi | avec quoi | il se passe quoi | et alors | et apres | c'est payant | c'est gratuit ou
why | what | who | how | when | quem | porque | por que | quien | que es | por qué | quién | хто | чому | що
як | кто | почему | зачем | что | من | لماذا | علاش | شكون | ماذا | ليش | كيف | واش | شنو | اش
""",
    "other": """
je suis la | chui la | present | j'ai oublie | ok ok mdr | mdr | mdrr | mdrrr | ptdr | ptdrr | lol | xd | haha
hihi | jpp
allo | a l'appareil | c'est moi | je t'ecoute | je vous ecoute | j'ecoute | ecoute | j'ai recu | j'ai vu | j'ai lu
vu | lu | recu | oui oui oui bien sur lol
peur | j'ai peur | me fait peur | mefie | arnaque | scam | bot | robot | prank | blague | legal | confiance en
explique | expliquez | expliquer | dis moi | dites moi | vas y parle | ok parle | continue | continuez | raconte
montre | vas y dis | vas y explique | questions | question
tg | ta gueule | ferme la | ftg | casse toi | degage | nique | ntm | fdp | pd | va te faire | connard | lache
je sais | jsais | sais deja | je connais | j'ai compris | compris | j'ai deja repondu | on m'a deja | deja fait
deja eu
""",
    "but": """
walakin | walakine | welakin | walaken | lakin | lakine
mais | sauf | par contre | si | seulement si | a condition | tant que | du moment que | sous reserve | cependant
quoique | sinon | hormis | excepte | but | only if | unless | mas | pero | але | но | لكن | ولكن | بس
""",
    "not": """
pas | plus | jamais | rien | aucun | aucune | sans | ni | not | don t | dont | never | nao | não | не | مش | مو
personne
""",
    "practical": """
confidentiel | avant 1*h | avant 9h | aime pas le telephone/appels/appel | aime pas telephoner | repondre | tard
tot | que par | que le | seulement le | uniquement par | rdv | rendez vous | mercredis | weekend
vacances scolaires
par/en sms/message/texto/mail/ecrit/telephone/whatsapp/appel/snap/insta | sms | message | messages | texto
whatsapp | mail | appel | appels | d'appel | au telephone | vocal | visio
{when}
matin | midi | aprem | apres midi | soir | week end | lundi | mardi | mercredi | jeudi | vendredi | samedi
dimanche | vacances | apres 1*h | apres 1*h | avant 1*h | a partir de | 1*h | 2*h | 9h | 8h
pas trop tot/tard/loin/long | demain | pas de appel/appels/visio | si c'est pas trop loin/long/cher
pendant mes cours | heure | heures | jours
une femme/fille/dame/meuf/personne qui | un homme/mec/conseiller qui | quelqu'un qui | femme | homme | fille
m'appelle | que m'appelle | meuf | mec | madame | monsieur | elle | une dame
gratuit | payant | cher | long | longtemps | loin | rapide | vite | court | 5 min | 10 min | cinq minutes
pres de chez moi | a cote | a lille | dans ma ville | sur place | ici | en vrai | en visio
discret | anonyme | seulement | uniquement | doucement
quand vous/tu voulez/veux | quand tu peux | quand vous pouvez | dispo | disponible | libre
""",
    # Words a yes may come with: what it is about, and the small words around it.
    "about": """
rappelle | l'avez | la suite | voir un conseiller | rencontrer un conseiller | votre aide | me lance | avance
on me rappelle | qu'on me rappelle | mon numero vous l'avez
besoin | aide | aider | aiderait | cherche | chercher | recherche | interesse | interessee | interessant | contact
contacter | contactez | recontacter | recontacte | recontactez | appel | appeler | rappeler | joindre | biper | bipe
numero | num | prenom | nom | coordonnees | infos | donnees | conseiller | conseillers | parler | parle
parler? avec/a quelqu'un | discuter | echanger | rencontrer | justement | motive | motivee | dispo
disponible | libre
envie | projet | formation | travail | stage | apprentissage | alternance | metier | avenir | garder | garde
gardez | prendre | noter | enregistrer | utiliser | communiquer | transmettre
essayer | tenter | venir | confiance | fais confiance | fait confiance | normal | tmtc | tombe bien | ca tombe bien
pile | attendais | voulais | comprends | lu et | bien lu | conditions | autorise | donner | donne | laisse | ecrire
repondre | aimerais | j'aimerais | voudrais | veux | peux | peut | pouvez
mere | pere | parents | educatrice | educateur | educ | prof | soeur | copine | pote | ma daronne | m'en a
en a parle | deja parle | m'a parle | a dit que | conseille | conseillee
avec | sans probleme | sans souci | tout | tous | toute | ce que | rien a | heureux | content | contente | pret
prete | hate | plus que | d'aide | surement | vous | entre nous | a vous | vos | votre
pour ca | pour le | y a | a plus qu'a | qu'a | n'a qu'a | a qu'a | tant mieux | enfin quelqu'un | depuis
longtemps | encore | deja | quoi faire | m'en sortir | changer | avancer | trouver | reprendre
""",
    "small": """
je | j | tu | t | il | elle | on | nous | vous | ils | me | m | te | se | s | lui | eux | le | la | les | l | un
une | des | de | du | d | ce | cet | cette | ca | cela | c | est | et | ou | a | au | aux | en | y | dans | sur
pour | par | que | qu | qui? qu' | ma | mon | mes | ta | ton | tes | sa | son | ses | votre | vos | notre | leur
suis | es | ai | as | ont | a | fait | faire | fais | etre | avoir | soit | serait | sera | veut | va | vais | bien
aussi | comme | meme | tout | plutot | i | you | it | s | to | me | my | can | please | and | eu | o | e | um | uma
yo | el | lo | no? te | y
""",
    # Before a yes they only greet; after it they answer nothing ("oui bonjour ?").
    "greeting": "salut | bonjour | bonsoir | hey | hello | coucou | cc | bjr | slt | salam",
    "polite": """
merci | merci beaucoup | merci a vous | stp | svp | s'il te plait | s'il vous plait | salut | bonjour | bonsoir
hey | hello | coucou | cc | wesh | wsh | yo | eh | ah | oh | oh la | oulah | ben | bah | ba | be | euh | heu | hum
hm | alors | du coup | donc | aussi | moi | bien | vraiment | toujours | trop | tres | juste | franchement | en vrai
en fait | voila | quand meme | la | ca | cela | c | pour moi | pour ca | pour le reste
frere | frr | bro | cousin | gros | gro | poto | reuf | mon frere | ma belle | bb | bg | chef | boss | monsieur
madame | m'sieur | khey | khoya | sir | wallah | wlh | walah | hamdoullah | inch allah | inchallah | inshallah
t'inquiete | super | cool | nice | genial | top | trop bien
trop cool | c'est gentil | gentil | sympa | j'avoue | avoue | promis | justement | aidez moi | aide moi
besoin d'aide | j'ai besoin d'aide | please | plz | thanks | thank you | thx | por favor | obrigado | obrigada
gracias | дякую | спасибо | شكرا | من فضلك | لو سمحت | بزاف | خويا
desole | desolee | pardon | dsl | bonne journee | bonne soiree | a bientot | bisous
""",
}
# Hours as they are written: "17h", "9h30".
TABLES["practical"] += "\n" + " | ".join(f"{hour}h{half}" for hour in range(6, 24) for half in ("", "30", "00"))
GROUPS["when"] = "apres/avant/vers/a 1*/2*/8/9/17h/18h/19h"
