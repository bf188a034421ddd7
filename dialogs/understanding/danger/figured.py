"""Danger told in a figure or by one thing: Death that calls, keys handed back, a plane tree, hands that roam.

Tables of the same kinds as `veiled` and `roundabout`. What the same words as often say of something harmless (a drop
of water, an old car, a lease that ends) is a hint.
"""

from __future__ import annotations

DEATH = r"""
# Death as a person, a friend, a way home.
(?:la )?(?:faucheuse|fauceuse|fossoyeur|grande faucheuse|dame en noir) (?:\w+ ){0,2}?(?:m (?:app?el|attend
    |a choisi)\w*|me (?:cherche|veut|suit|prend\w*)|vien(?:ne|t|s)|arrive)\b
(?:la mort|mourir|crever|tombe|cercueil) (?:\w+ ){0,2}?(?:j ai|trop|tellement|tr) (?:\w+ )?hate\b
(?:hate|vivement|presse\w*|impatient\w*) (?:\w+ ){0,2}?(?:d |de )?(?:la mort|mourir|crever|ma mort|ma fin
    |mon enterrement|etre (?:un )?fantome|le cercueil|finir sous terre)\b(?! (?:du|de la|des|de (?:rire|faim)))
(?:seigneur|dieu|mon dieu|bon dieu|allah|yarabi|ya rab|jesus)(?: \w+){0,2} (?:reprend\w*|rappel\w*|prend\w*|viens)
     (?:moi|mon ame|ma vie|me chercher|me prendre)\b(?! (?:en pitie|sous|par la main|en stage|dans))
(?:que )?(?:dieu|allah|le seigneur) (?:me|m) (?:reprenne|rappelle|prenne|emporte|reprend)\b(?! (?:en pitie|sous))
(?:qu on|qu ils|faudrait qu on) (?:\w+ )?(?:me |m )(?:debranche\w*|acheve\w*|euthanasie\w*|eteign\w*)\b(?! (?:le|la
    |mon|ma|avec|mdr|lol|ptdr|au (?:cardio|sport)))
(?:vivement|j espere|espere|aimerais|voudrais|prie|si seulement|j attends) (?:\w+ )?(?:qu |que )?(?:un|une|le|la|ce)
     (?:bus|camion|train|voiture|metro|tram|bagnole|poids lourd) (?:\w+ )?(?:me |m )(?:percut|ecras|renvers|fauch|tap
    |emport|roul|ramass|shoot|choisi)\w*
# Life given back, a place made free, the world left.
(?:la vie|ma vie|cette vie)(?: \w+){0,4} (?:rends?|rend|remets?|jette|laisse|balance) (?:\w+ )?(?:ses |les
     |mes )?(?:cles?|clefs?|badge|tablier|ticket)\b
(?:rends?|rend|remets?) (?:\w+ )?(?:mon tablier|les cles|mes cles|ses cles) (?:\w+ )?(?:a|de) (?:la|ma|cette) vie\b
(?:de trop|poids|boulet)(?: \w+){0,4} (?:liber|laiss|ced|vid|debarrass)\w* (?:\w+ )?(?:la|ma|le) (?:place|plancher
    |terre)\b
(?:sur terre|sur cette terre|ce monde|vivants)(?: \w+){0,3} (?:liber|laiss|ced)\w* (?:\w+ )?(?:la|ma) place\b
(?:liber\w*|laisse|cede) (?:\w+ )?(?:ma|la) place (?:aux vivants|sur (?:cette )?terre|a (?:ceux|quelqu un) qui
     (?:veu\w+|merite\w*) (?:la )?vi(?:vre|e))\b
(?:prefere|veux|vais|envie|choisi|choisis) (?:\w+ )?(?:de |d )?(?:rejoindre|rentrer chez|retrouver|etre avec)
     (?:les morts|dieu|le ciel|allah|le seigneur)\b
# The day after which there is nothing.
(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|apres demain|la semaine prochaine|le \d+|en janvier|noel
    |ce jour la) (?:moi )?(?:je |j )(?:\w+ )?(?:vis|vivrai|exister?|respire|existerai|respirerai|serai) (?:plus|pu
    |mort\w*)\b(?! (?:la|dispo|libre|chez|en (?:cours|stage|formation)|au|a |ici|dans))
(?:je |j )?(?:me )?(?:vois|voit|verrai|verrais|vivrai|passerai|tiendrai|connaitrai|fete\w*|imagine) (?:meme )?(?:pas
    |jamais) (?:\w+ )?(?:passer |voir |arriver a |jusqu a |feter |vivre |atteindre )?(?:noel|l ?ete|demain
    |mes \d\d ans|le (?:printemps|nouvel an|reveillon)|l an(?:nee)? prochaine?|la fin de (?:l annee|la semaine
    |semaine))$
(?:pas|plus|aucune?) envie (?:d |de )(?:atteindre|arriver a|connaitre|feter|avoir|voir|vivre) (?:\w+ )?(?:mes
     |les )?(?:1[4-9]|2\d|dix huit|vingt)(?: ans)?\b
(?:ca|sa|tout|c est|ce) (?:va|vas|sera|soit) (?:\w+ )?(?:vite |bientot |enfin )?(?:etre |s )?(?:fini|termine
    |arreter)(?: \w+){0,2} pour moi\b(?! (?:le stage|les cours|l ecole|la formation|ici|a la mission))
(?:bientot|mon|prochain)(?: \w+){0,2} enterrement (?:\w+ ){0,3}?(?:invite\w*|viendr\w*|venez|bientot|fleurs|pleur\w*
    |qui vien\w*)\b(?! (?:de ma|de mon|du|de vie))
bientot mon enterrement\b(?! de vie)
(?:dormir|dors|m endor\w*|sommeil|nuit)(?: \w+){0,4} (?:jamais|plus|ne plus|plus jamais) (?:\w+ )?(?:rouvrir|ouvrir
    |rouvre) (?:les |mes )?yeux\b
(?:jamais|plus jamais|plus) (?:rouvrir|reouvrir) (?:les |mes )?yeux\b
(?:apres|ensuite|et la|et hop) (?:c est )?termine$
(?:rer|train|metro|tgv|ter)(?: [a-e])? (?:\w+ ){0,4}?(?:passe|arrive) (?:dans|ds|a) (?:\w+ ){0,4}?(?:apres|ensuite
    |et puis) (?:\w+ )?(?:termine|fini|plus rien|rien|adieu|rideau|silence|ciao)\b
# What is at hand.
(?:ai|a|avais|viens de|deja) (?:\w+ )?(?:noue|nouer|attache|accroche|tresse|dechire) (?:\w+ )?(?:le|les|mes|un|des|la)
     (?:draps?|rallonge|noeud coulant)\b(?! (?:de (?:judo|karate|securite)|au (?:lit|velo|chien)|a (?:linge|son|mon)
    |sur le lit|pour))
(?:cache|pris|confisque|planque|enleve|range|vide)\w* (?:\w+ ){0,3}?(?:ciseaux|couteaux?|lames?|rasoirs?|medocs
    |medicaments|cachets|pharmacie|cutter)(?: \w+){0,3} (?:mais )?(?:j ai|j en ai|je) (?:\w+ )?(?:trouve\w*|connais
    |autre chose|mieux|garde|en ai|une autre|retrouve)\b
(?:platane|mur|pilier|arbre|poteau|camion)(?: \w+){0,4} (?:1\d\d|2\d\d|9\d) ?(?:km ?h?|a l heure)\b
(?:1\d\d|2\d\d|9\d) ?(?:km ?h?|a l heure)(?: h)?(?: \w+){0,6} (?:platane|mur|pilier|arbre|poteau|camion)\b(?! (?:peint
    |d escalade))
(?:briquet|essence|alcool a bruler|allumettes?)(?: \w+){0,6} (?:je me|me|m) (?:crame|cram|brul|immol|allum
    |foutre le feu|mets le feu|mettre le feu)\w*\b(?! (?:les doigts|la main|une clope|ma clope))
je (?:vais )?(?:me )?(?:crame|immole|immoler|cramer)(?: \w+){0,3} (?:essence|briquet|vivante?)\b
(?:bois|bu|boit|mange|mangee?|avale) (?:\w+ )?(?:plus|rien|pu)(?: \w+)? (?:expres|volontair\w*)(?: \w+){0,6} (?:jours?
    |lacher?|lache|corps|crever|mourir|fin)\b
arret\w* (?:de |d )?(?:\w+ )?(?:mange|manger|boire|m alimenter|dormir)(?: \w+){0,2} jusqu
     (?:a )?(?:ce que je )?(?:crev\w*|mour\w*|meur\w*|mort|la mort|fin)\b
(?:javel|destop|acide|antigel|detergent|mort aux rats|alcool a bruler|lessive)(?: \w+){0,3} (?:quand|si|qu) (?:on |je
     |j )(?:la |le |l |en )?(?:boi\w*|bu|avale\w*)\b
(?:mal|combien|tue|longtemps|effet)(?: \w+){0,3} (?:la |le |de la |du )?(?:javel|destop|antigel
    |mort aux rats)(?: \w+){0,3} (?:boi\w*|bu|avale\w*)\b
(?:donne|donner|laisse|confie|legue)(?: \w+){0,8} (?:j )?en aurai (?:pas|plus|jamais|pu) (?:\w+ )?(?:besoin
    |l usage)\b(?! (?:en|cet|ici|pour (?:le|la|mon)|au))
# Somebody else who goes.
(?:sa|son|ses|elle|il|ma|mon)(?: \w+){0,2} (?:story|statut|post|message|snap|vocal)(?: \w+){0,6} (?:pilules?|cachets?
    |lames?|corde|adieu|sang|pont|medocs|medicaments)\b(?: \w+){0,6} (?:plus rien|repond (?:plus|pas)|deconnect\w*
    |plus de nouvelles|hors ligne|noir)\b
(?:plus|pas) envie d (?:ouvrir|rouvrir) (?:les |mes )?yeux\b(?! (?:ce matin|il est|le lundi))
(?:poignets?|veines|avant bras) (?:\w+ )?(?:ouverts?|ouvertes|en sang|taillad\w*|entaill\w*)\b
"""

