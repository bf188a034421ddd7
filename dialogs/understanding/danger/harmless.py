"""The harmless sense of a grave word, by what stands beside it: a platform, a pharmacy, a rule broken, an advert.

Idioms like those of `sayings`; each takes away only what it holds. `TOLD`: what is past and over, never more than
distress, whatever it is called.
"""

from __future__ import annotations

HARMLESS = r"""
# Waiting where trains stop.
(?:arrive|bougez? pas|attends? moi|en retard|attend\w*|en route|la gare|bagages?|valises?|voie \d+)(?: (?:je|j)){0,1}
     (?:suis|est) (?:\w+ )?sur le quai\b(?! (?:pour|et|je|au bord))
(?:suis|est) (?:\w+ )?sur le quai (?:\d+|numero|voie|a|de|du|en face|avec (?:mes|ma|mon|la|les) (?:valises?|sacs?
    |potes?|copine|copains|bagages|classe)|le (?:train|ter|rer|bus|tram) (?:a du|a \d+|est (?:en retard|annule
    |supprime))|bondee?)\b(?: \w+)?
(?:voiture|scooter|moto|caisse|bagnole|camion|clio|twingo)(?: \w+){0,2} (?:est |sur )+le pont (?:au garage
    |du garage|elevateur|chez le garagiste|de l atelier)
(?:fai\w*|faites|prend\w*|faire) le pont\b(?! (?:et (?:je|apres)|pour (?:sauter|en finir)))
# Those who are only severe, and what is only trying.
(?:profs?|coachs?|patron\w*|chefs?|boss|formateurs?|formatrice|entraineurs?|moniteurs?|cpe|cantine|meteo|soleil
    |canicule|parcoursup|sncf|ratp|caf|reveil|maths|chat|dentiste|kine|escaliers?)(?: (?:de|d|du|des) \w+| \w+){0,1}
     veu(?:t|lent) (?:notre|ma|leur|nos|la) morts?
(?:coach|kine|seance|muscu|entrainement|chaussures?|baskets|talons|dentiste|appareil|bagues|regime
    |chaleur|dos|genou|cheville|maths?|match|om|psg|courbatures|abdos|squats?|pompes)(?: de \w+)? (?:me |m a
     |nous |m ont )(?:fait |fais |font )?(?:\w+ )?(?:souffrir|souffert)\b
(?:creme|traitement|gel|lotion|piment|sauce|soleil|savon|masque|decoloration|teinture|desinfectant|shampoing|wasabi
    |harissa|curry|gorge|yeux|estomac|cuisses|mollets|poumons|abdos|coups? de soleil)(?: (?:pour|contre|anti|de|du|la
    |le|les|l ?acne|lacne|peau|cheveux|boutons?|soleil)){0,3} (?:il |ca |c )?(?:me |m a |m ont )(?:\w+
     )?(?:brul|piqu|arrach)\w*
me (?:suis )?brul\w* (?:souvent |encore |toujours )?(?:avec |sur |a |la |le |en )+(?:friteuse|huile|langue|cafe|the
    |soupe|pizza|lisseur|fer a lisser|boucleur|poele|casserole|plaque|four|soudant|soudure|plancha|gratin)\b
me (?:suis )?coup\w* (?:\w+ )?(?:avec |au |en |a )(?:le |la |un |une |du )?(?:cutter|couteau|trancheuse|papier|carton
    |secateur|scie|tole|verre|mandoline|ciseaux)? ?(?:au |en |a l |a la |sur le )(?:taf|taff|travail|boulot|stage
    |cuisine
    |atelier|resto|restaurant|rayon|chantier|depot|entrepot|labo)\b(?! (?:expres|en cachette|quand|pour|aux
     toilettes|dans les toilettes|et (?:ca|je|j)))
# Said not to be.
(?:aucune?|zero|jamais (?:de|d|eu de|eu d)|ni|pas (?:une seule|l ombre d une|de|d))
     (?:idee|pensee)s? (?:noir|suicidair)\w*\b
pas (?:encore |jamais )?(?:dormi|dors|couche) (?:dehors|a la rue|dans la rue)\b(?! (?:il|ils|depuis|on|avec|sous
    |cette))
suis (?:pas|jamais) (?:\w+ )?seule? (?:j ai|avec|il y a|y a|car j ai) (?:\w+ )?(?:potes?|amis?|famille|copains?
    |copines?|mere|pere|soeurs?|freres?|chien|chat|educ\w*|mec|meuf|monde)\b
# Things that have no life to end.
(?:{DEVICE}|{BEAST}|reseau|connexion|train|pigeons?|moustiques?|mouches?|herissons?|plante|prix|horaires?|planning
    |emploi du temps|pente|descente|virage|piste|carrefour|route|rond point|strategie|plan|idee|menu|projet|chauffeur
    |mission|attaque|defense|trajet|tactique|arriere|gardien|programme|regime)(?: (?:de|du|la|le|d ici|est|sont|etait
    |trop|vraiment|un peu|carrement|completement|totalement|juste|c|ici)){0,4} suicidaires?\b
suicidaires? (?:de|d|a) (?!(?:moi|vivre|mourir|la maison|mon|ma|ses|15|16|17|18)\b)(?:mettre|donner|partir|prendre
    |venir|sortir|passer|lancer|bosser|rouler|manger|aller|vouloir|commencer|faire|acheter|arriver|attaquer|reviser
    |poser|choisir|velo|trottinette|scooter|pied)\b(?: (?!{SELF})\w+){0,5}
(?:c est|c etait|trop|un peu) suicidaire (?:ce|cet|cette|comme|le|la|les|votre|ton|son) (?!gars|mec|fille|meuf|ami
    |pote)\w+
violation\w* (?:du|de|des|d) (?!(?:mon|ma|mes|son) (?:corps|intimite|soeur)|corps|mineure?|filles?|femmes?)
    (?:la |l |le |les |mes |mon |leurs? |son |sa )?\w+
(?<!me )(?<!m )viol(?:e|er|es|ent|ait|ee?s?) (?:le |la |les |mes |des |l |mon |leurs? |un |une )?(?:regl\w+|loi|code
    |contrat|droits?|secret|vie privee|copyright|frontiere|couvre feu|consignes?|rgpd|interdit)\b
(?:range|trie|compte|etiquette|scanne|classe|vends?|prepare|distribue|stocke|livre|vendre|ranger|trier|preparer)\w*
     (?:(?!mes\b|ma\b|mon\b)\w+ ){0,3}?{PILLS}(?: (?!{SELF})\w+){0,3} (?:pharmacie|officine|ehpad|hopital|stage
    |residents?|patients?|clients?)
(?:pharmacie|officine|ehpad|hopital|clinique|maison de retraite)(?: je| on| et je){0,1} (?:range|trie|compte|etiquette
    |scanne|classe|vends?|prepare|distribue|stocke|livre)\w* (?:(?!mes\b|ma\b|mon\b)\w+ ){0,3}?{PILLS}
{PILLS} (?:\w+ )?(?:contre|pour|de) (?:l ?|le |la |mon |ma |les )?(?:epilepsie|coeur|fer|anemie|acne|diabete|regles
    |sinusite|angine|eczema|reins|cholesterol|drepanocytose|crohn)(?: (?:matin|midi|soir|et|a vie|tous les jours))*
# Adverts, laughter and trifles.
(?:pubs?|publicites?|spams?|demarch\w*|temu|shein|vinted|sfr|orange|bouygues|cpf|newsletters?
    |telemarketing|operateurs?|assurances?|mutuelles?|telemarketeurs?)(?: (?:temu|shein|cpf|les|des|de|du|la|sur
    |c|est|ca|devient|youtube|frole|limite|carrement|vraiment|pur)){0,5} harc\w+
harc\w+ (?:publicitaire|telephonique d\w+ (?:pubs?|vendeurs?|operateurs?)|commercial)
touch\w* (?:la |pile |juste |exactement )+ou ca fait mal
(?:clientes?|clients?|spectateurs|supporters?|followers|abonnes|jury|public|fans)(?: \w+)? (?:m |m a |m ont |me |nous
    )+(?:\w+ )?lynch\w*
failli (?:me |m )?(?:noyer|etouffer|etrangler|pendre) (?:dans (?:une vague|mon (?:bol|verre|cafe|the|assiette|pull
    |jogging)|ma (?:soupe|sauce)|la (?:soupe|pataugeoire))|avec (?:une? |mon |ma )(?:bonbon|cacahuete|frite|chips
    |ecouteur
    |ecouteurs|echarpe|kebab|tacos|chewing gum)|de rire|en rigolant|en buvant|en mangeant)(?: (?!{SELF})\w+){0,3}
failli (?:me |m )?(?:noyer|etouffer|etrangler|pendre)(?: (?!{SELF}|{GRAVE}\b)\w+){0,4} {LAUGH}
failli (?:mourir|crever|m evanouir|faire un arret) (?:quand|en|de|tellement|devant) (?:(?:j ai|je) )?(?:vu|lu|entendu
    |voyant|decouvert|recu|ouvert|regarde|lisant|entendant|voir) (?:(?!{KIN}|corps|sang)\w+ ){0,4}?(?:photo|tete
    |note|prix|facture|coupe|carte|tarif|ticket|reflet|video|resultats?|montant|bulletin|meme|affiche)\b
(?:mort|morte|morts|creve|crevee|decede|decedee|meurs|mourir|crever) (?:de (?:trac|gene|timidite|curiosite|impatience
    |inquietude|courbatures|vieillesse|soulagement|fou rire|stress)|de sommeil)\b
pas (?:encore )?en train de (?:crever|mourir|m etouffer|me noyer)(?! (?:a petit|de l interieur|mais))
(?:{DEVICE}|pieds|jambes|bras|cours|mollets|abdos|cheveux|pile|batri|forfait|internet|freins?)s? (?:\w+ )?(?:est |sont
    |et |ete )?(?:mort|morte|morts|mortes|decede|decedes|decedees|creve|creves)\b(?! (?:de l|a l))
(?:zero|0|plus|pas|probleme|maths?|exam\w*|controle|oral|dingue|amoureu\w+|impots|orthographe|coupe|coiffeur|regime
    |moustiques?|araignee|canicule|chaleur|wifi|dossier|paperasse|parcoursup|factures?|courses|{LAUGH})(?: (?:de|d|du
    |des|a|la|le|les|mon|ma|son|sa|l|en|un|une|thunes?|tunes?|argent|idees?|sous|maitre|apprentissage|tuteur|prof|chef
    |patron|livreur|voisin|facteur|puces|papiers|caf|francais)){0,5} au secours\b
au bord du (?:suicide|burn ?out) (?:avec|a cause d\w*) (?:ce|cet|cette|le|la|ces|les|mes|de) (?:\w+ )?(?:{TRIFLE}
    |dossier\w*|paperasse|parcoursup|horaires?|transports?|bus)(?: (?!{SELF})\w+){0,3}
(?:appris|gestes|psc1|sst|secourisme|st2s|assp)(?: (?!{SELF})\w+){0,5} (?:overdoses?|noyades?|pendaison|hemorragies?
    |maltraitance|suicide)\b
(?:etudie|etudier|apprend|appris|revise|reviser|bosse sur|traite) (?:\w+ )?(?:le |la |les |l |sur le )?(?:harcelement
    |suicide|violences?|maltraitance|overdose)\b
(?:policier\w*|policiere|gendarme|militaire|chasseur|vigile|douaniere?|convoyeur|agent de securite)(?: (?:il|elle|et
    |donc|alors)){0,2} a (?:une|un|des|son) (?:armes?|fusils?|flingues?)
(?:en )?fugu\w* (?:de|du) (?:mon |ma |mes )(?:cours|reunion|repas|stage|seance|entrainement)\b
# Beasts, and who kills them.
(?:aid|mouton|fete du mouton|poulets?|poules?|coqs?|sacrifice|agneau|chevre|cochon)(?: (?!{KIN}|me\b|m\b)\w+){0,4}
     egorg\w*(?: avec \w+)?
egorg\w* (?:\w+ ){0,2}?(?:moutons?|poulets?|poules?|coqs?|agneaux?|chevres?|cochons?)
(?:fait|faire|fais|fera) piquer (?:mon|ma|le|la|notre|son|nos) (?:\w+ )?{BEAST}
(?:mon|notre|ma|le|la) {BEAST} (?:\w+ ){0,3}?(?:pique|euthanasie)\w*\b
# Heights one jumps from for sport, a rope that holds.
saut\w* (?:(?!{SELF})\w+ ){0,9}?(?:parkour|l ?elastique|parachute|parapente|tyrolienne|bungee|trampoline|freerun
    |free run
    |benji)\b
(?:parkour|l ?elastique|parachute|bungee|freerun|gta|fortnite|minecraft)(?: (?!{SELF})\w+){0,3} saut\w* (?:d |du |de
     |dans |sur )(?:\w+ ){0,2}?(?:toits?|vide|immeuble|pont)
(?:escalade|grimpe|bloc|voie|accrobranche)(?: (?!{SELF})\w+){0,4} (?:ai |a )?lache\w* prise
lache\w* prise (?:\w+ ){0,6}?(?:assuree?|assureur|escalade|voie|baudrier|corde|tapis|matelas|harnais)
me (?:fais|fait|faire|suis fait) (?:\w+ )?(?:tuer|buter|fumer|defoncer|massacrer|one shot)(?: (?!{SELF}
    |{KIN})\w+){0,5}
     (?:warzone|fortnite|cod|valorant|apex|fifa|minecraft|ranked|game|partie|boss|elden ring|lol|rainbow|overwatch)
(?:piercing|tatouage|genou|orteil|ampoule|bouton|epilation|rasage|rasant|vaccin|prise de sang)s?(?: (?:ca|il|m|a|me|la
    |vraiment|trop|grave|bien|encore)){0,4} (?:pisse|saigne)\w*(?: le sang)?
# Doors, marriages and duties of every day.
seule? (?:a|devant|dans) (?:l ?|la |le )?(?:accueil|agence|salle d attente|mission|bureau|guichet|arret de bus|hall
    d entree|caisse)
(?:pars|pars?|partir|quitte|quitter|part|m en vais|me barre|me casse|me tire) (?:\w+ )?(?:de )?(?:chez (?:moi|mes
     parents|ma mere|mon pere|nous|eux)|la maison|du foyer|le foyer)(?: (?!{FOE}\b|nuit\b|sans\b|pas\b|plus\b|dors\b
    |rue\b)\w+){0,7} (?:bail|colocation|proprio|cles|loyer|caution|kot|t1|t2|alternance|apprentissage|fjt|ufjt
    |crous|bts
    |licence|prepa|caserne|service civique|erasmus)\b
(?:parents|grands parents|oncle|tante|potes|beaux parents)(?: \w+)? (?:se sont |s est |etaient |sont |se )mari\w*(?:
     (?:au|en|a|la) (?:bled|pays|mairie|algerie|maroc|senegal|mali|turquie|tunisie|portugal|bas|\d{4}|ete)){0,2}
tap\w* (?:moi|nous|lui|la|le) (?:un|une|des|ton|le|ta|mon|mes|ce) (?:sms|messages?|texto|mail|code|adresse|numero|cv
    |lettre|rapport|mot|nom|prenom|dossier|pin)\b
(?:me|m|nous) (?:force|oblige|forcent|obligent)\w* a (?:(?:me|m|nous) )?(?:inscrire|excuser|presenter|(?:r?appeler
    |repondre|ecrire) (?:a )?(?:la|le|l|vous)|remplir|participer|economiser|cuisiner|courir|nager|visiter|rendre
    |postuler
    |apprendre|epargner|cotiser|passer (?:le|mon) (?:bac|permis|code|bafa|brevet)|envoyer (?:mon|des) (?:cv|lettres?
    |candidatures?))\b(?! (?:nue?|a poil|devant|la nuit|jour et|toute? nue?|sans|contre|des hommes))
parle\w* de la mort (?:de|du|d|des|chez|dans) (?!(?:ma|mon|mes|temps|plus|facon|quelqu|moi)\b)\w+
qu on (?:me |m )touche (?:les cheveux|mes (?!seins|fesses|cuisses|parties|jambes)\w+|mon (?:tel|telephone|assiette
    |sac|velo|pc
    |ordi))\b
"""

