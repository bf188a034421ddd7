"""What stands beside a grave word and makes it light: sports and their wounds, trifles, beasts, devices."""

from __future__ import annotations

SPORT = r"""
(?:hand|hand ?ball|foot|futsal|rugby|basket|boxe|mma|judo|karate|taekwondo|lutte|ski|snow|velo|vtt|skate|trott?inette
    |trot|roller|derby|paintball|gym|escalade|equitation|poney|cheval|surf|entrainement|tournoi|moto ?cross|volley
    |tennis|ping pong|petanque|badminton|danse|trampoline|patin|patinoire|parkour|hockey|natation|match|airsoft|laser
     game|five|padel|krav maga)\b
"""
WOUND = r"""
(?:levre|arcade|nez|oeil|joue|menton|front|dent|genou) (?:\w+ )?(?:ouverte?|au beurre noir|cassee?|gonflee?|en sang
    |pete|petee)
(?:des |de |mes |plein de |couverte? de |pleine? de )(?:bleus|hematomes|cicatrices|marques|coups)
un (?:bleu|hematome|coquard|cocard)
(?:cicatrices?|points de suture) (?:sur|au) (?:le |la |les |mon |ma |mes )?\w+
(?:pris|prends|recu|ramasse|mange) (?:\w+ ){0,2}?(?:coups?|droite|crochet|ballon|coude|genou)(?: de (?:coude|genou|tete
    |pied|crosse|poing))?
"""
TRIFLE = r"""
(?:yaourts?|cereales|gateaux?|chocolats?|vases?|verre|assiette|bulletin|notes?|permis|code|devoirs?|match|vaisselle
    |chambre|telephone|portable|tel|cles?|chargeur|ecran|voiture|scooter|rayure|retard|facture|forfait|carte|pain
    |courses
    |survet\w*|jogging|nuggets?|tacos|burger|dessert|glace|bonbons?|chips|bounty|maquillage|parfum|casque|velo
    |vetements|habits|chaussures|partie|figurine|poster|tapis|canape|bruit|musique|foot|poubelles?|lessive|linge
    |t ?shirt|pull|jean|baskets?|console|manette|netflix|cafe|sieste|ronfle|ronflements?
    |ronfler|keys|phone|blague|surprise|pizza|kebab|nutella|frigo|plantes|controle|bac|brevet|redouble|maths?)\b
"""
BEAST = r"""
(?:chiens?|chats?|chatte|chaton|chiot|clebard|poules?|coq|lapins?|hamsters?|poissons?|cheval|chevaux|vaches?|moutons?
    |chevres?|perruches?|tortues?|cochons?|souris|rats?|oiseaux?|furet|anes?)\b
"""
DEVICE = r"""
(?:telephone|portable|tel|ordi\w*|pc|imprimante|wifi|box|tele|voiture|frigo|scooter|moto|batterie|manette|appli|console
    |machine|bus|cafetiere|ps\d|ecran|chargeur|disque dur)\b
"""
