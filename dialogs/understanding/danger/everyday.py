"""Plain complaints and facts that share their words with danger: a strict teacher, a quarrel for fun, an evening alone.

Idioms like those of `idioms`, by the scene they come from; they too take away only what they hold.
"""

from __future__ import annotations

EVERYDAY = r"""
(?:suis |est )?toute? seule? (?:a|pour) (?:chercher|faire|reviser|bosser|travailler|gerer|monter|ranger|remplir
    |preparer|porter|m occuper de)
(?:perdu|rate|elimine\w*|battus?|defaite|finale|match|om|psg|equipe|relegue\w*)(?: \w+){0,4} (?:suis|etais|trop)
     (?:\w+ )?(?:triste|deg\w*|deprime\w*)
(?:ri|rire|rigole|rigoler|marre|emotion|joie|fou rire)(?: \w+){0,4} (?:j ai |je |a |en )?pleur\w*
(?:dormi|dors|dormait|dormir|nuit) (?:dans (?:la|une|le|un) (?:voiture|train|car|camion|bus|van|aeroport)|a l
     aeroport)(?: \w+){0,3} (?:vacances|en allant|en rentrant|sur la route|festival|voyage|concert|trajet|retour|vol
    |escale)
(?:casse|perdu|raye|oublie|rate|sali|bousille|tache|explose|loupe|defonce|brule|seche)e?s?(?: \w+){1,7} (?:il|elle
    |ils|mere|pere|daron\w*|parents|prof|patron) (?:va|vont) (?:me|m) (?:tuer|defoncer|buter|demonter|tailler|egorger
    |trucider)
(?:prefere|aime|aime bien|mieux) (?:\w+ )?(?:etre|bosser|travailler|rester|manger|reviser|jouer) (?:toute?
     )?seule?(?: (?:pour|quand|que|au|le|a la|dans ma)(?: \w+)?|$)
(?:suis|etais|est) pas (?:tres |trop |encore )?bien (?:reveill|compris|coiff|habill|plac|not|pay|install|class|inform
    |organis|equip|prepar)\w*
{BOSS} (?:\w+ ){0,3}?(?:me|m|nous) (?:deteste|hait|saque|saquait|engueule|aime pas|kiffe pas|blaire pas|peut pas
     (?:me |nous )?(?:voir|sentir|blairer|saquer|encadrer))(?: pas)?
{BOSS} (?:\w+ ){0,5}?(?:crie|criait|gueule|gueulait|hurle|hurlait|engueule|rale)\b(?: trop| fort| beaucoup)?(?:
     (?:dessus|sur (?:tout le monde|nous|moi|les \w+)))?(?! (?:tous les (?:jours|matins)|tout le temps|h24|chaque))
(?:{KIN}|daron\w*|petit\w*) (?:\w+ )?(?:crie|rale|gueule|pete un cable|m engueule) (?:\w+ )?(?:quand|parce que|si
    |pour) (?:je |j |mes |la |le |les |une )(?:\w+ ){0,3}?(?:range\w*|notes?|telephone|retard|devoirs?|chambre
    |vaisselle|lessive|foot|match|console|poubelles?|oublie|menage)
(?:{HIT}|battu?e?s?|tap\w*|frapp\w*|bataille|attaque\w*) (?:(?!{SELF})\w+
     ){0,3}?(?:a coups? de |avec |dans |sur |par )(?:\w+ )?(?:coussins?|oreillers?|polochons?|peluches?
    |boules? de neige|ballons?|chaussettes?|serviettes?|mousse|frites?
    |balles?|volant)(?: (?:lol|mdr+|ptdr))?
(?:frere|soeur|cousine?|pote|copine?|bebe|chat|chien)s? (?:\w+ ){0,3}?(?:{HIT}|mord\w*|griff\w*|embete\w*
    |pince\w*)(?: \w+){0,4} (?:mdr+|lol|ptdr|haha|xd|pour rire|en rigolant|pour jouer|en jouant|adore|ladore)
(?:bagarre|battre|battus?|bats?|tape) (?:\w+ )?(?:pour rire|pour rigoler|pour jouer|en rigolant|pour de faux)
(?:m a|ma|a|ont|m ont|on m a|il m a|se fait) (?:tape|pique|gratte|taxe|tire)e? (?:une? |mon |ma |mes |des |le |la |du
     |de l )(?:clope|cigarette|telephone|tel|feu|stylo|place|chargeur|velo|trottinette|casquette|goute[rs]?|frites?
    |euros?|argent|briquet|vapoteuse|puff|ecouteurs|airpods)s?
(?:dors|dormi|dort|dormir|nuits?|dormait) (?:\w+ ){0,2}?(?:dehors |a la belle etoile |sous (?:la|une|les) tentes?
     )?(?:\w+ )?(?:au|en|dans un|pendant le|avec les) (?:camping|festival|bivouac|scouts?|rando\w*|colo\w*|vacances
    |jardin|stage|potes|copains)(?: \w+)?
(?:dehors|tente) (?:\w+ ){0,4}?(?:camping|bivouac|festival|scouts?|belle etoile|en colo)
(?:dors|dort|dormir|dormi) (?:\w+ )?mal (?:\w+ )?(?:a cause (?:du|de la|des)|avec (?:le|la|les)) (?:bruit|voisin\w*
    |chaleur|travaux|moustiques?|chien\w*|bebe|matelas|ronfle\w*|match|jeux|frere|soeur|lit
    |horaires?)(?: (?!{SELF})\w+){0,3}
(?:suis|est|failli|ai|m) (?:\w+ )?tomb\w* (?:du|de la|de l|d un|de mon|d une) (?!haut)\w+(?: (?:du|de la|de l) \w+)?
(?<!bois )(?<!boire )(?<!pleure )(?:toute? )?(?:seule?) (?:chez moi |a la maison |dans l appart\w* )?(?:la journee
    |le matin|l aprem\w*|le midi|cette
     semaine|pendant les vacances|jusqu a \w+|en cours|au travail|au bureau|au magasin|en caisse)(?! (?:et|a pleurer
    |dans le noir))
(?:travaille|bosse|boulot|partis?|rentre|sort)(?: \w+){0,4} (?:du coup|donc|alors) (?:je |j )?(?:suis |reste
     )?(?:toute? )?seule?(?: (?!{SELF})\w+){0,3}
(?:pense|penser|songe|voulu|cherche|essaye|imagine|eu envie|eu l idee) (?:a |de |d )?(?:me |m )?(?:tuer|suicider
    |mourir|faire du mal|faire de mal|en finir) (?:jamais|de ma vie)
(?:jamais) (?:\w+ )?(?:pense|penser|songe|cherche|essaye|imagine|eu envie|eu l idee) (?:a |de |d )?(?:me |m )?(?:tuer
    |suicider|mourir|pendre|faire du mal|faire de mal|en finir)
(?:pas|non) (?:de |en |un )?danger (?:je suis|tout|ca va|chez|ici|ni|t inquiete)
(?:personne|on|il|elle|ils) (?:ne |n )?(?:me |m )(?:tape|frappe|bat|cogne|touche|fait de mal)(?:ent)? pas
personne (?:ne )?(?:me|m) (?:tape|frappe|bat|cogne|touche|embete|fait (?:de|du) mal)
(?:deprime|deprimant|cafard|deprimer) (?:\w+ )?(?:ce|cette|le|la|les|avec ce|avec cette|quand il) (?:temps|meteo
    |pluie|lundi|lundis|dimanche|dimanches|rentree|hiver|pleut|novembre|ciel)
(?:fille|meuf|mec|gars|crush|garcon) (?:\w+ ){0,6}?(?:me |m )?calcule\w* (?:meme )?pas
(?:mon|ma|mes) (?:ex|copine?|meuf|mec|potes?|chouchou|petit ami|petite amie)s? (?:m a |m ont |ma )(?:bloque|quitte
    |largue|lache|trompe|zappe|jete|ghoste|supprime)\w*\b(?! (?:dehors|a la (?:porte|rue)|de (?:chez|la|l)|par|contre
    |dans|je (?:veux|vais|suis)|j ai (?:plus|envie)|et (?:je|j)))
(?:me suis|m a|ma|fait|suis) (?:\w+ )?(?:fait )?(?:larguer?|larguee?|plaquer?|plaquee?|quitter|jeter|tromper|ghoster
    |recaler?) (?:par (?:ma|mon) \w+ )?(?:c est (?:la vie|pas grave)|tant pis|mais|mdr|lol|osef|je m en fous)(?: \w+)?
(?:mange|bouffe|bu|ingurgite) (?:(?!je\b|veux\b|voudrais\b|envie\b|aimerais\b)\w+ ){0,4}?(?:je )?(?:vais |va )?
    (?:exploser|eclater|peter|mourir|vomir)$
(?:est|c est) (?:quand|comme|ou) (?:tu|vous) (?:veux|voulez|peux|pouvez|preferes?|preferez)
suis sans (?:rien|solution)(?: (?:depuis|en ce moment|pour (?:l instant|le moment|la rentree|septembre))|$)
(?:pas|plus) (?:trop |vraiment )?envie (?:de |d )?parler(?: (?:la|maintenant|aujourd hui|de (?:ca|mes|ma|mon)))?$
(?:quitter|quitte|partir de|pars de|me barre de|m en vais de) (?:cette ville|ce (?:trou|bled|village|coin)|la ville
    |le village|la region|mon (?:bled|village|quartier)|paris|lyon|lille)(?: (?!{SELF})\w+){0,4}
(?:me|nous|se) (?:tire|barre|casse|taille|tirer|barrer|casser) (?:a|au|en|aux) (?!la rue|la gare|jamais)\w+ (?:cet
    |cette|cet ete|l ete|pour|avec|chez|en|dans|ce week|demain avec|apres le bac|la semaine)(?: (?!{SELF})\w+){0,3}
(?:au |a )?bout de (?:ma|sa) vie (?:\w+ ){0,4}?(?:wifi|batterie|lol|mdr|ptdr|exam\w*|devoirs?|match|reseau|cours
    |reviser|revisions?|bus|train|chaleur|apres (?:le|la|les))(?: \w+)?
(?:vie|fin du monde|drame) (?:lol|mdr|ptdr)
(?:tuez|achevez|tue|butez) moi (?:lol|mdr|ptdr|j ai (?:encore |trop )?(?:oublie|rate|perdu|casse|cours|cours de
    |devoirs?|controle|exam\w*|maths?))(?: (?!{SELF})\w+){0,6}
(?:matin|reveil|cafe|cantine|faim|dodo) (?:\w+ ){0,6}?(?:suis|deviens) un (?:monstre|zombie|ours)
(?:suis|deviens) un (?:monstre|zombie|ours|cauchemar) (?:le matin|au reveil|sans (?:mon )?cafe|quand j ai (?:faim
    |sommeil))
(?:cafe|sommeil|manger|mange|dormi) (?:\w+ ){0,3}?suis un (?:monstre|zombie|ours)
(?:pas|jamais) (?:trop |beaucoup |enormement )(?:d |de )(?:amis?|potes?|copains?)(?: \w+){0,5} (?:tranquille|ca va|ca
     me va|osef|t inquiete|mdr|lol)
(?:lever|reveil|finir|commence\w*|debaucher|embaucher|horaires?|cross|seance|entrainement|controle|exam\w*|soleil
    |froid|cafe|piment|chantier) (?:\w+ ){0,5}?(?:c est |est |trop )?violent
(?:un peu|juste) (?:d |de )?(?:angoisse|stress|peur|trac) (?:pour|avant) (?:\w+ ){1,3}?
(?:supprime|enleve|coupe|ferme) (?:\w+ )?(?:ma|la|mon|le|leur) (?:ligne|bus|train|arret|gare|classe|option|poste
    |compte)
(?:infirmier\w*|medecin|aide soignante?|travaille|bosse|stage) (?:\w+ ){0,6}?(?:psychiatri\w*|psychiatrique|pompes
     funebres|cimetiere|urgences|soins palliatifs|morgue)
(?:quand|en) (?:je |j )?(?:epluche|coupe|coupant|epluchant) (?:des|les) oignons
je pleure (?:quand|en|a cause) (?:\w+ ){0,3}?oignons
(?:me|te|nous) mata (?:el|la|este|esta) (?:calor|hambre|sueno|frio|risa|clase)
soiree (?:\w+ ){0,3}?(?:mineure?|trop jeune|pas majeur\w*)
(?:sors|sorte|sortir|rentre) (?:pas )?(?:le|trop) (?:soir|tard)
(?:faux|fausse) (?:depart|jeton|couche|note|contact)
(?:viol\w*|defonc\w*|massacr\w*|eclat\w*|tabass\w*|battre|battue?s?|lamin\w*|humili\w*|explos\w*|lynch\w*) (?:\w+
     )?(?:\d+|zero)
     (?:a |zero )?(?:\d+|zero)\b
(?:mon|ma|mes) (?:bebe|neveu|niece|filleule?|fils|fille|jumeaux) (?:il |elle |ils )?(?:me|m a|ma|m|mont) (?:\w+
     ){1,6}?(?:quand (?:il|elle)
     joue|(?:il|elle) rigole|sans faire expres|fait ses dents|ses (?:petits )?ongles)
(?:chien|chat|fils|fille|petite? (?:frere|soeur)|neveu|niece|bebe) (?:\w+ )?me suit partout
me suit partout (?:il|elle) a [1-9] ans
on me suit sur
(?:mere|pere|soeur|frere|tante|oncle|daron\w*)(?: \w+){0,4} (?:depress\w*|deprim\w*|burn ?out)(?: \w+){0,8} (?:(?:elle
    |il|ca) va
     (?:\w+ )?(?:mieux|bien)|guerie?|sortie? d affaire|est en (?:fac|medecine|cdi))
(?:pleur\w*|chial\w*|larmes)(?: \w+){0,5} (?:content\w*|heureu\w*|de joie|de rire|fiere?|soulage\w*|de bonheur)
en larmes (?:devant (?:la|le|ce|cette|un|une) \w+|{LAUGH})
{DEVICE}(?: \w+){0,3} en larmes
plus de peur que de mal
ceinture (?:noire|bleue|marron|verte|jaune|orange|de securite)
(?:venue?|arrivee?) (?:toute? )?seule? (?:en france|ici|en europe)
tortur\w* (?:avec|en) (?:du|de la|des|leurs?|sa|ses) (?:jul|musique|chansons?|blagues?|aya|pubs?|chantant)
vomi\w* (?:en|dans) (?:la |le )?(?:voiture|bus|car|bateau|avion|train|manege)
(?:il|elle|pote|copine?|conseiller\w*) (?:\w+ )?repond\w* (?:plus|pas) (?:il |elle |plus )(?:\w+ )?(?:ronfl\w*|dort
    |dormir|joue\w*|batterie
    |forfait|boulot|est (?:au|en))
en cavale (?:de|des) (?:mes |cours|devoirs|maths)\w*
(?:bagarre|dispute|embrouille|engueulade|claque la porte)(?: \w+){0,5} (?:on mangeait|on rigolait|bisou|calin
    |reconcili\w*)
(?<!me )(?<!m )cherche[sz]? (?:pas|plus) (?:je |j )?(?:\w+ )?trouve\w* (?:le |la |l |les |votre )?(?:salle|bureau
    |adresse|entree|porte|batiment|numero|place|accueil|arret|cles?|chargeur|telephone)
(?:bouger|sport|marcher|travailler|bosser) (?:et )?(?:etre )?dehors
"""
