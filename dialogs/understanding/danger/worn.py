"""Sorrow told by a thing of every day: a phone that never rings, shutters that stay shut, a shower like a mountain.

A table like `malaise` and `masks`.
"""

from __future__ import annotations

LOW = r"""
# Nobody calls, nobody comes.
(?:0|zero|aucun\w*|pas un) (?:amis?|potes?|appels?|messages?|visites?|notifs?|sms|invit\w*)(?: \w+){0,3} (?:0|zero
    |aucun\w*|pas un) (?:amis?|potes?|appels?|messages?|visites?|notifs?|sms|invit\w*)
(?:notifs?|messages?|appels?|visites?) (?:c est |a |toujours )?(?:0|zero)(?: depuis| tous| chaque|$)
(?:tel|telephone|portable|sonnette) (?:\w+ )?sonne (?:jamais|plus)\b(?! (?:il est (?:casse|en)|en cours
    |depuis que je l ai))
(?:rien pour moi|rien faire pour moi)(?: \w+){0,4} personne (?:\w+ )?(?:peut|pourra)\b
(?:parle|parler|discuter)(?: \w+){0,3} (?:change|changera|changerait|sert a|servira a) rien (?:\w+ )?(?:pour moi
    |a ma vie|dans ma vie)\b
(?:seule?s?|unique) (?:\w+ )?(?:conversation|ami|amie|pote|copain|interlocuteur|discussion)(?: \w+){0,4} (?:un
     |une )?(?:bot|robot|ia|chat ?gpt|machine|ordi)\b
(?:noel|reveillon|dimanche|anniv\w*|vacances|soiree) avec (?:les |mes |quatre )?(?:murs|le plafond|ma solitude)\b
j (?:avais|ai) (?:plus )?que (?:lui|elle|eux) (?:au monde|dans la vie|comme ami\w*)?$
(?:m ecoute|m attend|me parle|me touche|me prend dans ses bras) (?:plus |a )?depuis (?:des )?(?:mois|annees|semaines
    |longtemps)\b
(?:ai|avais) (?:plus )?que toi (?:comme )?(?:\w+ )?(?:ami\w*|pote|a qui parler)
# What the family says, and no longer says.
(?:mere|pere|famille|daron\w*|parents|frere|soeur|reum|reup)(?: \w+){0,2} (?:dit|dis|disent|prononce|prononcent
    |appelle|appellent) (?:plus|pas|jamais) (?:\w+ )?mon (?:prenom|nom|vrai prenom)
(?:t es|tu es|suis|es) plus (?:ma|mon|sa|son|leur) (?:fille|fils|enfant|soeur|frere)\b(?! (?:unique|prefere\w*))
(?:aurait|auraient|aurais|avait|voulait) (?:\w+ ){0,2}?(?:avorter|m avorter|me faire passer|pas m avoir
    |un autre enfant que moi)\b
(?:presente|appelle|traite|parle de moi|considere)\w* (?:\w+ )?comme (?:son|leur|une?|la) (?:erreur|honte|boulet
    |accident|fardeau|regret|echec)
(?:ratee?|boulet|honte|erreur|vilain petit canard|mouton noir|mauvaise graine) de (?:la |ma |notre )?(?:fratrie
    |famille|maison|portee)
compte pour du beurre (?:pour|chez|avec|dans) (?:ma|mon|mes|lui|elle|eux|cette)\b
(?:visites?|droit de visite|appel) (?:\w+ )?annulee?s? (?:encore|a chaque|toujours|pour la)\b
orphelin\w* (?:des deux|de (?:pere et|mere et|tout)|depuis|a \d+ ans)
(?:maman|papa|mere|pere|daron\w*|reum|reup)(?: \w+){0,2} (?:internee?|en (?:hp|psy|psychiatrie|taule|prison|cure
    |tole))(?: \w+){0,6} (?:perdue?|paumee?|seule?|cacher|clown|noie|gere\w*|craque|moi)\b
# What others call one, what they do with one's things.
(?:m |me )(?:app?el\w*|surnom\w*|dis\w*|trait\w*) (?:\w+ )?(?:l |le |la |les |de )?(?:esclave|orphelin\w*|gros|grosse
    |obese|baleine|vache|debile|gogol|mongol|clochard\w*|clodo|cassos|boniche|larbin|pouilleu\w*|dechet)\b(?! (?:mdr
    |lol|pour rire|mais|au club|ca m ?fait (?:marrer|rire)|c est mignon|bosse\w*|bete))
(?:grosse vache|baleine|gros lard|boudin|thon|gros porc|sale gros\w*)(?: \w+){0,5} (?:commentaires?|messages?|dm|snap
    |insta|story|discord)
(?:affich|post|montr|partag|diffus)\w* (?:\w+ )?ma (?:photo|tete|video)(?: \w+){0,4} (?:retourne|vais|veux|ose|lycee
    |cfa|classe|groupe|college)\b
mes (?:affaires|cahiers?|chaussures|vetements) (?:\w+ ){0,2}?(?:dans|a) (?:la cuvette|les (?:toilettes|chiottes|wc
    |poubelles)|la poubelle)\b(?! (?:jaune|de tri|du chien))
(?:ils?|elles?|on|me|m ont) (?:\w+ )?(?:jet|renvers|balanc|crach)\w* (?:\w+ )?(?:mon|mes|dans mon) (?:plateau|repas
    |assiette|sac|affaires|trousse|manteau) (?:\w+ )?(?:par terre|a la poubelle|dans|chaque|tous)\b
(?:bloquee?|enfermee?|coincee?) (?:\w+ )?dans les (?:wc|toilettes|chiottes|vestiaires)(?: \w+){0,4} (?:film\w*|ri(?:t
    |aient|ent)|lycee|college|cfa|ils|elles)\b
(?:marr\w*|rigol\w*|ri[est]\w*|foutent|moqu\w*) (?:\w+ )?(?:a cause |de )(?:de )?(?:mon|ma) (?:begaiement|begaiment
    |accent|poids|dyslexie|tics?|handicap|nez|corps|dents|peau|voix)\b
(?<!aucune )(?<!pas de )(?<!zero )(?<!sans )moqueri(?:e|es)?\b
(?:gogol|mongol|cassos|grosse?|bouffon\w*|victime|pd|thon|monstre|intello)(?: \w+)? (?:ca|sa) (?:me|m) (?:colle|suit
    |reste|poursuit)\b
(?:retourne|vais|veux|mets les pieds) (?:plus|pas)(?: \w+){0,5} (?:affich|post|diffus|partag)\w* ma (?:photo|video
    |tete)\b
# Breath, sleep, the belly.
(?:l ?air|souffle) (?:\w+ )?(?:rentre|passe|vient) (?:plus|pas)\b
poitrine (?:\w+ ){0,2}?(?:bloque|serre|serree|ecrase\w*|explose|fait mal|en feu)\b(?! (?:au sport|apres))
(?:noeud|boule|pierre|poids) (?:\w+ )?(?:au|dans le) ventre (?:non stop|h24|en permanence|matin et soir
    |du matin au soir|toute la journee)
ventre (?:\w+ )?(?:se |qui se )(?:tord|noue|retourne|serre)\b(?! (?:de (?:faim|rire)|j ai (?:trop )?mange))
insomni\w*
(?:yeux|les yeux) (?:grand )?ouverts (?:\w+ ){0,4}?(?:nuit|plafond|noir|mat|matin|heures?)\b
nuits? (?:\w+ ){0,2}?interminables?
\dh(?:eures)? du mat\w*(?: \w+){0,4} (?:yeux ouverts|plafond|cogite|dors pas|cerveau|tourne|pleure)
cerveau (?:\w+ )?(?:dans le noir|en boucle|s arrete pas|tourne|eteint|en vrac)\b
(?:douche|lever|lit|vaisselle|sortir|bus|metro|courses|manger|pied par terre|repondre|appeler)(?: \w+){0,6} (?:everest
    |himalaya|montagne|marathon|exploit)\b(?! russes?)
(?:everest|himalaya|une montagne|un marathon)(?: \w+){0,4} (?:me lever|se lever|douche|sortir|pied par terre|manger
    |m habiller)\b
(?:monde|gens|foule|bus|metro|sortir|telephone|couloirs?)(?: \w+){0,2} (?:me |ca me |sa me )(?:panique|angoisse
    |terrifie|terrorise|fait vomir)\b
(?:vomis?|tremble|transpire|suffoque) (?:\w+ )?avant (?:d y aller|de sortir|les cours|le lycee|chaque|tout|d aller)?$
(?:trouille|peur|flippe) (?:de|pour) tout\b
# What numbs.
(?:fume|bois|boit|picole|defonce|drogue|gave|empiffre|joue)\w*\b(?! (?:de l ?eau|du the|un cafe)) (?:\w+ ){0,2}?pour
     (?:\w+ )?(?:anesthesi\w*|engourdir|eteindre|tenir|survivre|combler|boucher|rien sentir|plus sentir|supporter
    |endormir (?:ma tete|la douleur))\b
(?:remplis|bourre|gave|empiffre|goinfre)(?: \w+){0,5} (?:boucher|combler|remplir) (?:le|un|ce) (?:trou|vide|manque)\b
# Going out like a light.
(?:en train de|suis pres de|nerfs? qui|nerveusement|psychologiquement)(?: \w+){0,4} (?:lacher?|couler|sombrer|craquer?
    |flancher|disjoncter)\b(?! (?:l affaire|le taf|mon))
(?:mental|moral|tete) (?:est )?(?:a|au) (?:zero|plat|plus bas|fond du|ras)\b
(?:pas|plus|aucun) (?:\w+ )?(?:le )?moral (?:du tout|en ce moment|depuis|ces temps|vraiment|$)
pas (?:faim|sommeil|envie|soif) (?:et )?(?:pas|ni|plus|rien) (?:d |de )?(?:envie|faim|gout|sommeil|rien|force)\b
tiens? (?:\w+ )?(?:avec|par|sur|a) (?:des|du|un|trois|les|l) (?:bouts? de (?:ficelle|scotch)|scotch|fil$|nerfs
    |cafe et les nerfs|rage)
tiens? (?:qu |plus qu )?a un fil\b
me (?:repugne|debecte|vomis|fais pitie|fais honte)\b
(?:une|suis|devenue?|comme une?) loque\b(?! le (?:lundi|matin))
sans (?:mon|ma) (?:jumeau|jumelle|frere|soeur|mere|pere|pote|meilleure?)(?: \w+){0,4} (?:moitie|plus rien|qu une|vide
    |perdue?|survis)\b
(?:vocaux|vocal|photos|conv\w*|messages|voix)(?: \w+){0,3} en boucle(?! (?:pour|sur (?:tiktok|insta)))
(?:trouve|decouvert|vu) (?:mon|ma|mes) \w+ (?:pendue?s?|morte?s?|sans vie)\b
(?:revois|revoit|revis|entends) (?:\w+ )?(?:tout|la scene|l accident|son corps|son visage|encore)(?: en boucle| chaque
    | la nuit| encore|$)
(?:tombe\w*|noye\w*|disparu\w*)(?: \w+){0,6} (?:vois|revois|entends|reve de) (?:\w+ )?(?:toujours|encore|chaque
    |la nuit)\b
suis plus (?:le meme|la meme|pareille?)$
^(?:et |en vrai )?avant (?:je |j )(?:riais|souriais|rigolais|vivais|chantais|dansais|sortais|aimais la vie)\b(?! (?:a
    |au|en|chez|dans|avec))
tout s est (?:eteint|brise|ecroule|effondre)\b
(?:demain|apres demain|l avenir|mon avenir|plus tard|la suite)(?: \w+){0,4} (?:un |le |du
     |que du )?(?:grand )?(?:trou noir|trou|neant|brouillard|vide|noir|mur)\b(?! (?:dans (?:mon|le) (?:emploi|planning)
    |a (?:peindre|l ecole)))
(?:ma vie|moi)(?: c est)? (?:zero pointe|un zero|volets fermes|le neant|echec total)\b
zero pointe (?:\w+ )?(?:ma vie|moi|sur toute la ligne)
volets (?:\w+ )?fermes(?: \w+){0,6} (?:ma vie|manette|toute la journee|depuis|jour et nuit|lit)\b
(?:dedans|a l interieur|en moi|au fond de moi)(?: c est| il)? (?:y a rien|ya rien|yarien|y a plus rien|c est (?:vide
    |mort|noir)|tout est (?:vide|mort|casse))\b
(?<!ca )(?:vaux|vaut) (?:\w+ )?(?:quoi(?: en vrai| franchement| moi|$)|pas grand chose|moins que (?:rien
    |les autres))(?<!ca vaut quoi)\b
merite (?:meme )?pas (?:qu on|l aidez?|votre|que tu|que vous)\b
jamais (?:ete )?choisie?\b(?! (?:de|mon|ma|le|la|entre|d))
pourquoi (?:\w+ ){0,2}?(?:tombe|arrive|retombe) (?:toujours |encore )?sur moi\b(?! (?:les|le|la) (?:corvees?|vaisselle))
pourquoi (?:toujours )?moi (?:et pas|a chaque|encore|toujours|frere|$)
(?:ira|va aller|sera|serait) jamais mieux\b
^(?:triste|vide|seule?|mal|perdue?|casse\w*|eteinte?)(?: voila| quoi| c est tout| point| vraiment| la)+$
pas bien (?:du tout )?pas bien
^(?:c est )?(?:\w+ )?dure? (?:en ce moment|ces temps ci|ces derniers temps)(?: vraiment(?: dur)?| la vie| pour moi|$)
espoir (?:est |c est )?(?:fini|mort|zero|envole|perdu|parti|brise)\b(?! (?:pour (?:le match|la qualif|l om|le psg)))
(?:deviens|devenir|rend|rends) (?:zinzin|barge|cingle\w*|parano|maboul\w*)\b
m en (?:remets|remet|reme|remettrai) (?:pas|plus|jamais)\b
(?:bebe|enfant) (?:\w+ ){0,3}?(?:pas garde|perdu|avorte)\w*(?: \w+){0,4} (?:pense|pleure|reve|culpabilis|vois|chaque
    |remets)\b
ma place nulle part\b
interet (?:de |d )(?:se|me|s|continuer a me) (?:lever?|reveill\w*|laver?|battre)\b
moi (?:beaucoup |tres |trop |toujours )?(?:triste|pleurer|fatigue la tete|peur la nuit)\b
(?:je suis |suis |alors je suis )qui (?:moi|en vrai|au fond)$
# Told as it was, and what is said of oneself.
(?:m avait|m avaient|nous avait|m a deja|m ont deja) (?:\w+ )?(?:frapp|tap|viol|battu|gifl|enferm|menac|cogn
    |agress)\w*(?! (?:dans l oeil|des (?:clopes|thunes)))
personne (?:\w+ )?(?:veut|voudra|voulait) de moi\b(?! (?:en (?:stage|alternance|apprentissage)|comme|pour (?:le|un)))
(?:me|m a|m ont|nous) (?:jett?|lanc|balanc)(?:ait|aient|ent|e) (?:\w+ )?des (?:cailloux|pierres|craies|boulettes|oeufs
    |canettes)\b
idees? (?:\w+ )?(?:sombres?|morbides?)
(?:trop|tellement|toujours|encore|souvent|tellement ete) humilie\w*\b(?! (?:l adversaire|en (?:finale|match|defense)))
(?:gouine|pd|pede|pute|salope|tapette|grosse|sale \w+) (?:\w+ )?(?:ecrit|tague|grave) (?:\w+ )?(?:sur|dans|devant)\b
(?:psy|psychologue|psychiatre)\b(?: \w+){0,3} (?:ca presse|c est urgent|en urgence|urgent|tres vite|vite)\b
"""
