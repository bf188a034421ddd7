"""Words of bullying, by classmates or online, and of blackmail with pictures."""

from __future__ import annotations

BULLIED = r"""
harcel\w*
(?:se (?:moqu\w*|fou(?:t|tent)|paient)|rigol\w*|ri(?:t|ent)) (?:\w+ ){0,2}(?:de (?:moi|mon|ma|mes)|la gueule)
(?:me|m|m ont|m a) ?(?:insult\w*|humili\w*|rackett?\w*|menac\w*|crach\w*|rabaiss\w*|affich\w*|exclu\w*|intimid\w*
    |pourri\w*|ridiculis\w*|bousculent?|trait\w+ (?:de|comme)|embrouillent)
moqueries
brimades
cyber ?harcel\w*
souffre douleur
tete de turc
bouc emissaire
(?:mes|des|ses|les) nudes
(?:photos?|videos?|snaps?) (?:de moi|intimes?|nue?s?|a poil)(?: \w+){0,6}
chantage
(?:tout|toute) (?:le lycee|la classe|le college|le monde) (?:\w+ ){0,3}(?:contre moi|me deteste|se moque|m evite)
tous contre moi
plus bas que terre
(?:rumeurs?|groupe|compte|page) (?:\w+ ){0,3}(?:sur|contre) moi
personne (?:\w+ )?(?:veut|mange|me parle) (?:\w+ ){0,3}(?:avec moi|au lycee|a l ecole|en classe)
(?:se|s) (?:moqu|moc|fou(?:t|tent|tait|tre)\b|fich|paie|paye)\w* (?:\w+ ){0,3}?(?:de (?:moi|ma|mon|mes|lui|elle|son)
    |la gueule|ma gueule)
(?:me|m|m a|m ont|nous) (?:\w+ ){0,3}?(?:insult|humili|rackett?|menac|crach|rabaiss|affich|exclu[rse]|intimid
    |ridiculis|boucul|bouscul|persecut|tortur|lynch|denigr|embet|emmerd|traite|rejett?|isol|ignor|evit|boycott|blok
    |bloqu|degout)\w*\b(?! (?:le matin|un peu|de naif))(?<!ca m embete )
(?:me|m) (?:\w+ )?(?:traite\w*|appell\w*|surnomm\w*|dit) (?:\w+ ){0,3}?(?:grosse?|pute|salope|pd|pede|tapette|moche
    |gouine|baleine|thon|bougnoule|negre|singe|handicape|mongol|debile|monstre|sale)
(?:traite\w*) (?:de|comme) (?:\w+ ){0,2}?(?:pute|pd|pede|merde|chien|sale|moche|grosse?|debile|rien|esclave|boniche
    |salope|tapette|bon)
(?:dis|dit|disent|ecri\w+) (?:\w+ )?d (?:aller |al+er )?(?:crever|mourir|me (?:tuer|pendre|suicider))
(?:disent|dit|repet\w+|message\w*) (?:\w+ ){0,4}?(?:va (?:crever|mourir|te pendre|te tuer)|creve|kys|suicide toi)
menaces? (?:de mort|sur (?:insta|snap|les reseaux|tiktok)|par (?:message|sms))
(?:balanc|publi|diffus|tourn|partag|leak|envoy|montr|circul|poste|balance)\w* (?:\w+ ){0,5}?(?:nue?s?|nudes?
    |photos? (?:de moi|intimes?|nues?)|sextape|videos? (?:de moi|intimes?))
(?:nudes?|photos? (?:de moi|intimes?|nues?)|mes photos|sextape|videos? (?:de moi|intimes?)) (?:\w+ ){0,4}?(?:tourn
    |circul|partag|diffus|publi|sur|leak|balanc|fuit)\w*
demande\w* (?:\w+ ){0,3}?(?:photos?|nudes?|videos?) (?:\w+ ){0,3}?(?:nue?s?|culotte|seins|corps|sexy|de moi|intimes?)
(?:fait|font|faire) (?:\w+ )?chanter? (?:\w+ ){0,3}?(?:avec|photo|video|nude)\w*
(?:menace|chantage|faire chanter)\w* (?:\w+ ){0,4}?(?:publier|poster|diffuser|balancer|envoyer|photo|video|nude)\w*
(?:story|groupe|compte|page|rumeurs?|faux compte|ragots?) (?:\w+ ){0,5}?(?:sur moi|contre moi|mon dos|ma tete|mon nom
    |m affich\w*|se moquer|m insult\w*)
rumeurs?\b
(?:tete|cheveux) (?:\w+ )?dans (?:les|la) (?:chiottes?|toilettes|cuvette)
(?:personne|aucun|aucune|tous|tout le monde) (?:\w+ ){0,4}?(?:mange\w*|parl\w*|assi\w*|calcul\w*|approche\w*
    |adress\w*|trainer?|jouer?) (?:\w+ ){0,2}?(?:avec|a cote de|a) moi
(?:mange|cache|planque|reste|enferme|recre|refugi\w*) (?:\w+ ){0,4}?(?:toilettes|chiottes|cdi|wc) (?:\w+ ){0,4}?
    (?:croiser|eviter|voir|seule?|tranquille|peur)
(?:ils?|elles|autres|mecs|gars|filles|apprentis|collegues|potes) (?:\w+ ){0,3}?(?:me|m) (?:\w+ )?(?:mettent|met
    |laissent|laisse) (?:\w+ )?(?:a part|a l ecart|de cote)
a l ecart\b
tourne (?:\w+ )?le dos
se (?:fait|fais) (?:\w+ )?(?:harcel|insult|rackett?|moqu|embet|humili|emmerd)\w*
plus (?:y )?(?:retourner|aller|rentrer|entrer) (?:\w+ ){0,6}?(?:harcel|insult|peur|honte|moqu)\w*
(?:racis(?:me|tes?)|homophob\w*|transphob\w*|grossophob\w*)(?: \w+){0,6} (?:tous|chaque|me|moi|subi\w*)
(?:subi\w*|victime) (?:\w+ ){0,3}?(?:harcel|moquer|insult|racis|homophob|brimade|bizut|humili)\w*
(?:on|ils|elles) me (?:jett\w*|lanc\w*|film\w*|pouss\w*|vol\w*|pique\w*|cach\w*|tir\w*|fait des croche\w*|bloqu\w*
    |coinc\w*)(?! (?:mon (?:tel|velo)|un sort|un bus))
(?:me|m) (?:font|fait|faisait) (?:\w+ )?(?:la misere|vivre un enfer|du mal|la vie|payer|chier tous|des croche\w*)
(?:stalk|traqu|suit partout|suivait partout|harcel|espionn)\w*
(?:envoie\w*|recois|recu|montre) (?:\w+ ){0,6}?(?:bite|sexe|zizi|dick|photos? intimes?|porno)
(?:diffus|publi|balanc|post|ecri|racont|dit|invent)\w* (?:\w+ ){0,3}?(?:trucs?|choses?|mensonges?|merdes?
    |saletes?) sur moi
se fait passer pour moi
coups? de (?:compas|pied|poing) (?:\w+ ){0,3}?(?:cours|classe|lycee|college|recre|couloir)
(?:patron|chef|prof|maitre de stage|tuteur|collegue)s? (?:\w+ ){0,2}?(?:me|m) (?:\w+ ){0,2}?(?:humili|insult|hurle
    |rabaiss|traite|harcel|crie|gueule|menac)\w*(?: \w+){0,5} (?:tous|chaque|vomi\w*|pleur\w*|merde|esclave|nul\w*
    |devant|chien|peur|desclave|d esclave)
(?:rient|rit|rigole\w*|ricanent|moqu\w*|imite\w*) (?:\w+ )?(?:de |mon |ma )(?:mon|ma|mes|moi)? ?(?:accent|poids|corps
    |nez|habits|fringues|peau|voile|religion|handicap|begai\w*|voix|cheveux|taille|passage)?(?=
     |$)(?<!rigole )(?<!on rigole de )
(?:appel\w*|surnom\w*|surnomm\w*|traite\w*) (?:\w+ ){0,2}?(?:le |la |les |de |comme )(?:\w+ ){0,2}?(?:clochard
    |grosse?|moche|baleine|debile|handicape\w*|monstre|pute|pouilleux|sale|thon|victime|boloss|cassos|gogol|mongol
    |intello)
(?:raconte\w*|dit|parle\w*|critiqu\w*|crache\w*) (?:\w+ ){0,4}?(?:sur moi|dans mon dos|que je suis une? (?:pute
    |salope|folle))
(?:vire\w*|exclu\w*|ejecte\w*) (?:\w+ )?(?:du|de leur) groupe
(?:ils|elles) m attendent (?:\w+ ){0,2}?(?:sortie|devant|dehors|lycee|portail)?
(?:menac\w*|va|veut) (?:\w+ )?(?:de )?(?:montrer|balancer|publier|diffuser|envoyer|partager) (?:\w+ )?(?:mes|ma
    |des) (?:photos?|videos?|nudes?|messages)
"""
