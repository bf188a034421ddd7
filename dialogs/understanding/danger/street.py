"""Words of the street: nowhere to sleep, thrown out, running away."""

from __future__ import annotations

OUT = r"""
(?:dors|dormir|dort|nuits?|couche|dormi|pieute|reste) (?:\w+ ){0,4}(?:dehors|a la rue|dans la rue|gare
    |sous un pont|voiture|parking|cave|halls?|cage d escalier|tente|squat|banc|metro|parc|cabane
    |entree d immeuble|chez personne)
\ba la rue\b(?! (?:en|sur|dans (?:les?|la|mes|mon) (?:cours|maths?|matieres?|papiers?|revisions?)))
\bsdf\b
sans abri
sans domicile
dans la rue (?:ce soir|depuis|cette nuit|avec)
(?:pas|plus|sans|aucun) (?:de |d )?toit\b
(?:veut|veulent) plus (?:\w+ )?de moi (?:a la maison|chez|ici|ce soir)
(?:nulle part|aucun endroit|pas d endroit|plus d endroit|pas de toit|plus de toit|plus de maison|plus de chez moi
    |rien) (?:\w+ )?(?:ou |pour )?(?:dormir|aller|rester|ce soir|passer la nuit|rentrer)
(?:sais|sait) (?:\w+ ){0,2}ou (?:dormir|aller (?:dormir|ce soir|cette nuit)|passer la nuit)
(?:ou|endroit pour|toit pour) (?:dormir|passer la nuit)
plus (?:de|d) (?:toit|logement|hebergement|maison)\b
passe la nuit ou
la nuit dehors
(?:foyer|proprio\w*|pere|mere|parents|daron\w*|famille|tante|oncle|hotel|115)(?: \w+){0,2} (?:me|m ?a
    |m ?ont) (?:\w+ )?(?:vir|degag|chass|expuls)\w{1,3}\b
(?:vire\w*|mise?|foutue?|jetee?|jet|degagee?|chassee?|mettre|mettent|met|fout\w*
    |jett\w*) (?:\w+ ){0,2}(?:a la porte|dehors|a la rue|de (?:chez (?:moi|mes|mon|ma|nous|eux)|la maison
    |l appart\w*|mon foyer|mon appart\w*))
(?:on|ils?|elle|mes \w+|mon \w+|ma \w+|le foyer) (?:\w+ )?(?:me|m) ?(?:a |ont )?(?:vire\w*|foutu\w*|jete\w*
    |degag\w*|mis\w*|met\w*) (?:dehors|a la porte|de chez)
ferme la porte
change la serrure
(?:doit|dois|devons|devoir) (?:quitter|degager) (?:\w+ ){0,3}(?:foyer|logement|appart\w*|chambre|maison|lieux
    |hotel)
\bfugu\w*
en fugue
partie? de chez (?:moi|mes|mon|ma)(?: \w+){0,3} (?:ce|hier|cette|sans)\b
mon sac est (?:fait|pret)
mes (?:affaires|valises) sont (?:prets?|pretes|faites)
je (?:me )?(?:sors|sauve|tire|barre|casse|pars|enfuis|echappe|disparais) (?:\w+ ){0,3}(?:en douce|en cachette
    |de chez (?:moi|mes|mon|ma|eux)|de la maison|du foyer|par la fenetre)
je (?:me (?:sauve|tire|barre|casse|echappe)|disparais|m enfuis) (?:ce soir|cette nuit)
m enfuir
me sauver de (?:chez|la maison|mon)
(?:vais|veux) (?:me casser|me barrer|me tirer|partir|disparaitre) (?:\w+ ){0,2}(?:de chez (?:moi|mes|eux)|ce soir
    |cette nuit|de la maison)
"""
