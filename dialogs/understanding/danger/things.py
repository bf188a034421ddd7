"""Danger's words about things, beasts and one's own body: a flat tyre, a cut finger, a pill for the throat.

Idioms like those of `idioms`: what stands beside the word says that nobody is harmed.
"""

from __future__ import annotations

THINGS = r"""
supprim\w* (?:de (?:ses|mes|tes|leurs|son|mon)|des|mon|mes|son|ses|le|la|les|un|une|ton|tes|sur|par erreur)\b
frapp\w* (?:a |au |aux |a la |a l |sur la |sur les )?(?:la |l |les |toutes les )?portes?
viole(?:t|tte|ts|ttes)\b
viol(?:on|oncelle)\w*
harcel\w* (?:par|de) (?:la |les |des )?(?:pub|sms|mails?|appels?|spams?|sfr|free|orange|cpf)\w*
racket\w* (?:de|par) (?:la |les )?(?:caf|banque|sncf|amendes?)
saut\w* (?:du|de mon|hors du) lit
corde (?:a sauter|a linge|vocale)
saign\w* du nez
(?:coupe\w*|tail\w*) (?:les |mes )?(?:cheveux|ongles|barbe|poils|frange|la barbe)
me suis (?:coupee?|brulee?|ouvert|blessee?|griffee?|tailladee?|fait mal)(?: (?!pas\b)\w+){0,3} (?:en |au |a la |a l
     |avec le (?:four|chat|scooter|velo)|genou|doigt|foot|skate|cuisine|velo|cheville|sport|travail|pied)\w*
vid(?:e|er) (?:mon|le|ma|la|son) (?:sac|frigo|compte|poches?|tete|chambre)
(?:compte|frigo|portefeuille|poche)s? (?:est |sont )?vides?
(?:medocs?|medicaments?|cachets?|doliprane|comprimes?) (?:pour|contre|de|du) (?:la |le |mon |ma |mes |l )?(?:tete
    |ventre|allergie|rhume|gorge|mal|grippe|regles|asthme|dos|toux|dents?|tdah|nez)\w*
(?:pris|prends|prendre) (?:mon|mes|un|le|ma) (?:doliprane|cachet|medicament|medoc|comprime|traitement|ventoline
    |pilule|vitamine)s?(?! (?:\w+ ){0,2}?(?:d un coup|toute?s?|trop|plein|expres|en meme temps|mourir|jamais|en finir))
(?:grands? (?:pere|mere|parents)|pere|mere|papi|papy|mamie|pepe|meme|chien|chat|lapin|hamster|oncle|tante|voisin\w*
    |poisson|arriere \w+ \w+)(?: (?:est|etait|sont|qui est|qui etait|etant|vient de|vient d etre|a ete|deja|tous
    |\w+ement)){0,3} (?:mort|morte|decede\w*|partie? au ciel|enterr\w*)\w*
(?:enterrement|deces|mort) de (?:mon|ma|mes|son|sa|notre) \w+(?: \w+)?
(?:saigne|saignes|saignait|saigner) (?:\w+ )?(?:du|des|de la) (?:nez|gencives?|bouche|doigt|genou)
(?:chasse|chasseur|ball trap|tir sportif|airsoft|paintball|peche|collection)(?: \w+){0,6} (?:fusils?|carabines?
    |armes?|couteaux?|balles)
(?<!pris le )(?<!pris un )(?<!sorti le )(?<!sorti un )(?<!prend le )(?<!prend un )(?<!avec un )(?:couteau|couteaux)
     (?:de (?:cuisine|boucher|chef|travail)|suisse|pour (?:le cap|la cuisine|l ecole))
(?:tuer|tues?|buter?) (?:\w+ )?(?:le|la|les|l|un|une|des|ce|mon|ma) (?:cochon|poule|poulet|mouton|vache|lapin
    |moustique|mouche|araignee|fourmi|temps|dos|jambes|casting|entretien|oral|exam\w*|concours|match|game|boss|mob
    |ennemi\w*|zombie\w*)s?
(?:vache|chien|chat|lapin|hamster|cochon|poisson|mouton|poule|pneu|cheval|plante|telephone|tel|pc|portable|scooter
    |moto|voiture|batterie|ordi|manette|ballon|perso|roue)s? (?:\w+ ){0,2}?(?:a |est |sont |ont )?(?:\w+ )?
    (?:creve\w*|mort\w*|decede\w*|crash\w*|mourir)
(?<!donne )(?<!donnent )(?<!laisse )(?<!laissent )(?<!ai )(?<!a )(?<!file )(?:rien|plus rien|vide) (?:dans le frigo
    |a manger(?! depuis)|a me mettre|a la tele|d interessant|sur mon compte)
(?:me suis|s est) (?:cass|fracass|brul|coup|fait mal|ouvert|bless|pete|tordu|foule|explos|bloqu|deboit|tap|cogn
    |egratign|griff)\w* (?:la |le |l |les |un |une |au |a la )?(?:jambe|bras|pied|cheville|genou|poignet|main|doigt
    |pouce|orteil|nez|dent|dos|clavicule|tibia|epaule|cheveux|ongles?|tete|front|coude|oeil|petit doigt|hanche
    |levre)\w* (?:\w+ ){0,2}?(?:au|en|a (?:la|velo|scooter|moto|trot\w*|l (?:entrainement|atelier))|avec (?:le|la
    |un) (?:marteau|couteau|four|casserole|scie|meuleuse|perceuse|scooter|porte|poele|planche)|contre (?:la|le)
     (?:porte|table|coin|meuble)|skate|ski|foot|sport|travail|taf|boulot|chantier|cuisine|atelier)(?: \w+)?
(?:m a|ma|me suis fait|m ont|on m a|me|m) (?:fait )?(?:tap\w*|vol\w*|piqu\w*|tir\w*|gratt\w*) (?:\w+ )?(?:tel
    |portable|velo|sac|clope|clopes|\d+ (?:balles|euros)|thune|scooter|trottinette|argent|place|feu|papiers|une clope
    |mon tel|10|20|50)\b
(?<!m )(?:enferm\w*|coince\w*) dehors(?! (?:sur|dans|la nuit))
(?:a la porte|dehors) (?:\w+ ){0,2}?(?:le serrurier|j ai (?:perdu|oublie) mes cles|mdr|lol)|(?:perdu|oublie) (?:mes
    |les) cl\w* (?:\w+ ){0,4}?(?:a la porte|dehors)
(?:croque mort|pompes funebres|thanato\w*|medecin legiste|police scientifique)
(?:frigo|compte|salle|bus|boite|ville|agenda|poches?|batterie|resto)(?: \w+){0,2} vide de chez vide
(?:chat|chien|lapin|hamster|perruche|chatte|cheval)s? (?:a |avait |avai |ave |avais |s est |s etait )?(?:fugue|enfui
    |barre|echappe)\w*
(?:pris|prends|prendre) (?:\w+ ){0,2}(?:doliprane|efferalgan|ibuprofene|paracetamol|medicament|medoc|cachet|comprime
    |antibio\w*|traitement)s? (?:pour|contre|a cause) (?!(?:ne )?(?:plus|pas|en finir|mourir|crever|partir|que|qu
    |quoi|me|m
    |dormir
    |oublier|arreter|disparaitre|voir)\b)(?:\w+ )?(?:\w+)
(?:brul|coup|piqu|griff|bless)\w* avec (?:la |le |une |un |mon |les )?(?:plaque|four|fer|casserole|poele|huile|scie
    |chat|outil|carton|papier|feuille)\w*
mal (?:a|au|aux) (?:la tete|ventre|dos|dents?|pieds?|gorge|oreilles?|genou|jambes?|bras|l epaule|l estomac|cou)(?!
     (?:d angoisse|dangoisse|il|elle|tous les matins))
au bord (?:de la mer|de la plage|de l eau)
planter? (?:\w+ )?(?:des|un|une) (?:arbres?|tomates?|fleurs?|haies?|legumes?)
au fond (?:du (?:bus|couloir|jardin|sac|tiroir|car|train)|de la (?:classe|salle|cour)|oui|non|je)
(?:touch\w*) (?:le jackpot|mes alloc\w*|mes aides|la prime|l apl|la caf|le pactole|mon salaire|ma prime|mes sous)
dans le noir (?:il y a|y a|a cause|plus de) (?:\w+ ){0,2}(?:panne|courant|electricite|lumiere|edf)
(?:ballon|(?:balle|crosse|raquette|volant) de (?:hand|foot|tennis|ping pong|golf|hockey|badminton))(?: de \w+)? (?:m a
    |ma|me|m) (?:\w+ )?(?:tap|frapp|touch|cogn|eclat|explos|ouvert|casse|ras)\w*(?: (?:l |la |le |en pleine )?\w+)?
(?:cote|montee|descente|pente|menu|horaires?|planning|piment|trajet|marathon|programme|prix|virage|gateau
    |rando\w*)(?: \w+){0,4} c est (?:un |du )(?:vrai )?suicide\b
(?:tu|viol|massacr|assassin|egorg|poignard|braqu|rackett?)\w* (?:avec|par|sur) (?:le |les |la |son |leur )?(?:prix
    |tarif|facture|loyer|devis|forfait|amende|frais)s?\b
"""
