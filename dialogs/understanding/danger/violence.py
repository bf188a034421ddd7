"""Words of violence: being hit, threatened, hunted; weapons; calls for help."""

from __future__ import annotations

HIT = r"""
{ONE}(?: \w+){0,3} (?:me|m|nous) ?{DOES}?(?:encore |me |m )?{HIT}
{ONE} (?:\w+ )?(?:la|le|les|l) ?{DOES}?(?:frapp|cogn|gifl|tabass|etrangl|maltrait)\w{1,4}\b
(?:me|m|nous|se) (?:fais|fait|font|suis fait|s est fait) (?:\w+ )?(?:taper|frapper|battre|cogner|tabasser|violer
    |agresser|defoncer|maltraiter|etrangler|gifler|racketter|sequestrer)
m ?(?:a|ont) (?:\w+ )?(?:tap|frapp|cogn|gifl|tabass|etrangl|agress|poignard)\w{1,3}\b
m ?(?:a|ont) (?:\w+ )?batt?ue?\b
me (?:tape|frappe|cogne|tabasse|gifle|etrangle|maltraite) (?:{LONG}|encore|a chaque|des que|parce|pour|si|avec|quand
    |dessus|fort|grave)
{ONE}(?: \w+)? {HIT}(?: encore)? (?:sur )?(?:ma|mon|mes|notre|sa|son|ses) (?:petite? )?(?:mere|soeur|frere|daronne
    |fils|fille|bebe|meuf|femme|copine|gosse|enfant)s?
(?:va|vont|allait|allaient|veut|veulent|jure de|menace de|menacent de|dit qu il va|promis de) (?:\w+ ){0,2}(?:me|nous
    |la|le|l) ?(?:tuer|buter|planter|crever|egorger|demonter|tabasser|retrouver|defigurer|finir|faire la peau|lyncher
    |casser la gueule|tomber dessus)
(?:dit|jure|menace|repete)\w* (?:\w+ ){0,6}(?:te|nous|la|le) (?:tue|bute|plante|defonce|egorge|retrouve|creve)\b
m (?:a|ont) (?:casser?|pete|fracture|brise) (?:le|la|un|une|les|des|mon) (?:bras|nez|dents?|cotes?|jambe|doigts?
    |machoire|main|poignet|gueule)(?! au)
(?<!je )menac\w{1,4}(?: \w+){0,3} (?:avec |de mort|d un |au )(?:un |une |son |couteau|arme|flingue)?
il (?:remonte|revient|est derriere|defonce|tape a) (?:\w+ ){0,2}(?:porte|escalier|chambre|couloir|maison)
(?:peur|trouille) (?:\w+ ){0,2}(?:pour ma vie|qu (?:il|elle|ils|on) me (?:tue|frapp|tap|retrouv|fasse|viol|suiv
    |touch)\w*|de mourir)
(?<!pas )en danger\b(?! (?:d extinction|immediat non))
au secours(?= (?:il|elle|ils|on me|vite|svp|aidez|mon pere|ma mere))
aidez moi (?:vite|il|svp il)
(?<!je )\b(?:me|m a|m ont|nous) (?:\w{1,8} ){0,2}?{HIT}(?! (?:la (?:discute|honte)|des barres|l affiche|les nerfs))
{ONE} ma {HIT}
{HIT} (?:\w+ ){0,3}?(?:moi|nous)\b
(?<!je )(?<!j ai ){HIT} (?:\w+ ){0,2}?{MY} {PERSON}
(?:se|me|nous) (?:fai\w*|est fait\w*|suis fait\w*) (?:\w+ ){0,2}?{HIT}
(?:me|m a|m ont|nous|lui|leur|il|elle|mec|pere|mere) (?:\w+ ){0,2}?(?:donn|m(?:e|i)(?:s|t|se|ttent)\b|coll|fou|flanqu
    |envo|assen)\w*(?:\w+ ){0,3}?{BLOWS}
(?:frapp\w*|tap\w*|batt?\w*|donn\w*|met|mis|a|avec) (?:\w+ ){0,3}?(?:coups? de|avec|au|a la|a coups? de) (?:\w+ )?
    (?:ceinture|ceinturon|cable|fil|baton|poings?|pieds?|balai|cintre|chausson|marteau|casserole|claquette
    |martinet)\b(?! (?:pour|dans le ballon))
(?:m ?a|m|me|nous) (?:\w+ )?(?:jetee?|pousse\w*|projet\w*|plaqu\w*|balanc\w*|lanc\w*|cogne\w*) (?:\w+ ){0,2}?
    (?:contre|dans (?:les|l) escalier|par terre|au sol)
(?:serre|serrait|saisi|prend|mis la main|met la main|tient|attrap\w*|mains?) (?:\w+ ){0,2}?(?:le cou|a la gorge
    |la gorge|au cou|par les cheveux)
{THREATEN} (?:\w+ ){0,3}?(?:me|m|nous|te|la|le|l|se) (?:faire )?{KILL}
(?:si|des que) (?:\w+ ){1,6}?(?:il|elle|ils|on) (?:me |nous |m )?(?:\w+ )?(?:tue|bute|egorge|frappe|tape|massacre)\w*
(?:tue|tuent|buter?|butent) (?:ma|mes|toute ma|mon) (?:famille|mere|frere|soeur|parents|pere)
{WEAPON} (?:\w+ ){0,3}?(?:sur|contre|sous) (?:moi|ma|mon|nous|elle)
(?:attendent|attend|cherche|cherchent|suivi|suivent|poursui\w*|coince\w*|veulent) (?:\w+ ){0,6}?(?:tabasser|tuer
    |buter|frapper|planter|casser la gueule|defoncer|taper|lyncher|peter)
(?:veut|veulent|va|vont|voulai\w+|cherche\w* a) (?:\w+ )?me (?:casser|peter|niquer|defoncer) (?:la gueule|les dents
    |la tete|les jambes)
^(?:a l aidez?|au secours|help|sos)(?: (?:vite|svp|s il vous plait|s il te plait|il|elle|ils|on|je suis|me|moi|aidez)
    (?: \w+){0,4})?$
(?:crains|peur) (?:\w+ ){0,2}?(?:pour (?:ma|sa|notre) (?:vie|peau)|de mourir sous)
(?:peur|crains|terrifiee?|trouille|certaine?) (?:\w+ ){0,3}?(?:qu|que) (?:\w+ )?(?:il|elle|ils|mon pere|ma mere
    |mon \w+) (?:me |nous |la |se |finisse )(?:par )?(?:me )?(?:{HIT}|tue\w*|frappe\w*|fasse du mal)
plante\w*(?: \w+){0,2} (?:je )?(?:saigne|pisse le sang)
(?:il|elle|mec|copain|mari|pere|oncle|beau pere) (?:\w+ ){0,3}?(?:est|devient) (?:\w+ ){0,2}?(?:violente?
    |dangereu\w+) (?:\w+ ){0,4}?(?:encore|ce soir|cette nuit|la)
(?:il|elle|on|ils) m a (?:\w+ )?{HIT}
(?:mec|copain|pere|mere|daron\w*|mari|frere|oncle|il|elle|parents)(?: \w+){0,2} (?:me|m|m a|m ont) (?:\w+ )?(?:petan
    |petee?|pete|niqu\w*|eclat\w*|demont\w*|casse|cass|marave|savat\w*|rou\w* de coups|cravach\w*)(?= |$)(?!
     (?:le stage|les (?:pieds|oreilles|couilles|noix|bonbons)|la tete|un cable|les nerfs|mon (?:tel|pc|ordi)
    |la voiture))
(?:cigarette|clope|briquet|fer a repasser|eau bouillante|cendre) (?:\w+ ){0,2}?(?:sur|contre) (?:la|ma|mon|mes|le|moi)
(?:me|nous|se) (?:fais|fait|font) (?:\w+ )?(?:massacrer|demonter|defoncer|taper|maltraiter|cogner|tabasser)
    (?: \w+){0,2} (?:maison|chez|foyer|pere|mere|mec|frere|parents|tous)
(?:ex|pere|frere|mec|gars|ils|il|types?) (?:\w+ ){0,6}?(?:en bas|devant|derriere la porte|dehors) (?:\w+ ){0,6}?
    (?:barre|batte|couteau|arme|tape|attend\w*|crie|tuer)
(?:menac\w*) (?:\w+ ){0,2}?(?:de mort|de me \w+|avec|de tuer)
{ONE}(?: de \w+ \w+)? (?:la|le|les) (?:bat|tape|frappe|cogne|tabasse)\b
lev\w* la main sur
(?:m ?a|m ?ont|me|ma) (?:\w+ )?(?:explos|eclat|ecras|fracass|cogn|tap|claqu)\w* (?:\w+ ){0,2}?(?:tete|gueule|crane
    |visage|nez|machoire)
(?:braqu\w*|point\w*) (?:\w+ ){0,3}?(?:couteau|arme|flingue|sur moi)
m (?:a|ont) (?:\w+ )?(?:casse|pete|brise|tordu|deboite|fracture) (?:le|la|un|une|les|mon) \w+ (?:expres|en me|avec
    |parce|quand)
(?:frere|pere|mere|mec|copain|mari|oncle|il|elle) m (?:a|ont) (?:\w+ )?(?:casse|pete|brise|tordu|deboite) (?:le|la
    |les|un|deux) (?:bras|nez|dents?|cotes?|doigts?|poignet|machoire)
defigur\w*
l acide\b
(?:donne|mis|met|donnait) (?:\w+ )?(?:un |des )?coups? de (?:tete|boule|genou|coude|pied|poing|couteau|batte|balai
    |ceinture)
(?:mis|met|mettait|colle|plonge|tenu) (?:\w+ )?(?:ma main|mes mains|mon bras|ma tete|mes doigts) (?:\w+ )?(?:sur|dans
    |sous|contre) (?:\w+ ){0,2}?(?:plaque|feu|eau|four|mur|table|radiateur|flamme|bougie|briquet)
"""

