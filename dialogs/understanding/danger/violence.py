"""Words of violence: being hit, threatened, abused, forced, locked in; bullying; violence told or feared."""

from __future__ import annotations

HIT = r"""
{ONE}(?: \w+){0,3} (?:me|m|nous) ?{DOES}?(?:encore |me |m )?{HIT}
{ONE} (?:\w+ )?(?:la|le|les|l) ?{DOES}?(?:frapp|cogn|gifl|tabass|etrangl|maltrait)\w{1,4}\b
(?:me|m|nous|se) (?:fais|fait|font|suis fait|s est fait) (?:\w+ )?(?:taper|frapper|battre|cogner|tabasser|violer
    |agresser|defoncer|maltraiter|etrangler|gifler|racketter|sequestrer)
m ?(?:a|ont) (?:\w+ )?(?:tap|frapp|cogn|gifl|tabass|etrangl|agress|poignard)\w{1,3}\b
m ?(?:a|ont) (?:\w+ )?batt?ue?\b
me (?:tape|frappe|cogne|tabasse|gifle|etrangle|maltraite) (?:{LONG}|encore|a chaque|des que|parce|pour|si|avec
    |quand|dessus|fort|grave)
{ONE}(?: \w+)? {HIT}(?: encore)? (?:sur )?(?:ma|mon|mes|notre|sa|son|ses) (?:petite? )?(?:mere|soeur|frere
    |daronne|fils|fille|bebe|meuf|femme|copine|gosse|enfant)s?
(?:va|vont|allait|allaient|veut|veulent|jure de|menace de|menacent de|dit qu il va|promis de) (?:\w+ ){0,2}(?:me
    |nous|la|le|l) ?(?:tuer|buter|planter|crever|egorger|demonter|tabasser|retrouver|defigurer|finir
    |faire la peau|lyncher|casser la gueule|tomber dessus)
(?:dit|jure|menace|repete)\w* (?:\w+ ){0,6}(?:te|nous|la|le) (?:tue|bute|plante|defonce|egorge|retrouve|creve)\b
m (?:a|ont) (?:casse|pete|fracture|brise) (?:le|la|un|une|les|des|mon) (?:bras|nez|dents?|cotes?|jambe|doigts?
    |machoire|main|poignet|gueule)(?! au)
menac\w{1,4}(?: \w+){0,3} (?:avec |de mort|d un |au )(?:un |une |son |couteau|arme|flingue)?
(?:flingue|couteau|arme|machette|gun|batte|fusil)(?: \w+){0,5} (?:sur moi|tempe|gorge|tete|contre moi|dans le dos
    |dans la main|dans les mains|a la main)
(?:a|avec|sort\w*|prend|pris) (?:un |son |le )(?:couteau|flingue|fusil|machette)\b
je me (?:cache|planque|suis enfermee?|suis cachee?|suis barricade\w*)(?: \w+){0,8} (?:il|elle|ils|mon|ma|lui|pere
    |daron)\b
il (?:remonte|revient|est derriere|defonce|tape a) (?:\w+ ){0,2}(?:porte|escalier|chambre|couloir|maison)
(?:peur|trouille) (?:\w+ ){0,2}(?:pour ma vie|qu (?:il|elle|ils|on) me|de mourir)
en danger\b
au secours
aidez moi (?:vite|il|svp il)
"""

