"""Words of sexual abuse, exploitation, forced marriage, being locked in or starved."""

from __future__ import annotations

ABUSED = r"""
{ONE}(?: \w+){0,3} (?:me|m|nous|la|le|l) ?{DOES}?(?:encore )?{ABUSE}
abus\w{1,4} (?:\w+ ){0,2}de (?:moi|ma soeur|mon frere|mon corps)
(?:vient|rentre|entre|dort|glisse) (?:\w+ ){0,3}(?:dans|avec) (?:mon lit|ma chambre|moi) (?:\w+ )?(?:la nuit|quand
     (?:je dors|tout|ma|maman)|tous les)
(?:profit\w{1,4}) de moi (?:la nuit|quand|sexuel\w*|dans)
\bviol(?:ee?|er)\b
\bun viol\b
attouchements?
inceste
pedophile
agression sexuelle
(?:demand|oblig|forc|pouss|veut)\w* (?:\w+ ){0,2}(?:que je |de |a |d )?(?:le |la |les |lui |me |l )?(?:touche\w*
    |suce\w*|caresse\w*|coucher|deshabille\w*|toute nue?|prostitu\w*|filme\w* nue?)
{ONE} (?:me|m|nous) (?:a )?(?:force|oblige)\w{0,3} (?:a |de )(?!(?:me )?(?:rire|chanter|danser|jouer|gouter|reprendre
    |mettre|porter|lire|manger|ranger|reviser|travailler
    |bosser|lever|aller|etudier|sortir|venir|parler|chercher|continuer|dormir|signer|changer|prendre|faire (?:mes|la
    |le|un|une|les (?:devoirs|courses)|du|cette|ce|de la|l)\b))\w+
prostitu\w*
(?:mon|un) (?:mac|proxenete)\b
faire (?:des|les) passes
vendre mon corps
mari(?:er|ee?|age)? (?:\w+ ){0,2}(?:de force|force\b)
forcee? (?:a|de) (?:me |se )?mari\w+
(?:veulent|veut|vont|va) me marier
marier de force
marier (?:au bled|la bas|avec (?:un|mon) (?:vieux|cousin))
excis\w+
sequestr\w*
m ?(?:empeche|interdit) de sortir(?! (?:le soir|apres|en semaine))
(?:m|m ?a|m ?ont) attache\w*
(?<!ca )(?<!cela )\b(?:me|m a|m ont|nous) (?:\w+ ){0,2}?(?:touch|trip?ot|pelot|caress|palp|frott|agrip)\w*\b(?!
     (?:le coeur|au coeur|pas|beaucoup|un mot|salaire))
(?:touche\w*|caress\w*|trip?ot\w*|pelot\w*) (?:\w+ ){0,2}?(?:moi|{MY} {PERSON}|les seins|les fesses|le sexe
    |les cuisses|mes seins|mes fesses|la ou|mon corps|mon sexe|mes parties|ma poitrine|en bas)
(?:main|mains|doigts?) (?:\w+ ){0,2}?(?:dans|sur|entre|sous|aux) (?:\w+ ){0,2}?(?:culotte|fesses|cuisses?|seins?|jupe
    |jambes|pantalon|slip|calecon|soutif|sexe|chatte)
(?:fesses|sexe|seins?) (?:contre|sur|dans) (?:moi|ma|mon)
{FORCE} (?:\w+ ){0,5}?{SEX}
{SEX} (?:\w+ ){0,5}?(?:de force|sans (?:mon|ma|que)|contre (?:de l|du|ma)|pour (?:payer|dormir|de (?:l )?argent
    |rester|avoir un|manger|du fric)|clients?)
(?:coucher?|dormir|rapports?) (?:\w+ ){0,2}?avec (?:des|ses|leurs?) (?:clients?|potes|amis|copains|inconnus|hommes
    |mecs|types|vieux)
(?:homme|type|monsieur|mec|vieux|gars|patron|il) (?:\w+ ){0,8}?(?:veut|exige|voulait) (?:\w+ ){0,2}?{SEX}
rapports? (?:sexuels? )?forcee?s?
gestes? (?:deplacee?s?|sexuels?|bizarres? sur)
\bviol(?!en|et|on|acee|eur)\w{0,5}\b
(?:vient|vien|viens|rentre|entre|venait|glisse|monte|couche|dort) (?:\w+ ){0,4}?(?:dans|ds|avec) (?:mon lit
    |ma chambre|ma couette|moi)(?: \w+){0,2} (?:la nuit|le soir|quand)
(?:vient|vien|viens|glisse|monte) (?:dans|ds) mon lit
(?:fait|fais|faire|font|faisait) (?:\w+ )?(?:des (?:choses|trucs)|ca) (?:\w+ ){0,3}?(?:a ma (?:petite )?soeur
    |sexuel\w*|je veux pas|dans (?:mon|son|le) lit|la nuit|me degout\w*)
(?:des (?:choses|trucs)) (?:\w+ ){0,3}?(?:je|j) (?:\w+ )?(?:veux|voulais|aime|ai) pas (?:\w+ )?(?:faire|fait|voulu)?
{FORCE} (?:\w+ ){0,3}?(?:a |de |d )(?:dealer|vendre|voler|mendier|transporter|cacher|avorter|porter la|bosser sans
    |travailler sans)
(?:dealer|vendre|vends?|guetter|charbonn\w*|chouf\w*|travaill\w*) (?:\w+ ){0,4}?(?:sinon|ou) (?:\w+ ){0,2}?(?:ils?|on
    |me|elle|il)\b
(?:sans|pas|jamais) (?:\w+ )?(?:etre |me |m )?payee?s? (?:\w+ ){0,6}?(?:papiers|enferm\w*|frapp\w*|bat|dort|sors?
    |passeport)
{MARRY} (?:\w+ ){0,6}?(?:de force|forc\w*|oblig\w*\b(?! (?:d |de |a )(?:y aller|venir|mettre|porter|danser|conduire))
    |(?:mon|un) cousin|vieux|homme de|contre|sans mon|sinon|inconnu
    |que je (?:connais|veux|aime)|quelqu un que)
{FORCE} (?:\w+ ){0,4}?{MARRY}
(?:veulent|veut|vont|va|voudraient|comptent|prevu de|envo\w+)(?: \w+){0,4} (?:me|m|nous|la) {MARRY}
(?:bled|pays) (?:\w+ ){0,3}?(?:me |pour me |pour m )mari\w*
(?:me|m) mari\w+ (?:\w+ ){0,2}?(?:bled|pays)
(?:vont|veulent|va|veut) {MARRY} (?:\w+ ){0,3}?(?:soeur|cousine|copine|force)
(?:suis|etre|est) promise? a un
excis\w*
(?<!je m )(?<!j m )(?:enferm\w*|boucl\w*) (?:\w+ ){0,3}?(?:a (?:double )?(?:cle|clef|tour)|dans|de l exterieur|depuis
    |la porte a)
(?<!je )(?<!j )(?:me|m a|m ont|m|nous) (?:\w+ ){0,2}?(?:enferm|sequestr|attach|retien|retenu|kidnapp|ligot)\w*
(?:me|m) (?:suis |est )?(?:fait|fais|font) (?:\w+ )?(?:enferm|sequestr|attach|kidnapp|ligot)\w*
(?:pas le droit de|peux (?:plus|pas)|empeche\w* de|interdi\w* de|laiss\w* (?:plus|pas)) (?:\w+ )?sortir
     (?:\w+ ){0,3}?(?:depuis|de (?:chez|la maison|l appart)|du tout|ils?|il|sinon|appart)
(?:donne\w*|laisse\w*) (?:\w+ )?(?:pas|rien|plus) (?:\w+ )?(?:a |de quoi )?(?:manger|bouffer|boire)
(?<!je me )(?:prive|privent|privee?s?) (?:\w+ )?de (?:manger|repas|nourriture|bouffe|soins|medic\w+)
(?:pays|bled|imam|camp|pension) (?:\w+ ){0,5}?(?:de force|pour me (?:soigner|guerir|redresser|corriger))
(?:oblige|force|menace|chantage|veut|demande)\w* (?:\w+ ){0,6}?(?:videos?|photos?) (?:\w+ ){0,3}?(?:sinon|ou (?:il
    |elle))
{FORCE} (?:\w+ ){0,4}?(?:envoyer|filmer|montrer|deshabill\w*|mettre (?:nue?|a poil))
(?:demande|veut|dit)\w* (?:\w+ ){0,3}?(?:de |que je )(?:me |m )?(?:desabill|deshabill|mette (?:nue?|a poil)|touch)\w*
(?:oblige|force|forcee?|mobligee?)\b (?:\w+ ){0,3}?(?:faire|a faire|subir) (?:\w+ ){0,3}?(?:trucs|choses|ca|fellation
    |plaisir|sexe|crado)
(?:m a|ma|m ont) (?:\w+ )?(?:forcee?|obligee?|violente\w*|drogue\w*|endormi\w*)(?: \w+){0,3} (?:dit non|voulais pas
    |hier|cette nuit|samedi|nue?|coucher|reveill\w*|couchee?)
(?:drogue|droguee|endormie|soul\w*|ghb|bourree) (?:\w+ ){0,8}?(?:nue?|reveillee?|deshabill\w*|touche\w*|souviens)\b
(?:couchant|coucher|couche) avec (?:des|les|plein) (?:\w+ )?(?:hommes|mecs|types|clients|vieux|inconnus|gens)
(?:menage|travail\w*|bosse\w*|esclave|bonne) (?:\w+ ){0,6}?(?:sans (?:salaire|sortir|etre payee?|papiers)
    |pas le droit de sortir|gratuit\w* enferm\w*)
(?:trouve|choisi|promis\w*|donne\w*) (?:\w+ ){0,3}?(?:un |mon |le )(?:mari|futur mari|homme pour me)\b
(?:mange|manger|bouffe) (?:\w+ ){0,5}?(?:puni\w*|punition|me prive|enferm\w*)|(?:puni\w*|punition) (?:\w+ ){0,5}?
    (?:sans manger|rien mange|cave|dans le noir|enferm\w*)
(?:photo|photos|video|regard\w*|mate\w*) (?:\w+ ){0,3}?sous la douche
(?:billet|avion|depart|vol) (?:\w+ ){0,5}?mari(?:age|er|ee)
(?:avec|mec|homme|type|gars|copain) (?:\w+ ){0,4}?(?:de |a )?(?:3\d|4\d|5\d|6\d) (?:ans )?(?:\w+ ){0,6}?(?:client
    |coucher|couche|force|veut|sexe|nue|passes)\w*
(?:dettes?|rembours\w*|dois (?:de l )?argent) (?:\w+ ){0,6}?(?:voler|coucher|vendre|dealer|prostitu\w*|frapp\w*|tuer
    |menac\w*|travailler pour)
(?:fiance|fiancee|promise|promis|mariee|donnee) (?:\w+ ){0,2}?(?:a |avec )(?:un |mon )(?:inconnu|vieux|cousin|homme
    |type|mec que)
(?:manger|mange|donne\w*) (?:\w+ ){0,4}?que (?:du|des) (?:pain|eau|restes|croutes)
dors (?:\w+ )?(?:par terre|dans le garage|sur le balcon|avec les chiens)(?: \w+){0,4} (?:garage|cave|puni\w*|obligee?
    |cuisine|manger)
(?:pay\w*|argent|cadeaux|tel|billets?) (?:\w+ ){0,4}?(?:pour que je|si je|contre|pour) (?:\w+ ){0,2}?{SEX}
embrass\w* (?:\w+ )?(?:de force|alors que|je voulais pas)
(?:fasse|faire|fais|fait) le (?:trottoir|tapin)
enferm\w* (?:\w+ )?(?:dehors )?(?:sur|dans) (?:le|la) (?:balcon|cave|garage|placard|cour|jardin|grenier|salle de bain
    |toilettes)
(?:le|la) (?:sucer|branler|masturber|toucher en bas)
"""

# What is as often said of something harmless: a human is called, and the hunch says whether it is danger.
HINTED = r"""
enferm\w{1,4} (?:\w+ ){0,2}(?:a cle|a clef|dans|chez|depuis|sans|a la maison|la cave)
(?:pris|confisque|garde) mon passeport
(?:pris|prend|confisque|garde|garder|rendent? pas) (?:\w+ ){0,2}?(?:passeport|papiers|carte d identite)(?! (?:pour
    |a la|rendez))
(?:m a|ma|m ont|on m a|etre|suis) (?:\w+ )?(?:vendue?|achetee?|loue\w*|prete\w* a)\b(?! (?:une?|du|des|la|le|ma|mon))
ferm\w* (?:\w+ ){0,6}?a cl(?:e|ef)\b
(?:faire|fasse|fais|fait|faites|avoir) (?:\w+ )?(?:des |les )(?:clients?|passes)\b
se toucher\b
bisous? sur la bouche
(?:par terre|dehors|a la cave) dans le (?:garage|jardin)
"""
