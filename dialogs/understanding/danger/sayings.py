"""What is said with danger's words by somebody whom nothing threatens: who cooks, plays, jests, moves out.

Idioms like those of `scenery`, by what makes them harmless: the thing, the place, the reason that stands beside the
word. What makes it harm (a relative, oneself, no reason at all) is left to be read.
"""

from __future__ import annotations

SAYINGS = r"""
# Tools where they belong.
(?:couteaux?|lames?|cutter|ciseaux|hache)(?: (?!me\b|m\b|moi\b|nous\b|il\b|elle\b|ma\b)\w+){0,6}
     (?:epluch\w*|patates?|oignons?|legumes?|gateau|huitres?|jambon|fromage|viande|poisson|commis|boucher\w*|cuistot
    |cuisinier\w*|charcut\w*|fleurs?|cartons?|moquette)\b
(?:pour|a) (?:couper|decouper|eplucher|ouvrir) (?:le |la |les |l |des |un |une |du )(?:gateau|pain|viande|legumes
    |patates?|huitres?|carton\w*|fromage|colis|lettre|pizza)s?
(?:a|ont|avait|avec) (?:\w+ )?(?:une|un|son|sa|des|leur) (?:arme|fusil|carabine|flingue|pistolet)s?(?: \w+){0,3}
     (?:gendarme\w*|polici\w+|militaire|chasseur\w*|chasse|tir sportif|armee|vigile|airsoft|paintball|billes)
(?:tir sportif|chasseur\w*|(?:fait|fais) du tir|gendarme|militaire|vigile)(?: \w+){0,4} (?:arme|fusil|carabine
    |pistolet)s?
corde (?:au|autour du) cou (?:du |de mon |de la |de ma |d un )(?:chien|cheval|veau|vache|chevre|poney|mouton)
cordes? (?:\w+ ){0,4}?(?:remorqu\w*|attacher (?:la|le|les) (?:remorque|velo|barque|bateau|tente|chien|bache|matelas
    |meuble\w*)|balancoire|bache|hamac|barque|voilier|guitare|violon|ancre)
toits? (?:\w+ ){0,5}?(?:couvreur|zingueur|charpent\w*|antenn\w*|ardois\w*|ramon\w*)
# What is swallowed in a shop, and pills that somebody old takes every day.
(?:pris|prends|prendre|avale\w*|vide|vider|bouffe|mange|gobe\w*|englouti|fini) (?:\w+ ){0,2}?(?:toute?s? (?:la|le|les|ma
    |mon) |une? |la |le |deux |trois |\d+ |trop de |plein de |beaucoup de )(?:\w+ )?(?:(?:boites?|tubes?|paquets?|sacs?
    |plaquettes?|bols?|seaux?|pots?) )?(?:entiere?s? )?(?:de |d )?(?:bonbons?|gateaux?|chips|chocolats?|cookies?
    |biscuits?
    |lego\w*|clous?|colle|photos?|vis|cereales|pates|sel|sucre|glace|nutella|fraises?|frites?|cerises?|retard|notes
    |kilos?|vitamines?|croquettes|popcorn|pop corn|poubelles?|cartons?|mails?|granules?|tic tac)\b
(?:pere|mere|mamie|papi|papy|grand (?:pere|mere)|oncle|tante|diabetique|cardiaque)(?: \w+){0,2} (?:prend|avale|a droit
     a) (?:\w+ ){0,2}?(?:cachets?|medocs?|medicaments?|comprimes?|gelules?|pilules?)(?: par jour| tous les jours| pour
     (?:son|sa|ses|la|le) \w+){0,3}
(?:prends?|pris|prendre|avale) (?:\w+ ){0,2}?(?:cachets?|comprimes?|medocs?|medicaments?|traitement)(?: \w+)?
     (?:pour|contre) (?:le |la |les |l |mon |ma )(?:palu\w*|avion|mer|car|transports?|voyage|cholesterol|foie|reins?
    |peau|acne|fer|vitamine)\w*
(?:nutella|chocolat|coca|cafe|the|chips|kebab|redbull|sucre|serie|netflix|gaming)(?: \w+){0,2} (?:drogue|accro|shoot)\b
(?:drogue|droguee|accro|shoote\w*|shoot)(?: \w+){0,2} (?:a |au |aux |du )(?:la |l )?(?:nutella|chocolat|coca|cafe|the
    |chips|kebab|redbull|sucre|series?|netflix|gaming|matin|sport|muscu)
# Wounds of sport and of clumsy people.
{SPORT}(?: (?!{FOE}\b)\w+){0,6} {WOUND}
{WOUND}(?: (?!{FOE}\b)\w+){0,5} (?:{SPORT}|(?:en|je suis|suis) (?:\w+ )?(?:tombant|tombee?)|chute|opere\w*|operation
    |appendic\w*|points de suture|cesarienne)
(?:opere\w*|operation|accident (?:de|du) (?:velo|scooter|travail|moto|voiture|ski)|varicelle|appendic\w*)(?: \w+){0,5}
     cicatrices?(?: sur (?:le|la|les|mon|ma|mes) \w+)?
du sang partout (?:\w+ ){0,3}?(?:prise de sang|du nez|abattoir|cuisine|viande|veterinaire|accouchement)
(?:prise de sang|abattoir|boucherie)(?: \w+){0,4} (?:du )?sang partout
(?<!coupe les )(?<!ouvert les )(?:veines?) (?:\w+ ){0,2}?(?:ressort\w*|gonfl\w*)(?: (?!{SELF})\w+){0,4}
(?:griff\w*|ecorch\w*|piqu\w*|egratign\w*)(?: \w+){0,5} (?:mures?|ronces?|rosiers?|orties?|jardin\w*|haies?|buissons?
    |houx|cactus|foret)
(?<!chef me )(?<!il me )(?<!elle me )(?<!pere me )(?<!mere me )(?<!m a )(?:brulee?|coupee?) (?:\w+ )?(?:avec |au
     |a la )(?:le |la |l |un |une )?(?:fer a (?:friser|lisser|souder)|lisseur
    |fer plat|soleil|casserole|friteuse|plancha|barbecue|rasant|papier|huile|vapeur|sauteuse|bougie parfumee)\w*
(?:frere|soeur|fils|fille|neveu|niece|cousine?|bebe|petite?s?|gamine?|filleule?)(?: \w+){0,2} (?:de |d |a )?(?:[1-7]|un
    |deux|trois|quatre|cinq|six|sept) (?:ans?|mois)(?: (?:il|elle|qui|toujours|me|m|nous)){0,4} (?:{HIT}|tir\w*|griff\w*
    |mord\w*|pinc\w*|saut\w*)(?: les cheveux)?
# Beaten, robbed and pestered by what is nobody.
(?:suis|est|sommes|faire|fais|fait) (?:fait )?(?:\w+ )?(?:agress|massacr|defonc|tabass|lynch|rackett?|tortur|viol|detrui
    |demont|demol|eclat|dechir|harcel|gifl|assomm)\w* par (?:le |la |les |l |un |une |des |mon |ma |mes )?(?:\w+
     )?(?:prix|pubs?|factures?|caf|notes?|oies?|vent|soleil|lumiere|moustiques?|odeur|interro|correct\w*|jury|site|appli
    |facs?|parcoursup|impots?|spams?|mails?|questions?|exam\w*|bac|partiels?|controle|reveil|meteo|pluie|horaires?
    |tarifs?|loyers?|bruit|moutons?|vaches?|chevres?|pollens?|piment|parfum|banque|sncf|cpf|algorithme)
(?:orange|sfr|free|bouygues|edf|engie|demarch\w*|caf|banque|cpf|assurances?|pubs?|notifs?|duolingo|netflix|amazon
    |moustiques?|mouches?)(?: \w+)? (?:me |m |nous )?(?:harcel|agress|tortur|stalk|rackett?|poursui)\w*
(?:prix|tarif|forfait|loyer|plein|essence|cotisation|bus|permis)(?: \w+){0,5} (?:du viol|un viol|du racket|un suicide
    |du vol|le couteau sous la gorge)
(?:stalk|espionn|traqu)\w* (?:\w+ ){0,3}?(?:linkedin|insta|pronote|mes notes|mon colis|ma commande|vinted|leboncoin
    |(?:patron|boss|chef|coach|prof)\w* sur)
(?:ils|elles|on|equipe|adversaires?|fait)(?: \w+){0,3} {HIT} (?:\w+ )?(?:a|au|aux|sur) (?:la |l )?{SPORT}
souffre douleur (?:du|au|de) (?:babyfoot|fifa|uno|jeu|correcteur|{SPORT})
me frappe dans le dos
(?:m a|m ont|me) (?:\w+ )?pourri\w* (?:pour|a cause)
mieux vaut (?:\w+ ){0,4}?que (?:d )?(?:etre|finir) morte?
# Killed by a relative over a trifle, and the beasts and things that somebody could strangle.
(?:va|vont|veut|veulent|allait|peut)(?: bien)? (?:me|m|nous) (?:tuer|tue|buter|lyncher|etrangl\w*|etriper|trucider
    |massacrer|egorger|defoncer|demonter|deglinguer|zigouiller|assassiner|achever|bouffer)(?: (?!{FOE}\b|{GRAVE}\b
    |encore\b
    |comme\b|serieux\b|vrai\w*\b)\w+){0,8} (?:{TRIFLE}|{LAUGH})
{TRIFLE}(?: (?!ils\b|porte\b|peur\b|frapp\w*|tape\w*)\w+){0,6} (?:va|vont|veut|veulent) (?:me|m|nous) (?:tuer|tue
    |buter|lyncher|etrangl\w*|etriper|trucider
    |massacrer|egorger|defoncer|demonter|deglinguer|zigouiller|assassiner|achever|bouffer)
(?:si|quand) (?:je |j ai |on |j )?(?:\w+ ){0,3}?(?:rate|loupe|perds?|oublie|rends pas|casse|arrive en retard|ramene|raye
    |range pas|viens pas|foire|redouble|seche
    |rentre (?:apres|tard))\w*(?: \w+){0,6} me (?:tue|bute|trucide|lynche|etripe|egorge)
me (?:tue|bute|trucide|lynche|etripe|egorge) (?:si|quand) (?:je |j |j ai |on )(?:\w+
     ){0,3}?(?:rate|loupe|perd|oublie|rend|casse|arrive en retard|range|vien|foire|redouble|seche)\w*
(?:vais|envie d|envie de|veux|va) ?(?:le |la |l |les |lui )?(?:tuer|etrangl\w*|buter|egorg\w*|bruler|massacrer
    |etriper|defoncer|exploser|balancer|jeter|cramer|noyer|fumer|encadrer) (?:\w+ )?(?:mon |ma |mes |le |la |ce |cet
    |cette |l |un )?(?:\w+ )?(?:reveil|ordi\w*|pc|imprimante|telephone|tel|box|wifi|site|appli|logiciel|scooter|voiture
    |mobylette|velo|chat|coq|moustiques?|pigeons?|mouches?|livre|cahier|machine|photocopieuse|console|manette|prof\w*
    |voisin\w* (?:du dessus|et|avec|il|fait)|serveur|gps|bus)\b
(?:vais|envie d|envie de|veux|va) ?(?:le |la |l |les )?(?:tuer|etrangl\w*|buter|egorg\w*|massacrer|etriper|defoncer)
     (?:mon |ma |mes )(?:petite? |grande? )?(?:frere|soeur|pote|cousine?|voisine?|coloc\w*)s? (?:\w+ ){0,3}?(?:{TRIFLE}
    |ronfle|chante|pique|fini mes|vole mon|spoil\w*)
# Deaths in jest: the trouble of running, of waiting, of singing in public.
(?:plutot|prefere) (?:\w+ )?(?:mourir|crever) que (?:de |d )?(?!de?\b|y\b|retourn|rentr|rest|viv|revoir|reven|continu
    |le\b
    |la\b
    |les\b|lui\b|sub|etre\b|me\b|retomb|revivre|recommenc|dorm|dire\b|parler|ca\b|cette vie
    |m\b)\w+(?: (?!{SELF})\w+){0,3}
(?:va|vas) mourir (?:\w+ ){0,6}?(?:{TRIFLE}|ses chats|{LAUGH})
vais mourir (?:\w+ ){0,3}?(?:couru|cour[is]\b|footing|sport|muscu|salle|escaliers?|chaud|chaleur|faim|etages|{SPORT}
    |stress|trac|timidite|de honte|piment|rire)
(?:couru|footing|muscu|squats?|pompes|rando\w*|escaliers?|piment\w*|canicule)(?: \w+){0,6} (?:vais|cru|crois|pense)
     (?:\w+ )?(?:mourir|crever)
de quoi se (?:pendre|flinguer|tirer une balle|jeter par la fenetre)(?: {LAUGH})?
envie de (?:me|se) (?:tirer une balle|pendre|flinguer|jeter par la fenetre|suicider) {LAUGH}(?! mais)
adieu (?:monde cruel|les gars|mes amis|tout le monde) (?:\w+ ){0,7}?(?:{TRIFLE}|facture|{LAUGH})
dernier jour sur terre avant
lettre d ?adieu (?:a |aux |pour |de )?(?:mes |mon |les |la |ma |l )?(?:collegues|equipe|boite|club|pot|depart a la
     retraite|tutrice|maitre de stage)
(?:{PLANT}|{BEAST}|{DEVICE})(?: (?:rouge|vert|noir|a|de|des|mon|chez moi|en)){0,2} (?:se|s est|c est|s|sont|se sont|veu
    \w+ se) (?:\w+ )?suicid\w*
(?:ont|a|vont) (?:\w+ )?fait (?:un |une )?suicide collectif
me suis suicidee? (?:\w+ ){0,2}?(?:dans|sur|avec) (?:\w+ ){0,2}?(?:zone|warzone|fortnite|jeu|game|partie|grenade|lave
    |minecraft|gta|falaise du jeu|mon perso)
# Suicide and violence as a subject: at school, in a book, on a screen.
suicide(?: \w+){0,5} (?:en|de|du cours de|au programme de|pour le) (?:\w+ )?(?:ses|philo|histoire|francais|socio\w*
    |eco|terminale|grand oral|cinema|lettres)\b
suicides? (?:\w+ ){0,4}?(?:durkheim|werther|saisons? \d*|groupe de|musique|electro|annees \d\d|commando|squad|club
    |bovary|verlaine|hitler|cleopatre|socrate|seneque)
(?:durkheim|etudi\w*|revis\w*|dissert\w*|analys\w*|recite\w*|livre|roman|film|serie|saison|groupe|album|chanson|titre
    |why
    |episode|podcast|bouquin|manga|chapitre|piece)(?: (?!je\b|j\b|me\b|m\b|moi\b|mon\b|ma\b)\w+){0,5} suicid\w*
(?:prof\w*|cours) (?:\w+ ){0,6}?(?:du |le |sur le )suicide (?:de |d |chez |dans )(?!mon|ma|mes|un|une|son|sa|notre)\w+
(?:dans|regarde|lu|lis|vu|finis?|fini|adore|mate) (?:le |un |ce |cet |mon |ma |une |cette |l |la |les |des )?(?:\w+
     )?(?:livre|film|serie|roman|manga|jeu|bd|piece|clip|chanson|episode|docu\w*|reportage|anime|bouquin|telenovela|tome
    |chapitre|saison)s?\b(?: (?!je\b|j\b|me\b|m\b|moi\b|mon\b|ma\b|mes\b|chez\b)\w+){0,7} (?:viol\w*|bat|battent
    |frapp\w*
    |tap\w*|tu(?:e|er|ent|ee?s?)|meur\w*|morts?|fugu\w*|egorg\w*|poignard\w*|pend\w*|suicid\w*|harcel\w*|enferm\w*
    |sequestr\w*|kidnapp\w*|prostitu\w*|abus\w*|inceste|sang)(?: (?:sa|son|ses|leurs?|des|les) \w+)?
ai reve (?:que |qu )(?:\w+ ){1,12}?(?:{LAUGH}|chelou|bizarre|n importe quoi|drole|trop fort|trop con)
ai reve (?:que |qu )(?:on|mon prof|ma prof|le prof|un \w+|une \w+|des \w+)(?: \w+){0,2} me (?:\w+ait|\w+aient)
    (?: (?!{SELF})\w+){0,4}
# Nights away and doors that are no trouble.
(?:dormi|nuit|nuits|passe)(?: \w+){0,5} {OUTSIDE}(?: \w+){0,4} (?:greve|panne|vol annule|annule|correspondance|bouchons
    |embouteillage\w*|potes|copains|festival|legendaire|vacances|concert|trajet|scouts?|rando\w*|surf|etoiles)
(?:greve|panne|vol annule|festival|concert|vacances|rando\w*|scouts?|road ?trip|pelerinage)(?: \w+){0,6} (?:dormi|dors
    |dort|dormait|dormir|nuit|nuits)(?: \w+){0,3} {OUTSIDE}
(?:quitt\w*|parti\w*|pars|part) (?:de |du )?(?:\w+ )?(?:foyer|la maison|chez (?:moi|mes parents|ma mere|mon pere|lui
    |eux)|mes parents|l internat)(?: (?!{FOE}\b|nuit\b|sans\b|hier\b|pas\b|plus\b|dors\b|rue\b)\w+){0,6} (?:studio
    |appart\w*|coloc\w*|logement|chambre etudiante|residence|fjt|en fac|a la fac|etudes|armee|emmenag\w*|18 ans)
(?:mise?|vire\w*|foutue?|sorti\w*|jete\w*|degage\w*) (?:dehors |a la porte )?(?:de |du )(?:la |l |ma |mon )?(?:cuisine
    |salle|cours|boite (?:de nuit)?|cdi|bibliotheque|gymnase|piscine|tournoi|match|groupe|salon|concert)
(?:enferm\w*|attach\w*|ligot\w*) (?:le |la |les |l |mon |ma |mes |nos |ses )(?:\w+ )?(?:{BEAST}|velo|cles?|telephone
    |poubelles?|scooter|trottinette|affaires|cheveux)
ferm\w* (?:\w+ )?a cl(?:e|ef) (?:le |la |les |mon |ma |l )?(?:magasin|boutique|atelier|local|portail|salle|garage
    |voiture|casier|resto|restaurant|caisse|bureau|entrepot)
cle sous la porte
(?:appel\w*|prevenu\w*|prevenir) (?:la police|les flics|les gendarmes|les pompiers) (?:\w+ )?(?:pour|a cause d\w*)
     (?:\w+ ){1,2}?(?:chat|chien|tapage|bruit|musique|feu|poubelles?|guepes?|accident|voiture|scooter|fuite|vol|velo
    |frelons?|incendie)\b
(?:me |nous )?(?:force|oblige|forcent)\w* a (?:\w+ ){0,2}?(?:faire les (?:poussieres|vitres|sols|horaires|comptes
    |inventaires?|toilettes)|venir|lire|manger (?:des|les|mes|sain|bio|mieux|des) \w+|ranger|nettoyer|porter (?:la|une
    |un|les|des) \w+)
# Farewells to a place, plans for a day.
(?:mon|notre|c est (?:mon|le)) dernier (?:jour|soir) (?:chez|en|a (?:la|l)|au|dans (?!ce monde|cette vie|ce corps))
     ?(?:\w+)
prend?s?e?z? (?:bien )?soin (?:de|du|d) (?:\w+ ){1,3}?(?:pendant|vacances|week end|stage|quand je suis en|jusqu a lundi)
(?:se|te|les|vous) reverra (?:plus|jamais|pas)(?: \w+){0,3} (?:change de|demenag\w*|fin de stage|vacances)
j ai tout (?:prepare|prevu|range|regle|organise)(?: \w+)? pour (?:\w+ ){0,6}?(?:cv|dossier|oral|entretien|stage|erasmus
    |exam\w*|rdv|rendez|rentree|demenag\w*|voyage|anniv\w*|fete|mariage|gateau|permis|code|barbecue|inscription|soiree)
choisi (?:le|la|mon|ma) (?:jour|date|moment) (?:pour|de|du) (?:l |le |la |mon |ma )?(?:code|permis|rdv|rendez|exam\w*
    |stage|entretien|mariage|rentree|anniv\w*|test|conduite|oral|visite|demenag\w*)
saut\w* (?:\w+ ){0,3}?(?:falaise|pont|rocher|toboggan|plongeoir|calanque\w*)(?: \w+){0,5} (?:potes|copains|\d+ ?m\b|trop
     bien|elastique|plouf|mer a|lac cet|cousins?)
"""
