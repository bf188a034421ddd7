"""Danger said by a date that will not come, an errand that is settled, a lorry that is waited for.

Tables of the same kinds as `veiled`; most are hints, for a train is waited for by everybody.
"""

from __future__ import annotations

DEATH = r"""
(?:mourir|crever|en finir) une bonne fois(?: pour toutes)?\b(?! (?:avec (?:le|la|les|ce|cette)|de))
je me tu$
lettres? (?:sont |est )?(?:deja )?(?:ecrites?|pretes?|postees?|cachetees?|finies?)(?: \w+){0,3} (?:une? (?:pour
    |par) (?:chacune?|personne)|pour chacune?|pour (?:maman|papa|ma (?:mere|soeur)|mon (?:pere|frere)|mes parents)
    |sous mon
     oreiller)\b
(?:inutile|sert a rien|pas la peine|essa[iy]ez? pas|cherchez? pas|trop tard)(?: \w+){0,3} (?:m arreter|me retenir
    |me raisonner|m en empecher|me dissuader|me sauver)(?: \w+){0,4} (?:regle|decide|prevu|pret|fixe|choisi|fait|pour
     (?:ce soir|cette nuit|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))\b
(?:tombe|cimetiere|paradis|ciel|la haut|cercueil)(?: \w+){0,4} (?:garde\w* moi|attends? moi|je te rejoins|j arrive
     bientot|a tout de suite|a tres vite)\b(?! (?:a l entree|devant|dehors|a la sortie))
garde\w* moi (?:une |la |ma )?place(?: (?:la haut|au (?:ciel|paradis|cimetiere)|pres de (?:toi|lui|elle|papa|maman
    |mamie|papi))|(?: \w+){0,3} sa tombe)
(?:mon|le) (?:grand |dernier )?depart est (?:pret|prevu|decide|fixe|regle|programme)(?: \w+){0,4} (?:pas|rien a voir
     avec) (?:\w+ )?(?:vacances|voyage)
attends? (?:\w+ )?(?:qu )?(?:un |le )?(?:gros |bon |prochain )?(?:camion|poids lourd|semi|train|metro|rer
    |tgv)(?: \w+){0,2}
     (?:bien (?:gros|lance|rapide)|assez (?:gros|rapide)|pour (?:me jeter|passer dessous|en finir|sauter))\b
(?:feux|phares) (?:tous )?(?:eteints?|coupes?)(?: \w+){0,4} (?:a fond|passe pas|tant mieux|tant pis|esper\w*)
(?:corde|lame|lames|noeud|cachets|cordes) (?:elles? |ils? |la )?(?:est|sont) (?:bien |vraiment )?(?:vraie?s?
    |reelle?s?)\b
me (?:brul|coup|taillad|scarifi|mutil|lacer|entaill)\w*(?: (?!cheveux\b|ongles\b|frange\b|pain\b)\w+){0,6} (?:pendant
     que (?:je|j) (?:t |te |vous )?(?:ecri|parle|tape)\w*|en (?:t |vous |te )ecrivant|en vous parlant)
me (?:brul|coup|taillad|scarifi|mutil|lacer|entaill)\w*(?: (?!cheveux\b|ongles\b|frange\b|pain\b)\w+){0,5}
     (?:briquet|lame|rasoir|cutter|compas|ciseaux|clope|cigarette|couteau) (?:la\b(?! (?:ou|semaine|nuit derniere))
    |maintenant|tout de suite|a l instant|en ce moment)
(?:me brul|me coup|me scarifi|me taillad|lame|briquet|rasoir)\w*(?: \w+){0,6} (?:faut que ca (?:sorte|s arrete)|besoin
     de (?:voir|sentir) (?:le sang|quelque chose))
(?:\d ?(?:eme|e|ere)?|deuxieme|troisieme|premiere|derniere) (?:ts|tous|tentative)\b(?! (?:au|de|du|pour
    |d))(?: \w+){0,6}
     (?:encore envie|toujours envie|re envie|recommenc\w*|y pense|envie de recommencer)
(?:vais|va|veux|compte|pense|ve|v) pas (?:\w+ )?(?:passer?|voir|atteindre|depasser|tenir jusqu ?a|arriver
     jusqu ?a) (?:noel|l ete|l hiver|la nuit|l annee|le nouvel an|mes \d+ ans|20\d\d|le printemps|le week ?end|la fin
     de (?:la semaine|l annee|mois))\b(?! (?:avec|chez|en|au|dans|ici|seule?|la bas|sans|a (?:la|l|paris|\w+er)|cette
     annee je))
"""