DEATH_HINTED = r"""
debranche[zr]? moi\b(?! (?:de|du|des) )
(?:c est|la|voila) (?:ma|la) derniere (?:nuit|soiree)$
^(?:c est )?ma derniere (?:nuit|journee|soiree)\b(?! (?:en|au|a|de|dans|chez|avec|ici|a l))
(?:riviere|fleuve|mer|maree|canal|seine|garonne|loire|rhone) (?:\w+ )?(?:est|a l air) (?:\w+ )?(?:haute?|froide
    |profonde|noire|calme)(?: \w+){0,4} (?:ce que je veux|ce que j ai|pour moi|m appelle|m attire|sauter|faire)\b
(?:les morts|un mort|une morte)(?: \w+)? (?:s ?inscri\w*|ont|a|font|fait|signe\w*|vont|va|viennent|vien\w*)(?: \w+)?
     (?:pas|plus|jamais|rien)\b
(?:gardez|garde|gardes) (?:\w+ )?(?:mon|ma|mes|ce) \w+ en souvenir (?:de moi)?
(?:papiers?|dossiers?|comptes?|photos|affaires|dettes|messages)(?: \w+)? (?:classe|efface|paye|supprime|trie|range
    |donne|regle|jete)\w*(?: \w+){0,12} (?:sans moi|suis prete?|propre|pardon|adieu|la suite|en paix)\b
(?:comptes?|photos|conv\w*|messages) (?:\w+ )?(?:efface|supprime)\w*(?: \w+){0,6} (?:pardon|adieu|au revoir)\b
(?:pardon|au revoir|adieu) (?:\w+ )?(?:demande|dit|fait) (?:a|aux) (?:chacun\w*|tout le monde|tous|mes|ma|mon)\b
(?:si|quand) (?:le juge|on|la prefecture|ils|l ase|la police) (?:me |m )?(?:renvo\w*|expuls\w*|ramene\w*|remet\w*
    |oblige\w*)(?: \w+){0,4} (?:je |j )(?:serai|suis|serais|saute|me) (?:\w+ )?(?:loin|mort\w*|plus la|parti\w*|tue\w*
    |pends?)\b
(?:idees?|pensees?) (?:\w+ )?(?:pas (?:\w+ )?(?:cool|claires?|nettes?|bonnes?|belles?|jolies?|top|ouf)|chelous?
    |bizarres?|sombres?|tristes?) (?:\w+ ){0,2}?(?:en ce moment|depuis|le soir|la nuit|dans la tete|qui)
(?:me |m )?(?:imagine|projette|vois|figure) (?:meme |deja )?(?:pas|plus) (?:\w+ )?(?:la semaine prochaine|dans un mois
    |demain|lundi|dans (?:un|cinq|dix|\d+) ans?|le mois prochain)\b(?! (?:en|a|au|avec|chez|sans))
"""

