"""Grave words in an overstatement about a paper or a song; of the weather, a beast at home, in a lesson, in a game.

Idioms like those of `jests`; each takes away only what it holds, and names what makes it harmless.
"""

from __future__ import annotations

_PAPERS = (
    "cv|lettres? de motiv\\w*|formulaires?|papiers?|dossiers?|questionnaires?|justificatifs?|captchas?|mots? de passe"
    "|codes? postal|attestations?|imprim\\w*|scann\\w*|photocop\\w*|attente|musique|chansons?|jul|pubs?|playlist"
    "|mails?|exos?|exposes?|excel|word|wifi|bug\\w*|plant\\w*"
)
_ONESELF = (
    "(?:je (?:vais )?|vais )(?:me|m) (?:pends?|pendre|jette|jeter|tire|tirer|flingue|flinguer|suicider?|noie|noyer)"
    "(?: une balle| par la fenetre)?"
)

OVERSTATED = rf"""
# What one would do to oneself for a form.
{_ONESELF} si (?:(?:je|j|il|ils|elle|on|ca|faut|la|le|les|un|une|vous|encore|me|re\w+|dois|met\w*|secretaire|ai|a|en)
     ){{0,6}}(?:{_PAPERS})\b
encore (?:un|une|des|le|la|\d+) (?:{_PAPERS}|rdv)(?: \w+){{0,3}}? (?:et )?{_ONESELF}\b
(?:jette|jeter) (?:sous|sur|dans) (?:la|ma|mon|le|une) (?:couette|lit|canape|plumard|pieu|couverture|piscine)\b
au secours (?:(?:il|y|a|ya|faut|encore|trop|un|une|de|des|ma|mon|le|la|les) ){{0,5}}(?:fautes?|cases?|costume|cravate
    |emojis?|devoirs|{_PAPERS})\b
# What strikes hard and is the sun, a spice or a song.
(?:soleil|grele|pluie|vent|piment|son|basse|musique|cafe|froid|canicule|beat|rap)(?: \w+){{0,2}}? (?:il |elle |ca |a )?
    (?:tape|frappe|cogne)\w*(?: (?:trop|bien|tres))? fort\b
(?:il|ca|elle) (?:tape|frappe|cogne) (?:trop |tres |bien )?fort (?:le|ce|la|cette) (?:soleil|piment|son|cafe|vent)\b
# In a game.
(?:call of(?: duty)?|cod|fortnite|valorant|gta|minecraft|roblox|among us|apex|fifa|paintball|laser ?game|airsoft)
    (?: (?!{{SELF}})\w+){{0,5}} (?:me tue|tue|tire dessus|bute|suicide)\b
(?:tire dessus|tue|tues|bute|suicide)(?: (?:toute|la|journee|hier|encore|dix|3|deux|fois|me)){{0,4}} (?:au|a|sur|dans)
     (?:le )?(?:paintball|laser ?game|airsoft|fortnite|valorant|call of|gta|minecraft|roblox|apex)\b
# What one learns, with its words.
(?:psc1|bafa|secourisme|pompiers? volontaires?|brevet de secour\w*)(?: (?!{{SELF}})\w+){{0,8}} (?:suicid\w*
    |coupe une veines?|veut sauter|hemorragie)\b(?!(?: \w+){{0,12}} (?:moi|envie|pense)\b)
# A beast of the house.
(?:le |mon |ma |la |notre )(?:chien|chienne|chat|chatte|hamster|lapin|perroquet|tortue|poney|cheval)(?: (?:des voisins
    |de la voisine|de ma tante|du voisin|s|est|a|m a))* (?:fugu\w*|saute du (?:balcon|toit|mur)|enferme\w* dans)\b
# A rent that is a rent.
(?:qui me loge |proprio\w* )?(?:demande|veut|attend|encaisse|prend) le loyer(?: (?:le|chaque|tous|avant)
    (?: \w+){{0,2}})?$
# What never was, said of those at home.
(?<=jamais )leve la main sur\b
(?<!si )(?<!que )je fugue pas\b(?= (?:je|c|moi))
pas de violences? pas de fugue\b
vire (?:du|de mon|de son|de la) (?:canape|fauteuil|telecommande|salle de bain|cuisine|groupe whatsapp)\b
(?:sur|dans) le toit du monde\b
sur le pont (?:la mission locale|c est|et apres|a gauche|a droite)(?: \w+){{0,4}} (?:gauche|droite|ou)\b
"""
