"""Danger and sorrow in a short plain sentence that anybody would say: a life not liked, a next time that will not fail.

Tables of the same kinds as `unsaid`; what is as often said of a test or of a town is a hint, or is not here.
"""

from __future__ import annotations

DEATH = r"""
(?:dommage|domage|regrette|decue?|deg|degoutee?) (?:que |qu )?(?:le|la|un|une|l|ce|cette) (?:camion|voiture|train|bus
    |balle|metro|caisse|corde|branche) (?:\w+ )?m ?(?:ait|a|avait|aie|est|et) (?:\w+ )?(?:rate|loupe|manque|evite)\w*
(?:la prochaine fois|la prochaine|cette fois|ce coup ci|ce soir) (?:\w+ ){0,2}?(?:je|j) (?:me|m) (?:\w+ )?(?:rat|loup
    |manqu)\w+ (?:pas|plus)\b(?! (?:au|aux|a|le|la|les|mon|ma|l|en|sur|pour|mdr|lol))
(?:on|vous|ils|elle|il|maman|papa|mere|pere|quelqu un) (?:\w+ )?(?:me|m) (?:re)?(?:trouv|decouvr)\w+ (?:\w+ )?(?:froide?
    |morte?|pendue?|raide|sans vie|inanimee?|au bout d une corde)\b(?! (?:de (?:rire|fatigue)|au (?:lit|toucher)))
a quoi bon (?:\w+ ){0,3}?(?:demain|ce soir|lundi) (?:je )?(?:suis|serai|sera) (?:plus|pu) la\b
(?:re)?fai[ts] une (?:tentative|ts)(?: \w+)? (?:hier|avant hier|cette (?:nuit|semaine)|ce (?:matin|week ?end|soir)|lundi
    |mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine derniere|il y a (?:\d|deux|trois|une) (?:jours?|nuits?
    |semaines?))\b
"""

DEATH_HINTED = r"""
(?:l autre fois|la derniere fois|la premiere fois|deja) je me (?:suis )?(?:ratee?|loupee?|manquee?)(?= (?:la|ce|cette
    |mais|aujourd|non)\b|$)
si (?:je|j) (?:me |m )?(?:suis|serai|ai|est) (?:\w+ )?pas (?:tu|tue|tuee|pendue?|suicidee?|flinguee?|fait sauter
    |foutue? en l
     air|saute) (?:d ?ici|avant|entre temps)
(?:occup|prend|pren)\w* (?:(?:vous|toi|bien|soin) ){0,2}(?:de|d) (?:mon|ma|mes) (?:petite? )?(?:chat|chien|chienne
    |chatte
    |lapin|hamster|soeur|frere|mere|maman|fils|fille)s? (?:\w+ )?(?:apres|quand je serai|sans moi)\b(?! (?:l|le|la
    |les|mon
    |mes|midi|manger|demain|en (?:vacances|stage|formation)|au (?:travail|taf)|a l))
(?:laiss|pos|cach|planqu)\w* (?:\w+ )?(?:mon|un|le|ma|une) (?:petite? )?(?:mot|lettre) (?:sous|sou|sur|dans)
     (?:le |la |l |mon |ma |leur |son ){0,2}?(?:l ?)?(?:oreill\w*|lit|table de nuit)\b
(?:textes?|sons|chansons|poemes|dessins) (?:\w+ )?(?:parlent?|c est) (?:tous |toujours )?que de (?:disparaitre|mourir
    |mort
    |ma mort|la mort|la fin|sang)\b
(?:prends?|pris|prendre|arrete|stoppe|stop|jete|veux|prendrai) (?:\w+ )?(?:mon|mes|le|les) (?:traitement|medocs?
    |medicaments?|insuline|antidepresseurs?|cachets|dialyse)(?: (?:du|de|pour) (?:\w+ )?\w+)? (?:pour ?quoi faire
    |a quoi bon|ca sert a rien|comme ca (?:c est|ce sera|ca sera) (?:regle|fini)|ca ira plus vite|plus vite fini)\b
lavages? (?:d |de l )?estomac\b
(?<!sur le )(?<!prevention )jeu du foulard\b
"""

