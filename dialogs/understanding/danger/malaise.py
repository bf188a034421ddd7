"""Words of being very low: no strength, no hope, tears, emptiness, nobody left."""

from __future__ import annotations

LOW = r"""
peux (?:vraiment |franchement |juste )?plus\b
plus (?:la |de )?force
(?:suis|etre|sens|mis) a bout(?! de souffle)
\ba bout (?:de nerfs?|de tout|moral\w*|psych\w*|$)
(?:bout|fond) du (?:rouleau|trou|gouffre)
touche (?:\w+ )?(?:le |au )?fond
moral (?:a|dans|au|en) (?:\w+ )?(?:zero|bottes?|chaussettes|plus bas|berne|baisse)
perds? pied
(?:je |vais |fait )?craqu(?:e|er|ee)\b
(?:je|tout) (?:m |s )?(?:ecroule|effondre)
tiens plus
tiens pas le coup
burn ?out
a bout de nerfs?
depri(?:me|mee?|mer)\b
depress\w*
(?<!ca m )angoiss\w*\b(?! (?:un peu|le code|pour le))
crises? de (?:panique|larmes|nerfs?|angoisse|tetanie)
attaques? de panique
anorexi\w*
boulimi\w*
me fais vomir
epuisee? (?:mentalement|moralement|psycho\w*|de tout|nerveus\w*)
suis (?:plus|moins que) rien\b
a zero moralement
(?:je |j ai |envie de |arrete pas de |fais que |passe mes (?:nuits|journees) a )(?:pleure\w*|chiale\w*|pleurer
    |chialer)(?! (?:devant|de joie|de rire))
me (?:sens|trouve) (?:\w+ ){0,2}(?:sale|cassee?|inutile|nulle?(?! en)|en trop|minable|horrible)\b
\bme sens (?:\w+ )?mal\b
mal (?:dans ma|dans mon) (?:peau|tete|corps)
(?:vais|va|sens) (?:\w+ )?(?:pas bien(?! (?:comprendre|voir|entendre|faire|reussir|dormir|manger))|pas du tout
    |tres mal|trop mal|vraiment pas|vraiment mal|super mal)(?! (?:a la|au|avec) )
ca va (?:vraiment )?pas (?:du tout|bien|fort)
(?:je suis|suis) (?:\w+ )?(?:mal|au plus mal|pas bien)(?= (?:en ce|depuis|ces|psych|moral|mental|et |tous|tout)|$)
moral (?:a|dans) (?:zero|les chaussettes)
tellement mal\b
(?:tout|vie|vois) (?:\w+ )?(?:en|est) (?:gris|noir|si sombre)
la vie (?:m a|ma) (?:\w+ )?(?:casse|detruit|brise|abime)\w*
plus rien ne va
rien ne va plus
rien va plus
(?:je )?me (?:degoute|deteste|hais)\b
degoute? (?:de )?moi
(?:plus|perdu|aucun) (?:gout|interet|envie) (?:a|de|pour) (?:rien|quoi que|tout|grand)
envie de rien(?! (?:faire (?:ce|au)|d autre|manger|acheter))
plus d (?:espoir|avenir|envies?)\b
aucun espoir
perdu (?:\w+ )?espoir
desespoir
sert a rien (?:de vivre|que je|moi)
\bser(?:s|vir|vais) a rien$
je sers a rien
bonne? a rien
(?:regarde|fixe)\w* le (?:plafond|mur)
(?:toute la journee|toujours|tout le temps|reste) (?:\w+ )?(?:au lit|dans mon lit|sous la couette)
(?:sors|leve) (?:\w+ )?plus (?:de (?:ma chambre|chez moi|mon lit)|du lit)
(?:dors|mange) (?:\w+ )?plus(?: rien| du tout)?(?= (?:depuis|la nuit|tellement|a cause|je|ni|et)|$)
arrive (?:\w+ )?plus a (?:dormir|manger|me lever|sortir|sourire|rire|respirer|avancer|vivre)\b
perdu \d+ kilos
nuits blanches
(?:personne|aucun ami|pas d amis?) (?:\w+ )?(?:m aime|me comprend|m ecoute|a qui parler|pour m aider|me parle
    |sur qui compter|ne m)
plus (?:d amis?|personne)\b
tout le monde (?:\w+ )?(?:m a lache\w*|s en fout|m abandonne|me lache|me deteste|m evite)
etouffe\w{0,2} (?:chez|dans ma|ici)
(?<!chaud )j etouffe(?! (?:de chaud|mdr|lol))
souffr(?:e|ance|ir)\b(?! de l)
(?:trop|tellement) (?:dur|lourd|de peine) (?:\w+ ){0,2}(?:la vie|a porter|pour moi|de vivre)
on m a (?:abandonnee?|laissee? tomber)
si seule?$
trop seule?$
(?:me sens|je suis|suis|me trouve|me vois|etre|sens|sentir|me senti\w*|on est|jsui|devenue?|reste)
     (?:\w+ ){0,3}?{LOWADJ}\b{NOTFINE}
(?:impression|sensation|sentiment) (?:\w+ ){0,2}?(?:d etre|de|que|d) (?:\w+ ){0,4}?(?:rien|personne|jamais|plus|vide
    |fantome|invisible|mort|inutile|seule?|sombr\w*|noie|noyer|etouff\w*|boulet|poids|trop|perdre|exister|sers|jamais)
(?:ressens|sens) (?:\w+ )?(?:plus |pas )?rien(?: du tout)?\b
(?:plus|rien|pas|aucune?|perdu|sans) (?:\w+ ){0,4}?(?:gout a|plaisir|envie a|d espoir|espoir|avenir|issue|sens\b
    |motivation de vivre|de raison|d interet pour rien|solution|joie|sourire)(?! (?:unique|interdit|de (?:solution
    |transport)|giratoire|pour le (?:bus|permis)))
(?:gout|envie|interet) (?:\w+ ){0,2}?(?:a |de |d |pour )?(?:\w+ )?(?:rien|quoi que ce soit)(?! (?:faire (?:aujourd
    |ce)|manger|d autre))
(?:plus|pas) (?:\w+ )?(?:envie|force|courage|energie|motivation) (?:\w+ ){0,2}?(?:de |d |a |pour )?(?:\w+ )?(?:rien
    |tout|me lever|avancer|continuer|me battre|parler|lutter|sortir de mon lit|manger|sourire|rire)\b
(?:plus|pas) (?:la |de |aucune )?(?:force|forces|energie)(?: de rien|$)
(?:a quoi (?:bon|ca sert|sa sert|je sers)|pourquoi (?:\w+ )?(?:je me leve|je vis|j existe|je suis nee?|me lever
    |continuer))(?! (?:le|la|les|ce|votre|cette|vos) )
(?:{LIFE}) (?:\w+ ){0,4}?(?:merde|pourrie?|foutue?|ratee?|gachee?|finie?|nulle?|vide|enfer|dure|triste|injuste
    |cauchemar|sens|rien|horrible|veut (?:pas|plus)|galere|insupportable|detruite?|noire?|brisee?|sombre)\b
(?:rate|gache|detruit|foutu|bousille) (?:\w+ )?(?:toute )?ma vie
(?:fatigue|lasse|marre|deteste|hais|degoute|supporte plus|saoule|ras le bol) (?:\w+ ){0,3}?(?:de |d )?(?:la|ma|cette
    |de) vie\b
(?:fatigue|marre|ras le bol|saoule|epuise|lasse)\w* (?:\w+ )?(?:de|d) tout\b
tout (?:\w+ ){0,2}?(?:foutu|noir|gris|sombre|s ecroule|s effondre|est fini pour moi|va mal|part en vrille
    |est contre moi|parait loin|est (?:\w+ )?loin)\b
rien (?:\w+ ){0,3}?(?:plaisir|interesse(?! (?:au|a l|en|dans|ici|comme))|s arrange\w*|va\b|sens|importance|motive
    |vaut)(?! (?:ici|a la tele|dans les offres))
crois (?:\w+ )?(?:plus|pas) (?:\w+ ){0,2}?(?:a |en )?(?:rien|moi|l avenir|mon avenir)
(?:sers|sert|serre|vaux|vaut|merite|suis|represente) (?:\w+ )?(?:a )?rien\b(?! (?:compris|fait
    |de grave))(?<!ca sert a rien)(?<!ca vaut rien)
(?:je|moi) (?:\w+ ){0,2}?sers a quoi
(?:tout ce que|tout se que) je (?:touche|fais|fai) (?:\w+ ){0,4}?(?:gache|rate|casse|foire|merde)\w*
(?:je |j )?(?:me |m )(?:\w+ )?(?:deteste|hais|degoute|supporte|aime|haine|hai|meprise)\w*(?: plus| pas)?(?= |$)(?!
     (?:bien|beaucoup|trop|bosser|le|la|les))(?<!il me deteste)
(?:deteste|hais|degoute|supporte plus|honte de) (?:\w+ )?(?:mon corps|moi\b|ce que je suis|mon reflet|qui je suis
    |mon visage|ma tete|d exister)
degoute (?:tout le monde|les gens)
haine contre moi
(?:voulu|prefere|aimerais|voudrais|reve d) (?:\w+ ){0,2}?etre (?:quelqu un d autre|une autre|normale?|invisible)
(?:pleur|chial|larme|sanglot|nebki)\w*(?: \w+){0,4} (?:tous|toutes|toute|tout|chaque|nuits?|soirs?|jours?|sans
    |beaucoup|souvent|toujours|encore la nuit|dans mon lit|seule?|matin)(?! (?:le bebe|la petite))
(?:arrete pas|passe\w* \w+ \w+|fais que|finis par|envie) (?:\w+ )?(?:de |d |a )?(?:pleurer|chialer|pleure|chiale)
en larmes
(?:triste|tristesse|malheureu\w+|desespere\w*|abattue?|angoissee?|deprimee?)(?: \w+){0,3} (?:tout le temps|tous les
    |toujours|beaucoup|tres|en permanence|depuis|h24|chaque|sans)
(?:tres|trop|tellement|si|vraiment) (?:triste|malheureu\w+|decouragee?|mal\b(?! (?:au|a la|aux|a l|ecrit|paye|place
    |organise|dormi))|desespere\w*|angoissee?)
(?:anti ?depresseurs?|anxiolytiques?|psychiatr\w*|hopital psy|psychologue tous|neuroleptiques?|phobie (?:scolaire
    |sociale)|anxiete|anxieuse|anxieux|tetanie|spasmophil\w*|hospitalisee? (?:en psy|pour))
(?:deprime|depression|deprimer|deprimee?)s?\b
(?:crises?|attaques?) (?:d |de )?(?:angoisse|panique|larmes|nerfs|boulimie|anxiete)\w*
(?:boule|noeud) (?:au|dans le) ventre(?= (?:tous|tout|chaque|des|le matin|avant|quand|depuis)|$)
(?:arrive|peux|sais) (?:\w+ )?(?:plus|pas) (?:\w+ )?(?:a |de )?(?:respirer|dormir|manger|sourire|me lever|avancer
    |vivre|sortir|parler|gerer|tenir|m en sortir|remonter|rire|supporter|faire semblant|encaisser)\b(?! (?:demain
    |jeudi|lundi|mardi|vendredi|mercredi|samedi|ce soir|avec|le|la|a l|au|en|avant|pour|dans))
(?:tiens?|tenir|tient|supporte) (?:\w+ )?(?:plus|pas)(?: le coup| longtemps)?$
(?:dors|dor|mange|lave|sors|parle|ris|souris|vis) (?:\w+ )?(?:plus|pu|presque plus|pas)(?: \w+){0,4} (?:mange|mang
    |dors|dor|lave|sors|parle|pleure|depuis|cogite|pense|bien (?:mentalement|la nuit)|du tout|de ma chambre
    |pour maigrir)
(?:sors|sort|sortir|sortie?|leve) (?:\w+ )?(?:plus|jamais|pas) (?:\w+ ){0,2}?(?:de )?(?:ma|sa|mon|son|chez|lit)?
    (?: \w+){0,3} (?:depuis|mois|semaines|chambre|lit|parle|mange|chez moi)
(?:ose|osais) (?:\w+ )?(?:plus|pas) (?:\w+ )?(?:sortir|parler|y|retourner|rentrer|me montrer|me regarder|aller)
(?:nuits?|heures|h par nuit) (?:\w+ ){0,4}?(?:dors pas|sans dormir|cogite|deviens folle|deviens fou|blanches|pleurer)
(?:deviens|devenir|devient) (?:\w+ )?(?:fou|folle|dingue)\b(?! (?:avec (?:ce|les|ces)|de toi|amoureu))
(?:vais|va) (?:\w+ )?(?:exploser|craquer|peter un plomb|imploser|lacher|sombrer)\b
(?:sombre|sombrer|coule|couler|plonge|noie|etouffe|m eteins|m ecroule|m effondre|craque|craquer?|craquee?
    |lache prise)$
(?:j ai |je |fini par )(?:tout le temps |trop |completement |bien |a nouveau )?craqu(?:e|er|ee)\b
(?:au plus bas|plus bas que|tout en bas|au bout du bout|fond du trou|touche le fond|bout du rouleau|moral
     (?:a(?! \w+er\b)|au
    |dans|en|est(?! (?:bon|la|revenu|meilleur)))|gros sur (?:la patate|le coeur)|mal (?:au|dans mon|dans le
    |o) coeur(?! (?:dans|en) (?:le bus
    |voiture|bateau)))
trop (?:\w+ ){0,2}?(?:lourd|dur|de choses|de trucs|de poids|pression)(?: \w+){0,3} (?:porter|epaules|seule?|pour moi
    |tenir|vivre|supporter)
sur les epaules
(?:personne|aucun|pas|plus|zero|perdu|jamais) (?:\w+ ){0,3}?(?:d |de |mes |un )?(?:amis?|potes?|copains|copines|ami
    |a qui parler|qui (?:m aime|me comprend|m ecoute|tient)|m aime|tient a moi|me comprend|m ecoute|me parle
    |me calcule|accepte|d accepte|m attend|me veut|sur qui|a mes cotes|famille)(?= |$)(?! (?:ici (?:je|car|j)|dans
     (?:ce|le) (?:domaine|metier|quartier)|a (?:paris|lyon)|pour (?:m emmener|me (?:garder|deposer))|au (?:lycee
    |cfa) technique|qui (?:cherche|travaille|bosse)))
^(?:j ai |je (?:vois|connais|parle a) )?personne$
(?:parle|vois|voir|parler|cause) (?:\w+ ){0,2}?(?:a |avec )?(?:plus |pas |jamais )?personne\b
(?:tout le monde|les gens|tous|eux|on) (?:\w+ ){0,3}?(?:s en (?:fou\w*|fich\w*|tape\w*|bat)|m abandonn\w*|m a lach\w*
    |m a bloqu\w*|me rejett?e\w*|me deteste\w*|m oubli\w*|me laiss\w* tomber|me fuit)
(?:tout|toute) seule? (?:tout le temps|toujours|ici|depuis|h24|sans|face)
seule? (?:tout le temps|toujours|au monde|depuis|et (?:triste|perdu|mal|vide)|a crever|ici personne)
(?:fais|faire|fait) semblant (?:\w+ )?(?:d aller|que ca|de sourire|d etre|tous)
(?:mauvaise?|pire) (?:mere|fille|fils|personne)(?: \w+){0,3}
(?:rapport|probleme|trouble)s? (?:\w+ ){0,2}?(?:complique )?(?:a|avec|de) (?:la |l )?(?:nourriture|bouffe
    |alimentair\w*|alimentation|manger)
(?:vomi|vomis|vomir|vomit)(?: \w+){0,3} (?:apres|expres|repas|manger|chaque|matin|maigrir|fois)
(?:fais|fait|faire) vomir
(?:prive|affame|evanoui\w*|jeun\w*) (?:\w+ ){0,4}?(?:maigrir|evanoui\w*|grosse|manger|poids|nourriture)
(?:trop|tellement|si|me trouve|sui|suis) (?:\w+ )?(?:grosse?|moche|laide?|bete|conne?|debile)\b(?= |$)(?! (?:en|ce
    |la question|pour (?:rentrer|faire)))(?<!c est trop bete)
(?:bois|boit|fume|drogue|picole|shit|alcool|joue|prends|beuh|proto|cannabis|coke)(?: \w+){0,6} (?:oublier|plus penser
    |pas penser|pense trop|dormir|tenir|seule? le soir|sinon je|ma vie|du matin au soir)
(?:ma|sa|ta|mon) (?:famille|mere|pere|ex|copain|copine|mec)(?: \w+){0,2} (?:tourne le dos|lache|coupe les ponts
    |quitte|manque)(?: \w+){0,4} (?:mal|vide|dors|mange|pleure|plus|loque|seule?)
fausse couche
baby blues|depression post
jour (?:\w+ ){0,2}?pire que
(?:mal|dur|lourd) (?:\w+ )?(?:dans|a) (?:ma|la) tete
(?:va|ca) (?:\w+ )?pas (?:\w+ ){0,2}?(?:dans ma tete|dans ma vie|bien du tout|mentalement|moralement
    |psychologiquement)
(?:mentale|mentalement|moralement|psychologiquement|psychiquement)(?: \w+){0,2} (?:a bout|mal|epuis\w*|fatigu\w*
    |pas bien|galere|detrui\w*|morte?|ko|instable|pire)
galere mentale
(?:periode|passe|moment) (?:\w+ ){0,2}?(?:sombre|noire?|tres dure?|horrible|tres difficile)
(?:vois|trouve|voi) (?:pas|plus|aucune?) (?:\w+ ){0,2}?(?:d )?(?:issue|avenir|comment (?:m en sortir|en sortir)|sens
    |lumiere|le bout|porte de sortie|interet)
besoin d (?:aide|parler)(?= (?:je|j|vite|svp|psy|s il|urgent|mal)|$)
(?:inquiete?|depassee?|peur) (?:\w+ ){0,2}?(?:pour|par|de) (?:ma|mon|ses|sa) (?:soeur|frere|fils|fille|pote|copine
    |crises|etat|comportement)
(?:soeur|frere|fils|fille|pote|copine|copain|il|elle|cousine?|mere|ami|amie)(?: \w+){0,3} (?:ne )?(?:sort|mange|parle
    |dort|rit|sourit|repond|se leve)(?: \w+)? plus(?! (?:le dimanche|avec cette))
(?:peux|peu|pe) (?:\w+ )?pl(?:us|u)\b(?! (?:\w+ )?(?:venir|jeudi|mardi|attendre|payer|conduire|bouger|acceder
    |me connecter|ouvrir|envoyer|recevoir|appeler|aller|faire|de (?:rire|ce|cette|ces|cet)|y aller|telecharger
    |reculer|changer|annuler|m inscrire))
semblant (?:\w+ )?(?:d )?(?:aller|daller|sourire|etre)
tremble\w*(?: \w+){0,4} (?:parler|sortir|monde|peur|chaque|quand)
mine de rien je sombre
(?:loin|etranger|etrangere|spectat\w+) (?:\w+ ){0,2}?(?:de tout|comme si j|de ma vie)
comme si (?:je|j) (?:\w+ ){0,2}?(?:partie?|morte?|invisible|existais pas|etais pas la|etais rien|vivais pas)
(?:calcul|parl|adress|regard)\w* (?:\w+ )?(?:plus|meme pas|jamais)(?= |$)(?<!je parle plus)(?<=calcule plus)
(?:vais|va|suis|sens) (?:\w+ )?(?:tres |trop |si |tellement |hyper )?mal$
(?:envie de|fais) vomir (?:\w+ ){0,3}?(?:glace|moi|quand je me|mon corps|reflet)|(?:glace|miroir|reflet)
     (?:\w+ ){0,6}?(?:vomir|deteste|degout\w*|horrible|pleure|moche|supporte)
(?:l air|comme|impression d etre) (?:\w+ )?(?:un |une )?(?:zombie|fantome|robot vide|coquille|morte? vivante?|dechet
    |ombre)
mens (?:\w+ ){0,5}?(?:ca va|que tout va)
plus de larmes
(?:merite|meriter) (?:\w+ )?(?:pas|rien|plus) (?:\w+ ){0,3}?(?:aide|vivre|aime\w*|mieux|etre|rien|maide)
(?:honte|dechet|boulet|mouton noir|rate) de la famille
(?:ete|etre|sens|suis) (?:\w+ )?(?:jamais|pas|plus|mal) (?:\w+ )?(?:aimee?|desiree?|voulue?|acceptee?)
jamais ete (?:\w+ )?(?:aimee?|heureu\w+|bien|voulue?|desiree?)
on (?:ne )?m aime pas
veu\w+ pas de moi
(?:je suis|etais|suis qu|es) un accident
(?:tout|tous|gens|monde|autres) (?:\w+ )?(?:avance\w*|reussi\w*|heureux) (?:\w+ )?sauf moi
(?:rage|haine|colere) (?:\w+ ){0,3}?(?:contre|envers) (?:\w+ )?(?:tout|tout le monde|moi|la terre|le monde)
(?:honte|nul|inutile|rien) (?:\w+ ){0,3}?(?:journees|jours) (?:passent|defilent)|(?:journees|jours) (?:\w+ ){0,2}?
    (?:passent|defilent|se ressemblent)(?: \w+){0,6} (?:honte|rien|vide|seule?|mal)
(?:reste|vis|enferme\w*|passe\w*) (?:\w+ ){0,4}?(?:dans le noir|volets fermes|enfermee? chez|sous la couette)
(?:leve|lave|habille|coiffe|reponds?|parle|sors|mange|ris) plus(?: (?:a|avec))?(?: personne)?$
(?:ne |je )reponds? plus a (?:personne|mes)
tout (?:lache|gache|rate|foire|bousille|abandonne|perdu)(?: meme| dans ma vie|$)
\d+ ans (?:\w+ ){0,3}?(?:deja )?(?:finie?|foutue?|ratee?|gachee?|vieille|epuisee?)\b
(?:vois|voit|tout|broie) (?:\w+ )?(?:noir|du noir|en noir)
(?:sors|sort|suis|etais|reviens) (?:\w+ ){0,3}?(?:hp|hopital psy\w*|psychiatrie|cmp|clinique psy\w*|en psy)\b
(?:suivi\w*|traitement|medicaments?) (?:\w+ ){0,5}?(?:depress\w*|anxi\w*|psy\w*|cmp|bipol\w*|moral)
(?:perdu|pas pu sauver|mort de) (?:mon|ma) (?:bebe|enfant|fils|fille|meilleure?|jumeau|jumelle|soeur|frere|petit)
(?:soeur|frere|ami|amie|pote|copain|copine|mere|pere|cousine?)s? (?:\w+ ){0,3}?(?:morte?|decede\w*|partie?)
     (?:\w+ ){0,4}?(?:comme si de rien|personne|m a detrui\w*|m en veux|ma faute|de ma faute|devant moi|sous mes yeux
    |en mer)
(?:ma|de ma) faute (?:s|si|que|elle|il|\w+ )?(?:morte?|partie?|tout)
(?:mal|pression|stress|trop) (?:\w+ ){0,5}?(?:vais|va) (?:\w+ )?(?:peter|exploser|craquer)
pense (?:\w+ ){0,3}?(?:beau|bon|positif)$
(?:ambiance|climat) (?:\w+ ){0,2}?(?:merde|pourri\w*|toxique|horrible|invivable|tendu\w*) (?:\w+ ){0,3}?(?:maison
    |chez moi|famille)
au milieu (?:\w+ ){0,4}?(?:peux plus|divorce|craque)
(?:fais|fait) (?:\w+ )?(?:plus que|que) (?:dormir|pleurer|manger|cogiter)
(?:etrangere?|spectat\w+|prisonni\w+) (?:\w+ ){0,2}?(?:ma|mon|ma propre) (?:propre )?(?:vie|corps|tete)
(?:perdu|plus|aucune?|pas) (?:\w+ ){0,2}?(?:confiance)(?: (?:en|dans) (?:moi|personne|rien|la vie|les gens))
(?:rumine|cogite|ressasse)\w*
(?:chaque|tous les) (?:\w+ )?(?:matins?|jours?) (?:\w+ ){0,3}?(?:combat|lutte|epreuve|calvaire|enfer|torture
    |pareil que|pire)
mal etre
(?:me sens|sens|suis) (?:\w+ )?(?:trahie?|paralysee?|prisonni\w+|enfermee? dans|mal dans|a cote de)
(?:jamais|personne) (?:\w+ ){0,3}?(?:cru|croit|croient|cru en|croire) en moi
(?:dit|disent|repete\w*) (?:\w+ ){0,5}?(?:finirai|finira|reussirai|reussira|arriverai|vaux|ferai|deviendr\w+)
     (?:\w+ ){0,2}?(?:rien|clochard|jamais|sdf|a la rue|prison|nulle part|pas)
trouve (?:\w+ )?(?:degueul\w*|immonde|ignoble|hideu\w*|grosse?)
(?:troubles?|problemes?) (?:alimentaires?|du comportement alimentaire|anxieux|de l humeur|bipolaire)
(?:tca|tocs?|spasmophilie|bipolaire|borderline|stress post trauma\w*)\b
pese (?:\w+ ){0,5}?(?:mange|jour|fois)
(?:mange|avale|bouffe) (?:\w+ )?rien\b(?! (?:ce midi|encore|de))
bouffe (?:la|ma) vie
(?:phobie|phobique)\b
penser? (?:\w+ ){0,3}?(?:mort|deces|accident|perte) de
(?:jen|j en|en) ai gros$
seum de vivre
(?:dure?|difficile|chaud|complique|galere) la vie\b(?! (?:mais|mdr|lol))
(?:ame|coeur) (?:\w+ )?(?:fatigue\w*|brise\w*|mort\w*|vide|en miettes|lourd\w*|noir\w*|dechire\w*)(?! (?:l om|om|psg
    |lom|le psg|paris))
(?:me manque|manquent)(?: \w+){0,4} (?:pleure|mal|dors|vide)
(?:rien|perdu\w*|mourr\w*|vis plus) sans (?:elle|lui|eux)
foutue?$
plus de vie$
(?:estomac|gorge|ventre) (?:\w+ )?nou\w*
plus d appetit
canard de la famille
envie de (?:\w+ ){0,3}?(?:tout casser|hurler)(?: \w+){0,2} (?:pleur\w*|mourir|crier)?
{LIFE} (?:\w+ ){0,2}?(?:desastre|echec|catastrophe|chaos|prison|gachis|mensonge|film d horreur)\b
peur (?:\w+ )?(?:de l avenir|du futur|de la vie|des gens|des hommes|du monde|de dormir|de vivre)
(?:amis?|potes?|copines?|famille|monde|tous) (?:m ont|m a|mont|ma) (?:\w+ )?(?:lache|abandonn|laisse|tourne|oubli
    |trahi|ghost)\w*
(?:invite|invit|appelle|attend) (?:\w+ ){0,2}?(?:jamais|plus)(?: nulle part)?$
transparente?\b
(?:gere|gerer|assume|porte) (?:\w+ )?tout (?:tout |toute )?seule?\b
(?:encore|toujours) (?:les|des|mes) (?:marques|cicatrices|traces|sequelles)
(?:malaises?|palpitations?|tremblements|sueurs|nausees?|vertiges) (?:\w+ ){0,4}?(?:quand|des que|chaque|sors|sortir
    |monde)
(?:chaque|quand|des que) (?:\w+ ){0,3}?sors (?:\w+ ){0,3}?(?:palpitations?|tremble|malaise|panique|angoisse|peur)
(?:accro|dependante?|addict) (?:\w+ ){0,3}?(?:cannabis|shit|alcool|drogue|coke|medoc\w*|weed|proto|jeux d argent)
(?:faire|fais) (?:\w+ )?(?:le |mon )deuil
(?:lache|abandonne) (?:\w+ )?prise
(?:plus|jamais) (?:a )?(?:voir|vois) (?:le positif|du positif|la vie en)
(?:m a|ma|m ont) jamais (?:aimee?|voulue?|desiree?|ecoutee?|crue?)
anorexie|boulimie
plus (?:de |aucun )?reperes?$
(?:seul|seule) (?:a |qui )?(?:m ecoute|me comprend|me parle)
fatiguee? (?:de me battre|de lutter|de faire semblant)
(?:solitude|silence|tristesse) (?:me )?(?:pese|tue|ronge|bouffe|detruit)
hante\w*
au (?:plus bas|fond (?:du|de) (?:trou|seau|gouffre|puits|desespoir|la piscine|la mer))
tete (?:hors )?de l ?eau
rien (?:ne )?(?:\w+ )?(?:rend|rends) (?:heureu\w+|joyeu\w+)
(?:vis|vit|vivre|vecu|vivait|est) (?:\w+ )?(?:un |l ?|le |la )?(?:enfer|cauchemar|calvaire|martyre|misere)\b
{LIFE} (?:\w+ ){0,3}?(?:neant|desert|vide|trou noir|tunnel)
peur (?:\w+ )?(?:d )?(?:aller|daller|y aller|retourner) (?:au|a l|en|a) (?:lycee|ecole|college|cours|cfa)
conneries sur mes (?:bras|cuisses|poignets|jambes)
hallucination\w*
culpabilis\w*
(?:coupable|honte|desolee?|fatigue\w*) (?:d |de )?(?:d)?(?:exister|vivre|etre nee?|etre la)
gorge serree
(?:tiens|tenir) (?:\w+ )?(?:plus|pas) debout
"""