ABUSED = r"""
{ONE}(?: \w+){0,3} (?:me|m|nous|la|le|l) ?{DOES}?(?:encore )?{ABUSE}
abus\w{1,4} (?:\w+ ){0,2}de (?:moi|ma soeur|mon frere|mon corps)
(?:vient|rentre|entre|dort|glisse) (?:\w+ ){0,3}(?:dans|avec) (?:mon lit|ma chambre|moi) (?:\w+ )?(?:la nuit
    |quand (?:je dors|tout|ma|maman)|tous les)
(?:profit\w{1,4}) de moi (?:la nuit|quand|sexuel\w*|dans)
\bviol(?:ee?|er)\b
\bun viol\b
attouchements?
inceste
pedophile
agression sexuelle
(?:demand|oblig|forc|pouss|veut)\w* (?:\w+ ){0,2}(?:que je |de |a |d )?(?:le |la |les |lui |me |l )?(?:touche\w*
    |suce\w*|caresse\w*|coucher|deshabille\w*|toute nue?|prostitu\w*|filme\w* nue?)
{ONE} (?:me|m|nous) (?:a )?(?:force|oblige)\w{0,3} (?:a |de )(?!(?:me )?(?:rire|manger|ranger|reviser|travailler
    |bosser|lever|aller|etudier|sortir|venir|parler|chercher|continuer|dormir|signer|changer|prendre|faire (?:mes
    |la|le|un|une|les (?:devoirs|courses)|du|cette|ce|de la|l)\b))\w+
prostitu\w*
(?:mon|un) (?:mac|proxenete)
faire (?:des|les) passes
vendre mon corps
mari(?:er|ee?|age)? (?:\w+ ){0,2}(?:de force|force\b)
forcee? (?:a|de) (?:me |se )?mari\w+
(?:veulent|veut|vont|va) me marier
marier de force
marier (?:au bled|la bas|avec (?:un|mon) (?:vieux|cousin))
excis\w+
sequestr\w*
enferm\w{1,4} (?:\w+ ){0,2}(?:a cle|a clef|dans|chez|depuis|sans|a la maison|la cave)
m ?(?:empeche|interdit) de sortir(?! (?:le soir|apres|en semaine))
(?:pris|confisque|garde) mon passeport
(?:m|m ?a|m ?ont) attache\w*
prive\w? de (?:manger|nourriture|bouffe)
"""

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
"""

AFRAID = r"""
(?:peur|flippe|trouille|terrifiee?) (?:\w+ ){0,2}(?:de (?:mon|ma|mes|lui|rentrer)|chez moi|a la maison
    |quand (?:il|elle|mon|ma) )(?!\s?(?:examen|avenir|oral|code|permis|stage|entretien|rdv))
violen(?:t|te|ts|ces?) (?:avec|envers|a la maison|chez moi|conjugales?|quand|sur|de mon|de ma|familiales?)
(?:pere|mere|daron\w*|beau pere|mec|copain|frere) (?:\w+ ){0,3}(?:violent|violente|alcoolique|bourre\w* tous
    |me fait peur|pete les plombs)
(?:il|elle|pere|mere|mec|copain|beau pere) (?:\w+ ){0,3}(?:est|devient|etait) (?:\w+ )?violente?\b
chez moi (?:c est|ca) (?:\w+ )?(?:violent|la guerre|l enfer|un enfer|tape|crie|hurle)
crie\w* dess?us
(?:me|m a) (?:gueule|hurle|crie) (?:dess?us|tout le temps|tous)
(?:ma|mon|mes) (?:famille|pere|mere|parents|daron\w*|beau pere) (?:\w+ )?(?:me|m|m ont|m ?a
    |ne me) ?(?:\w+ )?(?:reni\w*|rejet\w*|veu(?:t|lent) plus|rabaiss\w*|detest\w*|parle\w* plus|insult\w*
    |surveill\w*|abandonn\w*)
reniee?\b
coups (?:de ceinture|de baton|a la maison|chez)
\bdes coups\b(?! de (?:main|fil))
abuse(?:e|es)?\b(?! pas)
(?:parents|ils) (?:\w+ )?se (?:tapent|battent|frappent)
peur qu (?:il|elle|ils|on) (?:revien|me|nous|recommenc)\w*
(?:vu|vecu|subi|fait subir|passe) (?:\w+ ){0,3}(?:horribles?|atroces?|violentes?|traumatisant\w*|trop dures?
    |des morts|mourir|la guerre|la torture|l enfer)
tortur\w*
traumatis\w*
cauchemars? (?:\w+ ){0,4}(?:guerre|traversee|bateau|tous|chaque)
(?:pendant|dans) la (?:traversee|guerre)
"""