HARM = r"""
# Hands that roam, secrets to keep, kisses that are paid.
(?:mains?|doigts?|bras) (?:\w+ ){0,2}?(?:se (?:balad|promen|gliss|ballad)\w*|baladeuses?|qui trainent?|qui gliss\w*
    |traine\w*|remont\w*) (?:\w+ )?(?:sur (?:moi|mon corps|mes|ma)|partout|sous (?:mon|ma|mes)|dans (?:mon|ma))\b
(?:pere|oncle|tonton|cousin|beau pere|prof|coach|educ\w*|voisin|patron|chef|frere|papi|grand pere|moniteur|surveillant
    |pion|imam|pretre|animateur|tuteur|monsieur)(?: \w+){0,3} (?:mains?|doigts?) (?:baladeuses?|(?:qui )?se (?:balad
    |promen)\w*)
(?:secret|rien dire|dise rien|dise a personne|dire a personne|notre secret)(?: \w+){0,5} (?:calins?|bisous?|caresses
    |massages?|baisers?)\b(?! (?:video|de (?:societe|role|mot)))
(?:calins?|bisous?|caresses|massages?|baisers?)(?: \w+){0,6} (?:secret|dise? rien|rien dire|dise? a personne
    |parle a personne|faut pas (?:le )?dire|entre nous)\b
(?:pay\w*|donne\w*|offre\w*|file\w*|achete\w*|echange\w*|clopes?|cigarettes?|cadeaux?|argent|euros|shit|recharges?)
     (?:\w+ ){0,3}?(?:contre|en echange d\w*|pour|si je (?:lui )?(?:fais|donne)) (?:\w+ ){0,2}?(?:bisous?|calins?
    |caresses?|baisers?|photos? de (?:moi|mon corps)|un moment seule?|que je le touche|le toucher|faveurs?
    |mon corps)\b(?! (?:a (?:mamie|maman|ma mere)))
(?:ca|sa|tout|couverture|lit|place|repas|douche|toit|nuit|passage|chambre|papiers|trajet)(?: \w+){0,2} se (?:paye|paie
    |paient|payent|regle|rembourse) (?:\w+ )?(?:avec (?:le|son|mon) corps|en nature|au lit|avec des (?:bisous|calins
    |caresses)|a genoux)
(?:cheri|mec|copain|mari|homme|ami|petit ami|gars|lui|il|keum)(?: \w+)? (?:me|m a) (?:prete|prete\w*|partage|donne
    |loue|file|offre|passe) (?:\w+ )?a (?:ses|son|des|un|d autres|leurs) (?:potes?|amis?|freres?|copains?|cousins?
    |gars|mecs|inconnus?|clients?|hommes?|collegues?)\b
(?:j ai|j avais|je lui ai|lui ai) (?:\w+ )?dit (?:\w+ )?(?:non|stop|arrete|d arreter|que je voulais pas)(?: \w+){0,4}
     (?:il a|il|a) (?:\w+ ){0,2}?(?:continu\w*|force|recommenc\w*|fait quand meme|pas arrete|ecoute pas
    |a quand meme)\b(?! (?:a (?:parler|jouer|chanter)|a me (?:parler|ecrire|appeler)))
(?:non|arrete|stop)(?: \w+){0,3} il (?:\w+ )?a (?:\w+ )?(?:continue|force|pas arrete|quand meme)$
(?:la nuit|le soir|dans ma chambre|dans mon lit)(?: \w+)? (?:un adulte|un educ\w*|un homme|un grand|mon oncle|mon pere
    |mon beau pere|quelqu un|un monsieur|mon frere|mon cousin)(?: \w+){0,4} (?:peux pas (?:\w+ )?(?:ecrire|dire
    |raconter|expliquer)|la suite|se glisse|s allonge)\b
(?:me|m|nous) (?:coinc|bloqu|attrap|tienn|plaqu|entour)\w* (?:\w+ ){0,2}?(?:sous la douche|dans (?:les |la
     |ma )?(?:douches?|vestiaires?|toilettes|chambre|lit|dortoir|wc|cave)|aux (?:toilettes|douches)|la nuit)\b(?!
     (?:mdr|lol|la porte))
(?:etaient|sont|etait|se mettent|se sont mis|viennent) (?:a )?(?:\d+|deux|trois|quatre|cinq|six|dix|plusieurs
    |toute une bande) (?:sur|contre|autour de) (?:moi|elle|lui)\b(?! (?:au (?:foot|basket|hand|fifa)|dans le jeu))
# Blows by what hits, and bodies burnt.
(?:frapp\w*|tap\w*|repond\w*|cogn\w*|corrig\w*|punit|regle\w*|m a|m ont|me) (?:\w+ )?(?:a |avec )(?:des
     |les )?coups? de (?:pelle|baton|barre|ceinture|chaise|manche|cravache|casserole|batte|cable|marteau|planche|tuyau
    |bouteille|crosse|clef?|chaine|savate|louche|botte|rallonge|fouet|rangers)s?\b
(?:des|une|ses|les|plein de) (?:tartes?|droites?|claques?|gifles?|mandales?|beignes?|baffes?|patates?|torgnoles?|coups
    |poings?) (?:dans|ds|en|a|sur) (?:la |ma |le |mon )?(?:gueule|figure|face|visage|tete|tronche|poire|ventre)\b(?!
     (?:de (?:vent|froid)|a la boxe))
(?:m a|ma|me|m ont|nous a|nous|lui a|l a|les a) (?:\w+ )?(?:balanc|jet|vers|lanc|renvers|envoy|foutu|arros)\w*
     (?:\w+ ){0,2}?(?:l ?|de l |du |la |le |les |une )?(?:eau (?:bouillante|chaude|brulante|des pates|de javel
    |des nouilles|du riz)|l ?huile|huile|cafe (?:bouillant|brulant|chaud)|the bouillant|casserole|soupe|friture|acide
    |javel)\b
(?:eau bouillante|huile bouillante|eau brulante)(?: \w+){0,6} (?:sur moi|sur ma|sur mon|dessus|punition|punie?
    |belle mere|ma mere|mon pere|menac\w*|sinon|tante|folle)\b
(?:pas propre|mal fait|en retard|mal range) (?:c est )?(?:\w+ ){0,1}?(?:eau bouillante|ceinture|ceinturon|cave
    |fer a repasser|huile bouillante)\b
(?:secou\w*|etouff\w*|coussin sur) (?:\w+ )?(?:son|le|mon|sa|la|ma|ce) (?:bb|bebe|nourrisson|gamin|fils|fille|petit
    |petite|enfant)\b(?! (?:pour (?:rire|jouer|l endormir)))(?: \w+){0,6} (?:crie|pleure|bouge|reveille|respire
    |repond)\w* (?:plus|pas|pu)\b
(?:peur|envie|failli|bord|pres|va|vais) (?:\w+ ){0,3}?(?:de )?secouer (?:le |mon |ma |la )(?:bb|bebe|petit|fils|fille
    |nourrisson)\b
(?:bb|bebe|nourrisson)(?: \w+){0,8} (?:peur|envie|failli) (?:\w+ )?de (?:le|la) (?:secouer|jeter|etouffer|taper
    |frapper|noyer)\b
(?:papa|mon pere|beau pere|mon daron|le daron|son mec|il|mon frere) (?:\w+ )?(?:etale|demonte|allonge|deglingue
    |fracasse|massacre|defonce|degomme|demolit|derouille|savate|marave|tarte|eclate|bastonne|rosse|secoue)
     (?:\w+ )?(?:maman|ma mere|ma daronne|la daronne|ma soeur|mon frere|mes freres|mon petit frere|ma petite soeur
    |sa femme|sa copine|ma belle mere|mamie)\b(?! (?:a (?:fifa|la|l|uno|mario)|au|aux))
(?:bleus?|marques?|coquard|traces|hematomes?|cocard)(?: \w+){0,6} (?:hier|ce matin|cette nuit|ce soir|encore)(?: \w+)?
     (?:rebelote|encore|pareil|recommenc\w*|nouveau\w*|remis|il a remis)\b
(?:fond de teint|maquillage|foulard|lunettes|manches|anti ?cernes?|correcteur)(?: \w+){0,3} (?:cache|couvre|suffit
    |camoufle)\w* (?:\w+ )?(?:plus|pas|pu) (?:\w+ )?(?:les |mes |le |mon )?(?:bleus?|marques?|coquard|traces|coups
    |cocard)\b
(?:coupe|coupent|coupera|couper|tranche|arrache|casse)\w* (?:\w+ ){0,2}?(?:doigts?|oreilles?|mains?|dents?|jambes?)
     (?:\w+ )?(?:de |a )?(?:mon|ma|mes|son|notre) (?:\w+ )?(?:frere|soeur|pere|mere|cousin|fils|famille|oncle)\b
(?:me|nous|la|lui) coup(?:er|e|ent|ee) (?:en bas|la bas|entre les jambes|le clito\w*|le sexe)\b
# Ransom, threats and orders to die.
(?:argent|payer|paye|rancon|dette|dollars?|euros?)(?: \w+){0,4} (?:sinon|ou) (?:il|ils|on|elle|moi|le passeur)
     (?:\w+ )?(?:coup|tu|but|tir|frapp|tortur|egorg|brul|vend|jett?|garde)\w*\b(?! (?:le contrat|la ligne
    |l electricite|le courant|internet|l eau|mon forfait|le gaz))
passeurs?(?: \w+){0,8} (?:coup|tu(?:e|er|ent)\b|frapp|tortur|menac|retien|enferm|veut|violen|argent (?:sinon|ou)
    |garde)\w*
(?:tue toi|suicide toi|pends toi|saute|coupe toi|crev\w*)(?: \w+){0,4} (?:sinon|ou) (?:\w+ ){0,4}?(?:video|photos?
    |nudes?|envoie|publie|balance|part|poste)\b
(?:volee?s?|vol|voles?|voler|mendier|mendie|ramener|rapporter|rapporte|faire la manche|dealer
    |vendre)(?: \w+){0,8} sinon (?:pas|plus|rien|je) (?:\w+ ){0,3}?(?:repas|manger|mange|dors?|dormir|rentre\w*|bouffe
    |coups|dehors)\b
(?:sinon|ou alors|si on refuse) (?:\w+ ){0,2}?(?:pas de|plus de|rien a) (?:repas|manger|nourriture|papiers|bouffe|lit)\b
# Kept, starved, sold.
(?:dame|monsieur|patronne?|famille|tante|oncle|mari|homme|femme|il|elle|ils|belle mere|madame|eux|mec
    |copain)(?: \w+){0,2} (?:tourne|ferme|garde|cache|prend|emporte|met)\w* (?:\w+ )?(?:la |les |mes |un
     |le )?(?:cles?|clefs?|verrou|cadenas) (?:\w+ )?(?:quand|en partant|qd|chaque|des que|la journee|je peux pas
    |pour pas que|depuis)\b(?! (?:il|elle) (?:neige|fait))
(?:les )?cles? (?:c est|sont) (?:eux|chez eux|a eux|lui qui|elle qui|pour eux|avec eux|dans (?:sa
    |leur) poche)\b(?: \w+){0,3}
(?:coince|bloque|enferme|garde|retenu|planque)\w* (?:\w+ )?dans (?:un |une |l |leur |la )?(?:appart\w* nourrice
    |nourrice|appart\w*|planque|cave|hotel|studio|squat)(?: \w+){0,6} (?:cles?|clefs?|eux|ils|patron|dealers?|sortir
    |surveill\w*)\b
(?:mari|homme|mon mari|belle famille|belle mere|famille)(?: \w+)? (?:dire|dit|interdit|veut|interdire)(?: \w+)? (?:toi
    |moi|je) (?:\w+ )?(?:pas |jamais )?(?:sortir|sors|sorte|telephoner|parler|voir personne)(?: jamais| plus)?\b(?:
     (?:telephone|telephoner|cache|voisine))?(?! (?:avec (?:elle|lui)|ce soir|tard))
(?:un|une|1|deux|2) (?:bol|assiette|poignee|repas|morceau|bout|pain|yaourt|biscotte|pomme)s?
     (?:de )?(?:\w+ )?(?:par jour|tous les deux jours|pour la journee)(?: \w+){0,6} (?:puni\w*|punition|enferm\w*
    |force\w*|droit|pas plus|ma|belle mere)\b
(?:puni\w*|punition)(?: \w+){0,6} (?:un bol|une assiette|un repas|du pain|de l eau|rien a manger|sans manger
    |un yaourt)\b(?: \w+)?
(?:vol|billet|avion|voyage|depart)(?: \w+){0,6} (?:le |un )?(?:monsieur|mari|homme|type|fiance)(?: \w+){0,3} (?:a
     |de )?(?:[3-6]\d) ans(?: \w+){0,3} (?:moi )?(?:1[2-7])\b
(?:monsieur|mari|homme|fiance|cousin)(?: \w+){0,2} (?:a |de )?(?:[3-6]\d) ans(?: \w+){0,3} moi (?:j en ai
     |j ai )?(?:1[2-7])\b
(?:paye|salaire|argent|reclam\w*|demand\w*)(?: \w+){0,6} (?:chef|patron|boss|il|ils) (?:\w+ )?(?:repond\w*|nous|me
    |frappe\w*|tape\w*) (?:\w+ )?(?:a coups|avec (?:un|une|le|la) (?:pelle|baton|barre|couteau))\b
(?:mi|mis|met|mettait|appuie|tient|tenu|pose|plaque)\w* (?:\w+ )?(?:un|le|son) (?:coussin|oreiller|sac plastique
    |sac) sur (?:la |ma |le |mon )(?:tete|visage|figure|bouche)\b
(?:emmen|memmen|envo|ramen|renvo)\w* (?:\w+ ){0,3}?(?:pays|bled|village|la bas) (?:\w+ ){0,2}?pour (?:me |m |la
     |nous )(?:coup|excis|mari|donn|vend|redress)\w*
(?:quand|des que|si|a chaque fois que) (?:je |j )(?:\w+ ){1,4}?c est (?:\w+ )?(?:les |des )(?:coups|claques|gifles
    |baffes)\b(?! de (?:soleil|stress|chaud|barre))
mange\w*(?: \w+){0,8} (?:mere|pere|elle|il|tante|famille|oncle|tuteur)(?: \w+){0,2} (?:me |m )donne\w* (?:plus
     |pas )?rien\b
"""

