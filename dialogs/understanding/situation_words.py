"""What one does at the moment, in the words it is told in. One table a label; longer phrases win over shorter ones."""

from __future__ import annotations

GROUPS = {
    "kin": """
frere | freres | soeur | soeurs | mere | pere | parents | grand mere | grand pere | grands parents | mamie | papi
mamy | papy | daron | daronne | maman | papa | oncle | tante | bebe | fils | fille | enfant | enfants | petit
petite | petits | petit frere | petite soeur | petits freres | cousins | cousin | cousine | neveux | niece | famille
gosse | gosses | copine malade | voisine agee | jumeaux
""",
    "trade": """
coiffure | boulangerie | mecanique | cuisine | patisserie | plomberie | maconnerie | menuiserie | electricite
boucherie | vente | carrosserie | esthetique | restauration | batiment
""",
    "seek": """
cherche | cherches | recherche | recherches | chercher | trouve pas | trouver | trouve | trouve toujours pas
toujours pas trouve | demarche | postule | en recherche | a recherche | en quete | besoin | manque | manque plus que
faut | attends | attente | en attente | dans attente | prospecte | introuvable | galere a trouver | retrouve
retrouver | envoie cv | envoie des cv | objectif | aimerais | voudrais | veux | souhaite | espere | pas de | pas
sans | aucun | aucune | reste | looking for | busco | procuro | шукаю | أبحث
""",
    "apprentice": """
apprentissage | alternance | apprenti | apprentie | patron | patronne | maitre apprentissage
maitre d'apprentissage | contrat apprentissage | contrat d'apprentissage | contrat d'apprenti | contrat apprenti
contrat pro | contrat de professionnalisation | contrat en alternance | entreprise accueil | entreprise d'accueil
employeur | entreprise | boite | tuteur | tuteur en entreprise | alternant | alternante
""",
    "care": """
garde | gardes | garder | m'occupe | occupe | occuper | aide | aider | veille | soigne | surveille | accompagne
cuido | depanne
""",
}

