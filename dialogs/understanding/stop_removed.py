"""Orders to be taken out: one's number, data or file, off a list, a wrong number, a line that changed hands.

Kept apart from `stop_words` for its length; groups in braces are those of that file and of this one.
"""

from __future__ import annotations

GROUPS = {
    "erase": """
supprime | supprimez | supprimer | suprime | suprimez | suprimer | efface | effacez | effacer | enleve | enlevez
enlever | retire | retirez | retirer | raye | rayez | rayer | vire | virez | virer | degage | degagez | oublie
oubliez | oublier | desinscris | desinscrivez | desinscrire | detruis | detruisez | detruire | ote | otez | oter
elimine | eliminez | biffe | biffez | barre | barrez | barrer | jette | jetez | jeter | radie | radiez | radier
perds | perdez | perdre | dechire | dechirez | brule | brulez | delete | del | remove | exclus | excluez | exclure
bannis | bannissez | bannir | tej | jarte | jarter | jartez | gomme | gommez | cloture | cloturez | cloturer | ferme
fermez | fermer | desactive | desactivez | desactiver | annule | annulez | resilie | resiliez | desenregistre
desabonne | desabonnez | ecarte | ecartez | kick | libere | liberez | deconnecte | deconnectez | deconnecter | sors
sortez | purge | purgez | blackliste | blacklistez | supp | suppr | supr
""",
    # What a file holds of somebody. "Mon nom", "mon compte" may be elsewhere: "story" has that.
    "held": """
mon numero | mon num | mon nom | mon prenom | mon blaze | mes donnees | mes coordonnees | mes coord | mes infos
mon contact | mon tel | mon telephone | mon portable | mes informations | mon 06 | mon 07 | ma fiche | mon dossier
mon profil | mon compte | mon inscription | mon abonnement | mon adresse | mon mail | mon identite | mes datas
mon historique | mon cas | toutes mes donnees | toutes mes infos | tout mes infos | toutes mes informations
toutes mes coordonnees | nos coordonnees | notre numero | nos donnees | son numero | son num | son contact
ses donnees | ses coordonnees | son nom de | mes traces | le numero de mon fils | le numero de ma fille
le portable de mon fils | le portable de ma fille | tout mon dossier
""",
    # A number that was given, or is another's.
    "this_line": """
ce numero | ce num | ce 06 | ce 07 | ce contact | ce tel | ce telephone | cette ligne | ce portable | le numero
le num | le 06 | le contact
""",
    "from": """
liste | listes | fichier | fichiers | base | repertoire | systeme | service | services | contacts | tableau | registre
listing | listings | envois | dispositif | programme | mailing | destinataires | diffusion | truc | machin | bordel
logiciel | messagerie | groupe | registres | annuaire | agenda | feuille | portefeuille | cohorte | campagne | appli
plateforme | carnet | memoire | boucle | conv | conversation | chat | tchat | abonnes | serveur | trucs | conneries
bazar | merdier
""",
    "their": """
la | le | les | votre | vos | ta | ton | tes | ces | ce | cette | de la | de votre | de vos | de ta | de ton | de tes
de ces | de cette | de ce | du | des | dans votre | dans vos | d' | de
""",
    "people": """
fils | fille | frere | soeur | mere | pere | cousin | cousine | mari | femme | copain | copine | collegue
""",
}

