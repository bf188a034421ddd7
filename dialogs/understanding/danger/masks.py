"""Sorrow that wears a mask: smiles that are theatre, feasts that nobody remembered, oneself lost, what is not told.

A table like `malaise`, for what has no word of sorrow in it.
"""

from __future__ import annotations

LOW = r"""
# Smiles that are theatre, tears that nobody sees.
(?:fais|fait|faire) (?:\w+ )?(?:le clown|la comedie|le mec bien|la meuf bien|celui qui va|celle qui va|genre ca va
    |croire)(?: \w+){0,8}
     (?:le soir|la nuit|au fond|dedans|interieur|derriere|seule?|chez moi|ma chambre|pleur\w*|lache|craque\w*
    |va pas)\b
(?:sourire|souris|rigole|rire|rires|ris|vannes|blagues|smile|clown)(?: \w+){0,8} (?:c est (?:que )?(?:du |de la |un
     |une |pour )?(?:cinema|theatre
    |fake|faux|masque|facade|comedie|show|cacher|pas (?:pleurer|inquieter))|pas vrai)\b
(?:sourire|rire|joie|bonheur) (?:\w+ )?(?:fake|de facade|pour les autres|pour pas inquieter|force)\b
(?:lache|pleur\w*|chial\w*|craqu\w*|vide|explose|coule\w*) (?:\w+ ){0,4}?(?:sous (?:la|ma) (?:couette|couverture)
    |sous (?:les|mes) draps
    |dans (?:mon|l) oreiller|sous la douche|dans les toilettes)\b
(?:sous (?:la|ma) (?:couette|couverture)|sous (?:les|mes) draps|dans (?:mon|l) oreiller
    |sous la douche)(?: \w+){0,3} (?:lache|pleur\w*|chial\w*
    |craqu\w*|coule)\b
(?:plus|pu|plu|meme plus) d ?larmes
(?:beaucoup|toujours|trop) (?:pleurer|souffrir)(?: |$)(?! (?:de rire|devant|le bebe))
(?:arr?iv\w*|reussi\w*|peux|sais|sait) (?:\w+ )?(?:plus|plu|pu) (?:\w+ )?(?:a |meme |vraiment )?(?:rigol\w*|rire|rir
    |sourir\w*|me marrer|m amuser|kiffer
    |profiter|etre heureu\w*|ressentir|pleurer)\b
comment (?:on |c est de |ca fait de |faire pour )(?:souri\w+|rit|rire|etre heureu\w*|vivre|respirer)\b(?! (?:a la|sur
    |au))
(?:plus )?rien (?:ne )?me (?:fait|donne) (?:\w+ )?(?:rire|kiffer|plaisir|envie|sourire|vibrer|delirer|du bien)\b
# Feasts and birthdays alone.
(?:mon anniv\w*|mes (?:1[4-9]|2\d) ans|(?:1[4-9]|2[0-5]) ans (?:hier|aujourd hui|ce matin)|noel|le reveillon
    |nouvel an)(?: (?!souci\b|probleme\b)\w+){0,5}
     (?:aucun\w* (?:message|appel|cadeau|sms|texto|mot|bougie|invite)|pas (?:un|une|de) (?:\w+ )?(?:message|appel
    |cadeau|sms|texto|mot|bougie|gateau)
    |zero (?:message|appel|cadeau)|meme pas (?:ma|mon|mes|un|une)|oublie par|personne (?:m|me|y|n|est|a pense|l a)
    |gateau (?:toute? )?seule?
    |fete\w* (?:toute? )?seule?)\b
(?:personne|aucun|pas un|ils ont|tout le monde a) (?:\w+ ){0,4}?(?:souhait\w*|fete|pense a|souvenu de|rappele
    |oublie) (?:\w+ ){0,2}?(?:anniv\w*
    |mes \d+ ans|noel)\b
(?:attendu|attends) (?:\w+ )?(?:un|son|leur) (?:message|appel)(?: \w+){0,4} (?:anniv\w*|noel|rien|jamais)\b
(?:mes (?:1[4-9]|2[0-5]) ans|mon anniv\w*|noel|le reveillon) (?:\w+ )?(?:toute? )?seule?(?: (?:avec|devant|dans|chez
    |encore|a)\b|$)
# No morning to come.
(?:mon )?avenir (?:\w+ ){0,2}?(?:y ?en a pas|yen a pas|y ?en a plus|yen a plus|j en ai pas|existe pas|c est mort
    |je le vois pas|quel avenir)\b
(?:j ai|je vois|y a|il y a) (?:pas|plus|aucun|zero) (?:d |de |d un )?(?:avenir|futur)(?: (?:pour (?:moi|nous
    |les gens comme)|devant moi|du tout)|$)
me vois (?:nulle part|pas (?:\w+ )?(?:dans (?:\w+|\d+) ans|vieillir|plus loin que))\b
(?:pour moi|ma vie|moi)(?: \w+){0,4} foutue? d ?avance
(?:changera|s arrangera|s ameliorera) jamais pour moi
je (?:\w+ )?servir\w* (?:\w+ )?(?:a )?rien\b
attends? plus rien (?:de (?:personne|la vie|rien|demain)|du tout)\b
plus envie d aller (?:mieux|plus loin)\b
(?:solitude|douleur|tristesse|honte|culpabilite|manque|silence) (?:me|m a) (?:tue|tuee?|ronge|bouffe|detruit)\b
# Lost, unseen, worthless.
sais (?:meme |vraiment )?(?:plus|pu) (?:trop |vraiment |meme )?(?:qui je suis|ce que je (?:fais|fous) la
    |a quoi je sers|pourquoi je (?:vis|suis la|me
     leve|tiens|continue|reste))\b(?! (?:sur|dans) (?:le site|parcoursup))
me (?:reconnais|retrouve) (?:plus|pas)(?: (?:dans (?:la glace|le miroir|ma vie)|moi meme|quand je me)|$)
(?:on|personne|ils|gens) (?:ne )?me (?:voi[st]|voient|remarque\w*|calcule\w*) (?:meme )?(?:pas|plus)\b(?! (?:en|sur
    |avec|dans|a la|au|bien|arriver))
(?:regarde|vois) (?:\w+ )?(?:les autres|tout le monde|les gens) (?:vivre|avancer|etre heureu\w*)\b
(?:pourri[st]?|moisi[st]?|croupi[st]?|stagne|coule) sur place
moi je (?:pourris|croupis|moisis)\b
je (?:rate|foire|loupe|gache) (?:\w+ )?tout\b(?! (?:le temps (?:le|la|mon)|ce qui))
(?:vide|cassee?|brisee?|morte?|eteinte?|pourrie?|detruite?) (?:a |de |dans )l ?interieur(?: frere| frerot| en vrai
    | quoi)?$
(?:comme )?(?:un poids|une enclume|\d+ kilos|une tonne|des tonnes) (?:\w+ ){0,3}?(?:sur|dans) (?:la|ma|le
    |mon) (?:poitrine|coeur|ventre|torse)\b
trou (?:\w+ ){0,3}?(?:place (?:de mon|du)|dans (?:le|la|mon|ma)) (?:coeur|poitrine|ventre)\b
(?:tete|yeux|avenir|vie|demain|nuits?)(?: \w+){0,3} que du noir\b
mal (?:\w+ )?(?:dedans|en dedans|a l interieur)\b
meme (?:respirer|me lever|manger|penser|dormir|sourire) (?:\w+ ){0,2}?(?:fatigue|m epuise|epuise|me coute|fait mal)\b
(?:quelqu un|qu on|on) (?:\w+ ){0,2}?(?:me|m) (?:prenne|serre|ecoute|aime|comprenne|remarque
    |prend) (?:\w+ ){0,2}?(?:dans ses bras|fort|une fois|juste|pour
     de vrai)\b
me (?:trouve|vois|sens) (?:\w+ ){0,2}?(?:enorme|obese|gigantesque)\b(?! (?:flemme|fatigue|coup|envie))
devien (?:fou|folle|dingue)\b
trop de (?:choz\w*|choses|trucs|bruit|pensees|voix) dans (?:ma|la) tete
(?:ressors|reste|suis|sors) (?:\w+ )?toujours aussi mal\b
(?:suis|etais) plus (?:la meme|le meme|pareille?) depuis\b
depuis (?:\w+ ){0,8}?(?:suis plus (?:pareil\w*|la meme|le meme|moi)|suis paumee?)\b
si ca continue (?:\w+ )?(?:je )?sa(?:is|it) (?:pas|plus) ce que je (?:vais|peux|pourrais|serais capable)\b
(?:tremble|attends) (?:\w+ ){0,4}?(?:fasse jour|jour se leve)\b
plus d ?air\b(?! (?:dans|aux?|pour (?:les|mes)) )
# Who is gone.
(?:arrive|peux|reussi\w*|vais|pourrai) (?:\w+ )?(?:pas|plus|jamais) (?:\w+ )?(?:a )?(?:m|me|men
    |m en) ?(?:en )?remettre\b(?! (?:au|a) )
seule? (?:personne )?qui (?:m aim\w+|me compren\w+|m ecout\w+|croyait en moi|tenait a moi)\b
(?:frere|soeur|pere|mere|pote|amie?|cousine?|copain|copine|oncle|voisine?|meilleure?) (?:\w+ ){0,2}?(?:c|s
    |sest) ?est (?:foutue? en l ?air|fait sauter|tire
     une balle|fait (?:planter|tuer|buter|poignarder|descendre)|donnee? la mort|pendue?)\b
(?:famille|mere|pere|freres?|soeurs?|parents)(?: \w+){0,3} (?:sais|sait) (?:pas|plus) (?:s il|s ils
    |si) (?:\w+ ){0,3}?(?:vivante?s?|en vie|morte?s?)\b
# What was done, and is not told.
on m a fait (?:\w+ )?(?:des |un |quelque )(?:choses?|trucs?)\b(?! (?:bien|cool|sympa|gentil\w*|pour|de ouf|beau|trop
    |a manger))
(?:ose|dors|sors|parle|fais|mange|suis|confiance|peur|cauchemars?)(?: \w+){0,8} ce (?:qu ils|qu il|qu on
    |que \w+) (?:m a|m ont|ma|mont) fait\b(?! (?:manger|faire|rire
    |visiter|gagner))
(?:passe|arrive) (?:un truc|quelque chose|des (?:trucs|choses)) (?:\w+ ){0,4}?(?:ans|petite?|enfant
    |gamine?)\b(?: \w+){0,4} (?:parle|dit|dis|raconte) (?:\w+ )?(?:jamais
    |pas|a personne)
m a (?:\w+ )?forcee?(?: \w+){0,5} porte plainte
grandi (?:\w+ ){0,2}?(?:avec|dans|sous) (?:les |la |des )?(?:cris|coups|violence|peur|insultes|alcool|hurlements)\b
(?:mettais|mettait|interposais) (?:\w+ )?devant (?:ma|mon) (?:mere|soeur|frere|petit|petite)\b
(?:chaque nuit|la nuit|les nuits) (?:je |j )?(?:vois|revois|entends|reentends) (?:\w+ ){0,2}?(?:bateau|eau|mer|morts?
    |cris|bombes|visages?|desert|corps|coups)\b
vu (?:mes|mon|ma|des|les) (?:\w+ )?(?:amis?|freres?|gens|cousins?|pere|mere|soeurs?|copains) (?:\w+ )?(?:tomber
    |mourir|se noyer|couler|bruler)\b
sursaute (?:encore |toujours )?(?:au moindre|a chaque|quand|des que)\b
avant je me (?:coupais|scarifiais|mutilais|taillais|griffais|brulais)
recommenc\w* (?:\w+ )?(?:sur|a|de) (?:les |mes |me )(?:bras|cuisses|poignets|jambes|couper|faire du mal|faire vomir
    |scarifi\w*)\b
(?:ex|pere|mere|beau pere|belle mere|oncle|tonton|mec|frere|mari|il|elle) (?:\w+ )?levait la main\b(?! (?:en (?:cours
    |classe)|pour (?:parler|repondre)))
# What others show.
bouchent? le nez quand (?:je|j)|se bouche\w* le nez (?:quand|devant|sur)
change\w* de (?:trottoir|table|place) quand (?:je|j)
m ?imitent?\b
(?:crach|ricane|rigole|chuchot|film|siffl|singe|moqu|imit|pouff)\w* (?:\w+ ){0,3}?quand (?:je|j) (?:passe|parle
    |arrive|rentre|mange|lis|begaie|be|marche|entre)\b
(?:ma|m a|me|m ont) (?:\w+ )?crach\w* (?:dessus|au visage|a la gueule)
(?:ils|elles) m ?attend(?:ent|aient) (?:\w+ )?(?:a la sortie|au portail|a l arret|derriere|devant)
(?<!linge )sales? (?:noire?|arabe|negre|negresse|pd|juif|juive|gitan\w*|bougnoule?|rebeu|rom|manouche|etrangere?
    |renoi)s?\b|bamboulas?\b|bougnoul\w*
(?:appell?\w*|surnom\w*|traite\w*) (?:\w+ )?(?:le |la |de )?(?:gros sac|gros lard|grosse vache|gros porc|gros tas
    |cochonne|bouboule)
commentaires? (?:\w+ )?(?:degueu\w*|horribles?|mechants?|sales|sur mon corps|d insultes|insultants?)
fait (?:\w+ )?comme si (?:je |j )(?:exist\w*|etais) (?:pas|plus)(?: la| rien)?\b
"""
