"""What one needs, by domain ("permis", "argent"): a barrier unless one has it or it is said to be fine."""

from __future__ import annotations

THINGS = {
    "mobilite": """
permis | permis de conduire | permis b | code | code de route | bsr | am | brevet securite routiere | conduite
auto ecole | conduire | vehicule | voiture | caisse | scooter | scoot | moto | mob | mobylette | velo | trottinette
trott
essence | gasoil | bus | cars | en car | prendre car | autocar | train | trains | ter | rer | metro | tram
transport | transports
transports en commun | navette | navettes | abonnement bus/train/transport | pass navigo | navigo
moyen de transport/locomotion | moyens de transport | ticket/billet de? bus/train/metro
mobilite | trajet | trajets | deplacement | deplacements | me deplacer | se deplacer | pour y aller | a car | my car
coche | carro | carta de conducao | transporte | autobus | машина | машини | автобус | الطوموبيل | سيارة | السيارة
الباص | النقل | طوموبيل | المواصلات | driving licence | driver license | drive
""",
    "argent": """
argent | sous | sou | fric | tunes | ble | oseille | ronds | rond | euro | euros | revenu | revenus | ressource
ressources | finances | financier | financierement | financiere | budget | salaire | moyens | bourse | rsa
moyens financiers | economies | aide financiere
money | cash | dinero | dinheiro | грошей | гроші | грошима | الفلوس | فلوس | المال | مال | drahem | flouss | flous
""",
    "logement": """
logement | appart | appartement | studio | toit | hebergement | maison a moi | chez moi a moi | ou dormir | ou vivre
ou habiter | ou loger | domicile | foyer | fjt | residence | chambre | place en foyer | place en fjt | chez soi
housing | place to live | place to sleep | casa | alojamiento | vivienda | житло | житла | السكن | سكن | دار
""",
    "langue": """
langue | langue francaise | francais langue | fle | cours de? francais
""",
    "numerique": """
internet | wifi | wi fi | connexion | reseau | 4g | 5g | data | forfait | forfaits | ordinateur | ordinateurs | ordi
tablette | smartphone | imprimante | telephone | portable | box | fibre | adresse mail | boite mail | mail
informatique | numerique | credit sur | computer | ordenador | computador | інтернет | інтернету | комп'ютер
الانترنت | انترنت | حاسوب
""",
    "papiers_administratif": """
papiers | papier | papiers d'identite | carte identite | carte d'identite | piece d'identite | cni | passeport
titre sejour | titre de sejour | carte de sejour | carte sejour | visa | recepisse | carte vitale | vitale | secu
securite sociale | numero de secu | css | cmu | mutuelle | rib | compte bancaire | compte en banque | compte banque
acte de naissance | extrait de naissance | jdc | journee defense | recensement | attestation
justificatif de domicile | justificatif domicile | livret de famille | numero fiscal | ameli
administratif | administration | administratifs | administrative | demarche | demarches | demarches administratives
paperasse | dossier administratif | dossiers | prefecture | documents | documentos | papeles | documentation
papers | id card | документів | документи | паспорт | اوراق | الوراق | الأوراق | أوراق | الاوراق | وراق | لوراق
الوراق
""",
    "confiance_en_soi": """
confiance | confiance en soi | confiance en moi | estime | estime de moi | assurance | confidence | confianza
confianca | впевненості | ثقة | الثقة
""",
    "competences_cles": """
diplome | diplomes | bases | lecture | ecriture | orthographe | grammaire | conjugaison | calcul | calculs | maths
mathematiques | math | lire | ecrire | calculer | fractions | divisions | division | multiplications
tables | pourcentages | brevet | niveau scolaire
""",
    "orientation": """
orientation | projet | projets | projet pro | projet professionnel | metier | voie | choix de voie | plan
idee metier | vocation | but | objectif
""",
    "garde_enfant": """
creche | nounou | nourrice | assistante maternelle | baby sitter | mode de garde | garde enfant | garde d'enfant
garderie | ass mat | ass mater | childcare | guarderia | halte garderie | peri scolaire
""",
    "sante": """
medecin | medecin traitant | dentiste | lunettes | docteur | sante | ophtalmo | soins | kine | specialiste
generaliste
""",
    "sport_loisirs": "",
    "psychologique": "psy | psychologue | moral | mental | sante mentale | psychiatre",
}