# What is past and over, by its own words.
TOLD = r"""
(?:depuis|apres) (?:le|mon|ce|son|l|un) ?(?:viole?|attouchements?|agression|excision|inceste)\b(?: en \w+)?{OVER}
(?:(?:ai|etais|suis|etait) )?(?:ete )?(?:abusee?|violee?|agressee?|touchee?|attouchee?) (?:\w+ ){0,3}?(?:en (?:colo
    |primaire|maternelle|cp|ce\d|cm\d|\d ?(?:eme|e|nde)|seconde|premiere)|quand j (?:etais|avais)|petite?
    |etant (?:petite?
    |enfant|gamine?)|(?:dans|pendant) (?:mon|l) enfance|il y a (?:\d+|deux|trois|quatre|cinq|dix|plusieurs
    |quelques) (?:ans|annees)|au (?:college|cp)|a (?:l age de )?\d+ ans)\b{OVER}
(?:(?:ai|etais|suis|etait) )?(?:ete )?(?:abusee?|violee?|agressee?)(?: \w+){0,4} (?:ca date|ca fait longtemps
    |c est vieux|c etait il y a|c est loin)\b{OVER}
(?:m a|m ont|ai ete|suis|etais|j ai subi une|j ai subi l) ?excis(?:ee?|ion)(?: \w+){0,3}?(?: petite?| bebe| enfant| a
     \d+ (?:ans|mois)| quand j etais \w+| au (?:bled|pays|village))?\b{OVER}
(?:ai|a|avons|avait) (?:\w+ )?(?:(?:subi|endure) (?:\w+ )?(?:des|de|plein de|trop de) (?:\w+ )?(?:choses|trucs)
    |(?:subi|vecu
    |connu|endure|traverse) (?:\w+ )?(?:des|de|plein de|trop de) (?:\w+ )?(?:horreurs|atrocites|violences|abus|coups
    |attouchements)|vecu (?:\w+ )?(?:des|de|plein de) (?:choses|trucs) (?:graves?|horribles?|moches?|sales|dont je
    |que je (?:peux|veux)
     pas|je (?:peux|veux) pas))(?: (?:je|j) (?:\w+ )?(?:veux|peux|arrive|prefere|aime) (?:\w+ ){0,3}?parler)?{OVER}
(?:disait|disaient|repetait|m a dit|criait) (?:\w+ )?(?:qu|que|de) (?:il|elle|j) ?aurai\w* (?:\w+ ){0,2}?(?:me noyer
    |m avorter|me tuer|m abandonner|m etouffer|jamais naitre|jamais m avoir|pas m avoir|pas naitre|pas du naitre)
(?:mere|pere|parents|famille|elle|il|daronne?) (?:\w+ )?(?:aurai\w* )?(?:prefer\w*|voul\w*
    |souhait\w*) (?:que je (?:sois
     )?(?:naisse|nee?|existe) ?(?:pas|jamais)?|que je sois (?:pas|jamais) nee?)
# Who wishes it to whom, at school.
(?:ecole|lycee|college|bahut|classe|cour|insta|snap|commentaires|messages|groupe|ils|elles)(?: (?!je\b|j\b|veux\b
    |vais\b)\w+){0,4} (?:sale|espece de) \w+ va (?:mourir|crever|te (?:pendre|tuer|suicider))
(?:me|nous) (?:fait|font|faisait|faisaient|ont fait|a fait|fesait) vivre (?:un |l |le )?(?:vrai )?(?:enfer|cauchemar
    |calvaire|martyre)
(?:ca|cela) me creve le coeur
# Seen, and carried since.
(?:vu|vus|vue|assiste a|temoin d) (?:un|une|des|deux|quelqu un|le voisin|la voisine)(?: (?!{SELF})\w+){0,3} (?:se
     |s )?(?:faire|fait) (?:tirer dessus|planter|poignarder|egorger|abattre|ecraser|renverser|lyncher|descendre)
# The body that will not go in, or be touched.
(?:devant|portail|grille|porte)(?: \w+){0,4} (?:trembl|vomi|pleur|panique|bloqu|angoiss|chial|tetanis)\w*(?: \w+){0,2}
     (?:peux|arrive|pouvais|arrivais) (?:pas|plus) (?:a )?(?:rentrer|entrer|passer)
(?:supporte|aime|accepte|veux) (?:plus|pas) (?:du tout )?qu on (?:me |m )(?:touche|approche|prenne dans|frole|serre
    )\w*(?: (?:meme|la bise|une main|l epaule)){0,4}
"""
