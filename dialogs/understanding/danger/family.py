"""Words of fear and of violence that is told: a home that hurts, a past that comes back, exile."""

from __future__ import annotations

AFRAID = r"""
(?:peur|flippe|trouille|terrifiee?) (?:\w+ ){0,2}(?:de (?:mon|ma|mes|lui|rentrer)|chez moi|a la maison|quand (?:il
    |elle|mon|ma) )(?!\s?(?:examen|avenir|oral|code|permis|stage|entretien|rdv))
violen(?:t|te|ts|ces?) (?:avec (?:moi|ma|nous|mon|elle|mes|sa|les enfants)|envers|a la maison|chez moi|conjugales?
    |quand|sur|de mon|de ma|familiales?)
(?:pere|mere|daron\w*|beau pere|mec|copain|frere) (?:\w+ ){0,3}(?:violent|violente|alcoolique|bourre\w* tous
    |me fait peur|pete les plombs)
(?:il|elle|pere|mere|mec|copain|beau pere) (?:\w+ ){0,3}(?:est|devient|etait) (?:\w+ )?violente?\b
chez moi (?:c est|ca) (?:\w+ )?(?:violent|la guerre|l enfer|un enfer|tape|crie|hurle)
crie\w* dess?us(?= (?:tout|tous|chaque|pour rien|sans|h24|et)|$)
(?:me|m a) (?:gueule|hurle|crie) (?:dess?us )?(?:tout le temps|tous|chaque|pour rien|sans|h24)
(?:ma|mon|mes) (?:famille|pere|mere|parents|daron\w*|beau pere) (?:\w+ )?(?:me|m|m ont|m ?a|ne me) ?(?:\w+ )?
    (?:reni\w*|rejet\w*|veu(?:t|lent) plus|rabaiss\w*|detest\w*|parle\w* plus|insult\w*|surveill\w*|abandonn\w*)
reniee?\b
coups (?:de ceinture|de baton|a la maison|chez)
\bdes coups\b(?! de (?:main|fil))
(?:ete|suis|suis fait|m a|m ont|etais|s est fait|sens) abusee?s?\b(?! (?:sur|avec les|pas))
abusee?s? (?:sexuel\w*|par (?:mon|ma|un|une|mes|des|le|son)|quand|pendant|petite?)\b
(?:parents|ils) (?:\w+ )?se (?:tapent|battent|frappent)
peur qu (?:il|elle|ils) (?:revien|me|nous|recommenc)\w*\b(?! (?:prenne|rappel|dise|juge))
(?:vu|vecu|subi|fait subir|passe) (?:\w+ ){0,3}(?:horribles?|atroces?|violentes?|traumatisant\w*|trop dures?
    |des morts|mourir|la guerre|la torture|l enfer)
tortur\w*
traumatis\w*
cauchemars? (?:\w+ ){0,4}(?:guerre|traversee|bateau|tous|chaque)
(?:pendant|dans) la (?:traversee|guerre)
(?:peur|flippe|trouille|terrifi\w*|crains|angoisse\w*) (?:\w+ ){0,2}?(?:de (?:rentrer|mon|ma (?:mere|mec|belle)
    |mes (?:parents|freres)|lui\b|eux\b|elle\b)|chez (?:moi|lui|mon)|a la maison|dans la rue|de sortir|tout le temps
    |de tout\b|du noir|quand (?:il|elle|mon|ma) )(?! (?:examen|entretien|patron|oral|permis|code|premier))
(?:faisai[ts]|fait|fais) (?:\w+ )?(?:tres |trop |vraiment )?(?:peur|flipper)(?= (?:il|quand|tout|parfois|mon|a)|$)
(?:crie\w*|cri|hurle\w*|gueule\w*|disput\w*|engueul\w*|insult\w*|embrouill\w*|bagarr\w*|pete\w*|cass(?:e|ait|ai))
     (?:\w+ ){0,3}?(?:tout le temps|tous les (?:jours|soirs)|chez moi|a la maison|chaque (?:jour|soir)|non stop
    |sans arret|h24|tout\b)
(?:maison|chez (?:moi|nous|lui)) (?:\w+ ){0,2}?(?:invivable|l ?invivable|insupportable|la merde|le bordel|infernal
    |toxique|l enfer|la guerre|horrible|plus possible|trop dur)
(?:{MY} {PERSON}|il|elle) (?:\w+ ){0,3}?(?:boit|bois|picole|alcoolique|alcool|se drogue|droguee?|bipolaire|schizo\w*
    |depressi\w+|en depression)\b
(?:controle|surveille|espionne|fouille|verifie|interdit|jaloux|isole|empeche)\w* (?:\w+ ){0,4}?(?:mon tel|telephone
    |mes (?:sorties|messages|potes|amis|copines|fringues)|de (?:voir|parler|sortir|m habiller)|tout ce que)
(?:{MY} {PERSON}|parents|il|elle) (?:\w+ ){0,3}?(?:me|m|m a|m ont|ne m) (?:\w+ ){0,3}?(?:reni|rejet|rejett|rabaiss
    |detest|abandonn|hai|humili|insult|traite|gach|calcul(?:e|ent) (?:plus|pas)|parl(?:e|ent) plus|aim(?:e|ent
    |ai\w+) (?:pas|plus|jamais)|veu(?:t|lent) plus|tourne)\w*
(?:dit|dis|disent|repete\w*|crie) (?:\w+ ){0,5}?(?:(?:je suis|suis|t es|est|j etais|que j|je sers|je vaux)
     (?:\w+ ){0,3}?(?:une? )?(?:merde|erreur|ratee?|honte|rien|nulle?|bonne? a rien|dechet|poids|moche|pute|accident
    |malade|monstre|boulet)|pas du naitre|naisse pas|avoir pas eu|regrett\w+)
(?:prefere|aurait|regrett\w*) (?:\w+ ){0,5}?(?:(?:naisse|naitre|avoir|aies?|eu) pas|pas (?:m avoir|naitre|nee?))
honte de moi
(?:veut|veulent|veux) plus (?:\w+ ){0,3}?(?:de moi|entendre parler de moi|me voir|me parler)
(?:pere|mere|parents|ex|il|elle|beau pere|oncle|tante|frere|nourrice|famille)\b(?: \w+){0,3} (?:tapai|frappai|battai
    |cognai|giflai|violentai|maltraitai|abusai|touchai|enfermai|humiliai|hurlai|criai)\w*
(?:battue?|violee?|frappee?|abusee?|maltraitee?|tabassee?|agressee?|attouchee?)s? (?:\w+ ){0,4}?(?:quand|petite?
    |enfance|enfant|avant|il y a|a \d)
(?:vu|voir|entendu) (?:\w+ ){0,4}?(?:{HIT}|mourir|tuer|se faire|violer|egorger|noyer)
subi\w* (?:\w+ ){0,4}?(?:violences?|maltraitance|abus|sevices|attouch\w*|agression|coups|traumatisme)
(?:je me suis|me suis|m a|m ont|s est) (?:\w+ )?(?:fait )?agress\w*
(?:guerre|bombes?|bombardements?|prison|libye|desert|mer|traversee|bateau|route|frontiere|camp) (?:\w+ ){0,6}?(?:mort
    |mourir|tuer?|frapp\w*|tortur\w*|electri\w*|peur|tire\w*|noye\w*|horrible|viol\w*)
(?:sous|fuir|fui) (?:les|la|des) (?:bombes?|guerre|missiles?)
(?:pense|dors|cauchemars?|reves?) (?:\w+ ){0,5}?(?:guerre|bombes?|morts?|agression|accident|traversee|desert)
cauchemars?\b(?! (?:ce|pour|le dossier|administratif))
mauvais reves?
(?:prison|proces|plainte|condamne\w*|juge) (?:\w+ ){0,4}?(?:ce qu il (?:\w+ )?(?:m a|ma)|viol\w*|abus\w*|coups
    |frappe\w*)
(?:etait|devenait|toujours ete) (?:\w+ )?violente?
parle\w* (?:\w+ )?comme (?:a |une? )?(?:\w+ )?(?:chien|merde|esclave|dechet)
(?:morts?|noye\w*|disparus?) (?:\w+ ){0,2}?(?:en mer|dans la mer|dans le desert|sur la route|a la guerre)
(?:guerre|bombard\w*|bombes?|missiles?|libye|detention|traversee|desert)(?: \w+){0,6} (?:nuits?|reve|revient
    |reviennent|tete|encore|peur|dors)
(?:laisse|reste\w*|quitte) (?:\w+ ){0,5}?(?:sous les bomb\w*|a la guerre)
(?:dormi|dormais|vecu|vivais|ete) (?:\w+ ){0,3}?(?:dehors|a la rue|dans la rue) (?:\w+ ){0,3}?(?:l \w+ dernier\w*
    |lhiver|avant|quand|y a)
(?:depuis|apres|flash\w*|souvenir\w*|image\w*|reviv\w*|cauchemar\w*|lien) (?:\w+ ){0,3}?(?:mon |l |mes |de l |une
     |de mon )(?:agression|viol|accident|attaque|attouchement)
(?:foyer|place|placee|ase|famille d accueil|juge) (?:\w+ ){0,3}?(?:pour|a cause|suite) (?:\w+ ){0,2}?(?:maltrait\w*
    |coups|violences?|abus|viol|negligence)
(?:mat\w*|regard\w*|espion\w*|touch\w*|film\w*) (?:\w+ ){0,3}?(?:douche|nue|me changer|dormir) (?:\w+ ){0,2}?(?:quand
    |a \d|petite?|avant)
(?:revois|revoir|vois encore|oublie pas) (?:\w+ ){0,3}?(?:morts?|corps|sang|scene|visage)
perdu (?:\w+ ){0,3}?(?:traversee|mer|desert|guerre|route)\b
(?:fui|fuir|quitte) (?:\w+ )?(?:la |mon pays )?(?:guerre|taliban\w*|dictature|a cause de la guerre)
(?:sais pas|aucune nouvelle|plus de nouvelles) (?:\w+ ){0,4}?(?:famille|mere|frere|parents) (?:\w+ ){0,3}?
    (?:vivante?s?|morts?|en vie|guerre|pays)
(?:prison|justice) (?:\w+ ){0,4}?(?:pleure|tiens plus|peux plus)
"""