DEATH_HINTED = r"""
(?:la|ma|cette) vie (?:c est |est |elle est |s est )?(?:terminee?|finie?)\b
(?:noel|nouvel an|reveillon|rentree|fetes|bac|mariage|anniversaire|anniv|vacances|2\d{3}|ete)(?: (?:cette annee
    |de \w+))?
     (?:se fera|se fetera|sera|se passera|aura lieu|ce sera|c est|va se faire) sans moi
(?:pas|jamais) (?:aller |vivre )?plus loin que (?:mes |les )?(?:1[4-9]|2\d)\b
(?:inutile|sert a rien|pas la peine|essa[iy]ez? pas|cherchez? pas|trop tard)(?: \w+){0,3} (?:m arreter|me retenir
    |me raisonner|m en empecher|me dissuader|me sauver)
(?:donne|distribue|refile|legue) (?:ma|mon|mes) \w+ (?:(?:et )?(?:ma|mon|mes) \w+ ){1,3}(?:et )?tout\b
tir\w* (?:ma|la) reverence
que (?:le|la|l|les) ?(?:froid|mer|vent|vagues?|riviere|courant|nuit|maladie|eau|hiver|sommeil) (?:me |m )?(?:m ?emport
    |emport|prenn|aval|englouti|gard)\w*
mon (?:grand|dernier) depart\b
(?:dis|dites|dire|diras|direz) (?:\w+ ){1,3}?(?:qu )(?:il|elle|ils) peu\w+ (?:garder|prendre|recuperer|avoir) (?:ma|mon
    |mes|tout)\b
(?:cache|planque|garde|recupere|demonte)\w* (?:\w+ ){0,2}?(?:lames?|taille crayon|rasoir)\b(?! (?:du|de mon pere|a barbe
    |electrique|pour me raser))
(?:dit|envoie|ecrit|jure|menace|poste|repete) (?:\w+ )?(?:qu )?(?:il|elle) va le faire(?: (?:ce soir|cette nuit|demain
    |pour de (?:vrai|bon)))?$
(?:regle|range|trie|mis en ordre) (?:toutes )?mes affaires(?: \w+){0,3} (?:merci|pardon|adieu|au revoir|desole\w*)\b
attends? (?:\w+ )?un (?:gros|bon) (?:camion|train|bus|metro)
(?:roul|condui|fonc|travers|bomb|doubl)\w*(?: \w+){0,6} si (?:ca|j|je) (?:\w+ )?(?:arrive|passe pas|meurs|creve
    |me plante|tombe|casse)\b(?: \w+){0,2} (?:ca (?:arrive|passe)|tant (?:mieux|pis)|c est pareil|m en fou\w*)
(?:si ca (?:arrive|passe) (?:ca (?:arrive|passe)))(?: \w+){0,3} (?:casque|ceinture|phares|rails|route)
^(?:et )?(?:puis |apres )plus rien$
(?:copine?|pote|amie?|soeur|frere|cousine?|meuf|coloc|elle|il)(?: \w+){0,4} (?:dit|ecrit|poste|jure|annonce|envoie
    |story)
    (?: \w+){0,2} (?:que )?(?:c est |c etait )?(?:son|sa) derni\w* (?:jour|soir|nuit|message|snap|vocal|post
    |story)\b(?!
     (?:de|au|du|d|a|en|avant|dans|chez|ici))
(?:envie|jalouse?) (?:\w+ )?(?:les|des|ces) (?:\w+ )?(?:vieux|morts?|malades|mourants?|residents
    |condamnes?)\b(?: \w+){0,6}
     (?:fini|finie|bientot|repos|tranquilles?|la paix|dormir)
si (?:on |je |j )(?:m |me )?(?:effac|supprim|disparai|partai|etai|mourai|creve|enlev|saut)\w*(?: \w+){0,4} (?:changer\w*
    |fer\w+|change) (?:quoi|rien|quelque chose|pas grand chose)
"""

HARM = r"""
j ai ete (?:\w+ )?(?:frapp|battu|tabass|maltrait|cogne|gifle)\w*(?: \w+)? par (?!(?:un|le|la|une) (?:ballon|velo|balle
    |vague|porte|prix))
(?:m a|m ont|ma|mont|ai ete|ete) (?:\w+ )?mariee?s? (?:au (?:bled|pays|village)|la bas|a (?:un|mon) (?:\w+
     )?(?:cousin|homme|vieux|inconnu|monsieur|type)|contre|petite?|a 1[0-7] ans|sans me (?:demander|le dire))\b
(?:coups|claques|gifles|bleus)(?: \w+){0,8} (?:ceux|celles) (?:de|a|chez|que) (?:la maison|chez moi|mon pere
    |ma mere|mon
     (?:beau|mec|oncle|frere)|recois a la maison)\b
(?:patron\w*|chef\w*|tuteur|collegue|formateur|educ\w*|boss|surveillant\w*|gerant)(?: \w+){0,2} (?:m a|m ont
    |ma) (?:\w+
     )?(?:casse|pete|brise|tordu|deboite|ouvert|fracture) (?:\d|un|une|deux|trois|le|la|les) (?:doigts?|bras|nez
    |dents?
    |poignet|cotes?|main|levre|arcade|machoire|epaule)\b
"""