HARM_HINTED = r"""
(?:raconte|dit|parle|avoue|denonce|confie)\w*(?: \w+){0,2} (?:pour|sur|de|ce qu a fait|ce que) (?:mon|ma|mes) (?:oncle
    |tonton|pere|beau pere|cousin|frere|grand pere|papi|coach|prof|educ\w*|voisin|beauf)(?: \w+){0,5} (?:personne|elle
    |ma mere|ils?|on) (?:\w+ )?(?:me |m a |ma |m ont |mont )?(?:cru\w*|croit|croient|menteuse|menteur|ecoute\w*)\b
(?:un |mon )?secret (?:sur|de|entre) (?:ses|nos|lui|mon (?:oncle|coach|prof))\b
(?:ils|elles) (?:me|nous) coince\w*\b
secou\w* (?:son|le|mon|ce|leur) (?:bb|bebe|nourrisson)\b(?! (?:pour|dans la poussette))
(?:laisse tomber|lache|arrete|jete|stoppe)\w* (?:mon|mes|le|les) (?:traitement|medocs?|medicaments?
    |cachets?)(?: \w+){0,6} (?:gliss\w*|coul\w*|replong\w*|sombr\w*|descend\w*|rechut\w*|va pas|voix|mal)\b
(?:il|elle|pere|mere|mec|frere|ex|ils|daron\w*) (?:\w+ )?(?:a |ont )?(?:pris|sorti|prend|sort|attrape|brandi|brandit)
     (?:le |un |des |son )(?:couteaux?|hachoir|marteau|tournevis)\b
(?:dors|dort|vis|loge|squatte|reste) (?:\w+ )?chez (?:des gens|quelqu un|un gars|une fille) (?:que je
     |qu on )(?:\w+ )?connai\w*
"""

