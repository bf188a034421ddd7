"""Words of the street: nowhere to sleep, thrown out, running away."""

from __future__ import annotations

OUT = r"""
(?:on )?c est fait expuls\w*
(?:dit|crie|ordonne) (?:\w+ ){0,3}?(?:plus|jamais) (?:\w+ )?(?:revenir|rentrer|remettre les pieds)
(?:dors|dort|dormi) (?:\w+ )?a droite (?:et )?a gauche
(?:foyer|centre|hotel|internat) m a (?:\w+ )?exclue?(?: \w+){0,3} (?:endroit|dormir|dehors|ou aller|rue)
(?:laisse|laissent) (?:\w+ )?(?:plus|pas) rentrer
(?:dors|dormir|dort|nuits?|couche|dormi|pieute|reste) (?:\w+ ){0,4}(?:dehors|a la rue|dans la rue|gare|sous un pont
    |voiture|parking|cave|halls?|cage d escalier|tente|squat|banc|metro|parc|cabane|entree d immeuble|chez personne)
sans abri
sans domicile
(?:veut|veulent) plus (?:\w+ )?de moi (?:a la maison|chez|ici|ce soir)
(?:nulle part|aucun endroit|pas d endroit|plus d endroit|pas de toit|plus de toit|plus de maison|plus de chez moi
    |rien) (?:\w+ )?(?:ou |pour )?(?:dormir|aller|rester|ce soir|passer la nuit|rentrer)
(?:sais|sait) (?:\w+ ){0,2}ou (?:dormir|aller (?:dormir|ce soir|cette nuit)|passer la nuit)
(?:ou|endroit pour|toit pour) (?:dormir|passer la nuit)
plus (?:de|d) (?:toit|logement|hebergement|maison)\b
passe la nuit ou
la nuit dehors
(?:foyer|proprio\w*|pere|mere|parents|daron\w*|famille|tante|oncle|hotel|115)(?: \w+){0,2} (?:me|m ?a|m ?ont)
     (?:\w+ )?(?:vir|degag|chass|expuls)\w{1,3}\b
(?:vire\w*|mise?|foutue?|jetee?|jet|degagee?|chassee?|mettre|mettent|met|fout\w*|jett\w*) (?:\w+ ){0,2}(?:a la porte
    |dehors|a la rue|de (?:chez (?:moi|mes|mon|ma|nous|eux)|la maison|l appart\w*|mon foyer|mon appart\w*))
(?:on|ils?|elle|mes \w+|mon \w+|ma \w+|le foyer) (?:\w+ )?(?:me|m) ?(?:a |ont )?(?:vire\w*|foutu\w*|jete\w*|degag\w*
    |mis\w*|met\w*) (?:dehors|a la porte|de chez)
change la serrure
(?:doit|dois|devons|devoir) (?:quitter|degager) (?:\w+ ){0,3}(?:foyer|logement|appart\w*|chambre|maison|lieux|hotel)
(?<!jamais )\bfugu\w*
en fugue
partie? de chez (?:moi|mes|mon|ma)(?: \w+){0,3} (?:ce|hier|cette|sans)\b
je (?:me )?(?:sors|sauve|tire|barre|casse|pars|enfuis|echappe|disparais)(?! plus) (?:\w+ ){0,3}(?:en douce
    |en cachette|de chez (?:moi|mes|mon|ma|eux)|de la maison|du foyer|par la fenetre)
je (?:me (?:sauve|tire|barre|casse|echappe)|disparais|m enfuis) (?:ce soir|cette nuit)
m enfuir
me sauver de (?:chez|la maison|mon)
(?:vais|veux) (?:me casser|me barrer|me tirer|partir|disparaitre) (?:\w+ ){0,2}(?:de chez (?:moi|mes|eux)
    |de la maison|ce soir|cette nuit)(?! (?:quand|des que|a mes|plus tard|en train|a \d|pour|au|chez))
(?:dors|dort|dorm\w*|passe\w* (?:la|les|mes) nuits?|squatt\w*|couch\w*|vi[st]|vivons|vivre|pieut\w*|nuits?|zone\w*
    |reste) (?:\w+ ){0,4}?(?:(?:dans|a|sous|sur|en|au|ds) )?(?:\w+ )?{OUTSIDE}(?! (?:en camping|en vacances|cet ete
    |en festival|pour|a jouer))
{OUTSIDE} (?:\w+ ){0,4}?(?:dormir|pour la nuit|toute la nuit|il fait froid|il fait nuit|avec (?:mes|ma|mon)
     (?:affaires|valise|sac|console|bebe|enfants?)|ce soir je)
(?:je suis|suis|on est|nous sommes|sommes|me retrouve|serai|serons|sera) (?:\w+ ){0,4}?(?:a la rue|sdf|sans abri
    |dehors)(?= (?:ce soir|cette nuit|depuis|il fai\w* (?:froid|nuit)|il pleut|demain|a partir|nulle|sans|avec (?:mes
    |ma|mon) (?:affaires|bebe|enfant|valise|sac|trois|deux|fils|fille))|$)
dehors (?:demain|ce soir|cette nuit|depuis)
(?:ce soir|cette nuit|demain|depuis \w+ (?:jours?|nuits?|semaines?)) (?:\w+ ){0,5}?(?:dehors|a la rue)\b
(?:sais|sait|savoir|trouve|ai|a|cherche|plus) (?:\w+ ){0,2}?(?:pas|plus|nulle part|aucun\w*|endroit|rien)? ?(?:d
     |de )?(?:\w+ )?(?:ou|endroit|place|lit) (?:\w+ ){0,4}?(?:dormir|crecher|passer la nuit|dors|poser (?:mes
    |ma tete)|me poser ce|pioncer|loger ce soir|m abriter)
(?:nulle part|aucun (?:endroit|lieu|toit)|pas (?:un )?(?:endroit|maison|de maison)|plus (?:nulle part|d endroit))
     (?:\w+ ){0,2}?(?:ou |pour )?(?:\w+ )?(?:dorm\w*|aller|alle?e?|rester|vivre|rentrer|nuit|me mettre)
(?:me|m a|m ?ont|ma|mon|nous|nous ont|nous a|on m a|m|est fait|suis fait\w*|me suis fait\w*) (?:\w+ ){0,2}?{EVICT}
     (?:\w+ ){0,4}?(?:a la porte|porte|dehors|a la rue|rue|{HOME})(?! (?:du|de la) (?:lycee|college|classe|cours|cfa
    |formation|stage))
(?:pere|mere|parents|daron\w*|maman|papa|beau pere|tante|oncle|famille|grand mere|soeur|frere|copain|mec|mari|foyer
    |structure|hotel|proprio\w*)(?: \w+){0,2} (?:me|m a|m ?ont|ma|mon|nous|m) (?:\w+ )?(?:vir|chass|expuls|degag
    |eject|jet|lourd|tej|mis\b|mise\b|foutu|met)\w*\b(?! (?:la pression|au travail|une?|des|en colere|le|du lycee
    |de cote|plus bas))
{EVICT} (?:\w+ )?mes affaires (?:\w+ ){0,3}?(?:fenetre|dehors|sac|poubelle|palier|couloir)
(?:demande|dit|ordonne|somme) (?:\w+ ){0,2}?(?:de |que je )(?:quitter?|degager?|partir?|parte|sorte|foute le camp)
     (?:\w+ ){0,3}?(?:maison|ce soir|appart|chez|et de plus)
(?:change\w*|chang) (?:\w+ )?(?:la |les )?serrures?
(?:peux|veu\w+|laiss\w+|droit de|ouvr\w+) (?:\w+ ){0,2}?(?:plus|pas) (?:\w+ ){0,4}?(?:rentrer|revenir|renter)(?=
     (?:chez moi|a la maison|ce soir|depuis|ils?|elle|mon|ma)|$)
(?:veut|veulent|veux) plus (?:\w+ )?(?:de moi|m heberger|que je rentre|me garder|me loger)
(?:garde|heberge|loge|accueille)\w* plus (?:\w+ ){0,5}?(?:dehors|ce soir|partir|demain)
(?:dois|doit|devons|faut) (?:\w+ )?(?:partir|degager|quitter) (?:\w+ ){0,4}?(?:ce soir|demain|cette nuit|avant demain
    |tout de suite)(?! (?:au|en|a|pour|du) )
(?:enfui\w*|echappee?|sauvee?|barree?|cassee?|tiree?) (?:\w+ )?(?:de |du )(?:{HOME}|foyer|maison|centre)
je (?:me |m )?(?:\w+ )?(?:casse|barre|tire|sauve|taille|enfui\w*|pars|part|file|disparais|cass|fugue)
     (?:\w+ ){0,4}?(?:{HOME} (?:\w+ ){0,2}?{SOON}|{SOON} (?:\w+ ){0,4}?(?:me (?:verront|reverront|retrouver\w*)
    |plus jamais|reviens pas|reviendrai|cherche\w*|fenetre|{HOME}))
(?:parti\w*|partir|sorti\w*|quitt\w*|laisse) (?:\w+ ){0,2}?{HOME} (?:\w+ ){0,5}?(?:{SOON}|veux pas rentrer|gare
    |plus rentrer|reviens pas|personne (?:le )?sait|dorment)
{SOON} (?:\w+ ){0,4}?(?:fugue\w*|me casse de|me barre de|pars de (?:chez|la maison)|par la fenetre|en cachette
    |qu ils me cherchent)
(?:cette nuit|ce soir) (?:\w+ ){0,3}?(?:je pars|je me tire|je me barre|je me casse|je file|je disparais)(?! (?:en|au
    |a|pour|avec|chez|mdr))
(?:chez moi|maison|pars|part|partir)(?: \w+){0,5} (?:reviendrai|reviens|rentrerai|rentre|rentrer) (?:pas|plus|jamais)
(?:reviendrai|rentrerai) (?:plus )?jamais
(?:suis|est|ete|etait) (?:pas|jamais) (?:encore )?(?:rentree?|revenue?)(?: \w+){0,2}(?: depuis| de la nuit| hier|$)
(?:pas|plus) (?:rentree?|revenue?) (?:depuis|hier|de la nuit|cette nuit)
(?:partie?|sortie?) (?:\w+ ){0,3}?(?:hier|cette nuit) (?:\w+ ){0,4}?(?:pas rentree?|toujours pas
    |donne pas de nouvelles|plus de nouvelles|repond plus)
(?:qu ils|qu il|quils) (?:\w+ )?(?:me )?cherchent? pas
(?:\d+|deux|trois|quatre|plusieurs) (?:jours|nuits) que (?:je suis|je|elle est|il est) (?:\w+ )?pas (?:rentree?
    |revenue?)
(?:donne|prete|propose|offre) (?:\w+ ){0,3}?(?:maison|lit|chambre|toit) (?:\w+ ){0,3}?(?:mais|contre)
     (?:\w+ ){0,4}?(?:coucher|dormir avec|sexe|photos?)
(?:dehors|rue) (?:\w+ ){0,3}?(?:pluie|froid|neige|nuit)
(?:veut|veulent) (?:plus|pas) (?:que je )(?:\w+ ){0,3}?(?:rentre|revienne|remette|reste|vive|dorme)
(?:plus|pas) (?:de )?personne (?:\w+ ){0,3}?(?:heberg\w*|loge\w*|accueill\w*|ou dormir)
chez les uns
(?:s est|m a|nous a|me suis|on est|sommes) (?:\w+ )?(?:fait )?(?:expuls|virer de (?:chez|la maison|l appart))\w*
(?:115|samu social) (?:\w+ ){0,3}?(?:repond pas|dit non|plein|complet|plus de place)
(?:saute|escalade|passe|franchi) (?:\w+ ){0,2}?(?:grille|mur|portail|cloture|fenetre) (?:\w+ ){0,3}?(?:foyer|maison
    |centre|rentre|internat)
je me (?:sauve|barre|casse|tire|enfuis) (?:\w+ ){0,4}?avant qu
(?:train|bus|stop|route) (?:\w+ ){0,6}?(?:parents|mere|pere|famille|foyer|personne) (?:\w+ ){0,2}?(?:savent pas
    |sait pas|pas au courant)(?! que le)
(?:train|bus|stop|route) (?:\w+ ){0,6}?personne (?:\w+ ){0,2}?(?:sait|au courant)(?! que le)
(?:parents|mere|pere|famille|foyer|police|educateurs) (?:(?!vien|va|vont|pass|peu|doi|veu
    |pourr)\w+ ){0,2}?(?:me cherch\w*\b(?! (?:un|une|des|du|a|au|pour|le|en) )|sait pas ou|savent pas ou
    |savent pas que je suis parti\w*)
(?:ce soir|cette nuit|demain) (?:\w+ ){0,4}?(?:donne plus (?:de )?nouvelles|disparais|plus de nouvelles)
(?:cachee?|planquee?) chez (?:un|une|des|mon|ma)
nuits? (?:\w+ ){0,2}?(?:dans )?(?:les transports|le bus|le noctilien|les trains|le hall|l aeroport
    |aux urgences a l abri)
pas de (?:lit|place|toit|chambre) (?:\w+ )?(?:ce soir|cette nuit)
(?:je )?(?:dors|vais|va|dort) ou\b(?: ce soir| cette nuit| moi|$)
(?:ai|a) plus de chez moi
(?:rentre|reviens|retourne) plus$
(?:quitte|partie? de|laisse) (?:\w+ ){0,3}?(?:parents|maison|chez moi|foyer) (?:\w+ ){0,3}?(?:en pleine nuit
    |cette nuit|hier|sans rien|sans prevenir)
(?:sans savoir|sais pas) ou (?:je vais|j vais|aller)(?: je)? (?:\w+ ){0,2}?(?:rentre|reviens)
(?:en stop|sur la route|autoroute) (?:\w+ ){0,4}?(?:personne|parents|seule|nuit)
\bje (?:me )?(?:taille|barre|casse|tire) du foyer
ferme (?:\w+ ){0,2}?a cle\w*(?= |$)
dit (?:de )?(?:degage|degager|degages|casse toi|sors|barre toi|fous le camp)
je pars (?:ce soir|cette nuit) (?:\w+ ){0,6}?(?:supporte|peux plus|marre|mes parents|dors|dormir)
nuits? (?:\w+ ){0,2}?(?:aux urgences|a l hopital|a la laverie|au mcdo) (?:\w+ ){0,2}?(?:chaud|abri|dormir)
(?:dort|dors|dormons) dehors
"""