# What is as often said of something harmless: a human is called, and the hunch says whether it is danger.
HINTED = r"""
# Said of something harmless in one of six messages that hold it, or more.
(?:flingue|couteau|arme|machette|gun|batte|fusil)(?: \w+){0,5} (?:sur moi|tempe|gorge|tete|contre moi|dans le dos
    |dans la main|dans les mains|a la main)
je me (?:cache|planque|suis enfermee?|suis cachee?|suis barricade\w*)(?: \w+){0,8} (?:il|elle|ils|mon|ma|lui|pere
    |daron)\b
(?<!me )(?:suis|est|etre|sommes) (?:\w+ ){0,2}?(?:frappe|battue?|tabasse|maltraite|sequestre|martyrise)\w*
(?:{ONE}|on) (?:\w+ )?(?:me|m|nous) (?:tue|tuent|bute|butent|egorge|egorgent|plante|fume|creve|retrouve et)\b
(?:il|elle|ils) (?:me|nous) tue(?:nt)?\b(?! (?:mdr|lol|ptdr|de rire|avec|les|a fifa))
kidnapp\w*
(?:il|elle|mec|pere|frere|ex|homme|gars) (?:\w+ )?(?:est|etait) armee?\b
(?:il|elle|ex|mec|pere|mere|frere|copain) (?:\w+ )?(?:a|avec|sort\w*|prend|pris) (?:un |son |le |une )(?:couteau
    |flingue|machette|arme)\b(?! (?:de cuisine|je sais))
(?:prends?|recoi[st]|recu\w?|mang\w+|ramass\w+) (?:\w+ ){0,2}?(?:des |les |plein de )?{BLOWS}
(?:couverte?|pleine?|plein de|des|mes) (?:\w+ )?(?:de )?(?:bleus|hematomes|ecchymoses)
(?:levre|arcade|nez|oeil|joue) (?:\w+ )?(?:ouverte?|au beurre|cassee?|gonflee?|en sang)
tir\w* (?:\w+ ){0,2}?les cheveux
(?:sorti?|avec|a pris|prend|brandi\w*|pointe\w*|dirig\w*|cherche) (?:\w+ ){0,3}?(?:{WEAPON})(?! (?:de cuisine
    |a pain))(?<!j ai un couteau)
(?:cachee?s?|planquee?s?|enfermee?s?|refugiee?s?|barricadee?s?) (?:\w+ ){0,2}?(?:dans|sous|derriere) (?:\w+ ){0,2}?
    (?:salle de bains?|bain|placard|toilettes?|wc|chambre|armoire|lit|cave|garage|porte)
(?:appel\w*|prevene\w*|envoy\w*) (?:\w+ ){0,2}?(?:la police|les flics|les gendarmes|les pompiers|les secours|le samu
    |une ambulance)
(?:visage|bouche|nez|tete|levre) en sang
on (?:me|nous) suit\b
au secours$
"""