OUT = r"""
# A car, a mill, a tent beneath the ring road.
(?:ma|notre|ma nouvelle) (?:chambre|maison|adresse|baraque|appart\w*|piaule) (?:\w+ )?(?:c est|cest|est|c|c etait)
     (?:\w+ )?(?:une|un|la|le|ma|mon|l arriere d une|les sieges d une|dans une) (?:\w+ )?(?:clio|twingo|208|206|207
    |106|megane|kangoo|fiat|golf|polo|corsa|saxo|picasso|scenic|caisse|bagnole|voiture|coffre|camion|fourgon\w*|tente
    |carton|banc|cave|squat|parking|hall|cage d escalier|matelas dehors|pont|trottoir|garage|gare|van)\b
(?:vis|vit|dors|dort|loge|crech\w*|pieute|tente|campe) (?:\w+ ){0,3}?sous (?:le |un )?(?:periph\w*|pont|echangeur
    |viaduc|metro aerien|autoroute)\b(?! (?:en (?:voiture|scooter)|pour))
(?:sous|au bord de|pres de) (?:le |la |l |du )?(?:periph\w*|autoroute|echangeur|viaduc)(?: \w+){0,3} (?:tente|matelas
    |couverture|dors|dort|nuit|duvet|cabane)s?\b
squatt?\w* (?:\w+ )?(?:une|un|l|dans|la|le|des) (?:\w+ )?(?:usine|entrepot|hangar|immeuble|maison (?:vide|abandonnee)
    |batiment|chantier|cave|ecole|hotel|ferme|baraque|friche|parking|tunnel)\b
(?:dors|dort|vis|vit|loge|pieute) (?:\w+ )?dans (?:un|une) (?:\w+ )?(?:usine|entrepot|hangar|friche|tunnel|chantier
    |clio|twingo|kangoo|conteneur|container|cabanon|caravane abandonnee)\b
# Gone, and nobody knows.
(?:\d+|un|une|deux|trois|quatre|cinq|six|plusieurs|des) (?:jours?|nuits?|semaines?|mois) que (?:je |j )(?:suis
     |ai )?(?:\w+ )?(?:parti\w*|dehors|dors|quitte|fugue|disparu\w*|en fuite|barre\w*|pas rentre\w*)(?! (?:du (?:lycee
    |college|cfa|club|stage|taf)|de (?:la (?:formation|boite|fac)|l ecole|mon (?:stage|taf|travail))|en|au
    |a) )(?: \w+){0,4} (?:personne|sait|savent|dehors|voiture|caisse|tente|gare|squat|rue|cherch\w*)\b
(?:blablacar|flixbus|ouibus|train|bus|car|stop|avion|ticket|billet)(?: \w+){0,4} (?:en secret|en cachette|sans (?:le
     |rien )?dire|en douce|discret\w*)(?: \w+){0,6} (?:rentre\w*|reviens|reviendrai|retourn\w*|remets) (?:plus|pas
    |jamais|pu)\b
(?:rentre|retourne|reviens|rentrerai|retournerai|reviendrai) (?:plus|pas|jamais) (?:\w+ )?(?:en|dans (?:ma|cette|la)
    |chez (?:ma|cette|la)|a la) (?:famille d accueil|famille|foyer|maison)(?: \w+){0,4} (?:dors|nuit|gare|train
    |cache\w*|secret|dehors|blablacar|stop)\b
(?:dors|dort|dormi|dormir|vis|nuits?) (?:\w+ ){0,2}?(?:a l ?aeroport|aux urgences|a la laverie|au mcdo|au mac ?do
    |dans l escalier|dans les escaliers) (?:depuis|toutes les|chaque|tous les)\b
"""

OUT_HINTED = r"""
(?:plage|cote|dune|calais|grande synthe|dunkerque|gravelines|boulogne|cap gris nez)(?: \w+){0,6} (?:bateau|zodiac
    |traverse\w*|pneumatique|passeur|small boat|canot)\b
(?:bateau|zodiac|pneumatique|canot|traversee) (?:\w+ ){0,3}?(?:ce soir|cette nuit|demain) (?:\w+ )?(?:inchallah
    |inch allah|pour l angleterre|vers l angleterre|uk)?\b(?! (?:avec (?:mes|les|ma|mon|des)|de peche|pour (?:la corse
    |les|l ile)|mes parents))
squatt?\w* (?:\w+ ){0,4}?avec des (?:types|mecs|gars|inconnus|gens) (?:\w+ )?(?:chelou\w*|bizarre\w*
    |que je connais pas|dangereux)
(?:famille d accueil|foyer|famille) (?:me |m a |ma )?(?:veut|veux|veu|garde|prend) (?:plus|pas|pu)\b
"""
