"""What only sounds like danger: manners of speaking, games, everyday facts. Taken out before anything is read.

An idiom here is written tightly: what it takes away can no longer be read as danger.
"""

from __future__ import annotations

# One a line, an indented line continues the one before (see `blocks.alternatives`).
IDIOMS = r"""
(?:mort|morte|mourir|meurs|creve|crever|crevee?|pleure|pleurer|pisse|plie) de (?:rire|faim|soif|froid|chaud
    |chaleur|fatigue|trouille|peur|honte|jalousie|ennui|sommeil)
(?:creve|crever) la dalle
a (?:mourir|crever) de \w+
mourir (?:moins|plus) (?:bete|con)\w*
(?:je suis|t es|tu es|il est|elle est|on est|trop|c est|t|je) (?:trop |deja |completement )?(?:mort|morte|mortel
    |decede|decedee|ko|creve|crevee)s?(?! (?:dans|a l) (?:la tete|l interieur|interieur))
(?:la )?mort dans l ?ame
rendu l ?ame
c est (?:a )?se (?:tirer|flinguer)
(?:ca|cela|c|qui|elle|il|tu|ce \w+|le \w+|la \w+) (?:me|m ?a|m as|te|nous) tu(?:e|er|ee|ait|es|ent)(?= (?:mdr|lol
    |ptdr|de rire|les|la tete|avec (?:ses|tes|leurs?))|$| mais)
(?:ca|cette \w+|ce \w+) (?:me|m a|m ?a) (?:tue|bute|tuee?|bat|tape|touche|frappe|brule|acheve|plombe|saoule
    |degoute)\b
(?:me|te|nous|se|vous) (?:tuer?|buter?|crever?) (?:au|a la|a l|a) (?:travail|tache|boulot|job|boite|muscu|sport
    |bosser|salle|taff?|reviser|entrainement|faire|force|jouer)
(?:failli|manque de|risque de|va|vais) (?:me|se|nous|te) tuer? (?:en|dans l escalier|a velo|a moto|a scooter
    |a trot\w*|au foot|en tombant|sur la route)
tu(?:er|e|ee?s?) (?:le |ce |au )?(?:temps|game|jeu|match|boss|ennui|jeux)
on (?:m|t|s) a tue (?:au|a la|sur) \w+
(?:dans|sur|a) (?:un |le |ce |mon )?(?:jeu|fifa|fortnite|call of|cod|gta|minecraft|valorant|play)\b
(?:film|serie|livre|roman|manga|anime|chanson|clip|docu\w*|podcast|reportage|expose)s? (?:\w+ ){0,5}(?:pleurer
    |morts?|mourir|tuee?s?|tuer|suicid\w*|harcel\w*|viols?|violen\w*|triste|deprimant)
me suicider? (?:socialement|avec ces? devoirs?)
adieu (?:le|la|les|l|mes?|mon|ma) (?:\w+)(?= |$)
dire adieu a (?!la vie|mes|tout)\w+ \w+
(?:mere|pere|daron\w*|parents|prof|patron|coach|maman|papa) (?:\w+ )?(?:va|vont) me (?:tuer|buter|defoncer
    |tailler|deglinguer) (?:si (?:je|j|mon|ma)|mdr|lol|ptdr|pour (?:ca|mes))
un metier a mourir
plutot (?:mourir|crever|me pendre|me tuer) que (?:de |d )?(?:aller|retourner|bosser|travailler|faire|voir|porter
    |manger|reprendre|vivre a|finir en|l ecole)\b.{0,40}
honte (?:\w+ ){0,4}(?:mourir|crever)
failli (?:mourir|crever|y passer) (?:en|a|au|aux|sur|dans|avec (?:la|le|mon|ma) (?:moto|scooter|voiture|velo
    |trot\w*))\b
plus (?:du tout |trop |vraiment )?(?:envie|la force|le courage
    |gout) (?:de |d |a |au |pour )?(?:l |la |le |les |aller|retourner|reprendre|travailler|bosser|faire|chercher
    |apprendre|etudier|cours|ca|y|en cours|ce|cette|cet|mon|un|une|sortir|jouer|manger au)(?:\w*)(?! vie\b)
(?:en finir|fini) avec (?:l |la |le |les |ce |cette |ces |mes |mon |ma )(?!vie)\w+
peux plus (?:de|d|du|des) (?:rire|attendre|ce|cette|ces|cet|la chaleur|l ecole|l attente|la pluie|mes? (?:prof
    |patron|chef)\w*|le?s? (?:prof|cours|bus|stage|chaleur|taf|travail|devoirs?)\w*)(?! vie)
peux plus (?:attendre|de rire|mdr|lol|ptdr)
frapp\w* (?:a |au |aux |a la |a l |sur la |sur les )?(?:la |l |les |toutes les )?portes?
coups? de (?:main|fil|pouce|chance|soleil|blues|tete|barre|vent|coeur|gueule|stress|chaud|mou|foudre|speed
    |pression)
(?:me|te|m ?a) tap\w* (?:la (?:discute|honte|affiche|barre|conversation)|l affiche|des? (?:barres?|thunes?
    |fous? rires?|clopes?|delires?|argent|sous)|sur les nerfs|dans l oeil|une? (?:barre|film|sieste|amende|heure))
(?:me|m ?a|m ont|m) (?:bats?|battu\w?|tabass\w*|defonc\w*|explos\w*|fracass\w*|mis au tapis|demonte\w?
    |eclat\w*) (?:a|au|aux|sur|tout le temps a|toujours a|en) (?:\w+ )?(?:fifa|foot|fc|babyfoot|echecs|jeux?|play
    |ps\d|cartes|uno|course|basket|smash|un jeu|tennis|ping|judo|boxe|1v1|mario)\w*
(?:boxe|judo|karate|mma|rugby|muay thai|catch|sparring) (?:\w+ ){0,6}(?:tap|frapp|cogn|batt?|defonc|tabass)\w*
touch\w* (?:du bois|a tout|le chomage|un salaire|pas|ma paye|les aides|le fond)
(?:on|il|elle|ca) (?:m ?a|m) (?:vol\w*|touche (?:le coeur|au coeur|beaucoup))
viole(?:t|tte|ts|ttes)\b
viol(?:on|oncelle)\w*
pas (?:de |d )?(?:probleme |souci |histoires? )?(?:de |d )?(?:violences?|harcelement|maltraitance)[\w ]{0,20}
(?:stop|arret\w*)(?: \w+){0,3} (?:me |m |nous )?harcel\w*(?: \w+){0,4}
harcel\w* (?:par|de) (?:la |les |des )?(?:pub|sms|mails?|appels?|spams?|sfr|free|orange|cpf)\w*
racket\w* (?:de|par) (?:la |les )?(?:caf|banque|sncf|amendes?)
saut\w* (?:du|de mon|hors du) lit
corde (?:a sauter|a linge|vocale)
saign\w* du nez
(?:sur|du) (?:le |un )?(?:toit|pont|quai)(?: \w+){0,3} (?:en train|pour|tuiles?|travail\w*|chantier|pecher|poser
    |nettoy\w*|attend\w*)(?: \w+)*
me noie (?:dans|sous) (?:les|mes|la|le|un) \w+
tap\w* (?:dans la main|un sprint|la pose|des mains|dans le dos|dans les mains)
(?:patron|chef|prof|surveillant|coach)s? (?:\w+ )?(?:me |m )?(?:crie|gueule|hurle)\w* dess?us(?: \w+)*
(?:pendre|tuer|suicider|flinguer|tirer une balle|jeter par la fenetre|crever|buter|mourir) (?:si
    |quand) (?:je |j |on )(?:\w+ ){0,2}(?:ai|a|dois|doit|fais|retourne|entends|vois|rate) (?:\w+ ){0,3}(?:cours
    |maths?|devoirs?|prof|bus|code|ecole|lycee|stage|controle|examen|chanson)\w*
(?:tue|tuee?s?) au travail mdr
s est tuee? (?:au|a la) (?:travail|tache|boulot)(?: (?:mdr|lol|ptdr))
sur le pont (?:ce|tous|des|du|a)\b
(?:coupe\w*|tail\w*) (?:les |mes )?(?:cheveux|ongles|barbe|poils|frange|la barbe)
me suis (?:coupee?|brulee?|ouvert|blessee?|griffee?|tailladee?
    |fait mal)(?: \w+){0,3} (?:en |au |a la |a l |avec le (?:four|chat|scooter|velo)|genou|doigt|foot|skate
    |cuisine|velo|cheville|sport|travail|pied)\w*
(?:je suis|t es|vire\w*|mis\w*|foutu\w*|jete\w*) (?:a la porte |dehors )?(?:du|de la|de l|de mon|de ma) (?:lycee
    |college|ecole|cfa|formation|stage|cours|boite|travail|classe|club|internat|groupe|equipe|entreprise
    |restau\w*)
(?:dors|dormir|nuit) (?:dehors |a la belle etoile )?(?:en |au )?(?:camping|festival|vacances|rando\w*|bivouac)
(?:me|nous|se) (?:barre|casse|tire|barrer|casser|tirer) (?:en |a |au |aux |de )(?:vacances|\w+ (?:pour|avec|chez
    |en)|cours|l ecole|lycee|travail|stage)\b
je me casse (?:la tete|le dos|le cul|la voix|les)
(?:seule?|seul) (?:maitre|maitresse|au monde mdr|a la maison|dans le (?:bus|train)|pour (?:faire|reviser
    |le dossier))
nulle? (?:en|a|au|aux) \w+
vid(?:e|er) (?:mon|le|ma|la|son) (?:sac|frigo|compte|poches?|tete|chambre)
(?:compte|frigo|portefeuille|poche)s? (?:est |sont )?vides?
(?:medocs?|medicaments?|cachets?|doliprane|comprimes?) (?:pour|contre|de|du) (?:la |le |mon |ma |mes |l )?(?:tete
    |ventre|allergie|rhume|gorge|mal|grippe|regles|asthme|dos|toux|dents?|tdah|nez)\w*
(?:pris|prends|prendre) (?:mon|mes|un|le|ma) (?:doliprane|cachet|medicament|medoc|comprime|traitement|ventoline
    |pilule|vitamine)s?
(?:grands? (?:pere|mere|parents)|pere|mere|papi|papy|mamie|pepe|meme|chien|chat|lapin|hamster|oncle|tante
    |voisin\w*|poisson|arriere \w+ \w+)(?: (?:est|etait|sont|qui est|qui etait|etant|vient de|vient d etre|a ete
    |deja|tous|\w+ement)){0,3} (?:mort|morte|decede\w*|partie? au ciel|enterr\w*)\w*
(?:enterrement|deces|mort) de (?:mon|ma|mes|son|sa|notre) \w+(?: \w+)?
temps mort
point mort
peine de mort
nature morte
feuille morte
mer morte
tete de mort
fatigue a mort
a mort\b
deprimant\w*
"""

# What happened to somebody else, what is said not to be, and threats that are mostly said in jest: never more than
# distress, whatever grave word they hold.
TOLD = r"""
(?:s est|se sont|s etait|a fini par se|s etaient) (?:suicid\w*|tuee?s?|pendue?s?|jetee?s? (?:sous|du|par)
    |foutue? en l air|defenestr\w*|donnee? la mort|ouvert les veines)
(?:pas|jamais|plus) (?:du tout )?suicidaire
(?:mere|pere|daron\w*|parents|prof|patron|coach|maman|papa) (?:\w+ )?(?:va|vont) me (?:tuer|buter|defoncer
    |tailler|deglinguer)(?: s(?:i| il| ils| elle))?
"""
