"""What blocks, told by what one is shut out of: a password, a site, one's pay, the first bus, a yard without blows.

Like the other tables of signs; kept apart for their length.
"""

from __future__ import annotations

SIGNS = {
    "numerique": """
rappelle/souviens/retrouve plus/pas .. mots/mot passe
rappelle/souviens/retrouve plus/pas .. mdp/identifiant/identifiants
oublie/oublies/perdu/paume .. mots/mot passe | oublie/perdu/paume .. mdp/identifiant/identifiants
mots/mot passe .. oublie/oublies/perdu/perdus/perds/rappelle/souviens/marche/bloque
compte/mail/gmail/boite .. pirate/piratee/hacke/hackee/verrouille/verrouillee | acces .. mails/mail/boite/compte perdu
plus/pas/sans/manque/0/zero de? giga/gigas/go/data/4g/5g/connexion/mega | hors forfait | fini .. giga/gigas/data
site/sites/appli/applis/ants/ameli/caf .. m'? y? perds/perd/paume/galere/noie
perdu/perdue/paume/paumee sur/dans site/sites/appli
site/sites/appli/applis/formulaire .. comprends/capte/pige rien/pas/r
ordinateur/ordinateurs/ordis j'? y? touche pas/jamais/plus
jamais touche .. ordinateur/ordi/clavier/souris | sais pas/meme allumer/utiliser/envoyer ordinateur/mail
""",
    "argent": """
patron/chef/employeur .. jamais/pas paye/payee/verse/regle .. mois/salaire/heures/paye/paie/extras
boss/boite/agence/interim .. jamais/pas paye/payee/verse/regle .. mois/salaire/heures/paye/paie/extras
patron/chef/employeur/boss/boite .. pas/jamais paye mois/salaire/heures/paye
me doit/doivent .. mois/salaire/salaires/heures/paye
pas/jamais/toujours paye/payee depuis/pour/en .. mois/janvier/fevrier/mars/avril/mai/juin/juillet/aout/septembre/octobre
salaire/paye/paie/indemnite/bourse/alloc .. pas/jamais/toujours verse/versee/tombe/tombee/arrive/arrivee/recu
attends toujours paye/salaire/argent/bourse | hess | la hess totale | c'est la hess | en hess
""",
    "harcelement": """
envoie/envoient/envoyait/recois/recoit .. messages/message/photos/photo sales/sale/crades/crade/chauds
envoie/envoient/envoyait/recois/recoit .. dm/dms/trucs/snaps sales/sale/crades/crade/chauds
envoie/envoient/envoyait/recois .. messages/message/photos degueulasses/degueu/sexuels/bizarres/cochons/obscenes
envoie/envoient/envoyait/recois .. photo/dm/trucs degueulasses/degueu/sexuels/bizarres/cochons/obscenes
envoie/envoient/envoyait/recois .. photos/photo de? teub/bite/sexe/nu/nue/zizi | demande/demandent/reclame .. nudes/nude
photos/photo/video/videos/nude/nudes .. tourne/tournent/circule/circulent .. lycee/college/classe/snap/groupe/partout
mfrap*/mfrappe/mtape/mtap*
me? frappe/frappent/frap/tape/tapent/cogne/cognent/crache/crachent/bouscule .. recre/cour/couloir
me? frappe/frappent/frap/tape .. vestiaire/vestiaires/cantine/lycee/college/ecole/classe/toilettes
me? tapent/cogne/bouscule/coince .. vestiaire/vestiaires/cantine/lycee/college/ecole/classe/toilettes
recre/cour/couloir/vestiaires/cantine .. me/m' frappe/frappent/tape/tapent/cogne/cognent/crache/pousse/poussent
""",
    "mobilite": """
premier/1er/dernier bus/car/train/tram/ter/metro .. .. commence/embauche/finis/finit/termine/bosse/debute
commence/embauche/finis/finit/termine/debauche .. .. premier/1er/dernier bus/car/train/tram/ter/metro
prete/preter/prend plus/pas/jamais voiture/clio/twingo/scooter/scoot/caisse/moto/auto/208/polo/vehicule
{kin} me prete/pretent/preter plus/pas/jamais voiture/clio/twingo/scooter/scoot/caisse/moto/auto/208/polo
""",
    "competences_cles": """
compte/compter encore? sur? doigts | compte .. sur doigts
""",
    "orientation": """
aide/aidez moi? a? trancher/choisir/decider | hesite/hesites entre .. | stage pour voir/savoir si .. fait/plait/plaire
""",
}