TABLES = {
    "alone": """
{want} quitter | radiation | radiez nous/le/la
supprime/supprimez/efface/effacez/retire/retirez/enleve/enlevez/ote/otez/oublie/oubliez le/la/les/nous
liste rouge/noire | effacement | suppression | retrait | delete | delete tout | unfollow | unfollow moi
ghoste/ghost moi | mauvais numero effacez/supprimez/retirez | inconnu au bataillon
desinscris/desinscrivez le/la/les/nous | oubliez/oublie ce/cet numero/num/contact | oubli total | hop bloque | suppr
supp | delete/remove it | abandonne | abandonnez | bloque et supprime | black list | blackliste | dezabonemen
desabonement | retirez oim | remove this number
""",
    "order": """
{erase} {held} | {erase} moi {held} | {held} .. poubelle/corbeille/oubliettes | {held} {erase} le/les/la/svp/stp/merci
{held} a/au/dans la? poubelle/corbeille/feu | {erase} {this_line} | {erase} nous/le/la/les/lui/moi de {their} {from}
{erase} {me} de {their} {from} | {erase} oim .. | {erase} mon/ma/mes/notre .. de {their} {from}
{erase} ce/cet/cette .. de {their} {from} | {erase} {their} {people} de {their} {from} | {erase} mon/ma .. d'ici
fiche/fichez/fous/foutez/mets/mettez/jette/jetez moi/nous dehors/hors de {their} {from}
{wanted} que {held} disparaisse/disparaissent/soit/soient/degage/saute ..
{held} doit/doivent disparaitre/sauter/degager ..
mets/met/mis/mettre .. ton/votre/ce/vos num/numero/contact/messages/sms .. indesirable/indesirables
fous/fou/foutre/place .. ton/votre/ce/vos num/numero/contact/messages/sms .. indesirable/indesirables
mets/met/mis/mettre/fous/fou/foutre/place .. ton/votre/ce/vos num/numero/contact/messages/sms .. spam/noire/bloques
te/vous mets/met/mis/fous/fou/foutre .. indesirable/indesirables/spam/liste ..
ton/votre num/numero .. indesirable/indesirables {erase} moi d'ici/de la/de partout/de ca/de tout/svp/stp/merci/vite
ton/votre num/numero .. liste/bloque {erase} moi d'ici/de la/de partout/de ca/de tout/svp/stp/merci/vite
{me} {erase} de {their} {from} | {me} {erase} svp/stp/merci/immediatement/maintenant | {me} {erase} d'ici
{erase} tout/toutes/tous ce/sur/les/mes/ca que/qui/moi/infos/donnees/traces vous/tu/me/sur/svp ..
{erase} tout c'est/ce que vous/tu avez/as .. | {erase} tout sur moi | tout ce que vous avez sur moi {erase}
sors/sortez/sortir moi/nous sortir/partir/quitter/disparaitre de/du/cette/ce/ton/ta/votre/vos ..
fais/faites/laisse/laissez moi/nous sortir/partir/quitter/disparaitre de/du/cette/ce/ton/ta/votre/vos ..
sors/sortez/sortir moi/me de {their} {from} | {me} sortir de {their} {from}
mets/mettez/met/mettre moi/nous/{held} sur/en/dans/a liste/les/la/ta/votre rouge/noire/poubelle
mets/mettez/met/mettre moi/nous/{held} sur/en/dans/a liste/les/la/ta/votre corbeille/indesirables/oubliettes
mets/mettez/mettre moi dans les gens/personnes/contacts/numeros a pas/plus/bloquer .. | mets/mettez plus {held}
mets/mettez moi en sourdine/muet/silencieux/indesirable/spam | ghoste/ghost/unfollow/ignore/ignorez moi/mon ..
garde/gardez/conserve/conservez/stocke/stockez/utilise/utilisez pas/plus {held}/{this_line} | pas/plus garder {held}
accord/accepte/autorise/consens pas? pour/que/qu'/de/a/on? qu'/que/k on/vous/tu garde/gardiez/conserve/conserviez ..
refuse/refus/veux/ok pas? pour/que/qu'/de/a/on? qu'/que/k on/vous/tu garde/gardiez/conserve/conserviez ..
d'accord pour qu'/que on/vous garde/gardiez/conserve/conserviez/utilise/utilisiez/ait/ayez {held}
refuse/interdis/interdit/m'oppose qu'/que/a on/vous/ce garde/gardiez/conserve/conserviez/utilise/ait/ayez {held}
faut/faudrait/peux/peut/pouvez/pourriez/pourrais/possible/merci/prie {me} {erase}
faut/faudrait/pouvez/pourriez/merci/prie/veuillez de? {erase} {held}/{this_line}
pouvez/pourriez/pourrais/peux tu/vous {me}? {erase} {held}/{this_line}/de/svp
pouvez/pourriez/pourrais vous/tu {me} {erase} | veuillez {me}? {erase} | a {erase} de {their} {from}
proceder/procedez a ma radiation/mon/la retrait/suppression/effacement | rgpd .. droit/delai/mois/sinon/article/mise
droit a l'oubli/l'effacement/l'opposition | mise en demeure plus/de/d'/pour/aucun/cessez ..
m'oppose/m'opposer/j'exerce/exercer au/a/mon droit/traitement/l'utilisation/opposition
cnil va/sera/saura/aimer/sinon/si/et/vous .. | saisir/saisis/contacte/previens/alerte la cnil ..
dernier/derniere avertissement/sommation/avis | transfere/transfert/signale/envoie .. 33700 | 33700 pour vous/toi/ce
tromp*/erreur/gourez/plantez .. personne/numero/num/destinataire/mec/gars/fille .. {erase}/arrete/arretez/stop/cessez
mauvais numero/num/destinataire/personne .. {erase}/arrete/arretez/stop/cessez/oubliez/plus
erreur de/d' destinataire/numero/personne/inscription .. {erase}/{me}/arretez/stop
vous vous? etes trompe de numero/num | pas/plus de .. ici {erase}/arretez/stop/cessez
pas/plus .. a ce numero {erase}/arretez/stop/cessez/svp | connais pas de/d'/cette .. {erase}/arretez/stop/cessez
c'est plus/pas le tel/num/numero/telephone de/d' .. {erase}/arrete/stop
c'est plus/pas son/mon/sa numero/num/tel/telephone/ligne {erase}/arretez/stop/plus ..
c'est plus/pas moi/lui/elle .. {erase} {this_line} | je suis pas .. oublie/oubliez/{erase} {this_line}/moi
c'est plus/pas le bon/mauvais numero/num {erase}/arretez/stop | numero reattribue/resilie .. {erase}/arretez/stop
telephone/numero/tel/ligne/portable .. appartient .. {erase} | c'est mon numero maintenant .. {erase}/moi ..
pas la bonne personne .. {erase}/arretez/stop/otez | vous faites erreur {erase}/arretez/stop
inscrit/inscrite/inscris .. erreur/rire/blague/insu/accord/demander .. {erase}/annulez/stop/arretez/retirez
inscrit/inscrite par erreur/hasard .. moi/stop/svp/{erase}
m'a/m'ont inscrit/inscrite pour/par rire/blague/erreur .. {erase}/annulez
rien demande .. {erase}/arrete/arretez/stop/lachez/laissez/oubliez/cherche/cherchez/degage/degagez
jamais/pas donne mon num/numero/tel/accord/06/contact .. {erase}/arretez/stop/cesser/cesse
jamais/pas donne mon accord | donne plus mon accord/consentement/autorisation
retire/revoque/annule mes accords/consentements | pas signe pour ca/des/recevoir/etre/que/tes/vos/vous ..
qui vous/t' a file/donne/refile/vendu mon/ce tel/numero/num/06/contact .. {erase}/arrete/stop
qui qui vous/t' a file/donne mon tel/num/numero .. {erase}
comment vous/tu avez/as eu mon num/numero/tel .. {erase}/arretez/stop
fais/faites comme si je/j' .. existais/existe/existait/jamais/mort/morte/parti ..
fais/faites comme si tu/t'/vous avais/aviez jamais .. | fais/faites une croix sur moi/mon/mes ..
tire/tirez un trait sur moi/mon/mes .. | existe plus pour vous/toi
considere/considerez que .. plus/fini/mort/parti/existe .. moi/contact/liste | comptez/compte plus sur moi
annule/annulez/supprime/supprimez mon inscription a/aux/chez/au ces/vos/tes/votre/sms/messages/vous/programme/suivi ..
""",
    "story": """
ai/as/a/avais/ont/avait/avez/suis/est {erase} {held}/{this_line} ..
arrive/impossible .. a/de lacher/perdre mon .. ..
{erase} mon/mes/ma ancien/ancienne/vieux/vieille/premier/premiere/2e/deuxieme/autre .. ..
{erase} le/l' 2e/ancien/premier/autre/vieux ..
{erase} {held}/{this_line} .. garde/gardez/prends/prenez le/mon/l'/plutot nouveau/autre/bon/celui/06/07/il ..
{erase} {held}/{this_line} .. mets/mettez/note/notez le/mon/l'/plutot nouveau/autre/bon/celui/06/07/il ..
mon ancien/vieux/autre/premier/deuxieme num/numero/tel/06/mail .. ..
je dois/peux/pourrai/devrai/vais/viens/pense/faut {erase} {held} ou/quand/comment/a/au ..
je dois/peux/pourrai/devrai/vais/viens/pense/faut {erase} {held} chez/avant/aujourd'hui/demain/ce/lundi ..
dois/peux/viens/vais retirer/deposer/recuperer mon/ma/mes/un/le dossier/fiche/inscription/carte/bourse ..
pour/faut/comment/j'ai retirer/deposer/recuperer mon/ma/mes/un/le dossier/fiche/inscription/carte/bourse ..
{erase} mon inscription au/a/en/du/de/d' l'/la/le bac/code/permis/cap/fac ..
{erase} mon inscription au/a/en/du/de/d' l'/la/le lycee/formation/concours/stage/cfa/parcoursup ..
{erase} mon inscription au/en/parcoursup/a bac/code/permis/cap/bts/fac/cfa/stage/concours/formation/atelier/jdc ..
comment .. {erase} mon/ma/un/une/le inscription/profil/compte/adresse/nom au/a/en/sur/insta ..
comment .. {erase} mon/ma/un/une/le inscription/profil/compte/adresse/nom snap/facebook/parcoursup/indeed/ameli/caf ..
{erase} mon/ma/mes/un/une profil/compte/nom/numero/adresse/photo sur/de/d' insta/instagram/snap ..
{erase} mon/ma/mes/un/une profil/compte/nom/numero/adresse/photo sur/de/d' facebook/tiktok/parcoursup ..
{erase} mon/ma/mes/un/une profil/compte/nom/numero/adresse/photo sur/de/d' indeed/vinted/leboncoin ..
{erase} mon/ma/mes/un/une profil/compte/nom/numero/adresse/photo sur/de/d' pole/caf/ameli/google ..
{erase} mon/ma/mes compte/profil insta/instagram/snap/facebook/tiktok/parcoursup/indeed ..
{erase} mon/ma/mes compte/profil vinted/ameli/caf/bancaire/epargne/cpf/steam/netflix ..
{erase} mon abonnement de/d'/navigo/sncf/bus/train/tram/salle/netflix ..
{erase} mon abonnement spotify/free/sfr/orange/telephone/internet/au/a/du ..
{erase} mon/ma .. de mon/ma/mes/son/sa cv/lettre/profil/dossier/telephone/compte ..
{erase} la/le/les/une/un .. de/dans/sur mon/ma cv/lettre ..
{erase} mes dettes/amendes/points/dents/fautes/erreurs/photos/tatouages ..
{erase} mon rendez/rdv/tatouage/casier/platre/entretien/cv .. | {erase} {held} pas .. | {erase} pas {held} ..
{erase} moi pas | changer/change/changez mon numero ..
radie/raye/vire/exclu/exclus/banni/efface de/du/des/la/l' pole/caf/france/lycee/cfa/foyer/college/classe/club/ecole ..
""",
}
