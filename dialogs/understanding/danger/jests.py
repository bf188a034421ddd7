"""A grave word said in jest, as a proverb, of a trifle, of joy or of a trade: « tombé des nues », « le grand saut ».

Idioms like those of `homely`; each takes away only what it holds, and names what makes it harmless.
"""

from __future__ import annotations

JESTS = r"""
# Proverbs and turns of phrase.
tomb\w* des nues\b
(?:ce )?qui (?:ne )?(?:(?:te|me|nous|vous) )?tue pas (?:(?:te|me|nous|vous) )?rend\w* (?:plus )?(?:forte?s?
    |solides?)\b
qui veut la mort du chien\b(?: dit)?
qui veut noyer son chien\b
(?:(?<=pas )|(?<=jamais )|(?<=pas envie de )|(?<=peur de ))(?:mourir|crever) (?:idiote?s?|ignorante?s?|inculte)\b
ca va pas (?:me|te|nous|vous) (?:tuer|achever) de (?:(?:me|te|nous|vous) )?(?:lever|faire|attendre|marcher|bosser
    |travailler|ranger|aider|reviser|dire bonjour|essayer|repondre|appeler|prendre le bus)\b
(?<=pas )mourir (?:moi )?je veux (?:etre|devenir) {TRADE}
mourir moi (?:jamais|non|nan)\b
(?:demand\w*|pens\w*|croi\w*|croy\w*) (?:que |si )je voulais (?:mourir|me tuer|en finir|fuguer) (?:(?:ben|bah|mais
    |mdr)
     )?(?:non|nan)\b(?! mais)
si je suis en danger (?:(?:ben|bah|mais) )?(?:non|nan|absolument pas|pas du tout)\b(?! (?:mais|enfin|sauf))
# Hanging on to somebody, on the line, at gym.
(?:je me )?pend\w* (?:pas )?(?:au (?:telephone|tel|portable)|au cou (?:de|du|d) (?:\w+))
pend\w* (?:le |du |mon |son |tout le )linge\b
corde au cou (?:avec|pour|a cause d\w*) (?:un|une|le|la|les|ce|cet|des) (?:cdi|credit|pret|contrat|mariage|loyer
    |maison
    |abonnement|forfait)\b
(?:mont|grimp)\w* a la corde (?:lisse |a noeuds )?(?:en (?:eps|sport|gym)|au gymnase)\b
saut\w* (?:l |la |le |les |cette |une |des |ces )(?:etapes?|questions?|pages?|lignes?|chapitres?|pubs?|intro|generique
    |episodes?)\b
(?:grand saut|(?:lance|jette|saut) dans le vide)(?: (?:un|peu|mais|j|je|ai|y|vais|et|en|pour|dans|vers|avec|quitte
    |commence
    |signe|suis|le|la|l|une|mon|ma|du|nouveau|nouvelle|pro|lycee|college|l)){1,9} (?:apprentissage|alternance|cdi
    |stage|formation
    |metiers?|boulot|taff?|travail|entreprise|entrepreneur|service civique|boite)\b
toit terrasse (?:de |du |d )(?:la |l )?(?:mediatheque|bibliotheque|cafe|resto|restaurant|bar|centre commercial|lycee
    |hotel)\b(?! (?:pour|et|je))
pont (?:est|etait|sera) (?:\w+ )?(?:ferme|coupe|bloque|barre|en travaux)\b
# Streets that have a name.
(?<!dors )(?<!dormi )(?<!dormir )(?<!vis )(?<!mise )(?<!mis )(?<!jete )a la rue (?:(?:des|du) (?:lilas|ecoles?|fleurs
    |roses
    |acacias|tilleuls|peupliers|cerisiers|marronniers|vignes|moulins?|jardins|chateau|stade|commerce|marechal|general
    |docteur|faubourg|onze novembre|\d+ (?:mai|novembre|septembre))|de la (?:paix|republique|liberte|mairie
    |victoire|liberation|resistance|fontaine|chapelle)|(?:victor hugo|jean jaures|pasteur|gambetta|voltaire
    |jules ferry))\b(?!(?: \w+){0,8} (?:soir|nuit|froid|dor[st]|dormir|sdf|dehors)\b)
train\w* dans la rue avec (?:les|mes|des) (?:copains?|copines?|potes?|amis)\b
suis dehors la je (?:fume|mange|bois|promene|joue|cours|fais (?:du sport|les courses|un foot)|attends (?:le|mon|ma)
     (?:bus|tram|metro|train|pote|copine))\b
(?<=jamais )dormi (?:dehors|a la rue|dans la rue)\b(?!(?: \w+){0,8} (?:soir|nuit|peur|avant|mais|sauf|comment|ou
    |demain
    |jusqu|premiere)\b)
ni fugu\w* ni (?:rien|drogue|alcool|bagarres?|embrouilles?)\b
(?<=jamais )fugu\w*(?!(?: \w+){0,8} (?:soir|nuit|mais|sauf|avant|envie|demain|jusqu)\b)
fugu\w* (?:d |de |du )(?:une |la |l |le |un |ce |cette )?(?:reunion|cours|visio|zoom|repas|messe|conference|seance
    |mariage)\b
# Killed, tortured and worn out by a trifle.
me (?:tue|bute|defonce|egorge|trucide|etripe|massacre) si (?:je |j )?(?:encore )?(?:ramene|ai|prends|redouble|rate
    |recois|choppe?|perds)(?: (?!{SELF})\w+){0,4} (?:convoc\w*|mot|colles?|zero|bulletin|notes?|retards?
    |avertissement)\b
    (?!(?: \w+){0,6} {GRAVE}\b)
(?:petits|gosses|enfants|gamins|jumeaux|bambins)(?: (?:le|la|du|ce|soir|matin|mercredi|samedi|week|end)){0,4} ils me
     tuent$
me tortur\w* avec (?:sa|son|ses|leur|leurs) (?:flute|violon|trompette|guitare|chansons?|musique|blagues?|karaoke|rap
    |playlist|batterie)\b
peux plus (?:de |d |du |des )?(?:l |la |le |les |cette |ce |ces |cet |mes |leurs? |vos )?(?:pubs?|publicites?|notifs?
    |code
     de la route|code|videos?|sons?|chansons?|musique|meteo|pluie|canicule|memes?|tiktoks?|snaps?|parcoursup|sncf
    |devoirs|maths|formulaires?|mots? de passe)\b(?! de (?:moi|mon|ma|lui))
repondu (?:deja )?(?:\d+|deux|trois|quatre|mille|cent) fois (?:la |j |je )?(?:en )?peux plus\b
a se tap\w* la tete contre (?:les |un |le )?murs? (?:(?:avec|a cause de|de|sur) )?(?:leur|le|ce|votre|l) (?:site|appli
    |serveur|dossier|formulaire|logiciel)\b
ma vie est (?:foutue|finie|ruinee|gachee) (?:j ai |y a )plus (?:de |d )?(?:netflix|wifi|batterie|forfait|snap|tiktok
    |insta
    |data|frites|spotify|internet)\b
pire (?:jour|journee|soiree) de (?:toute )?ma vie (?:(?:y a|il y a|j ai|ya) )?(?:plus de|pas de|oublie|perdu|casse
    |rate)
     (?:mon |ma |mes |le |la |les )?(?:frites|{TRIFLE}|bus|wifi|ecouteurs)
(?:tete|cerveau|crane)(?: (?:qui|va|a|m|me)){0,3} explos\w* (?:y a |c est )?(?:trop|tellement|avec|de|toutes?)
     (?:de |d |ces |les )?d?(?:infos?|informations|dates|formules|chiffres|maths|devoirs|verbes|cours|papiers
    |vocabulaire)\b
(?:deviens?|devenir|devient) (?:fou|folle|dingue|barge) (?:avec|sur|a cause de) (?:les |des |le |la |l |ces |ce
     )?(?:verbes?|maths?|devoirs|exercices?|formulaires?|site|appli|dossier|fractions|equations|conjugaison)\b
angoisse (?:le |la |les )?(?:profs? )?(?:a |va |ont )?(?:rend\w*|ramass\w*) les (?:copies|notes|bulletins|interros)\b
boule au ventre (?:avant|pour) (?:chaque|le|les|l|un|une|mon|mes) (?:matchs?|tournois?|competitions?|oraux|oral
    |combats?
    |spectacles?|concerts?|entretiens?|representations?|courses?|auditions?)\b
# Tears of laughter, joy and thanks; what strikes the mind.
larmes aux yeux (?:merci|de (?:rire|joie|bonheur|gratitude|fierte)|(?:tellement|trop) (?:j ai|on a|je|g) (?:trop
     )?(?:rigole|ri|rit)|tellement (?:c est|c etait) (?:drole|beau|marrant))\b
pleur\w* (?:tellement|trop) (?:c est|c etait|j ai|on a) (?:trop )?(?:droles?|marrant|mignon|rigole|ri)\b
pleur\w* ma vie (?:j ai |on a )(?:fait tomber|rate|perdu|casse|oublie|fini) (?:mon |ma |mes |le |la |les )(?:frites
    |{TRIFLE}|bus|serie)
(?:soeur|frere|bebe|neveu|niece|cousin|cousine) pleur\w* (?:\w+ ){0,3}?c est un bebe\b
etouff\w* de rire\b
(?:suis|etais|ete|suis trop|suis vraiment) frappee? par (?:la |l |le |votre |vos |ta |ton
    |leur |sa |son )(?:gentillesse
    |beaute|accueil|ambiance|calme|ressemblance|patience|bienveillance|politesse|sourire|qualite|paysages?)\b
(?<=elle )m ?a frappee? (?:sa|ta|votre) (?:question|phrase|remarque)\b
(?:question|phrase|remarque|reponse|chanson) (?:qui )?m ?a (?:\w+ )?frappee?\b(?! (?:au|a|avec|dans|sur|hier|encore
    |pour|quand))
a frappe (?:tres |trop )?fort(?: \w+){0,2} (?:avec|sur|dans) (?:son|sa|ses|cet|ce|le) (?:\w+ )?(?:album|titre|clip
    |film
    |saison|morceau|single|projet|tournee)\b
saign\w* (?:sur )?(?:ce|cet|cette|le) (?:son|album|titre|morceau|single|feat|clip)\b
adieux? a (?:ma |mes |mon )(?:dreads?|dreadlocks|locks|tresses|cheveux|barbe|ongles|scooter|trottinette|permis
    |console)\b
# A box that is a sweet, or an illness that is over.
(?:fini|mange|vide|termine|englouti|bouffe)\w* (?:toute )?(?:la |une |ma )boite de (?:celebrations?|chocolats?
    |bonbons?
    |ferrero|haribo|cookies|biscuits?|macarons?|gateaux|merveilles|quality street|raffaello|dragees)\b
(?:fini|termine)\w* (?:toute )?(?:la |ma )boite (?:de |d )(?:doliprane|antibio\w*|medocs?|medicaments?|amoxicilline
    |sirop)(?: hier)? (?:ma|mon|la|le|l) (?:grippe|rhume|angine|bronchite|toux|otite|covid|fievre|gastro) (?:est
    |s est|et)
     (?:passe|parti|fini|gueri|calme)\w*
# Not alone, not afraid; the dead and the unwell as a trade; the weather; a game.
sens (?:pas|jamais) (?:du tout )?seule? (?:j ai|avec|y a|il y a|grace) (?:\w+ ){0,2}?(?:potes?|amis?|famille|copains?
    |copines?|soeurs?|freres?|chien|chat|equipe|monde)\b
(?:fils|fille) unique(?: \w+){0,3} l ?habitude d ?etre seule?\b
ai pas (?:du tout )?peur de rentrer (?:chez moi|a la maison|seule?|tard)\b(?!(?: \w+){0,5} (?:mais|sauf|enfin
    |seulement
    |juste)\b)
morts (?:ne )?me font pas peur (?:c est )?(?:(?:un|le|mon|pour|ce) )?(?:metier|boulot|travail|job|stage|thanato\w*)\b
(?:devenir|etre) (?:psy\w*|educ\w*|infirmi\w*|assistante? sociale?|therapeute|medecin) pour aide[rz] (?:les|des|ceux)
     (?:(?:gens|jeunes|personnes|enfants|ados) )?qui (?:vont (?:pas bien|mal)|souffrent
    |sont (?:mal|en detresse))(?! comme moi)\b
depression (?:de l ?air )?(?:en|a la|de la|dans la) meteo\b
(?:fini|gagne|termine|passe)\w* (?:le|la|ce|un|mon) (?:jeu|niveau|partie|run) sans mourir\b
sans mourir une (?:seule )?fois\b
"""
