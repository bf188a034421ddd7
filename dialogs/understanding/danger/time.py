"""Words about time: whether something is told of another time, or goes on."""

from __future__ import annotations

PAST = r"""
l (?:hiver|ete|automne|an|annee) dernier\w*
lhiver dernier
des annees
petite?$
^(?:petite?|gamine?) (?:je|j|on|il|elle|ils|ma|mon|mes)
plus jeune
pendant mon enfance
(?:\d+|deux|trois|quatre|des) (?:ans|annees) a (?:me|m|nous)
le mois dernier
en (?:libye|primaire|maternelle|\d ?eme|lybie)
quand \w+ \w+ au pays
sur la route
(?:y a|depuis) (?:quelques|plusieurs|des|\d+) (?:ans|annees)
(?:en|l ete|l hiver) (?:20\d\d|dernier)
(?<!ecrit )(?<!dit )(?<!parle )(?<!raconte )avant(?! (?:qu|que|de|d|ce soir|demain|il|elle|noel|lundi|le|la|les)\b)
avant (?:d etre|de venir|d arriver|la france|le foyer|l ase|mon placement|notre placement)\b
(?:etais|etant|tout|toute) petite?
(?<!notre )(?<!mon )(?<!son )(?<!un )(?<!ce )(?<!le )(?<!leur )gosse
enfance
(?<!notre )(?<!mon )(?<!son )(?<!un )(?<!cet )(?<!l )(?<!leur )enfant
autrefois
pendant (?:\d+|deux|trois|plusieurs|des|toute) (?:ans?|mois|annees|mon|ma)
a l ?epoque
jadis
ancien(?:ne)? (?:foyer|college|lycee|ecole|famille d accueil|internat|centre|classe)
(?:police|prison|soldats?|camp) (?:\w+ )?(?:libye|lybie|libyen\w*)
(?:il )?y a (?:\w+ )?(?:ans?|mois|longtemps|annees)
l ?an (?:dernier|passe)
l ?annee (?:derniere|passee)
lan (?:dernier|passe)
lannee (?:derniere|passee)
quand (?:j |je |ils? |elle )(?:etais|etait|avais|habitais|vivais)
j (?:habitais|etais chez)
au college
en primaire
(?:a|vers|a mes) \d{1,2} ans
(?:etais|etait|tout|toute) (?:\w+ )?(?:ptite?|tite?)
^(?:ptite?|tite?) (?:je|j|on|il|elle|mon|ma)
(?:tout|toute) (?:le |mon )?(?:college|primaire|enfance|lycee|ce2)
(?:ete|hiver|printemps|lete|lhiver) dernier
quand j avais
(?:j|il|elle|on) avai(?:s|t) (?:\d{1,2}|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze) ans
(?!fait)\w+(?:ait|aient) (?:souvent|toujours|quand|tous|de|des|a)
(?:c est|c etait) (?:fini|passe|termine|loin)
(?:ca )?(?:fera|va faire|fait) (?:un|deux|trois|\d+) ans
ne (?:\w+ )?plus
maintenant ca va
(?:tap|frapp|cogn|gifl|tabass|batt|viol|touch|maltrait|fugu|dorm|forc|oblig|enferm|lev|menac|insult)(?:ais|ait|aient)
"""

NOW = r"""
ce soir
cette nuit
tout de suite
en ce moment
la il
il remonte
(?<!reve )(?<!sursaute )(?<!pense )(?<!cauchemars )(?<!en parle )(?<!peur )(?<!pleure )(?<!revois )
    (?<!tremble )(?<!mal )(?<!souffre )encore(?! (?:peur|mal
    |des cauchemars|les (?:marques|traces|cicatrices)|l entendre|je (?:dors|reve|pleure|tremble|sursaute)
    |j (?:y pense|en
     reve|ai peur)))
(?<!jamais )recommence\w*
(?:ca|il|elle|ils) continuent?
tous les (?:jours|soirs|matins)
chaque (?:jour|soir|fois|nuit)
demain
aujourd hui
ce matin
hier
(?:re)?viennent
revient
"""
