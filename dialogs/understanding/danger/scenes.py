"""Danger told by its scene rather than by its word: what is at hand, how high one stands, who keeps whose passport.

Tables of the same kinds as the other files', kept apart because they hold scenes and those hold words.
"""

from __future__ import annotations

# A death that is near: what is swallowed or held, how high, how long it will last, what is given away.
ENDING = r"""
arrete (?:la|tout|ici)(?: \w+){0,3} (?:ce soir|cette nuit|demain|decide)
(?:ce soir|cette nuit|demain) (?:\w+ )?(?:c est )?(?:decide|ma decision)
(?:hate|envie|reve|besoin|aimerais|voudrais|prefere|souhaite) (?:de |d |a )?plus (?:jamais )?(?:etre (?:la|en vie)
    |exister|respirer|vivre|me reveiller|ouvrir les yeux)
(?:baignoire|salle de bain|chambre|lit|toilettes|douche)(?: \w+){0,4} avec (?:\w+ )?(?:rasoir|lames?|cutter|couteau
    |cachets?|medocs|medicaments|corde)
(?:pas|plus|arrete|arreter|saute)(?: de)? (?:pris|prendre|prends) (?:\w+ )?(?:insuline|traitement|medocs|medicaments
    |cachets?)(?: \w+){0,4} (?:expres|mourir|creve|finir|pour que|volontairement)
(?:dire|direz|diras|dites|dis|dit) (?:\w+ )?(?:a|aux) (?:ma|mon|mes|leur) (?:\w+ ){1,3}(?:que )?(?:c est |ce n est |c
     etait )?pas (?:sa|leur|de sa|de leur) faute
(?:drogue|bois|fume|pique|roule vite|conduis vite) (?:\w+ ){0,2}pour (?:mourir|en finir|crever|que ca s arrete
    |disparaitre)
(?:esperant|espere|espoir|envie) (?:\w+ ){0,3}(?:(?:un |d avoir un |l )?accident|crash|pas me reveiller\b(?! (?:trop
    |tard|en retard|a|avant|apres) ?)|me reveiller
     pas|me faire (?:ecraser|renverser))
(?:vais|veux|envie de|pense a) (?:\w+ )?faire (?:comme|pareil)(?: \w+){0,4} _
(?:apprete|mapprete|va|vais|veut|veux|prete?|menace de|parle de|envie de|voulait|failli|decide de) (?:\w+ )?(?:a
     )?sauter(?! (?:du lit|de joie|un|le|les|la|a la corde|au|sur|en|une|dans la (?:piscine|mer|riviere)|a l
     elastique|haut|dans le bus|de \w+ en))
(?:apprete|mapprete|prete?) a (?:\w+ )?(?:le faire|en finir|partir pour|tout arreter|mourir|passer a l acte)
(?:aurez|auras|aurons|auront|allez|vas|vont|aura|devrez|devras|faudra) (?:\w+ ){0,2}?plus (?:\w+ ){0,3}?(?:a |besoin
     de |de )?(?:me|m|s) (?:supporter|voir|subir|entendre|nourrir|attendre|inquieter pour moi|occuper de moi|chercher
    |entretenir|loger|trouver|appeler|aider)
(?:je )?(?:vous |te |leur |les |l )?(?:embeterai|generai|derangerai|decevrai|peserai|souffrirai|couterai|ennuierai
    |saoulerai|embarrasserai|gacherai|ferai) (?:plus|bientot plus) (?:jamais |personne |de mal |souffrir
     )?(?:longtemps|bientot|personne|$)
(?:plus que|encore|dans|d ici) (?:quelques|\d+|une|deux|trois|peu)(?: de)? ?(?:heures?|jours?|minutes?|temps)?(?:
     \w+){0,5} (?:souffrir\w* plus|souffrirai|serai (?:plus|libre|en paix|parti\w*|loin|mort\w*)|tout sera fini|la
     paix|delivr\w*)
(?:d ici|avant|des) (?:la|demain|ce soir|peu|noel|lundi)? ?(?:je |j )?(?:serai|serais|existerai) (?:plus|parti\w*
    |mort\w*)
(?:je |j )?(?:serai|serais|existerai) (?:deja )?plus (?:la\b(?! (?:le|les|a partir|j ai|pendant|de \d) ?)|de ce
     monde|en vie|parmi vous|vivante?|personne)
(?:la|ma|cette) vie (?:c est |est |elle est |s est )?(?:foutue j arrete|s arrete (?:la
    |ici|demain|ce soir|bientot))
(?:laisse|donne|legue|confie|offre) (?:\w+ ){0,2}?(?:tout|mes affaires|mon chat|mon chien|ma console|mes habits|mes
     bijoux|ma chambre)(?: \w+){0,2} (?:a|pour) (?:ma|mon|mes) (?:\w+ )?(?:soeur|frere|mere|pere|cousine?|pote
    |copine?|amis?) (?:quand je|apres|je (?:pars|serai|m en)|adieu|c est fini)
(?:vie|tout) (?:c est |est )?(?:terminee?|finie?)(?: \w+){0,3} (?:laisse|donne|legue) (?:\w+ )?(?:tout|mes|mon|ma)
(?:tiens|prends|sors|cherche|serre|appuie|pose|regarde|caresse|vais prendre|ai sorti) (?:\w+ )?(?:la|une|ma|les|des
    |mes|le) (?:lames?|rasoir|cutter|lame de rasoir|corde)(?: (?:la|sur|contre|dans|maintenant|et|devant|j ai|je)|$)
(?:avale|avaler|bu|bois|boire|gobe|ingere|inhale|respire) (?:\w+ ){0,4}?(?:white|spirit|javel|deboucheur|antigel
    |detergent|lave vaisselle|lessive|essence|alcool a (?:bruler|90)|produits? (?:menagers?|toxiques?|d entretien
    |chimiques?)|insecticide|mort aux rats|acetone|ammoniaque|poison|desherbant)
(?:monte|montee|grimpe|grimpee|suis|assise?|debout|penche\w*) (?:\w+ ){0,2}?(?:au|sur|a la|a|dernier|tout en haut)
     (?:\w+ ){0,4}?(?:etage|toit|balcon|pont|rebord|parapet|falaise|grue|immeuble|tour|fenetre)(?: \w+){0,4}
     (?:regarde (?:en bas|le vide|les voitures|l eau)|en bas|le vide|c est haut|personne m arretera|pas peur|fini
    |adieu|envie|sauter?)
(?:regarde|attire\w*|appelle|fixe) (?:\w+ ){0,2}?(?:par|le|les|en) (?:vide|rails|bas du balcon|bas du pont|la fenetre
     et j ai envie)
(?:fusil|carabine|arme|flingue|pistolet|couteau|cutter|lame|rasoir|corde|cachets?|boites? de medocs?)(?: \w+){0,6}
     (?:sur les genoux|sous (?:mon|l) oreiller|sur (?:ma|la) tempe|contre (?:ma|mon)|dans la bouche|pointe\w* sur
    |charge|a portee|a cote de moi je|sur la table et)
(?:me )?(?:suis |viens de (?:me |m ))?(?:taillad|scarifi|mutil|entaill|lacer|ouvert|coupe\w* (?:le|les|mon|mes)
     (?:bras|poignet|veine|cuisse))\w*(?: \w+){0,5} (?:y a \d+ min\w*|il y a \d+ min\w*|tout a l heure|a l instant|ca
     (?:coule|saigne|pisse|s arrete pas)|maintenant|ce matin|la tout de suite)
(?:pris|prends|avale\w*|gobe\w*) (?:\w+ ){0,2}?(?:\d{2,}|toute?s?|plein|trop|une dizaine|une vingtaine) (?:\w+
     ){0,2}?(?:doliprane|dafalgan|paracetamol|somnifere|xanax|tramadol|lexomil|medoc|cachet|comprime|ibuprofene
    |efferalgan)s?
je me (?:pendrai|suiciderai|tuerai|jetterai|jeterai|noierai|flinguerai|ouvrirai|buterai|foutrai)(?! (?:au|a la|dans)
     (?:travail|tache))
(?:foutre|foutrai|fou|mettre|tirer|envoyer) (?:\w+ )?(?:en l ?air|une balle|sous un (?:train|bus|camion))
(?:envie|voudrais|veux|aimerais|souhaite) (?:\w+ )?(?:de |d )?etre (?:morte?|enterree?|six pieds)
(?:plus|aucune?|sans|pas) (?:\w+ )?(?:de )?raisons? (?:de|d|pour) (?:vivre|exister|continuer|rester (?:en vie|ici|la)
    |respirer)
"""
# Violence, exploitation and blackmail that go on.
HELD = r"""
jusqu ?au sang
(?:vieux|homme|monsieur|inconnu|adulte|type|mec) (?:\w+ ){0,4}?(?:\d\d ans )?(?:\w+ ){0,6}?(?:me|m) (?:voir
    |rencontrer|envoie|donne|propose|paye|offre)\w* (?:\w+ ){0,4}?(?:argent|sous|cadeaux?|fric|nue?s?|photos?|coucher)
(?:dors|dormir|dort|heberg\w*|vis|suis|reste|squatte) (?:\w+ )?chez (?:des inconnus|un inconnu|n importe qui|un
     (?:mec|homme|type) (?:rencontre|que je connais pas|d internet))
{MY} {PERSON} (?:\w+ )?(?:disparue?|introuvable|portee? disparue?)(?! (?:de la circulation|de ma vie|en 20))
(?:emmene\w*|embarque\w*|enleve\w*|emporte\w*) (?:\w+ )?(?:de force|contre ma volonte)
enferm\w*(?: \w+){0,6} (?:veu(?:t|lent) pas|rend(?:s|re)? pas|(?:pris|confisque\w*) mon telephone|laisse\w* pas|peux
     pas (?:sortir|partir)|a cle|dehors la nuit)
(?:cousin|oncle|tonton|frere|grand pere|prof|coach|voisin|beau pere|pere|educ\w*|patron|chef|tuteur|animateur
    |moniteur|imam|pretre|medecin)(?: de \d+ ans)?(?: \w+){0,3} (?:coucher?|couchait|dort|fait l amour|fait des
     choses|relations?(?: sexuelles?)?) avec moi
(?:garde|gardent|garder|pris|prend|confisqu\w*|cache\w*|vole\w*|retien\w*) (?:\w+ ){0,2}?(?:mon|mes|nos) (?:passeport
    |papiers|carte d identite)(?: \w+){0,8} (?:travaill\w*|bosse\w*|chez eux|chez lui|chez elle|partir|sortir|rendre
    |rendent|gratuit\w*|obligee?|menage)
(?:travaille|bosse|fais le menage) (?:\w+ ){0,3}?(?:gratuit\w*|sans (?:etre )?payee?|jour et nuit) (?:\w+ )?(?:chez
    |pour) (?:eux|lui|elle|une famille|un monsieur|ma tante|mon oncle)
(?:demande|veut|veulent|exige|reclame|attend|oblige|force)\w* (?:\w+ ){0,5}?(?:nudes?|photos? (?:de moi )?(?:nue?s?
    |intimes?|sexy|de mon corps)|videos? (?:nue?|sexy|de moi nue?))
(?:nudes?|photos?|videos?|snaps?)(?: \w+){0,8} (?:sinon|ou|si je)(?: \w+){0,4} (?:envoie|balance|publie|poste|diffuse
    |partage|montre|paye|paie|leak)\w*
(?:sinon|ou) (?:il|elle|ils) (?:\w+ ){0,3}?(?:envoie|balance|publie|poste|diffuse|partage|leak)\w* (?:\w+
     ){0,3}?(?:photos?|videos?|nudes?|tout)
(?:pere|mere|beau pere|belle mere|mec|copain|mari|oncle|frere|il|elle|daron\w*) (?:\w+ ){0,2}?(?:tape|cogne|frappe)
     (?:tres |trop |super |vraiment |de plus en plus )?(?:fort|dur)
(?:rentre|retourne|rentrerai|retournerai|remets les pieds) (?:\w+ )?(?:plus|jamais) (?:chez (?:moi|eux|lui|mes)|a la
     maison|la bas|au foyer)(?: \w+){0,6} (?:peur|tape|frappe|cogne|violent\w*|menace\w*|danger)
(?:peur|trouille|flippe)(?: \w+){0,8} (?:il|elle) (?:\w+ )?(?:tape|cogne|frappe|me tape|me frappe|etrangle|est arme)
(?:mere|pere|parents|famille|oncle|tante|beau pere) (?:\w+ ){0,3}?(?:m ont |m a |ma |veu\w+ me |veulent me |vont me
     )?(?:promise?|vendue?|donnee? en mariage|fiancee? de force)(?: \w+){0,3} (?:a |avec )?(?:un|mon|au|son)
exci(?:see?s?|sion|ser)\b(?! (?:c est|est) (?:interdit|un crime|mal))
(?:jete|jetees?|balance\w*|foutu\w*|mis\w*|sorti\w*) (?:\w+ ){0,3}?(?:mes|ses|nos|toutes mes) (?:affaires|valises?
    |vetements|habits|sacs?|fringues) (?:\w+ ){0,2}?(?:par la fenetre|dehors|sur le (?:palier|trottoir)|dans (?:la
     rue|l escalier|le couloir))
"""
# Cast out by a group, going down, seen as nothing.
SUNK = r"""
(?:tout le |toute la )(?:lycee|college|classe|monde|bahut|ecole|cite|quartier|cfa) (?:\w+ )?(?:a vu|a recu|partage
    |fait tourner|se passe|regarde) (?:\w+ )?(?:la video|ma video|les photos|mes photos|mes nudes|la photo|ma photo)
(?:pas|jamais|rien) demande a (?:naitre|vivre|etre la)
sert a rien (?:tout ca|de vivre|de continuer|la vie|d exister|de se lever|de me lever)
(?:arrive|peux|fais|vois|comprends|capable|envie|supporte|tiens|gere) plus (?:a |de |d |faire )?(?:rien|nada)(?!
     (?:comprendre|telecharger|acheter|en (?:maths|anglais|cours)))
(?:mise?s?|tenue?s?|laissee?s?|mettent|met|mettait|mettaient) (?:\w+ )?a (?:l ?)?ecart
(?:descente|descends?|descendre|plongee?|plonge|sombre|coule|m enfonce) (?:\w+ )?(?:aux enfers|en enfer|dans le
     (?:noir|trou|vide|gouffre))
(?:je |j )(?:sombre|m enfonce|me noie|coule a pic|me perds|me laisse couler|touche le fond|suis en train de
     couler)\b(?! (?:dans (?:les|la|mes) (?:papiers|paperasse|devoirs)))
(?:vie|monde|rien) (?:c est |est )?(?:\w+ )?pas (?:\w+ )?(?:faite?s? )?pour moi(?! (?:c est|le|la))
(?:faux|fausse) (?:compte|profil|page) (?:\w+ ){0,4}?(?:mes photos|mon nom|ma tete|sur moi|de moi)
(?:compte|profil|page|groupe|conv) (?:\w+ ){0,3}?(?:pour se (?:moquer|foutre) de moi|contre moi|ou ils (?:se moquent
    |m insultent))
inutile (?:\w+ )?(?:pour|a|dans) (?:la societe|tout le monde|personne|ce monde|tous|cette famille|cette vie)
(?:ose|oser|peux|arrive) (?:a )?(?:\w+ )?plus (?:a )?(?:prendre le bus|sortir|aller (?:en cours|au lycee|au college)
    |manger a la cantine)(?: \w+){0,3} (?:a cause d eux|a cause deux|a cause de (?:lui|elle|ces)|peur|honte)
(?:rient|rigolent|ricanent|se foutent|se moquent|rien) (?:tous )?(?:de|quand) (?:mon (?:accent|poids|physique|nez
    |corps|handicap)|ma (?:tete|voix|gueule|couleur)|mes (?:fringues|habits|dents|boutons)|je parle)
"""
