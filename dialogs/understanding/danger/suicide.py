"""Words of suicide and self-harm: dying, no longer living, farewells, means at hand."""

from __future__ import annotations

ABOUT_TO = r"""
lettre d ?adieu
(?:demain|ce soir|bientot) (?:\w+ ){0,3}?(?:souffrirai|souffrira) plus
{WANT} ?{DIE}
\bje me (?:tue|suicide|bute|flingue|pends?|fous? en l ?air|jette (?:sous|du|par)|supprime|noie|tire une balle)
\bje (?:meurs|creve) (?:ce soir|demain|cette nuit|bientot)
je vais (?:\w+ )?mourir
j en finis\b(?! (?:pas|plus|avec))
je mets fin a tout
(?:ca|tout|que tout) s arrete (?:pour toujours|pour de bon|definitivement)
comment (?:je vais )?(?:mourir|me tuer|se tuer|se suicider|en finir)
(?:date|jour) de ma mort
\bje veux (?:plus|pas) (?:\w+ )?(?:vivre(?! (?:avec|chez|ici|la bas|dans|en|comme|a ))|exister|etre (?:la|en vie
    |ici bas)|me reveiller|respirer|voir demain)
plus (?:\w+ ){0,4}(?:de vivre|envie d etre (?:la|en vie)|de raison de (?:vivre|rester en vie)|la force de vivre
    |le gout de vivre|le courage de vivre|rien a faire sur (?:cette )?terre)
(?:ras le bol|marre|fatiguee?|lasse?|assez|peux plus|stop) (?:de |d )(?:la |cette |ma )?(?:vivre|etre en vie|exister)
plus vivre(?! (?:avec|chez|ici|la bas|dans|comme))
arreter de (?:vivre|respirer|souffrir pour de bon)
(?:mieux|prefere(?:rais)?|voudrais|aimerais|si|serait|aille|vouloir|voulu|souhaite\w*) (?:\w+ ){0,3}(?:que je sois
     |que je crev\w* |etre |si j etais |j etais |que j etais )(?:morte?|crevee?|plus la pour|enterree?)
(?:mieux|tranquilles?|heureux|soulagee?s?) (?:\w+ )?sans moi
mieux (?:\w+ )?morte?\b
si (?:\w+ )?(?:demain |un jour |bientot )?je suis plus la\b
debarrasse\w* de moi
un(?:e)? de moins (?:sur|dans|ici)
j aurais (?:pas du|prefere (?:ne )?(?:pas|jamais)) (?:naitre|etre nee?)
(?:lettre|message|mot|video|vocal|sms|snap)s? d ?adieu
\badieu (?:a tous|tout le monde|les gars|mes|la vie|a toutes|les amis|monde)
partie? pour (?:de bon|toujours)
plus (?:jamais )?me reveiller
(?:pas|plus|jamais) (?:me )?reveiller (?:demain|le matin|plus)
dormir (?:et )?(?:\w+ )?(?:plus|jamais|pour toujours)(?: \w+)? ?(?:me )?reveill\w*
(?<!le )(?:pris|prendre|prends|avale\w*|gobe\w*|bouffe\w*|ingere\w*|vide) (?:\w+ ){0,2}(?:toute?s? (?:la|les|le|ma|mes
    |ces)
    |plein de|trop de|beaucoup de|une? (?:boite|plaquette|poignee|tas)|la (?:boite|plaquette)|les (?:boites?
    |plaquettes?)|\d{2,} ) ?(?:\w+ ){0,2}(?:boites?|plaquettes?|tube|armoire|cachets?|cachetons?|medocs?|medicaments?
    |comprimes?|somniferes?|dolipranes?|pilules?|xanax|lexomil|flacon|pilulier|trucs?|choses?|produits?)\b
(?<!le )(?:pris|prendre|prends|avale\w*|gobe\w*|bouffe\w*|ingere\w*|vide) (?:\w+ ){0,2}(?:une? (?:boite|plaquette
    |poignee)|la (?:boite|plaquette)|les (?:boites?|plaquettes?)|toute (?:la|une) (?:boite|plaquette|pharmacie))\b
(?:pris|avale\w*|gobe\w*) (?:des|les|tous mes|tous les) (?:cachets?|cachetons?|medocs?|medicaments?|comprimes?
    |somniferes?)
overdose
me vide de mon sang
je vais (?:\w+ )?sauter$
bu (?:de la|de l) (?:javel|eau de javel|destop|produit)
(?:je suis|me voila|assise?|debout|monte\w*|vais|au bord|suis) (?:\w+ ){0,3}(?:sur|du|d) (?:le |la |les |un )?(?:pont
    |toit|rails?|rebord|voies?|parapet|fenetre|falaise)(?! (?:pour|avec|de la gare|j arrive|le train|a la gare|en
     train
    d attendre))
bord (?:du|d un) quai(?! (?:pour|avec|de la gare))
sur le quai (?:\w+ ){0,4}?(?:saute\w*|me jet\w*|j hesite|j ai envie|le vide|les rails|adieu|pardon|c est fini
    |personne m)
fais (?:du )?mal (?:\w+ ){0,4}(?:la\b|maintenant|en ce moment|arriver?|arrive pas|arrete)
me faire (?:du )?mal (?:ce soir|la|cette nuit|maintenant|demain|tout de suite)
(?:vais|envie de|veux|besoin de) (?:\w+ )?me (?:faire du mal|scarifier|mutiler|couper|lacerer|taillader)
plus (?:la |envie |le |de |d ){1,3}(?:etre la|exister)
veux plus (?:\w+ )?etre la
je disparais (?:de cette|pour)
^(?:\w+ )?(?:mourir|crever|me tuer|me pendre|me suicider|en finir|disparaitre pour toujours)$
(?:plus|pas|aucune?|marre|sans|supporte|arrete|ni) (?:\w+ ){0,7}?(?:vivre|etre en vie|etre vivante?|exister)\b(?!
     (?:avec|chez|ici|la bas|dans|en|comme|loin|a \w+|ensemble|seule?|de (?:mon|mes|la) (?:taf|travail|metier)))
(?:cesse|arrete|arreter|cesser)\w* (?:\w+ ){0,2}?(?:d |de )?(?:exister|vivre|respirer|etre (?:la|en vie))
(?:plus|pas) (?:\w+ ){0,5}?(?:partie de|dans|sur|de|a) (?:ce monde|cette (?:terre|planete|vie)|la (?:terre|planete))
(?:quitt\w+|parti\w*|pars|disparai\w+|adieu|fuir|barre\w*) (?:\w+ ){0,2}?(?:ce monde|cette (?:terre|planete|vie)
    |la vie|la terre)
(?:serai|serais|serait|etais|soit|etre|sois|prefer\w+|voudr\w+|vaut) (?:\w+ ){0,3}?mort(?:e|es)?\b
(?:serai|serais|sera|serait|etais|etre) (?:\w+ ){0,2}?plus (?:la\b(?! (?:le|les|a partir|j ai|pendant|de \d) ?)|de ce
     monde
    |parmi|en vie|vivante?)
(?:ragequit|rage quit|quitter|deco|logout|eteindre|game over) (?:\w+ ){0,3}?(?:la vie|de la vie|irl|pour toujours)
(?:me|m|se|te) (?:\w+ )?{ENDSELF}
(?:{HEIGHT}) (?:\w+ ){0,8}?(?:sauter?|saute|me jeter|hesite|c est haut|tous les soirs|attend\w* le prochain)
(?:trains?|rer|metro|camion|voies|rails) (?:\w+ ){0,8}?(?:sauter|envie|bougeais pas|me jeter|attends le prochain)
(?:planter|foncer|finir|rentrer|ecraser|encastrer) (?:\w+ ){0,3}?(?:contre|dans|sous) (?:\w+ )?(?:platane|mur|arbre
    |camion|pilier)(?: \w+){0,2}
(?:\d{2,}|plein de|trop de|tous|toute?s?|beaucoup|boite|boites|plaquettes?|poignee|stock\w*|mis|garde|compte|vide
    |tube|avale\w*|gobe\w*|od) (?:\w+ ){0,3}?(?:de )?{PILLS}(?! (?:pour (?:la|le|mon) |contre))
(?:pris|avale\w*|gobe\w*|ingere|bu) (?:\w+ ){0,3}?{PILLS} (?:\w+ ){0,3}?(?:beaucoup|trop|d un coup|tout|toute
    |en meme temps|la boite|expres|pour)
{PILLS} (?:\w+ ){0,3}?(?:de cote|pour (?:vendredi|samedi|dimanche|lundi|ce soir|demain|dormir toujours)|d un coup
    |devant moi|dans la main|prets?)
(?:a|ai|viens de|vient de) (?:pris|avale\w*|prendre|avaler) (?:\w+ ){0,2}?(?:des|ses|les|plein) (?:\w+ )?{PILLS}
(?:combien|comment|quelle?|facon|methode|moyen|maniere|dose) (?:\w+ ){0,9}?(?:mourir|se tuer|me tuer|suicid\w+
    |overdose|en finir|partir sans|pendre)
(?:mourir|partir|en finir) sans (?:avoir )?(?:mal|souffrir|douleur)
(?:avale|bu|boire|boit|bois) (?:\w+ ){0,3}?(?:javel|destop|acide|detergent|antigel|produit menager|mort aux rats)
(?:une|en|faire|fait|fais|mon|ma|d) od\b
\boverdose\b
(?:ecrit|ecris|redige|laisse|fait|prepare) (?:\w+ ){0,2}?(?:un mot(?! (?:d excuse|de passe|dans le carnet|sur le
     frigo))|mes adieux|les lettres|des lettres
    |ma lettre(?! de)|lettre (?:pour|a) (?:ma|mon|mes)|une lettre d|mon testament)
(?:dis|dit|dites|dite|direz|diras) (?:\w+ ){0,2}?(?:a|aux) (?:ma|mes|mon|la|tout) (?:\w+ ){0,3}?(?:que )?(?:je
     |j )?(?:\w+ )?(?:l |les |la )?(?:aime\w*|pardon\w*|desolee?|l aime|laime|le aime)
(?:pardon|desolee?|merci|excus\w+) (?:\w+ )?pour tout (?:et |je |adieu|\w+ )?(?:adieu|je pars|c est fini|au revoir)
(?:au revoir|adieu|merci) (?:\w+ ){0,4}?pardon
c est (?:mon )?dernier\w* (?:message|soir|nuit|jour|fois que)(?! (?:de|du|d|pour l|avant))
parler de moi (?:\w+ ){0,2}?(?:infos|journal|journaux|tele|news)
(?:plus|pas) besoin (?:\w+ ){0,6}?(?:la ou je vais|je pars pour|pour moi bientot|bientot je)
la ou je vais\b
(?:pars|partir|partie?|deco|dors|m en aller|m en vais|disparais|part|endormir) (?:\w+ )?pour (?:toujours|de bon
    |jamais)\b
(?:ce soir|cette nuit|demain|ce week end) (?:\w+ ){0,3}?(?:c est fini(?: pour moi|$)|je passe a l acte|j eteins tout
    |j arrete tout|tout s arrete|tout sera fini|je le fais|plus rien|c est la fin)
(?:je|j) (?:\w+ ){0,3}?(?:le faire|passer? a l acte|passe a l acte) (?:\w+ ){0,2}?(?:ce soir|cette nuit|quand
    |maintenant|demain|bientot)
(?:faire|fait|fer|fasse) (?:\w+ )?(?:1|une?) (?:\w+ )?(?:betise|connerie|tentative|ts)\b(?! (?:au|en|a l))
retenez moi
(?:plutot|prefere) (?:\w+ )?(?:mourir|crever|me tuer) que (?:de |d )?(?:y|retourn\w*|rentr\w*|rest\w*|viv\w*|revoir
    |continu\w*|sub\w*|retomb\w*|revivre|le|lui|etre)\b(?! (?:en (?:cours|gestion|compta|maths?|classe
    |stage|seconde)|au (?:lycee|cfa|college)|a l ecole))
(?:le |un |la |une |les |des )?(?:trains?|pont|toit|vide|corde|cachets|medocs|rails|lames?|gaz|fenetre) (?:et
    |ou) (?:le |un
     |la |une |les |des )(?:trains?|vide|pont|corde|cachets|medocs|rails|lames?|fenetre|toit)\b
(?:me|m) laiss\w* (?:\w+ )?couler
tentative (?:\w+ ){0,3}?(?:cette nuit|hier|ce (?:soir|matin)|aujourd hui|la nuit|il y a \d+ jours?)
(?:coupee?|tailladee?|taillee?|ouvert\w*|entaill\w*|trancher?) (?:\w+ ){0,3}?(?:trop profond|saigne|la maintenant
    |veines?|poignets?|gorge|bras (?:la|cette|ce|hier))
pisse le sang
(?:rasoir|lame|cutter|corde|fusil|arme|flingue|couteau) (?:\w+ ){0,5}?(?:dans (?:la|ma) main|devant moi|contre moi
    |hangar|tempe|sur moi|c est regle|sait ou|sais ou|je l ai|prete?|noeud|autour)
(?:coeur|tout|souffrance|douleur) (?:\w+ ){0,3}?(?:s arrete de battre|arrete de battre|il s arrete$|s arrete pour
    |s eteigne)
(?:veux|aimerais|voudrais) (?:\w+ ){0,2}?(?:que )?(?:mon|ce) coeur (?:\w+ ){0,2}?arret\w+
(?:rejoindre|retrouver|rejoins|retrouve|revoir) (?:\w+ ){0,4}?(?:mort|haut|ciel|paradis|tombe|cimetiere|etoiles)
raison de (?:\w+ ){0,2}?(?:rester (?:en vie|la|ici)|vivre|me tuer|pas me tuer|continuer a vivre|tenir)
(?:avoir|fete\w*|verrai|verra|vois|voir|arriver\w*) (?:\w+ ){0,3}?(?:mes |a mes )?(?:18|19|20|17) ans
     (?:\w+ ){0,4}?(?:plus la|avant|morte?)
mettr?e? (?:\w+ )?fin a (?:mes|ses|ces) jours
une balle dans (?:la|ma)
je (?:vais )?(?:me )?(?:fumer|niquer|buter) (?:\w+ ){0,2}?(?:frere|la vie|pour de vrai|c est bon)
(?:courage|peur) de (?:la )?mour?i?r? ?mort\b
(?:la )?mort (?:\w+ ){0,3}?(?:fait (?:moins|plus|pas) peur|me tente|m attire|m attend|m appelle|serait|solution)
(?:moi|bebe) ?(?:\w+ ){0,2}?faire du mal (?:\w+ ){0,6}?(?:ce soir|cette nuit|maintenant)
faire du mal a (?:mon|ma) (?:bebe|fils|fille|enfant)
(?:veut|veux) (?:\w+ ){0,2}?mort$
supporte (?:plus|pas) (?:\w+ )?(?:d )?(?:etre en vie|la vie|vivre|exister)
(?:mieux|bien|heureu\w+|soulage\w*|tranquille) (?:\w+ ){0,4}?(?:sans moi|si (?:j|je) (?:\w+ ){0,2}?(?:plus la|morte?
    |disparai\w*|creve|partais))
sans moi (?:\w+ ){0,4}?(?:mieux|heureu\w+|tranquille)
(?:naitre|nee?) (?:\w+ ){0,4}?(?:reparer|corriger|regler|finir)
(?:pont|rails|fenetre|toit|corde) (?:\w+ ){0,9}?(?:demain|ce soir) (?:j y|je) (?:vais|saute|passe)
(?:bougeais|bouge|avance|traverse) (?:\w+ ){0,4}?(?:camion|voiture|train|bus)(?: \w+){0,2}$
(?:plus envie|pas envie|marre) (?:\w+ ){0,5}?(?:ni |et )?de vivre
(?:vous|tu) (?:\w+ ){0,2}?(?:entendr|lir)\w* (?:\w+ )?parler de moi
(?:rejoindre|rejoins|retrouver|retrouve|revoir) (?:\w+ )?(?:papa|maman|mon pere|ma mere|mon frere|ma soeur|mamie|papi
    |mon fils|ma fille|mon bebe)(?: \w+){0,2}$
(?:retrouver|reverr|verr)\w* (?:\w+ )?(?:vivante?|mon corps|en vie|morte?)
jusqu ?a (?:ce )?que je (?:creve|meure|tombe|disparaisse)
(?:suis|au) (?:\w+ )?(?:au bord|bord (?:des|du|de la))(?! (?:burn|larmes|mer|plage|piscine|de la|gouffre))
(?:viens de|envie de|vais|veux|commence a|besoin de) (?:\w+ )?(?:me )?(?:taillader|scarifier|couper les|ouvrir les
    |mutiler|lacerer|entailler|etouffer|noyer|vider)
(?:j ai |je viens de |j )tout (?:avaler?|pris|gober?|bu|prendre|ingere)\b
(?:injecte|shoot|melang)\w* (?:\w+ ){0,4}?(?:pas bien|tourne|respire|alcool|cachets?|medoc\w*)
(?:vivement|j attends|hate|espere|esperant|prie) (?:\w+ ){0,4}?(?:creve|meurs|meure|mourir|la mort|ma mort
    |me reveill\w+\b(?! (?:a|en retard|trop|tard|avant|apres|tot|bien|de) ?)
    |reveiller\b(?! (?:a|en retard|trop|tard|avant|apres|tot|bien|de) ?)|existe pas|arret\w+ de respirer)
\bsi (?:je |j )(?:meurs|creve|disparais|suis morte?|pars)\b(?: \w+){0,4} (?:pas grave|tant mieux|personne|c est mieux
    |rien|s en fou\w*)
(?:mon|notre) (?:cercueil|enterrement|testament|epitaphe|tombe)\b
enterrez moi
debarr?ass\w* de moi
(?:ses|mes|leurs|fait des|des|fait) adieux?\b
lettre d ?adieu\w*
(?:dois|doit|aimerai\w*|voudrai\w*|devrais|merite\w* (?:de|que)|faudrait) (?:\w+ ){0,3}?(?:mourir|crever)(?! de
     (?:faim|rire|chaud|honte))
(?:lacher|abandonner|arreter|dire stop) (?:\w+ ){0,2}?(?:ce soir|cette nuit|pour de bon|definitivement)
(?:vais|veux|va) (?:\w+ )?(?:me |se )?laisser mourir
respire (?:mal|plus|pas)(?: \w+){0,5} (?:alcool|cachets?|medoc\w*|pris)
(?:pas|plus) me (?:rater|louper)(?! (?:le|la|cette fois au))$
(?:grand saut|dernier voyage|bout de ma route|fin de mon histoire|derniere heure)
(?:prefere|vais|veux) (?:\w+ )?partir avant (?:noel|mes|la fin|mon anniversaire|l ete|qu)
(?:plus|rien) (?:\w+ ){0,3}?ici bas
fini avec (?:la|ma|cette) vie
(?:dorme|dorment|dort|parte|seule?) (?:\w+ ){0,4}?(?:prendre|avaler|voler) (?:\w+ ){0,2}?{PILLS}
fermer les yeux (?:\w+ ){0,4}?(?:plus|jamais|toujours)
(?:essa[iy]e|essa[iy]er|tente|tenter|fini\w*|bord|idee|parle) (?:\w+ )?(?:de |par |du )(?:mourir|me tuer|me suicider
    |sauter|crever)
sauter (?:la|ma) cervelle
(?:2|deux) doigts de (?:sauter|le faire|me |en finir|lacher|tout)
mourir (?:\w+ ){0,2}?(?:serait|est|sera|ca serait|me) (?:\w+ ){0,3}?(?:soulagement|solution|delivrance|libera\w*
    |repos|cadeau|mieux|seul)
(?:enferm\w*|partie?|seule?|disparu\w*|cachee?) (?:\w+ ){0,4}?avec (?:\w+ ){0,2}?(?:{PILLS}|lames?|corde|fusil
    |couteau|arme|rasoir)
(?:dit|dire|fait|ecrit) (?:ses )?adieux?\b(?! (?:au|a l|a la) (?:lycee|ecole|college))
(?:rejoindre|rejoins|voir|parmi|avec) (?:\w+ )?(?:les anges|le bon dieu|dieu bientot|les etoiles)
que (?:tout |ca |ca s |tout s )?(?:s )?arrete (?:pour toujours|definitivement|pour de bon|a jamais)
(?:lire\w*|lirez|verrez|entendr\w*) (?:\w+ )?(?:mon nom|ma photo|ma mort|parler de moi)
(?:envie|veux|veut) (?:\w+ )?(?:pas|plus) (?:\w+ )?(?:voir|connaitre|vivre|arriver a|feter) (?:20\d\d|noel|demain
    |l ete|mes \d+ ans|mon anniversaire|la suite)
(?:pas|plus|aucune?) envie de (?:voir|connaitre) (?:20\d\d|demain|mes \d+ ans|la suite|noel)
(?:partirai|partir|pars|m en irai|m en aller) (?:\w+ )?(?:sans faire de bruit|en silence|sans bruit|en paix
    |sans dire au revoir)
deja mort\w* (?:dans|a l) (?:ma |la )?(?:tete|interieur)(?: \w+){0,5} (?:faire|reste|plus qu)
(?:reste|manque) (?:\w+ )?plus (?:qu|que) (?:\w+ )?(?:a )?(?:le faire|sauter|agir|passer)(?! (?:signer|tamponner
    |valider
    |imprimer|le|la|les|mon|un|une))
(?:dormir|sommeil|repos|endormir|dorme) (?:\w+ )?(?:pour toujours|eternel\w*|a jamais|definitivement)
(?:tente|essaye|reessaye) (?:\w+ ){0,2}?(?:hier|cette nuit|ce matin|avant hier) (?:\w+ ){0,4}?(?:marche|reussi|rate
    |courage|arrete)
avale\w* (?:\w+ )?(?:tout ce que|n importe quoi|plein|tout)
(?:se|me) (?:taillad|scarifi|lacer|ouvr|coup)\w*(?: \w+){0,3} (?:en ce moment|maintenant|la tout de suite|en visio
    |en live|devant moi|en direct)
(?:souffrirai|souffrira|aurai) (?:\w+ )?plus (?:mal|jamais)\b(?! (?:aux?|a la|cours|de))
"""

