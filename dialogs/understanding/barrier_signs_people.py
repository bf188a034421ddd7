"""What blocks, told by a scene: the others, oneself, school, papers and what one would like."""

from __future__ import annotations

SIGNS = {
    "justice": """
embrouilles avec justice/police/flics | brigade | commissariat | gendarmes | gendarmerie | comparution
jugee | juge dans/le/en | rdv juge | rdv avec juge | convoque/convoquee .. juge/tribunal/police/gendarmes/commissariat
convocation | mis en cause | cite a comparaitre | plaider | partie civile | avocate | avocat commis | b2 | casier b2
b2 pas vierge | casier pas vierge | casier charge | a l'ombre | au trou | ecrou | maison d'arret | quartier mineurs
epm | cpip | peine .. finir/amenagee/prison | amenagement de peine | mesure judiciaire | mesures judiciaires | aemo
interdit de paraitre/territoire/approcher | interdiction | eloignement | trafic | stups | stup | cambriolage
recel | outrage | bagarre .. plainte/police/juge | porte/depose plainte | conduite sans permis juge | braquage
sous surveillance | couvre feu | assigne | assignation | conditionnelle | obligation de
travail d'interet general | reparation penale | heures de tig | foyer pjj | uemo | uehc | ueaj | stej
juge d'application
""",
    "famille": """
{parents} s/m' engueule/engueulent/embrouille/embrouillent/dispute/disputent
{kin} s engueulent/embrouillent/disputent
{parents} .. laisse/laissent/veut/veulent pas/rien .. | {parents} m'empeche/empechent ..
{parents} .. interdit/interdisent
{parents} .. deteste/deteste/frappe/tape/rejette/rabaisse/humilie/surveille/controle/bloque/empeche/gueule/ignore
deuil de {kin}/{parents} | enterre {kin} | enterrement | {kin} nous/m'a quitte | perdu {kin} | veuf | veuve
{parents} .. boivent/alcool/drogue/picole/bourre | violences conjugales | violences a maison | violence chez
{parents} se separent/quittent/separer/battent/divorcent/tapent/detestent/parlent plus | garde partagee
placee/place en famille/chez | retire a mes | retiree a mes | ase | famille d'accueil | mecs | enfant place
{parents} en? depression/hp/hopital/cure/taule/prison | visite {parents} .. hopital/prison | ehpad
{parents} .. handicap/alite/fauteuil/dialyse/chimio/cancer/malade/sclerose/avc/infarctus/invalide
{kin} .. dialyse/chimio/avc/infarctus/sclerose/invalide/hopital/coma/alite/dementia/demence/parkinson
dois traduire pour {parents} | traduis pour {parents} | papiers de {parents} | demarches de {parents}
veulent .. mariage/marier/bled/retourner | m'envoyer au bled | {parents} .. religion/strict/stricte/severe/severes
sortir a cause de {parents} | pas droit de sortir | droit de sortir | pas le droit de sortir | interdit de sortir
enferme par {parents} | {parents} m'enferme/m'enferment | {parents} veut que/veulent que/refuse/refusent/s'y oppose
{parents} .. signer | pas d'accord a la maison | fache/fachee/faches avec | brouille avec | en froid | guerre avec
relation .. {parents} | mesentente | parents toxiques | ambiance familiale | secrets de famille
freres .. embrouille/battent | mon frere me/m' | ma soeur me/m' | bagarre .. frere/pere/mere/maison
charge de famille | famille a charge | famille compte sur moi | compter sur moi | soutien de famille
nourrir famille | portes qui claquent | claque porte | fugue | fuguer | fugues | coupe .. famille | plus de famille
pas de famille | sans famille | famille au pays/bled | famille me manque | loin de ma? famille/parents/mere
personne a maison pour aider | petit frere handicape | aidant | aidante | epauler {parents} | au chevet
coming out | homophobe | homophobes | homophobie | {parents} .. gay/homo/lesbienne/trans | genre .. parents
""",
    "garde_enfant": """
mere/maman/papa/pere celib | mere/maman/papa/pere solo/seule/seul | celibataire avec | fille mere | parent isole
garde .. niece/cousine/neveu/petit/petite/bb | nounou/creche .. cher/chere/complet/complete/trouve/refuse/attente
place .. creche/nounou/garderie | attente creche | personne pour .. garder/fils/fille/bebe/petit | baby sitter
{child} .. malade/nuit/dort/pleure/ecole/cantine/creche/tete/allaite | couches | poussette | tetee
mon petit/petite bout | mon loulou | ma puce | bout de chou | a bb | un bb | ai? bb | mon bb | le bb | enceinte et
prendre/prends/prend/vais chercher .. soeur/frere/petits/ecole/creche/maternelle | sortie de l'ecole | sortie ecole
devoirs .. freres/soeurs/petits | couche .. freres/soeurs/petits | depose .. ecole/creche/maternelle/nounou
deuxieme maman | nourrice pour | gardienne | ainee/grande soeur/grand frere .. petits/freres/garde/soeurs
mes deux/trois enfants | 2/3/deux/trois enfants | pere .. garde alternee | garde exclusive | pension alimentaire
""",
    "langue": """
comprennent/comprend pas quand je parle | me comprend/comprennent pas quand | me comprend/comprennent pas
hablo/falo/speak espanol/portugues/english/ingles/arabic/spanish | solo hablo/falo/espanol | just english
{cant} parler/comprendre francais | francais .. galere/compris/complique/dur | mauvais en francais langue
traduit/traducteur/google/deepl | comprends la moitie | comprends pas tout | parlent vite | parle trop vite
vous parlez trop vite | mots compliques | mots difficiles | vocabulaire | conjuguer | prononciation | prononcer
fle | alphabetisation | cours de langue | asl | delf | niveau a0/a1/a2/b1 | allophone | upe2a | langue pays
francophone | francisation | arrive/arrivee il y a/depuis
arrive/arrivee .. syrie/afghanistan/ukraine/mali/guinee/maroc/algerie
arrive/arrivee d'/de/du .. mali/guinee/maroc/algerie/tunisie/syrie/afghanistan/ukraine/bangladesh/pakistan/soudan
suis ukrainien/ukrainienne/afghan/syrien/guineen/malien/bangladais/tchetchene/bulgare/roumain/albanais
je pas parler | moi pas .. francais | pas bon francais | poco frances | little french | bad french | no french
learn french | learning french | aprender frances | french .. bad/hard/difficult/little/zero
""",
    "numerique": """
mails/mail/internet/ordi/ordinateur/pc/sites/applis/appli/ligne .. comprends/capte/sais/arrive pas/rien/plus
tout .. en ligne | en ligne .. nul/nulle/comprends/sais/galere/perdu
nul/nulle avec ca/ordis/ordi/internet/informatique
ecran .. fissure/rien/marche | jamais utilise/touche .. ordi/ordinateur/pc/internet | jamais eu d'ordi/ordinateur/pc
pas d'ordinateur/ordi/pc/wifi/internet/tel/telephone/imprimante/forfait/connexion/reseau/data/mail
pas ordinateur/pc/tel/imprimante | sites .. perdu/perdue/galere/comprends/nul/arrive/complique | paume sur internet
perdu/perdue/paume sur/avec/devant internet/ordinateur/ordi/sites/ordis/informatique/pc
franceconnect | france connect | identifiant | identifiants | mdp | mots de passe | mot de passe | captcha
espace personnel | compte en ligne | compte ameli | compte caf | demarche en ligne | tout est en ligne | tout en ligne
s'inscrire en ligne | inscription en ligne | en ligne .. bloque/nul/dur/arrive/perdu/peux/peur | dossier en ligne
application .. marche/comprends/bug | appli .. marche/comprends/bug | telecharger | mise a jour
 visio .. sais/pas/marche | cours a distance .. pas | clavier | souris d'ordi | taper .. ordinateur
piece jointe | pieces jointes | pdf | scanner | scan | imprimer | imprimante | tableur | traitement de texte
sais pas .. envoyer/telecharger/creer/ouvrir .. mail/fichier/cv/compte/pdf | boite mail .. bloque/oublie/perdu/pleine
j'ai pas de mail | pas d'adresse mail | pas de mail | ecran .. casse/noir/fissure/mort/pete | tel .. pete/casse/eau
portable .. pete/casse/tombe/eau/coupe/perdu/vole/ancien | telephone .. pete/tombe/eau/touche/ancien/prete
tel prete | partage tel/telephone/ordinateur | un tel pour | un ordi pour | 1 ordi pour | plus de giga | giga | gigas
plus de connexion | connexion .. lente/nulle/coupee/pourrie/plus | ligne coupee | ligne suspendue
forfait .. coupe/bloque
debloque | numericable | mediatheque pour internet | analphabete numerique | illectron* | pas douee? ordi*
""",
    "papiers_administratif": """
refuse/refusee/rejete/retire .. titre/carte/visa/sejour/asile/passeport/recepisse | titre .. refuse/expire/attente
pas de cni/rib/carte/passeport/titre/visa/recepisse/secu/vitale/mutuelle/papiers | pas d'identite
naturaliser | dublin | demande d'asile | cnda | ofpra | oqtf | regularise | clandestinement | sans statut
carte de resident | jeune majeur papiers | autorisation de travail | droit de travailler | pas le droit de travailler
pas autorise a travailler | permis de travail | dcem | timbre fiscal | photo d'identite | photos identite
ants | anef | sous prefecture | rendez vous prefecture | dossier .. prefecture/titre/renvoye/perdu/traine
acte .. naissance/introuvable/traduit | etat civil | erreur sur mon/ma/mes nom/date/carte/papiers | nom .. papiers
declaration .. impots/ressources/trimestrielle | avis d'imposition | attestations | justificatifs | justificatif
rattachement secu | carte vitale .. plus/pas/perdue/marche/jamais | numero secu | num secu | num de secu
couverture sociale | plus de mutuelle | pas de mutuelle | affiliation | css | c2s | ouvrir droits | droits fermes
mdph .. attends/dossier/attente | courrier .. comprends/ouvre/lis/peur/recu/perdu | lettres .. administration/ouvre
papiers .. compliques/galere/long/chiant/perdu/comprends/bordel/prise/attente/cours | bordel administratif
france travail .. radie/dossier/repond | radie | radiee | radie de | inscription .. bloquee/refusee | domicilie
compte .. banque/bancaire .. pas/ouvrir/refuse | pas de compte bancaire | jdc | journee citoyen | journee d'appel
recensee?
""",
}