OUT = r"""
j ai (?:\d+ ?(?:h|heures?|min\w*|minutes|jours?)|une (?:heure|semaine|journee)|(?:deux|trois|24|48) ?(?:h|heures|jours)
    |la (?:nuit|journee)|jusqu a \w+) pour (?:degager|(?:faire|prendre) mes (?:sacs?|valises?|affaires) et
    |foutre le camp
    |debarrasser le plancher|quitter la maison|partir de (?:chez moi|la maison))
(?:dors|dort|dormi|dormir) (?:\w+ )?(?:derriere|contre|a cote d[eu]|sous) (?:le |la |un |une |l |du )?(?:carrefour|lidl
    |auchan|leclerc|intermarche|monoprix|super ?marche|magasin|poubelles?|bennes?|gare|eglise|laverie|mcdo|mosquee
    |centre commercial|porche|station service|escaliers? de)\b
"""

HARM = r"""
(?:en (?:stop|voiture)|chauffeur|conducteur|uber|vtc|taxi|covoit\w*)(?: \w+){0,4} (?:s ?arrete (?:plus|pas)\b(?! (?:de
     (?!me toucher)|au|a |pour))|(?:veut|laisse|voulait) (?:pas|plus) (?:me laisser |que je |s )?(?:descend|sort|arret
    )\w*)
(?:tu|egorg|pendu|noy|massacr|etrangl)\w* (?:mon|ma|le|notre|son) (?:chat|chien|lapin|hamster|cheval|oiseau|chatte
    |chienne|chiot|chaton)(?: (?!jeu\b)\w+){0,5} (?:la|le) (?:suivante?|prochaine?)\b
(?<!petit )(?:pere|oncle|tonton|cousin|grand pere|papi|beauf|tuteur|educ\w*|grand frere|copain de ma mere
    |mec de ma mere)
     (?:\w+ ){0,3}?(?:vien\w*|venir|venait|rentr\w*|gliss\w*|mont\w*|entr\w*|couch\w*) (?:\w+ )?(?:dans
    |sur) mon lit\b(?!
     (?:pour (?:me reveiller|jouer)|en mon absence))
"""

