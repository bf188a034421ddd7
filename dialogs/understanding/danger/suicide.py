"""Words of suicide and self-harm: dying, no longer living, farewells, means at hand."""

from __future__ import annotations

ABOUT_TO = r"""
{WANT} ?{DIE}
\bje me (?:tue|suicide|bute|flingue|pends?|fous? en l ?air|jette (?:sous|du|par)|supprime|noie|tire une balle)
\bje (?:meurs|creve) (?:ce soir|demain|cette nuit|bientot)
je vais (?:\w+ )?mourir
j en finis(?! (?:pas|plus|avec))
je mets fin a tout
(?:ca|tout|que tout) s arrete (?:pour toujours|pour de bon|definitivement)
comment (?:je vais )?(?:mourir|me tuer|se tuer|se suicider|en finir)
(?:date|jour) de ma mort
\bje veux (?:plus|pas) (?:\w+ )?(?:vivre|exister|etre (?:la|en vie|ici bas)|me reveiller|respirer|voir demain)
plus (?:\w+ ){0,4}(?:de vivre|envie d etre (?:la|en vie)|de raison de (?:vivre|rester en vie)|la force de vivre
    |le gout de vivre|le courage de vivre|rien a faire sur (?:cette )?terre)
(?:ras le bol|marre|fatiguee?|lasse?|assez|peux plus|stop) (?:de |d )(?:la |cette |ma )?(?:vivre|etre en vie
    |exister)
plus vivre(?! (?:avec|chez|ici|la bas|dans|comme))
arreter de (?:vivre|respirer|souffrir pour de bon)
(?:mieux|prefere(?:rais)?|voudrais|aimerais|si|serait|aille|vouloir|voulu
    |souhaite\w*) (?:\w+ ){0,3}(?:que je sois |que je crev\w* |etre |si j etais |j etais |que j etais )(?:morte?
    |crevee?|plus la pour|enterree?)
(?:mieux|tranquilles?|heureux|soulagee?s?) (?:\w+ )?sans moi
mieux (?:\w+ )?morte?\b
si (?:\w+ )?(?:demain |un jour |bientot )?je suis plus la\b
debarrasse\w* de moi
un(?:e)? de moins (?:sur|dans|ici)
j aurais (?:pas du|prefere (?:ne )?(?:pas|jamais)) (?:naitre|etre nee?)
(?:lettre|message|mot|video|vocal|sms|snap)s? d ?adieu
^adieu
\badieu$
\badieu (?:a tous|tout le monde|les gars|mes|la vie|a toutes|les amis|monde)
(?:c est|mon) (?:mon )?dernier (?:message|soir|jour|sms)(?! (?:de|du|d) )
quand je (?:serai|serais) (?:plus la|morte?|partie?|enterree?)
vous me (?:reverrez|verrez|entendrez) plus
on se reverra (?:plus|jamais|pas)
partie? pour (?:de bon|toujours)
plus (?:jamais )?me reveiller
(?:pas|plus|jamais) (?:me )?reveiller (?:demain|le matin|plus)
dormir (?:et )?(?:\w+ )?(?:plus|jamais|pour toujours)(?: \w+)? ?(?:me )?reveill\w*
(?:pris|prendre|prends|avale\w*|gobe\w*|bouffe\w*|ingere\w*|vide) (?:\w+ ){0,2}(?:toute?s? (?:la|les|le|ma|mes
    |ces)|plein de|trop de|beaucoup de|une? (?:boite|plaquette|poignee|tas)|la (?:boite|plaquette)|les (?:boites?
    |plaquettes?)|\d{2,} ) ?(?:\w+ ){0,2}(?:boites?|plaquettes?|tube|armoire|cachets?|cachetons?|medocs?
    |medicaments?|comprimes?|somniferes?|dolipranes?|pilules?|xanax|lexomil)?
(?:pris|avale\w*|gobe\w*) (?:des|les|tous mes|tous les) (?:cachets?|cachetons?|medocs?|medicaments?|comprimes?
    |somniferes?)
overdose
me vide de mon sang
(?:sera|serait|est) (?:\w+ )?mon dernier(?: (?:soir|jour|message))?$
je vais (?:\w+ )?sauter$
bu (?:de la|de l) (?:javel|eau de javel|destop|produit)
(?:je suis|me voila|assise?|debout|monte\w*|vais|au bord|suis) (?:\w+ ){0,3}(?:sur|du
    |d) (?:le |la |les |un )?(?:pont|toit|rails?|rebord|voies?|parapet|fenetre|falaise|quai)(?! (?:pour|avec
    |de la gare|en train d attendre))
achete\w* (?:une|la|de la) corde
(?:corde|noeud) (?:est |\w+ )?(?:au cou|prete?|autour|attachee?|au plafond|coulant)
(?:lame|cutter|rasoir|couteau|ciseaux|flingue) (?:\w+ ){0,3}(?:a la main|dans la main|sur (?:le|mon|les
    |mes) (?:poignet|bras|veine|cuisse)s?|sous la main|devant moi)
\bje saigne\b
(?:mes|les) veines
fais (?:du )?mal (?:\w+ ){0,4}(?:la\b|maintenant|en ce moment|arriver?|arrive pas|arrete)
me faire (?:du )?mal (?:ce soir|la|cette nuit|maintenant|demain|tout de suite)
(?:vais|envie de|veux|besoin de) (?:\w+ )?me (?:faire du mal|scarifier|mutiler|couper|lacerer|taillader)
plus (?:la |envie |le |de |d ){1,3}(?:etre la|exister)
veux plus (?:\w+ )?etre la
je disparais (?:de cette|pour)
"""