TABLES = {
    "service_civique": """
service civique | service civik | service civic | services civiques | sc | en sc | civique | volontaire
volontariat | volontaire associatif | unis cite | corps europeen | corps europeen de solidarite | ces volontariat
volontaire en | jeune volontaire | vsi | mission civique | civic service | servicio civico | servico civico
громадянська служба | الخدمة المدنية | sapeur pompier volontaire en service | snu volontaire
""",
    "apprentissage_cherche": """
candidat/candidate apprenti/apprentie | m'embaucher apprenti/apprentie | pour que je suis/sois apprenti/apprentie
cv .. boites/patrons/artisans .. reponse | depose/distribue cv .. boites/patrons/garages/salons
personne veut/voudrait/prend .. alternance/apprentissage/apprenti/apprentie/alternant
tourne/passe/fais/visite .. salons/garages/restos/boulangeries/entreprises/boites .. contrat/trouver/patron/cv
trouver un? contrat
{seek} .. boulanger/boucher/coiffeur/macon/garagiste/patissier/plombier/electricien/menuisier/cuisinier/restaurateur
toujours pas/personne .. boulanger/boucher/coiffeur/macon/garagiste/patissier/plombier/electricien/menuisier
aucun/pas boulanger/boucher/coiffeur/macon/garagiste/patissier/plombier/electricien/menuisier/salon/garage/resto
qui/que veut/veuille/voudra/prenne/prend de? m'? moi/apprenti/apprentie pour cap | qui me prenne | qui veut de moi
boite/entreprise/employeur pour .. cap/bac/bts/alternance/apprentissage/contrat/cfa
cfa .. pas/sans/manque .. entreprise/patron/contrat/employeur | contrat d'apprentissage .. pas/cherche/attends/signer
patron .. cap/cfa/avant/signe/signer | signer .. contrat d'apprentissage/apprentissage/patron
{seek} .. un? salon/garage/resto/restaurant/boulangerie | cap .. cherche .. salon/patron/entreprise/employeur/garage
aucune .. prend .. apprenti/apprentie/alternance/apprentissage | ecole mais pas d'entreprise
contrat d'apprentissage rompu .. | apprentissage .. rompu .. cherche | rompu cherche .. patron | autre patron
nouveau patron | promesse d'embauche manque | cherche .. apprentissage/alternance | cfa sans patron
{seek} .. {apprentice} | {apprentice} introuvable
personne .. prend/prendre .. apprentissage/alternance/apprenti/apprentie | personne prend/prendre en apprentissage
aucun patron | patron me/m prenne/prend/dise/reponde/rappelle/appelle/accepte | qu'un? patron | un? patron qui veut
patron qui veuille | salon/garage/boulangerie/restaurant/entreprise qui forme/prend/recrute/accepte
recherche .. qui forme | cfa .. sous reserve/manque/cherche/entreprise/patron/employeur/trouver
inscrit/inscription/admis/pris/accepte .. cfa .. | cfa mais | inscrit cfa | inscrite cfa
manque .. entreprise/patron/employeur/contrat/tuteur | plus que entreprise/patron | que entreprise qui manque
sans patron | sans employeur | sans entreprise | pas d'entreprise | pas patron
veux/voudrais/aimerais .. apprenti/apprentie/apprentissage/alternance | faire apprentissage | faire alternance
rupture .. apprentissage/contrat d'apprentissage | rupture de contrat .. recherche/cherche/trouver
patron m'a lache/vire | futur apprenti | demarche .. garages/restaurants/patrons/entreprises/salons/boulangeries
cv .. apprentissage/alternance/patron/patrons | postule .. apprentissage/alternance/cfa
candidature .. apprentissage/alternance | apprentissage .. trouve/trouver/cherche/recherche/objectif
alternance .. trouve/trouver/cherche/recherche/introuvable/valider | objectif apprentissage | objectif alternance
signe nulle part cfa | apprenticeship | aprendizaje | aprendizagem | contrato de aprendizaje | навчання у майстра
учнівство | تدريب مهني | باترون | patron باش | cherche .. maitre | maitre de stage d'apprentissage
""",
    "emploi": """
night shift | work nights/in | warehouse | garde .. gosses/enfants declare/declaree/payee/paye
nuits au tri/depot/entrepot
pompier/pompiere/sapeur volontaire | agent d'entretien/accueil/securite/proprete | fais menages/marches/extras
aide .. oncle/pere/cousin/frere .. chantiers/chantier/marche/resto/garage | en poste chez/a/au
aide .. garage/magasin/resto/boutique/chantier/ferme/epicerie/boulangerie .. paye | me paye | il/elle me paye
agent/agente .. secu/entretien/accueil/proprete/quai/nuit/exploitation | agent | agente | en renfort | remplacement
remplacements | essai dans/chez | periode essai | a essai | patron m'a pris/embauche | pris chez/a/comme/en cdd/cdi
suis paye/payee | paye/payee a/au | au smic | vente .. marche/magasin | dans vente | dans nettoyage
dans restauration
dans logistique | dans securite | dans btp | btp | fast food | boulot alimentaire | mission d'interim | en mission
vacataire | employee? libre | mise en rayon | tri .. colis/colis | colis | colissimo | poste | facteur | pizzeria
hotel | plage saison | moniteur | monitrice | surveillant | surveillante | assistant d'education | aesh | atsem
cueille/cueillir .. | ferme | agricole ouvrier | eleveur | marin | pecheur | marin pecheur | matelot | ostreiculteur
boulanger | boucher | patissier | fleuriste | esthetiticienne | estheticienne | garagiste | soudeur | chaudronnier
grutier | plaquiste | facadier | peintre | chauffagiste | ascensoriste | frigoriste | tourneur | fraiseur | usineur
ambulancier | aide soignante en? ehpad | ash | auxiliaire de vie | assmat | gardien | gardienne | concierge | groom
bagagiste | steward | hotesse | animateur periscolaire | periscolaire | centre aere | centre de loisirs | mono
bafa taf
paye au? noir | au noir | ramasse .. poubelles/fruits | poubelles | vends .. vinted/fringues/marche/trucs | vinted
stand .. marche | garde .. enfants .. paye/contre/dame | garde enfants pour | contre paye | aide cuisinier
aide soignant en poste | mecano | dans un? garage | dans batiment | batiment avec .. | paysagiste
chez un? paysagiste | contrat chez | au travail toute/tous | travail toute semaine | semaine au travail
je gagne .. | mes clients | clients | patron content | je fais taxi | en resto | dans restauration | serveur
dans un? resto/restaurant/bar/magasin/boulangerie/entrepot | entrepot | magasin | boutique
travaille | travailles | travaillons | travail | travail chez/dans/au/a/en | jtaffe | taffe | taffer | jtaf
jtravail | bosse | bosser | boss | en poste | embauche | embauchee | salarie | salariee | employe | employee
en cdi | en cdd | cdi | cdd | interim | interimaire | mission interim | missions | contrat | mi temps
temps partiel | temps plein | plein temps | heures semaine | 20h semaine | 35h | 35 heures | au black | black
extra | extras | petits boulots | petit boulot | petit travail | job etudiant | jobs | en job d'ete | saison
saisonnier | saisonniere | vendanges | recolte | cueillette | auto entrepreneur | autoentrepreneur
micro entreprise | micro entrepreneur | a mon compte | mon entreprise | freelance | independant | chantier
chantiers | usine | a chaine | chaine chez | au smic | periode d'essai | signe .. cdd/cdi/contrat
trouve un? travail/boulot/job/taf | trouve travail | j'ai travail | j'ai un? travail | j'ai boulot | j'ai job
ai travail | taf de nuit | de nuit a usine
apprenti | apprentie | apprentis | apprenti en | en apprentissage | en alternance | alternant | alternante
annee d'apprentissage | annee apprentissage | annee apprenti | apprentissage chez/dans/en/avec
alternance chez/dans/en/avec/a | sous contrat | contrat pro | contrat d'apprentissage chez/signe
contrat apprentissage | j'ai patron | chez un? macon/plombier/patron/garagiste/boulanger/coiffeur
vendeur | vendeuse | caissier | caissiere | hotesse de caisse | hote de caisse | en caisse | serveur | serveuse
plongeur | plonge | commis | cuistot | cuisinier | cuisiniere | livreur | livreuse | livre .. repas/colis/pizzas
livraison | livraisons | uber | uber eats | deliveroo | stuart | preparateur | preparatrice
preparateur de commandes | manutention | manutentionnaire | magasinier | cariste | ouvrier | ouvriere | macon
plombier | electricien | peintre | menuisier | mecano | mecanicien | carreleur | couvreur | agent de securite
agent d'entretien | agent de propre | securite | vigile | menage | nettoyage | femme de menage | femme de chambre
aide a domicile | auxiliaire | baby sitter | babysitter | baby sitting | babysitting | nounou chez | animateur
animatrice | coiffeuse | coiffeur | barbier | barber | coupe cheveux | eboueur | facteur | employe de rayon
mise en rayon | mets en rayon | rayon | marches | marche le | distribue .. flyers/pub/prospectus/journaux | flyers
pub dans boites | jardinier | paysagiste salarie | pizzaiolo | barman | barmaid | equipier | equipiere | crew
bureaux .. matin/soir | intermittent | youtubeur paye | demenageur | demenagements | chauffeur | vtc
teleconseiller | operateur | standardiste | receptionniste | militaire | armee | pompier pro
aide sur les? chantiers | aide .. chantiers/marches/boutique/resto/epicerie/magasin/boulangerie | dans batiment
chez mcdo/macdo/mcdonald*/kfc/quick/lidl/carrefour/auchan/leclerc/amazon/uber/orange/kiabi/action
chez decathlon/renault/peugeot/burger/subway/zara/intermarche/aldi/monoprix/casino/darty/fnac/ikea/total/sncf
mcdo | macdo | mcdonald* | burger king | kfc | subway | carrefour | lidl | auchan | amazon
i work | working | i have a? job | work at/in | full time | part time | trabalho | trabajo en/de | trabajo
estoy trabajando | estou a trabalhar | tenho emprego | tenho trabalho | працюю | робота є | работаю | أعمل | اعمل
نخدم | خدام | خدامة | كنخدم | عندي خدمة
""",
    "formation": """
me forme | forme a .. | apprends le? francais | apprends francais | ecole 2nde chance | ecole de la 2nde chance
a ecole de 2nde/seconde/deuxieme chance | suis des? cours pour devenir .. | cours pour devenir | prepare concours
prepa avenir | formation pole emploi | contrat d'engagement jeune | apprends un? metier | je me forme
formation | formations | en formation | form | stage | stages | en stage | stagiaire | prepa | prepa apprentissage
prepa pro | prepa concours | prepa metier | prepa avenir | epide | smv | rsma | e2c
ecole 2e/2eme/deuxieme/2 chance | ecole deuxieme chance | ecole de la? seconde chance | ecole deuxieme | afpa
greta | gretta | cej | contrat engagement jeune | contrat d'engagement | garantie jeune | garantie jeunes | pacea
caces | titre pro | titre professionnel | bafa | bafd | sst | permis cariste | fle | cours francais | cours de fle
cours d'alphabetisation | remise a niveau | remobilisation | qualifiante | certifiante | pre qualif*
chantier insertion | chantier ecole | atelier insertion | declic | sas | dispositif avenir | bootcamp | wild code
ecole 42 | simplon | grande ecole du numerique | mooc | openclassrooms | tremplin | sesame | campus des metiers
training | internship | course | curso | formacion | formacao | estagio | стажування | курси | курсах | تكوين
فورماسيون | تدريب | ستاج | apprends metier | apprends un metier | cours de code
""",
    "scolarise": """
exclu/exclue 1*/2*/3*/4*/5*/6*/7*/8*/9*/huit/trois/quinze jours | toujours inscrit/inscrite | prepare brevet/bac/cap
3eme/troisieme/3e prepa metiers/metier/pro | prepa metiers au? lycee/college | prepare mon? bac/brevet/concours lycee
bahut | au bahut | etudiant/etudiante en .. | encore a l'ecole | toujours a l'ecole | cap .. au lycee
annee de cap au? lycee | 1ere annee cap .. lycee
lycee | lyceen | lyceenne | college | collegien | collegienne | ecole | a ecole | scolarise | scolarisee | scolaire
eleve | etudiant | etudiante | etudes | etudie | fac | universite | iut | licence | bts | but 1ere | deug | master
cpge | terminale | term | tle | premiere | 1ere | 1re | seconde | 2nde | 2de | seconde pro | premiere pro
terminale pro | troisieme | 3eme | 3e | 4eme | 4e | quatrieme | bac | bac pro | bac general | bac techno | bac st*
stmg | st2s | sti2d | stl | std2a | cap | en cap | cap .. lycee | mention complementaire
mention complementaire .. lycee | lycee hotelier/pro/agricole/general/technique | lp | ulis | segpa | upe2a | mlds
cned | internat | mfr | maison familiale | classe | en classe | en cours | aux? cours | vais en cours | vais cours
redouble | redoublant | repasse bac/brevet/cap | prepare bac/cap/brevet | passe bac/brevet/cap cette | melec | gatl
assp | mrc | sn | commerce au lycee | ecole de commerce | ecole d'art | micro lycee | lycee nouvelle chance
inscrit lycee/cned/ecole/college/fac | ime | itep | erea | decrochage mais inscrit | inscrit quelque part | inscrit
inscrite
school | high school | at school | college student | i study | student | escola | estudo | estudio | instituto
вчуся | навчаюсь | школі | ліцеї | ліцей | учусь | نقرا | كنقرا | أدرس | ادرس | المدرسة | الليسي | الثانوية | ثانوية
""",
    "garde_famille": """
mum/mom/dad is blind/sick/disabled .. | stay with her/him/mum/mom | okup mon momon/papa | amwin ki okup
aide .. {kin} .. malade/malades/handicape/hopital | {kin} est malade | {kin} sont malades
aide a? maison .. {kin} .. malade
reste/maison/chez .. pour/avec {kin} .. handicape/handicapee/malade/agee/age/alite/dependant/dependante
reste a? maison pour {kin}/lui/elle/aider/garder/m'occuper | maison pour {kin} | reste pour {kin}
{kin} .. hopital/hospitalise/hospitalisee/malade/decede/handicape/alzheimer .. gere/occupe/aide/remplace/garde/reste
{kin} .. hopital/hospitalise/hospitalisee/malade .. gere/occupe/aide/remplace/garde/maison/petits
gere maison | gere la famille | gere tout a maison | tiens maison | fais nounou | nounou de {kin} | nourrice de {kin}
a temps plein avec fils/fille/bebe/petit/petite | femme au foyer | homme au foyer | mere a foyer | maman au foyer
pouponne | biberons | couches | nouveau ne | nourrisson | bb | avec mon bb | mon bb | j'ai accouche
viens d'accoucher
papy/papi/mamie/mamy/grand .. alzheimer | alzheimer | en fin de vie | vieux parents | parents ages | proche malade
devoirs .. freres/petits | emmene .. petits/freres/ecole | amene .. ecole | courses .. grand/mere/mamie | aidante
reste avec .. {kin} .. malade? | reste avec mere .. malade? | j'ai accouche | accouche
a maison avec fils/fille/bebe/enfant/mere/pere/petit/petite | maison avec fils/fille/bebe | {kin} besoin de moi
{kin} a besoin de moi | besoin de moi | m'occupe petits | m'occupe des petits | aide pere handicape | eleve seule
{care} .. {kin} malade? | {care} .. {kin} handicape? | {care} .. {kin} handicapee? | c'est moi pour .. {kin}
m'occupe d'eux | m'occupe de lui/elle | m'en occupe | aidant | aidante | aidant familial | proche aidant
mere au foyer | maman au foyer | maman | papa a plein temps | parent au foyer | conge maternite | conge mat
conge parental | j'ai bebe | j'ai fille | j'ai fils | j'ai enfant | jeune maman | jeune papa
fils/fille/bebe a 1*/2*/3*/4*/5*/6*/7*/8*/9* mois/an/ans | bebe .. prend/reste/occupe
reste avec bebe/fils/fille/lui/elle/enfant/mere/pere/petit/petite | suis avec petit/petite/bebe/fils/fille ..
suis avec petit | eleve fils/fille/enfant | c'est moi qui garde/aide/gere/m'occupe | que moi pour garder/aider
moi pour .. grand pere/mere/pere/grand mere | infirmiere .. grand/mere/pere | fais tout a maison | aide a maison
aide .. maison | aide .. handicapee/handicape/malade | {kin} malade .. | {kin} est malade/handicape/handicapee
{kin} peut/peuvent pas | tiens maison | nounou de famille | garde petits | nounou de .. {kin}
remplace .. mere/pere | take care | taking care | look after | babysit my | baby at home | cuido | cuidando
tomo conta | доглядаю | сиджу з дитиною | сиджу з братом | كنهتم | أعتني | اعتني | نقابل خويا | كنقابل
""",
    "malade": """
attends greffe/operation | attente de? greffe/operation | doctor says .. work | sick leave
problemes de sante donc rien | sante donc rien | j'ai ete opere/operee | suivi psychiatrie | suivi en psychiatrie
psy | cassee la jambe | perfusion | dialyse | soins | arret depuis
malade | maladie | arret maladie | en arret | en arret de travail | hopital | hosto | hospitalise | hospitalisee
hospitalisation | clinique | en soins | centre de soins | soins | me soigne | soigner | me soigner | convalescence
operation | opere | operee | operer | reeducation | reeduc | kine tous | traitement | sous traitement | chimio
cancer | leucemie | depression | depressif | depressive | en depression | burn out | burnout | phobie
phobie scolaire | phobie sociale | hp | psychiatrie | hopital de jour | cure | desintox | post cure | platre
platree | bequilles | jambe/bras/cheville/pied/genou/dos/poignet .. casse/cassee/platre/bloque
casse jambe/bras/cheville/pied/genou | fracture | accident | accident de .. | blesse | blessee | blessure | alite
alitee | grossesse | enceinte | enceinte et | repos | repos force | repos medical | probleme de sante
problemes de sante | problemes sante | soucis de sante | sante | medecin m'a | anorexie | epilepsie
crise* d'angoisse | peux plus marcher/bouger/sortir | trop malade | me remets | remettre | trop fatigue pour | covid
mononucleose | sick | ill | in hospital | recovering | doente | enfermo | enferma | hospital | хворію | хвора
хворий | лікарні | лікуюсь | مريض | مريضة | المستشفى | مستشفى | كنتعالج
""",
    "rien": """
interim/cdd/contrat/mission/saison a? fini/finie/termine/terminee | periode d'essai cassee/rompue/stoppee/arretee
entre deux boulots/jobs/taffs/tafs/emplois/contrats | estoy en paro | contrat d'apprentissage rompu/casse/rupture
mate/regarde/enchaine series/netflix/tiktok/youtube | tiktok/netflix/console .. matin .. soir | en paro | no job
chomdu | au chomdu | chomedu
lache/quitte/arrete/stoppe/abandonne/plaque tout | tout lache/quitte/arrete/stoppe/abandonne/plaque
lache/quitte/arrete/stoppe/abandonne/plante apprentissage/alternance/cfa/cap/bts/bac/licence/stage/contrat/travail
envoie/envoye/depose/distribue .. candidatures/candidature/cvs/lettres | candidatures .. repond/reponse/reponses/rien
cdd/cdi/contrat/mission/interim/stage/formation/apprentissage/service .. est/s'est fini/finie/termine/terminee/arrete
mission interim .. fini/finie/terminee | deschool* | sans ecole | hors de l'ecole
attends .. reponses/retours .. boites/employeurs/patrons/entreprises
pas/plus d'occupation/occupations | aucune/aucun/pas formation/ecole/cours aucun/pas/ni .. | depuis rien
et puis rien
fini/termine/acheve service/sc/formation/contrat/stage/apprentissage .. rien
fini/termine/acheve service civique .. rien
fais? r | fait r | fais que dalle | que dalle | walou | keud | quedal | tchi | nada | nib | nothing special
cdd/contrat/interim/mission/stage/formation/service/job est? fini/finie/termine/terminee/rompu/arrete/stop/pas renouvele
fin de contrat/cdd/mission/stage/formation/droits | viens de finir | pas renouvele | pas ete repris/garde | pas garde
rupture conventionnelle | licencie | licenciee | vire du taf | radie | sans occupation | oisif | farniente
glandouille
rien foutre | fous rien | fout rien | branle rien | m'embete | m'ennuie | je zone | je vegete | vegete | vautre
allonge
reste au lit | grasse mat | tele toute | telé | tele | youtube | tiktok | anime toute | mangas toute | joue h24
au lit h24
marche .. dehors | sur un banc | au parc toute | au quartier | tiens le hall | squatte dehors
j'attends une/ma/qu'on/mes reponse/place/affectation/18 | 16 ans et rien | rien de prevu | rien du tout
decroche depuis | lycee fini pour moi | ecole fini/finie | l'ecole c'est fini | jamais repris | plus d'ecole
pas d'ecole
leve a midi | me leve tard | me leve a 1*h
lycee/college/ecole/cfa ma vire/viree/exclu
attends .. place | attends une place .. | pas eu d'affectation | viens de finir .. | finir .. jcherche | fini cap et
lycee/college/ecole/cfa m'a vire/viree/exclu/jete/lache | passe mes journees | passe journees sur/a/devant ..
passe journees | sortie/sorti de cap/3eme/seconde/bac/formation .. | attends .. reponse de .. | attends reponse
vire/viree de .. apprentissage/alternance/stage | vire d'apprentissage | vire apprentissage | rupture de contrat
fin de contrat | pas repris cours | repris les cours pas | sans suite | en stand by | demissionne
arrete d'aller en cours | je sors pas beaucoup | pas scolarise | dehors toute journee | suis deter mais rien
rien de mes journees | vie de chomeur | je fais pas grand
rien | rien du tout | r de spe | r1 de spe | rien faire | sans rien faire | fais rien | fait rien | fou rien
fous rien | branle rien | rien foutre | pas grand chose | grand chose | que dalle | quedal | nada | walou
zero activite | zero activite | aucune activite | sans activite | sans emploi | sans travail | sans solution
sans rien | inactif | inactive | desoeuvre | desoeuvree | au chomage | chomage | chomeur | chomeuse
demandeur d'emploi | demandeuse d'emploi | inscrit/inscrite a? france travail | inscrit/inscrite a? pole emploi
inscrit/inscrite .. mission locale | pole emploi | france travail
glande | glander | galere | galere dehors | zone | traine | traine dehors/en bas/quartier/en ville | chill | chille
chiller | tiens murs | tenir murs | tiens le mur | en bas du bloc/batiment/bat | suis pose | pose chez | pose maison
pose | dors | dormir | dodo | dors jusqu* | dors toute journee | au lit | bouge pas | lit | canape | pyjama
netflix | series | joue a play/jeux/console/fortnite/fifa | joue toute journee | play toute | jeux video toute
game toute journee | ps5 | fortnite | scroll* | telephone toute journee | tel toute journee | tourne en rond
m'ennuie | m'emmerde | attends rentree | attends que ca passe | j'attends | attends juste | a maison | chez moi
reste chez/a maison | chez parents sans rien | maison toute journee | suis maison | reste dans chambre | sors pas
sors plus | sors avec potes | traine avec potes | promene | suis libre | ne fais rien | pas d'activite
pas de travail | pas travail | ni ecole ni/travail | ni travail ni | ni formation ni | ni cours ni | neet
rien depuis | plus rien | plus rien depuis | toujours rien | tjs rien | rien trouve
rien de special/particulier/precis/prevu | dehors | en pause | annee blanche | annee sabbatique
cherche/recherche/cherches/chercher .. travail/emploi/boulot/job/petit/stage/formation/taf/ecole/lycee/quelque
cherche travail/emploi/job/boulot | en recherche | recherche active | en recherche active
recherche emploi/d'emploi/travail | cherche | postule | postule partout | envoie cv | envoie .. cv | depose cv
cv partout | attends .. reponse/rappelle/appel/entretien | trouve pas/rien | trouve pas travail/boulot
descolarise | descolarisee | decroche | decrocheur
arrete ecole/lycee/college/cours/etudes/fac/scolarite/formation/apprentissage
quitte ecole/lycee/college/cours/formation | lache ecole/lycee/cours/college/formation | stop ecole/cours/lycee
stoppe ecole/cours/lycee | vire du? lycee/college/cfa/formation/ecole
vire/viree/exclu/exclue/renvoye/renvoyee .. lycee/college/cfa/ecole/formation/internat/travail/boulot
mis/mise a porte .. lycee/college/ecole/cfa | suis plus .. lycee/ecole/college/cours/formation/fac
vais plus .. cours/lycee/ecole/college | plus au lycee | plus en cours | plus ecole | plus scolarise/scolarisee
pas scolarise/scolarisee/inscrit/inscrite | plus inscrit/inscrite
sorti/sortie/sortis .. ecole/lycee/college/3eme/troisieme/seconde/systeme
fini cap/bac/ecole/lycee/contrat/formation/stage/bts/cdd/mission .. | contrat .. fini/termine/arrete
j'etais .. lycee/formation/ecole/apprentissage/cap/seconde/terminale/premiere/bac
plus de travail/boulot/taf/job/patron | plus travail | perdu travail/boulot/job | demissionne | rupture de periode
sans diplome et rien | pas repris | pas retourne .. | affelnet rien | parcoursup rien | aucune affectation
pas d'affectation | pas affecte | sans affectation | pas de place en lycee | liste d'attente
en recherche emploi/travail/job | virer .. lycee/college/cfa/ecole/travail | dors
nothing | unemployed | no job | looking for a? job/work | looking for job | at home | i stay home | i dropped out
dropped out | i left school | i quit school | não faço nada | nao faco nada | sem trabalho | desempregado
procuro trabalho | em casa | busco trabajo | busco empleo | sin trabajo | en casa | en paro | no hago nada | нічого
нічого не роблю | шукаю роботу | без роботи | вдома | ничего | ищу работу | дома | لا شيء | والو | ماكندير والو
بلا خدمة | عاطل | ابحث عن عمل | أبحث عن عمل | كنقلب على خدمة | في الدار | فالدار | جالس
""",
    # Taken literally, or no answer.
    "elsewhere": """
en detention | detention | en sais rien | j'en sais rien | sur la route | sur route | plage | a la plage
reponds plus tard | partir au/en/a .. | canada | change tout temps | ca change
suis au kebab/mcdo/resto/bus/cine/parc | dans bus/train/metro/voiture/tram | je mange | mange | regarde film
aux toilettes | regarde film/serie/match/tele | chez coiffeur/medecin | suis avec potes | suis avec copine
a l'etranger | etranger | au bled | en vacances | vacances | voyage | en voyage | prison | en foyer | foyer
centre ferme/educatif | cef | cra | viens d'arriver | arrive en france | attente papiers | attente de papiers
chez soeur/tante/pere/mere/oncle/copine | vis chez | balade | fais du sport | fais sport | sport | foot
influenceur | je te parle | parle avec toi | reponds | enquete | hesite | pourquoi | c'est quoi | qui
plein trucs/choses | plein de | trucs | un peu de tout | de tout | autre | autre chose | complique | perso | prive
depend | regarde pas | te regarde
""",
}
# Said of a thing that is over, or that one does not do.
OVER = frozenset(
    (
        "arrete arreter arretee plus stop stoppe quitte lache vire viree exclu exclue renvoye fini finie termine etais "
        "etait ancien ancienne pas avant abandonne rate perdu demissionne ni"
    ).split()
)
