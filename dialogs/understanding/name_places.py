"""Towns, countries and family names that stand alone where a first name was asked. Written by hand: what people of that
age answer for a joke or by mistake. A word that is also a common first name is left out ("Lourdes", "Florence")."""

from __future__ import annotations

PLACES = frozenset(
    """
paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon
angers nimes villeurbanne clermont brest tours amiens limoges annecy perpignan perpinya besancon metz orleans rouen
mulhouse caen argenteuil montreuil roubaix tourcoing dunkerque nanterre avignon creteil kreteil poitiers versailles
courbevoie vitry colombes aulnay asnieres pau calais drancy cergy evry sarcelles sevran bobigny bondy aubervilliers
stains trappes mantes chanteloup poissy meaux melun lens lievin henin denain valenciennes maubeuge douai arras cambrai
bethune boulogne abbeville beauvais compiegne creil laon soissons hirson charleville sedan troyes chalons epernay
nancy vandoeuvre longwy thionville forbach epinal colmar belfort montbeliard vesoul chaumont auxerre nevers bourges
chateauroux vierzon blois chartres dreux evreux havre dieppe cherbourg alencon laval mans saumur cholet vannes lorient
quimper morlaix lannion guingamp brieuc roche sables rochelle rochefort saintes niort angouleme cognac perigueux
bergerac brive tulle gueret aurillac puy brioude moulins vichy montlucon thiers roanne etienne valence montelimar
privas annonay oyonnax bourg macon chalon gap digne briancon cannes antibes grasse frejus draguignan hyeres aubagne
martigues istres arles ales sete beziers narbonne carcassonne castres albi rodez cahors auch tarbes foix pamiers
bayonne biarritz mont dax ajaccio bastia cayenne kourou pirae papeete noumea mamoudzou basse abymes wittelsheim
belgique suisse espagne portugal italie allemagne maroc algerie tunisie senegal mali comores guinee cameroun congo
turquie pakistan afghanistan roumanie ukraine bresil reunion guadeloupe martinique guyane mayotte corse bretagne
alsace picardie lorraine normandie auvergne vendee france europe afrique belleville barbes saint sainte ville village
cite quartier bruay noisiel villeneuve charvein poudlard kharkiv londres london madrid bruxelles geneve berlin rome
alger oran tunis
dakar bamako abidjan casablanca rabat tanger espana
nord somme aisne oise marne ardennes moselle vosges meuse essonne yvelines loire rhone isere savoie gironde vaucluse
herault finistere morbihan sarthe mayenne dordogne correze creuse ardeche hauts
""".split()
)
# No first name of two parts begins so, or holds such a word between them: "Grande-Synthe", "Noyelles-sous-Lens".
PLACE_BEGINNINGS = frozenset("grand grande petit petite fort mont bois haut haute pont port vieux neuf croix".split())
PLACE_JOINTS = frozenset("sur sous les lez en aux au la le".split())
# Common family names that are no first names.
FAMILY_NAMES = frozenset(
    """
dupont durand dubois lefebvre lefevre leroy moreau fournier girard bonnet dupuis fontaine rousseau chevalier gauthier
garcia rodriguez fernandez gonzalez lopez sanchez perez martinez ferreira pereira oliveira rodrigues gomes
benali benamar belkacem bouzid bouchama haddad mansouri cherif saidi diallo traore coulibaly keita camara sow cisse
konate sylla toure diarra kone dembele sissoko bah barry sy ndiaye diop gueye seck faye sarr niang thiam mbaye dieng
fofana doumbia kouassi kouame konan ouattara sanogo sangare sacko doucoure mendy gomis bouaziz slimani ziani belaid
benamara hamidi singh khan nguyen tran payet hoarau grondin lemaire morel mercier garnier faure guerin roussel perrin
morin masson boyer duval meunier marchand dufour blanchard
barbier dumas brunet leroux delattre delannoy carpentier vasseur caron leclercq lecocq deschamps delorme lemoine leclerc
dumont legrand weber
schmitt muller meyer klein petitjean kowalski nowak szymanski berisha krasniqi popescu yilmaz demir kaya mbala
lebrun leblanc lenoir lejeune lecomte lemaitre lefranc lelong lesage letellier levasseur leveque leblond ledoux lefort
prevost maillard carlier bouvier pelletier charpentier lacroix delaunay jacquet dumoulin bourgeois schneider wagner
hoffmann becker goncalves ribeiro carvalho teixeira mendes lopes martins ruiz moreno navarro gimenez
mbuyi mukendi kabongo kasongo mutombo tshibangu
""".split()
)
# Everyday words that are family names after a first name: "Emma Petit".
WORDS_AS_FAMILY_NAMES = frozenset(
    "petit grand gros blanc noir roux vert rouge gris roi roy bon long jeune lion loup poisson mars".split()
)