# The word, said of oneself; told of another time it is distress. By itself it is a hint.
NAMED = r"""
(?:me|m|mon|mes|idees?|envies?|pensees?|tentatives?(?: de)?) suicid
"""

# What is as often said of something harmless: a human is called, and the hunch says whether it is danger.
HINTED = r"""
# Said of something harmless in one of six messages that hold it, or more.
vous me (?:reverrez|verrez|entendrez) plus
\bje saigne\b(?! (?:du nez|des gencives|de la))
(?:sauter|saute|saut|jette|jeter|balance\w*) (?:\w+ ){0,4}?(?:{HEIGHT})
\bod (?:de|d|avec|aux?|ce|cette)\b
en train de (?:me |m )?(?:coup|saign|vider|mutil|scarif|ouvrir|tailler|tailla|etouff|noyer|pendre|mourir|suicid
    |partir)\w*
(?:parle|parlent|pense|reve|obsede\w*) (?:\w+ )?(?:que |qu a |sans cesse |tout le temps |h24 |plus qu a )?(?:de
     |a )?(?:mourir|la mort|se tuer|se suicider|en finir)(?<!pense a la mort)
(?:laissez?|laisse|foutez?) moi (?:crever|mourir|partir$)
suicid
(?:bouffe|mange|englouti|descendu|croque|avale|pris|gobe|fini|vide)\w* (?:\w+ )?(?:\d+|une|deux|trois|quatre|la|toute
     la) (?:plaquettes?|boites?|tubes?)\b(?! (?:de |d )?(?:chocolat|gateau|bonbon|thon|glace|chips|cookies|pates
    |raviolis|biscuits|conserve|sardines|mails?|vitesse|beurre|lait|cereales|colle|peinture))
(?:je suis|me voila|assise?|debout|reste) (?:\w+ )?sur le quai
^adieu
\badieu$
(?:c est|mon) (?:mon )?dernier (?:message|soir|jour|sms)(?! (?:de|du|d) )
quand je (?:serai|serais) (?:plus la|morte?|partie?|enterree?)
on se reverra (?:plus|jamais|pas)
(?:sera|serait|est) (?:\w+ )?mon dernier(?: (?:soir|jour|message))?$
achete\w* (?:une|la|de la) corde(?! (?:pour (?:le|la|mon|ma|les)|a|d) )
(?:corde|noeud) (?:est |\w+ )?(?:au cou|prete?|autour|attachee?|au plafond|coulant)
(?:lame|cutter|rasoir|couteau|ciseaux|flingue) (?:\w+ ){0,3}(?:a la main|dans la main|sur (?:le|mon|les|mes)
     (?:poignet|bras|veine|cuisse)s?|sous la main|devant moi)
(?:mes|les) veines
(?:vivre|la vie|exister) (?:\w+ ){0,3}?(?:m interesse|me dit|me tente|c est) (?:plus|pas|fini)
(?:autant|plutot|mieux vaut|vaut mieux|mieux|serait|facile) (?:\w+ ){0,3}?(?:crever|mourir|en finir|disparaitre
    |me tuer|me pendre|partir pour)(?! (?:de (?:faim|rire)|avec ce))
(?:prenez|prends|prend) (?:bien )?soin de (?:ma|mon|mes|lui|elle|eux)
(?:mon|notre) dernier (?:message|jour|soir|sms|vocal|texto)(?! (?:de|du|au|avant))
quand (?:vous|tu) (?:lirez|liras|verrez|aurez ce|recevrez)
ce sera trop tard
(?:autre vie|au paradis|au ciel|la haut|l au dela|de l autre cote)(?= |$)(?<!parti au ciel)(?<!partie au ciel)
(?:tout est (?:pret|prepare|regle)|j ai tout (?:prepare|prevu|range|regle|organise)|choisi (?:le|la|mon) (?:jour|date
    |moment|pont|corde))
(?:c est pour|ca sera|sera) (?:bientot|ce soir|cette nuit|vendredi|samedi|dimanche)$
(?:saigne|sang) (?:\w+ ){0,3}?(?:beaucoup|partout|arrete pas|s arrete pas|plein|coule|pisse)(?<!du nez)
(?:du|le) sang partout
(?:achete|commande|mis|pris|trouve|prends|prepare|attache) (?:\w+ ){0,3}?(?:corde|fusil|lames? de rasoir
    |noeud coulant)\b(?! (?:a sauter|a linge|d escalade))
(?:plus rien|rien) a perdre
(?:photo|image|video) (?:\w+ ){0,3}?(?:corde|lame|cachets?|medocs|pont|sang|noeud)\b
(?:donne|donner|supprime|efface) (?:\w+ ){0,4}?mes (?:affaires|comptes)(?: \w+){0,4} (?:plus qu|bientot|donne|adieu
    |fini)
derniere fois (?:\w+ ){0,4}?(?:lis\w*|parl\w*|voy\w*|ecri\w*|entend\w*|me \w+)
ouvert? (?:\w+ )?(?:le |du )?gaz\b
(?:sais|sait|trouve|vu) (?:\w+ )?ou (?:\w+ ){0,4}?(?:fusil|arme|flingue|carabine|pistolet)
quand je (?:serai|serais) (?:\w+ )?(?:partie?|plus la|morte?|loin)
(?:serre|ceinture|corde|cable|lacet|foulard|echarpe|sac|cordon|rallonge)\w* (?:\w+ ){0,4}?(?:autour de (?:mon|le|son)
    |au|sur la|autour du) (?:cou|tete|gorge|coup)
corde (?:\w+ ){0,4}?(?:tabouret|chaise|poutre|arbre|branche|plafond|garage|cou)
(?:decide|prevu|choisi|programme|fixe) (?:\w+ ){0,3}?(?:que )?(?:ce |ca |c )?(?:serait?|sera|est) (?:\w+ )?(?:ce|le
    |pour|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain)\b(?! (?:stage|lycee|metier|cap|bac|cfa))
"""