LOW = r"""
# A life not liked, wasted, rotten; oneself as a failure.
(?:aime|aimais|supporte|kiffe) (?:\w+ )?(?:pas|plus|pu) (?:du tout )?(?:ma|cette) vie\b(?! (?:a|au|en|de|d|dans|scolaire
    |professionnelle|nocturne|la nuit))
(?:aime|kiffe) (?:plus )?rien (?:chez|en|de|dans) (?:moi|ma vie)\b
(?:vie|existence) (?:\w+ ){0,2}?(?:pourrie|ratee|gachee|fichue|nulle|minable|naze|moisie|a chier|degueulasse
    |foireuse)\b(?!
     (?:sans (?:wifi|tel\w*|internet|console|musique|foot)|ici|au|a la|mdr|lol|j ai (?:oublie|rate)))
(?:rate|foire|gache|loupe|bousille|detruit|foutu en l ?air) (?:toute )?(?:ma|mon) (?:vie|existence|adolescence|enfance)
    \b(?! (?:sociale|scolaire|{LAUGH}))
(?:aucune|zero|0|pas de|plus de|plus aucune|pas une seule?|quelle|pas) (?:bonne )?raisons? (?:de|d|pour) (?:me|se|s|m)
     (?:lever|reveiller|battre|accrocher)\b
(?:aucune|zero|0|pas de|plus de|plus aucune|pas une seule?|quelle) (?:bonne )?raisons? (?:de|d|pour) (?:vivre|continuer
    |sourire|tenir|exister|sortir du lit|etre (?:la|heureu\w*|en vie)|rester (?:la|en vie|sur terre|ici))\b
(?:je|j|on|nous|vie|moi|et|suis|comme) (?:\w+ ){0,2}?(?:un|une) (?:echec|desastre|dechet|erreur|ratee?|boulet
    |looser|loser|merde) (?:ambulante?|vivante?|humaine?|sur pattes|complete?|de la nature|totale?)\b
^(?:un|une) (?:echec|desastre|dechet|erreur|boulet) (?:ambulante?|vivante?|humaine?|sur pattes|de la nature)\b
^(?:(?:je|suis|trop|completement|moi|totalement) ){0,3}(?:detruite?|aneantie?|devastee?|brisee?)(?: (?:la|quoi
    |en vrai))?$
# All is well, for show.
(?:epuisee?|fatiguee?|creve\w?|marre|ras le bol|saoulee?|soulee?|lasse|lassee?|fatigue) (?:de |d )(?:toujours |devoir
     |tout le temps ){0,2}(?:faire (?:genre|semblant|comme si)|sourire(?! aux? client)|jouer la comedie|jouer un role
    |faire croire
    |porter (?:un|ce) masque|tout (?:cacher|garder))
(?:fais|faire|fait|faisais) (?:\w+ )?(?:genre|semblant|comme si|croire) (?:que |qu )?(?:tout (?:va|allait) bien|ca
     (?:va|allait)|d aller bien|d etre (?:bien|heureu\w*)|je vais bien)\b(?! (?:devant le patron))
(?:dis|reponds|ecris|dit) (?:\w+ ){0,2}?(?:que |qu )?(?:ca va|tout va bien|je vais bien) (?:mais|alors que|et) (?:\w+
     ){0,3}?(?:faux|mens|mensonge|pas vrai|va pas|au fond|en vrai non|c est non)\b
(?:aille|ira|irai|irait|aller|vais aller|va aller) (?:\w+ )?jamais (?:mieux|bien)\b
(?:ca|sa) va (?:vraiment |franchement )?pas (?:trop|super|terrible|top|fort|ouf)(?= (?:monsieur|madame|en ce moment|ces
    |depuis|moralement|dans ma tete|j ai pas envie)|$)
(?:on|personne|vous) (?:\w+ )?(?:peut|peuvent|pouvez|pourra|pourrez) (?:plus )?rien (?:faire )?pour moi\b
sert a rien (?:d |de )?(?:avance\w*|davance\w*|espere\w*|lutter|se lever|me lever|me battre|se battre
    |exister)\b(?! (?:la|le|les|l
    |l argent|ma|mon|mes))
bout de ma vie (?:\w+ ){0,3}?(?:pas (?:la|une|de|pour) (?:blague|rire)|vraiment|pour de vrai|serieu\w*)
(?:trop|tellement|assez|enormement) souffert\b(?! (?:a|au|aux|en|pendant|avec|de (?:la chaleur|faim)|sur|hier))
(?:pas|plus|jamais) (?:ri|rigole|souri|quitte mon lit|quitte ma chambre) depuis\b
pleure (?:pendant )?(?:\d+ ?h\w*|des heures|toute la (?:nuit|soiree|journee))(?: \w+){0,2} (?:pour rien|sans (?:raison
    |savoir)|seule?)\b
# Nobody, and put out of the family.
(?:0|zero|pas d|plus d|ni|aucun) amis? (?:et )?(?:0|zero|pas de|plus de|ni|aucune) (?:famille|vie|parents|avenir)\b
(?:vos|tes|votre|ton) (?:sms|messages?) (?:\w+ ){0,3}?seule?s? (?:\w+ ){0,2}?que (?:je|j) (?:\w+ )?re[cs]oi\w*
(?:m a|m ont|ma) (?:\w+ )?(?:ray|effac|banni|supprim|sorti)\w* de (?:sa|leur|la) (?:vie|famille)\b
m (?:a|ont) (?:\w+ )?reni(?:e|ee)\b
# Done at home, in a home, at school.
(?:me|m a|m ont|nous) sangl\w*
(?:me|m a|m ont|nous) (?:\w+ )?rack\w*t\w*(?! (?:par|avec) (?:la|le|leurs?) (?:prix|caf|banque))
(?:zot|zotte|bann)(?: \w+){0,3} moukat\w*|i moukat (?:a ?mwin|a moin|amwin|mwin|moin)
marche\w* sur des oeufs (?:a la maison|chez (?:moi|nous)|depuis qu)|bouteille(?: \w+){0,8} sur des oeufs
me (?:brulais|coupais|griffais|tailladais|mordais|piquais) (?:\w+ )?(?:avec (?:des|une|ma|mes|la|les) (?:clopes?
    |cigarettes?
    |briquets?|lames?|compas|ciseaux|rasoirs?|aiguilles?)|au (?:briquet|compas|cutter|rasoir))\b
"""