# The bare word; told of another time it is distress.
NAMED = r"""
suicid
"""

LOW = r"""
scarifi\w*
auto ?mutil\w*
(?:je me|me suis|m arrive de me|recommence a me) (?:\w+ )?(?:coup\w{1,3}|lacer\w{1,3}|mutil\w{1,3}|taillad\w{1,3}
    |griff\w{1,3}|blesse|brul\w{1,3}|mord\w{0,3}|frappe|tape)(?= (?:les |la |le |mes |mon |ma )?(?:bras|poignets?
    |cuisses?|jambes?|ventre|peau|tete|avec|quand|pour|expres|la nuit|souvent|moi|contre|encore|jusqu|$))
me (?:faire|fais|fait) (?:souvent |encore )?du mal
m ouvre les (?:bras|cuisses|jambes)
idees? noires?
pensees? noires?
noir dans ma tete
peur de (?:moi(?! )|moi (?:quand|meme)|ce que je (?:peux|pourrais|vais)|me faire)
voix (?:\w+ ){0,3}dans ma tete
pense\w* (?:\w+ )?a la mort
veux (?:\w+ )?(?:disparaitre|m effacer)
honte (?:de vivre|d exister)
envie de (?:disparaitre|m effacer|plus rien|tout arreter|tout lacher)
personne (?:\w+ )?(?:remarquer\w*|pleurer\w*|verrait)
si (?:je |j )(?:etais|suis|meurs|disparais\w*|creve\w*) (?:\w+ )?(?:pas|plus
    |morte?)? ?(?:la)?(?: \w+){0,4} (?:personne|manquer\w*|verrait|grave)
(?:a quoi (?:bon|ca sert)(?: de)?|sert a (?:rien|quoi)) (?:de )?(?:vivre|continuer|exister|la vie)
ma vie (?:\w+ ){0,2}(?:sert a rien|n a (?:pas|plus|aucun) de? ?sens|est finie|est foutue|vaut rien|vaut pas)
marre (?:\w+ ){0,2}(?:de |d )(?:la|ma|cette) vie
marre (?:\w+ )?d etre (?:moi|ici|la|vivante?)
marre de tout
(?:deteste|hais) (?:ma|la) vie
peux plus (?:\w+ ){0,2}de (?:cette|ma|la) vie
(?:morte?|creve\w?) (?:a l |de l |dans la )?(?:interieur|tete)
vie de merde
la vie (?:\w+ ){0,3}(?:de (?:la )?merde|pourrie|un enfer|insupportable|sert a rien)
mourir\b
"""