# What is as often said of something harmless: a human is called, and the hunch says whether it is danger.
HINTED = r"""
# Said of something harmless in one of six messages that hold it, or more.
\ba la rue\b(?! (?:en|sur|dans (?:les?|la|mes|mon) (?:cours|maths?|matieres?|papiers?|revisions?)))
\bsdf\b
dans la rue (?:ce soir|depuis|cette nuit|avec)
(?:pas|plus|sans|aucun) (?:de |d )?toit\b
ferme la porte
mon sac est (?:fait|pret)(?! (?:pour|j attends le stage))
mes (?:affaires|valises) sont (?:prets?|pretes|faites)(?! pour)
(?:pas|plus) (?:de |d )(?:maison|toit|chez moi|logement|endroit)(?: pour (?:dormir|la nuit))?$
(?:foyer|hotel|hebergement|chambre|115|structure|accueil|squat|camp)(?: \w+){0,4} (?:fini|ferme|s arrete|termine
    |dehors|partir ce|nous met|nous vire|expuls\w*|quitter)
(?:pars|sors|partir|sortir|passe|saute) par la fenetre
(?:valise|sac|affaires) (?:\w+ ){0,3}?(?:prete?s?|faite?s?|boucle\w*)(?: \w+){0,5} (?:dorm|partir|pars|barre|casse
    |nuit|soir|dehors)\w*
(?:attends?|quand|des) (?:\w+ )?(?:qu |que )?(?:ils|elle|il|tout le monde|mes parents) (?:\w+ )?(?:dorm\w*
    |soient? couch\w*)
(?:me|m) (?:reverr|retrouver|verr)\w* (?:plus|pas|jamais)
minuit (?:\w+ ){0,4}?(?:18 ans|majeur)
"""