LOW = r"""
(?:use|usee|uses|lessivee?|las)(?: (?:pas|mais|du|boulot|travail|juste|et|c est)){0,4} de (?:la|ma|cette) vie\b
pourquoi (?:on|ils|elle|mes parents|ma mere|vous) (?:m a|m ont|ma|mont|m avez) (?:fabriqu\w*|mise? au monde
    |fait naitre|concue?
    |donne la vie|gardee?)\b
(?:l ?)?enfance (?:maltraitee|violentee|battue|volee|brisee|cassee|saccagee|massacree|gachee)
seule? comme (?:jamais|un chien|un rat|une merde|une pierre)\b
personne (?:ne )?(?:peut|pourra|sait|veut|va) (?:\w+ )?(?:m aide[rz]|rien (?:faire )?pour moi|me (?:sauver
    |comprendre|sortir
     de la))(?! (?:ce|cet|aujourd|pour (?:remplir|le|la|les|mon|ma)|a|sur|demain|en|avec) ?)
me (?:brul|coup|taillad|scarifi|mutil|lacer|griff)(?:ais|ait)\b(?! (?:les (?:cheveux|ongles)|la (?:frange|parole)|du
    |le (?:pain|gateau)|avec (?:le four|la plaque)))(?: \w+){0,4}
me laisser tomber comme (?:les autres|tout le monde|tous)
(?:vous|tu|elle|eux) aussi(?: \w+){0,3} (?:va|vas|allez|vont) (?:\w+ )?(?:me laisser tomber|m abandonner|me lacher
    |partir
     comme|m oublier)
(?:planqu|cach|enferm|mange)\w*(?: \w+){0,3} (?:aux|dans les) (?:toilettes|chiottes|wc)\b(?! (?:pour (?:fumer|vapoter)
    |a cause de la chaleur|du (?:resto|mcdo)))
(?:recres?|pauses?|midis?|annees?)(?: \w+){0,4} (?:aux|dans les) (?:toilettes|chiottes|wc)\b(?! (?:pour (?:fumer
    |vapoter)))
(?:compas|lame|taille crayon|punaise|ciseaux|cutter|eclat de verre)(?: \w+){0,3} (?:aux|dans les) (?:toilettes
    |chiottes
    |wc)\b
(?:tout le monde|tous|ils|elles|gens)(?: \w+){0,3} (?:heureu\w+|sourit|sourient|rit|rient|s amuse\w*|contents?|vit
    |vivent) (?:\w+ )?sauf moi
(?:recouvrir|cacher|masquer)(?: \w+){0,3} (?:ce que je me (?:suis fait|fais|faisais)|mes (?:cicatrices|marques
    |coupures)
    |les (?:cicatrices|marques|coupures) (?:que je|de mes|sur mes))\b
ce que je me (?:suis fait|fais|faisais) (?:\w+ )?(?:aux?|sur (?:les|le|mon|mes)) (?:bras|poignets?|cuisses?|jambes?
    |ventre)
(?:dormir|manger|bosser|cours|taf|travailler) (?:et |puis )?(?:pleurer|chialer) (?:et |puis )?(?:dormir|recommencer
    |bosser|manger)
(?:on|ils|juge|ase|foyer) (?:nous|m|m a|nous a|nous ont|m ont) (?:\w+ )?(?:separe|arrache)\w*(?: \w+){0,3} (?:soeurs?
    |freres?|fratrie|mere|parents)\b
(?:grille|portail|entree|devant)(?: \w+){0,3} (?:lycee|college|bahut|cfa|ecole)(?: \w+){0,3} (?:vomi|pleur|chial
    |panique
    |tetanis)\w*
(?:surnoms?|moqueries?|vannes|insultes|crachats|ricanements)(?: \w+){0,2} (?:tous les jours|chaque jour|h24
    |tout le temps
    |toute l annee|chaque recre)
(?:maintenant|depuis|la|que) (?:c est |\w+ )?(?:le )?(?:neant|grand vide|vide total|trou noir)\b
"""
